"""The exception that led to a bug check, in `kdmp exception` and on the page of `kdmp info`."""

from __future__ import annotations

import struct

import pytest

from builders.header import x64_context
from builders.triage import Driver, Stretch, TriageDump

NT, ODD = 0xFFFFF80000200000, 0xFFFFF80100000000
RECORD, CONTEXT, FRAME = 0xFFFFA00000001000, 0xFFFFA00000002000, 0xFFFFA00000004000
DRIVERS = (
    Driver("\\SystemRoot\\system32\\ntoskrnl.exe", NT, 0x1000000),
    Driver("\\SystemRoot\\system32\\drivers\\odd.sys", ODD, 0x8000),
)


def record(code=0xC0000005, address=ODD + 0x123, information=(1, 0x18)):
    """An EXCEPTION_RECORD64."""
    head = struct.pack("<IIQQII", code, 0, 0, address, len(information), 0)
    return head + struct.pack("<15Q", *information, *[0] * (15 - len(information)))


@pytest.fixture
def dumped(tmp_path):
    """Make a dump with a bug check, and an exception record and a context in its memory."""

    def build(code, *parameters, content=None):
        blocks = (
            Stretch(RECORD, record() if content is None else content),
            Stretch(CONTEXT, x64_context({"rip": ODD + 0x123, "rsp": RECORD})),
        )
        data = bytearray(TriageDump(drivers=DRIVERS, blocks=blocks).build().data)
        struct.pack_into("<I", data, 0x38, code)
        struct.pack_into(f"<{len(parameters)}Q", data, 0x40, *parameters)
        data[0x348 : 0x348 + 0x4D0] = x64_context({"rip": NT + 0x10, "rsp": RECORD})
        path = tmp_path / "exception.dmp"
        path.write_bytes(data)
        return path

    return build


def line(answer, label):
    found = [text for text in answer.lines if text.startswith(label)]
    return found[0][15:] if found else None


def test_file_system(kdmp, dumped):
    """NTFS: only its record has the code, and only that leads to the module."""
    path = dumped(0x24, 0x190, RECORD, CONTEXT, 0)
    page = kdmp("info", path)
    told = "c0000005 STATUS_ACCESS_VIOLATION at odd+0x123, writing to 00000000`00000018"
    assert line(page, "exception") == told
    assert line(page, "module").endswith("third party? (the exception)")
    document = kdmp("info", path, "--json").json
    assert document["module"]["evidence"] == "the exception"
    assert document["exception"]["faulting_address"] == "0x18"
    assert kdmp("regs", path, "--exception").lines[-1] == "odd+0x123"
    answer = kdmp("exception", path)
    assert answer.lines[1:6] == [
        "code          c0000005 STATUS_ACCESS_VIOLATION",
        "address       fffff801`00000123 odd+0x123",
        "access        writing to 00000000`00000018",
        "record at     ffffa000`00001000",
        "registers at  ffffa000`00002000",
    ]
    assert "rip=fffff80100000123 rsp=ffffa00000001000 rbp=0000000000000000" in answer.lines[6:]
    original = kdmp("exception", path, "--json").json["original"]
    assert original["registers"]["rip"] == hex(ODD + 0x123)
    assert "registers" not in document["exception"]


def test_without_a_code(kdmp, dumped):
    """What the parameters say already is not said twice; only the exception's own verb has it."""
    path = dumped(0xBE, 0x18, 0x8000000012345021, 0, 0)
    page = kdmp("info", path)
    assert line(page, "exception") is None
    answer = kdmp("exception", path)
    assert answer.lines[1:3] == ["access  writing to 00000000`00000018", ""]
    original = kdmp("info", path, "--json").json["exception"]
    assert (original["code"], original["name"], original["address"]) == (None, None, None)
    assert original["access_type"] == "write"
    assert kdmp("exception", path, "--json").json["original"]["registers"] is None


def test_code_without_a_place(kdmp, dumped):
    path = dumped(0x1E, 0xFFFFFFFFC0000094, 0, 0, 0)
    assert line(kdmp("info", path), "exception") == "c0000094 STATUS_INTEGER_DIVIDE_BY_ZERO"


def test_code_without_a_name(kdmp, dumped):
    path = dumped(0x1E, 0xE0000123, ODD, 0, 0)
    assert line(kdmp("info", path), "exception") == "e0000123 at odd+0x0"
    assert kdmp("exception", path).lines[1] == "code     e0000123"


def test_place_outside_of_every_module(kdmp, dumped):
    path = dumped(0x7E, 0xFFFFFFFF80000003, 0xFFFFA00000001234, 0, 0)
    assert line(kdmp("info", path), "exception") == (
        "80000003 STATUS_BREAKPOINT at ffffa000`00001234"
    )


def test_parameter_that_leads_nowhere(kdmp, dumped):
    path = dumped(0x7E, 0xFFFFFFFFC0000005, ODD, 0xFFFFA0000FFFF000, CONTEXT)
    answer = kdmp("exception", path)
    assert "the record at 0xffffa0000ffff000 was not found" in answer.err
    (why,) = kdmp("info", path, "--json").json["exception"]["warnings"]
    assert why["message"].startswith("the record at 0xffffa0000ffff000 was not found")
    assert "the record at 0xffffa0000ffff000" in kdmp("info", path).out


