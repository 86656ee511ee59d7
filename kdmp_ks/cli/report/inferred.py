"""Facts that were inferred, as JSON documents have them, and why some could not be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.ground.warnings import (
    CRASHING_PROCESSOR,
    CURRENT_THREAD,
    reason_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import Inferred


def inferred(
    fact: Inferred[Any] | None, convert: Callable[[Any], object] | None = None
) -> dict[str, object] | None:
    """Return value, evidence and confidence of a fact; None for none.

    Args:
        fact: The fact.
        convert: Makes JSON of the value.
    """
    if fact is None:
        return None
    value = fact.value if convert is None else convert(fact.value)
    return {"value": value, "evidence": fact.evidence, "confidence": fact.confidence.word}


def no_processor(dump: KernelDumpParser) -> str:
    """Return why the crashing processor is not known."""
    return str(reason_of(dump.warnings, CRASHING_PROCESSOR))


def no_thread(dump: KernelDumpParser) -> str:
    """Return why the current thread is not known."""
    reason = reason_of(dump.warnings, CURRENT_THREAD)
    return no_processor(dump) if reason is None else str(reason)
