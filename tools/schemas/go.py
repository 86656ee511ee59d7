"""Mends what the Go parsers keep to themselves.

Where no case fits the type of a field, the bytes of the field go into a member that other packages
cannot see. Here they go into the field too, as in other languages.
"""

from __future__ import annotations

import re

_HIDDEN = re.compile(
    r"^\tdefault:\n(?:\t\t.*\n)*?\t\tthis\._raw_(?P<field>\w+) = (?P<bytes>\w+)\n(?=\t\}\n)",
    re.MULTILINE,
)


def with_bytes_shown(source: str) -> str:
    """Make the bytes of each field without a type the value of the field."""
    return _HIDDEN.sub(r"\g<0>\t\tthis.\g<field> = \g<bytes>\n", source)
