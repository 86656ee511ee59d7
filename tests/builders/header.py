"""The 64-bit dump header (0x2000 bytes), the x64 context and the exception record.

What is not written keeps Windows' filler: byte `o` of the header is "PAGE"[o & 3].
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

HEADER_SIZE = 0x2000
CONTEXT_SIZE = 0x4D0
FILL32 = 0x45474150

X64_CONTEXT: dict[str, tuple[int, str]] = {
    **{f"p{i + 1}_home": (8 * i, "<Q") for i in range(6)},
    "context_flags": (0x30, "<I"),
    "mxcsr": (0x34, "<I"),
    **{
        f"seg_{name}": (0x38 + 2 * i, "<H")
        for i, name in enumerate(("cs", "ds", "es", "fs", "gs", "ss"))
    },
    "eflags": (0x44, "<I"),
    "dr0": (0x48, "<Q"),
    "dr1": (0x50, "<Q"),
    "dr2": (0x58, "<Q"),
    "dr3": (0x60, "<Q"),
    "dr6": (0x68, "<Q"),
    "dr7": (0x70, "<Q"),
    "rax": (0x78, "<Q"),
    "rcx": (0x80, "<Q"),
    "rdx": (0x88, "<Q"),
    "rbx": (0x90, "<Q"),
    "rsp": (0x98, "<Q"),
    "rbp": (0xA0, "<Q"),
    "rsi": (0xA8, "<Q"),
    "rdi": (0xB0, "<Q"),
    **{f"r{8 + i}": (0xB8 + 8 * i, "<Q") for i in range(8)},
    "rip": (0xF8, "<Q"),
}
"""Offset and format of the plain fields of the x64 CONTEXT, by name."""

XMM0 = 0x1A0
VECTOR_REGISTER0 = 0x300
TAIL = {
    "vector_control": 0x4A0,
    "debug_control": 0x4A8,
    "last_branch_to_rip": 0x4B0,
    "last_branch_from_rip": 0x4B8,
    "last_exception_to_rip": 0x4C0,
    "last_exception_from_rip": 0x4C8,
}


def x64_context(registers: Mapping[str, int]) -> bytes:
    """Make a CONTEXT of the registers named; `xmm3` and `vector5` are 128 bits wide."""
    context = bytearray(CONTEXT_SIZE)
    struct.pack_into("<I", context, 0x30, 0x10001F)
    for name, value in registers.items():
        if name.startswith("xmm"):
            at = XMM0 + 16 * int(name[3:])
            context[at : at + 16] = value.to_bytes(16, "little")
        elif name.startswith("vector") and name != "vector_control":
            at = VECTOR_REGISTER0 + 16 * int(name[6:])
            context[at : at + 16] = value.to_bytes(16, "little")
        elif name in TAIL:
            struct.pack_into("<Q", context, TAIL[name], value)
        else:
            at, form = X64_CONTEXT[name]
            struct.pack_into(form, context, at, value)
    return bytes(context)


def every_register(salt: int) -> dict[str, int]:
    """Give each register of a CONTEXT a value of its own; `salt` tells contexts apart."""
    widths = {"<Q": 64, "<I": 32, "<H": 16}
    registers = {
        name: (0x0123456789ABCDEF * (salt + 1) + at * 0x1F35791) & ((1 << widths[form]) - 1)
        for name, (at, form) in X64_CONTEXT.items()
    }
    registers |= {name: 0xB000 * (salt + 1) << 32 | at for name, at in TAIL.items()}
    registers |= {f"xmm{i}": (0xA0 + i) << 120 | salt << 64 | i for i in range(16)}
    registers |= {f"vector{i}": (0xC0 + i) << 120 | salt << 64 | i for i in range(26)}
    registers |= {"context_flags": 0x10001F, "seg_cs": 0x10, "seg_ss": 0x18}
    return registers


@dataclass(frozen=True, kw_only=True)
class ExceptionRecord:
    """EXCEPTION_RECORD64; what lies behind the parameters keeps the filler."""

    code: int = 0x80000003
    flags: int = 1
    record: int = 0
    address: int = 0xFFFFF80000201234
    parameters: Sequence[int] = ()

    def write(self, header: bytearray, at: int = 0xF00) -> None:
        """Write the record into a header."""
        struct.pack_into("<II", header, at, self.code, self.flags)
        struct.pack_into("<Q", header, at + 0x08, self.record)
        struct.pack_into("<Q", header, at + 0x10, self.address)
        struct.pack_into("<I", header, at + 0x18, len(self.parameters))
        for i, parameter in enumerate(self.parameters):
            struct.pack_into("<Q", header, at + 0x20 + 8 * i, parameter)


@dataclass(frozen=True, kw_only=True)
class Header:
    """What stands in DUMP_HEADER64; None leaves the filler in place."""

    SIZE: ClassVar[int] = HEADER_SIZE
    MOST_RUNS: ClassVar[int] = 42

    dump_type: int | None = 1
    major_version: int = 0xF
    minor_version: int = 19041
    directory_table_base: int = 0x1AD000
    pfn_data_base: int = 0xFFFFF80000A02068
    ps_loaded_module_list: int = 0xFFFFF80000A02010
    ps_active_process_head: int = 0xFFFFF80000A02030
    machine_image_type: int = 0x8664
    number_processors: int = 2
    bug_check_code: int = 0x7E
    bug_check_parameters: Sequence[int] = (0xFFFFFFFFC0000005, 0x1111, 0x2222, 0x3333)
    kd_debugger_data_block: int = 0xFFFFF80000A00E80
    context: bytes = field(default_factory=lambda: x64_context(every_register(0)))
    exception: ExceptionRecord = field(default_factory=ExceptionRecord)
    required_dump_space: int | None = None
    system_time: int = 0x01DA5E1F12345678
    comment: bytes | None = None
    system_up_time: int = 0x123456789
    mini_dump_fields: int | None = None
    secondary_data_state: int | None = None
    product_type: int | None = 1
    suite_mask: int | None = 0x110
    writer_status: int | None = 0
    kd_secondary_version: int | None = 2
    paging_byte: int | None = None
    attributes: int | None = None
    boot_id: int | None = 0x4D

    def build(self) -> bytearray:
        """Write the header; the run list is left to the layout."""
        header = bytearray(b"PAGE" * (HEADER_SIZE // 4))
        header[4:8] = b"DU64"
        struct.pack_into("<II", header, 0x08, self.major_version, self.minor_version)
        struct.pack_into("<Q", header, 0x10, self.directory_table_base)
        struct.pack_into("<Q", header, 0x18, self.pfn_data_base)
        struct.pack_into("<Q", header, 0x20, self.ps_loaded_module_list)
        struct.pack_into("<Q", header, 0x28, self.ps_active_process_head)
        struct.pack_into("<II", header, 0x30, self.machine_image_type, self.number_processors)
        struct.pack_into("<I", header, 0x38, self.bug_check_code)
        struct.pack_into("<4Q", header, 0x40, *self.bug_check_parameters)
        struct.pack_into("<Q", header, 0x80, self.kd_debugger_data_block)
        header[0x348 : 0x348 + len(self.context)] = self.context
        self.exception.write(header)
        struct.pack_into("<q", header, 0xFA8, self.system_time)
        struct.pack_into("<q", header, 0x1030, self.system_up_time)
        self._write_optional(header)
        return header

    def _write_optional(self, header: bytearray) -> None:
        """Write the fields that writers of dumps often leave as they are."""
        if self.comment is not None:
            header[0xFB0:0x1030] = self.comment.ljust(128, b"\0")
        for at, form, value in (
            (0xF98, "<I", self.dump_type),
            (0xFA0, "<q", self.required_dump_space),
            (0x1038, "<I", self.mini_dump_fields),
            (0x103C, "<I", self.secondary_data_state),
            (0x1040, "<I", self.product_type),
            (0x1044, "<I", self.suite_mask),
            (0x1048, "<I", self.writer_status),
            (0x104D, "<B", self.kd_secondary_version),
            (0x104E, "<B", self.paging_byte),
            (0x1050, "<I", self.attributes),
            (0x1054, "<I", self.boot_id),
        ):
            if value is not None:
                struct.pack_into(form, header, at, value)

    def write_runs(
        self,
        header: bytearray,
        runs: Sequence[tuple[int, int]],
        *,
        count: int | None = None,
        pages: int | None = None,
    ) -> None:
        """Write the run list; `count` and `pages` let it lie about itself."""
        total = sum(length for _, length in runs)
        struct.pack_into("<I", header, 0x88, len(runs) if count is None else count)
        struct.pack_into("<Q", header, 0x90, total if pages is None else pages)
        for i, (base, length) in enumerate(runs):
            struct.pack_into("<QQ", header, 0x98 + 16 * i, base, length)
