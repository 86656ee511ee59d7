"""The command group: which verbs there are, each imported on demand."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from kdmp_ks import __version__
from kdmp_ks.cli.support.failures import told

#: Verb -> the module that has it, in the order in which `kdmp --help` lists them.
VERBS = {
    "info": "info",
    "headers": "headers",
    "regs": "regs",
    "exception": "exception",
    "stack": "stack",
    "modules": "modules",
    "unloaded": "unloaded",
    "processors": "processors",
    "blobs": "blobs",
    "runs": "runs",
    "pages": "pages",
    "read": "read",
    "translate": "translate",
    "struct": "structure",
    "export": "export",
    "demo": "demo",
}


class Verbs(click.Group):
    """A group that imports the one verb that is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The verbs, in the order of the table."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a verb."""
        if cmd_name not in VERBS:
            return None
        module = import_module(f"kdmp_ks.cli.verbs.{VERBS[cmd_name]}")
        command: click.Command = module.command
        return command

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Look at the arguments; help and version are written while this goes on."""
        with told():
            return super().make_context(*args, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a verb; what it raises for bad input becomes one line."""
        with told():
            return super().invoke(ctx)


@click.group(
    cls=Verbs,
    options_metavar="",
    subcommand_metavar="VERB DUMP [ARGUMENTS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="ADDRESS is hexadecimal as in WinDbg (fffff801`23103ba0, 0x1000; 0n10 is decimal), a "
    "register of the dump's context (@rip), a module (nt, hal, tcpip.sys), and any of these plus "
    "or minus a number (nt+0x1234, @rsp-20). Every verb takes --json. Exit codes: 0 done, 1 the "
    "dump does not give what was asked for, 2 the arguments are wrong.",
)
@click.version_option(__version__, message="kdmp %(version)s")
def kdmp() -> None:
    """Look into Windows kernel crash dumps.

    kdmp VERB --help tells more of a verb; kdmp demo shows what there is on a dump that comes with
    it.
    """
