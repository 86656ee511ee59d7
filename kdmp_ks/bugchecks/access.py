"""`Access`: the kind of a memory access, and the encodings that parameters of bug checks use.

References:
    "Bug Check 0x50" and "Bug Check 0xD1" of Microsoft's driver documentation; "Page-Fault Error
    Code" of the processor manuals of Intel and AMD.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.bugchecks.value_names import names_of

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture

_WRITE: Final = 0x02
_RESERVED: Final = 0x08
_FETCH: Final = 0x10
_PRESENT: Final = 0x01


class Access(Enum):
    """Kind of a memory access."""

    READ = "read"
    WRITE = "write"
    EXECUTE = "execute"


class AccessEncoding(str, Enum):
    """How a parameter encodes an access."""

    EXCEPTION = "exception"
    """As the first parameter of an access violation does: 0, 1 or 8."""
    IRQL = "irql"
    """As bug check 0xa and its variants do: the same, and 2 for an execution."""
    PAGE_FAULT = "page_fault"
    """As bug check 0x50 and its variants do: the processor's page-fault error code since Windows
    10 on x86 and AMD64, else as `EXCEPTION`."""


class DecodedAccess(NamedTuple):
    """An access code, decoded.

    Attributes:
        access_type: The access; None where the code is ambiguous or unknown.
        name: The code in words; None where it is unknown.
    """

    access_type: Access | None = None
    name: str | None = None


def decode_access(
    value: int, encoding: AccessEncoding, architecture: Architecture | None = None
) -> DecodedAccess:
    """Decode an access code.

    Args:
        value: The code.
        encoding: How it is encoded.
        architecture: The machine; if left out, x86 or AMD64.

    >>> decode_access(0x11, AccessEncoding.PAGE_FAULT).name
    'execute, page present'
    """
    if encoding is AccessEncoding.IRQL:
        return _listed(value, "access_at_irql")
    other = architecture is not None and not architecture.page_fault_codes
    if encoding is AccessEncoding.EXCEPTION or other:
        return _listed(value, "access_of_exception")
    return _page_fault(value)


def _listed(value: int, kind: str) -> DecodedAccess:
    name = names_of(kind).get(value)
    return DecodedAccess(Access(name), name) if name else DecodedAccess()


def _page_fault(value: int) -> DecodedAccess:
    """Decode a page-fault error code, or the code that Windows before 10 had in its place."""
    if value == _PRESENT:
        return DecodedAccess(None, "read (page present), or write before Windows 10")
    if value == _RESERVED:
        # No processor reports this alone: reserved bits are checked in entries that are present.
        return DecodedAccess(Access.EXECUTE, Access.EXECUTE.value)
    if value & _WRITE and value & _FETCH:
        return DecodedAccess()
    access = Access.WRITE if value & _WRITE else Access.EXECUTE if value & _FETCH else Access.READ
    bits = names_of("page_fault_bits")
    if value & ~sum(bits) & ~(_WRITE | _FETCH):
        return DecodedAccess()
    return DecodedAccess(
        access, ", ".join([access.value, *(name for bit, name in bits.items() if value & bit)])
    )
