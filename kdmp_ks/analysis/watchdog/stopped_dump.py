"""`StoppedDump`: a dump as far as the structures behind its stop code need it, and parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.objects.space import ObjectDump
from kdmp_ks.bugchecks.codes import MINIDUMP_TWIN
from kdmp_ks.errors import InvalidDataError

if TYPE_CHECKING:
    from typing import Any

    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.parsing.records import Header

T = TypeVar("T")


class StoppedDump(ObjectDump, Protocol):
    """A dump, as far as the structures behind its stop code need it."""

    @property
    def headers(self) -> Header:
        """The header."""


def stop_code(dump: StoppedDump) -> tuple[int, tuple[int, ...]]:
    """Return the stop code, without the bit that small dumps add, and its parameters."""
    code = int(dump.headers.bug_check_code)
    known = code & ~MINIDUMP_TWIN if code & MINIDUMP_TWIN else code
    return known, tuple(int(one) for one in dump.headers.bug_check_code_parameters)


def kernel_address(dump: StoppedDump, value: int, field: str) -> Gva:
    """Return a parameter or a pointer as an address of the kernel.

    Args:
        dump: The dump.
        value: The parameter, which 32-bit dumps extend to 64 bits.
        field: Name of the field, for the error.

    Raises:
        InvalidDataError: It is none.
    """
    address = dump.architecture.pointer_from_64(value)
    if not dump.architecture.is_kernel_address(address):
        raise InvalidDataError(
            "a pointer leads nowhere",
            field=field,
            expected="an address of the kernel",
            got=address,
        )
    return Gva(address)


def signed_struct(dump: StoppedDump, address: int, structure: Definition[T], signature: int) -> T:
    """Read a structure that begins with a signature.

    Args:
        dump: The dump.
        address: Address of the structure.
        structure: Definition, with a field ``Signature``.
        signature: The signature.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: It has another signature.
    """
    found = dump.system.memory.read_struct(address, structure)
    signed: Any = found
    if signed.Signature != signature:
        raise InvalidDataError(
            f"no {structure.name} at {address:#x}",
            field=f"{structure.name}.Signature",
            expected=signature,
            got=signed.Signature,
        )
    return found
