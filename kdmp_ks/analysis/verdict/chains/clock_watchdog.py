"""0x101: a processor did not answer the clock interrupt.

The thread of the stop runs on another processor and only reports it. The processor that hangs has
the KPRCB of parameter 3; its registers are in its KPRCB if it still answered the request to stop.
Dumps that the kernel wrote, and newer builds, lack them; registers from an earlier stop are no
evidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.kernel.processes.processors import Processor

CODES: Final = frozenset((0x101,))

_IDLE_DRIVERS: Final = frozenset(("intelppm.sys", "amdppm.sys", "processr.sys"))
_STACK_WORDS: Final = 64
"""Words from the stack pointer up that count as what the processor was doing."""
_VIRTUAL: Final = ("virtual", "vmware", "qemu", "kvm", "xen", "parallels")
"""Parts of the names of virtual machines."""


def clock_watchdog(case: Case) -> Iterator[Finding]:
    """Look where the processor that hangs was."""
    processor = _processor(case)
    at = None if processor is None else _instruction(case, processor)
    number = case.parameters[3] if processor is None else _number(case, processor)
    hangs = Evidence(
        "bug check",
        f"processor {number}, KPRCB {case.address(3):#x}, does not answer the clock interrupt;"
        " the thread of the stop runs on another one",
        (case.address(3),),
    )
    module = None if at is None else case.module_at(at)
    if at is not None and module is not None and case.is_foreign(module):
        yield _driver(case, module, number, at, hangs)
        return
    place = _missing(case) if at is None or processor is None else _place(case, processor, at)
    yield Claim(
        cause=Cause.HARDWARE,
        culprit="CPU",
        confidence=_confidence(case, place),
        rank=Rank.CODE_CHAIN,
        summary=f"Processor {number} stopped answering; no driver is known to have stopped it.",
        evidence=(hangs, Evidence("registers", place.words, () if at is None else (at,))),
        advice=(*_host(case), advice.STOCK_SPEED, advice.COOL_PROCESSOR, advice.UPDATE_FIRMWARE,
                advice.OTHER_DUMPS),
    )  # fmt: skip


@dataclass(frozen=True)
class _Place:
    """Where a processor is.

    Attributes:
        words: The place in words.
        clear: Whether no driver can be what stopped it.
    """

    words: str
    clear: bool


def _processor(case: Case) -> Processor | None:
    """Return the processor whose KPRCB is parameter 3; None where the dump lacks it."""
    address = case.address(3)
    every = case.attempt(lambda: case.dump.processors) or ()
    return next((one for one in every if one.address == address), None)


def _number(case: Case, processor: Processor) -> int:
    number = case.attempt(lambda: processor.number)
    return processor.index if number is None else number


def _instruction(case: Case, processor: Processor) -> Gva | None:
    """Return the instruction of a processor; None where it saved none, or an old or odd one."""
    machine = case.dump.architecture
    try:
        context = processor.context
        at, stack = machine.instruction_of(context), machine.stack_of(context)
        flags = int(context.context_flags)
    except KdmpError:
        return None
    whole = flags & machine.context_flag and at and stack
    return at if whole and machine.is_canonical(at) and machine.is_canonical(stack) else None


def _missing(case: Case) -> _Place:
    return _Place("the dump has no registers of that processor", clear=False)


def _place(case: Case, processor: Processor, at: Gva) -> _Place:
    """Return where a processor is, by its instruction and its stack."""
    machine, module = case.dump.architecture, case.module_at(at)
    said = f"its instruction is {case.place(at)}"
    if not machine.is_kernel_address(at):
        return _Place(f"{said}, in a program, which cannot block interrupts", clear=True)
    if module is not None and module.name.casefold() in _IDLE_DRIVERS:
        return _Place(f"{said}, which waits while the processor is idle", clear=True)
    thread = case.attempt(lambda: processor.thread.address)
    if thread is not None and thread == case.attempt(lambda: processor.idle_thread):
        return _Place(f"{said}, and its thread is the idle thread", clear=True)
    if module is None or not case.is_core(module):
        return _Place(said, clear=False)
    near = _foreign_near(case, processor)
    if near is None:
        return _Place(f"{said}; its stack is not in the dump", clear=False)
    if near:
        names = ", ".join(module.name for module in near)
        return _Place(f"{said}; near the top of its stack: {names}", clear=False)
    return _Place(f"{said}; no driver but Microsoft's is near the top of its stack", clear=True)


def _foreign_near(case: Case, processor: Processor) -> list[Module] | None:
    """Return the foreign drivers near the top of its stack; None where that is missing."""
    from kdmp_ks.analysis.raw_stack import read_raw_stack

    stack = case.attempt(lambda: read_raw_stack(case.dump, processor.context))
    if stack is None or not stack.words:
        return None
    met = dict.fromkeys(one.module for one in stack.words[:_STACK_WORDS])
    return [module for module in met if module is not None and case.is_foreign(module)]


def _driver(case: Case, module: Module, number: int, at: Gva, hangs: Evidence) -> Claim:
    return Claim(
        cause=Cause.THIRD_PARTY_DRIVER,
        culprit=module.name,
        confidence=case.trust(module, Confidence.LOW if _is_virtual(case) else Confidence.MEDIUM),
        rank=Rank.CODE_CHAIN,
        summary=f"Processor {number} stopped answering in {module.name}.",
        evidence=(
            hangs,
            Evidence("registers", f"the instruction of that processor is {case.place(at)}", (at,)),
        ),
        advice=(*_host(case), advice.update(module.name), advice.STOCK_SPEED),
    )


def _confidence(case: Case, place: _Place) -> Confidence:
    return Confidence.MEDIUM if place.clear and not _is_virtual(case) else Confidence.LOW


def _is_virtual(case: Case) -> bool:
    """Whether the machine is a virtual one, whose processors stop when the host is overloaded."""
    name = None if case.hardware is None else case.hardware.name
    return name is not None and any(part in name.value.casefold() for part in _VIRTUAL)


def _host(case: Case) -> tuple[str, ...]:
    if not _is_virtual(case):
        return ()
    return ("Look at the load of the host: this is a virtual machine, whose processors it runs.",)
