"""`Walk`: from the registers of a thread to its call stack."""

from __future__ import annotations

from dataclasses import replace
from struct import Struct
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.call_stack.call_stack import StackEnd
from kdmp_ks.analysis.call_stack.machine_frames import IN_TRAP_FRAME, read_machine_frame
from kdmp_ks.analysis.call_stack.scan import Callee
from kdmp_ks.architecture import AMD64
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.limits import MAX_STACK_FRAMES, MAX_STACK_WORDS
from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.unwind.frame import EndReason, Step, Trust

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kdmp_ks.analysis.call_stack.frame import Frame
    from kdmp_ks.analysis.call_stack.images import ImageFinder
    from kdmp_ks.analysis.call_stack.naming import FrameNames
    from kdmp_ks.analysis.call_stack.scan import Scan
    from kdmp_ks.analysis.call_stack.stack_ranges import StackRange, StackRanges
    from kdmp_ks.analysis.call_stack.steps import Stepper
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.registers import Registers
    from kdmp_ks.unwind.frame import ReadMemory, State
    from kdmp_ks.virt import VirtualReader

_BOTTOM: Final = frozenset((EndReason.BOTTOM, EndReason.CHAIN_END))
_FINAL: Final = _BOTTOM | {EndReason.USER_MODE, EndReason.FRAME_LIMIT, EndReason.OUTSIDE_STACK}
_ON_STACK: Final = frozenset(
    (
        EndReason.STACK_MISSING,
        EndReason.STACK_MISALIGNED,
        EndReason.OUTSIDE_STACK,
        EndReason.INVALID_MACHINE_FRAME,
        EndReason.BOTTOM,
        EndReason.CHAIN_END,
        EndReason.CHAIN_BROKEN,
        EndReason.NO_PROGRESS,
        EndReason.SEARCH_END,
    )
)
"""Reasons that are about an address on the stack, where unwind data are right."""
_CALL_ALIGNMENT: Final = 16
"""Multiple that the stack pointer of AMD64 has at a call."""
_RETURN_SLOT: Final = 8
"""Remainder of the address of a return address: the call has pushed it."""
_HOME_SPACE: Final = 32
"""Bytes for the parameters of the routine that is called, below all else in a frame of AMD64."""
_WORDS: Final = {8: Struct("<Q"), 4: Struct("<I")}


class Space(NamedTuple):
    """An address space with its images.

    Attributes:
        memory: Its memory.
        read: Reads its memory for unwinders.
        images: Its images.
        scan: Tests of words for being return addresses.
    """

    memory: VirtualReader
    read: ReadMemory
    images: ImageFinder
    scan: Scan | None


class Surroundings(NamedTuple):
    """The thread and the dump, as a walk needs them besides registers.

    Attributes:
        machine: The machine.
        kernel: The kernel's half of the address space.
        user: The other half; None where it is not known.
        ranges: Bounds of stacks.
        own: The stack of the thread.
        names: Makes frames of addresses.
        trap_frames: Registers of the fault by the address of its trap frame.
        stepper: The way to callers.
        user_frame: Address of the machine frame of the thread's system call, if it is known.
        is_searched: Whether stacks are searched for frames that cannot be unwound.
    """

    machine: Architecture
    kernel: Space
    user: Space | None
    ranges: StackRanges
    own: StackRange | None
    names: FrameNames
    trap_frames: Mapping[int, Registers]
    stepper: Stepper
    user_frame: int | None
    is_searched: bool


class _Found(NamedTuple):
    """A frame that the search of a stack found.

    Attributes:
        state: Its registers.
        trust: Its source.
        trap: Whether it was interrupted.
        evidence: Why it is taken for one.
        is_user: Whether it is in user mode.
    """

    state: State
    trust: Trust
    trap: bool
    evidence: str
    is_user: bool = False


