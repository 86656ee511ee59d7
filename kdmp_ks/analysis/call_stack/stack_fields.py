"""`stack_fields`: a call stack as JSON documents have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.plain import as_plain, plain_fields
from kdmp_ks.ground.base_errors import kind_of

if TYPE_CHECKING:
    from kdmp_ks.analysis.call_stack.call_stack import CallStack


def stack_fields(stack: CallStack, limit: int) -> dict[str, object]:
    """Return the fields of a call stack.

    Args:
        stack: The call stack.
        limit: Most frames.
    """
    return {
        "address": as_plain(stack.thread),
        "id": as_plain(stack.thread_id),
        "processor": stack.processor,
        "source": stack.source,
        "frame_count": len(stack),
        "frames": as_plain(stack.frames[:limit]),
        "end": {**plain_fields(stack.end), "text": stack.end.reason.value},
        "warnings": [{"kind": kind_of(one), "message": str(one)} for one in stack.warnings],
    }
