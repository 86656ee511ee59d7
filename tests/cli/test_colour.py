"""Colours: on a terminal, as NO_COLOR, FORCE_COLOR, TERM and --no-color say; never in a pipe."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest

BOLD, YELLOW, RED = "\x1b[1m", "\x1b[33m", "\x1b[31m"
KDMP = (sys.executable, "-m", "kdmp_ks")
VERBS = (("modules",), ("modules", "--user"), ("info",), ("modules", "zz"))
NAMES = ("NO_COLOR", "FORCE_COLOR", "TERM")


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in NAMES}
    return {**kept, "TERM": "xterm", "COLUMNS": "100", **more}


def on_terminal(*arguments: object, **more: str) -> str:
    """What a terminal gets, from both streams."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*KDMP, *map(str, arguments)], stdout=theirs, stderr=theirs, env=environment(**more)
    ) as process:
        os.close(theirs)
        parts = []
        try:
            while part := os.read(ours, 1 << 16):
                parts.append(part)
        except OSError:  # the other end is closed
            pass
        os.close(ours)
        process.wait(timeout=60)
    return b"".join(parts).decode()


def in_pipe(*arguments: object, **more: str) -> str:
    done = subprocess.run(
        [*KDMP, *map(str, arguments)], capture_output=True, env=environment(**more), check=False
    )
    return (done.stdout + done.stderr).decode()


def test_a_terminal_has_colours(qemu):
    shown = on_terminal("modules", qemu)
    assert f"{BOLD}start" in shown
    assert f"{BOLD}path" not in shown
    warned = on_terminal("modules", qemu, "--user")
    assert f"{YELLOW}kdmp: warning:\x1b[0m the crashing processor" in warned
    failed = on_terminal("modules", qemu, "zzzz")
    assert f"{RED}{BOLD}kdmp: error:\x1b[0m no kernel module" in failed
    assert f"{YELLOW}warning" in on_terminal("info", qemu)


@pytest.mark.parametrize(
    "verb", [("modules",), ("modules", "--user"), ("info",), ("modules", "zz")]
)
@pytest.mark.parametrize("more", [{"NO_COLOR": "1"}, {"TERM": "dumb"}], ids=str)
def test_no_colours_wanted(qemu, verb, more):
    assert "\x1b" not in on_terminal(verb[0], qemu, *verb[1:], **more)
    assert "\x1b" not in on_terminal(verb[0], qemu, *verb[1:], "--no-color")
    assert "\x1b" not in on_terminal("--no-color", verb[0], qemu, *verb[1:])


def test_what_goes_before_what(qemu):
    assert "\x1b" not in on_terminal("modules", qemu, NO_COLOR="1", FORCE_COLOR="1")
    assert "\x1b" not in on_terminal("modules", qemu, "--no-color", FORCE_COLOR="1")
    assert BOLD in on_terminal("modules", qemu, TERM="dumb", FORCE_COLOR="1")
    assert BOLD in on_terminal("modules", qemu, NO_COLOR="")


@pytest.mark.parametrize(
    "verb", [("modules",), ("modules", "--user"), ("info",), ("modules", "zz")]
)
def test_a_pipe_has_none(qemu, verb):
    plain = in_pipe(verb[0], qemu, *verb[1:])
    assert "\x1b" not in plain
    assert "\x1b" not in in_pipe(verb[0], qemu, *verb[1:], FORCE_COLOR="0")
    coloured = in_pipe(verb[0], qemu, *verb[1:], FORCE_COLOR="1")
    assert "\x1b" in coloured
    for escape in (BOLD, YELLOW, RED, "\x1b[0m"):
        coloured = coloured.replace(escape, "")
    assert coloured == plain


def test_json_has_none(qemu):
    assert "\x1b" not in on_terminal("modules", qemu, "--json")
    assert "\x1b" not in in_pipe("modules", qemu, "--json", FORCE_COLOR="1")
