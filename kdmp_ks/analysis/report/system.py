"""Facts of a report about the system: which Windows, on which machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.report.named import Named
from kdmp_ks.analysis.unknown_fact import NOT_WRITTEN, UnknownFactError
from kdmp_ks.errors import KdmpError, SourceError
from kdmp_ks.format.filler import FILLERS
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Inferred

if TYPE_CHECKING:
    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.blobs.boot_status import BootStatus

#: ``MajorVersion`` of the header is 15 for the free build of the kernel, 12 for the checked one.
_FLAVOURS: Final = {0xF: "free", 0xC: "checked"}


@frozen
class BuildFacts(Facts):
    """The build of Windows. An unknown fact is None.

    Attributes:
        number: The build number.
        revision: Number of the update, as in 26100.2314.
        lab: The kernel's build string.
        flavour: ``free`` or ``checked``.
    """

    number: Inferred[int]
    revision: Inferred[int] | None
    lab: Inferred[str] | None
    flavour: str | None

    def __str__(self) -> str:
        """For example ``26100.2314``."""
        update = "" if self.revision is None else f".{self.revision.value}"
        return f"{self.number.value}{update}"


@frozen
class MachineFacts(Named):
    """The machine, as ``MachineImageType`` of the header has it.

    Attributes:
        architecture: What people call it.
        pointer_size: Bytes of a pointer, 4 or 8.
    """

    architecture: str
    pointer_size: int


def read_build(dump: ReportedDump) -> BuildFacts:
    """Return the build of Windows.

    Raises:
        UnknownFactError: Nothing in the dump contains it.
    """
    build = dump.build
    if build.number is None or not build.number.value:
        raise UnknownFactError(NOT_WRITTEN)
    flavour = _FLAVOURS.get(dump.headers.major_version)
    return BuildFacts(build.number, build.revision, build.lab, flavour)


def read_product_type(dump: ReportedDump) -> Inferred[Named]:
    """Return the kind of product, by the header or else by KUSER_SHARED_DATA.

    Raises:
        UnknownFactError: Neither contains it.
    """
    value = dump.headers.product_type
    if value not in FILLERS:
        return Inferred.high(Named.of(value), "ProductType of the header")
    shared = dump.user_shared_data
    number = None if shared is None else shared.product_type
    if number is None:
        raise UnknownFactError(NOT_WRITTEN)
    known = frozenset(WindowsKernelDump.ProductTypes)
    named = WindowsKernelDump.ProductTypes(number) if number in known else number
    return Inferred.high(Named.of(named), "KUSER_SHARED_DATA.NtProductType")


def read_boot_id(dump: ReportedDump) -> Inferred[int]:
    """Return how many times this Windows had been started.

    Not every writer stores that in the header; the boot status data among the secondary data have
    the same number.

    Raises:
        UnknownFactError: Neither the header nor KUSER_SHARED_DATA nor the secondary data contain
            it.
    """
    number = dump.headers.boot_id
    if number and number not in FILLERS:
        return Inferred.high(int(number), "BootId of the header")
    try:
        return _shared_count(dump, "BootId")
    except UnknownFactError:
        status = _boot_status(dump)
        if status is None or not status.is_checksum_right or not status.boot_id:
            raise
        return Inferred.high(status.boot_id, "LastBootId of the boot status data")


def _boot_status(dump: ReportedDump) -> BootStatus | None:
    from kdmp_ks.analysis.blob_source import read_blob
    from kdmp_ks.blobs.boot_status import TAG, read_boot_status

    try:
        return read_blob(dump.secondary_data, TAG, "boot status data", read_boot_status).value
    except SourceError:
        raise
    except KdmpError:
        return None


def read_processor_count(dump: ReportedDump) -> Inferred[int]:
    """Return the number of processors.

    Raises:
        UnknownFactError: Neither the header nor KUSER_SHARED_DATA contains it.
    """
    number = dump.headers.number_processors
    if number and number not in FILLERS:
        return Inferred.high(int(number), "NumberProcessors of the header")
    return _shared_count(dump, "ActiveProcessorCount")


def _shared_count(dump: ReportedDump, name: str) -> Inferred[int]:
    shared = dump.user_shared_data
    number = None if shared is None else shared.fields.get(name)
    if not number:
        raise UnknownFactError(NOT_WRITTEN)
    return Inferred.high(int(number), f"KUSER_SHARED_DATA.{name}")


def read_machine(dump: ReportedDump) -> MachineFacts:
    """Return the kind of machine."""
    named = Named.of(dump.headers.machine_image_type)
    machine = dump.architecture
    return MachineFacts(named.value, named.name, machine.name, machine.pointer_size)
