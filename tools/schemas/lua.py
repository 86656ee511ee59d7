"""Mends the Lua parsers.

Members of enumerations that are keywords do not compile. A number that an enumeration does not
declare is lost: the field is nil. A parser returns nothing, so that `require` gives `true` and its
class is found as a global only. Here members are texts in brackets, such a field is the number, and
the parser returns its class, which is a global, too.
"""

from __future__ import annotations

import re

_KEYWORDS = (
    "and|break|do|else|elseif|end|false|for|function|goto|if|in|local|nil|not|or|repeat|return|then"
    "|true|until|while"
)
_MEMBER = re.compile(rf"^  ({_KEYWORDS}) = ", re.MULTILINE)
_ENUMERATION = re.compile(
    r"^(?P<indent> +)(?P<field>self\.\w+) = (?P<kind>\w+(?:\.\w+)+)"
    r"\((?P<read>self\._io:read_\w+\(\))\)$",
    re.MULTILINE,
)
_ROOT = re.compile(r"^(\w+) = class\.class\(KaitaiStruct\)$", re.MULTILINE)


def mended(source: str) -> str:
    """Mend all of it."""
    return with_class_returned(with_numbers_kept(with_keywords_quoted(source)))


def with_keywords_quoted(source: str) -> str:
    """Write keywords as texts where they are keys of a table."""
    return _MEMBER.sub(r'  ["\1"] = ', source)


def with_numbers_kept(source: str) -> str:
    """Keep the number where an enumeration has no member for it."""
    return _ENUMERATION.sub(
        r"\g<indent>\g<field> = \g<read>\n"
        r"\g<indent>\g<field> = \g<kind>(\g<field>) or \g<field>",
        source,
    )


def with_class_returned(source: str) -> str:
    """Return the class of the file to `require`."""
    root = _ROOT.search(source)
    return f"{source.rstrip()}\n\nreturn {root[1]}\n" if root else source
