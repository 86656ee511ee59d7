"""Texts of SMBIOS structures, and the placeholders among them.

The standard does not say how texts are encoded. They are read as UTF-8, of which ASCII is a part,
and as Latin-1 where they are not valid UTF-8: no byte is lost.
"""

from __future__ import annotations

import json
import re
from functools import cache

from kdmp_ks.public_files import data_text

__all__ = ["decode_text", "is_placeholder", "split_texts"]

_LAST_NUMBER = 0xFF
"""Number of the last text that a structure can refer to."""
_NUMBER = re.compile(r"[0-9]+")
_COUNTING = frozenset(("0123456789", "123456789", "1234567890", "12345678"))
"""Numbers that are typed in the place of a serial number."""
_FILLING = " .-_0xX*?#"
"""Characters of texts that only fill the place of a value, such as ``000000`` or ``...``."""


def decode_text(data: bytes) -> str:
    """Decode a text; runs of blanks become one, and those around it are removed."""
    try:
        text = data.decode()
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    return " ".join(text.split())


def split_texts(data: bytes) -> tuple[bytes, ...]:
    """Split a set of texts without the two zero bytes that end it; an empty text ends it, too.

    Texts that have no number, because numbers are bytes, are left out.
    """
    parts = data.split(b"\0", _LAST_NUMBER)[:_LAST_NUMBER]
    return tuple(parts[: parts.index(b"")] if b"" in parts else parts)


def is_placeholder(text: str | None) -> bool:
    """Return whether a text is a filler, such as ``Default string``, or empty.

    >>> is_placeholder("To Be Filled By O.E.M."), is_placeholder("B550M-C"), is_placeholder("")
    (True, False, True)
    """
    if not text:
        return True
    if not text.strip(_FILLING) or text in _COUNTING:
        return True
    plain = text.casefold().strip(" .")
    return not _placeholders().isdisjoint((plain, _NUMBER.sub("#", plain)))


@cache
def _placeholders() -> frozenset[str]:
    """Return the known placeholders; a ``#`` in one is any number."""
    listed = data_text("smbios_placeholders.json")
    return frozenset(text.casefold().strip(" .") for text in json.loads(listed))