class Walk:
    """A walk in progress: the frames that were found so far.

    Attributes:
        frames: The frames.
        warnings: Why parts of the stack were searched.
    """

    def __init__(self, around: Surroundings) -> None:
        """Prepare a walk.

        Args:
            around: The thread and the dump.
        """
        machine = around.machine
        self._around = around
        self._ip, self._sp = str(machine.instruction_pointer), str(machine.stack_pointer)
        self._has_chain = around.stepper.has_chain
        self._space = around.kernel
        self._trust = Trust.CONTEXT
        self._seen: set[tuple[int, int]] = set()
        self.frames: list[Frame] = []
        self.warnings = Warnings()

    def run(self, state: State, *, is_first: bool = True) -> StackEnd:
        """Find the frames, from registers on.

        Args:
            state: The registers of the innermost frame.
            is_first: Whether its instruction is the next one, and not a return address.
        """
        machine = self._around.machine
        # The kernel may have called an address of user mode, such as zero, on a stack of its own.
        is_user = not any(machine.is_kernel_address(state[one]) for one in (self._ip, self._sp))
        if is_user and self._around.user is not None:
            self._space = self._around.user
        self._add(_Found(state, Trust.CONTEXT, False, "", is_user))
        while True:
            found = self._next(state, is_first)
            if isinstance(found, EndReason):
                return self._end(found, state)
            self._trust = found.trust
            self._add(found)
            state, is_first = found.state, found.trap
            if found.is_user and not self._enter_user():
                return self._end(EndReason.USER_MODE, state)

    def _next(self, state: State, is_first: bool) -> _Found | EndReason:
        """Return the next frame, or the reason why there is none."""
        accepted = self._accepted(self._step(state, is_first))
        if not isinstance(accepted, EndReason):
            return accepted
        found = self._search(state, accepted, is_first) if self._wants(accepted) else None
        if found is not None:
            return found
        searched = self._trust is Trust.SCAN and accepted not in _FINAL
        return EndReason.SEARCH_END if searched else accepted

    def _enter_user(self) -> bool:
        if self._around.user is None:
            return False
        self._space = self._around.user
        return True

    # -- steps -----------------------------------------------------------------------------------

    def _step(self, state: State, is_first: bool) -> Step:
        """Return the caller by unwind data, or by frame pointers."""
        if len(self.frames) >= MAX_STACK_FRAMES:
            return Step(None, EndReason.FRAME_LIMIT)
        space = self._space
        image = space.images.find(state[self._ip])
        return self._around.stepper.caller(state, image, space.read, is_first=is_first)

    def _accepted(self, step: Step) -> _Found | EndReason:
        """Return the frame that a step leads to; a reason where it cannot be right."""
        if step.state is None:
            return step.end or EndReason.INVALID_UNWIND_INFO
        state = {**step.state, self._ip: self._around.stepper.strip(step.state[self._ip])}
        key = (state[self._ip], state[self._sp])
        if key in self._seen:
            return EndReason.NO_PROGRESS
        is_user = step.user_mode or self._space is self._around.user
        if not is_user and not step.trap:
            reason = self._misplaced(state)
            if reason is not None:
                return reason
        if step.trap and self._trust is Trust.SCAN:
            for known in self._around.trap_frames.values():
                if (known.ip, known.sp) == key:
                    return _Found(known, Trust.CONTEXT, True, "")
        trust = Trust.SCAN if self._trust is Trust.SCAN else step.trust
        evidence = "" if step.doubt is None else step.doubt.value
        if trust is Trust.SCAN:
            evidence = "the frame before it is unwound to it"
        return _Found(state, trust, step.trap, evidence, is_user)

    def _misplaced(self, state: State) -> EndReason | None:
        """Return why a caller in the kernel cannot be right; None if it can."""
        before = self.frames[-1].stack_pointer
        own = self._around.ranges.find(before, self._around.own)
        if own is not None and before > state[self._sp] >= own.start:
            return EndReason.NO_PROGRESS
        if own is not None and before < own.end < state[self._sp] < own.end + PAGE_SIZE:
            return EndReason.OUTSIDE_STACK
        scan, address = self._space.scan, state[self._ip]
        if scan is None:
            return None
        if self._trust is Trust.SCAN:
            return None if scan.evidence(address) else EndReason.NO_IMAGE
        leaves = own is not None and self._around.ranges.find(state[self._sp], own) is None
        if leaves and scan.evidence(address) is None:
            return EndReason.OUTSIDE_STACK
        # On other machines the chain of frame pointers leads through interrupts as well.
        is_wrong = self._around.machine is AMD64 and scan.contradicts(address)
        return EndReason.NO_CALL if is_wrong else None

    def _wants(self, reason: EndReason) -> bool:
        """Whether the stack is searched for the caller of a frame."""
        if not self._around.is_searched:
            return False
        if reason in _BOTTOM:
            return self._trust is Trust.SCAN
        return reason not in _FINAL and (self._has_chain or reason not in _ON_STACK)

    # -- search ----------------------------------------------------------------------------------

    def _search(self, state: State, reason: EndReason, is_first: bool) -> _Found | None:
        """Search the stack for the next frame; None where there is none."""
        scan, stack = self._space.scan, state[self._sp]
        if scan is None or not self._around.machine.is_kernel_address(stack):
            return None
        callee = None if self._trust is Trust.SCAN else self._callee(state, is_first)
        is_amd64 = self._around.machine is AMD64
        if is_amd64 and callee is not None and not is_first:
            stack += _HOME_SPACE
        for address, data, at in self._words(stack):
            found = self._machine_frame(address, data, at)
            if found is not None:
                self._explain(reason)
                return found
            if is_amd64 and address % _CALL_ALIGNMENT != _RETURN_SLOT:
                continue
            value = self._around.stepper.strip(
                _WORDS[self._around.machine.pointer_size].unpack_from(data, at)[0]
            )
            is_top = is_first and address == state[self._sp]
            evidence = scan.evidence(value, callee, is_top=is_top)
            if evidence is None or (value, address) in self._seen:
                continue
            self._explain(reason)
            after = address + self._around.machine.pointer_size
            return _Found({self._ip: value, self._sp: after}, Trust.SCAN, False, evidence)
        return None

    def _words(self, stack: int) -> Iterator[tuple[int, bytes, int]]:
        """Yield the words of a stack: the address, bytes with the word, and its offset in them."""
        width = self._around.machine.pointer_size
        start = -(-stack // width) * width
        end = min(
            self._around.ranges.end_of(start, self._around.own),
            start + MAX_STACK_WORDS * width,
            self._around.machine.end - width,  # the stack pointer behind a word is an address
        )
        if start >= end:
            return
        try:
            for piece in self._space.memory.iter_pieces(start, end - start):
                if piece.data is None:
                    continue
                skip = -piece.address % width
                for at in range(skip, len(piece.data) - width + 1, width):
                    yield piece.address + at, piece.data, at
        except KdmpError:
            return

    def _machine_frame(self, address: int, data: bytes, at: int) -> _Found | None:
        """Return the frame that an interrupt or exception occurred in, if there is one."""
        around = self._around
        if around.machine is not AMD64:
            return None
        found = read_machine_frame(data, at, address, around.machine)
        if found is None:
            return None
        known = around.trap_frames.get(address - IN_TRAP_FRAME)
        if known is not None and known.ip == found.instruction:
            return _Found(known, Trust.CONTEXT, True, "")
        state = {self._ip: found.instruction, self._sp: found.stack_pointer}
        if found.is_user:
            is_bottom = address == around.user_frame
            evidence = "the registers of user mode at the base of the stack"
            return _Found(state, Trust.SCAN, True, evidence, True) if is_bottom else None
        return _Found(state, Trust.SCAN, True, "the words of an interrupt or exception")

    def _callee(self, state: State, is_first: bool) -> Callee | None:
        """Return the function that a frame is in; None where that is not certain."""
        image = self._space.images.find(state[self._ip])
        if image is None or image.functions is None:
            return None
        rva = state[self._ip] - image.base - (0 if is_first else 1)
        entry = image.functions.find(rva)
        primary = None if entry is None else image.functions.primary(entry)
        return None if primary is None else Callee(image, primary.begin)

    # -- results ---------------------------------------------------------------------------------

    def _add(self, found: _Found) -> None:
        state = found.state
        self._seen.add((state[self._ip], state[self._sp]))
        is_first = not self.frames or found.trap
        if not is_first:
            caller = Gva(state[self._ip])
            self.frames[-1] = replace(self.frames[-1], return_address=caller)
        self.frames.append(
            self._around.names.frame(
                len(self.frames),
                Gva(state[self._ip]),
                Gva(state[self._sp]),
                found.trust,
                trap=found.trap,
                is_first=is_first,
                is_user=found.is_user,
                evidence=found.evidence or None,
            )
        )

    def _explain(self, reason: EndReason) -> None:
        """Note why the stack is searched."""
        last = self.frames[-1]
        if last.trust is Trust.SCAN:
            return
        where = last.module or f"{last.instruction:#x}"
        self.warnings.append(
            Unavailable(f"the caller of frame {last.frame} ({where})", reason.value)
        )

    def _end(self, reason: EndReason, state: State) -> StackEnd:
        address = state[self._sp if reason in _ON_STACK else self._ip]
        return StackEnd(reason, Gva(address))
