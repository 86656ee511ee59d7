"""Runs gdb and lldb on a dump that ``kdmp gdbserver`` serves."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from conftest import skip_or_fail

KDMP = [sys.executable, "-W", "error", "-m", "kdmp_ks"]
SECONDS = 120
_MARK = "=="


def gdb(
    dump: Path,
    *commands: str,
    program: str = "gdb",
    before: tuple[str, ...] = (),
    options: tuple[str, ...] = (),
) -> str:
    """Attach gdb by a pipe, run commands, and return what it prints.

    Args:
        dump: The dump.
        commands: Commands after attaching.
        program: ``gdb``, or ``gdb-multiarch``.
        before: Commands before attaching.
        options: Options of ``kdmp gdbserver``.
    """
    if shutil.which(program) is None:
        skip_or_fail(f"{program} is not installed")
    serve = shlex.join([*KDMP, "gdbserver", "--stdio", str(dump), *options])
    setup = ["set confirm off", "set width 0", "set pagination off", "set remotetimeout 60"]
    every = [*setup, *before, f"target remote | {serve}", *commands]
    line = [program, "-nx", "-batch", *(part for one in every for part in ("-ex", one))]
    done = subprocess.run(
        line, capture_output=True, encoding="utf-8", errors="replace", timeout=SECONDS, check=False
    )
    return done.stdout + done.stderr


def gdb_values(dump: Path, *expressions: str, program: str = "gdb") -> list[str]:
    """Return the values of expressions as gdb prints them in hexadecimal.

    An expression may begin with a number and a colon: the thread to select.
    """
    commands = []
    for one in expressions:
        thread, colon, rest = one.rpartition(":")
        commands += [f"thread {thread}"] if colon else []
        commands += [f"echo {_MARK}", f"output/x {rest}", "echo \\n"]
    lines = gdb(dump, *commands, program=program).splitlines()
    return [line.removeprefix(_MARK) for line in lines if line.startswith(_MARK)]


@contextmanager
def listening(dump: Path, *options: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Start a server on a free port; yield the process and the port, and wait for its end."""
    line = [*KDMP, "gdbserver", str(dump), "--listen", "--json", *options]
    with subprocess.Popen(
        line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as server:
        try:
            assert server.stdout is not None
            text = ""
            while not text.endswith("\n}\n"):
                more = server.stdout.readline()
                assert more, server.stderr and server.stderr.read()
                text += more
            yield server, json.loads(text)["port"]
            server.wait(SECONDS)
        finally:
            server.kill()


def lldb(dump: Path, *commands: str, before: tuple[str, ...] = ()) -> str:
    """Attach lldb by a port, run commands, and return what it prints.

    lldb stops at a command that fails, so only the last one may.
    """
    if shutil.which("lldb") is None:
        skip_or_fail("lldb is not installed")
    with listening(dump) as (server, port):
        setup = ["settings set plugin.process.gdb-remote.packet-timeout 60"]
        every = [*setup, *before, f"gdb-remote 127.0.0.1:{port}", *commands, "detach"]
        line = ["lldb", "--batch", "--no-lldbinit", *(p for one in every for p in ("-o", one))]
        done = subprocess.run(
            line,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
            check=False,
        )
        assert server.wait(SECONDS) == 0
    return done.stdout + done.stderr


def lldb_registers(text: str) -> dict[str, int]:
    """Return the numbers that ``register read`` printed."""
    found = re.findall(r"^ +(\w+) = (0x[0-9a-f]+)", text, re.MULTILINE)
    return {name: int(value, 16) for name, value in found}
