"""KernelObject: a structure of the kernel of which only some offsets are known, from the KDBG."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.kernel.base.kept_reads import KeptReads

if TYPE_CHECKING:
    from typing_extensions import Self

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

    FACTS: ClassVar[tuple[str, ...]] = ()
    """Properties that a pickled object keeps."""

    def __init__(self, reader: Readable, kdbg: Kdbg, address: int) -> None:
        self.address = Gva(address)
        self.reader = reader
        self.kdbg = kdbg

    def _read(self, offset: str, schema: Any) -> Any:
        """Read the field whose offset is the KDBG field ``offset``."""
        return self.reader.read_struct(self.address + self.kdbg.require(offset), schema)

    def _pointer(self, offset: str) -> Gva:
        return Gva(self._read(offset, self.kdbg.architecture.pointer))

    def _arguments(self) -> tuple[object, ...]:
        """Arguments of the class after reader, KDBG and address."""
        return ()

    def read_facts(self) -> None:
        """Read what a pickled object keeps; an error is raised again when the fact is asked for."""
        for name in self.FACTS:
            try:
                found = getattr(self, name)
                if isinstance(found, KernelObject):
                    found.read_facts()
            except UNUSABLE:
                continue

    def detached(self) -> Self:
        """Return an equal object that needs no file: its facts are read now.

        Raises:
            SourceError: The file cannot be read.
        """
        kept = KeptReads(self.reader)
        type(self)(kept, self.kdbg, self.address, *self._arguments()).read_facts()
        alone = KeptReads(None, kept.answers)
        return type(self)(alone, self.kdbg, self.address, *self._arguments())

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the facts."""
        alone = self.detached()
        return type(self), (alone.reader, self.kdbg, self.address, *self._arguments())

    def __eq__(self, other: object) -> bool:
        """Whether it is the same structure with the same facts."""
        if self is other:
            return True
        if not isinstance(other, KernelObject) or type(other) is not type(self):
            return NotImplemented
        if (self.address, self._arguments()) != (other.address, other._arguments()):
            return False
        return self.kdbg == other.kdbg and self._facts() == other._facts()

    def _facts(self) -> dict[tuple[int, object], object]:
        reader = self.detached().reader
        answers = reader.answers if isinstance(reader, KeptReads) else {}
        return {
            key: (type(found), str(found)) if isinstance(found, KdmpError) else found
            for key, found in answers.items()
        }

    def __hash__(self) -> int:
        """Hash of the kind and the address."""
        return hash((type(self), self.address))

    def __repr__(self) -> str:
        """For example ``<Thread at 0xffff850429890080>``."""
        return f"<{type(self).__name__} at {self.address:#x}>"
