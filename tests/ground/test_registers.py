"""`Registers`: values by name, whatever saved them; packed at literal offsets."""

from __future__ import annotations

import copy
import io
import pickle
import struct
from collections.abc import Mapping

import pytest
from kaitaistruct import KaitaiStream
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump

from builders.header import x64_context
from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.architecture import AMD64, ARM, ARM64, X86, Architecture, architecture_of
from kdmp_ks.errors import AddressError, InvalidDataError
from kdmp_ks.parsing.record import Record
from kdmp_ks.registers import Registers

WIDE = 0x0123456789ABCDEF_FEDCBA9876543210


def raw(kind: type, data: bytes):
    return kind(KaitaiStream(io.BytesIO(data)))


def amd64(**registers: int) -> Registers:
    context = raw(WindowsKernelDump.ContextX64, x64_context(registers))
    return Registers.from_context(AMD64, Record(context))


class TestContexts:
    def test_amd64(self) -> None:
        found = amd64(rax=1, r15=2, rip=0xFFFFF804_00001000, rsp=0x2000, eflags=0x246, xmm3=WIDE)
        assert isinstance(found, Mapping)
        assert (found["rax"], found["r15"], found["eflags"]) == (1, 2, 0x246)
        assert (found["xmm3"], found["xmm2"]) == (WIDE, 0)
        assert (found.ip, found.sp) == (0xFFFFF804_00001000, 0x2000)
        assert type(found.ip) is Gva
        assert len(found) == len(list(found)) == 16 + 2 + 6 + 1 + 16

    def test_a_context_as_the_compiled_schema_read_it(self) -> None:
        context = raw(WindowsKernelDump.ContextX64, x64_context({"rip": 5, "xmm3": WIDE}))
        assert Registers.from_context(AMD64, context) == amd64(rip=5, xmm3=WIDE)

    def test_x86(self) -> None:
        data = bytearray(0x2CC)
        for offset, value in ((0xB0, 1), (0xB8, 0x8054_1000), (0xBC, 0xABCD_0008), (0xC4, 0x7000)):
            struct.pack_into("<I", data, offset, value)
        context = Record(raw(WindowsKernelDump.ContextX86, bytes(data)))
        found = Registers.from_context(X86, context)
        assert (found["eax"], found["cs"]) == (1, 8)
        assert (found.ip, found.sp) == (0x8054_1000, 0x7000)
        assert len(found) == 16

    def test_arm64(self) -> None:
        data = bytearray(0x390)
        for offset, value in ((0x8, 1), (0x8 + 28 * 8, 2), (0xF0, 3), (0xF8, 4), (0x100, 5)):
            struct.pack_into("<Q", data, offset, value)
        struct.pack_into("<Q", data, 0x108, 0xFFFFF800_00001000)
        struct.pack_into("<QQ", data, 0x110 + 31 * 16, WIDE & (1 << 64) - 1, WIDE >> 64)
        found = Registers.from_context(ARM64, raw(WindowsKernelDump.ContextArm64, bytes(data)))
        assert [found[name] for name in ("x0", "x28", "fp", "lr", "v31")] == [1, 2, 3, 4, WIDE]
        assert (found.ip, found.sp) == (0xFFFFF800_00001000, 5)

    def test_arm(self) -> None:
        data = bytearray(0x1A0)
        struct.pack_into("<17I", data, 0, 0x200000, *range(1, 17))
        found = Registers.from_context(ARM, raw(WindowsKernelDump.ContextArm, bytes(data)))
        assert (found["r0"], found["r12"], found["lr"]) == (1, 13, 15)
        assert (found.sp, found.ip) == (14, 16)

    @pytest.mark.parametrize("machine", [architecture_of(0x200, 8), AMD64])
    def test_raw_bytes_are_no_registers(self, machine: Architecture) -> None:
        with pytest.raises(InvalidDataError, match="the registers of"):
            Registers.from_context(machine, bytes(3000))


