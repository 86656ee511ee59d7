"""`caller`: from a frame to its caller, on any machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.architecture import AMD64, ARM64, X86
from kdmp_ks.unwind.frame import EndReason, Step

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.unwind.frame import ReadMemory, State
    from kdmp_ks.unwind.image import UnwindImage

LOWEST: Final = "the stack pointer is the lowest possible one"
"""Mark of a state whose stack pointer is not known exactly: unwind data must not start from it."""
_WITHOUT_DATA: Final = frozenset(
    (
        EndReason.NO_IMAGE,
        EndReason.NO_FUNCTION_TABLE,
        EndReason.NO_FUNCTION,
        EndReason.NO_UNWIND_INFO,
        EndReason.UNKNOWN_UNWIND_VERSION,
        EndReason.UNKNOWN_UNWIND_CODE,
    )
)
"""Reasons for which a frame pointer is tried in place of unwind data."""


class Stepper(NamedTuple):
    """The way to callers on a machine.

    Attributes:
        machine: The machine.
        code_mask: Bits of return addresses that contain a signature (ARM64); 0 if not known.
    """

    machine: Architecture
    code_mask: int

    @property
    def has_chain(self) -> bool:
        """Whether frames are linked by frame pointers."""
        return self.machine in (ARM64, X86)

    def caller(
        self, state: State, image: UnwindImage | None, memory: ReadMemory, *, is_first: bool
    ) -> Step:
        """Return the caller of a frame, with a stack pointer.

        Args:
            state: Registers of the frame.
            image: The image that the instruction is in; None if there is none.
            memory: Reads the stack.
            is_first: Whether the instruction is the next one, and not a return address.
        """
        if self.machine is AMD64:
            from kdmp_ks.unwind.amd64.step import step

            return step(state, image, memory, is_first=is_first)
        if self.machine is ARM64:
            found = self._arm64(state, image, memory, is_first=is_first)
            return self._with_stack(found, state, "fp")
        if self.machine is X86:
            from kdmp_ks.unwind.x86.frame_chain import chain_step as x86_step

            return self._with_stack(x86_step(state, memory, is_first=is_first), state, "ebp")
        return Step(None, EndReason.NO_FUNCTION_TABLE)

    def _arm64(
        self, state: State, image: UnwindImage | None, memory: ReadMemory, *, is_first: bool
    ) -> Step:
        """Return the caller by unwind data, or without them by the chain of frame pointers."""
        from kdmp_ks.unwind.arm64.frame_chain import chain_step
        from kdmp_ks.unwind.arm64.step import step

        known = state
        if LOWEST in state:
            hidden = (LOWEST, str(self.machine.stack_pointer))
            known = {name: value for name, value in state.items() if name not in hidden}
        found = step(known, image, memory, is_first=is_first, mask=self.code_mask)
        if found.end not in _WITHOUT_DATA:
            return found
        return chain_step(state, memory, is_first=is_first, mask=self.code_mask)

    def _with_stack(self, step: Step, before: State, frame: str) -> Step:
        """Add the lowest stack pointer that the caller can have, where it is not known."""
        name = str(self.machine.stack_pointer)
        if step.state is None or name in step.state:
            return step
        lowest = before[name]
        if step.state.get(frame) != before.get(frame) and frame in before:
            lowest = max(lowest, before[frame] + 2 * self.machine.pointer_size)
        if lowest >= self.machine.end:
            return Step(None, EndReason.STACK_MISSING)
        state = {**step.state, name: lowest, LOWEST: 1}
        return Step(state, step.end, step.trust, step.trap, step.user_mode, step.doubt)

    def strip(self, address: int) -> int:
        """Return an address without its signature."""
        if self.machine is not ARM64:
            return address
        from kdmp_ks.unwind.arm64.return_address import strip

        return strip(address, self.code_mask)
