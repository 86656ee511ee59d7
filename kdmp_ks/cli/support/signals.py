"""Signals that end the process, so that it ends in order: what it was writing is removed."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

#: Those of them that the system has; Ctrl+C is apart, as Python has an exception for it.
_NAMES = ("SIGTERM", "SIGHUP", "SIGXCPU", "SIGQUIT")


_ONE: Final = 1.0
"""Seconds within which signals are one: `timeout` sends it to the process, and to its group."""


class Terminated(BaseException):
    """A signal asked the process to end.

    Attributes:
        number: The signal.
    """

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(signal.Signals(number).name)


class _Writing:
    """Whether something is being written, and the signal that came meanwhile."""

    __slots__ = ("now", "signal")

    def __init__(self) -> None:
        self.now = False
        self.signal: int | None = None


_writing = _Writing()


class Unbroken:
    """A stretch of code that a signal does not cut: it takes effect at the end.

    So a document is never left in the middle of a word. A second signal does not wait.
    """

    __slots__ = ()

    def __enter__(self) -> None:
        """Let signals wait."""
        _writing.now = True

    def __exit__(self, *error: object) -> None:
        """Raise what a signal that came meanwhile means."""
        _writing.now = False
        number, _writing.signal = _writing.signal, None
        if number is not None:
            _end(number)


unbroken: Final = Unbroken()


@contextmanager
def ending_in_order() -> Iterator[None]:
    """Turn signals that end the process into an exception, and end by the signal afterwards.

    Whoever started the process sees that a signal ended it. A signal that is ignored, as nohup does
    with SIGHUP, stays ignored. Another one, a second later, ends the process at once.
    """
    numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    ours = [number for number in numbers if signal.getsignal(number) == signal.SIG_DFL]
    for number in ours:
        signal.signal(number, _raise)
    if signal.getsignal(signal.SIGINT) == signal.default_int_handler:
        signal.signal(signal.SIGINT, _raise)
    try:
        yield
    except Terminated as ended:
        signal.signal(ended.number, signal.SIG_DFL)
        os.kill(os.getpid(), ended.number)
        raise SystemExit(128 + ended.number) from None  # where signals do not end a process
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


def _raise(number: int, frame: FrameType | None) -> None:
    if _writing.now and _writing.signal is None:
        _writing.signal = number
    else:
        _end(number)


def _end(number: int) -> None:
    if number == signal.SIGINT:
        raise KeyboardInterrupt
    begun = monotonic()

    def again(number: int, frame: FrameType | None) -> None:
        if monotonic() - begun >= _ONE:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)

    signal.signal(number, again)
    raise Terminated(number)
