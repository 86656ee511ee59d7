"""`Smbios`: the tables in which the firmware describes a machine.

Structures are found when the tables are read, and decoded when they are asked for.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING, TypeVar

from kdmp_ks.errors import CutOffError, InvalidDataError
from kdmp_ks.firmware.smbios.machine import read_bios, read_board, read_enclosure, read_system
from kdmp_ks.firmware.smbios.memory import read_memory_array, read_memory_device
from kdmp_ks.firmware.smbios.processor import read_processor
from kdmp_ks.firmware.smbios.structure import walk
from kdmp_ks.firmware.smbios.words import MOTHERBOARD, SYSTEM_MEMORY
from kdmp_ks.ground.limits import MAX_SMBIOS_SIZE, MAX_SMBIOS_WARNINGS
from kdmp_ks.ground.warnings import CountMismatch, OddValue, Warnings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from struct import Struct

    from kdmp_ks.firmware.smbios.machine import Bios, Board, Enclosure, System
    from kdmp_ks.firmware.smbios.memory import MemoryArray, MemoryDevice
    from kdmp_ks.firmware.smbios.processor import Processor
    from kdmp_ks.firmware.smbios.structure import SmbiosStructure

T = TypeVar("T")

__all__ = ["Smbios", "read_smbios"]


class Smbios:
    """The SMBIOS tables of a machine.

    Text is as the firmware stores it, with runs of blanks collapsed; see `is_placeholder` for text
    that nobody filled in. Serial numbers, asset tags and the UUID are private: their fields have
    the metadata ``private``, and are not printed.

    Attributes:
        version: Version of the standard, major and minor number.
        structures: All structures, in the order of the firmware, with the end mark.
        warnings: What is wrong with the tables; may grow as structures are decoded.
    """

    def __init__(
        self,
        version: tuple[int, int],
        structures: Iterable[SmbiosStructure],
        warnings: Warnings | None = None,
    ) -> None:
        """Keep structures.

        Args:
            version: Version of the standard.
            structures: The structures.
            warnings: Record of what is wrong with them.
        """
        self.version = version
        self.structures = tuple(structures)
        self.warnings = Warnings() if warnings is None else warnings

    def __repr__(self) -> str:
        """For example ``<Smbios 3.3: 34 structures>``."""
        major, minor = self.version
        return f"<Smbios {major}.{minor}: {len(self.structures)} structures>"

    def find(self, number: int) -> tuple[SmbiosStructure, ...]:
        """Return all structures of a type.

        Args:
            number: The type, such as 17 for memory devices.
        """
        return tuple(one for one in self.structures if one.type == number)

    @cached_property
    def bios(self) -> Bios | None:
        """The firmware; None if the tables do not describe it."""
        return self._first("bios_information", read_bios)

    @cached_property
    def system(self) -> System | None:
        """The machine; None if the tables do not describe it."""
        version = self.version
        return self._first("system_information", lambda one, to: read_system(one, version, to))

    @cached_property
    def boards(self) -> tuple[Board, ...]:
        """All boards, in the order of the firmware."""
        return self._all("baseboard_information", read_board)

    @property
    def board(self) -> Board | None:
        """The motherboard: the first board of that kind, or of any; None if there is none."""
        mother = (one for one in self.boards if one.type == MOTHERBOARD)
        return next(mother, self.boards[0] if self.boards else None)

    @cached_property
    def enclosure(self) -> Enclosure | None:
        """The chassis, or the first of several; None if there is none."""
        return self._first("system_enclosure", read_enclosure)

    @cached_property
    def processors(self) -> tuple[Processor, ...]:
        """Processor sockets, in the order of the firmware."""
        return self._all("processor_information", read_processor)

    @cached_property
    def memory_arrays(self) -> tuple[MemoryArray, ...]:
        """Sets of memory sockets, in the order of the firmware."""
        return self._all("physical_memory_array", read_memory_array)

    @cached_property
    def memory_devices(self) -> tuple[MemoryDevice, ...]:
        """Memory sockets, the empty ones too, in the order of the firmware."""
        return self._all("memory_device", read_memory_device)

    @property
    def installed_memory(self) -> int | None:
        """Bytes of all modules of system memory; None if there are none, or one of unknown size.

        Devices of an array with another purpose, such as flash memory, do not count.
        """
        others = {one.handle for one in self.memory_arrays if one.use not in (None, SYSTEM_MEMORY)}
        sizes = [one.size for one in self.memory_devices if one.array not in others]
        known = [size for size in sizes if size is not None]
        return sum(known) if known and len(known) == len(sizes) else None

    def _first(self, kind: str, read: Callable[[SmbiosStructure, Warnings], T | None]) -> T | None:
        """Decode structures of a type up to the first that can be."""
        decoded = (read(one, self._record()) for one in self.find(_types()[kind]))
        return next((one for one in decoded if one is not None), None)

    def _all(
        self, kind: str, read: Callable[[SmbiosStructure, Warnings], T | None]
    ) -> tuple[T, ...]:
        """Decode all structures of a type, without those that cannot be."""
        decoded = (read(one, self._record()) for one in self.find(_types()[kind]))
        return tuple(one for one in decoded if one is not None)

    def _record(self) -> Warnings:
        """Return the record for the faults of a structure; another one if it is full."""
        return self.warnings if len(self.warnings) < MAX_SMBIOS_WARNINGS else Warnings()


def read_smbios(data: bytes, warnings: Warnings | None = None) -> Smbios:
    """Read SMBIOS tables as Windows returns and stores them.

    Args:
        data: A ``RawSMBIOSData``, which begins with a header of eight bytes; the data of the
            secondary data with the tag bc5c008f-1e3a-44d7-988d-86f6884c6758.
        warnings: A record that gets the result's warnings as well.

    Returns:
        The structures up to the end mark, or to the first that is broken; a warning says so.

    Raises:
        CutOffError: There are fewer bytes than the header has.
        InvalidDataError: The tables do not begin with a structure.
    """
    own = Warnings(warnings)
    shape = _header()
    if len(data) < shape.size:
        raise CutOffError(
            "the SMBIOS tables end inside their header",
            field="size",
            expected=f"at least {shape.size:#x} bytes",
            got=len(data),
        )
    _, major, minor, _, size = shape.unpack_from(data)
    present = len(data) - shape.size
    if size > present:
        own.append(CountMismatch("RawSMBIOSData.Length", present, size))
    if size > MAX_SMBIOS_SIZE:
        own.append(OddValue("RawSMBIOSData.Length", size, f"{MAX_SMBIOS_SIZE:#x} bytes are read"))
    tables = data[shape.size : shape.size + min(size, MAX_SMBIOS_SIZE)]
    structures = tuple(walk(tables, own))
    if tables and not structures:
        raise InvalidDataError(
            "these are no SMBIOS tables",
            field="the first structure",
            expected="a whole structure, of four bytes or more",
            got=tables[: shape.size],
        )
    return Smbios((major, minor), structures, own)


@cache
def _header() -> Struct:
    from kdmp_ks.generated.python.smbios import Smbios as Compiled
    from kdmp_ks.parsing.schema_struct import struct_of

    return struct_of(Compiled.RawDataHeader)


@cache
def _types() -> dict[str, int]:
    """Return the numbers of structure types by their names in the schema."""
    from kdmp_ks.generated.python.smbios import Smbios as Compiled

    return {one.name: int(one) for one in Compiled.StructureTypes}
