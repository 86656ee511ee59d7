"""Completion of names in the shell of Python, which reads no attribute to complete its name."""

from __future__ import annotations

import re
import rlcompleter
from typing import Any, Final

_PATH: Final = re.compile(r"(?P<object>\w+(?:\.\w+)*)\.(?P<start>\w*)")


class Completer(rlcompleter.Completer):
    """Completes names and attributes.

    That of Python reads every attribute: of a dump, this would be all analyses.
    """

    def __init__(self, names: dict[str, Any]) -> None:
        """Take the names that are bound."""
        super().__init__(names)
        self._names = names

    def attr_matches(self, text: str) -> list[str]:
        """Return the attributes that begin as a text ends."""
        found = _PATH.fullmatch(text)
        if found is None:
            return []
        try:
            thing = eval(found["object"], self._names)
        except Exception:
            return []
        start = found["start"]
        listed = sorted({name for name in dir(thing) if name.startswith(start)})
        if not start.startswith("_"):
            listed = [name for name in listed if not name.startswith("_")]
        before = text[: found.start("start")]
        return [before + name + _bracket(thing, name) for name in listed]


def _bracket(thing: object, name: str) -> str:
    """Return what follows the name of a method."""
    return "(" if callable(getattr(type(thing), name, None)) else ""
