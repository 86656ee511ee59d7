"""Calls of `kdmp` inside of the test process, with every click that the package allows."""

from __future__ import annotations

import inspect
from typing import Any

from click.testing import CliRunner


def command_runner() -> CliRunner:
    """A runner whose results have standard output and standard error apart.

    Since click 8.2 all have; earlier versions mix the two unless told otherwise.
    """
    apart: dict[str, Any] = {}
    if "mix_stderr" in inspect.signature(CliRunner).parameters:
        apart["mix_stderr"] = False
    return CliRunner(**apart)
