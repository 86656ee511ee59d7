from __future__ import annotations

import pickle
import struct
from dataclasses import replace
from typing import Any

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.architecture import AMD64, ARM64, X86, Architecture, architecture_of
from kdmp_ks.bugchecks.original_exception import ExceptionRecord, carries_exception
from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.kernel import Access, OriginalException, find_original_exception
from kernel.memory import FakeMemory

RECORD = 0x8200_1000
CONTEXT = 0x8200_2000
FRAME = 0x8200_4000
AT = 0x8100_1234
STACK = 0x8200_5000
VIOLATION = 0xC0000005

# flags, instruction, stack, size of the context; what is wide in the record
CONTEXTS = {
    AMD64: (0x30, 0xF8, 0x98, 0x4D0, 0x10001F),
    X86: (0x0, 0xB8, 0xC4, 0x2CC, 0x10007),
    ARM64: (0x0, 0x108, 0x100, 0x390, 0x400007),
}
machines = pytest.mark.parametrize("machine", CONTEXTS, ids=str)


class World:
    """Records, contexts and frames in a memory; addresses are given in 32 bits."""

    def __init__(self, machine: Architecture) -> None:
        self.machine = machine
        self.wide = machine is not X86
        self.pointer = "Q" if self.wide else "I"
        self.memory = FakeMemory()
        self.warnings = Warnings()

    def at(self, address: int) -> int:
        upper = self.wide and 1 << 31 <= address < 1 << 32
        return address | 0xFFFFFFFF_00000000 if upper else address

    def record(self, code: int = VIOLATION, at: int = AT, *information: int) -> None:
        data = bytearray(0x98 if self.wide else 0x50)
        struct.pack_into("<I", data, 0, code)
        places = (0x10, 0x18, 0x20) if self.wide else (0xC, 0x10, 0x14)
        struct.pack_into("<" + self.pointer, data, places[0], self.at(at))
        struct.pack_into("<I", data, places[1], len(information))
        form = f"<{len(information)}{self.pointer}"
        struct.pack_into(form, data, places[2], *information)
        self.memory.put(self.at(RECORD), bytes(data))

    def context(self, at: int = AT, stack: int = STACK, flags: int | None = None) -> None:
        flags_at, at_at, stack_at, size, usual = CONTEXTS[self.machine]
        data = bytearray(size)
        struct.pack_into("<I", data, flags_at, usual if flags is None else flags)
        struct.pack_into("<" + self.pointer, data, at_at, self.at(at))
        struct.pack_into("<" + self.pointer, data, stack_at, self.at(stack))
        self.memory.put(self.at(CONTEXT), bytes(data))

    def frame(self, at: int = AT, selector: int = 0x10) -> None:
        data = bytearray(0x190 if self.wide else 0x74)
        struct.pack_into("<" + self.pointer, data, 0x168 if self.wide else 0x68, self.at(at))
        struct.pack_into("<H", data, 0x170 if self.wide else 0x6C, selector)
        self.memory.put(self.at(FRAME), bytes(data))

    def search(self, code: int, *parameters: int, memory: bool = True) -> OriginalException | None:
        reader = self.memory if memory else None
        wide = [self.at(value) for value in parameters]
        self.warnings = Warnings()
        found = find_original_exception(reader, self.machine, code, wide, warnings=self.warnings)
        assert found is None or tuple(self.warnings) == found.warnings
        return found

    def find(self, code: int, *parameters: int) -> OriginalException:
        exception = self.search(code, *parameters)
        assert exception is not None
        return exception


@machines
@pytest.mark.parametrize("bugcheck", [0x7E, 0x1000007E])
def test_a_thread_of_the_system(machine: Architecture, bugcheck: int) -> None:
    world = World(machine)
    world.record(VIOLATION, AT, 1, 0x28)
    world.context()
    found = world.find(bugcheck, VIOLATION, AT, RECORD, CONTEXT)
    assert found.code == VIOLATION
    assert found.address == world.at(AT)
    assert isinstance(found.address, Gva)
    assert found.record is not None
    assert found.record.exception_code == VIOLATION
    assert found.record_address == world.at(RECORD)
    assert found.context is not None
    assert (found.context.ip, found.context.sp) == (world.at(AT), world.at(STACK))
    assert found.registers is found.context
    assert found.context_address == world.at(CONTEXT)
    assert (found.faulting_address, found.access_type) == (0x28, Access.WRITE)
    assert (found.trap_frame, found.trap_frame_address) == (None, None)
    assert found.warnings == ()
    assert found.evidence == {
        "code": f"parameter 1 of bug check {bugcheck:#x}",
        "address": f"parameter 2 of bug check {bugcheck:#x}",
        "context": f"parameter 4 of bug check {bugcheck:#x}",
        "record": f"parameter 3 of bug check {bugcheck:#x}",
        "access_type": "the exception record",
        "faulting_address": "the exception record",
    }


