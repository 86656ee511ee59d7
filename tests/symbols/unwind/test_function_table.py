"""The table of functions and the names of parts of functions; tables are packed here."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
from pathlib import Path
from random import Random

import pytest

from conftest import skip_or_fail
from kdmp_ks.symbols.module_names import ModuleNames
from kdmp_ks.symbols.names.columns import NameColumns
from kdmp_ks.symbols.names.name_index import NameIndex
from kdmp_ks.symbols.table import UnwindBytes
from kdmp_ks.symbols.unwind.function_table import FunctionTable
from kdmp_ks.symbols.unwind.open_functions import function_table

AMD64, ARM64 = 0x8664, 0xAA64
XDATA = 0x9000
NATIVE = Path(__file__).parents[1] / "native"


def info(flags: int = 0, codes: int = 0, version: int = 1) -> bytes:
    padded = codes + codes % 2
    return struct.pack("<BBBB", version | flags << 3, 4, codes, 0) + bytes(2 * padded)


def table(
    entries: list[tuple[int, ...]], unwind: bytes = b"", machine: int = AMD64
) -> FunctionTable:
    packed = b"".join(struct.pack(f"<{len(entry)}I", *entry) for entry in entries)
    functions = UnwindBytes(0x8000, packed)
    made = function_table(functions, UnwindBytes(XDATA, unwind), machine, 8)
    assert made is not None
    return made


def names_of(*rows: tuple[str, int, int]) -> NameIndex:
    columns = NameColumns()
    for name, rva, length in rows:
        columns.add(name, rva, length)
    return NameIndex.from_columns(columns)


def chained_table() -> FunctionTable:
    """A function at 0x1000, parts of it at 0x1100 and 0x5000, and a part of the latter."""
    primary = info(codes=3)  # at +0, 12 bytes
    part = info(flags=4, codes=1) + struct.pack("<III", 0x1000, 0x1040, XDATA)  # +12, 20 bytes
    deeper = info(flags=4, version=2) + struct.pack("<III", 0x5000, 0x5040, XDATA + 12)  # +32
    entries = [
        (0x1000, 0x1040, XDATA),
        (0x1100, 0x1140, XDATA + 12),
        (0x2000, 0x2040, XDATA),
        (0x5000, 0x5040, XDATA + 12),
        (0x6000, 0x6040, XDATA + 32),
        (0x7000, 0x7040, 0x8000 + 12 | 1),  # by another entry
    ]
    return table(entries, primary + part + deeper)


def test_ranges() -> None:
    functions = chained_table()
    assert len(functions) == 6
    for rva in range(0xFF0, 0x7050, 8):
        expected = None
        for begin in (0x1000, 0x1100, 0x2000, 0x5000, 0x6000, 0x7000):
            if begin <= rva < begin + 0x40:
                expected = begin
        found = functions.find(rva)
        assert (found and found.begin) == expected, hex(rva)
    assert (functions.end_before(0xFFF), functions.end_before(0x1FFF)) == (0, 0x1140)


@pytest.mark.parametrize(
    ("rva", "primary"),
    [(0x1000, 0x1000), (0x1100, 0x1000), (0x2000, 0x2000), (0x5000, 0x1000), (0x603F, 0x1000),
     (0x7000, 0x1000)],
)  # fmt: skip
def test_chains_lead_to_the_function(rva: int, primary: int) -> None:
    functions = chained_table()
    function = functions.find(rva)
    assert function is not None
    found = functions.primary(function)
    assert found is not None
    assert found.begin == primary


@pytest.mark.parametrize(
    "unwind",
    [
        b"",
        info(flags=4),  # the entry behind is missing
        info(version=3),
        info(version=0),
        info(flags=4) + struct.pack("<III", 0x1000, 0x1040, XDATA),  # its own parent
        info(flags=4) + struct.pack("<III", 0x1000, 0x1040, XDATA | 1),
        info(flags=4, codes=255),
    ],
    ids=["missing", "cut off", "version 3", "version 0", "loop", "indirect", "many codes"],
)
def test_chains_that_lead_nowhere(unwind: bytes) -> None:
    functions = table([(0x1000, 0x1040, XDATA)], unwind)
    function = functions.find(0x1000)
    assert function is not None
    assert functions.primary(function) is None


@pytest.mark.parametrize(
    ("rva", "name"),
    [
        (0x1000, "Function"),
        (0x1039, "Label+0x19"),
        (0x1041, None),  # behind it, and before any other
        (0x1104, "Function+0x104"),
        (0x2010, None),  # a function without a name
        (0x3000, "Leaf"),
        (0x3008, "Leaf+0x8"),
        (0x5010, "Function+0x4010"),
        (0x6001, "Function+0x5001"),
        (0xF00, "Before+0xe00"),
        (0x80, None),
    ],
)
def test_names_of_parts(rva: int, name: str | None) -> None:
    index = names_of(
        ("Before", 0x100, 0), ("Function", 0x1000, 0), ("Label", 0x1020, 0), ("Leaf", 0x3000, 0),
        ("Other", 0x3100, 0), ("??_C@_01", 0x4FF8, 0), ("End", 0x8000, 0),
    )  # fmt: skip
    near = ModuleNames(index, chained_table()).nearest(rva)
    assert (near and str(near)) == name


def test_a_part_in_front_of_its_function() -> None:
    part = info() + info(flags=4) + struct.pack("<III", 0x4000, 0x4040, XDATA)
    functions = table([(0x1000, 0x1040, XDATA + 4), (0x4000, 0x4040, XDATA)], part)
    near = ModuleNames(names_of(("Function", 0x4000, 0)), functions).nearest(0x1010)
    assert near == ("Function", -0x2FF0, 0, 0, "function")
    assert str(near) == "Function-0x2ff0"


def test_a_length_counts_where_the_chain_is_missing() -> None:
    functions = table([(0x1000, 0x1040, XDATA), (0x1040, 0x1080, XDATA)])
    index = names_of(("Function", 0x1000, 0x60))
    names = ModuleNames(index, functions)
    assert str(names.nearest(0x1050)) == "Function+0x50"
    assert names.nearest(0x1060) is None


def test_arm64() -> None:
    words = [
        (0x1000, XDATA),
        (0x2000, 1 | (0x10 << 2)),  # packed
        (0x3000, 2 | (0x20 << 2)),  # packed, a part
        (0x4000, 3),
        (0x5000, 0xF000),  # unwind data missing
    ]
    functions = table(words, struct.pack("<I", 0x30), ARM64)
    expected = {0x1000: 0x10C0, 0x2000: 0x2040, 0x3000: 0x3080}
    for begin, end in expected.items():
        for rva, inside in ((begin, True), (end - 1, True), (end, False)):
            found = functions.find(rva)
            assert (found is not None and found[:2] == (begin, end)) == inside
    assert functions.find(0x4000) is functions.find(0x5000) is None
    primaries = [functions.primary(function) for function in map(functions.__getitem__, range(3))]
    assert [each and each.begin for each in primaries] == [0x1000, 0x2000, None]
    index = names_of(("First", 0x1000, 0), ("Fifth", 0x5000, 0), ("Next", 0x5100, 0))
    names = ModuleNames(index, functions)
    shown = {rva: str(names.nearest(rva)) for rva in (0x1010, 0x3010, 0x4F00, 0x5010)}
    assert shown == {0x1010: "First+0x10", 0x3010: "None", 0x4F00: "None", 0x5010: "Fifth+0x10"}


def test_other_machines_have_none() -> None:
    functions = UnwindBytes(0, bytes(12))
    assert function_table(None, None, AMD64, 8) is None
    assert function_table(functions, None, 0x14C, 4) is None
    assert function_table(functions, None, 0, 8) is None


@pytest.mark.parametrize("machine", [AMD64, ARM64])
def test_hostile_tables(machine: int) -> None:
    random = Random(machine)
    index = names_of(*((f"N{rva}", rva, 0) for rva in range(0, 0x1000, 64)))
    for _ in range(500):
        data = random.randbytes(random.randrange(200))
        data = bytes(byte if random.random() < 0.3 else 0 for byte in data)
        areas = UnwindBytes(random.randrange(0x100), data), UnwindBytes(0, data)
        functions = function_table(*areas, machine, 8)
        assert functions is not None
        names = ModuleNames(index, functions)
        for _ in range(20):
            rva = random.choice((random.randrange(0x1000), random.randrange(1 << 32)))
            near = names.nearest(rva)
            assert near is None or index.rva_of(near.name) == rva - near.offset


def section(image: bytes, name: bytes) -> UnwindBytes:
    """A section of an image, at literal offsets of the PE format."""
    (header,) = struct.unpack_from("<I", image, 0x3C)
    count, optional = struct.unpack_from("<H12xH", image, header + 6)
    for number in range(count):
        place = header + 24 + optional + 40 * number
        size, rva, stored, offset = struct.unpack_from("<IIII", image, place + 8)
        if image[place : place + 8].rstrip(b"\0") == name:
            return UnwindBytes(rva, image[offset : offset + min(size, stored)])
    raise AssertionError(name)


@pytest.mark.parametrize(("name", "machine"), [("x64", AMD64), ("arm64", ARM64)])
def test_functions_of_a_driver(name: str, machine: int) -> None:
    """Beside llvm-readobj."""
    tool = shutil.which("llvm-readobj")
    if tool is None:
        skip_or_fail("llvm-readobj is missing")
    file = NATIVE / f"native_{name}.sys"
    image = file.read_bytes()
    functions = function_table(section(image, b".pdata"), section(image, b".rdata"), machine, 8)
    assert functions is not None
    text = subprocess.run([tool, "--unwind", file], check=True, capture_output=True, text=True)
    found = {each.begin: each.end for each in map(functions.__getitem__, range(len(functions)))}
    if machine == AMD64:
        listed = re.findall(
            r"StartAddress: .*\((0x\w+)\)\n\s+EndAddress: .*\((0x\w+)\)", text.stdout
        )
        base = {int(begin, 16) - rva for (begin, _), rva in zip(listed, found, strict=False)}
        assert len(base) == 1
        (start,) = base
        pairs = {int(begin, 16) - start: int(end, 16) - start for begin, end in listed}
        assert found.items() <= pairs.items()  # chained entries are listed as well
    else:
        listed = re.findall(r"Function: (0x\w+)\n(?:.|\n)*?FunctionLength: (\d+)", text.stdout)
        assert [int(begin, 16) - 0x140000000 for begin, _ in listed] == list(found)
        assert [end - begin for begin, end in found.items()] == [int(n) for _, n in listed]
    assert len(found) > 5
