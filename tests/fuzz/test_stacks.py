"""A bounded, seeded share of the campaign over unwind data, chains, threads and stacks."""

from __future__ import annotations

import io
import struct
from random import Random

import pytest

from builders import stacked
from builders.frame_images import stored_image
from builders.machine import AMD64, ARM64
from builders.stepped import MappedImage
from fuzz import campaign, exercise, watch
from fuzz.stacks import KINDS, amd64, arm64, asking, dumps
from fuzz.stacks.case import Case, reader
from fuzz.stacks.seeds import WEIGHTS, content_of, input_of
from kdmp_ks import KernelDumpParser, architecture
from kdmp_ks.analysis.call_stack.steps import Stepper
from kdmp_ks.unwind.frame import EndReason, Step

SEED = 20261129
SHARE = {**dict.fromkeys(KINDS, 300), "stack-dump": 16}
PATIENCE = 8.0
"""Seconds of the processor that a call may take here: other tests run beside, and are traced."""


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_stacks(kind, tmp_path, monkeypatch):
    """States or reasons, in time, the same each time; most inputs have a caller."""
    monkeypatch.setattr(exercise, "SLOW", PATIENCE)
    path, passed = str(tmp_path / "it.dmp"), 0
    for number in range(SHARE[kind]):
        passed += watch.try_one(SEED, kind, number, path).opened
    assert passed >= SHARE[kind] * 0.5


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("number", range(4))
def test_every_depth(kind, number, tmp_path):
    for depth in ("cheap", "thorough", "cli", "part"):
        watch.try_one(SEED, kind, number, str(tmp_path / "it.dmp"), depth)


def test_inputs_are_repeatable():
    for kind in KINDS:
        first, again = (input_of(1, kind, 5).data for _ in range(2))
        assert first == again
        some = [input_of(1, kind, number).data for number in range(8)]
        assert len(set(some)) == 8
        assert campaign.input_bytes(1, kind, 7) == some[7]


# ---- what is changed is sound before -------------------------------------------------------------


def test_sound_dumps_have_call_stacks():
    for seed in dumps.seeds():
        with KernelDumpParser(io.BytesIO(seed.data)) as dump:
            stack = dump.stack()
            assert len(stack) >= 4
            assert stack.end.reason in (EndReason.BOTTOM, EndReason.CHAIN_BROKEN) or (
                stack.end.reason in (EndReason.SEARCH_END, EndReason.USER_MODE)
            )
        assert {"context"} <= set(seed.sites)


def test_unwind_data_of_a_compiler_are_packed_to_the_same_bytes():
    """The packer writes what a linker wrote: heads and codes of an image, decoded by hand."""
    mapped = MappedImage.of(stored_image("-O1"))
    rva, size = mapped.functions
    table = mapped.memory[rva : rva + size]
    compared = 0
    for at in range(8, size, 12):
        place = int.from_bytes(table[at : at + 4], "little")
        head = mapped.memory[place : place + 4]
        info = amd64.Info(head[0] & 7, head[0] >> 3, head[1], head[3])
        slots, skip = mapped.memory[place + 4 : place + 4 + 2 * head[2]], 0
        for slot in range(0, len(slots), 2):
            if skip:
                skip -= 1
                continue
            op, more = slots[slot + 1] & 15, slots[slot + 1] >> 4
            skip = {1: 1 + more, 4: 1, 5: 2, 8: 1, 9: 2}.get(op, 0)
            words = [
                int.from_bytes(slots[slot + 2 * word :][:2], "little")
                for word in range(1, skip + 1)
            ]
            info.codes.append((slots[slot], op, more, words))
        if not info.flags:
            packed = info.pack([])
            assert packed[: 4 + len(slots)] == mapped.memory[place : place + 4 + len(slots)]
            compared += 1
    assert compared > 5


def test_packed_words_of_arm64():
    fields = {"flag": 1, "length": 0x40, "chain": 3, "frame": 2, "floats": 0, "ints": 0, "homes": 0}
    assert arm64.Function(fields).packed_word() == 1 | 0x40 << 2 | 3 << 21 | 2 << 23
    codes = [bytes.fromhex("e1"), bytes.fromhex("83"), bytes.fromhex("e4")]
    assert arm64.Function(codes=codes).xdata().hex() == "40000008e183e4e3"


def test_most_functions_are_decoded():
    """Of the functions alone, more than half have unwind data that lead to a caller."""
    for kind in ("unwind-amd64", "unwind-arm64"):
        passed = 0
        for number in range(200):
            passed += watch.try_one(3, kind, number, "", "cheap").opened
        assert passed > 100, kind
        ends = set()
        for number in range(200):
            asked = asking.try_one(3, kind, number, "", "cheap")
            (first, *_) = asked._walks(asked.made, asked.made.image(), deep=False)
            ends.add(first[-1][1])
        assert len(ends) > 6, kind


# ---- what was found ------------------------------------------------------------------------------


