"""`step`: from a frame to its caller on AMD64."""

from __future__ import annotations

from struct import Struct
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.generated.python.windows_unwind import WindowsUnwind
from kdmp_ks.ground.limits import MAX_CHAINED_FUNCTIONS, MAX_UNWIND_CODES
from kdmp_ks.parsing.schema_struct import FieldReader
from kdmp_ks.symbols.unwind.amd64_info import direct
from kdmp_ks.unwind.amd64.epilog_code import MAX_EPILOG, epilog_at
from kdmp_ks.unwind.amd64.plan import (
    LEAF_PLAN,
    RETURN_ADDRESS,
    Anchor,
    Plan,
    code_plan,
    epilog_plan,
    plan_of,
)
from kdmp_ks.unwind.amd64.unwind_codes import PRESERVED, UnwindInfo, read_info
from kdmp_ks.unwind.frame import Doubt, EndReason, Step

if TYPE_CHECKING:
    from kdmp_ks.symbols.unwind.function_table import FunctionRange
    from kdmp_ks.unwind.amd64.plan import Loads
    from kdmp_ks.unwind.frame import ReadMemory, State
    from kdmp_ks.unwind.image import UnwindImage

_MASK: Final = (1 << 64) - 1
_WORD: Final = 8
_UNPACK: Final = Struct("<Q").unpack_from
_MACHINE_FRAME: Final = FieldReader(WindowsUnwind.MachineFrameAmd64, "rip", "seg_cs", "rsp")
_CODE_SELECTORS: Final = {0x10: False, 0x33: True, 0x23: True}
"""Selectors of code in Windows, and whether it is code of user mode."""
_SHORT: Final = 16
"""Bytes of code that are tried where `MAX_EPILOG` are not there."""
_VERSION_1: Final = 1
_WINDOW: Final = 0x400
"""Bytes of neighbouring words that are read at once."""


class _Function(NamedTuple):
    """A function as it is kept.

    Attributes:
        begin: RVA of its first byte.
        end: RVA behind its last byte.
        infos: Its unwind data, then those that it is chained to.
        body: The plan for its body.
    """

    begin: int
    end: int
    infos: tuple[UnwindInfo, ...]
    body: Plan


def step(
    state: State, image: UnwindImage | None, memory: ReadMemory, *, is_first: bool = False
) -> Step:
    """Return the caller of a frame.

    Args:
        state: Registers of the frame; ``rip`` and ``rsp`` at least.
        image: The image that ``rip`` is in; None if there is none.
        memory: Reads the stack.
        is_first: Whether ``rip`` is the next instruction, as in the first frame and in one that an
            interrupt or exception occurred in (`Step.trap`), and not a return address.
    """
    rip, rsp = state.get("rip"), state.get("rsp")
    if rip is None or rsp is None:
        return Step(None, EndReason.REGISTER_UNKNOWN)
    if rsp % _WORD:
        return Step(None, EndReason.STACK_MISALIGNED)
    if image is None or rip not in image:
        return Step(None, EndReason.NO_IMAGE)
    rva = rip - image.base
    found = _find(image, rva, is_first)
    if isinstance(found, EndReason):
        return Step(None, found)
    if found is None:
        return leaf_step(state, memory)
    plan, doubt = found.body, None
    past = rva - found.begin
    info = found.infos[0]
    if 0 <= past < info.head.len_prolog:
        chosen = plan_of(found.infos, past)
        if isinstance(chosen, EndReason):
            return Step(None, chosen)
        plan = chosen
    elif is_first:
        epilog = _epilog(image, found, rva)
        if isinstance(epilog, EndReason):
            return Step(None, epilog)
        if isinstance(epilog, Doubt):
            doubt = epilog
        elif epilog is not None:
            plan = epilog
    return _undo(plan, state, memory, doubt)


def leaf_step(state: State, memory: ReadMemory) -> Step:
    """Return the caller of a function that has not changed the stack pointer.

    Such is the frame of a leaf function, and that of a call to an address where no code is.

    Args:
        state: Registers of the frame; ``rsp`` at least.
        memory: Reads the stack.
    """
    if "rsp" not in state:
        return Step(None, EndReason.REGISTER_UNKNOWN)
    return _undo(LEAF_PLAN, state, memory, None)


def _find(image: UnwindImage, rva: int, is_first: bool) -> _Function | EndReason | None:
    """Return the function that contains an instruction; None for leaf functions."""
    table = image.functions
    if table is None:
        return EndReason.NO_FUNCTION_TABLE
    entry = table.find(rva)
    if not is_first and (entry is None or entry.begin == rva):
        entry = table.find(rva - 1)  # a call that does not return may be the last instruction
    if entry is None:
        return None if is_first and image.has_leaf(rva) else EndReason.NO_FUNCTION
    kept = image.recall(entry)
    if kept is None:
        kept = _decoded(image, entry)
        image.keep(entry, kept)
    function: _Function | EndReason = kept
    return function


