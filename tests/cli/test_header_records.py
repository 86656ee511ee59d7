"""`kdmp headers`, `kdmp regs` and `kdmp exception`."""

from __future__ import annotations

import struct

import pytest

from cli.documents import head
from kdmp_ks.cli.render.fields import as_lines


@pytest.fixture
def arm64(qemu, tmp_path):
    """The header of the sample, made that of an ARM64 triage dump, every register its number."""
    data = bytearray(qemu.read_bytes()[:0x2000])
    struct.pack_into("<I", data, 0x30, 0xAA64)
    struct.pack_into("<I", data, 0xF98, 4)
    context = bytearray(0x390)
    struct.pack_into("<II", context, 0, 0x400007, 0x60000005)
    for i in range(33):
        struct.pack_into("<Q", context, 8 + 8 * i, 0xA0 + i)
    data[0x348 : 0x348 + 0x390] = context
    path = tmp_path / "arm64.dmp"
    path.write_bytes(data)
    return path


def test_headers(kdmp, qemu):
    answer = kdmp("headers", qemu)
    shown = dict(line.split(maxsplit=1) for line in answer.lines)
    assert answer.code == 0
    assert shown["minor_version"] == "0x4a61"
    assert shown["machine_image_type"] == "0x8664 amd64"
    assert shown["bug_check_code_parameters[3]"] == "0x0"
    assert shown["physical_memory_block.runs[6].page_count"] == "0x8bf"
    assert shown["context_record.rip"] == "0xfffff80000201234"
    assert shown["exception.exception_code"] == "0x80000003"
    assert shown["version_user"] == "0x20 zero bytes"
    assert shown["comment"] == '"qemu guest, variant A"'
    assert shown["suite_mask"] == "0x110 (terminal, single_user_ts)"
    assert shown["attributes"] == "0x45474150 (not written)"


def test_headers_json(kdmp, qemu):
    headers = kdmp("headers", qemu, "--json").json["headers"]
    assert headers["directory_table_base"] == "0xe7c000"
    assert headers["dump_type"] == {"value": "0x1", "name": "full"}
    assert headers["physical_memory_block"]["runs"][0] == {"base_page": "0x1", "page_count": "0x9e"}
    assert headers["context_record"]["r15"] == "0x484452000000000f"
    assert bytes.fromhex(headers["comment"])[:10] == b"qemu guest"
    assert headers["system_up_time"] == "0x123456789"


def test_headers_bytes(kdmp, qemu, tmp_path):
    data = bytearray(qemu.read_bytes()[:0x2000])
    data[0x60:0x80] = bytes(range(0x80, 0xA0))
    data[0xFB0:0x1030] = b"PAGE" * 32
    dump = tmp_path / "bytes.dmp"
    dump.write_bytes(data)
    shown = dict(line.split(maxsplit=1) for line in kdmp("headers", dump).lines)
    assert shown["version_user"] == "808182838485868788898a8b8c8d8e8f... (0x20 bytes)"
    assert shown["comment"] == "not written"


def test_regs(kdmp, qemu):
    assert (
        kdmp("regs", qemu).out
        == """\
rax=4844520000000000 rbx=4844520000000003 rcx=4844520000000001
rdx=4844520000000002 rsi=4844520000000006 rdi=4844520000000007
rip=fffff80000201234 rsp=fffff80001002f00 rbp=4844520000000005
 r8=4844520000000008  r9=4844520000000009 r10=484452000000000a
r11=484452000000000b r12=484452000000000c r13=484452000000000d
r14=484452000000000e r15=484452000000000f
 cs=0010  ss=0018  ds=002b  es=002b  fs=0053  gs=002b
efl=00000246
nt+0x1234
"""
    )


