"""`Warnings`: faults of a dump that do not make it unreadable.

Each warning is a small immutable object with its figures and a one-line text. A dump has one record
of them, which is passed to everything that reads a part of it and appended to later. A fault that
makes a result impossible is an error instead, see `kdmp_ks.errors`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final, overload

from kdmp_ks.errors import NotInDumpError, PartialReadError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_WARNINGS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.addresses import Gpa
    from kdmp_ks.errors import KdmpError


CRASHING_PROCESSOR: Final = "the crashing processor"
CURRENT_THREAD: Final = "the current thread"
# Nouns of `Unavailable` for facts that are None where they are unknown; see `reason_of`.
_COUNTED: Final = {
    "PhysicalMemoryBlock.NumberOfPages": "pages",
    "NumberOfPages": "pages",
    "TotalPresentPages": "pages",
    "TotalNumberOfPages": "pages",
    "Pages": "pages",
    "NumberOfRanges": "ranges",
    "DataBlocksCount": "data blocks",
    "DriverCount": "drivers",
    "number of unloaded drivers": "unloaded drivers",
}
"""Nouns for the items of each count."""
_IN_TABLES: Final = {"data blocks", "drivers", "unloaded drivers"}
"""Items in tables, which a truncated file may lack."""


@frozen
class DumpWarning(Facts):
    """Base of all warnings; ``str()`` returns the line for people."""

    def __post_init__(self) -> None:
        """Remove the traceback and the bytes read from an error that is kept as a reason.

        A record may contain thousands of reasons.
        """
        error = getattr(self, "reason", None)
        while isinstance(error, BaseException) and error.__traceback__ is not None:
            error.__traceback__ = None
            if isinstance(error, PartialReadError):
                error.data = b""
            error = error.__context__


@frozen
class MissingPages(DumpWarning):
    """Pages of the map are behind the end of the file; ``physmem.missing`` lists them all.

    Attributes:
        count: Number of pages that are not complete in the file.
        first: Address of the first, in the order of storage.
        file_size: Size of the file in bytes.
        expected_size: Size of the complete file in bytes.
    """

    count: int
    first: Gpa
    file_size: int
    expected_size: int

    def __str__(self) -> str:
        """For example ``the file ends at 0x3000 of 0x5000 bytes: 2 pages are missing, …``."""
        return (
            f"the file ends at {self.file_size:#x} of {self.expected_size:#x} bytes: "
            f"{self.count:,} pages are missing, the first is {self.first:#x}"
        )


@frozen
class CountMismatch(DumpWarning):
    """A count in the file differs from the number of items present, which is used instead.

    Attributes:
        field: Windows' name of the count.
        expected: Number of items present.
        got: The count in the file.
    """

    field: str
    expected: int
    got: int

    def __str__(self) -> str:
        """For example ``DriverCount: 201 drivers expected, none present (file truncated?)``."""
        items = _COUNTED.get(self.field, "items")
        present = f"{self.expected:,}" if self.expected else "none"
        cut = " (file truncated?)" if items in _IN_TABLES and self.expected < self.got else ""
        return f"{self.field}: {self.got:,} {items} expected, {present} present{cut}"


@frozen
class BrokenList(DumpWarning):
    """A list in memory ends early; the entries before that are used.

    Attributes:
        name: Name of the list.
        address: Address of the entry at which it breaks.
        reason: The fault of that entry.
    """

    name: str
    address: int
    reason: KdmpError | str

    def __str__(self) -> str:
        """For example ``PsLoadedModuleList breaks off at 0x…: …``."""
        begin = f"{self.name} breaks off at {self.address:#x}"
        missing = self.reason.reason if isinstance(self.reason, PartialReadError) else None
        # With a physical address the reason reports more: where the page should be.
        places = (missing.gpa, missing.gva) if isinstance(missing, NotInDumpError) else None
        if places == (None, self.address):
            return f"{begin}, which is not in the dump"
        return f"{begin}: {self.reason}"


@frozen
class UnreadableName(DumpWarning):
    """A name in memory cannot be read; its owner is still listed.

    Attributes:
        what: The owner of the name.
        address: Address of the text.
        reason: The error.
    """

    what: str
    address: int
    reason: KdmpError | str

    def __str__(self) -> str:
        """For example ``the name of module 0x… cannot be read at 0x…: …``."""
        return f"the name of {self.what} cannot be read at {self.address:#x}: {self.reason}"


@frozen
class Unavailable(DumpWarning):
    """A fact or a structure could not be found.

    Attributes:
        what: The fact or structure.
        reason: The error, or a sentence.
    """

    what: str
    reason: KdmpError | str

    def __str__(self) -> str:
        """For example ``the crashing processor was not found: …``."""
        return f"{self.what} was not found: {self.reason}"


@frozen
class CutOffBlob(Unavailable):
    """The file ends within the secondary data: within a blob, or within the header of one."""


@frozen
class RefusedSymbols(DumpWarning):
    """A symbol file that was named does not belong to its module.

    Attributes:
        module: The module.
        place: The file.
        reason: Why it was refused.
    """

    module: str
    place: str
    reason: str

    def __str__(self) -> str:
        """For example ``the symbols of nt in a.json.xz are not used: of another build: …``."""
        return f"the symbols of {self.module} in {self.place} are not used: {self.reason}"


@frozen
class OddValue(DumpWarning):
    """A field has an odd value.

    Attributes:
        field: Windows' name of the field.
        got: The value.
        taken_as: The interpretation of the value.
    """

    field: str
    got: int
    taken_as: str

    def __str__(self) -> str:
        """For example ``DumpType is 0x45474150: never written, taken as a full dump``."""
        return f"{self.field} is {self.got:#x}: {self.taken_as}"


@frozen
class MissingEndMark(DumpWarning):
    """The end mark of a triage dump is missing: it is truncated, or its writer did not finish.

    Attributes:
        offset: File offset of the mark.
        file_size: Size of the file in bytes.
    """

    offset: int
    file_size: int

    def __str__(self) -> str:
        """For example ``the triage dump is truncated: …``."""
        where = f"at {self.offset:#x} of a file of {self.file_size:#x} bytes"
        return f"the triage dump is truncated: its end mark, TRGD, is not there ({where})"


def reason_of(warnings: Iterable[DumpWarning], what: str) -> KdmpError | str | None:
    """Return the reason why something is unavailable, from the first warning about it.

    Args:
        warnings: The warnings to search, such as those of a dump.
        what: The noun of the `Unavailable`.
    """
    for warning in warnings:
        if isinstance(warning, Unavailable) and warning.what == what:
            return warning.reason
    return None


class Warnings(Sequence[DumpWarning]):
    """A record of warnings that only grows; a repeated warning is recorded once.

    After `MAX_WARNINGS` warnings a last one says that others are left out.

    A part of a dump has a record of its own, made by `part`; its warnings are appended to both.

    >>> dump = Warnings()
    >>> modules = dump.part()
    >>> modules.append(CountMismatch("NumberOfPages", 15, 16))
    >>> [str(warning) for warning in dump]
    ['NumberOfPages: 16 pages expected, 15 present']
    """

    __slots__ = ("_found", "_whole")

    def __init__(self, whole: Warnings | None = None) -> None:
        """Begin an empty record.

        Args:
            whole: Another record to which every warning is appended as well.
        """
        self._found: dict[tuple[type, str], DumpWarning] = {}
        self._whole = whole

    def part(self) -> Warnings:
        """Return a new record whose warnings are appended to this one as well."""
        return Warnings(self)

    def append(self, warning: DumpWarning) -> None:
        """Add a warning, unless one of its kind and text is recorded.

        The same fault may be found twice, perhaps by two threads at once.
        """
        key = (type(warning), str(warning))
        if len(self._found) < MAX_WARNINGS - 1:
            self._found.setdefault(key, warning)
        elif key not in self._found:
            more = Unavailable("each other warning", "there are too many")
            self._found.setdefault((Unavailable, str(more)), more)
        if self._whole is not None:
            self._whole.append(warning)

    def extend(self, warnings: Iterable[DumpWarning]) -> None:
        """Add several warnings."""
        for warning in warnings:
            self.append(warning)

    @overload
    def __getitem__(self, index: int) -> DumpWarning: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[DumpWarning, ...]: ...

    def __getitem__(self, index: int | slice) -> DumpWarning | tuple[DumpWarning, ...]:
        """Return a warning, or a slice of them, in the order in which they were found."""
        return tuple(self._found.values())[index]

    def __len__(self) -> int:
        """Return the number of warnings so far."""
        return len(self._found)

    def __iter__(self) -> Iterator[DumpWarning]:
        """Iterate over the warnings in the order in which they were found."""
        return iter(tuple(self._found.values()))

    def __repr__(self) -> str:
        """For example ``<Warnings: 2>``."""
        return f"<Warnings: {len(self)}>"
