"""Every field of the heads of secondary data is where the format has it."""

from __future__ import annotations

import struct
from uuid import UUID

import kaitaistruct
import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from schemas.packing import assert_fields, filled, put

BlobFileHeader = WindowsKernelDump.BlobFileHeader
BlobHeader = WindowsKernelDump.BlobHeader


class TestBlobFileHeader:
    def test_fields(self) -> None:
        header = BlobFileHeader.from_bytes(struct.pack("<8sII", b"DumpBlob", 0x10, 0xF0004A61))
        assert (header.signature1, header.signature2) == (b"Dump", b"Blob")
        assert (header.header_size, header.build_number) == (0x10, 0xF0004A61)

    @pytest.mark.parametrize("signature", [b"DumpBlub", b"DampBlob", b"pmuDbolB", bytes(8)])
    def test_signatures_are_checked(self, signature: bytes) -> None:
        with pytest.raises(kaitaistruct.ValidationNotEqualError):
            BlobFileHeader.from_bytes(signature + bytes(8))

    def test_size(self) -> None:
        with pytest.raises(EOFError):
            BlobFileHeader.from_bytes(b"DumpBlob" + bytes(7))


class TestBlobHeader:
    def test_fields(self) -> None:
        fields = [
            ("header_size", "I", 0x0),
            ("data_size", "I", 0x14),
            ("pre_pad", "I", 0x18),
            ("post_pad", "I", 0x1C),
        ]
        buffer = filled(0x20)
        for _, code, offset in fields:
            put(buffer, code, offset)
        struct.pack_into("<IHH8s", buffer, 0x4, 0x00112233, 0x4455, 0x6677, bytes(range(8, 16)))
        header = BlobHeader.from_bytes(bytes(buffer))
        assert_fields(header, fields)
        assert UUID(bytes_le=header.tag) == UUID("00112233-4455-6677-0809-0a0b0c0d0e0f")
        assert {name for name, _, _ in fields} | {"tag"} == set(BlobHeader.SEQ_FIELDS)

    def test_size(self) -> None:
        BlobHeader.from_bytes(bytes(0x20))
        with pytest.raises(EOFError):
            BlobHeader.from_bytes(bytes(0x1F))
