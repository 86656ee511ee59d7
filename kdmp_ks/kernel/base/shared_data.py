"""`SharedData`: the page about the system that the kernel shares with every process.

Dumps contain all of it, a small piece, or nothing; what is there is used.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.layout import field_offset
from kdmp_ks.parsing.filetime import to_datetime, to_timedelta

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime, timedelta

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import Readable

_BUILD_MASK = 0xFFFF
_HIGH_SHIFT = 32


class SharedData:
    """KUSER_SHARED_DATA, as far as the dump has it.

    Attributes:
        address: Where the kernel has it.
        fields: The fields that are there, by their Windows names; values as
            `kdmp_ks.structs.KUSER_SHARED_DATA` reads them.
    """

    __slots__ = ("address", "fields")

    def __init__(self, address: Gva, fields: Mapping[str, Any]) -> None:
        self.address = address
        self.fields = fields

    @property
    def system_time(self) -> datetime | None:
        """When the machine was stopped, in UTC; to the tick of its clock, mostly 1/64 s."""
        units = self._time("SystemTime")
        return None if units is None else to_datetime(units)

    @property
    def interrupt_time(self) -> timedelta | None:
        """Time since the start."""
        units = self._time("InterruptTime")
        return None if units is None else to_timedelta(units)

    @property
    def time_zone_bias(self) -> timedelta | None:
        """UTC less this is the local time."""
        units = self._time("TimeZoneBias")
        return None if units is None else to_timedelta(units)

    @property
    def interrupt_time_bias(self) -> timedelta | None:
        """Time slept since the start."""
        units = self.fields.get("InterruptTimeBias")
        return None if units is None else to_timedelta(units)

    @property
    def system_root(self) -> str | None:
        r"""Where Windows is installed, such as ``C:\Windows``."""
        root: str | None = self.fields.get("NtSystemRoot")
        return root or None

    @property
    def build_number(self) -> int | None:
        """The build; Windows before 10 does not keep it here."""
        number = self.fields.get("NtBuildNumber")
        return None if number is None else (number & _BUILD_MASK) or None

    @property
    def version(self) -> tuple[int, int] | None:
        """Version of Windows as (major, minor), such as (10, 0)."""
        major, minor = self.fields.get("NtMajorVersion"), self.fields.get("NtMinorVersion")
        return None if major is None or minor is None else (int(major), int(minor))

    @property
    def product_type(self) -> int | None:
        """1 workstation, 2 domain controller, 3 server; None also where it says it is not set."""
        if not self.fields.get("ProductTypeIsValid"):
            return None
        kind: int | None = self.fields.get("NtProductType")
        return kind

    @property
    def boot_id(self) -> int | None:
        """How many times this Windows was started."""
        number: int | None = self.fields.get("BootId")
        return number

    def _time(self, name: str) -> int | None:
        """A time that the kernel writes in three parts; None if it was just being written."""
        time = self.fields.get(name)
        if time is None or time.High1Time != time.High2Time:
            return None
        return int(time.High1Time << _HIGH_SHIFT | time.LowPart)

    def __repr__(self) -> str:
        """For example ``<SharedData at 0xfffff78000000000: 33 fields>``."""
        return f"<SharedData at {self.address:#x}: {len(self.fields)} fields>"


def read_shared_data(reader: Readable, architecture: Architecture) -> SharedData | None:
    """Read KUSER_SHARED_DATA.

    Args:
        reader: The kernel's address space.
        architecture: The machine.

    Returns:
        It; None if nothing of it is in the dump, or its address is not known.
    """
    address = architecture.user_shared_data
    if address is None:
        return None
    whole = structs.KUSER_SHARED_DATA
    with suppress(*UNUSABLE):
        return SharedData(Gva(address), _named(reader.read_struct(address, whole)))
    fields = {}
    for field in whole.subcons:
        if field.name:
            with suppress(*UNUSABLE):
                at = address + field_offset(whole, field.name)
                fields[field.name] = reader.read_struct(at, field)
    return SharedData(Gva(address), fields) if fields else None


def _named(container: Any) -> dict[str, Any]:
    """The fields of a container without what construct keeps beside them."""
    return {name: value for name, value in container.items() if not name.startswith("_")}