def test_a_code_that_was_sign_extended() -> None:
    world = World(AMD64)
    world.record()
    found = world.find(0x7E, 0xFFFFFFFF_C0000005, AT, RECORD, 0)
    assert found.code == VIOLATION
    assert found.record is not None


@machines
def test_a_system_service(machine: Architecture) -> None:
    world = World(machine)
    world.context()
    found = world.find(0x3B, VIOLATION, AT, CONTEXT, 0)
    assert (found.code, found.address) == (VIOLATION, world.at(AT))
    assert found.context is not None
    assert found.record is None
    assert (found.access_type, found.faulting_address) == (None, None)


@pytest.mark.parametrize("bugcheck", [0x8E, 0x1000008E])
@pytest.mark.parametrize(
    ("machine", "selector"), [(X86, 0x8), (X86, 0x1B), (AMD64, 0x10), (AMD64, 0x33)]
)
def test_a_trap_frame(machine: Architecture, selector: int, bugcheck: int) -> None:
    world = World(machine)
    world.frame(selector=selector)
    found = world.find(bugcheck, VIOLATION, AT, FRAME, 0)
    assert found.trap_frame is not None
    assert found.trap_frame.ip == world.at(AT)
    assert found.registers is found.trap_frame
    assert found.trap_frame_address == world.at(FRAME)
    assert found.evidence["trap_frame"] == f"parameter 3 of bug check {bugcheck:#x}"


def test_a_frame_of_a_machine_whose_frames_are_not_known() -> None:
    world = World(ARM64)
    found = world.find(0x8E, VIOLATION, AT, FRAME, 0)
    assert found.trap_frame is None
    (missing,) = found.warnings
    assert "not known on this machine" in str(missing)


@machines
def test_an_exception_in_the_kernel(machine: Architecture) -> None:
    world = World(machine)
    found = world.find(0x1E, VIOLATION, AT, 8, 0x28)
    assert (found.code, found.address) == (VIOLATION, world.at(AT))
    assert (found.access_type, found.faulting_address) == (Access.EXECUTE, 0x28)
    assert found.evidence["access_type"] == "parameter 3 of bug check 0x1e"
    assert found.evidence["faulting_address"] == "parameter 4 of bug check 0x1e"
    # Of other exceptions these parameters are something else.
    found = world.find(0x1E, 0x80000003, AT, 0, 2)
    assert (found.code, found.access_type, found.faulting_address) == (0x80000003, None, None)


@pytest.mark.parametrize(
    ("bugcheck", "parameters", "accessed", "access", "address"),
    [
        (0x0A, (0x28, 2, 0, AT), 0x28, Access.READ, AT),
        (0x0A, (0x28, 2, 8, AT), 0x28, Access.EXECUTE, AT),
        (0xD1, (0x28, 2, 1, AT), 0x28, Access.WRITE, AT),
        (0xD1, (0x28, 2, 7, AT), 0x28, None, AT),
        (0xC5, (0x28, 2, 1, AT), 0x28, Access.WRITE, AT),
        (0xD3, (0x28, 2, 1, AT), 0x28, Access.WRITE, AT),
        (0x50, (0x28, 0, AT, 2), 0x28, Access.READ, AT),
        (0x50, (0x28, 2, AT, 2), 0x28, Access.WRITE, AT),
        (0x50, (0x28, 3, 0, 2), 0x28, Access.WRITE, None),
        (0x50, (0x28, 0x10, AT, 2), 0x28, Access.EXECUTE, AT),
        (0x50, (0x28, 0x11, AT, 2), 0x28, Access.EXECUTE, AT),
        (0x50, (0x28, 8, AT, 2), 0x28, Access.EXECUTE, AT),
        # Once a write; today a read of a page that is there.
        (0x50, (0x28, 1, AT, 2), 0x28, None, AT),
        (0xDB, (0x28, 2, 2, AT), 0x28, Access.EXECUTE, AT),
        (0xC6, (0x28, 1, 0, 0), 0x28, Access.WRITE, None),
        (0x7A, (0xC0500000, 0xC000009C, 0, 0x28), 0x28, None, None),
        (0x10000050, (0x28, 0, AT, 2), 0x28, Access.READ, AT),
        (0xCC, (0x28, 0, AT, 0), 0x28, Access.READ, AT),
        (0xD6, (0x28, 2, AT, 0), 0x28, Access.WRITE, AT),
        (0xBE, (0x28, 5, 0, 7), 0x28, Access.WRITE, None),
        (0xFC, (0x28, 5, 6, 7), 0x28, Access.EXECUTE, None),
    ],
)
def test_what_was_accessed(
    bugcheck: int,
    parameters: tuple[int, ...],
    accessed: int,
    access: Access | None,
    address: int | None,
) -> None:
    world = World(AMD64)
    found = world.find(bugcheck, *parameters)
    assert found.faulting_address == accessed
    assert found.access_type is access
    assert found.address == (None if address is None else world.at(address))
    assert found.code is None


