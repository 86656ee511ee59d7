"""Lines about the call stack of a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.call_stack.call_stack import tid_text, trust_legend, trust_text
from kdmp_ks.analysis.page.figures import plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.call_stack import CallStack

    Line = tuple[str, str]


def stack_lines(stack: CallStack | None, limit: int) -> Iterator[Line]:
    """Yield the source of a call stack, its frames with their trust, and a legend.

    A call stack of one frame has no lines: it is what the crash stopped at.

    Args:
        stack: The call stack; None where it is not known.
        limit: Most frames.
    """
    if stack is None or len(stack) < 2:
        return
    thread = [] if stack.thread_id is None else [tid_text(stack.thread_id.value)]
    yield "call stack", ", ".join([*thread, f"from {stack.source}"])
    shown = stack.frames[:limit]
    width = max(len(one.text) for one in shown)
    for one in shown:
        yield f"  {one.frame:02x}", f"{one.text:{width}}  {trust_text(one)}"
    if len(stack) > limit:
        yield "  more", f"{plural(len(stack) - limit, 'frame')}: kdmp stack"
    for text in trust_legend(shown):
        mark, _, meaning = text.partition(": ")
        yield f"  {mark}", meaning