class TestTrapFrames:
    def test_amd64(self) -> None:
        data = bytearray(0x190)
        struct.pack_into("<I", data, 0x2C, 0x1F80)
        struct.pack_into("<QQ", data, 0x30, 0xA, 0xC)
        struct.pack_into("<QQ", data, 0x70 + 5 * 16, WIDE & (1 << 64) - 1, WIDE >> 64)
        struct.pack_into("<QQQQ", data, 0x140, 0xBAD, 0xBAD, 0xBAD, 0xB)
        struct.pack_into("<QHxxxxxxIxxxxQH", data, 0x168, 0xFFFFF804_00001000, 0x10, 2, 0x7000, 24)
        frame = structs.KTRAP_FRAME_AMD64.parse(bytes(data))
        found = Registers.from_trap_frame(AMD64, frame)
        names = ("rax", "rcx", "rbp", "mxcsr", "xmm5", "cs", "eflags", "ss")
        assert [found[name] for name in names] == [0xA, 0xC, 0xB, 0x1F80, WIDE, 0x10, 2, 24]
        assert (found.ip, found.sp) == (0xFFFFF804_00001000, 0x7000)

    @pytest.mark.parametrize("name", ["rbx", "rsi", "rdi", "r12", "r15", "ds", "xmm6"])
    def test_registers_that_a_fault_does_not_save_are_missing(self, name: str) -> None:
        found = Registers.from_trap_frame(AMD64, structs.KTRAP_FRAME_AMD64.parse(bytes(0x190)))
        assert name not in found
        assert found.get(name) is None
        with pytest.raises(KeyError):
            found[name]
        assert found.replace(**{name: 7})[name] == 7

    @pytest.mark.parametrize(
        ("selector", "address", "stack"),
        [(8, 0xF000, 0xF074), (8, None, None), (0x1B, 0xF000, None), (0, 0xF000, None)],
    )
    def test_x86(self, selector: int, address: int | None, stack: int | None) -> None:
        """``esp`` of a fault in the kernel is the end of the frame; user mode has another stack."""
        data = bytearray(0x74)
        struct.pack_into("<III", data, 0x3C, 3, 2, 1)
        struct.pack_into("<III", data, 0x68, 0x8054_1000, 0xABCD0000 | selector, 0x202)
        frame = structs.KTRAP_FRAME_X86.parse(bytes(data))
        found = Registers.from_trap_frame(X86, frame, address)
        assert [found[name] for name in ("edx", "ecx", "eax", "eflags")] == [3, 2, 1, 0x202]
        assert (found.ip, found.sp, found["cs"]) == (0x8054_1000, stack, selector)

    def test_a_machine_without_a_definition(self) -> None:
        with pytest.raises(InvalidDataError, match="the trap frames of ARM64"):
            Registers.from_trap_frame(ARM64, {})


class TestValues:
    def test_replace_makes_a_copy(self) -> None:
        before = amd64(rip=1, rsp=0x1000, rbx=3)
        after = before.replace(rip=2, rsp=before["rsp"] + 8)
        assert (after.ip, after.sp, after["rbx"]) == (2, 0x1008, 3)
        assert (before.ip, before.sp) == (1, 0x1000)
        assert after != before
        assert after.replace(rip=1, rsp=0x1000) == before

    @pytest.mark.parametrize("name", ["rap", "eip", "x0", "xmm16", "_values"])
    def test_no_such_register(self, name: str) -> None:
        with pytest.raises(TypeError, match=f"AMD64 has no register '{name}'"):
            amd64().replace(**{name: 1})

    @pytest.mark.parametrize(
        ("machine", "name", "value"),
        [
            (AMD64, "rax", 1 << 64),
            (AMD64, "rax", -1),
            (AMD64, "xmm0", 1 << 128),
            (X86, "eax", 1 << 32),
            (X86, "cs", 1 << 16),
            (AMD64, "gs", 1 << 16),
        ],
    )
    def test_too_wide(self, machine: Architecture, name: str, value: int) -> None:
        with pytest.raises(AddressError, match=f"does not fit into {name}"):
            Registers(machine, {name: value})
        with pytest.raises(AddressError):
            Registers(machine, {name: 0}).replace(**{name: value})

    def test_read_only(self) -> None:
        for name in ("rip", "architecture", "_values"):
            with pytest.raises(AttributeError, match="read-only"):
                setattr(amd64(), name, 1)

    def test_pickled_and_copied(self) -> None:
        found = amd64(rip=5, xmm1=WIDE)
        for again in (pickle.loads(pickle.dumps(found)), copy.copy(found), copy.deepcopy(found)):
            assert again == found
            assert hash(again) == hash(found)
            assert again.architecture is AMD64

    def test_compared(self) -> None:
        assert Registers(ARM, {"pc": 1}) == Registers(ARM, {"pc": 1})
        assert Registers(ARM, {"pc": 1}) != Registers(ARM64, {"pc": 1})
        assert Registers(ARM, {"pc": 1}) != {"pc": 1}

    def test_text_is_hex(self) -> None:
        assert repr(Registers(X86, {"eip": 0x8054_1000, "esp": 16})) == (
            "Registers(x86: eip=0x80541000, esp=0x10)"
        )

    def test_a_machine_without_names(self) -> None:
        nothing = Registers(architecture_of(0x200, 8), {})
        assert (nothing.ip, nothing.sp, len(nothing)) == (None, None, 0)
        with pytest.raises(TypeError, match="IA64"):
            nothing.replace(ip=1)
