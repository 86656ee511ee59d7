"""`Process`: an EPROCESS, as far as the KDBG describes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.kernel.base.kernel_object import KernelObject

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva


class Process(KernelObject):
    """A process of the system: its page tables, its PEB, and its parent."""

    __slots__ = ()
    FACTS = ("directory_table_base", "peb", "parent_id")

    @property
    def directory_table_base(self) -> int:
        """Root of its page tables, perhaps with PCID bits: the ``dtb`` of a `virt.Reader`."""
        return int(self._pointer("OffsetEprocessDirectoryTableBase"))

    @property
    def peb(self) -> Gva | None:
        """Address of the PEB in its user memory; None for a process without one, such as System."""
        return self._pointer("OffsetEprocessPeb") or None

    @property
    def parent_id(self) -> int:
        """PID of the process that started it, which may have ended since."""
        return int(self._pointer("OffsetEprocessParentCID"))
