"""`kdmp stack --raw`, and the `RawStack` behind it."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest

from builders.header import Header, x64_context
from builders.layouts import full
from builders.triage import KERNEL, Driver, Stretch, TriageDump
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.raw_stack import MAX_SIZE, UNKNOWN_SIZE, read_raw_stack
from kdmp_ks.errors import NotInDumpError
from kdmp_ks.ground.inferred import Inferred

NT, ODD, EVEN = 0xFFFFF80000200000, 0xFFFFF80100000000, 0xFFFFF80100010000
DRIVERS = (
    Driver("\\SystemRoot\\system32\\ntoskrnl.exe", NT, 0x1000000),
    Driver("\\SystemRoot\\system32\\drivers\\odd.sys", ODD, 0x8000),
    Driver("\\??\\C:\\Tools\\even.sys", EVEN, 0x8000),
)
STACK = 0xFFFFA00000001F80
WORDS = (NT + 0x10, 7, ODD + 0x20, ODD + 0x7FFF, ODD + 0x8000, EVEN, ODD + 0x20)


def stacked(tmp_path, *, rsp=STACK, words=WORDS, saved=0x100, context=True):
    """A triage dump whose stack is a data block of its own, so that its words can be chosen."""
    data = struct.pack(f"<{len(words)}Q", *words)
    dump = TriageDump(
        writer=KERNEL,
        drivers=DRIVERS,
        blocks=(Stretch(STACK, data),),
        stack_address=STACK,
        stack_size=saved,
    )
    changed = bytearray(dump.build().data)
    if context:
        changed[0x348 : 0x348 + 0x4D0] = x64_context({"rsp": rsp, "rip": NT + 0x1234})
    path = tmp_path / "stacked.dmp"
    path.write_bytes(changed)
    return path


def test_page(kdmp, tmp_path):
    answer = kdmp("stack", "--raw", stacked(tmp_path))
    assert answer.code == 0
    assert [line.rstrip() for line in answer.lines[:-2]] == [
        "stopped at fffff800`00201234 nt+0x1234",
        "stack      ffffa000`00001f80 to ffffa000`00002080 (the end of the saved stack)",
        "",
        "at                 value              location    third party?",
        "ffffa000`00001f80  fffff800`00200010  nt+0x10",
        "ffffa000`00001f90  fffff801`00000020  odd+0x20    *",
        "ffffa000`00001f98  fffff801`00007fff  odd+0x7fff  *",
        "ffffa000`00001fa8  fffff801`00010000  even+0x0    *",
        "ffffa000`00001fb0  fffff801`00000020  odd+0x20    *",
        "",
    ]
    assert answer.lines[-2] == "32 words, 5 of them in modules"
    assert answer.lines[-1] == "third party, by a guess from names and paths: odd (3), even (1)"


def test_no_word_is_in_a_module(kdmp, tmp_path):
    """There is no table then, not even its heading."""
    answer = kdmp("stack", "--raw", stacked(tmp_path, words=(7, 8, 9), saved=0x18))
    assert answer.code == 0
    assert answer.lines == [
        "stopped at fffff800`00201234 nt+0x1234",
        "stack      ffffa000`00001f80 to ffffa000`00001f98 (the end of the saved stack)",
        "",
        "3 words, 0 of them in modules",
        "third party, by a guess from names and paths: none",
    ]


def test_all_words(kdmp, tmp_path):
    lines = kdmp("stack", "--raw", stacked(tmp_path), "--all").lines
    assert lines[5] == "ffffa000`00001f88  00000000`00000007"
    assert len(lines) == 4 + 32 + 3


def test_json(kdmp, tmp_path):
    document = kdmp("stack", "--raw", stacked(tmp_path), "--json").json
    assert document["start"] == "0xffffa00000001f80"
    assert document["end"] == {
        "value": "0xffffa00000002080",
        "evidence": "the end of the saved stack",
        "confidence": "high",
    }
    assert (document["word_count"], document["missing"]) == (32, None)
    evidence = "Microsoft is not known to write a driver of this name, and its timestamp is a date"
    guess = {"value": True, "evidence": evidence, "confidence": "medium"}
    unknown = {"vendor": None, "purpose": None}
    assert document["third_party_on_stack"] == [
        {"name": "odd.sys", "location": "odd", "words": 3, "third_party": guess, **unknown},
        {"name": "even.sys", "location": "even", "words": 1, "third_party": guess, **unknown},
    ]
    assert len(document["words"]) == 5
    assert document["words"][1] == {
        "address": "0xffffa00000001f90",
        "value": "0xfffff80100000020",
        "location": "odd+0x20",
        "third_party": guess,
    }
    everything = kdmp("stack", "--raw", stacked(tmp_path), "--json", "--all").json["words"]
    assert everything[1] == {
        "address": "0xffffa00000001f88",
        "value": "0x7",
        "location": None,
        "third_party": None,
    }


def test_on_the_page_of_info(kdmp, tmp_path):
    path = stacked(tmp_path)
    shown = "on its stack   odd (3), even (1): third party? (a guess)"
    assert shown in kdmp("info", path).lines
    evidence = "Microsoft is not known to write a driver of this name, and its timestamp is a date"
    guess = {"value": True, "evidence": evidence, "confidence": "medium"}
    unknown = {"vendor": None, "purpose": None}
    assert kdmp("info", path, "--json").json["third_party_on_stack"] == [
        {"name": "odd.sys", "location": "odd", "words": 3, "third_party": guess, **unknown},
        {"name": "even.sys", "location": "even", "words": 1, "third_party": guess, **unknown},
    ]


def test_stack_that_was_not_saved(kdmp, tmp_path):
    answer = kdmp("stack", "--raw", stacked(tmp_path, rsp=0xFFFFB00000000000))
    assert answer.code == 0
    assert answer.lines[1].endswith("(a guess, as the stack's base is not known)")
    assert answer.lines[-3] == "0 words, 0 of them in modules"
    assert answer.lines[-2].startswith("the rest is not in the dump: ")
    assert answer.lines[-1] == "third party, by a guess from names and paths: none"
    document = kdmp("stack", "--raw", stacked(tmp_path, rsp=0xFFFFB00000000000), "--json").json
    assert document["missing"] == answer.lines[-2].partition(": ")[2]


def test_machine_without_registers(kdmp, tmp_path):
    path = stacked(tmp_path, context=False)
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, 0x30, 0x200)
    path.write_bytes(data)
    answer = kdmp("stack", "--raw", path)
    assert answer.code == 1
    assert answer.err.startswith("kdmp: error: the registers of IA64 are not known")


def test_base_of_the_stack_of_the_thread(world):
    """The builders' processors have 0x6000 bytes of stack each, RSP 0xee8 above its limit."""
    with KernelDumpParser(BytesIO(world.image().data)) as dump:
        stack = read_raw_stack(dump)
    start = world.contexts[world.options.crashing]["rsp"]
    assert stack.start == start
    base = (start & ~0xFFFF) + 0x6000
    assert stack.end == Inferred.high(base, "the base of the thread's stack")


