"""Faults of x86 and ARM64, and of dumps without memory."""

from __future__ import annotations

import io
import struct

import pytest

from builders.context_arm64 import arm64_context
from builders.triage import Stretch, TriageDump, small32
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.fault import Fault

AT32, STACK32 = 0x80501234, 0x81F00000
FRAME32 = STACK32 + 0x800
REGISTERS32 = {
    "edx": 0x3C, "ecx": 0x40, "eax": 0x44, "edi": 0x54, "esi": 0x58, "ebx": 0x5C, "ebp": 0x60,
}  # fmt: skip
"""Offsets in a KTRAP_FRAME of x86."""


def fault(data: bytearray) -> Fault | None:
    with KernelDumpParser(io.BytesIO(bytes(data))) as dump:
        return dump.fault


def frame32(cs: int = 8, fs: int = 0x30, ds: int = 0x23, at: int = AT32) -> bytes:
    frame = bytearray(0x74)
    for number, place in enumerate(REGISTERS32.values()):
        struct.pack_into("<I", frame, place, 0x11111111 * (number + 1))
    struct.pack_into("<I", frame, 0x38, ds)
    struct.pack_into("<I", frame, 0x50, fs)
    struct.pack_into("<I", frame, 0x64, 2)
    struct.pack_into("<III", frame, 0x68, at, cs, 0x10246)
    return bytes(frame)


def dump32(code: int, parameters: tuple[int, ...], *parts: tuple[int, bytes]) -> bytearray:
    stack = bytearray(0x1000)
    for address, data in parts:
        stack[address - STACK32 : address - STACK32 + len(data)] = data
    built = small32(blocks=[Stretch(STACK32, bytes(stack))]).build()
    data = bytearray(built.data)
    struct.pack_into("<5I", data, 0x28, code, *parameters)
    return data


def test_a_frame_of_x86() -> None:
    found = fault(dump32(0xD1, (0x28, 2, 1, AT32), (FRAME32, frame32())))
    assert found is not None
    assert [(one.kind, one.address) for one in found.sources] == [("trap_frame", FRAME32)]
    for number, name in enumerate(REGISTERS32):
        assert found.registers[name] == 0x11111111 * (number + 1)
    # A fault in the kernel saves no stack pointer: the stack begins behind the frame.
    assert found.registers["esp"] == FRAME32 + 0x74
    assert (found.registers["eip"], found.registers["fs"]) == (AT32, None)
    assert found.error_words == ("write", "page not present")
    assert found.address is not None
    assert found.address.value == 0x28


@pytest.mark.parametrize(
    "frame",
    [frame32(cs=0x23), frame32(fs=0x3B), frame32(ds=0x30), frame32(at=AT32 + 1)],
)
def test_what_is_no_frame_of_x86(frame: bytes) -> None:
    found = fault(dump32(0xD1, (0x28, 2, 1, AT32), (FRAME32, frame)))
    assert found is not None
    assert found.sources == ()


def test_a_context_of_x86_by_search() -> None:
    context = bytearray(0x2CC)
    struct.pack_into("<I", context, 0, 0x10007)
    value = {name: 0x11111111 * (number + 1) for number, name in enumerate(REGISTERS32)}
    order = ("edi", "esi", "ebx", "edx", "ecx", "eax", "ebp")
    struct.pack_into("<7I", context, 0x9C, *(value[name] for name in order))
    struct.pack_into("<5I", context, 0xB8, AT32, 8, 0x10246, FRAME32 + 0x74, 0x10)
    parts = (STACK32 + 0x100, bytes(context)), (FRAME32, frame32())
    found = fault(dump32(0x1E, (0xC0000005, AT32, 1, 0x28), *parts))
    assert found is not None
    assert [one.kind for one in found.sources] == ["context", "trap_frame"]
    assert found.sources[0].address == STACK32 + 0x100


ARM_AT, ARM_STACK, ARM_CONTEXT = 0xFFFFF80000201234, 0xFFFFA00000001000, 0xFFFFA00000000100


def dump_arm64(code: int, *parameters: int, flags: int = 0x400007) -> bytearray:
    registers = {"pc": ARM_AT, "sp": ARM_STACK, "lr": 0x77, "x3": 0x33, "cpsr": 0x60000044}
    context = bytearray(arm64_context(registers))
    struct.pack_into("<I", context, 0, flags)
    record = struct.pack("<IIQQII15Q", 0xC0000005, 0, 0, ARM_AT, 2, 0, 1, 0x28, *[0] * 13)
    blocks = [Stretch(ARM_CONTEXT, bytes(context)), Stretch(ARM_CONTEXT + 0x800, record)]
    data = bytearray(TriageDump(machine=0xAA64, blocks=blocks).build().data)
    struct.pack_into("<I4x4Q", data, 0x38, code, *parameters)
    return data


def test_a_context_of_arm64_by_search() -> None:
    found = fault(dump_arm64(0x1E, 0xFFFFFFFFC0000005, ARM_AT, 1, 0x28))
    assert found is not None
    assert [(one.kind, one.address) for one in found.sources] == [("context", ARM_CONTEXT)]
    assert (found.registers["x3"], found.registers["sp"]) == (0x33, ARM_STACK)
    assert found.record_address == ARM_CONTEXT + 0x800
    assert "not known on this machine" in str(found.warnings[0])
    assert found.irql is None


def test_what_is_no_context_of_arm64() -> None:
    found = fault(dump_arm64(0x1E, 0xFFFFFFFFC0000005, ARM_AT, 1, 0x28, flags=0x7))
    assert found is not None
    assert found.sources == ()


def test_frames_of_arm64_are_not_known() -> None:
    found = fault(dump_arm64(0xD1, 0x28, 2, 1, ARM_AT))
    assert found is not None
    assert found.sources == ()
    assert "its layout is not known on this machine" in str(found.warnings[0])
