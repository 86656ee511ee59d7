"""ZDMP files, whose blocks are packed again after a change; bytes must be those of `plain`."""

from __future__ import annotations

import struct
from functools import cache
from io import BytesIO
from random import Random
from typing import TYPE_CHECKING, Final

from builders import zdmp as build
from fuzz.exercise import BrokenPromiseError
from fuzz.guided import lznt1, plain
from fuzz.guided.target import Target, exercise_of
from fuzz.symbols.numbers import change_number, damage
from kdmp_ks.storage.opener import open_source
from kdmp_ks.storage.zdmp import ZdmpSource

if TYPE_CHECKING:
    from fuzz.exercise import Exercise

_HEADER_FIELDS: Final = ((0, 4), (4, 4), (8, 8), (16, 4), (20, 2), (22, 2))
"""Offset and width of the numbers in the header."""
_BLOCK: Final = 12
_READS: Final = 6
_MANY: Final = (1, 1, 1, 2, 3)


@cache
def _seeds() -> tuple[bytes, ...]:
    random = Random(2)
    pages = [bytes(0x1000), random.randbytes(0x1000), b"\xcc" * 0x1000]
    pages += [bytes(random.choices(b"PAGE\0", k=0x1000)) for _ in range(2)]
    parts = [lznt1.packed(page) for page in pages]
    rich = b"".join(build.chunk(one, packed=True) for one in parts if len(one) <= 0x1000)
    short = rich + build.chunk(b"end", packed=False)
    return (
        build.zdmp(b"".join(pages) * 2 + b"tail", block=0x2000),
        build.zdmp(b"PAGEDU64" + bytes(0x2345), block=0x1000),
        build.header(0x8000, block=0x8000) + build.stored_block(rich),
        build.header(0x17000, block=0x8000)
        + build.stored_block(short) * 2
        + build.stored_block(b""),
        build.header(0x6000, block=0x2000)
        + build.stored_block(random.randbytes(0x2000))
        + build.stored_block(short[:40] + b"\0\0")
        + build.stored_block(build.lznt1(bytes(0x2000))),
    )  # fmt: skip


def _ask(data: bytes) -> Exercise:
    asked = exercise_of("zdmp", data)
    source = asked.ask("open", lambda: ZdmpSource(open_source(BytesIO(data))))
    asked.opened = source is not None
    if source is None:
        return asked
    if source.size != struct.unpack_from("<Q", data, 8)[0]:
        raise BrokenPromiseError(f"a dump of {source.size:#x} bytes")
    for _ in range(_READS if source.size else 0):
        offset = asked.random.randrange(min(source.size, 0x20000))
        length = min(asked.random.choice((1, 0x10, 0x1000, 0x2800)), source.size - offset)
        found = asked.ask("read", lambda at=offset, n=length: source.read_exact(at, n))
        if found != _expected(data, offset, length):
            raise BrokenPromiseError(f"{length:#x} bytes at {offset:#x} are not those of the file")
    asked.ask("read", lambda: source.read_exact(source.size, 1))
    source.close()
    if asked.ask("read", lambda: source.read_exact(0, 1)) is not None:
        raise BrokenPromiseError("a closed file is read")
    return asked


def _expected(data: bytes, offset: int, length: int) -> bytes | None:
    """Return bytes of the dump; None if a chunk of them is damaged."""
    first, last = offset // plain.CHUNK, (offset + length - 1) // plain.CHUNK
    parts = [plain.zdmp_chunk(data, number) for number in range(first, last + 1)]
    if any(part is None for part in parts):
        return None
    start = offset - first * plain.CHUNK
    return b"".join(part or b"" for part in parts)[start : start + length]


def mend(data: bytes) -> bytes:
    """Return a file whose CRC-32 are right."""
    if len(data) < plain.HEADER:
        return data
    end, parts = plain.HEADER, [data[: plain.HEADER]]
    for at, payload, _ in plain.blocks(data):
        parts.append(build.stored_block(payload))
        end = at + _BLOCK + len(payload)
    return b"".join(parts) + data[end:]


def _change(random: Random, data: bytes) -> bytes:
    """Change the header, or blocks; CRC-32 are right in most of the results."""
    if len(data) < plain.HEADER or random.random() < 0.05:
        data = random.choice(_seeds())
    if random.random() < 0.15:
        at, width = random.choice(_HEADER_FIELDS)
        return change_number(random, data, at, width, (0x1000, 0x2000, 0x8000, 1, 2, len(data)))
    payloads = [payload for _, payload, _ in plain.blocks(data)] or [b""]
    for _ in range(random.choice(_MANY)):
        at = random.randrange(len(payloads))
        choice = random.random()
        if choice < 0.6:
            payloads[at] = _change_payload(random, payloads[at])
        elif choice < 0.7:
            payloads[at] = damage(random, payloads[at])
        elif choice < 0.8:
            payloads.insert(at, random.choice(payloads))
        elif choice < 0.9:
            payloads[at] = payloads[at].ljust(plain.block_size(data) & 0xFFFF, b"\0")
        elif len(payloads) > 1:
            del payloads[at]
    made = [build.stored_block(one, None if random.random() < 0.97 else 1) for one in payloads]
    return data[: plain.HEADER] + b"".join(made)


def _change_payload(random: Random, payload: bytes) -> bytes:
    """Change one chunk: its tokens, its contents, its header; or their order."""
    parts = plain.chunks(payload, 1 << 16) or []
    if not parts:
        return damage(random, payload)
    at = random.randrange(len(parts))
    is_packed, contents = parts[at]
    choice = random.randrange(5)
    if choice < 2 and is_packed:
        contents = lznt1.change_tokens(random, contents)
    elif choice == 2:
        is_packed = not is_packed
    elif choice == 3:
        parts.insert(at, random.choice(parts))
    else:
        contents = damage(random, contents)
    parts[at] = is_packed, contents[:0x1000] or b"\0"
    return b"".join(build.chunk(one, packed=flag) for flag, one in parts)


TARGET: Final = Target(_seeds, _ask, _change, mend)
