"""`step`: from a frame to its caller on ARM64, by unwind data."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Final

from kdmp_ks.unwind.arm64.functions import find_function, plan_at
from kdmp_ks.unwind.arm64.return_address import strip
from kdmp_ks.unwind.arm64.special_frames import special_step
from kdmp_ks.unwind.arm64.unwind_codes import FP, Op
from kdmp_ks.unwind.frame import EndReason, Step

if TYPE_CHECKING:
    from kdmp_ks.unwind.arm64.plan import Loads, Plan
    from kdmp_ks.unwind.frame import ReadMemory, State
    from kdmp_ks.unwind.image import UnwindImage

PRESERVED: Final = frozenset((*(f"x{number}" for number in range(19, FP)), "fp"))
"""Registers that functions preserve."""
_MASK: Final = (1 << 64) - 1
_WORD: Final = 8
_UNPACK: Final = Struct("<Q").unpack_from
_INSTRUCTION: Final = 4
_ALIGNMENT: Final = 16


def step(
    state: State,
    image: UnwindImage | None,
    memory: ReadMemory,
    *,
    is_first: bool = False,
    mask: int | None = None,
) -> Step:
    """Return the caller of a frame.

    Args:
        state: Registers of the frame; ``pc``, and ``sp`` or ``fp``, and ``lr`` if `is_first`.
        image: The image that ``pc`` is in; None if there is none.
        memory: Reads the stack.
        is_first: Whether ``pc`` is the next instruction, as in the first frame and in one that an
            interrupt or exception occurred in (`Step.trap`), and not a return address.
        mask: Bits of signatures of return addresses, see `strip`.
    """
    pc, sp = state.get("pc"), state.get("sp")
    if pc is None:
        return Step(None, EndReason.REGISTER_UNKNOWN)
    if sp is not None and sp % _ALIGNMENT:
        return Step(None, EndReason.STACK_MISALIGNED)
    if image is None or pc not in image:
        return Step(None, EndReason.NO_IMAGE)
    # A call may be the last instruction of a function, or one of its prolog.
    rva = pc - image.base - (0 if is_first else _INSTRUCTION)
    function = find_function(image, rva)
    if isinstance(function, EndReason):
        return Step(None, function)
    if function is None or pc % _INSTRUCTION:
        if is_first and not pc % _INSTRUCTION and image.has_leaf(rva):
            return leaf_step(state, mask=mask)
        return Step(None, EndReason.NO_FUNCTION)
    plan = plan_at(image, function, (rva - function.begin) // _INSTRUCTION)
    if isinstance(plan, EndReason):
        return Step(None, plan)
    return _undo(plan, state, memory, is_first=is_first, mask=mask)


def leaf_step(state: State, *, mask: int | None = None) -> Step:
    """Return the caller of a function that has not changed the stack pointer nor called any other.

    Such is the frame of a leaf function, and that of a call to an address where no code is.

    Args:
        state: Registers of the frame; ``lr`` at least.
        mask: Bits of signatures of return addresses, see `strip`.
    """
    values = {name: state[name] for name in state if name in PRESERVED or name == "sp"}
    if not state.get("lr"):
        return Step(None, EndReason.REGISTER_UNKNOWN)
    return _returned(values, state["lr"], state, mask)


def _undo(
    plan: Plan, state: State, memory: ReadMemory, *, is_first: bool, mask: int | None
) -> Step:
    """Carry out a plan."""
    values = {name: value for name, value in state.items() if name in PRESERVED}
    if is_first and "lr" in state:
        values["lr"] = state["lr"]
    sp = state.get("sp")
    for part in plan.parts:
        if part.by_frame:
            sp = values.get("fp")
        if sp is None:
            if part.loads:
                return Step(None, EndReason.REGISTER_UNKNOWN)
            continue
        for loads in part.loads:
            _load(loads, sp, memory, values)
        sp = sp + part.end & _MASK
    if sp is None:
        return Step(None, EndReason.REGISTER_UNKNOWN)
    if sp % _ALIGNMENT:
        return Step(None, EndReason.STACK_MISALIGNED)
    link = values.pop("lr", None)
    values["sp"] = sp
    if plan.special is not None and plan.special is not Op.NOT_A_CALL:
        if link is not None and plan.special is Op.MACHINE_FRAME:
            values["lr"] = link
        return special_step(plan.special, values, memory)
    if link is None or (not link and not plan.loads_link):
        missing = plan.loads_link
        return Step(None, EndReason.STACK_MISSING if missing else EndReason.REGISTER_UNKNOWN)
    return _returned(values, link, state, mask, trap=plan.special is Op.NOT_A_CALL)


def _returned(
    values: dict[str, int], link: int, state: State, mask: int | None, *, trap: bool = False
) -> Step:
    """Return the caller at a return address, or at the instruction that it is."""
    values["pc"] = strip(link, mask)
    if not values["pc"]:
        return Step(None, EndReason.BOTTOM)
    if values["pc"] == state.get("pc") and values.get("sp") == state.get("sp"):
        return Step(None, EndReason.NO_PROGRESS)
    return Step(values, trap=trap)


def _load(loads: Loads, base: int, memory: ReadMemory, values: dict[str, int]) -> None:
    """Read registers from the stack; those whose words are missing become unknown."""
    start = base + loads.low & _MASK
    window = memory(start, loads.length)
    for name, offset in loads.words:
        word = memory(start + offset & _MASK, _WORD) if window is None else window
        if word is None:
            values.pop(name, None)
        else:
            (values[name],) = _UNPACK(word, 0 if window is None else offset)
