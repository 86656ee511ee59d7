"""Mends what does not compile in the Lua parsers: members of enumerations that are keywords."""

from __future__ import annotations

import re

_KEYWORDS = (
    "and|break|do|else|elseif|end|false|for|function|goto|if|in|local|nil|not|or|repeat|return|then"
    "|true|until|while"
)
_MEMBER = re.compile(rf"^  ({_KEYWORDS}) = ", re.MULTILINE)


def with_keywords_quoted(source: str) -> str:
    """Write keywords as texts where they are keys of a table."""
    return _MEMBER.sub(r'  ["\1"] = ', source)
