"""`Monitor`: commands that a debugger passes on: ``monitor info`` and others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.page.page import as_text
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.visible import visible
from kdmp_ks.interop.gdb.modules import all_modules, first_section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kdmp_ks.dump import KernelDumpParser

_HELP: Final = """\
monitor info       the crash and the dump on one page
monitor verdict    the cause of the crash, with its evidence
monitor stack [N]  the call stack of the crash, or of processor N
monitor modules    the modules: address, first section, name
monitor help       these lines
"""


class Monitor:
    """Commands for people, each of which returns a text."""

    def __init__(self, dump: KernelDumpParser, shown: Callable[[str], str]) -> None:
        """Take a dump.

        Args:
            dump: The dump.
            shown: Masks what identifies people and machines.
        """
        self._dump = dump
        self._shown = shown
        self._commands: dict[str, Callable[[str], str]] = {
            "info": self._info,
            "verdict": self._verdict,
            "stack": self._stack,
            "modules": self._modules,
            "help": lambda _: _HELP,
        }

    def run(self, line: str) -> str:
        """Run a command line, and return its output, masked; a failure is a text, too."""
        words = line.split(maxsplit=1)
        name, argument = (*words, "", "")[:2]
        command = self._commands.get(name.lower())
        if command is None:
            return f"there is no command '{visible(name)}'\n{_HELP}" if name else _HELP
        try:
            return command(argument.strip())
        except KdmpError as error:
            return f"error: {visible(self._shown(str(error)))}\n"

    def _info(self, _: str) -> str:
        return self._page(self._dump.report().page())

    def _verdict(self, _: str) -> str:
        return self._page(self._dump.report().page()[:1])

    def _page(self, groups: Iterable[Iterable[tuple[str, str]]]) -> str:
        masked = [[(label, self._shown(text)) for label, text in group] for group in groups]
        return as_text(masked) + "\n"

    def _stack(self, argument: str) -> str:
        if argument and not (argument.isascii() and argument.isdigit() and len(argument) < 6):
            return "stack takes the index of a processor\n"
        stack = self._dump.stack(processor=int(argument)) if argument else self._dump.stack()
        return "".join(f"{self._shown(one)}\n" for one in str(stack).splitlines())

    def _modules(self, _: str) -> str:
        memory = self._dump.memory
        return "".join(
            f"{one.start:#018x} {first_section(one, memory):#018x} "
            f"{visible(self._shown(one.name))}\n"
            for one in all_modules(self._dump)
        )
