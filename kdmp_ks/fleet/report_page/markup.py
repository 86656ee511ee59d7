"""`Markup`, `element`: HTML whose text is always escaped, and visible."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final, TypeAlias

from kdmp_ks.ground.limits import FLEET_PAGE_TEXT
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

_VOID: Final = frozenset(("input", "meta", "br", "rect", "line", "path", "use", "circle"))
"""Elements without content: of HTML, and those of SVG that are used so here."""


class Markup(str):
    """Text that is HTML. Every other text is escaped when it becomes a part of an element."""

    __slots__ = ()


Child: TypeAlias = "str | Markup | Iterable[Child] | None"


def text(found: str) -> Markup:
    r"""Return a text as HTML shows it: escaped, of bounded length, nothing in it invisible.

    >>> text("<b>\x1b")
    '&lt;b&gt;\\x1b'
    """
    rest = len(found) - FLEET_PAGE_TEXT
    if rest > 0:
        found = found[:FLEET_PAGE_TEXT]
        return Markup(f"{escape(visible(found))}… ({rest:,} more characters)")
    return Markup(escape(visible(found)))


def joined(*children: Child) -> Markup:
    """Return children as HTML, one behind the other.

    Args:
        children: Texts, which are escaped, markup, which stays, None, or iterables of these.
    """
    return Markup("".join(_flat(children)))


def element(tag: str, *children: Child, **attributes: str | int | bool | None) -> Markup:
    """Return an element.

    >>> element("a", "a < b", href="#x", class_="plain", hidden=True, title=None)
    '<a href="#x" class="plain" hidden="">a &lt; b</a>'

    Args:
        tag: Its name.
        children: Its content, as of `joined`.
        attributes: Its attributes. An underscore is a hyphen, and left out at the end of a name;
            an attribute that is None or False is left out.
    """
    begin = tag + "".join(_attributes(attributes))
    if tag in _VOID and not children:
        return Markup(f"<{begin}/>")
    return Markup(f"<{begin}>{''.join(_flat(children))}</{tag}>")


def _attributes(attributes: dict[str, str | int | bool | None]) -> Iterable[str]:
    for name, value in attributes.items():
        if value is None or value is False:
            continue
        plain = "" if value is True else text(str(value))
        yield f' {name.rstrip("_").replace("_", "-")}="{plain}"'


def _flat(children: Iterable[Child]) -> Iterable[str]:
    for one in children:
        if isinstance(one, Markup):
            yield one
        elif isinstance(one, str):
            yield text(one)
        elif one is not None:
            yield from _flat(one)
