"""The shell by IPython, which leaves nothing behind: no history, no profile."""

from __future__ import annotations

import re
import sys
from importlib.util import find_spec
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.cli.render import masking
from kdmp_ks.cli.render.colour import is_coloured
from kdmp_ks.cli.shell.display import shown
from kdmp_ks.cli.shell.failure import ONE_LINE, show_failure
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from types import TracebackType

_COLOUR: Final = re.compile(r"(\x1b\[[0-9;]*m)")
_LONGEST: Final = 2000
"""Characters of a value behind ``name?``."""


def has_ipython() -> bool:
    """Return whether IPython is installed, without importing it."""
    return find_spec("IPython") is not None


def run_ipython(names: dict[str, Any]) -> None:
    """Read and run lines until the user leaves."""
    from IPython.core.oinspect import Inspector
    from IPython.terminal.interactiveshell import TerminalInteractiveShell
    from IPython.terminal.prompts import RichPromptDisplayHook
    from traitlets.config import Config

    class Display(RichPromptDisplayHook):
        """Shows values as the plain shell does."""

        def compute_format_data(self, result: Any) -> Any:
            """Return the text of a value."""
            return {"text/plain": shown(result)}, {}

    class Masking(Inspector):
        """Answers ``name?`` with the value as the display shows it."""

        def info(self, obj: Any, *arguments: Any, **options: Any) -> Any:
            """Return what is known about an object."""
            base: Any = super()
            found = base.info(obj, *arguments, **options)
            if found.get("string_form") is not None:
                found["string_form"] = shown(obj)[:_LONGEST]
            return found

    class Shell(TerminalInteractiveShell):
        """IPython with that display."""

        def init_displayhook(self) -> None:
            """Take the display for that of IPython."""
            self.displayhook_class = Display
            base: Any = super()
            base.init_displayhook()

        def _showtraceback(self, etype: Any, evalue: Any, stb: Any) -> None:
            """Write a traceback, harmless and masked."""
            text: str = self.InteractiveTB.stb2text([_harmless(one) for one in stb])
            sys.stdout.write(f"{text}\n")

    config = Config()
    config.HistoryManager.enabled = False
    config.HistoryManager.hist_file = ":memory:"
    config.Completer.use_jedi = False
    settings = config.TerminalInteractiveShell
    settings.inspector_class = Masking
    settings.banner1 = settings.banner2 = ""
    settings.confirm_exit = False
    settings.term_title = False
    if not is_coloured(is_terminal=True):
        settings.colors = "nocolor"
    with TemporaryDirectory(prefix="kdmp_ks-") as folder:
        shell: Any = Shell.instance(config=config, user_ns=names, ipython_dir=folder)
        shell.set_custom_exc(ONE_LINE, _one_line)
        try:
            shell.mainloop()
        finally:
            Shell.clear_instance()


def _harmless(text: str) -> str:
    """Mask a part of a traceback, and escape what a terminal would obey, but for colours."""
    lines = (_COLOUR.split(masking.text(line)) for line in text.split("\n"))
    return "\n".join(
        "".join(one if _COLOUR.fullmatch(one) else visible(one) for one in parts) for parts in lines
    )


def _one_line(
    shell: object,
    kind: type[BaseException],
    error: BaseException,
    traceback: TracebackType,
    tb_offset: int | None = None,
) -> None:
    """Write an error of the package; IPython names the arguments."""
    show_failure(error, None)