@pytest.mark.parametrize(("value", "access"), [(1, Access.WRITE), (2, None), (0x11, None)])
def test_an_access_on_arm(value: int, access: Access | None) -> None:
    """Its processors have no page-fault error code of x86."""
    found = World(ARM64).find(0x50, 0x28, value, AT, 2)
    assert (found.faulting_address, found.access_type) == (0x28, access)


def test_an_address_that_cannot_be_one() -> None:
    assert World(AMD64).find(0xD1, 0x28, 2, 0, 0x4141414141414141).address is None


def test_a_stack_that_was_overrun() -> None:
    world = World(AMD64)
    world.record(0xC0000409, AT, 2)
    world.frame()
    found = world.find(0x139, 2, FRAME, RECORD, 0)
    assert found.code == 0xC0000409
    assert found.evidence["code"] == "bug check 0x139"
    assert found.record is not None
    assert found.trap_frame is not None
    assert found.trap_frame["rip"] == world.at(AT)
    assert found.address == world.at(AT)
    assert found.evidence["address"] == "the exception record"
    world.record(VIOLATION)
    found = world.find(0x139, 2, FRAME, RECORD, 0)
    assert found.record is None
    assert found.evidence["address"] == "the saved registers"


class TestFileSystems:
    """An exception is only one of their reasons, so the two structures must confirm each other."""

    @pytest.mark.parametrize("bugcheck", [0x23, 0x24, 0x26, 0x27, 0x9B, 0x12C, 0x149])
    def test_both(self, bugcheck: int) -> None:
        world = World(AMD64)
        world.record(VIOLATION, AT, 0, 0x18)
        world.context()
        found = world.find(bugcheck, 0x1904FB, RECORD, CONTEXT, 0)
        assert (found.code, found.address) == (VIOLATION, world.at(AT))
        assert (found.access_type, found.faulting_address) == (Access.READ, 0x18)
        assert found.evidence["code"] == "the exception record"

    def test_they_disagree(self) -> None:
        world = World(AMD64)
        world.record(VIOLATION, AT + 4)
        world.context()
        found = world.find(0x24, 0x1904FB, RECORD, CONTEXT, 0)
        assert found.record is None
        assert found.address == world.at(AT)
        assert "not 0xffffffff81001234" in str(found.warnings[0])

    def test_nothing_confirms_a_record(self) -> None:
        world = World(AMD64)
        world.record()
        assert world.search(0x24, 0x1904FB, RECORD, CONTEXT, 0) is None
        assert "nothing confirms it" in str(world.warnings[1])

    @pytest.mark.parametrize("instruction", [0, AT])
    def test_neither(self, instruction: int) -> None:
        """Not even 0x149, whose last parameter repeats the instruction."""
        world = World(AMD64)
        assert world.search(0x149, 0x1904FB, 0, 0, instruction) is None
        assert list(world.warnings) == []

    def test_the_instruction_confirms_a_record(self) -> None:
        world = World(AMD64)
        world.record(VIOLATION, AT, 0, 0x18)
        found = world.find(0x149, 0x1904FB, RECORD, 0, AT)
        assert (found.code, found.address) == (VIOLATION, world.at(AT))
        assert world.search(0x149, 0x1904FB, RECORD, 0, AT + 4) is None


@machines
@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"flags": 0x1F}, "ContextFlags 0x1f are not those of"),
        ({"flags": 0}, "ContextFlags 0x0"),
        ({"at": 0}, ""),
    ],
)
def test_what_is_no_context(machine: Architecture, changes: dict[str, int], words: str) -> None:
    world = World(machine)
    world.context(**changes)
    found = world.find(0x3B, VIOLATION, AT, CONTEXT, 0)
    assert (found.context is None) is bool(words)
    assert words in "".join(map(str, found.warnings))


@pytest.mark.parametrize("register", ["at", "stack"])
def test_registers_that_hold_no_addresses(register: str) -> None:
    world = World(AMD64)
    world.context(**{register: 0x41414141_41414141})
    found = world.find(0x3B, VIOLATION, AT, CONTEXT, 0)
    assert (found.context, found.context_address) == (None, None)
    assert "contain no addresses" in str(found.warnings[0])