@pytest.mark.parametrize("rsp", [STACK + 8, STACK + 9, STACK + 15])
def test_words_are_aligned(tmp_path, rsp):
    with KernelDumpParser(stacked(tmp_path, rsp=rsp)) as dump:
        stack = read_raw_stack(dump)
    assert stack.start == STACK + 8
    assert stack.words[0].address == STACK + 8
    assert isinstance(stack.words[0].address, Gva)
    assert [word.value for word in stack.words[:3]] == [7, ODD + 0x20, ODD + 0x7FFF]


def test_reading_goes_on_behind_a_hole(tmp_path):
    """Words up to a page's end, nothing on the next page, and the page behind that again."""
    dump = TriageDump(
        writer=KERNEL,
        drivers=DRIVERS,
        blocks=(
            Stretch(STACK, struct.pack("<3Q", NT, ODD, 1)),
            Stretch((STACK & ~0xFFF) + 0x2000, struct.pack("<2Q", EVEN, 2)),
        ),
        stack_size=0,
    )
    data = bytearray(dump.build().data)
    data[0x348 : 0x348 + 0x4D0] = x64_context({"rsp": STACK})
    path = tmp_path / "holes.dmp"
    path.write_bytes(data)
    with KernelDumpParser(path) as parser:
        stack = read_raw_stack(parser)
    assert [word.value for word in stack.words] == [NT, ODD, 1, EVEN, 2]
    assert stack.words[3].address == (STACK & ~0xFFF) + 0x2000
    assert isinstance(stack.missing, NotInDumpError)
    assert stack.missing.gva == STACK + 24
    assert {module.name: count for module, count in stack.third_party.items()} == {
        "odd.sys": 1,
        "even.sys": 1,
    }


def test_stack_of_any_size_is_bounded(tmp_path):
    """What a dump says of the stack's size may be nonsense."""
    with KernelDumpParser(stacked(tmp_path, words=(0,), saved=MAX_SIZE * 2)) as dump:
        stack = read_raw_stack(dump)
    assert stack.end == Inferred.high(stack.start + MAX_SIZE, "the most that is looked at")
    assert len(stack.words) == MAX_SIZE // 8


def test_stack_at_the_end_of_memory(tmp_path):
    with KernelDumpParser(stacked(tmp_path, rsp=(1 << 64) - 1)) as dump:
        stack = read_raw_stack(dump)
    assert (stack.start, stack.end.value, stack.words) == ((1 << 64) - 8, 1 << 64, ())


def test_no_processors():
    """Without a KDBG nothing tells which thread it was; the stack is there all the same."""
    world = build_world(Options())
    header = world.header()
    broken = Header(**{**vars(header), "kd_debugger_data_block": 0x1000})
    image = full(broken, world.memory.pages, world.memory.runs())
    with KernelDumpParser(BytesIO(image.data)) as dump:
        stack = read_raw_stack(dump)
    guess = "a guess, as the stack's base is not known"
    assert stack.end == Inferred.low(stack.start + UNKNOWN_SIZE, guess)
