"""The 32-bit dump header (0x1000 bytes), the x86 context and the 32-bit exception record.

What is not written keeps Windows' filler, as in the 64-bit header.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

HEADER32_SIZE = 0x1000
CONTEXT_X86_SIZE = 0x2CC

X86_CONTEXT: dict[str, int] = {
    "context_flags": 0x0,
    **{f"dr{i}": 0x4 + 4 * i for i in range(4)},
    "dr6": 0x14,
    "dr7": 0x18,
    "control_word": 0x1C,
    "status_word": 0x20,
    "tag_word": 0x24,
    "error_offset": 0x28,
    "error_selector": 0x2C,
    "data_offset": 0x30,
    "data_selector": 0x34,
    "cr0_npx_state": 0x88,
    **{f"seg_{name}": 0x8C + 4 * i for i, name in enumerate(("gs", "fs", "es", "ds"))},
    "edi": 0x9C,
    "esi": 0xA0,
    "ebx": 0xA4,
    "edx": 0xA8,
    "ecx": 0xAC,
    "eax": 0xB0,
    "ebp": 0xB4,
    "eip": 0xB8,
    "seg_cs": 0xBC,
    "eflags": 0xC0,
    "esp": 0xC4,
    "seg_ss": 0xC8,
}
"""Offset of the fields of the x86 CONTEXT that are 32 bits wide, by name."""


def x86_context(registers: Mapping[str, int]) -> bytes:
    """Make a CONTEXT of the registers named."""
    context = bytearray(CONTEXT_X86_SIZE)
    struct.pack_into("<I", context, 0, 0x10007)
    for name, value in registers.items():
        struct.pack_into("<I", context, X86_CONTEXT[name], value)
    return bytes(context)


def every_x86_register(salt: int) -> dict[str, int]:
    """Give each register a value of its own; the upper halves of segment registers are garbage."""
    registers = {
        name: (0x89ABCDEF * (salt + 1) + at * 0x1F35791) & 0xFFFFFFFF
        for name, at in X86_CONTEXT.items()
    }
    return registers | {"context_flags": 0x10007, "seg_cs": 0x77780008, "seg_ss": 0x350010}


@dataclass(frozen=True, kw_only=True)
class ExceptionRecord32:
    """EXCEPTION_RECORD32; what lies behind the parameters keeps the filler."""

    code: int = 0x80000003
    flags: int = 1
    record: int = 0
    address: int = 0x80541234
    parameters: Sequence[int] = ()

    def write(self, header: bytearray, at: int = 0x7D0) -> None:
        """Write the record into a header."""
        struct.pack_into("<4I", header, at, self.code, self.flags, self.record, self.address)
        struct.pack_into("<I", header, at + 0x10, len(self.parameters))
        for i, parameter in enumerate(self.parameters):
            struct.pack_into("<I", header, at + 0x14 + 4 * i, parameter)


@dataclass(frozen=True, kw_only=True)
class Header32:
    """What stands in DUMP_HEADER32; None leaves the filler in place."""

    SIZE: ClassVar[int] = HEADER32_SIZE
    MOST_RUNS: ClassVar[int] = 86

    dump_type: int | None = 1
    major_version: int = 0xF
    minor_version: int = 7601
    directory_table_base: int = 0x185000
    pfn_data_base: int = 0x8055_A520
    ps_loaded_module_list: int = 0x8055_A420
    ps_active_process_head: int = 0x8055_A158
    machine_image_type: int = 0x14C
    number_processors: int = 1
    bug_check_code: int = 0x8E
    bug_check_parameters: Sequence[int] = (0xC0000005, 0x80541234, 0xF7A3B9C4, 0)
    pae_enabled: int | None = 1
    kd_secondary_version: int | None = 0
    kd_debugger_data_block: int | None = 0x8054_C2E0
    context: bytes = field(default_factory=lambda: x86_context(every_x86_register(0)))
    exception: ExceptionRecord32 = field(default_factory=ExceptionRecord32)
    comment: bytes | None = None
    attributes: int | None = None
    boot_id: int | None = None
    mini_dump_fields: int | None = None
    secondary_data_state: int | None = None
    product_type: int | None = 1
    suite_mask: int | None = 0x110
    writer_status: int | None = 0
    required_dump_space: int | None = None
    system_up_time: int | None = 0x123456789
    system_time: int = 0x01DA5E1F12345678

    def build(self) -> bytearray:
        """Write the header; the run list is left to the layout."""
        header = bytearray(b"PAGE" * (HEADER32_SIZE // 4))
        header[4:8] = b"DUMP"
        for at, value in (
            (0x08, self.major_version),
            (0x0C, self.minor_version),
            (0x10, self.directory_table_base),
            (0x14, self.pfn_data_base),
            (0x18, self.ps_loaded_module_list),
            (0x1C, self.ps_active_process_head),
            (0x20, self.machine_image_type),
            (0x24, self.number_processors),
            (0x28, self.bug_check_code),
        ):
            struct.pack_into("<I", header, at, value)
        struct.pack_into("<4I", header, 0x2C, *self.bug_check_parameters)
        header[0x320 : 0x320 + len(self.context)] = self.context
        self.exception.write(header)
        struct.pack_into("<q", header, 0xFC0, self.system_time)
        self._write_optional(header)
        return header

    def _write_optional(self, header: bytearray) -> None:
        """Write the fields that writers of dumps often leave as they are."""
        if self.comment is not None:
            header[0x820:0x8A0] = self.comment.ljust(128, b"\0")
        for at, form, value in (
            (0x5C, "<B", self.pae_enabled),
            (0x5D, "<B", self.kd_secondary_version),
            (0x60, "<I", self.kd_debugger_data_block),
            (0x8A0, "<I", self.attributes),
            (0x8A4, "<I", self.boot_id),
            (0xF88, "<I", self.dump_type),
            (0xF8C, "<I", self.mini_dump_fields),
            (0xF90, "<I", self.secondary_data_state),
            (0xF94, "<I", self.product_type),
            (0xF98, "<I", self.suite_mask),
            (0xF9C, "<I", self.writer_status),
            (0xFA0, "<q", self.required_dump_space),
            (0xFB8, "<q", self.system_up_time),
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
        struct.pack_into("<I", header, 0x64, len(runs) if count is None else count)
        struct.pack_into("<I", header, 0x68, total if pages is None else pages)
        for i, (base, length) in enumerate(runs):
            struct.pack_into("<II", header, 0x6C + 8 * i, base, length)
