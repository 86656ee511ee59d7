"""`thread_limit`: a limit of time for a thread that is not the main one."""

from __future__ import annotations

import ctypes
import threading
from contextlib import contextmanager, suppress
from time import sleep
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_AGAIN: Final = 1.0
"""Seconds after which the exception is raised again, in case somebody ignored it."""


class OutOfTime(BaseException):
    """The time is over. Not an `Exception`, so that nothing on the way takes it for its own."""


@contextmanager
def thread_limit(seconds: float) -> Iterator[None]:
    """Raise `OutOfTime` in the block after some seconds, whichever thread runs it.

    Another thread has the interpreter raise it, so it comes between two instructions of Python: a
    call that waits outside of Python ends first. Other interpreters than CPython have no limit.

    Args:
        seconds: The limit.
    """
    watch = _Watch(threading.get_ident(), seconds)
    watch.start()
    try:
        yield
    finally:
        watch.stop()


class _Watch(threading.Thread):
    """Raises `OutOfTime` in a thread until it is stopped."""

    def __init__(self, watched: int, seconds: float) -> None:
        super().__init__(daemon=True)
        self._watched = watched
        self._seconds = seconds
        self._lock = threading.Lock()
        self._stopped = threading.Event()
        self._is_over = False

    def run(self) -> None:
        """Wait, and raise."""
        pause = self._seconds
        while not self._stopped.wait(pause):
            with self._lock:
                if not self._stopped.is_set():
                    self._is_over = _raise_in(self._watched, OutOfTime)
            pause = _AGAIN

    def stop(self) -> None:
        """Raise nothing any more; called by the thread that is watched.

        Raises:
            OutOfTime: The time was over, whether the thread has met the exception or not.
        """
        while not self._stopped.is_set():
            with suppress(OutOfTime), self._lock:
                self._stopped.set()
        if not self._is_over:
            return
        # One may be on its way. Withdrawing it would leave the interpreter looking for it at every
        # step, for ever if the thread is traced, so it is awaited.
        with suppress(OutOfTime):
            _raise_in(self._watched, OutOfTime)
            while True:
                sleep(0)
        raise OutOfTime


def _raise_in(thread: int, kind: type[BaseException]) -> bool:
    """Have the interpreter raise an exception in a thread. Return False where it cannot."""
    call = getattr(getattr(ctypes, "pythonapi", None), "PyThreadState_SetAsyncExc", None)
    if call is None:
        return False
    return bool(call(ctypes.c_ulong(thread), ctypes.py_object(kind)))
