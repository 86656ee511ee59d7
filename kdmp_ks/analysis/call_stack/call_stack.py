"""`CallStack`: the frames of a thread, and the reason why there are no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.html_table import html_table
from kdmp_ks.ground.visible import visible
from kdmp_ks.unwind.frame import Trust

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.call_stack.frame import Frame
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.unwind.frame import EndReason

_WIDE = 16
_SCAN: Final = (
    f"{Trust.SCAN.value}: a return address on the stack that code or symbols confirm, perhaps of a "
    "call that ended"
)
_UNCONFIRMED: Final = f"{Trust.SCAN.value}?: in a module; nothing else in the dump confirms it"


@frozen
class StackEnd(Facts):
    """The reason why a call stack has no more frames.

    Attributes:
        reason: The reason; its value is a text.
        address: The instruction or the place on the stack that the reason is about.
    """

    reason: EndReason
    address: Gva


@frozen
class CallStack(Facts):
    """The call stack of a thread: a sequence of frames, the innermost first.

    Attributes:
        thread: Address of the thread; None where it is not known.
        thread_id: TID; None where it is not known.
        processor: Index of the processor that the thread ran on; None if it did not run.
        source: Source of the registers of the first frame, for people.
        frames: The frames.
        end: Reason why there are no more frames.
        warnings: Why parts of the stack are searched for return addresses, and other faults.
    """

    thread: Gva | None
    thread_id: Inferred[int] | None
    processor: int | None
    source: str
    frames: tuple[Frame, ...]
    end: StackEnd
    warnings: tuple[DumpWarning, ...]

    def __len__(self) -> int:
        """Return the number of frames."""
        return len(self.frames)

    @overload
    def __getitem__(self, index: int) -> Frame: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Frame, ...]: ...

    def __getitem__(self, index: int | slice) -> Frame | tuple[Frame, ...]:
        """Return a frame, or several.

        Raises:
            IndexError: There are fewer frames.
        """
        return self.frames[index]

    def __iter__(self) -> Iterator[Frame]:
        """Iterate over the frames, from the innermost on."""
        return iter(self.frames)

    @property
    def title(self) -> str:
        """The thread in words, with the source of its registers."""
        parts = []
        if self.thread is not None:
            parts.append(f"thread {self.thread:#x}")
        if self.thread_id is not None:
            parts.append(tid_text(self.thread_id.value))
        if self.processor is not None:
            parts.append(f"processor {self.processor}")
        return ", ".join([*parts, self.source])

    def __str__(self) -> str:
        """Return a table as debuggers print it."""
        lines = [self.title, f" # {'Child-SP':18} {'Trust':13} Call Site"]
        lines += [
            f"{one.frame:02x} {one.stack_pointer:#0{_WIDE + 2}x} {trust_text(one):13} "
            f"{visible(one.text)}"
            for one in self.frames
        ]
        lines += trust_legend(self.frames)
        return "\n".join([*lines, f"end: {self.end.reason.value} ({self.end.address:#x})"])

    def __repr__(self) -> str:
        """Return the same table."""
        return str(self)

    def _repr_html_(self) -> str:
        """Return a table for notebooks."""
        rows = ((f"{one.frame:02x}", one.stack_pointer, trust_text(one), one.text) for one in self)
        return html_table(("#", "Child-SP", "trust", "call site"), rows, self.title)


def trust_text(frame: Frame) -> str:
    """Return the source of a frame in words, with marks for a doubt and for an interrupt."""
    unchecked = frame.evidence is not None and frame.trust is not Trust.SCAN
    marks = (", unchecked" if unchecked else "") + (", trap" if frame.trap else "")
    return frame.trust.value + ("?" if frame.is_unconfirmed else "") + marks


def trust_legend(frames: Iterable[Frame]) -> list[str]:
    """Return lines that explain the marks of frames that a search of the stack found."""
    found = {one.is_unconfirmed for one in frames if one.trust is Trust.SCAN}
    return [text for mark, text in ((False, _SCAN), (True, _UNCONFIRMED)) if mark in found]


def tid_text(tid: int) -> str:
    """Return a TID as text: decimal, and hexadecimal behind it.

    Example:
        >>> tid_text(264)
        'TID 264 (0x108)'
    """
    return f"TID {tid} ({tid:#x})"