def _decoded(image: UnwindImage, entry: FunctionRange) -> _Function | EndReason:
    """Decode the unwind data of an entry and of those that it is chained to."""
    infos: list[UnwindInfo] = []
    following: FunctionRange | None = entry
    function, slots = entry, 0
    for _ in range(MAX_CHAINED_FUNCTIONS):
        if following is None:
            return EndReason.NO_UNWIND_INFO
        named = direct(image.read, following)
        if named is not following:
            following = named
            continue
        if not infos:
            function = following
        info = read_info(image.read, following.unwind_rva or 0)
        if isinstance(info, EndReason):
            return info
        infos.append(info)
        slots += info.head.num_codes
        if slots > MAX_UNWIND_CODES:
            return EndReason.INVALID_UNWIND_INFO
        if info.chained is None:
            plan = plan_of(infos, None)
            if isinstance(plan, EndReason):
                return plan
            return _Function(function.begin, function.end, tuple(infos), plan)
        following = info.chained
    return EndReason.ENDLESS_CHAIN


def _epilog(image: UnwindImage, function: _Function, rva: int) -> Plan | Doubt | EndReason | None:
    """Return the plan for an instruction in an epilog; None if it is in the body."""
    info = function.infos[0]
    if info.head.version != _VERSION_1:
        for place in info.epilogs:
            past = rva - (function.end - place)
            if 0 <= past < info.len_epilog:
                return epilog_plan(function.infos, past)
        return None
    code = _code(image, rva)
    if code is None:
        return Doubt.EPILOG_UNCHECKED
    epilog = epilog_at(
        code, info.head.frame_register, lambda target: _leaves(image, function, rva + target)
    )
    return None if epilog is None else code_plan(epilog)


def _code(image: UnwindImage, rva: int) -> bytes | None:
    for length in (MAX_EPILOG, _SHORT):
        code = image.read(rva, min(length, image.size - rva))
        if code is not None:
            return bytes(code)
    return None


def _leaves(image: UnwindImage, function: _Function, target: int) -> bool:
    """Whether a jump leaves a function, and all of its parts, or begins the function again."""
    if function.begin <= target < function.end:
        return target == function.begin and not function.infos[0].head.has_chain
    table = image.functions
    other = table.find(target) if table is not None else None
    if table is None or other is None:
        return True
    mine = table.find(function.begin)
    if mine is None:
        return True
    primaries = table.primary(mine), table.primary(other)
    return primaries[0] is None or primaries[0] != primaries[1]


def _undo(plan: Plan, state: State, memory: ReadMemory, doubt: Doubt | None) -> Step:
    """Carry out a plan."""
    values = {name: value for name, value in state.items() if name in PRESERVED}
    anchors = [state["rsp"]]
    for action in plan.actions:
        if isinstance(action, Anchor):
            value = values.get(action.register)
            if value is None:
                value = state.get(action.register)
            if value is None:
                return Step(None, EndReason.REGISTER_UNKNOWN)
            anchors.append(value + action.offset)
        else:
            _load(action, anchors[action.anchor], memory, values)
    end = anchors[plan.anchor] + plan.end & _MASK
    if plan.machine_frame:
        return _trap(end, memory, values, doubt)
    address = values.get(RETURN_ADDRESS)
    if not address:
        return Step(None, EndReason.STACK_MISSING if address is None else EndReason.BOTTOM)
    rsp = values["rsp"] = end + _WORD + plan.extra & _MASK
    if rsp == anchors[0] and address == state.get("rip"):
        return Step(None, EndReason.NO_PROGRESS)
    return Step(values, doubt=doubt)


def _load(loads: Loads, anchor: int, memory: ReadMemory, values: dict[str, int]) -> None:
    """Read registers from the stack; those whose words are missing become unknown."""
    start = anchor + loads.low & _MASK
    window = memory(start, loads.length) if loads.length <= _WINDOW else None
    for name, offset in loads.words:
        word = memory(start + offset & _MASK, _WORD) if window is None else window
        if word is None:
            values.pop(name, None)
        else:
            (values[name],) = _UNPACK(word, 0 if window is None else offset)


def _trap(end: int, memory: ReadMemory, values: dict[str, int], doubt: Doubt | None) -> Step:
    """Return the frame that an interrupt or exception occurred in."""
    frame = memory(end, _MACHINE_FRAME.size)
    if frame is None:
        return Step(None, EndReason.STACK_MISSING)
    values["rip"], selector, values["rsp"] = _MACHINE_FRAME.read(frame)
    # The address says nothing: the kernel may have called one of user mode, such as zero.
    user_mode = _CODE_SELECTORS.get(selector)
    if user_mode is None:
        return Step(None, EndReason.INVALID_MACHINE_FRAME)
    return Step(values, trap=True, user_mode=user_mode, doubt=doubt)
