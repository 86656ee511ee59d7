"""Structures print their numbers in hex, and are construct's containers in everything else."""

from __future__ import annotations

import copy
import pickle

import construct as c
import pytest
from construct.lib import Container

from kdmp_ks.parsing.hex_container import HexContainer, HexList, in_hex

KINDS = c.Enum(c.Int8ul, red=1)
INNER = c.Struct("Raw" / c.Bytes(40), "Kind" / KINDS, "Odd" / KINDS, "On" / c.Flag, "At" / c.Tell)
SCHEMA = c.Struct("Address" / c.Int64ul, "Words" / c.Int16ul[2], "Inner" / INNER)
DATA = (
    (0xFFFFF801_23103BA0).to_bytes(8, "little")
    + b"\x10\0\xff\xff"
    + b"<script>alert(1)</script>".ljust(40, b"\0")
    + b"\1\2\1"
)


@pytest.fixture
def found():
    return in_hex(SCHEMA.parse(DATA))


def test_what_is_printed(found):
    assert repr(found).startswith(
        "Container(Address=0xfffff80123103ba0, Words=ListContainer([0x10, 0xffff]), Inner="
    )
    assert "Odd=0x2, On=True" in repr(found)
    assert "'red'" in repr(found)
    lines = str(found).splitlines()
    assert lines[1] == "    Address = 0xfffff80123103ba0"
    assert "        0xffff" in lines
    assert "        Kind = red" in lines
    assert any(line.endswith("... (40 bytes)") for line in lines)


def test_it_is_a_container_of_construct(found):
    plain = SCHEMA.parse(DATA)
    assert isinstance(found, Container)
    assert found == plain
    assert plain == found
    assert found.Inner.On is True
    assert found["Words"] == [0x10, 0xFFFF]
    assert found.search("^Odd") == 2
    assert SCHEMA.build(found) == DATA
    found.Inner.On = False
    assert found != plain
    assert "__class__" not in found


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, HexContainer.copy, lambda x: pickle.loads(pickle.dumps(x))]
)
def test_copies(found, copied):
    other = copied(found)
    assert other is not found
    assert other == found
    assert (type(other), type(other.Words)) == (HexContainer, HexList)
    assert repr(other) == repr(found)


def test_streams_are_left_out(found):
    assert "_io" not in found
    assert "_io" not in found.Inner


def test_classes_of_others_stay():
    class Mine(Container):
        """A container of somebody else."""

    mine = in_hex(Mine(a=1))
    assert type(mine) is Mine


def test_a_container_in_itself(found):
    found.Inner.Self = found
    assert "Self=Container(...)" in repr(found)
    assert "Container(...)" in str(found)


def test_tables(found):
    html = found._repr_html_()
    assert "0xfffff80123103ba0" in html
    assert "<script" not in html
    assert html.count("<table") == html.count("</table>") == 3
    found.Name = "<b>\u202e"
    assert "&lt;b&gt;\\u202e" in found._repr_html_()
