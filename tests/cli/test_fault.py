"""The fault in `kdmp exception`, `kdmp regs --exception` and `kdmp stack --exception`."""

from __future__ import annotations

import pytest

from builders.fault import ADDRESS, AT, FRAME, RSP, VALUES, FaultDump, context, trap_frame

CONTEXT = FRAME - 0xE70


@pytest.fixture
def dumped(tmp_path):
    """Make a dump of a fault."""

    def build(code, *parameters, **more):
        path = tmp_path / "fault.dmp"
        path.write_bytes(FaultDump(code=code, parameters=parameters, **more).file())
        return path

    return build


def test_a_page_fault_at_high_irql(kdmp, dumped):
    parts = [(FRAME, trap_frame(accessed=ADDRESS, error=2))]
    path = dumped(0xD1, ADDRESS, 2, 1, AT, parts=parts, cr2=ADDRESS, cr8=2)
    shown = kdmp("regs", path, "--exception").lines
    assert shown[shown.index("") + 1 :] == [
        "registers  trap frame at ffffa000`00011e70, found by its instruction in a data block",
        "not held   rbx rsi rdi r12 r13 r14 r15 ds es fs gs - not in a trap frame",
        "",
        "rax=1111111100000001 rcx=2222222200000002",
        "rdx=3333333300000003",
        "rip=fffff80100001234 rsp=ffffa00000012008 rbp=5555555500000005",
        " r8=8000000000000008  r9=9000000000000009 r10=a00000000000000a",
        "r11=b00000000000000b",
        " cs=0010  ss=0018",
        "efl=00010246",
        "odd+0x1234",
    ]
    document = kdmp("regs", path, "--exception", "--json").json
    assert document["source"] == "exception"
    assert document["registers"]["rax"] == hex(VALUES["rax"])
    assert {"rbx", "r12"} <= set(document["not_held"])
    (source,) = document["register_sources"]
    assert (source["kind"], source["address"]) == ("trap_frame", hex(FRAME))
    stack = kdmp("stack", "--raw", path, "--exception", "--json").json
    assert stack["start"] == hex(RSP)
    assert stack["register_sources"] == document["register_sources"]
    shown = kdmp("exception", path).lines
    assert "error code     2 write, page not present" in shown
    assert any(line.startswith("IRQL           2 DISPATCH_LEVEL, by parameter 2") for line in shown)


def test_sources_that_disagree(kdmp, dumped):
    parts = [(FRAME, trap_frame(accessed=ADDRESS))]
    path = dumped(0xD1, ADDRESS, 2, 0, AT, parts=parts, cr2=0x28, cr8=2)
    answer = kdmp("exception", path)
    assert "CR2 of the crashing processor (00000000`00000028)" in answer.out
    assert "but 0x28 by CR2 of the crashing processor" in answer.err
    document = kdmp("info", path, "--json").json
    assert document["fault"]["address"]["confidence"] == "low"
    assert [one["value"] for one in document["fault"]["addresses"]] == [
        hex(ADDRESS), hex(ADDRESS), "0x28",
    ]  # fmt: skip


def test_frames_that_fit_equally_well(kdmp, dumped):
    lower = FRAME - 0x400
    registers = {**VALUES, "rsp": RSP - 0x400, "rax": 7}
    parts = [(FRAME, trap_frame()), (lower, trap_frame(registers))]
    path = dumped(0xD1, ADDRESS, 2, 0, AT, parts=parts)
    shown = kdmp("regs", path, "--exception").out
    assert shown.count("(low confidence)") == 2
    assert "rax=" not in shown
    assert kdmp("stack", "--raw", path, "--exception").code == 1


@pytest.mark.parametrize("flags", [0x100002, 0x100004, 0x100001])
@pytest.mark.parametrize("verb", ["exception", "regs", "stack", "info"])
def test_a_context_of_which_a_part_is_filled_in(kdmp, dumped, verb, flags):
    path = dumped(0x3B, 0xC0000005, AT, CONTEXT, 0, parts=[(CONTEXT, context(flags=flags))])
    options = ["--exception"] if verb in ("regs", "stack") else []
    for more in ([], ["--json"]):
        answer = kdmp(verb, path, *options, *more)
        assert answer.code in (0, 1)
        assert "Traceback" not in answer.err


def test_nothing_is_found(kdmp, dumped):
    path = dumped(0xD1, ADDRESS, 2, 0, AT)
    for verb in ("regs", "stack"):
        answer = kdmp(verb, path, "--exception")
        assert answer.code == 1
        assert "the trap frame of the fault was not found: no saved stack contains it" in answer.err
