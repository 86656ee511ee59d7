"""`Part`: inputs of one kind and their oracle; `Tool`: a program that an oracle needs."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from random import Random
from typing import TYPE_CHECKING, Final

from fuzz.differential.account import Account

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path

Compare = Callable[[Random, Account, int], None]
"""Makes the input of a number, asks both sides, and accounts for their answers."""

_NUMBER: Final = re.compile(r"\d+(?:\.\d+)+")
_SECONDS: Final = 60


@dataclass(frozen=True)
class Tool:
    """A program or a library that an oracle needs.

    Attributes:
        name: Its name, as somebody would install it.
        version: Returns its version; None if it is not installed. Empty for what has none.
    """

    name: str
    version: Callable[[], str | None]


@dataclass(frozen=True)
class Part:
    """Inputs of one kind, and their oracle.

    Attributes:
        name: Its name on the command line.
        tools: What answers besides kdmp_ks, and what makes the inputs.
        prepare: Returns the comparison; takes a folder for files, which is the part's own, and gets
            what is to be closed afterwards.
    """

    name: str
    tools: tuple[Tool, ...]
    prepare: Callable[[Path, ExitStack], Compare]

    def missing(self) -> list[str]:
        """List the tools that are not installed."""
        return [tool.name for tool in self.tools if tool.version() is None]

    def oracle(self) -> str:
        """Return names and versions of the tools."""
        return ", ".join(f"{tool.name} {tool.version() or ''}".strip() for tool in self.tools)


def program(name: str, *arguments: str) -> Tool:
    """Return a program of PATH, whose version is the first number that it prints of itself."""

    def version() -> str | None:
        found = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
        if found is None:
            return None
        command = [found, *(arguments or ("--version",))]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_SECONDS
        )
        number = _NUMBER.search(done.stdout + done.stderr)
        return number[0] if number else ""

    return Tool(name, version)


def library(name: str) -> Tool:
    """Return a Python package."""

    def version() -> str | None:
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            return None

    return Tool(name, version)


def model(name: str) -> Tool:
    """Return an oracle of the project itself."""
    return Tool(name, lambda: "")
