"""Shapes that are taken from generated parsers, compared with declarations written out here."""

from __future__ import annotations

import pytest
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from kdmp_ks.parsing.schema_struct import struct_of


@pytest.mark.parametrize(
    ("kind", "form"),
    [
        (WindowsKernelDump.TriageDataBlock64, "<QII"),
        (WindowsKernelDump.TriageDataBlock32, "<III"),
        (WindowsKernelDump.BlobHeader, "<I16sIII"),
    ],
)
def test_shapes(kind, form):
    assert struct_of(kind).format == form
    assert struct_of(kind) is struct_of(kind)


@pytest.mark.parametrize(
    ("method", "code"),
    [
        ("read_u1", "B"),
        ("read_u2le", "H"),
        ("read_u4le", "I"),
        ("read_u8le", "Q"),
        ("read_s1", "b"),
        ("read_s2le", "h"),
        ("read_s4le", "i"),
        ("read_s8le", "q"),
    ],
)
def test_every_integer(method, code):
    class Parser:
        def __init__(self, stream) -> None:
            self.value = getattr(stream, method)()

    assert struct_of(Parser).format == "<" + code


def test_other_fields():
    class Parser:
        def __init__(self, stream) -> None:
            self.value = stream.read_f8le()

    with pytest.raises(TypeError, match="Parser is no sequence of integers and bytes: read_f8le"):
        struct_of(Parser)


def test_a_size_that_is_stored():
    with pytest.raises(TypeError, match="DumpString has no fixed size"):
        struct_of(WindowsKernelDump.DumpString)
