"""The lines that the shell begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render.text import size
from kdmp_ks.cli.shell.names import FUNCTIONS, PARTS
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser


def banner_of(name: str, dump: KernelDumpParser) -> list[str]:
    """Return the lines for a dump: its file, bug check, verdict, and the names that are bound.

    Args:
        name: The dump as the user named it.
        dump: The dump.
    """
    kind = dump.dump_type.name.lower().replace("_", " ")
    return [
        f"kdmp shell: {name}, {size(dump.source.size)}, {kind} dump, {dump.architecture.name}",
        f"bug check   {_bug_check(dump)}",
        f"verdict     {_verdict(dump)}",
        f"names       {', '.join(PARTS)}",
        f"functions   {', '.join(FUNCTIONS)}; help(read) explains one",
        "examples    dump.stack()   hexdump('@rsp')   struct('@rsp', 'LIST_ENTRY')",
        "exit() or Ctrl+D leaves; Tab completes names",
    ]


def _bug_check(dump: KernelDumpParser) -> str:
    from kdmp_ks.bugchecks import bugcheck_name

    headers = dump.headers
    if not headers.is_written("bug_check_code"):
        return "not written"
    code = int(headers.bug_check_code)
    return f"{code:#x} {bugcheck_name(code) or ''}".rstrip()


def _verdict(dump: KernelDumpParser) -> str:
    try:
        found = dump.verdict
    except KdmpError as error:
        return f"unavailable: {error}"
    return f"{found.summary} (dump.verdict has the evidence)"
