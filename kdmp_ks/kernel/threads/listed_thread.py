"""`ListedThread`: a thread of the system, as lists of threads show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.listing import Listing
from kdmp_ks.kernel.threads.states import state_name, wait_reason_name

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.ground.inferred import Inferred


@frozen
class ListedThread(Facts):
    """A thread of the system. An unknown fact is None.

    Attributes:
        address: Address of the ETHREAD.
        process: Address of the EPROCESS in whose list it is; for a thread that was found without a
            list, of the process in whose address space it runs. None where it leads to no process.
        id: TID.
        process_id: PID of the process that it belongs to.
        state: KTHREAD_STATE.
        wait_reason: KWAIT_REASON; None where the thread does not wait.
        priority: Priority at which it runs, 0 to 31.
        start: ``StartAddress``: the routine that the kernel started.
        win32_start: ``Win32StartAddress``: the routine that its creator asked for.
        processor: Index of the processor that it runs on; None where it does not run.
    """

    address: Gva
    process: Gva | None
    id: Inferred[int] | None
    process_id: Inferred[int] | None
    state: int | None
    wait_reason: int | None
    priority: int | None
    start: Inferred[Gva] | None
    win32_start: Inferred[Gva] | None
    processor: int | None

    @property
    def state_name(self) -> str | None:
        """The state in words, such as ``waiting``."""
        return None if self.state is None else state_name(self.state)

    @property
    def wait_reason_name(self) -> str | None:
        """The wait reason by its Windows name, such as ``UserRequest``."""
        return None if self.wait_reason is None else wait_reason_name(self.wait_reason)


class Threads(Listing[ListedThread]):
    """Threads, process by process, in the order of the lists."""

    __slots__ = ()
