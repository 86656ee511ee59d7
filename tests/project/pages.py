"""Runs the blocks of Markdown pages, and compares what they print with what the page has.

A ``python`` block is run, and a ``text`` block right behind it is what it prints; the blocks of one
page share their names. In a ``console`` block, a line ``$ kdmp ...`` is run and the lines behind it
are what it prints. ``...`` stands for lines that are left out. A ``sh`` block is for the reader.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

Edit = Callable[[str], str]


class Block(NamedTuple):
    """A fenced block of a page: its language, its text, the line of the page that it begins at."""

    language: str
    text: str
    line: int


class Call(NamedTuple):
    """A command on a page, and what it prints there."""

    arguments: list[str]
    printed: str
    where: str


def unchanged(text: str) -> str:
    """Expect what the page has."""
    return text


def blocks(page: Path) -> list[Block]:
    """Read the fenced blocks of a page."""
    source = page.read_text(encoding="utf-8")
    return [
        Block(found[1], found[2], source.count("\n", 0, found.start()) + 1)
        for found in re.finditer(r"^```(\w+)\n(.*?)^```$", source, re.MULTILINE | re.DOTALL)
    ]


def calls(page: Path) -> Iterator[Call]:
    """Read the commands of a page."""
    for block in blocks(page):
        if block.language == "console":
            for call in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
                line, _, printed = call.partition("\n")
                program, *arguments = shlex.split(line)
                assert program == "kdmp", line
                yield Call(arguments, printed, f"{page.name}:{block.line}: {line}")


def same(want: str, got: str, where: str) -> None:
    """Compare line by line, blanks at the ends of lines aside; ``...`` is any run of text."""
    want, got = (re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE) for text in (want, got))
    if not doctest.OutputChecker().check_output(want, got, doctest.ELLIPSIS):
        pytest.fail(f"{where}: the page has\n{want}\nbut what comes is\n{got}", pytrace=False)


def check_python(page: Path, edit: Edit = unchanged) -> None:
    """Run all Python blocks of a page; `edit` makes what is expected of what the page has."""
    names: dict[str, object] = {"__name__": "page"}
    found = blocks(page)
    for block, behind in pairwise([*found, Block("", "", 0)]):
        if block.language != "python":
            continue
        out = io.StringIO()
        code = compile("\n" * block.line + block.text, str(page), "exec")
        with contextlib.redirect_stdout(out):
            exec(code, names)
        expected = edit(behind.text) if behind.language == "text" else ""
        same(expected, out.getvalue(), f"{page.name}:{block.line}")


def check_commands(page: Path, edit: Edit = unchanged) -> None:
    """Run all commands of a page; `edit` makes what is expected of what the page has."""
    for call in calls(page):
        same(edit(call.printed), kdmp(*call.arguments), call.where)


def kdmp(*arguments: str) -> str:
    """Run the command in a terminal of 100 columns; return its stdout and stderr.

    The command itself must not use a deprecated name of the package.
    """
    done = subprocess.run(
        [sys.executable, "-W", "error:kdmp_ks", "-m", "kdmp_ks", *arguments],
        env={**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout
