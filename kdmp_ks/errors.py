"""The tree of errors; each error carries its data.

::

    KdmpError
    ├── AddressError               not an address (also a ValueError)
    ├── SourceError                the bytes of the file cannot be read (also an OSError)
    │   ├── ClosedError            the dump was closed
    │   └── ArchiveError           a packed file cannot be opened: .file .member .reason
    │       └── SeveralDumpsError  an archive has more than one dump: .names
    ├── InvalidDataError           the file contradicts the format: .field .expected .got
    │   ├── SignatureError         a magic value is wrong
    │   │   └── ForeignFileError   the file has another, known format: .format .advice
    │   ├── UnknownDumpTypeError   DumpType has a value that nobody writes
    │   ├── UnwrittenError         a header field that is needed was never written: .field
    │   ├── BoundsError            a count, size or offset points outside its container
    │   │   └── CutOffError        the file ends inside a header or an index
    │   └── DuplicatePageError     a physical page is listed twice: .gpa
    ├── UnsupportedDumpError       the dump is valid, but its memory cannot be read: .dump_type
    ├── StructError                bytes that were read do not fit the schema
    ├── SearchLimitError           a search went on too long without a find: .address .limit
    ├── NotPicklableError          an object that reads the file (also a TypeError)
    ├── MissingExtraError          an optional library is not installed
    ├── WriteError                 a dump cannot be written as asked: .field .expected .got
    ├── WorkersError               workers that read many dumps cannot be reached, or do not end
    └── MemoryReadError            requested memory is missing
        ├── PageReadError          the reason why one page is missing
        │   ├── NotPresentError    a page table entry maps nothing: .gva .level
        │   │   └── NonCanonicalError   the virtual address is not canonical: .gva
        │   ├── NotInDumpError     the physical page was not saved: .gpa .gva .level
        │   └── EndOfSpaceError    the read passes the top of the address space: .address
        └── PartialReadError       an incomplete read: .expected_amount .actual_amount .reason .data

``PartialReadError`` is what the exact reads raise, even when its ``actual_amount`` is 0; its
``reason`` is the `PageReadError` of the first missing byte.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.base_errors import AddressError, KdmpError

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gpa, Gva
    from kdmp_ks.ground.kinds import PxeKind

__all__ = [
    "AddressError",
    "ArchiveError",
    "BoundsError",
    "ClosedError",
    "CutOffError",
    "DuplicatePageError",
    "EndOfSpaceError",
    "InvalidDataError",
    "KdmpError",
    "MemoryReadError",
    "MissingExtraError",
    "NonCanonicalError",
    "NotInDumpError",
    "NotPicklableError",
    "NotPresentError",
    "PageReadError",
    "PartialReadError",
    "SearchLimitError",
    "SeveralDumpsError",
    "SignatureError",
    "SourceError",
    "StructError",
    "UnknownDumpTypeError",
    "UnsupportedDumpError",
    "UnwrittenError",
    "WorkersError",
    "WriteError",
]


def _shown(value: object) -> str:
    """Format a value for people: numbers in hex, bytes as text or as hexadecimal digits."""
    if isinstance(value, bytes):
        text = value.decode("ascii", "replace")
        return (
            text if text.isascii() and text.isprintable() and text else value.hex(" ") or "nothing"
        )
    return f"{value:#x}" if isinstance(value, int) else str(value)


class SourceError(KdmpError, OSError):
    """The file or file object does not return the bytes it should contain."""


class ClosedError(SourceError):
    """The dump is closed; its memory can no longer be read."""


class ArchiveError(SourceError):
    """A packed file or a member of an archive cannot be opened: damaged, encrypted, too large.

    Attributes:
        file: Name of the archive or packed file.
        member: Name of the member; None for the file itself.
        reason: Text of the reason.
    """

    def __init__(self, file: str, reason: str, member: str | None = None) -> None:
        self.file = file
        self.member = member
        self.reason = reason
        super().__init__(f"{file if member is None else f'{file}::{member}'}: {reason}")

    def __reduce__(self) -> tuple[type[ArchiveError], tuple[object, ...]]:
        """Pickle by the arguments."""
        return type(self), (self.file, self.reason, self.member)


class SeveralDumpsError(ArchiveError):
    """An archive has more than one dump, and none was chosen.

    Attributes:
        names: Names of the first dumps.
        dump_count: Number of dumps.
    """

    def __init__(self, file: str, names: tuple[str, ...], dump_count: int) -> None:
        self.names = names
        self.dump_count = dump_count
        more = dump_count - len(names)
        listed = ", ".join(names) + (f" and {more:,} more" if more else "")
        super().__init__(
            file, f"it has {dump_count:,} dumps; name one as {file}::NAME, of {listed}"
        )

    def __reduce__(self) -> tuple[type[ArchiveError], tuple[object, ...]]:
        """Pickle by the arguments."""
        return type(self), (self.file, self.names, self.dump_count)


class InvalidDataError(KdmpError):
    """The file contradicts the format.

    Attributes:
        field: Windows' name of the field.
        expected: The value that the format allows, or a description of it.
        got: The value in the file.
    """

    def __init__(self, message: str, *, field: str, expected: object, got: object) -> None:
        self.field = field
        self.expected = expected
        self.got = got
        super().__init__(f"{message}: {field} is {_shown(got)}, expected {_shown(expected)}")


class SignatureError(InvalidDataError):
    """A magic value is wrong: not a kernel dump, or not the expected part of one."""


class ForeignFileError(SignatureError):
    """The file is not a kernel dump, but has another, known format.

    Attributes:
        format: Short name of the format, such as ``minidump``.
        advice: What to do with such a file.
    """

    def __init__(self, file: str, *, format: str, name: str, advice: str, got: bytes) -> None:  # noqa: A002
        self.format = format
        self.advice = advice
        self.field = "Signature"
        self.expected = b"PAGE"
        self.got = got
        is_there = f"{self.field} is {_shown(got)}"
        text = f"{file} is not a Windows kernel dump: it is {name} ({is_there}); {advice}"
        KdmpError.__init__(self, text)


class UnknownDumpTypeError(InvalidDataError):
    """``DumpType`` has a value that no known writer uses."""


class UnwrittenError(InvalidDataError):
    """A field of the header that is needed still has the filler: its writer left it out."""

    def __init__(self, field: str, got: object = b"PAGE") -> None:
        self.field = field
        self.expected = "a value"
        self.got = got
        KdmpError.__init__(self, f"{field} of the header was never written")

    def __reduce__(self) -> tuple[type[UnwrittenError], tuple[object, ...]]:
        """Pickle by the arguments."""
        return type(self), (self.field, self.got)


class BoundsError(InvalidDataError):
    """A count, size or offset points outside its container."""


class CutOffError(BoundsError):
    """The file ends inside a header, or inside the index of its pages."""


class DuplicatePageError(InvalidDataError):
    """One physical page is listed twice, so no answer about it would be right.

    Attributes:
        gpa: Address of the first such page.
    """

    def __init__(self, gpa: Gpa, *, field: str) -> None:
        self.gpa = gpa
        super().__init__(
            "a physical page is listed twice",
            field=field,
            expected="each page once",
            got=f"{gpa:#x} again",
        )


class UnsupportedDumpError(KdmpError):
    """The dump is valid, but its memory cannot be read.

    Attributes:
        dump_type: The header's ``DumpType``.
    """

    def __init__(self, message: str, *, dump_type: int) -> None:
        self.dump_type = dump_type
        super().__init__(message)


class StructError(KdmpError):
    """The bytes at an address do not fit a schema.

    Attributes:
        address: Address of the structure.
        schema: Name of the schema.
    """

    def __init__(self, address: int, schema: str, reason: str) -> None:
        self.address = address
        self.schema = schema
        super().__init__(f"no {schema} at {address:#x}: {reason}")


class SearchLimitError(KdmpError):
    """A search has looked at more memory, without a find, than its limit allows.

    Attributes:
        address: Where a search begins that goes on.
        limit: The limit, in bytes.
    """

    def __init__(self, address: int, limit: int) -> None:
        self.address = address
        self.limit = limit
        super().__init__(
            f"nothing found in {limit:#x} bytes before {address:#x}: memory may be mapped again "
            "and again; go on from there, with progress or with a higher limit"
        )


class NotPicklableError(KdmpError, TypeError):
    """An object that reads the file cannot be pickled."""


class MissingExtraError(KdmpError, ImportError):
    """An optional library, named in the message, is not installed."""


class WriteError(KdmpError):
    """A dump or another file cannot be written as asked: a value does not fit, or is missing.

    Attributes:
        field: Name of the field, by its path in the schema, or of the argument.
        expected: What can be written, or a description of it.
        got: What was given.
    """

    def __init__(self, message: str, *, field: str, expected: object, got: object) -> None:
        self.field = field
        self.expected = expected
        self.got = got
        super().__init__(f"{message}: {field} is {_shown(got)}, expected {_shown(expected)}")


class WorkersError(KdmpError):
    """The workers that are to read many dumps cannot be reached, do not fit, or do not end."""


class MemoryReadError(KdmpError):
    """Requested memory is missing."""


class PageReadError(MemoryReadError):
    """The reason why one page of memory is missing."""


class NotPresentError(PageReadError):
    """A page table entry maps nothing at a virtual address.

    Attributes:
        gva: The virtual address.
        level: The level of that entry; None if no table was read.
    """

    def __init__(self, gva: Gva, level: PxeKind | None) -> None:
        self.gva = gva
        self.level = level
        super().__init__(self._text())

    def _text(self) -> str:
        at = f" (not present in its {self.level.name})" if self.level else ""
        return f"nothing is mapped at {self.gva:#x}{at}"


class NonCanonicalError(NotPresentError):
    """A virtual address is not canonical: its upper bits are not copies of its sign bit."""

    def __init__(self, gva: Gva) -> None:
        super().__init__(gva, None)

    def _text(self) -> str:
        return f"{self.gva:#x} is not a canonical address"


class NotInDumpError(PageReadError):
    """Memory was not saved in the dump.

    Attributes:
        gpa: The physical address; None for a triage dump, which has virtual addresses only.
        gva: The virtual address that was translated; None for a physical read.
        level: The level of the table on that page; None for the page itself.
    """

    def __init__(
        self, gpa: Gpa | None, gva: Gva | None = None, level: PxeKind | None = None
    ) -> None:
        self.gpa = gpa
        self.gva = gva
        self.level = level
        if gpa is None:
            text = f"virtual address {gva or 0:#x} is not in the dump"
        elif gva is None:
            text = f"physical address {gpa:#x} is not in the dump"
        else:
            use = f"to look up the {level.name} of" if level else "behind"
            text = f"physical address {gpa:#x} is not in the dump (needed {use} {gva:#x})"
        super().__init__(text)


class EndOfSpaceError(PageReadError):
    """The read passes the top of the address space.

    Attributes:
        address: The first address past the end.
    """

    def __init__(self, address: int) -> None:
        self.address = address
        super().__init__(f"the address space ends at {address:#x}")


class PartialReadError(MemoryReadError):
    """An exact read found less than it wanted.

    Attributes:
        expected_amount: Bytes wanted.
        actual_amount: Bytes there were, up to the first that is missing.
        reason: Why that one is missing.
        data: The bytes there were; empty for reads into the caller's buffer.
    """

    def __init__(
        self, expected_amount: int, actual_amount: int, reason: PageReadError, data: bytes = b""
    ) -> None:
        self.expected_amount = expected_amount
        self.actual_amount = actual_amount
        self.reason = reason
        self.data = data
        super().__init__(f"read {actual_amount:,} of {expected_amount:,} bytes: {reason}")
