"""Whether output is coloured, and the few colours that there are.

Colours are for terminals. ``--no-color`` and NO_COLOR switch them off, FORCE_COLOR switches them on
wherever output goes, and TERM=dumb is a terminal without any; each of these goes before the next.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from collections.abc import Callable

#: What a style looks like, as arguments of `click.style`; the same words name styles of rich.
_STYLES: Final[dict[str, dict[str, Any]]] = {
    "heading": {"bold": True},
    "warning": {"fg": "yellow"},
    "error": {"fg": "red", "bold": True},
    "mark": {"fg": "magenta"},
}


class _Switch:
    """State of `--no-color`.

    Attributes:
        is_off: Whether there are no colours, whatever the stream.
    """

    is_off = False


def is_coloured(is_terminal: bool) -> bool:
    """Return whether what is written may have colours.

    Args:
        is_terminal: Whether it goes to a terminal.
    """
    if _Switch.is_off or os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") != "0":
        return True
    return is_terminal and os.environ.get("TERM") != "dumb"


def paint(text: str, style: str, is_terminal: bool) -> str:
    """Return a text in a style, if what is written may have colours."""
    return click.style(text, **_STYLES[style]) if is_coloured(is_terminal) else text


def rich_style(style: str | None) -> str:
    """Return the name that rich has for a style; that of no style is empty."""
    if style is None:
        return ""
    looks = _STYLES[style]
    return " ".join(["bold"] * bool(looks.get("bold")) + [looks["fg"]] * ("fg" in looks))


def switch_off(is_off: bool) -> None:
    """Switch colours off, or leave them to the environment and the stream again."""
    _Switch.is_off = is_off


def no_colour_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option `--no-color`."""

    def switch(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:
        if wanted:
            switch_off(True)

    option = click.option(
        "--no-color",
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=switch,
        help="Write without colours.",
    )
    return option(function)
