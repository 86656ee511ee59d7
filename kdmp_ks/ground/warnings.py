"""`Warnings`: what is wrong with a dump without making it unreadable.

Each warning is a small immutable object with its figures and a one-line text. A dump has one record
of them, which is handed to whatever reads a part of it; what is found later is appended. What makes
an answer impossible is an error instead, see `kdmp_ks.errors`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, overload

from kdmp_ks.errors import PartialReadError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.addresses import Gpa
    from kdmp_ks.errors import KdmpError


CRASHING_PROCESSOR: Final = "the crashing processor"
CURRENT_THREAD: Final = "the current thread"
# Nouns of `Unavailable` for facts that are None where they are unknown; see `reason_of`.


@dataclass(frozen=True, slots=True)
class DumpWarning:
    """Base of all such facts; ``str()`` gives the line for people."""

    def __post_init__(self) -> None:
        """An error that is kept as a reason lets go of what it holds beside its facts.

        These are the frames that it came through, and the bytes that a read did find: somebody may
        keep thousands of reasons.
        """
        error = getattr(self, "reason", None)
        while isinstance(error, BaseException) and error.__traceback__ is not None:
            error.__traceback__ = None
            if isinstance(error, PartialReadError):
                error.data = b""
            error = error.__context__


@dataclass(frozen=True, slots=True)
class MissingPages(DumpWarning):
    """The file ends before the pages that its map promises; ``physmem.missing`` names them all.

    Attributes:
        count: How many pages are not whole in the file.
        first: The first of them, in the order in which they are stored.
        file_size: Bytes that there are.
        expected_size: Bytes that there would have to be.
    """

    count: int
    first: Gpa
    file_size: int
    expected_size: int

    def __str__(self) -> str:
        """For example ``the file ends at 0x3000 of 0x5000 bytes: 0x2 pages are missing, …``."""
        return (
            f"the file ends at {self.file_size:#x} of {self.expected_size:#x} bytes: "
            f"{self.count:#x} pages are missing, the first is {self.first:#x}"
        )


@dataclass(frozen=True, slots=True)
class CountMismatch(DumpWarning):
    """A count in the file differs from what it counts; what is really there is used.

    Attributes:
        field: The count, by its Windows name.
        expected: What is there.
        got: What the count says.
    """

    field: str
    expected: int
    got: int

    def __str__(self) -> str:
        """For example ``NumberOfPages says 0x10, there are 0xf``."""
        return f"{self.field} says {self.got:#x}, there are {self.expected:#x}"


@dataclass(frozen=True, slots=True)
class BrokenList(DumpWarning):
    """A list in memory ends early; what came before it is used.

    Attributes:
        name: The list.
        address: Address of the entry at which it breaks.
        reason: What is wrong there.
    """

    name: str
    address: int
    reason: KdmpError | str

    def __str__(self) -> str:
        """For example ``PsLoadedModuleList breaks off at 0x…: …``."""
        return f"{self.name} breaks off at {self.address:#x}: {self.reason}"


@dataclass(frozen=True, slots=True)
class UnreadableName(DumpWarning):
    """A name in memory cannot be read; what it names is still listed.

    Attributes:
        what: What it names.
        address: Address of the text.
        reason: Why it cannot be read.
    """

    what: str
    address: int
    reason: KdmpError | str

    def __str__(self) -> str:
        """For example ``the name of module 0x… cannot be read at 0x…: …``."""
        return f"the name of {self.what} cannot be read at {self.address:#x}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Unavailable(DumpWarning):
    """Something that the dump should lead to could not be reached.

    Attributes:
        what: What was looked for.
        reason: Where the way ends.
    """

    what: str
    reason: KdmpError | str

    def __str__(self) -> str:
        """For example ``the crashing processor was not found: …``."""
        return f"{self.what} was not found: {self.reason}"


@dataclass(frozen=True, slots=True)
class OddValue(DumpWarning):
    """A field has an odd value; how it was taken.

    Attributes:
        field: The field, by its Windows name.
        got: Its value.
        taken_as: What was made of it.
    """

    field: str
    got: int
    taken_as: str

    def __str__(self) -> str:
        """For example ``DumpType is 0x45474150: never written, taken as a full dump``."""
        return f"{self.field} is {self.got:#x}: {self.taken_as}"


@dataclass(frozen=True, slots=True)
class MissingEndMark(DumpWarning):
    """A triage dump lacks its end mark: it was cut off, or its writer did not come to the end.

    Attributes:
        offset: Where the mark should be.
        file_size: Bytes that there are.
    """

    offset: int
    file_size: int

    def __str__(self) -> str:
        """For example ``the triage dump is truncated: …``."""
        where = f"at {self.offset:#x} of a file of {self.file_size:#x} bytes"
        return f"the triage dump is truncated: its end mark, TRGD, is not there ({where})"


def reason_of(warnings: Iterable[DumpWarning], what: str) -> KdmpError | str | None:
    """Return the reason why something is unavailable, as the first warning about it has it.

    Args:
        warnings: The warnings to search, such as those of a dump.
        what: The noun of the `Unavailable`.
    """
    for warning in warnings:
        if isinstance(warning, Unavailable) and warning.what == what:
            return warning.reason
    return None


class Warnings(Sequence[DumpWarning]):
    """A record of warnings that only grows; a warning that repeats another is recorded once.

    A part of a dump keeps its own warnings in a `part`, and the dump's record has them as well.

    >>> dump = Warnings()
    >>> modules = dump.part()
    >>> modules.append(CountMismatch("NumberOfPages", 15, 16))
    >>> [str(warning) for warning in dump]
    ['NumberOfPages says 0x10, there are 0xf']
    """

    __slots__ = ("_found", "_whole")

    def __init__(self, whole: Warnings | None = None) -> None:
        """Begin an empty record.

        Args:
            whole: Another record that gets every warning of this one, too.
        """
        self._found: dict[tuple[type, str], DumpWarning] = {}
        self._whole = whole

    def part(self) -> Warnings:
        """Return a new record whose warnings are appended to this one as well."""
        return Warnings(self)

    def append(self, warning: DumpWarning) -> None:
        """Add a warning, unless one of its kind and text is recorded.

        What failed is tried again when it is asked for again, perhaps by two threads at once.
        """
        self._found.setdefault((type(warning), str(warning)), warning)
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
