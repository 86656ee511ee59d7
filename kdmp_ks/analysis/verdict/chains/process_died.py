"""0xEF and 0xF4: a process that Windows cannot go on without has ended.

The process is the victim. The process that the thread of the stop belongs to has ended it: itself
after an error, or another one. The exit status has no place in an EPROCESS that can be known.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.kernel import ProcessInfo

CRITICAL_PROCESS_DIED: Final = 0xEF
TERMINATED: Final = 0xF4
CODES: Final = frozenset((CRITICAL_PROCESS_DIED, TERMINATED))

_THREAD: Final = {CRITICAL_PROCESS_DIED: (1, 1), TERMINATED: (0, 6)}
"""Index and value of the parameter that says that a thread has ended."""
_NAME_LENGTH: Final = 15


def process_died(case: Case) -> Iterator[Finding]:
    """Name the process that ended, as a victim."""
    died = case.address(1 if case.code == CRITICAL_PROCESS_DIED else 2)
    index, value = _THREAD[case.code]
    is_thread = case.parameters[index] == value
    current = case.attempt(lambda: case.dump.current_process)
    own = current is not None and current.address == died
    name = _image(current) if own else _saved_name(case)
    what = "thread" if is_thread else "process"
    evidence = [Evidence("bug check", f"the {what} at {died:#x} ended", (died,))]
    if name is not None:
        evidence.append(Evidence("process", f"its image is {name}", (died,)))
    if current is not None and not is_thread:
        evidence.append(_ended_by(current, own=own))
    yield Claim(
        cause=Cause.USER_PROCESS,
        culprit=None,
        confidence=Confidence.MEDIUM,
        rank=Rank.CODE,
        summary=_summary(name, what),
        evidence=tuple(evidence),
        advice=(
            "Read the event log before the crash: errors of the disk, of services and of the"
            " process itself.",
            advice.CHECK_DISK,
            advice.TEST_MEMORY,
            "Repair the files of Windows (sfc /scannow, DISM).",
        ),
    )


def _summary(name: str | None, what: str) -> str:
    said = (
        f"A critical {what}" if name is None else name if what == "process" else f"{name}'s {what}"
    )
    return f"{said} ended, and Windows cannot go on without it; why is not in the dump."


def _image(process: ProcessInfo | None) -> str | None:
    if process is None or process.image_name is None:
        return None
    return str(process.image_name.value)


def _ended_by(current: ProcessInfo, *, own: bool) -> Evidence:
    if own:
        finding = "the thread of the stop is one of the process itself"
    else:
        who = _image(current) or "another process"
        finding = f"{who} was running when it ended: it ended it, or handled its error"
    return Evidence("current process", finding, (current.address,))


def _saved_name(case: Case) -> str | None:
    """Return the image name that parameter 3 of 0xF4 points to, as far as it is one."""
    if case.code != TERMINATED:
        return None
    at: Gva = case.address(3)
    data = case.attempt(lambda: case.dump.memory.read_exact(at, _NAME_LENGTH))
    text = (data or b"").partition(b"\0")[0].decode("latin-1")
    return text if text and text.isascii() and text.isprintable() else None
