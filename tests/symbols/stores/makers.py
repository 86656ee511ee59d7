"""Symbol files made by hand, for stores in temporary folders."""

from __future__ import annotations

import json
import struct
import zlib
from pathlib import Path
from uuid import UUID

from kdmp_ks.symbols.keys import ImageKey, IsfKey, PdbKey

GUID = UUID("5278aff8-6c34-1677-d7d7-835c85b7b844")
OTHER_GUID = UUID("79be8c36-8bec-7dd9-677e-a9b355ace784")
NT_PDB = PdbKey("ntkrnlmp.pdb", GUID, 1)
NT_TABLE = IsfKey(NT_PDB)
NT_IMAGE = ImageKey("ntoskrnl.exe", 0x0D8333E6, 0x1046000)


def image(stamp: int = 0x0D8333E6, size: int = 0x1046000, length: int = 0x400) -> bytes:
    """An x64 image of headers alone."""
    data = bytearray(length)
    data[0:2] = b"MZ"
    struct.pack_into("<I", data, 0x3C, 0x80)
    data[0x80:0x84] = b"PE\0\0"
    struct.pack_into("<HHI", data, 0x84, 0x8664, 0, stamp)
    struct.pack_into("<H", data, 0x94, 0xF0)
    struct.pack_into("<H", data, 0x98, 0x20B)
    struct.pack_into("<I", data, 0x98 + 0x38, size)
    struct.pack_into("<I", data, 0x98 + 0x3C, 0x400)
    struct.pack_into("<I", data, 0x98 + 0x6C, 16)
    return bytes(data)


def table(guid: UUID = GUID, age: int = 1, name: str = "ntkrnlmp.pdb") -> bytes:
    """A symbol table in JSON."""
    pdb = {"GUID": guid.hex.upper(), "age": age, "database": name, "machine_type": 34404}
    return json.dumps({"metadata": {"windows": {"pdb": pdb}}, "symbols": {}}).encode()


def checksum(data: bytes) -> int:
    """The checksum of a cabinet's block, word by word as its specification has it."""
    value = 0
    for at in range(0, len(data) // 4 * 4, 4):
        value ^= struct.unpack_from("<I", data, at)[0]
    tail = data[len(data) // 4 * 4 :]
    return value ^ int.from_bytes(tail, "big")


def cabinet(
    data: bytes,
    *,
    kind: int = 1,
    name: str = "ntkrnlmp.pdb",
    reserve: int | None = None,
    files: int = 1,
) -> bytes:
    """A cabinet with one file: stored (0), or compressed by MSZIP (1)."""
    blocks = []
    before = b""
    extra = bytes(range(1, (reserve or 0) + 1))
    for at in range(0, len(data), 0x8000):
        piece = data[at : at + 0x8000]
        body = piece
        if kind == 1:
            packer = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=before)
            body = b"CK" + packer.compress(piece) + packer.flush()
            before = piece
        sizes = struct.pack("<HH", len(body), len(piece)) + extra
        checked = checksum(body) ^ checksum(sizes)
        blocks.append(struct.pack("<I", checked) + sizes + body)
    area = b"" if reserve is None else struct.pack("<HBB", 3, 0, reserve) + b"abc"
    flags = 0 if reserve is None else 4
    files_at = 36 + len(area) + 8
    entry = struct.pack("<IIHHHH", len(data), 0, 0, 0, 0, 0x20) + name.encode() + b"\0"
    start = files_at + len(entry) * files
    size = start + sum(map(len, blocks))
    header = b"MSCF" + struct.pack(
        "<IIIIIBBHHHHH", 0, size, 0, files_at, 0, 3, 1, 1, files, flags, 7, 0
    )
    folder = struct.pack("<IHH", start, len(blocks), kind)
    return header + area + folder + entry * files + b"".join(blocks)


def put(root: Path, path: str, data: bytes | str) -> Path:
    """Write a file and the folders above it."""
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    return file
