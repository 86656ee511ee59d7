"""`scan_addresses`: RVAs of a few symbols of an ISF table, without reading all of it.

To refuse a table, the addresses of some symbols are enough. They are searched for in the text, up
to the types, which are the larger part of a table and follow the symbols.
"""

from __future__ import annotations

import lzma
import re
import zlib
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.limits import MAX_ISF_DICTIONARY, MAX_ISF_SIZE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_XZ: Final = b"\xfd7zXZ\0"
_GZIP: Final = b"\x1f\x8b"
_CHUNK: Final = 1 << 18
_GZIP_WINDOW: Final = 31
_END: Final = b'"user_types"'
_ADDRESS: Final = re.compile(
    rb'\s*:\s*\{(?:[^{}]|\{[^{}]*\})*?"address"\s*:\s*([0-9]{1,10})\s*[,}]', re.DOTALL
)
_SYMBOL: Final = 512
"""Bytes of a symbol in which its address is looked for."""
_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
"""Names that are written in JSON as they are."""


def scan_addresses(path: str, names: Iterable[str]) -> dict[str, int] | None:
    """Return the RVAs of symbols that are found in the text of a table.

    A name that is not found may be there in another form: only a full read shows that it is not.

    Args:
        path: The file: JSON, plain or compressed by xz or gzip.
        names: Names of symbols.

    Returns:
        RVAs by name; None where the file cannot be decompressed, or is too large.
    """
    text = _text(path)
    if text is None:
        return None
    start = max(text.find(b'"symbols"'), 0)
    found: dict[str, int] = {}
    for name in names:
        if not _PLAIN.fullmatch(name):
            continue
        key = f'"{name}"'.encode()
        at = text.find(key, start)
        matched = None if at < 0 else _address(text, at + len(key))
        if matched is not None and text.find(key, at + 1) < 0:
            found[name] = int(matched[1])
    return found


def _address(text: bytes, at: int) -> re.Match[bytes] | None:
    """Return the match of an address in the object at an offset."""
    return _ADDRESS.match(text, at, at + _SYMBOL)


def _text(path: str) -> bytes | None:
    """Return the text of a table up to its types."""
    text = bytearray()
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - also of a text
            unpack: Callable[[bytes], bytes] | None = None
            while chunk := file.read(_CHUNK):
                unpack = unpack or _unpacker(chunk)
                before = max(len(text) - len(_END), 0)
                text += unpack(chunk)
                if len(text) > MAX_ISF_SIZE:
                    return None
                end = text.find(_END, before)
                if end >= 0:
                    return bytes(text[:end])
    except (OSError, ValueError, lzma.LZMAError, zlib.error, EOFError, MemoryError):
        return None
    return bytes(text)


def _unpacker(head: bytes) -> Callable[[bytes], bytes]:
    """Return a function that expands the next bytes of a file, by its first bytes."""
    if head.startswith(_XZ):
        xz = lzma.LZMADecompressor(memlimit=MAX_ISF_DICTIONARY)
        return lambda data: xz.decompress(data, MAX_ISF_SIZE + 1)
    if head.startswith(_GZIP):
        gzip = zlib.decompressobj(_GZIP_WINDOW)
        return lambda data: gzip.decompress(data, MAX_ISF_SIZE + 1)
    return bytes
