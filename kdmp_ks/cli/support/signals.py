"""Signals that end the process, so that it ends in order: what it was writing is removed."""

from __future__ import annotations

import os
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

#: Those of them that the system has; Ctrl+C is Python's own.
_NAMES = ("SIGTERM", "SIGHUP", "SIGXCPU", "SIGQUIT")


class Terminated(BaseException):
    """A signal asked the process to end.

    Attributes:
        number: The signal.
    """

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(signal.Signals(number).name)


@contextmanager
def ending_in_order() -> Iterator[None]:
    """Turn signals that end the process into an exception, and end by the signal afterwards.

    Whoever started the process sees that a signal ended it. A signal that is ignored, as nohup does
    with SIGHUP, stays ignored. A second one ends the process at once.
    """
    numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
    ours = [number for number in numbers if signal.getsignal(number) == signal.SIG_DFL]
    for number in ours:
        signal.signal(number, _raise)
    try:
        yield
    except Terminated as ended:
        os.kill(os.getpid(), ended.number)
        raise SystemExit(128 + ended.number) from None  # where signals do not end a process
    finally:
        for number in ours:
            signal.signal(number, signal.SIG_DFL)


def _raise(number: int, frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
    raise Terminated(number)
