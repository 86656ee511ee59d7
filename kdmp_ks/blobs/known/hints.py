"""`BlobHints`: texts in a blob that no reader knows, and the modules that it comes with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.limits import MAX_HINTED_BLOB, MAX_HINTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.format.secondary import Blob

_NARROW: Final = re.compile(rb"[\x20-\x7e]{6,200}")
_WIDE: Final = re.compile(rb"(?:[\x20-\x7e]\x00){6,200}")
_WORD: Final = re.compile(r"[A-Za-z]{4}")


@frozen
class BlobHints(Facts):
    """Hints on the contents of a blob.

    Attributes:
        texts: The first texts in ASCII and UTF-16 that have a word, in the order of the blob;
            they may be private.
        is_zero: Whether all bytes that were looked at are zero.
        owner: The module that writes such blobs, inferred from the modules that are loaded wherever
            they occur; None if no such module is known, or none of them is loaded.
    """

    texts: tuple[str, ...]
    is_zero: bool
    owner: Inferred[str] | None


def blob_hints(blob: Blob, loaded: Iterable[str]) -> BlobHints:
    """Look for hints in a blob.

    Args:
        blob: The blob.
        loaded: Names of the modules of the dump, such as ``tcpip.sys``.

    Raises:
        SourceError: The blob cannot be read.
    """
    data = blob.data[:MAX_HINTED_BLOB]
    companions = [name for name in loaded if name.lower().removesuffix(".sys") in blob.companions]
    evidence = "loaded in every dump with such a blob that was seen"
    owner = Inferred.medium(companions[0], evidence) if companions else None
    return BlobHints(tuple(_texts(data)), not any(data), owner)


def _texts(data: bytes) -> Iterator[str]:
    """Yield the first texts, those of both encodings by their offset."""
    found = [(one.start(), one[0].decode("ascii")) for one in _some(_NARROW, data)]
    found += [(one.start(), one[0].decode("utf-16-le")) for one in _some(_WIDE, data)]
    texts = dict.fromkeys(text.strip() for _, text in sorted(found))
    yield from list(texts)[:MAX_HINTS]


def _some(pattern: re.Pattern[bytes], data: bytes) -> Iterator[re.Match[bytes]]:
    """Yield the first matches that have a word; chance makes the others."""
    left = MAX_HINTS
    for found in pattern.finditer(data):
        if _WORD.search(found[0].replace(b"\0", b"").decode("ascii")):
            yield found
            left -= 1
            if not left:
                return
