"""Damaged memory, tables and stacks: walks end soon, with frames or an error of the package."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from random import Random

import pytest

from builders import stacked
from builders.header import x64_context
from builders.machine import ARM64, X86
from builders.triage import KERNEL, Driver, Stretch, TriageDump
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.call_stack import CallStack, EndReason
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import MAX_STACK_FRAMES

ROUNDS = 60
MOST_SECONDS = 1.0
WORDS = (0, 1, 8, 1 << 63, (1 << 64) - 1, stacked.BASE, stacked.BASE + 0x1010)


@pytest.fixture(scope="module")
def machine() -> stacked.Machine:
    return stacked.machine()


def walk(dump: KernelDumpParser, find: Callable[[], CallStack]) -> CallStack | None:
    begin = time.process_time()
    try:
        stack = find()
    except KdmpError:
        stack = None
    assert time.process_time() - begin < MOST_SECONDS
    if stack is not None:
        assert 0 < len(stack) <= MAX_STACK_FRAMES
        assert isinstance(stack.end.reason, EndReason)
    return stack


def damage(random: Random, data: bytearray, places: list[int]) -> None:
    for _ in range(random.choice((1, 3, 20))):
        at = random.choice(places) + random.randrange(0x200) // 4 * 4
        value = random.choice((*WORDS, random.getrandbits(64), random.getrandbits(16)))
        if at + 8 <= len(data):
            struct.pack_into("<Q", data, at, value)


def test_damaged_full_dumps(machine: stacked.Machine) -> None:
    """Words on stacks, in unwind data, threads, processors and lists of modules."""
    random = Random(15)
    image = machine.world.image()
    whole = bytes(image.data)
    interesting = [
        *(moved.end - 0x200 for moved in machine.running),
        *(stacked.BASE + rva for rva in (0, 0x100, machine.running[0].image.functions[0])),
        *(stacked.BASE + rva for rva, _ in machine.running[0].image.sections.values()),
        *(one.context for one in machine.world.processors),
        *(one.thread for one in machine.world.processors),
        *(one.prcb for one in machine.world.processors),
        machine.thread,
        machine.world.kdbg + 0x280,
        *machine.world.module_entries,
    ]
    places = []
    for address in interesting:
        found = machine.world.tables.translate(address)
        gpa = getattr(found, "gpa", None)
        if gpa is not None:
            places.append(image.offsets[gpa >> 12] + (gpa & 0xFFF))
    assert len(places) > 15
    frames = 0
    for _ in range(ROUNDS):
        data = bytearray(whole)
        damage(random, data, places)
        with KernelDumpParser(BytesIO(bytes(data)), symbols=stacked.NATIVE) as dump:
            for number in range(4):
                stack = walk(dump, lambda n=number: dump.stack(processor=n))
                frames += 0 if stack is None else len(stack)
            walk(dump, lambda: dump.stack(thread=machine.thread))
            walk(dump, dump.stack)
    assert frames > ROUNDS * 8


def test_damaged_triage_dumps(machine: stacked.Machine) -> None:
    random = Random(16)
    whole = stacked.triage(machine.running[0])
    for _ in range(ROUNDS):
        data = bytearray(whole)
        damage(random, data, [random.randrange(0x2000, len(data)) for _ in range(8)])
        with KernelDumpParser(BytesIO(bytes(data))) as dump:
            walk(dump, dump.stack)
            begin = time.process_time()
            with suppress(KdmpError):
                list(dump.stacks())
            assert time.process_time() - begin < MOST_SECONDS


def stack_of_words(words: list[int], **registers: int) -> bytes:
    start = 0xFFFFBC8443670000
    stack = Stretch(start, struct.pack(f"<{len(words)}Q", *words))
    nt = 0xFFFFF80000200000
    dump = TriageDump(
        writer=KERNEL,
        drivers=(Driver("\\SystemRoot\\system32\\ntoskrnl.exe", nt, 0x1000000),),
        blocks=(stack,),
        stack_address=start,
        stack_size=0,
    )
    data = bytearray(dump.build().data)
    values = {"rip": nt + 0x12345, "rsp": start, **registers}
    data[0x348 : 0x348 + 0x4D0] = x64_context(values)
    return bytes(data)


@pytest.mark.parametrize(
    "words",
    [
        [0xFFFFF80000212345] * 0x8000,
        [0xFFFFBC8443670000] * 0x8000,
        # A machine frame in each five words, each of which interrupts the one before.
        [
            word
            for n in range(0x1800)
            for word in (
                0xFFFFF80000254321,
                0x10,
                0x246,
                0xFFFFBC8443670000 + 40 * n + 40,
                0x18,
            )
        ],
        [
            word
            for _ in range(0x1800)
            for word in (0xFFFFF80000254321, 0x10, 0x246, 0xFFFFBC8443670000, 0x18)
        ],
    ],
    ids=["return addresses", "pointers to itself", "machine frames", "frames that lead back"],
)
def test_large_stacks(words: list[int]) -> None:
    with KernelDumpParser(BytesIO(stack_of_words(words))) as dump:
        stack = walk(dump, dump.stack)
        assert stack is not None


@pytest.mark.parametrize("rsp", [0, 1, 7, 1 << 47, (1 << 64) - 1, (1 << 64) - 8])
def test_stack_pointers_out_of_place(rsp: int) -> None:
    with KernelDumpParser(BytesIO(stack_of_words([0] * 16, rsp=rsp))) as dump:
        stack = walk(dump, dump.stack)
        assert stack is not None
        assert len(stack) == 1


@pytest.mark.parametrize("machine_type", [ARM64, X86], ids=lambda one: one.name)
@pytest.mark.parametrize("offset", [0, 8, -8, 1 << 20])
def test_frames_that_point_to_themselves(machine_type: object, offset: int) -> None:
    options = Options(machine=machine_type)
    world = build_world(options)
    frame = world.kernel.alloc(0x1000)
    width = world.kernel.pointer_size
    code = world.kernel_modules[0].start + 0x2344
    for at in range(0, 0x1000 - 2 * width, width):
        world.kernel.pack(frame + at, "PP", frame + at + offset & (1 << 8 * width) - 1, code)
    number = options.crashing
    world.contexts[number] |= {("fp" if width == 8 else "ebp"): frame + 0x100}
    with KernelDumpParser(BytesIO(bytes(world.image().data))) as dump:
        stack = walk(dump, dump.stack)
        assert stack is not None


def test_a_huge_function_table(machine: stacked.Machine) -> None:
    """The loader's entry says that all of the image is the table."""
    built = stacked.machine(has_headers=False, has_entry=False)
    entry = built.world.module_entries[-1]
    for size in (len(built.waiting.image.memory) - 0x1000, 0xFFFFFFFF, 11, 1):
        built.world.kernel.pack(entry + 0x10, "QI", stacked.BASE + 0x1000, size)
        with KernelDumpParser(BytesIO(built.dump())) as dump:
            for number in range(4):
                assert walk(dump, lambda n=number: dump.stack(processor=n)) is not None
