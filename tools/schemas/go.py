"""Mends the Go parsers.

Where no case fits the type of a field, the bytes of the field go into a member that other packages
cannot see. Here they go into the field too, as in other languages.

The runtime allocates as many bytes as a file states, whether there are so many or not, and fails
where a terminator is missing at the end of a stream. The functions of `packages/go/bounds.go` take
the place of its methods.
"""

from __future__ import annotations

import re

_HIDDEN = re.compile(
    r"^\tdefault:\n(?:\t\t.*\n)*?\t\tthis\._raw_(?P<field>\w+) = (?P<bytes>\w+)\n(?=\t\}\n)",
    re.MULTILINE,
)
_STATED_SIZE = re.compile(
    r"(?P<stream>[\w.]+)\.ReadBytes\(int\((?!\d+\))(?P<size>.+)\)\)$", re.MULTILINE
)
_UP_TO_END = re.compile(r"(?P<stream>[\w.]+)\.ReadBytesTerm\((?P<words>.+), false\)$", re.MULTILINE)
_ITSELF = re.compile(r"^\t+(tmp\d+) = \1\n", re.MULTILINE)


def with_bytes_shown(source: str) -> str:
    """Make the bytes of each field without a type the value of the field."""
    return _HIDDEN.sub(r"\g<0>\t\tthis.\g<field> = \g<bytes>\n", source)


def with_bounds(source: str) -> str:
    """Read by functions that look at the end of the stream first."""
    source = _STATED_SIZE.sub(r"readBytes(\g<stream>, \g<size>)", source)
    return _UP_TO_END.sub(r"readBytesTerm(\g<stream>, \g<words>)", source)


def mended(source: str) -> str:
    """Mend all of that, and leave out assignments of variables to themselves."""
    return with_bounds(_ITSELF.sub("", with_bytes_shown(source)))
