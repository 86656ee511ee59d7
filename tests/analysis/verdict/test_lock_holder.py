"""Verdicts of 0x9F of kind 4: the thread that has the lock of Plug and Play."""

from __future__ import annotations

import struct
from collections.abc import Mapping

import pytest

from builders.crash import DRIVERS, FOREIGN, MICROSOFT, NT, crash
from builders.objects import Sheet
from builders.other_machines import ARM64, OTHERS, X86, OtherMachine
from builders.requests import Layer, PowerRequest
from builders.threads import BUILD_17763_X86, BUILD_19041, write_process, write_thread
from builders.triage import Driver, Stretch, TriageDump
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

PCI = Driver("\\SystemRoot\\System32\\drivers\\pci.sys", 0xFFFFF80033000000, 0x20000)
OTHER = Driver("\\SystemRoot\\System32\\drivers\\othervnd.sys", 0xFFFFF80034000000, 0x20000)
STACK, END, POINTER = 0xFFFFBC8445000000, 0xFFFFBC8445003000, 0xFFFFBC8445003000 - 0x770
BLOCK, HEAD, ENTRY = 0xFFFFF80000A50000, 0xFFFFF80000A51000, 0xFFFFAB9000000000
BACK = FOREIGN.base + 0x5100
CALL = b"\x90" * 14 + b"\xff\xd0"


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


def findings(found: Verdict) -> str:
    return "\n".join(one.finding for one in found.evidence)


def verdict(
    words: Mapping[int, int],
    *,
    start: int = NT.base + 0x4000,
    asked: PowerRequest | None = None,
    awaited: PowerRequest | None = None,
    calls: tuple[int, ...] = (BACK,),
    state: int = 5,
    saved: bool = True,
) -> Verdict:
    """Examine a dump; words are on the stack of the thread, by offset from its pointer."""
    sheet = Sheet(0xFFFFE60338000000)
    process = write_process(sheet, BUILD_19041, pid=4)
    thread = write_thread(
        sheet, BUILD_19041, process, pid=4, tid=0x99, stack=(STACK, END), start=start,
        win32_start=start, state=state,
    )  # fmt: skip
    content = bytearray(END - STACK)
    for offset, value in words.items():
        struct.pack_into("<Q", content, POINTER - STACK + offset, value)
    blocks = [Stretch(STACK, bytes(content))]
    blocks += sheet.stretches() if saved else []
    blocks += [Stretch(one - len(CALL), CALL) for one in calls]
    blocks += [] if asked is None else asked.blocks()
    if awaited is not None:
        blocks += [
            *awaited.blocks(),
            Stretch(BLOCK, struct.pack("<HHI2Q", 0x8001, 1, 0, HEAD, 0)),
            Stretch(HEAD, struct.pack("<2Q", ENTRY, ENTRY)),
            Stretch(ENTRY, struct.pack("<3Q", HEAD, HEAD, awaited.node)),
        ]
    dump = TriageDump(kdbg_fields=BUILD_19041.kdbg_fields())
    return examine(
        crash(
            0x9F,
            (4, 300, thread, BLOCK),
            drivers=(*DRIVERS, PCI, OTHER),
            blocks=blocks,
            dump=dump,
        )
    )


def device(*drivers: Driver, holder: int = 0, base: int = 0xFFFFAB8000000000) -> PowerRequest:
    return PowerRequest([Layer(one) for one in drivers], holder, base=base)


def test_a_driver_on_its_stack_is_a_hint() -> None:
    found = verdict({0x80: NT.base + 0x1234, 0xA0: BACK})
    assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
    assert "acmefilt+0x5100" in found.evidence[0].finding
    assert found.evidence[0].addresses == (POINTER + 0xA0,)
    assert "is waiting (WrQueue)" in findings(found)
    assert "began in nt+0x4000" in findings(found)


def test_one_that_the_list_of_devices_names_is_more() -> None:
    found = verdict({0xA0: BACK}, awaited=device(FOREIGN, PCI))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
    other = verdict({0xA0: BACK}, awaited=device(OTHER, PCI))
    assert other.confidence == "low"


def test_one_that_has_a_request_of_the_thread_is_more() -> None:
    asked = device(FOREIGN, PCI)
    found = verdict({0xA0: BACK, 0xB0: asked.irp}, asked=asked)
    assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
    assert f"{asked.irp:#x}" in findings(found)
    passed_on = device(FOREIGN, PCI, holder=1)
    found = verdict({0xA0: BACK, 0xB0: passed_on.irp}, asked=passed_on)
    assert short(found) == ("third-party-driver", "acmefilt.sys", "low")


def test_a_request_alone_is_shown() -> None:
    asked = device(MICROSOFT, PCI)
    found = verdict({0xB0: asked.irp}, asked=asked)
    assert found.kind == "undetermined"
    assert "tcpip.sys has it" in findings(found)


def test_several_drivers_are_hints() -> None:
    calls = (BACK, OTHER.base + 0x100)
    found = verdict(
        {0xA0: OTHER.base + 0x100, 0xB0: BACK}, calls=calls, awaited=device(FOREIGN, PCI)
    )
    assert found.confidence == "low"


def test_words_that_name_nobody() -> None:
    assert verdict({0xA0: BACK}, calls=()).kind == "undetermined"
    assert verdict({0xA0: MICROSOFT.base + 0x10}).kind == "undetermined"
    assert verdict({-0x40: BACK}).kind == "undetermined"
    assert verdict({}, start=NT.base).kind == "undetermined"


def test_where_the_thread_began_names_nobody() -> None:
    found = verdict({}, start=FOREIGN.base + 0x100)
    assert found.kind == "undetermined"
    assert "began in acmefilt+0x100" in findings(found)


def test_a_thread_that_is_missing_or_runs() -> None:
    missing = verdict({0xA0: BACK}, saved=False)
    assert missing.kind == "undetermined"
    assert "is not in the dump" in findings(missing)
    assert verdict({0xA0: BACK}, state=2).kind == "undetermined"


@pytest.mark.parametrize("machine", OTHERS, ids=lambda one: one.name)
def test_other_machines(machine: OtherMachine) -> None:
    build = BUILD_19041 if machine is ARM64 else BUILD_17763_X86
    size = build.pointer_size
    base = machine.pool // 0x1000 * 0x1000
    sheet = Sheet(base, size)
    process = write_process(sheet, build, pid=4)
    stack = (base + 0x10000, base + 0x13000)
    thread = write_thread(
        sheet, build, process, pid=4, tid=0x99, stack=stack, start=machine.nt, win32_start=0
    )
    content = bytearray(0x3000)
    back = machine.foreign + 0x5100
    struct.pack_into(machine.pointer, content, 0x3000 - 0x770 + 0x40, back)
    call = CALL if machine is X86 else struct.pack("<I", 0xD63F0100)
    blocks = [
        Stretch(stack[0], bytes(content)),
        Stretch(back - len(call), call),
        *sheet.stretches(),
    ]
    found = examine(machine.crash(0x9F, (4, 300, thread, 0), blocks=blocks))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
    assert found.evidence[0].addresses == (stack[1] - 0x770 + 0x40,)
