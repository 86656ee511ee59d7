"""Everything that can go wrong, as one tree; each error carries its data.

::

    KdmpError
    ├── AddressError               not an address (also a ValueError)
    ├── SourceError                the bytes of the file cannot be had (also an OSError)
    │   └── ClosedError            the dump was closed
    ├── InvalidDataError           the file contradicts the format: .field .expected .got
    │   ├── SignatureError         a magic value is wrong
    │   │   └── ForeignFileError   the file has another format that is known: .format .advice
    │   ├── UnknownDumpTypeError   DumpType has a value that nobody writes
    │   ├── BoundsError            a count, size or offset points outside of what holds it
    │   │   └── CutOffError        the file ends inside of a header or an index
    │   └── DuplicatePageError     a physical page is named twice: .gpa
    ├── UnsupportedDumpError       the dump is sound, but its memory cannot be read: .dump_type
    ├── StructError                a schema cannot make sense of the bytes that were read
    ├── MissingExtraError          a library for a part of the package is not installed
    └── MemoryReadError            memory that was asked for is not to be had
        ├── PageReadError          why one page is not to be had
        │   ├── NotPresentError    a page-table entry says that nothing is there: .gva .level
        │   │   └── NonCanonicalError   no such virtual address can exist: .gva
        │   ├── NotInDumpError     the physical page was not saved: .gpa .gva .level
        │   └── EndOfSpaceError    the read runs off the top of the address space: .address
        └── PartialReadError       only a part: .expected_amount .actual_amount .reason .data

``PartialReadError`` is what the exact reads raise, even when its ``actual_amount`` is 0; its
``reason`` is the `PageReadError` of the first byte that is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.base_errors import AddressError, KdmpError

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gpa, Gva
    from kdmp_ks.ground.kinds import PxeKind

__all__ = [
    "AddressError",
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
    "NotPresentError",
    "PageReadError",
    "PartialReadError",
    "SignatureError",
    "SourceError",
    "StructError",
    "UnknownDumpTypeError",
    "UnsupportedDumpError",
]


def _shown(value: object) -> str:
    """A value for people: numbers in hex, bytes as text or as hexadecimal digits."""
    if isinstance(value, bytes):
        text = value.decode("ascii", "replace")
        return (
            text if text.isascii() and text.isprintable() and text else value.hex(" ") or "nothing"
        )
    return f"{value:#x}" if isinstance(value, int) else str(value)


class SourceError(KdmpError, OSError):
    """The file, or the file object, does not give the bytes that it should have."""


class ClosedError(SourceError):
    """The dump is closed; its memory can no longer be read."""


class InvalidDataError(KdmpError):
    """The file contradicts the format.

    Attributes:
        field: Which field, by its Windows name.
        expected: What the format allows there, in words or as a value.
        got: What the file holds.
    """

    def __init__(self, message: str, *, field: str, expected: object, got: object) -> None:
        self.field = field
        self.expected = expected
        self.got = got
        super().__init__(f"{message}: {field} is {_shown(got)}, expected {_shown(expected)}")


class SignatureError(InvalidDataError):
    """A magic value is wrong: this is not a kernel dump, or not the part that it should be."""


class ForeignFileError(SignatureError):
    """The file is not a kernel dump, but a file of a format that is known.

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


class BoundsError(InvalidDataError):
    """A count, size or offset points outside of what should hold it."""


class CutOffError(BoundsError):
    """The file ends inside of a header, or of what says where its pages are."""


class DuplicatePageError(InvalidDataError):
    """The same physical page is stored twice, so no answer about it would be right.

    Attributes:
        gpa: Address of the first such page.
    """

    def __init__(self, gpa: Gpa, *, field: str) -> None:
        self.gpa = gpa
        super().__init__(
            "a physical page is named twice",
            field=field,
            expected="a list in which every page stands once",
            got=f"{gpa:#x} again",
        )


class UnsupportedDumpError(KdmpError):
    """The dump is sound as far as it is understood, but its memory cannot be read.

    Attributes:
        dump_type: Value of ``DumpType``.
    """

    def __init__(self, message: str, *, dump_type: int) -> None:
        self.dump_type = dump_type
        super().__init__(message)


class StructError(KdmpError):
    """A schema cannot make sense of the bytes at an address.

    Attributes:
        address: Where the structure was to begin.
        schema: Name of the schema.
    """

    def __init__(self, address: int, schema: str, reason: str) -> None:
        self.address = address
        self.schema = schema
        super().__init__(f"no {schema} at {address:#x}: {reason}")


class MissingExtraError(KdmpError, ImportError):
    """A part of the package needs a library that is not installed; the message tells which."""


class MemoryReadError(KdmpError):
    """Memory that was asked for is not to be had."""


class PageReadError(MemoryReadError):
    """Why one page of memory is not to be had."""


class NotPresentError(PageReadError):
    """A page-table entry says that nothing is mapped at a virtual address.

    Attributes:
        gva: The virtual address.
        level: The level whose entry says so; None where no table was asked.
    """

    def __init__(self, gva: Gva, level: PxeKind | None) -> None:
        self.gva = gva
        self.level = level
        super().__init__(self._text())

    def _text(self) -> str:
        at = f" (not present in its {self.level.name})" if self.level else ""
        return f"nothing is mapped at {self.gva:#x}{at}"


class NonCanonicalError(NotPresentError):
    """The upper bits of a virtual address are not copies of its sign bit: it cannot exist."""

    def __init__(self, gva: Gva) -> None:
        super().__init__(gva, None)

    def _text(self) -> str:
        return f"{self.gva:#x} is not a canonical address"


class NotInDumpError(PageReadError):
    """Memory was not saved in the dump.

    Attributes:
        gpa: The physical address; None for a triage dump, which knows virtual ones only.
        gva: The virtual address that needed it; None for a physical read.
        level: The level whose table would have been on that page; None for the page itself.
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
    """The read runs off the top of the address space.

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
        super().__init__(f"read {actual_amount:#x} of {expected_amount:#x} bytes: {reason}")
