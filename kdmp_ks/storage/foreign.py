"""`recognise`: the known format of a file that is not a kernel dump.

The table is `data/foreign_formats.json`: the first bytes of some fifty formats that people take for
kernel dumps, or in which dumps are packed. What has no such mark is recognised by its contents:
nothing, zeros, a web page, text.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from kdmp_ks.public_files import data_text

HEAD_SIZE: Final = 0x1000
"""Number of bytes at the beginning of a file that are enough to recognise it."""

_TEXT: Final = re.compile(rb"(?:[\t\n\r\x20-\x7e]|[\xc2-\xf4][\x80-\xbf]{1,3})+")
_LONGEST_CHARACTER: Final = 4
_TEXT16: Final = re.compile(rb"\xff\xfe(?:[\t\n\r\x20-\x7e]\0)+")
_WEB_PAGE: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|head|body)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class ForeignFormat:
    """A format of files that is not that of a kernel dump.

    Attributes:
        id: A short name for programs.
        name: A name for people, with its article.
        advice: How to come from such a file to a kernel dump, or why there is no way.
        is_packed: Whether files of the format are containers that may hold a dump.
    """

    id: str
    name: str
    advice: str
    is_packed: bool = False


_EMPTY: Final = ForeignFormat("empty", "an empty file", "copy it again: the dump was not written")
_ZEROS: Final = ForeignFormat(
    "zeros",
    "a file that begins with zeros",
    "the dump was not written, or the copy failed; a raw image of memory, also one converted from "
    "a dump (kdmp convert), opens in volatility3",
)
_PAGE: Final = ForeignFormat(
    "html", "a web page", "the download answered with a page instead of the file; fetch it again"
)
_PLAIN: Final = ForeignFormat("text", "a text file", "open it in an editor")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the table: a format, and the bytes that files of it have at some offsets."""

    format: ForeignFormat
    marks: tuple[tuple[int, bytes], ...]

    def matches(self, head: bytes) -> bool:
        return all(head.startswith(mark, at) for at, mark in self.marks)


def recognise(head: bytes, size: int) -> ForeignFormat | None:
    """Recognise a file by its first bytes.

    Args:
        head: The first bytes, `HEAD_SIZE` of them or all there are.
        size: Bytes in the file.

    Returns:
        The format; None for one that is not known, such as a raw image of memory.

    >>> recognise(bytes.fromhex("4d444d5093a7"), 6).name
    'a user-mode minidump'
    """
    if not size:
        return _EMPTY
    for entry in _table():
        if entry.matches(head):
            return entry.format
    if not head.strip(b"\0"):
        return _ZEROS
    if _WEB_PAGE.match(head):
        return _PAGE
    return _PLAIN if _is_text(head) or _TEXT16.fullmatch(head[: len(head) & ~1]) else None


def _is_text(head: bytes) -> bool:
    """Whether bytes are UTF-8 without control characters; the last character may be cut off."""
    found = _TEXT.match(head)
    return found is not None and len(head) - found.end() < _LONGEST_CHARACTER


def formats() -> tuple[ForeignFormat, ...]:
    """Every format of the table, in the order in which they are tried."""
    return tuple(entry.format for entry in _table())


@cache
def _table() -> tuple[_Entry, ...]:
    text = data_text("foreign_formats.json")
    return tuple(_entry(one) for one in json.loads(text)["formats"])


def _entry(one: dict[str, Any]) -> _Entry:
    marks = tuple((mark["at"], bytes.fromhex(mark["bytes"])) for mark in one["magic"])
    known = ForeignFormat(one["id"], one["name"], one["advice"], one.get("packed", False))
    return _Entry(known, marks)
