"""The drivers that a triage dump lists, as `Modules`.

Each entry of the list is the kernel's loader entry of a driver, with the file offset of its name in
place of the address that the name had in memory. The kernel, writing a dump itself, stores
bare names; the debugger engine stores whole paths, and leaves all but four fields of an entry 0.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import BoundsError, InvalidDataError
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.limits import MAX_DRIVERS, MAX_NAMES
from kdmp_ks.ground.warnings import DumpWarning, OddValue, UnreadableName, Warnings
from kdmp_ks.kernel.modules.module import Module, Modules, file_name, table_range
from kdmp_ks.kernel.modules.torn_entries import TornEntries
from kdmp_ks.parsing.schema_struct import FieldReader
from kdmp_ks.triage.string_pool import StringPool

if TYPE_CHECKING:
    from kdmp_ks.triage.directory import Directory


class _Nameless(NamedTuple):
    """A driver whose name cannot be read."""

    base: int
    offset: int
    reason: InvalidDataError


class _Names:
    """The names of drivers, up to a limit.

    Attributes:
        missing: How many names could not be read.
        first: The first driver without a name.
    """

    def __init__(self, directory: Directory) -> None:
        self.missing = 0
        self.first: _Nameless | None = None
        self._name = directory.source.name
        self._pool = StringPool(directory)
        self._characters = 0

    def of(self, entry: _Entry) -> tuple[str, str]:
        """Return the path of a driver, and its name; empty, and counted, if unreadable."""
        path = ""
        try:
            path = self._read(entry.ofs_driver_name)
            return path, file_name(path)
        except InvalidDataError as e:
            self.missing += 1
            # An error holds on to what was read, and there may be thousands of them.
            self.first = self.first or _Nameless(entry.dll_base, entry.ofs_driver_name, e)
            return path, ""
        finally:
            self._characters += len(path)

    def _read(self, offset: int) -> str:
        # Any number of drivers can share one long name, so the file's size bounds nothing.
        if self._characters > MAX_NAMES:
            raise BoundsError(
                f"{self._name}: the names of drivers are too long",
                field="the characters of all names",
                expected=f"at most {MAX_NAMES:#x}",
                got=self._characters,
            )
        return self._pool.read(offset)


def read_drivers(directory: Directory, warnings: Warnings) -> Modules:
    """List the drivers that were loaded, as far as they can be read.

    Args:
        directory: The dump's directory.
        warnings: The record that gets what cannot be read.
    """
    modules: list[Module] = []
    names = _Names(directory)
    beyond: list[tuple[Module, int]] = []
    torn = TornEntries("driver", directory.architecture)
    without_base = 0
    kernel = None
    for place, entry in enumerate(_entries(directory, warnings)):
        if not entry.dll_base:
            without_base += 1
            continue
        end = min(entry.dll_base + entry.size_of_image, directory.architecture.end - 1)
        if not torn.is_sound(entry.dll_base, end):
            continue
        module = _module(directory, entry, *names.of(entry))
        modules.append(module)
        if module.size < entry.size_of_image:
            beyond.append((module, entry.size_of_image))
        if not place:  # the kernel is the first that is loaded
            kernel = module
    if without_base:
        warnings.append(
            OddValue("DllBase", 0, f"{without_base:#x} drivers without a base are ignored")
        )
    if beyond:
        (first, size), others = beyond[0], _and_others(len(beyond) - 1)
        warnings.append(
            OddValue(
                f"SizeOfImage of the driver at {first.start:#x}{others}",
                size,
                f"taken to end at {first.end:#x}, the top of the address space",
            )
        )
    torn.report(warnings.append)
    if names.first is not None:
        warnings.append(_together(names.first, names.missing - 1))
    return Modules(modules, kernel=kernel, warnings=warnings)


class _Entry(NamedTuple):
    """The fields of an entry of the list of drivers that are in use."""

    ofs_driver_name: int
    exception_table: int
    exception_table_size: int
    dll_base: int
    size_of_image: int
    entry_point: int
    check_sum: int
    time_date_stamp: int


@cache
def _entry_reader(is_64_bit: bool) -> FieldReader:
    kind: type[Any] = (
        WindowsKernelDump.DriverEntry64 if is_64_bit else WindowsKernelDump.DriverEntry32
    )
    return FieldReader(kind, *_Entry._fields)


def _entries(directory: Directory, warnings: Warnings) -> list[_Entry]:
    raw = directory.raw
    size = raw.len_driver_entry
    data = directory.table(
        "DriverCount", raw.ofs_driver_list, raw.num_drivers, size, MAX_DRIVERS, warnings
    )
    reader = _entry_reader(directory.is_64_bit)
    return [_Entry(*reader.read(data, start)) for start in range(0, len(data), size)]


def _module(directory: Directory, entry: _Entry, path: str, name: str) -> Module:
    start = entry.dll_base
    return Module(
        Gva(start),
        Gva(min(start + entry.size_of_image, directory.architecture.end - 1)),
        path,
        name,
        entry_point=Gva(entry.entry_point) or None,
        checksum=entry.check_sum,
        timestamp=entry.time_date_stamp,
        exception_table=table_range(
            (start, start + entry.size_of_image), entry.exception_table, entry.exception_table_size
        ),
    )


def _together(first: _Nameless, others: int) -> DumpWarning:
    """Return one warning for all missing names: mostly they share the reason."""
    what = f"driver {first.base:#x}{_and_others(others)}"
    return UnreadableName(what, first.offset, first.reason)


def _and_others(count: int) -> str:
    return f" and of {count:#x} others" if count else ""