@pytest.mark.parametrize(
    ("at", "selector", "words"),
    [
        (0, 0x10, "contain no addresses"),
        (AT, 0x2B, "code selector is 0x2b"),
        (AT + 2, 0x10, "its instruction is 0xffffffff81001236, not 0xffffffff81001234"),
    ],
)
def test_what_is_no_frame(at: int, selector: int, words: str) -> None:
    world = World(AMD64)
    world.frame(at, selector)
    found = world.find(0x8E, VIOLATION, AT, FRAME, 0)
    assert found.trap_frame is None
    assert words in str(found.warnings[0])


def test_what_is_no_record() -> None:
    world = World(AMD64)
    world.record(0xC000001D)
    found = world.find(0x7E, VIOLATION, AT, RECORD, 0)
    assert found.record is None
    assert "its code is 0xc000001d, not 0xc0000005" in str(found.warnings[0])
    world.record()
    world.memory.pack("I", world.at(RECORD) + 0x18, 16)
    found = world.find(0x7E, VIOLATION, AT, RECORD, 0)
    assert "counts 0x10 parameters" in str(found.warnings[0])


@machines
def test_a_record_with_all_its_parameters(machine: Architecture) -> None:
    world = World(machine)
    world.record(VIOLATION, AT, 1, 0x28, *range(3, 16))
    found = world.find(0x7E, VIOLATION, AT, RECORD, 0)
    assert found.record is not None
    assert found.record.exception_information == (1, 0x28, *range(3, 16))
    assert (found.faulting_address, found.access_type) == (0x28, Access.WRITE)


@machines
def test_a_parameter_that_a_record_does_not_count(machine: Architecture) -> None:
    """What lies behind the parameters in use is left over: it is no faulting address."""
    world = World(machine)
    world.record(VIOLATION, AT, 1, 0x28)
    world.memory.pack("I", world.at(RECORD) + (0x18 if world.wide else 0x10), 1)
    found = world.find(0x7E, VIOLATION, AT, RECORD, 0)
    assert found.record is not None
    assert found.record.exception_information == (1,)
    assert (found.faulting_address, found.access_type) == (None, None)


def test_values_travel() -> None:
    """An exception outlives its dump: it is pickled, with all its values."""
    world = World(AMD64)
    world.record(VIOLATION, AT, 1, 0x28)
    world.context()
    found = world.find(0x7E, VIOLATION, AT, RECORD, CONTEXT)
    assert pickle.loads(pickle.dumps(found)) == found
    assert found.record == ExceptionRecord(VIOLATION, 0, 0, world.at(AT), 2, (1, 0x28))
    missing = world.find(0x7E, VIOLATION, AT, 0x1000, 0x2000)
    assert str(pickle.loads(pickle.dumps(missing)).warnings[0]) == str(missing.warnings[0])


def test_the_way_in_of_0_1_0() -> None:
    found = World(AMD64).find(0x1E, VIOLATION, AT, 8, 0x28)
    with pytest.warns(DeprecationWarning, match=r"use kdmp_ks\.KernelDumpParser\.original_ex.*n$"):
        assert found.exception is found


