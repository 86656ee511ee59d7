"""`RegisterSet`: the registers of a machine in the order and form of GDB's target descriptions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import InvalidDataError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.architecture import Architecture


@dataclass(frozen=True, slots=True)
class Register:
    """A register.

    Attributes:
        name: Its name in the target description.
        bits: Its size in bits.
        kind: Its type in the target description.
        source: Its name in `kdmp_ks.registers.Registers`; None for one that dumps do not have.
        group: Its group in the target description, if it is not the one of its type.
    """

    name: str
    bits: int
    kind: str
    source: str | None
    group: str = ""

    @property
    def digits(self) -> int:
        """Number of hexadecimal digits of its value in a packet."""
        return self.bits // 4


@dataclass(frozen=True, slots=True)
class Feature:
    """A group of registers that debuggers know by a name.

    Attributes:
        name: The name.
        registers: The registers, in order.
        types: Definitions of types, in XML.
    """

    name: str
    registers: tuple[Register, ...]
    types: str = ""


@dataclass(frozen=True, slots=True)
class RegisterSet:
    """The registers of a machine.

    Attributes:
        architecture: Name of the machine in target descriptions.
        triple: Name of the machine and its system for lldb.
        features: The registers, in groups.
        registers: All registers, in order; their numbers are the indexes.
    """

    architecture: str
    triple: str
    features: tuple[Feature, ...]
    registers: tuple[Register, ...] = field(init=False)

    def __post_init__(self) -> None:
        every = tuple(one for feature in self.features for one in feature.registers)
        object.__setattr__(self, "registers", every)

    def without_unknown(self) -> RegisterSet:
        """Return the set without registers that dumps do not have, which gdb needs nevertheless."""
        features = (
            replace(one, registers=tuple(inner for inner in one.registers if inner.source))
            for one in self.features
        )
        return RegisterSet(self.architecture, self.triple, tuple(features))

    def all_digits(self, values: Mapping[str, int]) -> str:
        """Return the values of all registers as a packet has them.

        Args:
            values: Values by the names of `kdmp_ks.registers.Registers`.
        """
        return "".join(digits_of(one, values) for one in self.registers)

    @property
    def description(self) -> str:
        """The target description, in XML.

        Its system is ``none``: gdb is often built without its rules for Windows, and those for
        Linux, which it takes otherwise, need registers that a dump does not have.
        """
        features = "".join(_feature_xml(one) for one in self.features)
        return (
            '<?xml version="1.0"?><!DOCTYPE target SYSTEM "gdb-target.dtd"><target version="1.0">'
            f"<architecture>{self.architecture}</architecture><osabi>none</osabi>{features}"
            "</target>"
        )


def digits_of(register: Register, values: Mapping[str, int]) -> str:
    """Return the value of a register as a packet has it: little-endian, or ``x`` if unknown."""
    value = None if register.source is None else values.get(register.source)
    if value is None or value >> register.bits:
        return "x" * register.digits
    return value.to_bytes(register.bits // 8, "little").hex()


@cache
def _sets() -> Mapping[str, RegisterSet]:
    return {"AMD64": _amd64(), "x86": _x86(), "ARM64": _arm64()}


def register_set(machine: Architecture) -> RegisterSet:
    """Return the registers of a machine.

    Raises:
        InvalidDataError: There is no target description for the machine.
    """
    found = _sets().get(machine.name)
    if found is None:
        raise InvalidDataError(
            f"debuggers cannot be given the registers of {machine.name}",
            field="MachineImageType",
            expected=f"a machine of {', '.join(_sets())}",
            got=machine.machine_type,
        )
    return found


def _feature_xml(feature: Feature) -> str:
    registers = "".join(
        f'<reg name="{one.name}" bitsize="{one.bits}" type="{one.kind}"'
        + (f' group="{one.group}"' if one.group else "")
        + "/>"
        for one in feature.registers
    )
    return f'<feature name="{feature.name}">{feature.types}{registers}</feature>'


_FLAG_BITS: Final = (
    ("CF", 0), ("", 1), ("PF", 2), ("AF", 4), ("ZF", 6), ("SF", 7), ("TF", 8), ("IF", 9),
    ("DF", 10), ("OF", 11), ("NT", 14), ("RF", 16), ("VM", 17), ("AC", 18), ("VIF", 19),
    ("VIP", 20), ("ID", 21),
)  # fmt: skip
_EFLAGS: Final = (
    '<flags id="i386_eflags" size="4">'
    + "".join(f'<field name="{name}" start="{bit}" end="{bit}"/>' for name, bit in _FLAG_BITS)
    + "</flags>"
)
_SELECTORS: Final = ("cs", "ss", "ds", "es", "fs", "gs")
_X87: Final = ("fctrl", "fstat", "ftag", "fiseg", "fioff", "foseg", "fooff", "fop")
_VECTORS: Final = (
    '<vector id="v4f" type="ieee_single" count="4"/><vector id="v2d" type="ieee_double" count="2"/>'
    '<vector id="v16i8" type="int8" count="16"/><vector id="v8i16" type="int16" count="8"/>'
    '<vector id="v4i32" type="int32" count="4"/><vector id="v2i64" type="int64" count="2"/>'
    '<union id="vec128"><field name="v4_float" type="v4f"/><field name="v2_double" type="v2d"/>'
    '<field name="v16_int8" type="v16i8"/><field name="v8_int16" type="v8i16"/>'
    '<field name="v4_int32" type="v4i32"/><field name="v2_int64" type="v2i64"/>'
    '<field name="uint128" type="uint128"/></union>'
)
_VECTOR_NUMBERS: Final = range(32)
_ARM_POINTERS: Final = {29: "fp", 30: "lr"}


def _known(name: str, bits: int, kind: str) -> Register:
    return Register(name, bits, kind, name)


def _intel_core(
    pointers: tuple[str, ...], instruction: str, bits: int, kinds: Mapping[str, str]
) -> tuple[Register, ...]:
    """Return the registers of ``org.gnu.gdb.i386.core``; those of the x87 are unknown."""
    return (
        *(_known(one, bits, kinds.get(one, f"int{bits}")) for one in pointers),
        _known(instruction, bits, "code_ptr"),
        _known("eflags", 32, "i386_eflags"),
        *(_known(one, 32, "int32") for one in _SELECTORS),
        *(Register(f"st{number}", 80, "i387_ext", None) for number in range(8)),
        *(Register(one, 32, "int", None, "float") for one in _X87),
    )


def _amd64() -> RegisterSet:
    pointers = ("rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rbp", "rsp")
    numbered = tuple(f"r{number}" for number in range(8, 16))
    kinds = {"rbp": "data_ptr", "rsp": "data_ptr"}
    core = _intel_core((*pointers, *numbered), "rip", 64, kinds)
    sse = (
        *(_known(f"xmm{number}", 128, "vec128") for number in range(16)),
        Register("mxcsr", 32, "int", "mxcsr", "vector"),
    )
    segments = (_known("fs_base", 64, "int"), _known("gs_base", 64, "int"))
    features = (
        Feature("org.gnu.gdb.i386.core", core, _EFLAGS),
        Feature("org.gnu.gdb.i386.sse", sse, _VECTORS),
        Feature("org.gnu.gdb.i386.segments", segments),
    )
    return RegisterSet("i386:x86-64", "x86_64-pc-windows-msvc", features)


def _x86() -> RegisterSet:
    pointers = ("eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi")
    core = _intel_core(pointers, "eip", 32, {"ebp": "data_ptr", "esp": "data_ptr"})
    features = (Feature("org.gnu.gdb.i386.core", core, _EFLAGS),)
    return RegisterSet("i386", "i686-pc-windows-msvc", features)


def _arm64() -> RegisterSet:
    core = (
        *(
            Register(f"x{number}", 64, "int", _ARM_POINTERS.get(number, f"x{number}"))
            for number in range(31)
        ),
        _known("sp", 64, "data_ptr"),
        _known("pc", 64, "code_ptr"),
        _known("cpsr", 32, "int"),
    )
    vectors = (
        *(_known(f"v{number}", 128, "vec128") for number in _VECTOR_NUMBERS),
        _known("fpsr", 32, "int"),
        _known("fpcr", 32, "int"),
    )
    features = (
        Feature("org.gnu.gdb.aarch64.core", core),
        Feature("org.gnu.gdb.aarch64.fpu", vectors, _VECTORS),
    )
    return RegisterSet("aarch64", "aarch64-pc-windows-msvc", features)
