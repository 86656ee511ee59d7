"""Text from a dump, made harmless: `visible` for people, `encodable` for programs.

Names in a dump are somebody else's text. One may clear the screen when it is printed, turn the
direction of writing, or look like another name: with invisible characters in it, with letters of
another script, or with marks piled upon letters.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from kdmp_ks.ground.limits import MAX_JUDGED_TEXT

_MOST_MARKS: Final = 2
"""Largest number of combining marks on one letter in real writing."""
_INVISIBLE: Final = frozenset(
    (
        0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x180F, 0x2800, 0x3164,
        0xFFA0, 0x1D159, *range(0x1D173, 0x1D17B), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0),
    )
)  # fmt: skip
"""Characters that Unicode counts as printable, but that are invisible."""
_RIGHT_TO_LEFT: Final = frozenset(("R", "AL", "AN"))
"""Bidirectional classes that reorder the characters around them."""
_LOOKALIKES: Final = frozenset(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухһԁԛԝѵӀӏԚԜѴҮү"  # Cyrillic
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχγϲϹϳͿ"  # Greek
    "ɑɡıȷʟᴏᴠᴡᴢǀɩᴄᴜ"  # Latin beyond ASCII
    "ՏՍօոսցհզ"  # Armenian
    "ᎪᏴᏟᎠᎬᏀᎻᎥᎫᏦᏞᎷᏢᏒᏚᎢᏙᎳᏃ"  # Cherokee
)
"""Letters that look like ASCII letters."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


def visible(text: str) -> str:
    r"""Escape all characters that are invisible or look like others.

    These are control characters, terminal escapes, line breaks, invisible characters, letters that
    are written from right to left, piled marks, letters that look like ASCII ones beside those or
    alone, and lone surrogates, which no stream can encode. Back-slashes stay
    single: paths are full of them. Behind `MAX_JUDGED_TEXT` every character beyond ASCII is
    escaped.

    >>> visible("bad\x1b[2J.sys"), visible("nt\u3164")
    ('bad\\x1b[2J.sys', 'nt\\u3164')
    """
    if text.isascii():
        return text if text.isprintable() else text.translate(_ASCII_ESCAPES)
    if len(text) > MAX_JUDGED_TEXT:
        rest = text[MAX_JUDGED_TEXT:].encode("ascii", "backslashreplace").decode("ascii")
        return visible(text[:MAX_JUDGED_TEXT]) + rest.translate(_ASCII_ESCAPES)
    hidden = _hidden(text)
    # What is escaped is no letter any more, and the letters of its escape stand before the next.
    left = "".join("\0" if place in hidden else char for place, char in enumerate(text))
    for word in _WORD.finditer(left):
        before = word.start() - 1
        follows = before in hidden and escape(text[before])[-1].isalpha()
        hidden.update(_feigned(word, beside_ascii=follows))
    return "".join(escape(char) if place in hidden else char for place, char in enumerate(text))


def _hidden(text: str) -> set[int]:
    """Return the indexes of characters that are always escaped, and of piled marks."""
    found = set()
    marks = 0
    for place, char in enumerate(text):
        marks = marks + 1 if unicodedata.combining(char) else 0
        if marks > _MOST_MARKS or (marks and place == marks - 1) or not _is_plain(char):
            found.add(place)
    return found


def encodable(text: str) -> str:
    r"""Write lone surrogates as escapes, so that every reader of JSON takes the text.

    >>> encodable("a\ud800")
    'a\\ud800'
    """
    return text if text.isascii() else _SURROGATE.sub(lambda found: escape(found[0]), text)


def escape(char: str) -> str:
    r"""Write one character as ``\x1b``, ``\u3164`` or ``\U000e0001``."""
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


_ASCII_ESCAPES: Final = {code: escape(chr(code)) for code in (*range(0x20), 0x7F)}


def _is_plain(char: str) -> bool:
    """Whether a character is visible, and does not reorder others."""
    if char.isascii():
        return char.isprintable()
    return (
        char.isprintable()
        and ord(char) not in _INVISIBLE
        and unicodedata.bidirectional(char) not in _RIGHT_TO_LEFT
        # Fullwidth and mathematical letters, which are ASCII ones in another dress.
        and not unicodedata.normalize("NFKC", char).isascii()
    )


def _feigned(word: re.Match[str], *, beside_ascii: bool) -> list[int]:
    """Return the indexes of letters in a word that look like ASCII letters.

    Alone, or in a word of nothing but such, they may spell any name; beside ASCII letters too.
    """
    letters = word[0]
    if letters.isascii():
        return []
    alike = [i for i, char in enumerate(letters) if char in _LOOKALIKES]
    others = [char for char in letters if not char.isascii() and char not in _LOOKALIKES]
    mixed = beside_ascii or any(char.isascii() for char in letters)
    if not alike or (others and not mixed):
        return []
    return [word.start() + i for i in alike]