@pytest.mark.parametrize("words", [(0, 1), (1, 1), (5, 1)])
@pytest.mark.parametrize("machine", [AMD64, ARM64], ids=lambda one: one.name)
def test_a_stack_that_ends_with_the_address_space_is_not_lost(machine, words):
    """The stack pointer behind its last word would be no address."""
    built = stacked.machine(machine)
    world, code = built.world, built.running[0].frames[1][0]
    values = [code if word == 1 else word for word in words]
    room = bytes(stacked.ROOM - 16)
    stacked.write_stack(world, room + struct.pack("<2Q", *values), 1 << 64)
    number = world.options.crashing
    registers = {**world.contexts[number], machine.stack: (1 << 64) - 16}
    registers[machine.instruction] = world.kernel_modules[0].start + 0x2344
    registers["fp" if machine is ARM64 else "rbp"] = (1 << 64) - 16
    world.tables.write(world.processors[number].context, machine.context(registers))
    with KernelDumpParser(io.BytesIO(bytes(world.image().data))) as dump:
        stack = dump.stack(processor=number)
    assert stack[0].stack_pointer == (1 << 64) - 16
    assert len(stack) <= 2


@pytest.mark.parametrize(("machine", "width"), [(architecture.ARM64, 8), (architecture.X86, 4)])
def test_a_caller_has_no_stack_pointer_behind_the_address_space(machine, width):
    frame, end = ("fp" if width == 8 else "ebp"), 1 << 8 * width
    record = struct.pack("<QQ" if width == 8 else "<II", 0, end - 0x1000)
    state = {
        str(machine.instruction_pointer): end - 0x2000,
        str(machine.stack_pointer): end - 0x40,
        frame: end - 2 * width,
    }

    def memory(address, length):
        return record if (address, length) == (end - 2 * width, 2 * width) else None

    step = Stepper(machine, 0).caller(state, None, memory, is_first=False)
    assert step == Step(None, EndReason.STACK_MISSING)


def test_names_of_modules_are_visible_text():
    """A name of a module in memory may have any characters; a call stack is to be printed."""
    asked = watch.try_one(1501, "stack-dump", 241, "", "cheap")
    with KernelDumpParser(io.BytesIO(asked.made.data)) as dump:
        stack = dump.stack()
    assert any("\0" in (one.module or "") for one in stack)
    assert str(stack).replace("\n", "").isprintable()


# ---- that promises which are broken are seen -----------------------------------------------------


def test_other_exceptions_are_seen(monkeypatch):
    def fail(*arguments, **named):
        raise ZeroDivisionError

    monkeypatch.setattr("fuzz.stacks.asking.amd64_step", fail)
    with pytest.raises(ZeroDivisionError):
        watch.try_one(SEED, "unwind-amd64", 1, "")


def test_other_answers_are_seen(monkeypatch):
    numbers = iter(range(1, 100_000))

    def step(*arguments, **named):
        return Step({"rip": next(numbers), "rsp": 8})

    monkeypatch.setattr("fuzz.stacks.asking.amd64_step", step)
    with pytest.raises(exercise.BrokenPromiseError, match="two answers"):
        watch.try_one(SEED, "unwind-amd64", 1, "", "thorough")


@pytest.mark.parametrize(
    ("step", "text"),
    [
        (Step({"rip": 1 << 64, "rsp": 8}), "too many bits"),
        (Step({"rip": 1, "rsp": -8}), "too many bits"),
        (Step(None, None), "no reason"),
        (Step({"rip": 1}, EndReason.BOTTOM), "a state and a reason"),
    ],
)
def test_wrong_steps_are_seen(monkeypatch, step, text):
    monkeypatch.setattr("fuzz.stacks.asking.amd64_step", lambda *_, **named: step)
    with pytest.raises(exercise.BrokenPromiseError, match=text):
        watch.try_one(SEED, "unwind-amd64", 1, "")


def test_too_many_frames_are_seen(monkeypatch):
    monkeypatch.setattr("fuzz.stacks.asking.MAX_STACK_FRAMES", 0)
    with pytest.raises(exercise.BrokenPromiseError, match="frames"):
        watch.try_one(SEED, "stack-dump", 0, "", "cheap")


def test_long_reads_are_seen():
    read = reader([(0x1000, b"abcdefgh")], 1 << 64)
    assert read(0x1004, 4) == b"efgh"
    assert read(0x1004, 5) is None
    for start, length in ((0x1000, 1 << 20), (0x1000, -1), (1 << 70, 8)):
        with pytest.raises(exercise.BrokenPromiseError):
            read(start, length)


# ---- the campaign --------------------------------------------------------------------------------


def test_kinds_have_their_share():
    assert set(WEIGHTS) == set(KINDS)
    assert isinstance(content_of(1, "chain-x86", 1), Case)
    assert watch.depth_of("stack-dump", 12) == "cli"
    assert {watch.depth_of("stack-dump", number) for number in range(48)} == {
        "cheap", "thorough", "cli",
    }  # fmt: skip
    assert amd64.an_epilog(Random(1)) == amd64.an_epilog(Random(1))


def test_the_campaign_over_stacks(monkeypatch, capsys, tmp_path):
    arguments = ["--stacks", "--inputs", "60", "--jobs", "1", "--kinds", "chain-x86,unwind-arm64"]
    monkeypatch.setattr("sys.argv", ["campaign", *arguments, "--out", str(tmp_path)])
    assert campaign.main() == 0
    assert "past the first check: " in capsys.readouterr().out
