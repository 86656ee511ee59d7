"""A value as the shell shows it: whole, of bounded length, harmless, and with names masked."""

from __future__ import annotations

import re
from ast import literal_eval
from dataclasses import fields, is_dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.analysis.report.crash_report import CrashReport
from kdmp_ks.cli.render import masking
from kdmp_ks.ground.facts import HEX
from kdmp_ks.ground.listing import Listing
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDTH: Final = 100
"""Characters of a value that stays on one line."""
_MOST_ITEMS: Final = 20
"""Items of a list of findings that are shown."""
_WIDE: Final = 1 << 31
"""From here on a number is more likely an address or a status than a count."""
_DEEPEST: Final = 4
"""Facts in facts that get lines of their own."""
_LITERAL: Final = re.compile(
    r"""(?:\b(?P<name>\w+)=)?(?<!\w)"""
    r"""(?P<text>b?(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"))"""
)
"""A text or bytes as Python writes them, perhaps behind the name of a field."""
_MEMBER: Final = re.compile(
    r"""<(?P<name>\w+\.\w+): (?:\d+|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")>"""
)
"""A member of an enumeration with its value."""


def shown(value: object) -> str:
    """Return the text of a value.

    Serial numbers, names of people and the like are masked, unless everything is shown; characters
    that a terminal would obey are escaped.
    """
    if isinstance(value, CrashReport):
        lines = [masking.text(line) for line in str(value).split("\n")]
    else:
        lines = [_masked(line) for line in _lines(value, 0)]
    return "\n".join(visible(line) for line in lines)


def _masked(line: str) -> str:
    """Mask the texts in a line as they are without quotes, and what is between them."""
    if masking.shows_private():
        return line
    parts: list[str] = []
    done = 0
    key: str | None = None
    for found in _LITERAL.finditer(line):
        begin, end = found.span("text")
        name = key if key and line[done:begin] == ": " else found["name"]
        parts += [masking.text(line[done:begin]), _masked_literal(name, found["text"])]
        done, key = end, found["text"].strip("'\"")
    return "".join([*parts, masking.text(line[done:])])


def _masked_literal(name: str | None, literal: str) -> str:
    """Mask a text; all of it where the field is private whatever its value is."""
    try:
        value = literal_eval(literal)
    except (SyntaxError, ValueError):
        return masking.text(literal)
    if isinstance(value, bytes):
        hidden: object = masking.field(value)
    else:
        hidden = masking.document({name or "text": value})[name or "text"]
    return literal if hidden == value else repr(hidden)


def _lines(value: Any, depth: int) -> Iterator[str]:
    """Yield the lines of a value."""
    whole = _MEMBER.sub(r"\g<name>", repr(value))
    if isinstance(value, Listing) and len(value):
        yield whole
        yield from _items(value)
    elif _has_fields(value) and len(whole) > _WIDTH and depth < _DEEPEST:
        yield type(value).__qualname__
        for one in fields(value):
            if one.repr:
                yield from _field(one.name, getattr(value, one.name), one.metadata == HEX, depth)
    else:
        yield from whole.split("\n")


def _has_fields(value: object) -> bool:
    """Whether a value is of a dataclass of the package."""
    kind = type(value)
    return is_dataclass(kind) and kind.__module__.startswith("kdmp_ks.")


def _items(value: Listing[Any]) -> Iterator[str]:
    for item in islice(value, _MOST_ITEMS):
        yield from _indented(_lines(item, _DEEPEST))
    if len(value) > _MOST_ITEMS:
        yield f"  ... and {len(value) - _MOST_ITEMS} more"


def _field(name: str, value: object, in_hex: bool, depth: int) -> Iterator[str]:
    """Yield the lines of a field, the first behind its name."""
    if type(value) is int and (in_hex or value >= _WIDE):
        yield f"  {name}={value:#x}"
        return
    several = isinstance(value, tuple) and value and len(repr(value)) > _WIDTH
    if several and isinstance(value, tuple):
        yield f"  {name}="
        for item in islice(value, _MOST_ITEMS):
            yield from _indented(_indented(_lines(item, depth + 1)))
        if len(value) > _MOST_ITEMS:
            yield f"    ... and {len(value) - _MOST_ITEMS} more"
        return
    first, *rest = _lines(value, depth + 1)
    yield f"  {name}={first}"
    yield from _indented(iter(rest))


def _indented(lines: Iterator[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)
