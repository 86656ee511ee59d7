"""`undetermined_steps`: what to do where a dump does not show the cause, by stop code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.standing import FINDERS
from kdmp_ks.dump_type import DumpType

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case

_DISK: Final = frozenset((0x7A, 0x77, 0xEF, 0xF4, 0x24, 0xED, 0x7B, 0xC000021A))
_WATCHDOGS: Final = frozenset((0x101, 0x133, 0x1CA, 0x1D5))
_POWER: Final = frozenset((0x9F, 0xA0, 0x14B, 0x14F, 0x15E))
_HARDWARE: Final = frozenset((0x9C, 0x124, 0x80, 0x101))
_DISPLAY: Final = frozenset((0x113, 0x116, 0x117, 0x119, 0x141, 0x142, 0x10E))


def undetermined_steps(case: Case) -> tuple[str, ...]:
    """Return what to do where the cause of a crash is undetermined.

    Args:
        case: The crash.
    """
    if not case.code:
        return ()
    return tuple(dict.fromkeys(_steps(case)))


def _steps(case: Case) -> Iterator[str]:
    code = case.code
    if code in _DISK:
        yield advice.CHECK_DISK
    if code in _HARDWARE:
        yield from (advice.STOCK_SPEED, advice.COOL_PROCESSOR, advice.UPDATE_FIRMWARE)
    if code in _DISPLAY:
        yield advice.CHECK_GPU
    if code in _WATCHDOGS or code in _POWER:
        yield from (advice.UPDATE_FIRMWARE, advice.UPDATE_DRIVERS)
    elif code in FINDERS and code not in _DISK:
        yield advice.SPECIAL_POOL
    else:
        yield from (advice.OTHER_DUMPS, advice.DRIVER_VERIFIER)
    if code not in _POWER and code not in _DISPLAY:
        yield advice.TEST_MEMORY
    yield advice.OTHER_DUMPS
    if case.dump.dump_type is DumpType.TRIAGE:
        yield advice.FULLER_DUMP
