"""`ZdmpSource`: the dump in a ZDMP file of DumpIt, read without unpacking all of it.

Blocks are found by following the headers, as far as they are needed; a block is read and its CRC-32
compared when something in it is read; only the chunks of 4 KiB that are needed are expanded.
"""

from __future__ import annotations

import threading
import zlib
from array import array
from collections import OrderedDict
from typing import Final, NamedTuple

from kdmp_ks.errors import BoundsError, CutOffError, InvalidDataError, SourceError
from kdmp_ks.generated.python.zdmp import Zdmp
from kdmp_ks.ground.limits import (
    MAX_CACHED_CHUNKS,
    MAX_CACHED_PAYLOADS,
    MAX_ZDMP_BLOCK,
    MAX_ZDMP_BLOCKS,
)
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of
from kdmp_ks.storage.lznt1 import CHUNK_SIZE, expand_chunk
from kdmp_ks.storage.source import Source

_HEADER_SIZE: Final = 0x1000
_PAYLOAD_FACTS: Final = struct_of(Zdmp.PayloadFacts)
_CHUNK_HEADER: Final = struct_of(Zdmp.ChunkHeader)
_BLOCK_MARK: Final = b"ZBLK"
_BLOCK_HEADER_SIZE: Final = len(_BLOCK_MARK) + _PAYLOAD_FACTS.size
_IS_PACKED: Final = 0x8000
_LENGTH: Final = 0x0FFF


class _Payload(NamedTuple):
    """A block as it is stored.

    Attributes:
        data: Its bytes.
        chunks: Offset of each chunk's header in them; None for a block that is not compressed.
    """

    data: bytes
    chunks: array[int] | None


class ZdmpSource(Source):
    """The dump in a ZDMP file."""

    def __init__(self, under: Source) -> None:
        """Read the header.

        Args:
            under: The ZDMP file, which is closed with this source.

        Raises:
            InvalidDataError: The header is damaged, or the compression is not LZNT1.
        """
        self.name = under.name
        self._under = under
        header = _header(under)
        self.size = header.len_dump
        self._block_size = header.len_block
        self._offsets = array("Q", [_HEADER_SIZE])
        self._payloads: OrderedDict[int, _Payload] = OrderedDict()
        self._chunks: OrderedDict[tuple[int, int], bytes] = OrderedDict()
        self._lock = threading.Lock()
        self._is_open = True

    @property
    def stored(self) -> int:
        """Number of bytes of the ZDMP file."""
        return self._under.stored

    def close(self) -> None:
        """Close the ZDMP file, and forget what was unpacked."""
        with self._lock:
            self._is_open = False
            self._payloads.clear()
            self._chunks.clear()
        self._under.close()

    def _read(self, offset: int, length: int) -> bytes:
        parts: list[bytes] = []
        with self._lock:
            if not self._is_open:
                raise self._closed()
            while length > 0:
                number, start = divmod(offset, self._block_size)
                part = self._part(number, start, length)
                parts.append(part)
                offset, length = offset + len(part), length - len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _part(self, number: int, start: int, length: int) -> bytes:
        """Return bytes of a block, up to the end of a chunk."""
        payload = self._payload(number)
        length = min(length, self._block_size - start)
        if payload.chunks is None:
            return payload.data[start : start + length]
        index, start = divmod(start, CHUNK_SIZE)
        chunk = self._chunk(number, index, payload.data, payload.chunks)
        return chunk[start : start + length]

    def _chunk(self, number: int, index: int, data: bytes, chunks: array[int]) -> bytes:
        """Return an unpacked chunk; a short one is filled up with zeros, as Windows does."""
        key = number, index
        chunk = self._chunks.get(key)
        if chunk is not None:
            self._chunks.move_to_end(key)
            return chunk
        chunk = b""
        if index < len(chunks):
            chunk = self._expanded(data, chunks[index], number)
        chunk = chunk.ljust(CHUNK_SIZE, b"\0")
        self._chunks[key] = chunk
        if len(self._chunks) > MAX_CACHED_CHUNKS:
            self._chunks.popitem(last=False)
        return chunk

    def _expanded(self, data: bytes, offset: int, number: int) -> bytes:
        (info,) = _CHUNK_HEADER.unpack_from(data, offset)
        start = offset + _CHUNK_HEADER.size
        contents = data[start : start + (info & _LENGTH) + 1]
        try:
            return expand_chunk(contents) if info & _IS_PACKED else contents
        except SourceError as e:
            raise SourceError(f"{self.name}: block {number:,} at chunk {offset:#x}: {e}") from e

    def _payload(self, number: int) -> _Payload:
        """Return a block as it is stored, with its chunks; checked."""
        payload = self._payloads.get(number)
        if payload is not None:
            self._payloads.move_to_end(number)
            return payload
        offset = self._offset(number)
        size, crc = self._block_header(offset, number)
        data = self._under.read_exact(offset + _BLOCK_HEADER_SIZE, size)
        if zlib.crc32(data) != crc:
            raise SourceError(
                f"{self.name}: block {number:,} at offset {offset:#x} is damaged: its CRC-32 is "
                f"{zlib.crc32(data):#x}, expected {crc:#x}"
            )
        payload = _Payload(data, None) if size == self._block_size else self._indexed(data, number)
        self._payloads[number] = payload
        if len(self._payloads) > MAX_CACHED_PAYLOADS:
            self._payloads.popitem(last=False)
        return payload

    def _indexed(self, data: bytes, number: int) -> _Payload:
        """Find the chunks of a compressed block."""
        chunks = array("I")
        offset, most = 0, self._block_size // CHUNK_SIZE
        while offset + _CHUNK_HEADER.size <= len(data):
            (info,) = _CHUNK_HEADER.unpack_from(data, offset)
            if not info:
                break
            end = offset + _CHUNK_HEADER.size + (info & _LENGTH) + 1
            if end > len(data) or len(chunks) == most:
                raise SourceError(
                    f"{self.name}: block {number:,} is damaged: a chunk passes its end"
                )
            chunks.append(offset)
            offset = end
        return _Payload(data, chunks)

    def _offset(self, number: int) -> int:
        """Return the offset of a block's header, found by following those before it."""
        offsets = self._offsets
        while len(offsets) <= number:
            last = len(offsets) - 1
            size, _ = self._block_header(offsets[last], last)
            offsets.append(offsets[last] + _BLOCK_HEADER_SIZE + size)
        return offsets[number]

    def _block_header(self, offset: int, number: int) -> tuple[int, int]:
        """Return the size and the CRC-32 of a payload."""
        under = self._under
        if offset + _BLOCK_HEADER_SIZE > under.size:
            raise SourceError(
                f"{self.name}: the file ends at {under.size:#x}, block {number:,} is at {offset:#x}"
            )
        header = under.read_exact(offset, _BLOCK_HEADER_SIZE)
        size, crc = _PAYLOAD_FACTS.unpack_from(header, len(_BLOCK_MARK))
        if not header.startswith(_BLOCK_MARK) or size > self._block_size:
            raise SourceError(
                f"{self.name}: there is no block {number:,} at offset {offset:#x}: the file is "
                "damaged"
            )
        if offset + _BLOCK_HEADER_SIZE + size > under.size:
            raise SourceError(f"{self.name}: block {number:,} at {offset:#x} is cut off")
        return size, crc


