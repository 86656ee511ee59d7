"""`find_bucket`: a crash by the conventions of ``!analyze``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.signature.conventions import (
    FAST_FAIL,
    PATCH_GUARD,
    POWER_STATE,
    SKIPPED,
    bucket_prefix,
)
from kdmp_ks.analysis.signature.plain_text import plain_file, plain_function, plain_module
from kdmp_ks.analysis.signature.signature import Bucket
from kdmp_ks.analysis.third_party import guess_third_party
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.analysis.verdict.standing import REPORTERS
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.signature import failure_id_hash

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.analysis.signature.certain_frames import CertainFrame, CertainFrames
    from kdmp_ks.analysis.signature.stop import Stop
    from kdmp_ks.analysis.signature.subject import Subject

_NAMELESS: Final = "unknown_function"
"""Name of a function of a module without symbols."""
_KERNEL: Final = "nt"


class _Culprit(NamedTuple):
    text: str
    confidence: Confidence
    evidence: str


def find_bucket(stop: Stop, subject: Subject | None, found: CertainFrames) -> Bucket:
    """Return the bucket of a crash.

    Args:
        stop: The bug check.
        subject: The module that its parameters lead to.
        found: The frames that are certain.

    Raises:
        UnknownFactError: The conventions need a name or a frame that is missing.
    """
    culprit = _by_parameters(stop, subject) or _by_frames(stop, found)
    text = f"{bucket_prefix(stop.code, stop.values)}_{culprit.text}"
    return Bucket(text, failure_id_hash(text), culprit.confidence, culprit.evidence)


def _by_parameters(stop: Stop, subject: Subject | None) -> _Culprit | None:
    if stop.code == PATCH_GUARD:
        return _Culprit(
            f"ANALYSIS_INCONCLUSIVE!{_NAMELESS}", Confidence.MEDIUM, "the stop code has no culprit"
        )
    if subject is None:
        return None
    text = f"IMAGE_{plain_file(subject.module.name)}"
    if subject.service is not None:
        text = f"{plain_file(subject.service)}_{text}"
    sure = Confidence.LOW if stop.code == POWER_STATE else Confidence.MEDIUM
    return _Culprit(text, sure, f"{subject.module.name}: {subject.evidence}")


def _by_frames(stop: Stop, found: CertainFrames) -> _Culprit:
    if stop.is_fetch:
        raise UnknownFactError("the conventions for jumps to bad addresses are not published")
    if stop.code in REPORTERS and not found.is_fault:
        raise UnknownFactError("the stack of the thread that stopped the machine is not the cause")
    chosen = _choose(stop, found)
    if stop.code == FAST_FAIL and chosen.module is stop.kernel:
        return _Culprit(
            f"{_KERNEL}!KiFastFailDispatch", Confidence.LOW, "no driver is among the certain frames"
        )
    name = _name(stop, chosen)
    if name is None or chosen.module is None:
        raise UnknownFactError("the function of the culprit has no name without its symbols")
    is_kernel = chosen.module is stop.kernel
    label = _KERNEL if is_kernel else plain_module(chosen.module.name)
    is_sure = not is_kernel or found.is_complete
    return _Culprit(
        f"{label}!{plain_function(name)}",
        Confidence.MEDIUM if is_sure else Confidence.LOW,
        _evidence(found.frames, chosen),
    )


def _choose(stop: Stop, found: CertainFrames) -> CertainFrame:
    """Return the first frame that is no helper; a driver not Microsoft's goes before the kernel."""
    first: CertainFrame | None = None
    for frame in found.frames:
        if frame.module is None:
            raise UnknownFactError("a frame is outside all modules")
        if stop.is_core(frame.module):
            if frame.function not in SKIPPED and first is None:
                first = frame
            continue
        guess = guess_third_party(frame.module)
        if first is None or (guess is not None and guess.value):
            return frame
    if first is None:
        raise UnknownFactError("no frame is certain but those of the stop itself")
    return first


def _name(stop: Stop, frame: CertainFrame) -> str | None:
    """Return the name of a function; that of functions without one, if WinDbg has none either."""
    if frame.function is not None or frame.module is None:
        return frame.function
    guess = None if stop.is_core(frame.module) else guess_third_party(frame.module)
    return _NAMELESS if guess is not None and guess.value else None


def _evidence(frames: Sequence[CertainFrame], chosen: CertainFrame) -> str:
    place = frames.index(chosen)
    where = "the first certain frame" if place == 0 else f"certain frame {place}"
    return f"{where} that is no helper, found by {chosen.trust}"
