"""`examine`: all examinations of a crash, and the verdict."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict.case import Case, ExaminedDump
from kdmp_ks.analysis.verdict.chains import (
    display,
    fast_fail,
    instruction,
    on_purpose,
    process_died,
    reported_error,
)
from kdmp_ks.analysis.verdict.chains.drivers.chain import drivers
from kdmp_ks.analysis.verdict.chains.memory import (
    corrupt_page,
    memory_manager,
    page_tables,
    paged_out,
    pool,
    store,
)
from kdmp_ks.analysis.verdict.claim import Claim, Evidence, Exoneration
from kdmp_ks.analysis.verdict.machine_advice import for_machine
from kdmp_ks.analysis.verdict.undetermined import undetermined_steps
from kdmp_ks.analysis.verdict.weigh import weigh
from kdmp_ks.errors import KdmpError, SourceError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.analysis.verdict.verdict import Verdict

    Chain: TypeAlias = Callable[[Case], Iterator[Finding]]

_CHAINS: Final = "kdmp_ks.analysis.verdict.chains"
LATER: Final = {
    "clock_watchdog": frozenset((0x101,)),
    "dpc_watchdog": frozenset((0x133,)),
    "hardware_error": frozenset((0x124,)),
    "power_irp": frozenset((0x9F,)),
}
"""Chains that need much else, and are imported for their stop codes only."""


def _later(name: str) -> Chain:
    """Return a chain that imports its module when it is run."""

    def chain(case: Case) -> Iterator[Finding]:
        run: Chain = getattr(import_module(f"{_CHAINS}.{name}"), name)
        yield from run(case)

    return chain


_BY_CODE: Final[tuple[tuple[frozenset[int], Chain], ...]] = (
    (on_purpose.CODES, on_purpose.on_purpose),
    (corrupt_page.CODES, corrupt_page.corrupt_page),
    (memory_manager.CODES, memory_manager.memory_manager),
    (paged_out.CODES, paged_out.paged_out),
    (process_died.CODES, process_died.process_died),
    (store.CODES, store.store),
    (pool.CODES, pool.pool),
    (fast_fail.CODES, fast_fail.fast_fail),
    (LATER["power_irp"], _later("power_irp")),
    (display.CODES, display.display),
    (LATER["clock_watchdog"], _later("clock_watchdog")),
    (LATER["dpc_watchdog"], _later("dpc_watchdog")),
    (LATER["hardware_error"], _later("hardware_error")),
    (reported_error.CODES, reported_error.reported_error),
)
"""Chains for the stop codes that they are about."""
_ALWAYS: Final[tuple[Chain, ...]] = (
    instruction.instruction,
    page_tables.page_tables,
    reported_error.in_page_error,
    drivers,
)
"""Chains for every stop code."""


def examine(dump: ExaminedDump) -> Verdict:
    """Examine a crash and return the verdict.

    A chain whose evidence the dump lacks adds nothing; an undetermined cause is a verdict, too.

    Raises:
        SourceError: The file cannot be read.
    """
    case = Case(dump)
    verdict = _weighed(case)
    return for_machine(verdict, case.hardware, case.activity)


def _weighed(case: Case) -> Verdict:
    findings = [finding for chain in _chains(case.code) for finding in _run(chain, case)]
    return weigh(
        [one for one in findings if isinstance(one, Claim)],
        [one for one in findings if isinstance(one, Evidence)],
        [one for one in findings if isinstance(one, Exoneration)],
        undetermined_steps(case),
    )


def _chains(code: int) -> Iterator[Chain]:
    for codes, chain in _BY_CODE:
        if code in codes:
            yield chain
    yield from _ALWAYS


def _run(chain: Chain, case: Case) -> Iterator[Finding]:
    """Run a chain until the dump lacks what it needs next."""
    try:
        yield from chain(case)
    except SourceError:
        raise
    except KdmpError:
        return
