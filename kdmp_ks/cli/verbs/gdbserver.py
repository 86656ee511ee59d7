"""`kdmp gdbserver`: the dump as a read-only target of gdb, lldb and others."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import click

from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from kdmp_ks.interop.gdb.target import Target

_HIGHEST_PORT = 0xFFFF
_PORT = re.compile(r"(?:(?P<host>.*):)?(?P<port>[0-9]{1,5})", re.DOTALL)
_LOOPBACK = ("", "localhost", "127.0.0.1")


def _parsed(context: click.Context, option: click.Parameter, value: str | None) -> int | None:
    """Read a port, perhaps behind a name of the loopback interface."""
    if value is None:
        return None
    found = _PORT.fullmatch(value)
    if found is None or int(found["port"]) > _HIGHEST_PORT:
        raise click.BadParameter(f"{value!r} is no port: 0 to 65535, 0 for any that is free")
    if (found["host"] or "").lower() not in _LOOPBACK:
        raise click.BadParameter(
            f"{found['host']!r} is refused: the protocol has no password, so only 127.0.0.1 is "
            "listened at; use --stdio through ssh for a debugger on another machine"
        )
    return int(found["port"])


@verb("gdbserver", takes_dtb=True, needs_user_modules=False)
@click.option("--stdio", is_flag=True, help="Speak the protocol on standard input and output.")
@click.option(
    "--listen",
    "port",
    metavar="[PORT]",
    is_flag=False,
    flag_value="0",
    callback=_parsed,
    help="Wait for one debugger on a port of 127.0.0.1; on any free port without PORT or with 0.",
)
def command(invocation: Invocation, stdio: bool, port: int | None) -> None:
    """Serve the dump to a debugger, read-only.

    \b
    gdb:  target remote | kdmp gdbserver --stdio DUMP
    lldb: gdb-remote 127.0.0.1:PORT, after kdmp gdbserver DUMP --listen PORT

    Threads are the processors, the one that crashed selected, and then the threads that do not run.
    Memory is virtual, by the page tables of the header or of --dtb. The server ends with its
    client. monitor help lists commands of the dump; docs/debuggers.md has symbols and traps.
    """  # noqa: D301 - \b keeps the lines
    from kdmp_ks.interop.gdb.target import Target

    if stdio == (port is not None):
        raise click.UsageError("choose one of --stdio and --listen")
    if stdio and invocation.as_json:
        raise click.UsageError("--json is for --listen: --stdio writes the protocol")
    target = Target(invocation.dump, private=masking.shows_private())
    if port is None:
        from kdmp_ks.interop.gdb.transport import serve_files

        serve_files(target, sys.stdin.buffer, sys.stdout.buffer)
    else:
        _serve(invocation, target, port)


def _serve(invocation: Invocation, target: Target, port: int) -> None:
    """Wait for one debugger, and show where."""
    from kdmp_ks.interop.gdb.transport import LOOPBACK, listen, serve_one

    listener = listen(port)
    place = f"{LOOPBACK}:{listener.getsockname()[1]}"
    lines = {"gdb": f"target remote {place}", "lldb": f"gdb-remote {place}"}
    if invocation.as_json:
        host, _, number = place.partition(":")
        invocation.document({"host": host, "port": int(number), **lines})
    else:
        output.lines(f"{name:6}{line}" for name, line in lines.items())
    serve_one(target, listener)
