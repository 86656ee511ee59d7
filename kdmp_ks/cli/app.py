"""The command group: the verbs in their sections, each imported on demand."""

from __future__ import annotations

import os.path
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

import click

from kdmp_ks import __version__
from kdmp_ks.cli.render import masking
from kdmp_ks.cli.render.colour import no_colour_option, switch_off
from kdmp_ks.cli.support.call import Call
from kdmp_ks.cli.support.failures import as_one_line

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

#: Section of `kdmp --help` -> its verbs in order, each with the module that has it.
SECTIONS: Final = {
    "Crash": {
        "info": "info",
        "analyze": "analyze",
        "system": "system",
        "stack": "stack",
        "regs": "regs",
        "processors": "processors",
        "ps": "ps",
        "threads": "threads",
    },
    "Dump": {
        "headers": "headers",
        "modules": "modules",
        "symbols": "symbols",
        "unloaded": "unloaded",
        "secondary": "secondary",
        "runs": "runs",
        "pages": "pages",
    },
    "Memory": {
        "read": "read",
        "search": "search",
        "regions": "regions",
        "translate": "translate",
        "struct": "structure",
        "object": "object",
    },
    "Files": {
        "triage": "triage",
        "export": "export",
        "convert": "convert",
    },
    "Tools": {
        "demo": "demo",
        "shell": "shell",
        "gdbserver": "gdbserver",
        "viewer": "viewer",
        "schema": "schema",
        "volatility-path": "volatility_path",
        "completion": "completion",
    },
}
VERBS: Final = {verb: module for section in SECTIONS.values() for verb, module in section.items()}
#: Verbs that work and are not listed: old names, and `help`.
HIDDEN: Final = {"blobs": "secondary", "exception": "exception", "help": "help"}
#: Verbs that need no dump, take several, or serve one until a client or a user ends.
WITHOUT_DUMP: Final = (
    "triage",
    "demo",
    "shell",
    "gdbserver",
    "viewer",
    "schema",
    "volatility-path",
    "completion",
    "help",
)
_DEFAULT_VERB: Final = "info"
_MARKS_OF_PATHS: Final = ("/", "\\", ".")


class Verbs(click.Group):
    """A group that imports the one verb that is called, and takes a lone dump for `info`."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the verbs in the order of the sections."""
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a verb."""
        place = VERBS.get(cmd_name) or HIDDEN.get(cmd_name)
        if place is None:
            return None
        module = import_module(f"kdmp_ks.cli.verbs.{place}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the verb of a command line; a dump without a verb is one for `info`."""
        first = args[0]
        if first not in VERBS and first not in HIDDEN:
            if _is_path(first):
                args = [_DEFAULT_VERB, *args]
            elif not first.startswith("-") and not ctx.resilient_parsing:
                ctx.fail(unknown_verb(first))
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete verbs; files where no verb begins so."""
        from click.shell_completion import CompletionItem

        found = super().shell_complete(ctx, incomplete)
        return found or [CompletionItem(incomplete, type="file")]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the verbs, section by section, all summaries in one column."""
        width = max(map(len, VERBS))
        for title, verbs in SECTIONS.items():
            with formatter.section(title):
                formatter.write_dl(
                    [(f"{verb:{width}}", self._summary(ctx, verb)) for verb in verbs]
                )

    def _summary(self, ctx: click.Context, verb: str) -> str:
        command = self.get_command(ctx, verb)
        return command.get_short_help_str(limit=80) if command else ""

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Parse the arguments; help and version are written while this goes on."""
        masking.show_private(False)
        call = Call.of(args[1] if len(args) > 1 else extra.get("args", ()))
        switch_off(False)
        with as_one_line(call):
            return super().make_context(*args, **{"obj": call, **extra})

    def invoke(self, ctx: click.Context) -> Any:
        """Run a verb; what it raises for bad input becomes one line."""
        with as_one_line(ctx.find_object(Call)):
            return super().invoke(ctx)


def unknown_verb(text: str) -> str:
    """Return what to say of a verb that does not exist, with those that are like it.

    >>> unknown_verb("inf")
    "there is no verb 'inf'; did you mean info?"
    """
    from difflib import get_close_matches

    wanted = text.lower()
    candidates = [*VERBS, *HIDDEN]
    similar = [verb for verb in VERBS if wanted and verb.startswith(wanted)]
    similar = similar or get_close_matches(wanted, candidates)
    if similar:
        return f"there is no verb {text!r}; did you mean {' or '.join(similar)}?"
    return f"{text!r} is neither a verb nor a file; kdmp --help lists the verbs"


def _is_path(text: str) -> bool:
    """Whether an argument means a file: one that exists, or one that is written like one."""
    return os.path.lexists(text) or any(mark in text for mark in _MARKS_OF_PATHS)


@click.group(
    cls=Verbs,
    options_metavar="",
    subcommand_metavar="[VERB] DUMP [ARGUMENTS]...",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="ADDRESS is hexadecimal as in WinDbg (fffff801`23103ba0, 0x1000; 0n10 is decimal), a "
    "register of the dump's context (@rip), a module (nt, hal, tcpip.sys), and any of these plus "
    "or minus a number (nt+0x1234, @rsp-20). Every verb that reads a dump takes --json. "
    "Exit codes: 0 done, 1 the dump does not contain what was asked for, 2 the arguments are "
    "wrong, 3 (triage) some dumps were not read.",
)
@no_colour_option
@click.version_option(__version__, message="kdmp %(version)s")
def kdmp() -> None:
    """Look into Windows kernel crash dumps.

    kdmp DUMP shows what happened. kdmp VERB --help explains a verb; kdmp demo shows the verbs at
    work on a dump that comes with the package.
    """