def test_a_module_to_blame_comes_before_an_instruction(kdmp, dumped):
    """0xc4 with 0xdd: a call, then the start of the driver that is to blame for it."""
    page = kdmp("info", dumped(0xC4, 0xDD, NT + 0x40, ODD, 0))
    assert line(page, "module").startswith("odd.sys, ")
    assert line(page, "module").endswith("(parameter 3)")


def test_names_of_page_fault_codes(kdmp, dumped):
    page = kdmp("info", dumped(0x50, 0xFFFFA00000700000, 0x11, ODD + 0x123, 2))
    assert "  parameter 2  00000000`00000011  kind of access: execute, page present" in page.lines
    arm = dumped(0x50, 0xFFFFA00000700000, 1, ODD + 0x123, 2)
    data = bytearray(arm.read_bytes())
    struct.pack_into("<I", data, 0x30, 0xAA64)
    arm.write_bytes(data)
    page = kdmp("info", arm)
    assert "  parameter 2  00000000`00000001  kind of access: write" in page.lines


def test_trap_frame(kdmp, tmp_path):
    """0x139: the code is its own, the place is in a KTRAP_FRAME."""
    frame = bytearray(0x190)
    for place in (0x30, 0x38, 0x40, 0x48, 0x50, 0x58, 0x60, 0x140, 0x148, 0x150, 0x158):
        struct.pack_into("<Q", frame, place, place)
    struct.pack_into("<QHxxxxxxIxxxxQH", frame, 0x168, ODD + 0x77, 0x10, 0x246, RECORD, 0x18)
    blocks = (Stretch(FRAME, bytes(frame)), Stretch(RECORD, record(0xC0000409, ODD + 0x77, (3,))))
    data = bytearray(TriageDump(drivers=DRIVERS, blocks=blocks).build().data)
    struct.pack_into("<I4x4Q", data, 0x38, 0x139, 3, FRAME, RECORD, 0)
    path = tmp_path / "trap.dmp"
    path.write_bytes(data)
    page = kdmp("info", path)
    assert line(page, "exception") == "c0000409 STATUS_STACK_BUFFER_OVERRUN at odd+0x77"
    found = kdmp("exception", path).lines
    shown = kdmp("regs", path, "--exception").lines
    assert shown[: shown.index("")] == found[1 : shown.index("") + 1]
    assert "trap frame at  ffffa000`00004000" in found
    # A trap frame has no r12 to r15, and what it has as rbx, rsi and rdi is left over.
    sources = shown[shown.index("") + 1 :][:2]
    assert sources == [
        "registers  trap frame at ffffa000`00004000, parameter 2 of bug check 0x139",
        "not held   rbx rsi rdi r12 r13 r14 r15 ds es fs gs - not in a trap frame",
    ]
    frame = found.index(f"registers    {sources[0][11:]}")
    assert found[frame + 2 : frame + 9] == shown[-8:-1]
    assert shown[-8:] == [
        "rax=0000000000000030 rcx=0000000000000038",
        "rdx=0000000000000040",
        "rip=fffff80100000077 rsp=ffffa00000001000 rbp=0000000000000158",
        " r8=0000000000000048  r9=0000000000000050 r10=0000000000000058",
        "r11=0000000000000060",
        " cs=0010  ss=0018",
        "efl=00000246",
        "odd+0x77",
    ]
    document = kdmp("regs", path, "--exception", "--json").json
    assert document["registers"].keys().isdisjoint({"rbx", "rsi", "rdi", "r12", "ds", "dr7"})
    assert document["registers"]["efl"] == "0x246"
    stack = kdmp("stack", "--raw", path, "--exception")
    assert stack.lines[0] == "stopped at fffff801`00000077 odd+0x77"
    assert stack.lines[3].startswith("stack      ffffa000`00001000 to ")


def test_32_bit_addresses(kdmp, tmp_path):
    """What the processor does not tell is all ones of its own width."""
    built = TriageDump(
        bits=32,
        machine=0x14C,
        drivers=(
            Driver("\\WINDOWS\\system32\\ntoskrnl.exe", 0x80400000, 0x200000),
            Driver("\\WINDOWS\\system32\\odd.sys", 0xF7A00000, 0x8000),
        ),
        kdbg_address=0x80545AE0,
        kprcb_address=0x80545120,
        ethread_address=0x89A3C020,
        eprocess_address=0x89BDA830,
        stack_address=0xF78DA000,
        block_of_processors=0x80555000,
        pte_base=0xC0000000,
    ).build()
    data = bytearray(built.data)
    struct.pack_into("<5I", data, 0x28, 0x1E, 0xC0000005, 0xF7A00010, 0, 0xFFFFFFFF)
    path = tmp_path / "xp.dmp"
    path.write_bytes(data)
    assert line(kdmp("info", path), "exception") == (
        "c0000005 STATUS_ACCESS_VIOLATION at odd+0x10, "
        "reading an address that the processor does not report"
    )
