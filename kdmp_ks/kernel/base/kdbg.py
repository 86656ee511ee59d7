"""`Kdbg`: the kernel's debugger data block, KDDEBUGGER_DATA64, as far as this kernel has it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from construct import Container

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.architecture import AMD64, Architecture
from kdmp_ks.errors import BoundsError, InvalidDataError
from kdmp_ks.ground.limits import MAX_KDBG_SIZE as MAX_SIZE
from kdmp_ks.kernel.base.layout import fields_within

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import Readable


class Kdbg(Mapping[str, int | None]):
    """The fields of a KDBG by their Windows names, as attributes and as a mapping.

    The block has the same layout on every machine; 32-bit kernels widen their pointers, which here
    are 32 bits wide again. Most fields are addresses of kernel variables; the ``Offset…`` and
    ``Size…`` fields describe the kernel's structures. The bits of the unnamed flag word are fields
    of their own, as in the SDK: ``PaeEnabled``, ``KiBugCheckRecoveryActive``, ``PagingLevels``. A
    field that came with a later Windows than this kernel is None: its offset is beyond ``size``.

    Attributes:
        address: Address of the block.
        size: ``Header.Size``: bytes of the block that this kernel has.
        architecture: The machine, with the definitions of the structures that the fields lead to.

    References:
        ``wdbgexts.h`` of the Windows SDK.
    """

    __slots__ = ("_fields", "address", "architecture", "size")

    def __init__(
        self,
        address: Gva,
        size: int,
        fields: Mapping[str, int | None],
        architecture: Architecture = AMD64,
    ) -> None:
        self.address = address
        self.size = size
        self.architecture = architecture
        self._fields = dict(fields)

    def __getattr__(self, name: str) -> int | None:
        # Asked for what the slots do not hold. A copy in the making has no _fields yet.
        if name not in _field_names():
            raise AttributeError(f"KDDEBUGGER_DATA64 has no field {name!r}")
        return self._fields[name]

    def __getitem__(self, name: str) -> int | None:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    @property
    def paging_levels(self) -> int | None:
        """Levels of page tables, 4 or 5; None where the kernel did not fill it in."""
        return self._fields["PagingLevels"] or None

    def require(self, name: str) -> int:
        """A field without which the caller cannot go on.

        Raises:
            InvalidDataError: The kernel is too old to have it, or did not fill it in.
        """
        value = self._fields[name]
        if not value:
            raise InvalidDataError(
                f"the KDBG at {self.address:#x} of {self.size:#x} bytes lacks a value",
                field=f"KDDEBUGGER_DATA64.{name}",
                expected="filled in",
                got="absent" if value is None else value,
            )
        return value

    def __repr__(self) -> str:
        """Address, size and every field that there is, in hex."""
        fields = ", ".join(f"{k}={v:#x}" for k, v in self._fields.items() if v is not None)
        return f"<Kdbg at {self.address:#x}, {self.size:#x} bytes: {fields}>"


def read_kdbg(reader: Readable, address: int, architecture: Architecture = AMD64) -> Kdbg:
    """Read the KDBG at ``KdDebuggerDataBlock`` of the dump's header.

    Args:
        reader: The kernel's address space.
        address: Address of the block.
        architecture: The machine.

    Raises:
        InvalidDataError: No KDBG is stored at the address, or it is encoded; or its size is absurd.
        MemoryReadError: The memory is missing.
    """
    header = reader.read_struct(address, structs.DBGKD_DEBUG_DATA_HEADER64)
    if header.OwnerTag != structs.KDBG_TAG:
        # Windows 8 and later keep it encoded while no debugger is attached, and decode it before
        # they write a dump; other tools that save memory mostly do not.
        raise InvalidDataError(
            f"no KDBG at {address:#x}, or it is still encoded as in the running kernel",
            field="KDDEBUGGER_DATA64.Header.OwnerTag",
            expected=structs.KDBG_TAG,
            got=header.OwnerTag,
        )
    smallest = structs.DBGKD_DEBUG_DATA_HEADER64.sizeof()
    if not smallest <= header.Size <= MAX_SIZE:
        raise BoundsError(
            f"the KDBG at {address:#x} has an impossible size",
            field="KDDEBUGGER_DATA64.Header.Size",
            expected=f"{smallest:#x} to {MAX_SIZE:#x}",
            got=header.Size,
        )
    there = reader.read_struct(address, fields_within(structs.KDDEBUGGER_DATA64, header.Size))
    fields: dict[str, int | None] = dict.fromkeys(_field_names())
    fields |= {
        name: architecture.pointer_from_64(value) for name, value in _flattened(there).items()
    }
    return Kdbg(Gva(address), header.Size, fields, architecture)


def _flattened(container: Container[Any]) -> dict[str, int]:
    """All fields but the header's, those of the flag word on one level with the others."""
    fields: dict[str, int] = {}
    for name, value in container.items():
        if isinstance(value, Container):
            fields |= _flattened(value) if name != "Header" else {}
        elif not name.startswith("_"):
            fields[name] = int(value)
    return fields


@cache
def _field_names() -> tuple[str, ...]:
    """Every field that a KDBG can have, in order."""
    longest = structs.KDDEBUGGER_DATA64
    return tuple(_flattened(longest.parse(bytes(longest.sizeof()))))
