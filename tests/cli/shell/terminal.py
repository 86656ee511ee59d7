"""``kdmp shell`` in a pseudo-terminal."""

from __future__ import annotations

import os
import re
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from conftest import SYMBOL_VARIABLES, skip_or_fail

SECONDS = 60
"""Longest time for an answer; the machines of CI are slow."""


class Terminal:
    """The shell as a person sees it."""

    def __init__(self, process: Any, prompt: str) -> None:
        self._process = process
        self._prompt = prompt
        self._line = 0

    def wait_for(self, pattern: str) -> str:
        """Wait for output; return what came before it."""
        self._process.expect(pattern)
        return str(self._process.before)

    def ready(self) -> str:
        """Wait for the next prompt; return what came before it."""
        self._line += 1
        return self.wait_for(re.escape(self._prompt.format(self._line)))

    def type(self, text: str) -> None:
        self._process.send(text)

    def ask(self, line: str) -> str:
        """Type a line; return what is shown up to the next prompt."""
        self.type(line + "\r")
        return self.ready()

    def end(self) -> int:
        """Wait for the end; return the exit code."""
        import pexpect

        self._process.expect(pexpect.EOF)
        self._process.close()
        return int(self._process.exitstatus)


@contextmanager
def shell(
    dump: Path, home: Path, *options: str, prompt: str, without: Path | None = None
) -> Iterator[Terminal]:
    """Start the shell.

    Args:
        dump: The dump.
        home: The user's folder.
        *options: More options.
        prompt: The prompt, with {} for its number.
        without: A folder whose modules are found first.
    """
    try:
        import pexpect
    except ImportError:
        skip_or_fail("pexpect is not installed")
    if prompt.startswith("In ") and find_spec("IPython") is None:
        skip_or_fail("IPython is not installed")
    names = {"CI", "NO_COLOR", "FORCE_COLOR", "PYTHONSTARTUP", "COLUMNS", "LINES"}
    names.update(SYMBOL_VARIABLES)
    kept = {name: value for name, value in os.environ.items() if name not in names}
    if without is not None:
        kept["PYTHONPATH"] = str(without)
    process = pexpect.spawn(
        sys.executable,
        ["-W", "error::ResourceWarning", "-m", "kdmp_ks", "shell", str(dump), *options],
        encoding="utf-8",
        dimensions=(50, 160),
        timeout=SECONDS,
        env={**kept, "TERM": "xterm", "HOME": str(home), "PROMPT_TOOLKIT_NO_CPR": "1"},
        # A shell that runs tests in the background has processes ignore SIGINT.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    try:
        yield Terminal(process, prompt)
    finally:
        process.close(force=True)
