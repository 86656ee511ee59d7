"""`Runner`: a program that reads dumps by a package, asked over its standard streams.

README.md beside this file has the requests and answers.
"""

from __future__ import annotations

import contextlib
import os
import selectors
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final

WAIT: Final = 30.0
"""Seconds that an answer may take."""
LONGEST: Final = 1 << 24
"""Bytes of an answer."""


class RunnerError(AssertionError):
    """A runner does not do what the protocol demands."""


class RunnerDiedError(RunnerError):
    """A runner ended before it answered."""


class RunnerHungError(RunnerError):
    """A runner did not answer in time, and was killed."""


class Runner(contextlib.AbstractContextManager["Runner"]):
    """A process that answers requests.

    Attributes:
        name: Its language, for messages.
        slowest: Seconds of the slowest answer so far.
        last: Seconds of the last answer.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        folder: Path,
        environment: Mapping[str, str] | None = None,
        wait: float = WAIT,
    ) -> None:
        """Start a process.

        Args:
            name: Its language.
            command: Starts it.
            folder: In which folder.
            environment: Variables besides those of this process.
            wait: Seconds that an answer may take.
        """
        self.name = name
        self.slowest = self.last = 0.0
        self._wait = wait
        self._begun = 0.0
        self._rest = b""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - as long as the process
        self._process = subprocess.Popen(
            list(command),
            cwd=folder,
            env=os.environ | (environment or {}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            bufsize=0,
            start_new_session=True,
        )
        assert self._process.stdin
        assert self._process.stdout
        self._input, self._output = self._process.stdin, self._process.stdout
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._output, selectors.EVENT_READ)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def alive(self) -> bool:
        """Whether the process lives."""
        return self._process.poll() is None

    def ask(self, *words: object, wait: float | None = None) -> str:
        """Send a request; numbers are sent in hex.

        Args:
            words: Its words.
            wait: Seconds that the answer may take, if not the usual.

        Returns:
            The answer, without the end of its line.

        Raises:
            RunnerDiedError: The process ended.
            RunnerHungError: It does not answer in time.
        """
        return self.receive(self.send(*words), wait)

    def send(self, *words: object) -> str:
        """Send a request whose answer is received later; return its line.

        Raises:
            RunnerDiedError: The process ended.
        """
        line = "\t".join(f"{word:#x}" if isinstance(word, int) else str(word) for word in words)
        self._begun = time.monotonic()
        try:
            self._input.write(line.encode() + b"\n")
        except OSError:
            raise self._died(line) from None
        return line

    def receive(self, line: str, wait: float | None = None) -> str:
        """Receive the answer to a request that was sent.

        Args:
            line: The request, for messages.
            wait: Seconds that the answer may take, if not the usual.

        Raises:
            RunnerDiedError: The process ended.
            RunnerHungError: It does not answer in time.
        """
        answer = self._line(line, self._begun + (self._wait if wait is None else wait))
        self.last = time.monotonic() - self._begun
        self.slowest = max(self.slowest, self.last)
        return answer

    def memory(self) -> tuple[int, int]:
        """Return the resident bytes of the process, now and at most."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        fields = dict(line.split(":", 1) for line in status.splitlines() if ":" in line)
        return tuple(int(fields[name].split()[0]) << 10 for name in ("VmRSS", "VmHWM"))

    def processor(self) -> float:
        """Return the seconds of the processor that the process has taken."""
        stat = Path(f"/proc/{self._process.pid}/stat").read_text(encoding="ascii")
        fields = stat.rpartition(") ")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        """End the process."""
        with contextlib.suppress(OSError):
            self._input.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._kill()
        self._selector.close()
        self._output.close()
        self._errors.close()

    def _line(self, request: str, until: float) -> str:
        while b"\n" not in self._rest:
            if not self._selector.select(max(0.0, until - time.monotonic())):
                self._kill()
                raise RunnerHungError(f"{self.name}: no answer to {request!r} in time")
            some = self._output.read(1 << 16)
            if not some:
                raise self._died(request)
            self._rest += some
            if len(self._rest) > LONGEST:
                self._kill()
                raise RunnerError(f"{self.name}: endless answer to {request!r}")
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode("utf-8", "backslashreplace").rstrip("\r")

    def _died(self, request: str) -> RunnerDiedError:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(5)
        self._errors.seek(0)
        said = self._errors.read()[-4000:].decode("utf-8", "replace")
        status = self._process.returncode
        return RunnerDiedError(f"{self.name}: died (status {status}) at {request!r}\n{said}")

    def _kill(self) -> None:
        self._process.kill()
        self._process.wait()
