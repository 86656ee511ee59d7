"""Faults of dumps that Windows wrote, compared with a search of its own at literal offsets."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from kdmp_ks import KernelDumpParser
from kdmp_ks.ground.inferred import Confidence

HELD = {
    "rax": 0x30, "rcx": 0x38, "rdx": 0x40, "r8": 0x48, "r9": 0x50, "r10": 0x58, "r11": 0x60,
    "rbp": 0x158, "rip": 0x168, "cs": 0x170, "rsp": 0x180,
}  # fmt: skip
"""Offsets of registers that a KTRAP_FRAME contains."""
LEFT_OVER = {"rbx": 0x140, "rdi": 0x148, "rsi": 0x150}
CONTEXT = {
    "cs": 0x38, "rax": 0x78, "rcx": 0x80, "rdx": 0x88, "rbx": 0x90, "rsp": 0x98, "rbp": 0xA0,
    "rsi": 0xA8, "rdi": 0xB0, **{f"r{n}": 0xB8 + 8 * (n - 8) for n in range(8, 16)}, "rip": 0xF8,
}  # fmt: skip
"""Offsets of registers in a CONTEXT."""
PRESERVED = ("rbx", "rdi", "rsi", "r12", "r13", "r14", "r15")
"""In the order of a KEXCEPTION_FRAME, from 0x100 on."""

FAULTS = {
    "proxyrule_011620-8250-01": (0xC0000005, 0x0, 0),
    "training_1e": (0x80000003, None, 2),
    "training_3b_0": (0xC0000005, 0x20_0000_0068, 0),
    "training_7e_1": (0xC000001D, None, 0),
    "triage_x64": (0xC0000005, None, 0),
}
"""Code, address and IRQL of each fault."""
NO_FAULTS = ("training_116_0", "training_13a", "training_ef", "triage_arm64")


class Raw:
    """A triage dump, read by hand: the blocks, the stack, and the words in them."""

    def __init__(self, path: Path) -> None:
        self.data = path.read_bytes()
        at, size = struct.unpack_from("<II", self.data, 0x2028)
        (top,) = struct.unpack_from("<Q", self.data, 0x2048)
        self.pieces = [(top, at, size)]
        table, count = struct.unpack_from("<II", self.data, 0x2078)
        for number in range(count):
            self.pieces.append(struct.unpack_from("<QII", self.data, table + 16 * number))

    def read(self, address: int, size: int) -> bytes | None:
        for start, offset, length in self.pieces:
            if start <= address and address + size <= start + length:
                return self.data[offset + address - start :][:size]
        return None

    def words(self, value: int) -> list[int]:
        needle = struct.pack("<Q", value)
        found = set()
        for start, offset, length in self.pieces:
            at = self.data.find(needle, offset, offset + length)
            while at >= 0:
                found.add(start + at - offset)
                at = self.data.find(needle, at + 1, offset + length)
        return sorted(found)

    def frames(self, instruction: int) -> list[int]:
        """Trap frames of a fault in the kernel: the alignment rule leaves no other place."""
        found = []
        for place in self.words(instruction):
            frame = self.read(place - 0x168, 0x190)
            if frame is None:
                continue
            selector, flags, stack, segment = struct.unpack_from("<H6xI4xQH", frame, 0x170)
            ruled = (stack & ~0xF) - 0x190 == place - 0x168
            fits = selector == 0x10 and flags & 2 and flags < 1 << 24 and segment in (0, 0x18)
            if fits and ruled:
                found.append(place - 0x168)
        return found

    def contexts(self, instruction: int) -> list[int]:
        """Contexts of the kernel with an instruction."""
        found = []
        for place in self.words(instruction):
            context = self.read(place - 0xF8, 0x100)
            if context is not None and context[0x38:0x3A] == b"\x10\0" and context[0x32] & 0x10:
                found.append(place - 0xF8)
        return found

    def special(self, at: int) -> int:
        """A special register of the KPRCB that the directory leads to."""
        (kprcb,) = struct.unpack_from("<I", self.data, 0x201C)
        (found,) = struct.unpack_from("<Q", self.data, kprcb + 0x100 + at)
        return int(found)

    def number(self, address: int, size: int = 8) -> int:
        found = self.read(address, size)
        assert found is not None
        return int.from_bytes(found, "little")


@pytest.fixture(scope="session")
def real(dumps_folder: Path) -> Path:
    return dumps_folder / "real"


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_of_windows(real: Path, name: str) -> None:
    raw = Raw(real / f"{name}.dmp")
    with KernelDumpParser(real / f"{name}.dmp") as dump:
        fault = dump.fault
        warnings = list(dump.warnings)
    assert fault is not None
    code, accessed, irql = FAULTS[name]
    (instruction,) = struct.unpack_from("<Q", raw.data, 0x48)
    assert (fault.code, fault.instruction) == (code, instruction)
    # Behind a breakpoint, the frame has the next instruction.
    (frame,) = raw.frames(instruction + (code == 0x80000003))
    (context,) = raw.contexts(instruction)
    places = {source.kind: source.address for source in fault.sources}
    assert places == {"context": context, "trap_frame": frame, "exception_frame": frame - 0x1E0}
    assert {source.confidence for source in fault.sources} == {Confidence.HIGH}
    assert fault.record_address == frame - 0xA8
    assert raw.number(fault.record_address, 4) == code
    assert raw.number(fault.record_address + 0x10) == instruction

    in_context = {register: raw.number(context + at) for register, at in CONTEXT.items()}
    in_context["cs"] &= 0xFFFF
    assert {register: fault.registers[register] for register in CONTEXT} == in_context
    by_frame = next(one for one in fault.sources if one.kind == "trap_frame").registers
    for register, at in HELD.items():
        size = 2 if register == "cs" else 8
        assert by_frame[register] == raw.number(frame + at, size), register
        if register != "rip":
            assert by_frame[register] == in_context[register], register
    assert not by_frame.keys() & {*LEFT_OVER, "r12", "r13", "r14", "r15"}
    assert {name: raw.number(frame + at) for name, at in LEFT_OVER.items()} != {
        name: in_context[name] for name in LEFT_OVER
    }
    saved = [raw.number(frame - 0x1E0 + 0x100 + 8 * n) for n in range(7)]
    assert saved == [in_context[register] for register in PRESERVED]

    assert fault.irqls[-1].value == raw.special(0xA0) == irql
    assert fault.irql is not None
    assert fault.irql.value == irql
    if accessed is None:
        assert (fault.address, fault.addresses, fault.is_page_fault) == (None, (), False)
    else:
        by_source = {claim.source: claim.value for claim in fault.addresses}
        assert by_source == {
            "exception_record": raw.number(fault.record_address + 0x28),
            "trap_frame": raw.number(frame + 0xD0),
            "cr2": raw.special(0x8),
        }
        assert set(by_source.values()) == {accessed}
        assert fault.address is not None
        assert (fault.address.value, fault.address.confidence) == (accessed, Confidence.HIGH)
        assert fault.error_code == raw.number(frame + 0x160)
        assert fault.error_words == ("read", "page not present")
    assert [one for one in warnings if "fault" in str(one)] == []


@pytest.mark.parametrize("name", NO_FAULTS)
def test_a_stop_that_is_no_fault(real: Path, name: str) -> None:
    with KernelDumpParser(real / f"{name}.dmp") as dump:
        assert dump.fault is None
