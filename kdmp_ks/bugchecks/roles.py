"""Which parameter of a bug check tells what of the exception behind it.

References:
    "Bug Check Code Reference" of Microsoft's driver documentation, one page for each code.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_TWIN: Final = 0x10000000
"""Set in the twin of a code that small memory dumps used to have: 0x1000007e stands for 0x7e."""


class Access(Enum):
    """What an instruction wanted of memory."""

    READ = "read"
    WRITE = "write"
    EXECUTE = "execute"


class AccessCode(Enum):
    """How a parameter says which access failed."""

    EXCEPTION = "0 read, 1 write, 8 execute"
    FAULT = "bits of the processor's page-fault code"


@dataclass(frozen=True, slots=True)
class Roles:
    """The parameters, counted from 1, by what they tell; 0 for what none of them tells.

    Attributes:
        code: The exception's code, an NTSTATUS.
        address: The instruction.
        record: Address of its EXCEPTION_RECORD.
        context: Address of its CONTEXT.
        trap_frame: Address of its KTRAP_FRAME.
        accessed: The memory address that the instruction wanted.
        access: What it wanted of it.
        access_code: How ``access`` says it.
        always: What it wanted where the code of the bug check itself says so.
        information: The first two of the exception's own parameters: this one and the next.
        always_code: The exception's code where the code of the bug check itself says so.
    """

    code: int = 0
    address: int = 0
    record: int = 0
    context: int = 0
    trap_frame: int = 0
    accessed: int = 0
    access: int = 0
    access_code: AccessCode = AccessCode.EXCEPTION
    always: Access | None = None
    information: int = 0
    always_code: int | None = None


_FILTERED: Final = Roles(record=2, context=3)
"""File systems: only when an exception was what they gave up for, so it must be checked."""
_RAISED_IRQL: Final = Roles(accessed=1, access=3, address=4)
_PAGE_FAULT: Final = Roles(accessed=1, access=2, address=3, access_code=AccessCode.FAULT)

_ROLES: Final[Mapping[int, Roles]] = MappingProxyType(
    {
        0x0A: _RAISED_IRQL,
        0x1E: Roles(code=1, address=2, information=3),
        0x23: _FILTERED,
        0x24: _FILTERED,
        0x26: _FILTERED,
        0x27: _FILTERED,
        0x3B: Roles(code=1, address=2, context=3),
        0x50: _PAGE_FAULT,
        0x7E: Roles(code=1, address=2, record=3, context=4),
        0x8E: Roles(code=1, address=2, trap_frame=3),
        0x9B: _FILTERED,
        0xBE: Roles(accessed=1, always=Access.WRITE),
        0xC5: _RAISED_IRQL,
        0xCC: _PAGE_FAULT,
        0xCD: _PAGE_FAULT,
        0xCE: _PAGE_FAULT,
        0xD0: _RAISED_IRQL,
        0xD1: _RAISED_IRQL,
        0xD3: _RAISED_IRQL,
        0xD4: _RAISED_IRQL,
        0xD5: _PAGE_FAULT,
        0xD6: _PAGE_FAULT,
        0xFC: Roles(accessed=1, always=Access.EXECUTE),
        0x12C: _FILTERED,
        0x139: Roles(trap_frame=2, record=3, always_code=0xC0000409),
        0x149: _FILTERED,
    }
)


def roles_of(bugcheck_code: int) -> Roles | None:
    """What the parameters of a bug check tell of an exception; None for one that is about none.

    >>> roles_of(0x1000007E).context
    4
    """
    return _ROLES.get(bugcheck_code & ~_TWIN)


def access_of(value: int, code: AccessCode) -> Access | None:
    """The access that a parameter stands for; None where that is not unequivocal.

    In page-fault codes bit 0 says that the page was there. Before Windows 10 the same parameter had
    a 1 for a write, so that a 1 alone may mean either.
    """
    if code is AccessCode.EXCEPTION:
        return {0: Access.READ, 1: Access.WRITE, 8: Access.EXECUTE}.get(value)
    if value & 0x18:
        # Bit 4 on AMD64 and x86, bit 3 on ARM.
        return Access.EXECUTE
    if value & 2:
        return Access.WRITE
    return Access.READ if value == 0 else None
