"""`find_signature`: the signature of a crash."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.signature.certain_frames import NO_FRAMES, find_certain_frames
from kdmp_ks.analysis.signature.conventions import DPC_WATCHDOG, begins_live
from kdmp_ks.analysis.signature.find_bucket import find_bucket
from kdmp_ks.analysis.signature.plain_text import plain_file
from kdmp_ks.analysis.signature.signature import Bucket, Signature, SignatureFrame
from kdmp_ks.analysis.signature.stop import Stop
from kdmp_ks.analysis.signature.subject import find_subject
from kdmp_ks.analysis.verdict.standing import REPORTERS
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.limits import MAX_SIGNATURE_FRAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.analysis.report.reasons import Reasons
    from kdmp_ks.analysis.signature.certain_frames import CertainFrame, CertainFrames, SignedDump
    from kdmp_ks.analysis.signature.subject import Subject
    from kdmp_ks.kernel.modules.module import Module

_HASH_DIGITS: Final = 32
_NOWHERE: Final = "no-module"
_UNKNOWN: Final = "unknown"


class _Basis(NamedTuple):
    """The part of a signature behind the stop code."""

    name: str
    parts: tuple[str, ...]
    frames: tuple[CertainFrame, ...]
    confidence: Confidence
    evidence: str


def find_signature(dump: SignedDump, reasons: Reasons) -> Signature:
    """Return the signature of a crash.

    Args:
        dump: The dump.
        reasons: Gets the reason where there is no bucket.

    Raises:
        UnknownFactError: The dump has no bug check of Windows, or somebody asked for it.
    """
    stop = Stop(dump)
    subject = find_subject(dump, stop.code, stop.parameters)
    # Neither signature nor bucket has frames then, and walks take time.
    is_named = subject is not None or (stop.code in REPORTERS and stop.code != DPC_WATCHDOG)
    found = NO_FRAMES if is_named else find_certain_frames(dump)
    basis = _basis(stop, subject, found)
    text = "|".join((_head(stop), *basis.parts))
    return Signature(
        text=text,
        hash=sha256(text.encode("utf-8")).hexdigest()[:_HASH_DIGITS],
        basis=basis.name,
        confidence=basis.confidence,
        evidence=basis.evidence,
        frames=tuple(map(_facts, basis.frames)),
        bucket=_bucket(stop, subject, found, reasons),
    )


def _bucket(
    stop: Stop, subject: Subject | None, found: CertainFrames, reasons: Reasons
) -> Bucket | None:
    return reasons.attempt("signature.bucket", lambda: find_bucket(stop, subject, found))


def _head(stop: Stop) -> str:
    kind = "" if stop.kind is None else f"_{stop.kind:x}"
    return f"{begins_live(stop.code)}0x{stop.code:x}{kind}"


def _basis(stop: Stop, subject: Subject | None, found: CertainFrames) -> _Basis:
    if subject is not None:
        service = () if subject.service is None else (plain_file(subject.service.casefold()),)
        parts = (_key(subject.module), *service)
        evidence = f"{subject.module.name}: {subject.evidence}"
        return _Basis("parameters", parts, (), Confidence.MEDIUM, evidence)
    if found.is_fault and found.frames:
        return _of_fault(stop, found.frames[:MAX_SIGNATURE_FRAMES])
    if stop.code in REPORTERS:
        evidence = "the thread that stopped the machine only reports the failure"
        return _Basis("code", (), (), Confidence.LOW, evidence)
    return _of_stop(found.frames)


def _of_fault(stop: Stop, frames: Sequence[CertainFrame]) -> _Basis:
    parts, module = tuple(map(_place, frames)), frames[0].module
    if len(frames) > 1:
        evidence = f"{len(frames)} certain frames from the fault on"
        return _Basis("frames", parts, tuple(frames), Confidence.HIGH, evidence)
    if module is None:
        confidence, evidence = Confidence.LOW, "the fault is outside all modules"
    elif stop.is_core(module):
        confidence, evidence = Confidence.MEDIUM, "the kernel works for all drivers"
    else:
        confidence, evidence = Confidence.HIGH, "the instruction of the fault"
    return _Basis("fault", parts, tuple(frames), confidence, f"{evidence}; its callers are unknown")


def _of_stop(frames: Sequence[CertainFrame]) -> _Basis:
    """Sign where the machine stopped: by callers of the stop, else by its module alone."""
    if len(frames) > 1:
        callers = tuple(frames[1 : MAX_SIGNATURE_FRAMES + 1])
        evidence = f"{len(callers)} certain callers of the stop"
        return _Basis("frames", tuple(map(_place, callers)), callers, Confidence.HIGH, evidence)
    if not frames or frames[0].module is None:
        return _Basis("code", (), (), Confidence.LOW, "the registers of the stop are in no module")
    module, evidence = frames[0].module, "the callers of the stop are unknown"
    return _Basis("stop", (_key(module),), (), Confidence.LOW, f"{module.name}: {evidence}")


def _place(frame: CertainFrame) -> str:
    if frame.module is None:
        return _NOWHERE
    return f"{_key(frame.module)}+{frame.instruction - frame.module.start:x}"


def _key(module: Module) -> str:
    """Return the name of a module with timestamp and size, which identify its build."""
    stamp = _timestamp(module)
    key = _UNKNOWN if stamp is None else f"{stamp:08x}{module.size:x}"
    return f"{plain_file(module.name.casefold()) or _UNKNOWN}@{key}"


def _timestamp(module: Module) -> int | None:
    inferred = module.inferred_timestamp
    if module.timestamp is not None:
        return module.timestamp
    return None if inferred is None else inferred.value


def _facts(frame: CertainFrame) -> SignatureFrame:
    module = frame.module
    return SignatureFrame(
        module=None if module is None else module.name,
        module_offset=None if module is None else int(frame.instruction - module.start),
        timestamp=None if module is None else _timestamp(module),
        size=None if module is None else module.size,
        function=frame.function,
        trust=frame.trust,
    )
