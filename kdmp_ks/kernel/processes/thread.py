"""`Thread`: a KTHREAD, as far as the KDBG describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.kernel.base.kernel_object import KernelObject
from kdmp_ks.kernel.processes.process import Process

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva


class Thread(KernelObject):
    """A thread of the system: its stack, its process and its block in user memory."""

    __slots__ = ()
    FACTS = ("teb", "process", "stack_limit", "stack_base", "kernel_stack")

    @property
    def teb(self) -> Gva | None:
        """Its TEB, an address in its process' user memory; None for a thread of the system."""
        return self._pointer("OffsetKThreadTeb") or None

    @property
    def process(self) -> Process:
        """The process in whose address space it runs, which need not be the one it belongs to."""
        return Process(self.reader, self.kdbg, self._pointer("OffsetKThreadApcProcess"))

    @property
    def stack_limit(self) -> Gva:
        """Low end of its kernel stack."""
        return self._pointer("OffsetKThreadStackLimit")

    @property
    def stack_base(self) -> Gva:
        """High end of its kernel stack: the first address past it."""
        return self._pointer("OffsetKThreadStackBase")

    @property
    def initial_stack(self) -> Gva:
        """Address of the KSTACK_CONTROL at the high end of its kernel stack."""
        return self._pointer("OffsetKThreadInitialStack")

    @property
    def kernel_stack(self) -> Gva:
        """Its kernel stack pointer while it does not run."""
        return self._pointer("OffsetKThreadKernelStack")
