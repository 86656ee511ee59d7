"""`Frame`: a frame of a call stack."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import HEX, Facts, frozen
from kdmp_ks.unwind.frame import Trust

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva

UNCONFIRMED: Final = "it is in a module, and nothing in the dump confirms it"
"""Evidence of a frame that is found by searching the stack, and by nothing else."""


@frozen
class Frame(Facts):
    """A frame of a call stack.

    Attributes:
        frame: Index of the frame; 0 is the innermost.
        trust: Source of the frame.
        trap: Whether an interrupt or exception is between this frame and the one before: the
            instruction is the next one, and not a return address.
        instruction: Next instruction of the function.
        stack_pointer: Stack pointer behind the return address of the frame before: the Child-SP of
            debuggers.
        return_address: Instruction of the caller; None where the caller is unknown, or was
            interrupted.
        location: The instruction as ``nt!KeBugCheckEx+0x10``, or ``nt+0x3fcd80``; None where no
            module covers it.
        module: File name of the module; None where no module covers the instruction.
        module_offset: Offset of the instruction in the module, in bytes; None without a module.
        function: Name of the function; None without symbols.
        function_offset: Offset of the instruction from the first byte of the function; negative in
            parts that are stored before it. None without a name.
        mode: ``kernel`` or ``user``.
        evidence: Why the frame is taken for one, if its trust is ``scan``; otherwise why it may be
            wrong, or None.
    """

    frame: int
    trust: Trust
    trap: bool
    instruction: Gva
    stack_pointer: Gva
    return_address: Gva | None
    location: str | None
    module: str | None
    module_offset: int | None = field(metadata=HEX)
    function: str | None
    function_offset: int | None = field(metadata=HEX)
    mode: str
    evidence: str | None

    @property
    def text(self) -> str:
        """The location, or the address of the instruction where no module covers it."""
        return f"{self.instruction:#x}" if self.location is None else self.location

    @property
    def is_unconfirmed(self) -> bool:
        """Whether a search of the stack found the frame, and nothing in the dump confirms it."""
        return self.trust is Trust.SCAN and self.evidence == UNCONFIRMED