class TestRegisters:
    """A parameter leads to registers: from a CONTEXT, or else what a trap frame is sure to have."""

    def test_a_context_before_a_trap_frame(self) -> None:
        """No bug check of today leads to both; a context has more registers."""
        world = World(AMD64)
        world.context()
        self.frame(world)
        frame = world.find(0x8E, VIOLATION, AT, FRAME, 0).trap_frame
        found = replace(world.find(0x3B, VIOLATION, AT, CONTEXT, 0), trap_frame=frame)
        assert found.registers is found.context
        assert len(found.context or ()) > len(frame or ()) > 0

    def frame(self, world: World) -> None:
        data = bytearray(0x190)
        places = (0x30, 0x38, 0x40, 0x48, 0x50, 0x58, 0x60, 0x140, 0x148, 0x150, 0x158)
        for place in places:
            struct.pack_into("<Q", data, place, 0x1000 + place)
        head = (world.at(AT), 0x10, 0x10246, world.at(STACK), 0x18)
        struct.pack_into("<QHxxxxxxIxxxxQH", data, 0x168, *head)
        world.memory.put(world.at(FRAME), bytes(data))

    @pytest.mark.parametrize(
        ("bugcheck", "parameters"),
        [
            (0x2B, (FRAME, 0, 0, 0)),
            (0x8E, (VIOLATION, AT, FRAME, 0)),
            (0xBE, (0x28, 0x8000000012345021, FRAME, 0xB)),
            (0x139, (3, FRAME, 0, 0)),
        ],
    )
    def test_of_a_trap_frame(self, bugcheck: int, parameters: tuple[int, ...]) -> None:
        world = World(AMD64)
        self.frame(world)
        found = world.find(bugcheck, *parameters)
        assert found.registers is not None
        known = {name: value for name, value in found.registers.items() if "xmm" not in name}
        assert known == {
            "rax": 0x1030, "rcx": 0x1038, "rdx": 0x1040, "r8": 0x1048, "r9": 0x1050,
            "r10": 0x1058, "r11": 0x1060, "rbp": 0x1158, "rip": world.at(AT), "cs": 0x10,
            "eflags": 0x10246, "rsp": world.at(STACK), "ss": 0x18, "mxcsr": 0,
        }  # fmt: skip
        assert found.address == world.at(AT)

    @pytest.mark.parametrize(
        ("bugcheck", "parameters"),
        [
            (0x24, (0x1904FB, RECORD, CONTEXT, 0)),
            (0x3B, (VIOLATION, AT, CONTEXT, 0)),
            (0x3D, (RECORD, CONTEXT, 0, 0)),
            (0x7E, (VIOLATION, AT, RECORD, CONTEXT)),
            (0x135, (VIOLATION, CONTEXT, AT + 0x100, 0)),
            (0x149, (0x1904FB, RECORD, CONTEXT, AT)),
        ],
    )
    @machines
    def test_of_a_context(
        self, machine: Architecture, bugcheck: int, parameters: tuple[int, ...]
    ) -> None:
        world = World(machine)
        world.record()
        world.context()
        found = world.find(bugcheck, *parameters)
        assert found.warnings == ()
        assert found.registers is not None
        assert (found.registers.ip, found.registers.sp) == (world.at(AT), world.at(STACK))
        assert (found.code, found.address) == (VIOLATION, world.at(AT))

    def test_at_the_end_of_memory(self) -> None:
        """A frame of x86 behind which no stack can begin."""
        world = World(X86)
        data = bytearray(0x74)
        struct.pack_into("<I", data, 0x68, AT)
        struct.pack_into("<H", data, 0x6C, 8)
        world.memory.put(0xFFFFFF8C, bytes(data))
        found = world.find(0x8E, VIOLATION, AT, 0xFFFFFF8C, 0)
        assert (found.trap_frame, found.trap_frame_address) == (None, None)
        assert len(found.warnings) == 1


@machines
def test_pointers_that_lead_nowhere(machine: Architecture) -> None:
    found = World(machine).find(0x7E, VIOLATION, AT, RECORD, CONTEXT)
    assert (found.code, found.record, found.context) == (VIOLATION, None, None)
    assert [type(warning) for warning in found.warnings] == [Unavailable, Unavailable]
    found = World(machine).find(0x7E, VIOLATION, AT, machine.end - 8, machine.end - 8)
    assert len(found.warnings) == 2


def test_a_dump_without_memory() -> None:
    world = World(AMD64)
    found = world.search(0x7E, VIOLATION, AT, RECORD, CONTEXT, memory=False)
    assert found is not None
    assert found.code == VIOLATION
    assert "the dump has no memory" in str(found.warnings[0])


@pytest.mark.parametrize("bugcheck", [0, 0xEF, 0x116, 0x1000_00EF, 0xFFFFFFFF])
def test_bug_checks_that_no_exception_leads_to(bugcheck: int) -> None:
    world = World(AMD64)
    assert world.search(bugcheck, 1, 2, 3, 4) is None
    assert list(world.warnings) == []
    assert not carries_exception(bugcheck, (1, 2, 3, 4))


def test_fewer_parameters_than_there_should_be() -> None:
    assert World(AMD64).find(0x7E, VIOLATION).address is None
    assert World(AMD64).search(0x7E) is None


def test_a_machine_that_is_not_known() -> None:
    machine = architecture_of(0x200, 8)
    found = find_original_exception(FakeMemory(), machine, 0x7E, (VIOLATION, AT, RECORD, CONTEXT))
    assert found is not None
    assert found.context is None
    assert len(found.warnings) == 2


def test_parameters_that_a_32_bit_kernel_widened() -> None:
    world = World(X86)
    world.context()
    anything: Any = find_original_exception(
        world.memory, X86, 0x3B, [VIOLATION, 0xFFFFFFFF_00000000 | AT, 0xFFFFFFFF_82002000, 0]
    )
    assert anything.address == AT
    assert anything.context_address == CONTEXT
