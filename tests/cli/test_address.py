"""The forms of an address."""

from __future__ import annotations

from pathlib import Path

import pytest

NT = 0xFFFFF80000200000
HAL = 0xFFFFF80001000000
LONG = 0xFFFFF80001A00000


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("fffff80000200000", NT),
        ("FFFFF80000200000", NT),
        ("0xfffff80000200000", NT),
        ("0XFFFFF80000200000", NT),
        ("fffff800`00200000", NT),
        ("0xfffff800`00200000", NT),
        (" fffff80000200000 ", NT),
        ("0n18446735277618626560", NT),
        ("nt", NT),
        ("NT", NT),
        ("ntoskrnl", NT),
        ("ntoskrnl.exe", NT),
        ("nt+0x1234", NT + 0x1234),
        ("nt+1234", NT + 0x1234),
        ("nt + 0n10", NT + 10),
        ("nt+10-8+`1", NT + 9),
        ("hal", HAL),
        ("HAL.DLL", HAL),
        ("hal-1000+1000", HAL),
        ("@rip", NT + 0x1234),
        ("@RIP-1234", NT),
        ("@rsp", 0xFFFFF80001002F00),
        ("@rip-@", None),
        ("wörkér-with-a-long-driver-name-0123456789.sys+10", LONG + 0x10),
        ("wörkér-with-a-long-driver-name-0123456789", LONG),
    ],
)
def test_forms(kdmp, qemu, text, address):
    answer = kdmp("read", qemu, text, "--len", "1", "--json")
    if address is None:
        assert answer.code == 1
    else:
        assert answer.json["address"] == f"{address:#x}"


def test_registers_of_every_width(kdmp, world, world_dump):
    registers = world.contexts[2]
    for name, field in (("@cs", "seg_cs"), ("@efl", "eflags"), ("@r15", "r15"), ("@dr7", "dr7")):
        document = kdmp("translate", world_dump, name, "--json").json
        assert int(document["address"], 16) == registers[field]
    wide = kdmp("read", world_dump, "@xmm1")
    assert wide.code == 1
    assert "is not a 64-bit address" in wide.err


def test_user_modules_are_known_too(kdmp, world_dump):
    answer = kdmp("translate", world_dump, "wow64cpu.dll+8", "--json").json
    assert answer["address"] == "0x77f20008"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("nosuch", "'nosuch' is neither a hexadecimal number nor a module of this dump"),
        (
            "nt!KiBugCheck+10",
            "'nt!KiBugCheck' is a symbol, and there are no symbols: write nt+0x... instead",
        ),
        ("!a", "'!a' is neither a hexadecimal number nor a module of this dump"),
        ("nosuch+10", "'nosuch' is neither a hexadecimal number nor a module of this dump"),
        ("nt+nosuch", "'nt+nosuch' is neither a hexadecimal number nor a module of this dump"),
        ("@nosuch", "@nosuch is not a register of the dump's context record"),
        ("@", "@ is not a register of the dump's context record"),
        ("10-20", "-0x10 is not a 64-bit address"),
        ("ffffffffffffffff+1", "0x10000000000000000 is not a 64-bit address"),
        ("nt+11112222333344445", "0x11112222333344445 is not a 64-bit address"),
    ],
)
def test_what_this_dump_does_not_have(kdmp, qemu, text, complaint):
    answer = kdmp("read", qemu, text)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.splitlines()[-1] == f"kdmp: error: {complaint}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "0x",
        "0xzz",
        "0n",
        "0nff",
        "11112222333344445",
        "0n18446744073709551616",
        "0n" + "9" * 5000,
        "`",
    ],
)
def test_what_no_dump_can_have(kdmp, qemu, text):
    answer = kdmp("read", qemu, text)
    assert (answer.code, answer.out) == (2, "")
    assert "Invalid value for 'ADDRESS'" in answer.err


def test_a_thousand_terms(kdmp, qemu):
    answer = kdmp("translate", qemu, "nt" + "+1" * 1000, "--json")
    assert answer.json["address"] == f"{NT + 1000:#x}"


@pytest.mark.parametrize(("text", "count"), [("5", 5), ("0x10", 16), ("0X1f", 31), ("010", 10)])
def test_lengths(kdmp, qemu, text, count):
    assert kdmp("read", qemu, "nt", "--len", text, "--json").json["size"] == count


@pytest.mark.parametrize("text", ["-1", "10h", "1e3", "ff", "", "0x", "٣", "9" * 5000])
def test_bad_lengths(kdmp, qemu, text):
    answer = kdmp("read", qemu, "nt", "--len", text)
    assert answer.code == 2
    assert "is not a number of bytes" in answer.err


def test_a_wrong_address_is_all_that_is_told(kdmp, qemu, tmp_path):
    """What is odd about the dump has nothing to do with it."""
    cut = tmp_path / "cut.dmp"
    cut.write_bytes(Path(qemu).read_bytes()[:-0x1000])
    answer = kdmp("read", cut, "nosuch+8")
    assert answer.code == 1
    assert answer.err.splitlines() == [
        "kdmp: error: 'nosuch' is neither a hexadecimal number nor a module of this dump"
    ]
    assert "pages are missing" in kdmp("read", cut, "nt+8").err
