"""The ARM64 CONTEXT."""

from __future__ import annotations

import struct
from collections.abc import Mapping

CONTEXT_ARM64_SIZE = 0x390

ARM64_CONTEXT: dict[str, tuple[int, str]] = {
    "context_flags": (0x0, "<I"),
    "cpsr": (0x4, "<I"),
    **{f"x{i}": (0x8 + 8 * i, "<Q") for i in range(29)},
    "fp": (0xF0, "<Q"),
    "lr": (0xF8, "<Q"),
    "sp": (0x100, "<Q"),
    "pc": (0x108, "<Q"),
    "fpcr": (0x310, "<I"),
    "fpsr": (0x314, "<I"),
    **{f"bcr{i}": (0x318 + 4 * i, "<I") for i in range(8)},
    **{f"bvr{i}": (0x338 + 8 * i, "<Q") for i in range(8)},
    **{f"wcr{i}": (0x378 + 4 * i, "<I") for i in range(2)},
    **{f"wvr{i}": (0x380 + 8 * i, "<Q") for i in range(2)},
}
"""Offset and format of the registers of up to 64 bits, by name."""

V0 = 0x110


def arm64_context(registers: Mapping[str, int]) -> bytes:
    """Make a CONTEXT of the registers named; `v3` is 128 bits wide."""
    context = bytearray(CONTEXT_ARM64_SIZE)
    struct.pack_into("<I", context, 0, 0x400007)
    for name, value in registers.items():
        if name in ARM64_CONTEXT:
            at, form = ARM64_CONTEXT[name]
            struct.pack_into(form, context, at, value)
        else:
            at = V0 + 16 * int(name.removeprefix("v"))
            context[at : at + 16] = value.to_bytes(16, "little")
    return bytes(context)


def every_arm64_register(salt: int) -> dict[str, int]:
    """Give each register a value of its own; `salt` tells contexts apart."""
    widths = {"<Q": 64, "<I": 32}
    registers = {
        name: (0x0FEDCBA987654321 * (salt + 1) + at * 0x1F35791) & ((1 << widths[form]) - 1)
        for name, (at, form) in ARM64_CONTEXT.items()
    }
    registers |= {f"v{i}": (0xA0 + i) << 120 | salt << 64 | i for i in range(32)}
    return registers | {"context_flags": 0x400007}
