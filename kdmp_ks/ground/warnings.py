"""What a dump is not as it should be, where that does not make it unreadable.

Each fact is a small immutable object with its figures and a one-line text; a dump collects them
in ``warnings`` as they are met. What makes an answer impossible is an error instead, see
`kdmp_ks.errors`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kdmp_ks.errors import PartialReadError

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gpa
    from kdmp_ks.errors import KdmpError


@dataclass(frozen=True, slots=True)
class Anomaly:
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
class MissingPages(Anomaly):
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
class CountMismatch(Anomaly):
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
class BrokenList(Anomaly):
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
class UnreadableName(Anomaly):
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
class NotFound(Anomaly):
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
class Remark(Anomaly):
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
class Unfinished(Anomaly):
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
