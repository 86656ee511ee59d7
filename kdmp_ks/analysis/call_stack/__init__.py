"""Call stacks of the threads of a dump: frames, with the source of each."""

from kdmp_ks.analysis.call_stack.call_stack import CallStack, StackEnd
from kdmp_ks.analysis.call_stack.frame import Frame
from kdmp_ks.unwind.frame import EndReason, Trust

__all__ = ["CallStack", "EndReason", "Frame", "StackEnd", "Trust"]