def test_regs_all(kdmp, world, world_dump):
    shown = dict(line.split() for line in kdmp("regs", world_dump, "--all").lines if " " in line)
    registers = world.contexts[2]
    assert int(shown["xmm7"], 16) == registers["xmm7"]
    assert int(shown["dr3"], 16) == registers["dr3"]
    assert int(shown["gs"], 16) == registers["seg_gs"]


def test_regs_json(kdmp, world, world_dump):
    answer = kdmp("regs", world_dump, "--json").json
    registers = world.contexts[2]
    # 0x1234 + 2 * 0x111, and the kernel is where the builder put it.
    assert answer["instruction_pointer"]["location"] == "nt+0x1456"
    assert answer["registers"]["rip"] == "0xfffff80000201456"
    assert int(answer["registers"]["xmm15"], 16) == registers["xmm15"]
    assert int(answer["registers"]["efl"], 16) == registers["eflags"]


def test_regs_arm64(kdmp, arm64):
    lines = kdmp("regs", arm64).lines
    assert lines[0] == " x0=00000000000000a0  x1=00000000000000a1  x2=00000000000000a2"
    assert lines[9] == "x27=00000000000000bb x28=00000000000000bc  fp=00000000000000bd"
    assert lines[10] == " lr=00000000000000be  sp=00000000000000bf  pc=00000000000000c0"
    assert lines[11] == "cpsr=60000005"
    answer = kdmp("regs", arm64, "--json").json
    assert answer["registers"]["x28"] == "0xbc"
    assert answer["instruction_pointer"] == {"address": "0xc0", "location": None}


def test_regs_of_an_unknown_machine(kdmp, qemu, tmp_path):
    data = bytearray(qemu.read_bytes()[:0x2000])
    struct.pack_into("<I", data, 0x30, 0x200)
    dump = tmp_path / "ia64.dmp"
    dump.write_bytes(data)
    answer = kdmp("regs", dump)
    assert (answer.code, answer.out) == (1, "")
    assert (
        "kdmp: error: the registers of this machine have no known layout" in answer.err.splitlines()
    )


def test_exception(kdmp, qemu):
    assert (
        kdmp("exception", qemu).out
        == """\
original exception: none found; bug check 0x161 carries no exception

in the header:
code           80000003 STATUS_BREAKPOINT
flags          0
address        fffff800`00201234 nt+0x1234
nested record  none
parameter 0    00000000`00000000
"""
    )


def test_exception_json(kdmp, qemu, tmp_path):
    data = bytearray(qemu.read_bytes())
    # NumberParameters lies: there is room for 15.
    struct.pack_into("<IIQQI", data, 0xF00, 0xC0000005, 1, 0xFFFFA80000001000, 0x10, 0xFFFF)
    struct.pack_into("<15Q", data, 0xF20, *range(0x100, 0x10F))
    dump = tmp_path / "exception.dmp"
    dump.write_bytes(data)
    answer = kdmp("exception", dump, "--json").json
    del answer["warnings"]
    assert answer == {
        **head("exception", dump),
        "code": "0xc0000005",
        "flags": "0x1",
        "nested_record": "0xffffa80000001000",
        "address": {"address": "0x10", "location": None},
        "parameters": [f"{value:#x}" for value in range(0x100, 0x10F)],
        "original": None,
        "fault": None,
        "unavailable": {
            "original": "bug check 0x161 carries no exception",
            "fault": "bug check 0x161 is not about a fault",
        },
    }
    lines = kdmp("exception", dump).lines
    assert lines[5] == "address        00000000`00000010"
    assert lines[6] == "nested record  ffffa800`00001000"
    assert lines[-1] == "parameter 14   00000000`0000010e"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (b"\x01\x02", "0102"),
        (b"", "0x0 zero bytes"),
        (b"text\0\xff", '"text"'),
        (True, "yes"),
        (3, "0x3"),
        ("words", "words"),
    ],
)
def test_values(value, shown):
    assert list(as_lines({"a": [{"b": value, "_io": None}]})) == [("a[0].b", shown)]
