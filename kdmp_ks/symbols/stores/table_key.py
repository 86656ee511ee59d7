"""`read_table_key`: the key of a table in JSON (ISF), without parsing all of it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final
from uuid import UUID

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.limits import MAX_ISF_DICTIONARY, MAX_ISF_SIZE
from kdmp_ks.storage.byte_view import ByteView
from kdmp_ks.symbols.keys import IsfKey, PdbKey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.storage.source import Source

_CHUNK: Final = 1 << 18
_LONGEST: Final = 4096
_PDB: Final = re.compile(rb'"pdb"\s{0,64}:\s{0,64}(\{[^{}]{0,4000}\})')
_XZ: Final = b"\xfd7zXZ\0"
_GZIP: Final = b"\x1f\x8b"
_LARGEST_AGE: Final = 0xFFFFFFFF


def read_table_key(source: Source) -> IsfKey:
    """Read ``metadata.windows.pdb`` of a table, which may be compressed by xz or gzip.

    Raises:
        InvalidDataError: The table has no such object in its first `MAX_ISF_SIZE` bytes, or the
            object is damaged, or the file cannot be decompressed up to there.
        SourceError: The file cannot be read.
    """
    seen = b""
    for chunk in _expanded(source):
        seen = seen[-_LONGEST:] + chunk
        found = _PDB.search(seen)
        if found is not None:
            return _key(source, found[1])
    raise _invalid(source, "metadata.windows.pdb", "an object", "none")


def _key(source: Source, text: bytes) -> IsfKey:
    try:
        facts = json.loads(text)
        name, guid, age = facts["database"], UUID(facts["GUID"]), facts["age"]
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError) as e:
        raise _invalid(source, "metadata.windows.pdb", "database, GUID and age", "another") from e
    if not isinstance(name, str) or type(age) is not int or not 0 <= age <= _LARGEST_AGE:
        raise _invalid(source, "metadata.windows.pdb", "a name and an age", "others")
    return IsfKey(PdbKey(name, guid, age))


def _expanded(source: Source) -> Iterator[bytes]:
    """Yield the text of a table in chunks, up to the limit."""
    import lzma
    import zlib

    head = source.read_exact(0, min(len(_XZ), source.size))
    file = ByteView(source, 0, source.size)
    if not head.startswith((_XZ, _GZIP)):
        for _ in range(MAX_ISF_SIZE // _CHUNK):
            chunk = file.read(_CHUNK)
            if not chunk:
                return
            yield chunk
        return
    packed: lzma.LZMADecompressor | _Gunzip
    packed = (
        lzma.LZMADecompressor(memlimit=MAX_ISF_DICTIONARY) if head.startswith(_XZ) else _Gunzip()
    )
    left = MAX_ISF_SIZE
    try:
        while left > 0 and not packed.eof:
            data = file.read(_CHUNK) if packed.needs_input else b""
            if packed.needs_input and not data:
                return
            chunk = packed.decompress(data, _CHUNK)
            left -= len(chunk)
            yield chunk
    except (lzma.LZMAError, zlib.error, EOFError) as e:
        raise _invalid(source, "compressed data", "valid ones", str(e)) from e


class _Gunzip:
    """Decompresses gzip with the interface of `lzma.LZMADecompressor`."""

    def __init__(self) -> None:
        import zlib

        self._under = zlib.decompressobj(16 + zlib.MAX_WBITS)

    @property
    def eof(self) -> bool:
        return self._under.eof

    @property
    def needs_input(self) -> bool:
        return not self._under.unconsumed_tail

    def decompress(self, data: bytes, limit: int) -> bytes:
        return self._under.decompress(self._under.unconsumed_tail + data, limit)


def _invalid(source: Source, field: str, expected: str, got: str) -> InvalidDataError:
    text = f"{source.name} is not a symbol table made from a PDB"
    return InvalidDataError(text, field=field, expected=expected, got=got)
