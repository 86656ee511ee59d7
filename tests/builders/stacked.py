"""A driver that runs, stopped at an instruction, in the memory of a dump: the true call stacks.

The driver of the tests of symbols is run by `builders.stepped`, with its shadow stack. Its image
and its stack are then moved to addresses of the kernel: each word that is an address in one of
them.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .header import x64_context
from .kernel import module
from .layouts import FULL
from .machine import AMD64, ARM64
from .machine import Machine as Processor
from .memory import PAGE_SIZE
from .space import Rights
from .stepped import BACK, STACK, STACK_SIZE, Caller, MappedImage, Stepper
from .stepped_arm64 import Arm64Stepper
from .triage import KERNEL, Driver, Stretch, TriageDump
from .world import Options, World, build_world

NATIVE = Path(__file__).resolve().parents[1] / "symbols" / "native"
NAME = "native_x64.sys"
NAMES = {AMD64.name: NAME, ARM64.name: "native_arm64.sys"}
BASE = 0xFFFFF80100000000
TOP = STACK + STACK_SIZE - 0x1000
ROOM = 0x6000
"""Bytes of a stack of the kernel."""
CODE = Rights(writable=False, user=False, nx=False)
THREAD_SIZE, STATE, KERNEL_STACK, INITIAL_STACK = 0x910, 0x184, 0x58, 0x28
SWITCH_FRAME, SWITCHED = 0x220, 0x2344


@dataclass(frozen=True)
class Stop:
    """A driver at an instruction.

    Attributes:
        registers: Registers.
        stack: The uppermost bytes of the stack.
        callers: The callers, the innermost first.
    """

    registers: dict[str, int]
    stack: bytes
    callers: list[Caller]


class Moved:
    """The image of the driver and a state of it, at addresses of the kernel.

    Attributes:
        image: The image as it was mapped.
        stop: The state.
        end: The end of the stack in the kernel.
    """

    def __init__(
        self, image: MappedImage, stop: Stop, end: int, processor: Processor = AMD64
    ) -> None:
        self.image, self.stop, self.end, self.processor = image, stop, end, processor

    def address(self, value: int) -> int:
        if value == BACK:
            return 0
        if 0 <= value - self.image.base < len(self.image.memory):
            return value - self.image.base + BASE
        if TOP - ROOM <= value <= TOP:
            return value - TOP + self.end
        return value

    @property
    def registers(self) -> dict[str, int]:
        return {name: self.address(value) for name, value in self.stop.registers.items()}

    @property
    def stack(self) -> bytes:
        words = struct.unpack(f"<{len(self.stop.stack) // 8}Q", self.stop.stack)
        return struct.pack(f"<{len(words)}Q", *map(self.address, words))

    @property
    def frames(self) -> list[tuple[int, int]]:
        """Instruction and stack pointer of each frame, the innermost first."""
        here = self.registers
        callers = [one for one in self.stop.callers if one.rip != BACK]
        above = [(self.address(one.rip), self.address(one.rsp)) for one in callers]
        return [(here[self.processor.instruction], here[self.processor.stack]), *above]


def image(processor: Processor = AMD64) -> MappedImage:
    """The driver of the tests of symbols, whose names are in the PDB file beside it."""
    return MappedImage.of((NATIVE / NAMES[processor.name]).read_bytes())


def stops(wanted: Callable[[Stop], bool], processor: Processor = AMD64) -> Iterator[Stop]:
    """Yield the states of the driver on the uppermost pages of its stack."""
    mapped, found = image(processor), []

    def check(values: dict[str, int], shadow: list[Any]) -> None:
        if values[processor.stack] < TOP - ROOM + 0x400:
            return
        stack = stepper.memory(TOP - ROOM, ROOM) or b""
        callers = [
            Caller(
                getattr(one, processor.instruction),
                getattr(one, processor.stack),
                dict(one.kept),
            )
            for one in reversed(shadow)
        ]
        stop = Stop(dict(values), stack, callers)
        if wanted(stop):
            found.append(stop)

    stepper = (Stepper if processor is AMD64 else Arm64Stepper)(mapped, check)
    stepper.run(mapped.entry)
    return iter(found)


def deepest(count: int = 1, processor: Processor = AMD64) -> list[Stop]:
    """The states with the most callers, each with another innermost frame or caller."""
    kept: dict[tuple[int, ...], Stop] = {}
    for stop in stops(lambda stop: len(stop.callers) >= 3, processor):
        kept.setdefault(tuple(one.rip for one in stop.callers[:3]), stop)
    ordered = sorted(kept.values(), key=lambda stop: -len(stop.callers))
    return ordered[:count]


def write_image(world: World, mapped: MappedImage, *, has_headers: bool = True) -> None:
    """Map the image of the driver into the kernel."""
    rva, size = mapped.sections[".text"]
    for at in range(0, len(mapped.memory), PAGE_SIZE):
        is_code = rva <= at < rva + size
        frame = next(world.kernel.frames)
        world.memory.clear(frame)
        world.tables.map(BASE + at, frame, rights=CODE)
        data = mapped.memory[at : at + PAGE_SIZE]
        if at or has_headers:
            world.tables.write(BASE + at, data)
        if not is_code:
            world.tables.map(BASE + at, frame)


def write_stack(world: World, data: bytes, end: int) -> None:
    """Write a stack of the kernel."""
    start = end - ROOM
    for at in range(start, end, PAGE_SIZE):
        frame = next(world.kernel.frames)
        world.memory.clear(frame)
        world.tables.map(at, frame)
    world.tables.write(start, data)


@dataclass
class Machine:
    """A machine whose processors run the driver, and which has a thread that waits in it.

    Attributes:
        world: The machine.
        running: The state of each processor.
        waiting: The state of the thread that waits.
        thread: Address of this thread.
    """

    world: World
    running: list[Moved]
    waiting: Moved
    thread: int

    def dump(self, dump_type: int = FULL) -> bytes:
        return bytes(self.world.image(dump_type).data)


def machine(
    processor: Processor = AMD64, *, has_headers: bool = True, has_entry: bool = True
) -> Machine:
    """Build a machine with four processors.

    Args:
        processor: Its kind.
        has_headers: Whether the headers of the image are in memory.
        has_entry: Whether the loader's entry has the place of its function table.
    """
    mapped = image(processor)
    path = f"\\drivers\\{NAMES[processor.name]}"
    drivers = (*processor.kernel_modules, module(BASE, len(mapped.memory), path))
    world = build_world(Options(machine=processor, kernel_modules=drivers, wow64=False))
    write_image(world, mapped, has_headers=has_headers)
    entry = world.module_entries[len(drivers) - 1]
    if has_entry:
        world.kernel.pack(entry + 0x10, "QI", BASE + mapped.functions[0], mapped.functions[1])
    found = deepest(5, processor)
    running = []
    for number, stop in enumerate(found[:4]):
        limit = world.contexts[number][processor.stack] & ~0xFFFF
        moved = Moved(mapped, stop, limit + ROOM, processor)
        write_stack(world, moved.stack, moved.end)
        registers = {**world.contexts[number], **moved.registers}
        world.contexts[number] = registers
        world.tables.write(world.processors[number].context, processor.context(registers))
        running.append(moved)
    waiting = Moved(mapped, found[4], 0xFFFFA00000900000, processor)
    write_stack(world, waiting.stack, waiting.end)
    return Machine(world, running, waiting, _write_waiting(world, waiting))


TRAP_ENTRY = bytes.fromhex("55 4881ec58010000")
"""The beginning of KsTrapEntry; its call of KsLeaf returns 0x1a behind."""


def system_call() -> tuple[bytes, list[tuple[int, int]], list[tuple[int, int]]]:
    """A full dump of a processor in KsLeaf, called by KsTrapEntry, from user mode in the driver.

    Returns:
        The dump, and instruction and stack pointer of the frames in the kernel and in user mode.
    """
    mapped = image()
    (stop,) = deepest(1)
    size = len(mapped.memory)
    world = build_world(
        Options(
            kernel_modules=(*AMD64.kernel_modules, module(BASE, size, f"\\drivers\\{NAME}")),
            user_modules=(module(mapped.base, size, f"C:\\{NAME}"),),
            wow64=False,
        )
    )
    write_image(world, mapped)
    user = Rights(writable=True, user=True, nx=False)
    for start, data in ((mapped.base, mapped.memory), (TOP - ROOM, stop.stack)):
        for at in range(0, len(data), PAGE_SIZE):
            frame = next(world.user.frames)
            world.memory.clear(frame)
            world.tables.map(start + at, frame, rights=user)
        world.tables.write(start, data)
    number = world.options.crashing
    end = (world.contexts[number]["rsp"] & ~0xFFFF) + ROOM
    body = end - 0x190
    entry = BASE + mapped.find(TRAP_ENTRY)
    leaf = stop.registers["rip"] - mapped.base + BASE
    here = {"rip": leaf, "rsp": body - 8, "rbp": body + 0x80}
    rip, rsp = stop.registers["rip"], stop.registers["rsp"]
    frame = struct.pack("<7Q", stop.registers["rbp"], 4, rip, 0x33, 0x246, rsp, 0x2B)
    stack = bytearray(ROOM)
    struct.pack_into("<Q", stack, ROOM - 0x198, entry + 0x1A)
    stack[ROOM - 0x190 + 0x158 : ROOM] = frame
    write_stack(world, bytes(stack), end)
    registers = {**world.contexts[number], **here}
    world.contexts[number] = registers
    world.tables.write(world.processors[number].context, x64_context(registers))
    callers = [(one.rip, one.rsp) for one in stop.callers]
    kernel = [(leaf, body - 8), (entry + 0x1A, body)]
    return bytes(world.image().data), kernel, [(rip, rsp), *callers]


def _write_waiting(world: World, moved: Moved) -> int:
    """Write a thread that waits where the innermost caller goes on."""
    kernel, kdbg = world.kernel, world.kdbg
    for at, offset in ((0x29C, KERNEL_STACK), (0x29E, INITIAL_STACK), (0x2A2, STATE)):
        kernel.pack(kdbg + at, "H", offset)
    thread = kernel.alloc(THREAD_SIZE)
    caller = moved.stop.callers[0]
    if moved.processor is ARM64:
        return _write_switched(world, moved, thread, caller)
    frame = moved.address(caller.rsp) - 0x40
    words = moved.address(caller.kept["rbp"]), moved.address(caller.rip)
    world.tables.write(frame + 0x30, struct.pack("<QQ", *words))
    kernel.pack(thread + KERNEL_STACK, "Q", frame)
    _write_thread(world, moved, thread)
    return thread


def _write_switched(world: World, moved: Moved, thread: int, caller: Caller) -> int:
    """Write a thread of ARM64, whose KTHREAD has frame pointer and instruction.

    The chain of frame pointers leads to the innermost caller.
    """
    frame = moved.end - ROOM + 0x100
    world.tables.write(frame, struct.pack("<QQ", 0, moved.address(caller.rip)))
    words = frame, world.machine.kernel_modules[0].start + SWITCHED
    world.kernel.pack(thread + SWITCH_FRAME, "QQ", *words)
    _write_thread(world, moved, thread)
    return thread


def _write_thread(world: World, moved: Moved, thread: int) -> None:
    kernel = world.kernel
    kernel.pack(thread, "BBB", 6, 0, 0x20)
    kernel.pack(thread + 8, "QQ", thread + 8, thread + 8)
    kernel.pack(thread + INITIAL_STACK, "QQQ", moved.end - 0x30, moved.end - ROOM, moved.end)
    kernel.pack(thread + STATE, "B", 5)
    kernel.pack(thread + world.build.thread_process, "Q", world.processors[0].process)


def triage(moved: Moved, *, has_image: bool = True, **changes: Any) -> bytes:
    """A triage dump of a state.

    Args:
        moved: The state.
        has_image: Whether the image is in the dump.
        changes: Fields of `TriageDump`.
    """
    data = (NATIVE / NAME).read_bytes()
    (header,) = struct.unpack_from("<I", data, 0x3C)
    (stamp,) = struct.unpack_from("<I", data, header + 8)
    memory, rsp = moved.image.memory, moved.registers["rsp"]
    blocks = [Stretch(rsp & -16, moved.stack[(rsp & -16) - (moved.end - ROOM) :])]
    if has_image:
        blocks += [
            Stretch(BASE + at, memory[at : at + PAGE_SIZE])
            for at in range(0, len(memory), PAGE_SIZE)
        ]
    kernel = AMD64.kernel_modules[0]
    dump = TriageDump(
        writer=KERNEL,
        drivers=(
            Driver(kernel.path, kernel.start, kernel.end - kernel.start),
            Driver(f"\\drivers\\{NAME}", BASE, len(memory), timestamp=stamp),
        ),
        blocks=tuple(blocks),
        stack_size=0,
        **changes,
    )
    built = bytearray(dump.build().data)
    built[0x348 : 0x348 + 0x4D0] = x64_context(moved.registers)
    return bytes(built)