def _header(under: Source) -> Zdmp.Header:
    """Return the header, checked."""
    if under.size < _HEADER_SIZE:
        raise CutOffError(
            f"{under.name}: the header of the ZDMP file is cut off",
            field="size",
            expected=f"at least {_HEADER_SIZE:#x} bytes",
            got=under.size,
        )
    what = f"{under.name}: the header of the ZDMP file"
    header = parse_bytes(Zdmp, under.read_exact(0, _HEADER_SIZE), what).header
    if header.data_type != Zdmp.DataTypes.compressed:
        raise _other(under, "data_type", 1, header.data_type)
    if header.compression != Zdmp.Compressions.lznt1:
        raise _other(under, "compression", "2 (LZNT1)", header.compression)
    size = header.len_block
    if not CHUNK_SIZE <= size <= MAX_ZDMP_BLOCK or size % CHUNK_SIZE:
        raise BoundsError(
            f"{under.name}: the header of the ZDMP file is damaged",
            field="len_block",
            expected=f"a multiple of {CHUNK_SIZE:#x} up to {MAX_ZDMP_BLOCK:#x}",
            got=size,
        )
    most = min(MAX_ZDMP_BLOCKS, (under.size - _HEADER_SIZE) // _BLOCK_HEADER_SIZE) * size
    if header.len_dump > most:
        raise BoundsError(
            f"{under.name}: the ZDMP file is damaged or too large",
            field="len_dump",
            expected=f"at most {most:#x}",
            got=header.len_dump,
        )
    return header


def _other(under: Source, field: str, expected: object, got: object) -> InvalidDataError:
    got = got if isinstance(got, int) else getattr(got, "value", got)
    return InvalidDataError(
        f"{under.name}: this kind of ZDMP file is not supported",
        field=field,
        expected=expected,
        got=got,
    )
