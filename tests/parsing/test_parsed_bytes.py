"""Bytes parsed by types of a compiled schema, and the errors of bytes that do not fit."""

from __future__ import annotations

import struct

import pytest
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from kdmp_ks.errors import CutOffError, InvalidDataError, SignatureError
from kdmp_ks.parsing.parsed_bytes import parse_bytes

HEADER = b"NVCD" + bytes(range(16)) + struct.pack("<I", 0x1234)


def test_fields():
    parsed = parse_bytes(WindowsDumpBlobs.NvidiaHeader, HEADER + b"more", "the header")
    assert (parsed.signature, parsed.guid, parsed.len_blob) == (b"NVCD", bytes(range(16)), 0x1234)


@pytest.mark.parametrize("size", range(len(HEADER)))
def test_cut_off(size):
    with pytest.raises(CutOffError, match="the header is cut off") as e:
        parse_bytes(WindowsDumpBlobs.NvidiaHeader, HEADER[:size], "the header")
    ends = [end for end in (4, 20, 24) if end > size]
    assert (e.value.expected, e.value.got) == (f"at least {ends[0]:#x} bytes", size)


def test_magic():
    with pytest.raises(SignatureError, match="the header begins with another magic value") as e:
        parse_bytes(WindowsDumpBlobs.NvidiaHeader, b"X" + HEADER[1:], "the header")
    assert (e.value.expected, e.value.got) == (b"NVCD", b"XVCD")


def test_other_errors():
    class Wrong:
        def __init__(self, stream) -> None:
            raise ValueError("of no use")

    with pytest.raises(InvalidDataError, match="the header cannot be parsed"):
        parse_bytes(Wrong, b"", "the header")


def test_header_of_a_dump_is_none():
    with pytest.raises(SignatureError):
        parse_bytes(WindowsKernelDump.BlobFileHeader, HEADER, "the header")
