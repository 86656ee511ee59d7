"""The drivers that a triage dump lists, as `Modules`.

Each entry of the list is what the kernel's loader kept of a driver, with the offset of its name in
place of the memory that the loader's own text was in. The kernel, writing a dump itself, stores
bare names; the debugger engine stores whole paths, and leaves all but four fields of an entry 0.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kaitaistruct import KaitaiStream

from kdmp_ks.addresses import Gva
from kdmp_ks.anomalies import Anomaly, Remark, UnreadableName
from kdmp_ks.errors import BoundsError, InvalidDataError
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.header import reading
from kdmp_ks.kernel.modules import Module, Modules
from kdmp_ks.stream import ByteView

if TYPE_CHECKING:
    from kdmp_ks.triage.directory import Directory

MAX_DRIVERS: Final = 4096
"""Most drivers that are listed."""

MAX_NAMES: Final = 1 << 20
"""Most characters that the names of all drivers have together; names after that are left out."""

_LONGEST_STRING: Final = 0x10008
"""Bytes of a DUMP_STRING at most: a name of Windows has less than 64 KiB."""


class _Nameless(NamedTuple):
    """A driver whose name cannot be read."""

    base: int
    offset: int
    reason: InvalidDataError


class _Names:
    """The names of drivers, as many as may be.

    Attributes:
        missing: The drivers whose names are not among them.
    """

    def __init__(self, directory: Directory) -> None:
        self.missing: list[_Nameless] = []
        self._directory = directory
        self._characters = 0

    def of(self, entry: Any) -> str:
        """The name of a driver; empty, and noted, where it cannot be read."""
        try:
            name = self._read(entry.ofs_driver_name)
        except InvalidDataError as e:
            self.missing.append(_Nameless(entry.dll_base, entry.ofs_driver_name, e))
            return ""
        self._characters += len(name)
        return name

    def _read(self, offset: int) -> str:
        # Any number of drivers can share one long name, so the file's size bounds nothing.
        if self._characters > MAX_NAMES:
            raise BoundsError(
                f"{self._directory.source.name}: the names of drivers are too long",
                field="the characters of all names",
                expected=f"at most {MAX_NAMES:#x}",
                got=self._characters,
            )
        return read_string(self._directory, offset)


def read_drivers(directory: Directory) -> Modules:
    """The drivers that were loaded.

    What can be read is returned; what cannot is told by the result's ``anomalies``.

    Args:
        directory: The dump's directory.
    """
    anomalies: list[Anomaly] = []
    modules: list[Module] = []
    names = _Names(directory)
    without_base = 0
    kernel = None
    for place, entry in enumerate(_entries(directory, anomalies)):
        if not entry.dll_base:
            without_base += 1
            continue
        module = _module(directory, entry, names.of(entry), anomalies)
        modules.append(module)
        if not place:  # the kernel is the first that is loaded
            kernel = module
    if without_base:
        anomalies.append(Remark("DllBase", 0, f"{without_base:#x} drivers have none: left out"))
    if names.missing:
        anomalies.append(_together(names.missing))
    return Modules(modules, kernel=kernel, anomalies=anomalies)


def _entries(directory: Directory, anomalies: list[Anomaly]) -> list[Any]:
    raw = directory.raw
    size = raw.len_driver_entry
    data = directory.table(
        "DriverCount", raw.ofs_driver_list, raw.num_drivers, size, MAX_DRIVERS, anomalies
    )
    kind: type[Any] = (
        WindowsKernelDump.DriverEntry64 if directory.is_64_bit else WindowsKernelDump.DriverEntry32
    )
    return directory.entries(kind, data, size, "the list of drivers")


def read_string(directory: Directory, offset: int) -> str:
    """The text of a DUMP_STRING in the string pool.

    Text of Windows need not be valid UTF-16: surrogates without a partner are kept as they are.

    Args:
        directory: The dump's directory.
        offset: Where it lies in the file.

    Raises:
        BoundsError: It does not lie in the string pool, or not in the file.
    """
    source, start = directory.source, directory.raw.ofs_string_pool
    end = start + directory.raw.len_string_pool
    if not start <= offset < end:
        raise BoundsError(
            f"{source.name}: a name is not where names are",
            field="DriverNameOffset",
            expected=f"{start:#x} to {end:#x}",
            got=offset,
        )
    room = min(end, source.size) - offset
    with reading(source, "a name"):
        view = ByteView(source, offset, max(0, min(room, _LONGEST_STRING)))
        string = WindowsKernelDump.DumpString(KaitaiStream(view))
    return string.text.decode("utf-16-le", errors="surrogatepass")


def _module(directory: Directory, entry: Any, path: str, anomalies: list[Anomaly]) -> Module:
    start = entry.dll_base
    end = min(start + entry.size_of_image, directory.architecture.end - 1)
    if end < start + entry.size_of_image:
        anomalies.append(
            Remark(
                f"SizeOfImage of the driver at {start:#x}",
                entry.size_of_image,
                f"taken to end at {end:#x}, the top of the address space",
            )
        )
    return Module(
        Gva(start),
        Gva(end),
        path,
        path.replace("/", "\\").rpartition("\\")[2],
        entry_point=Gva(entry.entry_point) or None,
        checksum=entry.check_sum,
        timestamp=entry.time_date_stamp,
    )


def _together(nameless: list[_Nameless]) -> Anomaly:
    """One report for all names that are missing: mostly they are so for the same reason."""
    first = nameless[0]
    others = f" and of {len(nameless) - 1:#x} others" if len(nameless) > 1 else ""
    return UnreadableName(f"driver {first.base:#x}{others}", first.offset, first.reason)
