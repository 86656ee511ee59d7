"""KernelObject: a structure of the kernel of which only some offsets are known, from the KDBG."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.addresses import Gva

if TYPE_CHECKING:
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.kernel.base.kdbg import Kdbg


class KernelObject:
    """A kernel structure at an address. Nothing is read before it is asked for.

    KPRCB, KTHREAD and EPROCESS change with every Windows; debuggers find the few fields that
    they need by the offsets that the kernel's KDBG gives. Every property that reads memory raises
    `MemoryReadError` where it is not in the dump, and `InvalidDataError` where the KDBG has no
    offset for it.

    Attributes:
        address: Where the structure begins.
        reader: The kernel's address space.
        kdbg: Where its fields lie.
    """

    __slots__ = ("address", "kdbg", "reader")

    def __init__(self, reader: Readable, kdbg: Kdbg, address: int) -> None:
        self.address = Gva(address)
        self.reader = reader
        self.kdbg = kdbg

    def _read(self, offset: str, schema: Any) -> Any:
        """Read the field whose offset is the KDBG field ``offset``."""
        return self.reader.read_struct(self.address + self.kdbg.require(offset), schema)

    def _pointer(self, offset: str) -> Gva:
        return Gva(self._read(offset, self.kdbg.architecture.pointer))

    def __repr__(self) -> str:
        """For example ``<Thread at 0xffff850429890080>``."""
        return f"<{type(self).__name__} at {self.address:#x}>"
