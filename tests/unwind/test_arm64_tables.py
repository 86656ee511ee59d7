"""Unwind data of ARM64 that compilers rarely make, packed by hand."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from kdmp_ks.unwind.arm64.step import leaf_step, step
from kdmp_ks.unwind.frame import EndReason, Step
from kdmp_ks.unwind.image import UnwindImage

BASE, SIZE = 0xFFFFF80100000000, 0x10000
XDATA, FUNCTION = 0x3000, 0x1000
STACK = 0xFFFFE00E0E4BC000
OUT = BASE + 0x5550
PACKED = 1 | 0x40 << 2  # 0x100 bytes
CHAINED = PACKED | 3 << 21 | 2 << 23  # stp fp, lr, [sp, #-32]!; mov fp, sp


def memory_of(*words: int) -> Callable[[int, int], bytes | None]:
    data = struct.pack(f"<{len(words)}Q", *words)

    def read(address: int, length: int) -> bytes | None:
        start = address - STACK
        return data[start : start + length] if 0 <= start <= len(data) - length else None

    return read


def image_of(
    word: int = XDATA, xdata: bytes = b"", *, begin: int = FUNCTION, is_complete: bool = True
) -> UnwindImage:
    def read(rva: int, length: int) -> bytes | None:
        start = rva - XDATA
        return xdata[start : start + length] if 0 <= start <= len(xdata) - length else None

    entries = struct.pack("<II", begin, word)
    return UnwindImage(BASE, SIZE, 0xAA64, entries, read, is_complete=is_complete)


def info(codes: str, *, epilogs: int = 0, one_epilog: bool = False, length: int = 0x100) -> bytes:
    data = bytes.fromhex(codes)
    data += b"\xe3" * (-len(data) % 4)
    words = len(data) // 4
    return struct.pack("<I", length // 4 | one_epilog << 21 | epilogs << 22 | words << 27) + data


def at(offset: int, **registers: int) -> dict[str, int]:
    return {"pc": BASE + FUNCTION + offset, "sp": STACK, **registers}


def test_return_address_is_looked_up_at_the_call() -> None:
    """A call may be the last instruction of a function."""
    memory = memory_of(STACK + 0x100, OUT)
    caller = {"pc": OUT, "sp": STACK + 0x20, "fp": STACK + 0x100}
    image = image_of(xdata=info("e1 83 e4"))
    assert step(at(0x100, fp=STACK), image, memory) == Step(caller)
    found = step(at(0x100, fp=STACK, lr=OUT), image, memory, is_first=True)
    assert found == Step({"pc": OUT, "sp": STACK, "fp": STACK})


def test_stack_pointer_by_the_frame_pointer() -> None:
    """After a chain of frame pointers the stack pointer is unknown."""
    memory = memory_of(0, 0, STACK + 0x100, OUT)
    state = {"pc": BASE + FUNCTION + 0x40, "fp": STACK + 0x10}
    caller = {"pc": OUT, "sp": STACK + 0x30, "fp": STACK + 0x100}
    assert step(state, image_of(CHAINED), memory) == Step(caller)
    plain = PACKED | 1 << 21 | 2 << 23  # str lr, [sp, #-16]!; sub sp, sp, #16
    assert step(state, image_of(plain), memory) == Step(None, EndReason.REGISTER_UNKNOWN)
    assert step({"pc": state["pc"], "sp": STACK}, image_of(CHAINED), memory) == Step(
        None, EndReason.REGISTER_UNKNOWN
    )


@pytest.mark.parametrize(
    ("state", "kind", "end"),
    [
        ({"sp": STACK}, {}, EndReason.REGISTER_UNKNOWN),
        (at(0, lr=0), {"word": PACKED}, EndReason.REGISTER_UNKNOWN),
        (at(0), {"word": PACKED}, EndReason.REGISTER_UNKNOWN),
        (at(0, sp=STACK + 8), {"word": PACKED}, EndReason.STACK_MISALIGNED),
        (at(2), {"word": PACKED}, EndReason.NO_FUNCTION),
        ({"pc": BASE + SIZE, "sp": STACK}, {"word": PACKED}, EndReason.NO_IMAGE),
        (at(0x100, lr=OUT), {"word": PACKED, "is_complete": False}, EndReason.NO_FUNCTION),
        (at(8, lr=OUT), {"word": PACKED | 3}, EndReason.UNKNOWN_UNWIND_VERSION),
        (at(8, lr=OUT), {}, EndReason.NO_UNWIND_INFO),
        (at(8), {"xdata": info("e4")[:4]}, EndReason.NO_UNWIND_INFO),
        (at(8), {"xdata": struct.pack("<II", 0x40, 1 << 16)}, EndReason.NO_UNWIND_INFO),
        (at(8), {"xdata": struct.pack("<I", 0x40)}, EndReason.NO_UNWIND_INFO),
        (at(8), {"xdata": struct.pack("<II", 0x40, 0)}, EndReason.INVALID_UNWIND_INFO),
        (at(8), {"xdata": struct.pack("<II", 0x40 | 1 << 18 | 1 << 27, 0xE4)},
         EndReason.UNKNOWN_UNWIND_VERSION),
        (at(8), {"xdata": info("e3e3")}, EndReason.INVALID_UNWIND_INFO),
        (at(8), {"xdata": info("e6e4")}, EndReason.INVALID_UNWIND_INFO),
        (at(8), {"xdata": info("e601e4")}, EndReason.INVALID_UNWIND_INFO),
        (at(8), {"xdata": info("e6d0c0e4")}, EndReason.INVALID_UNWIND_INFO),
        (at(8), {"xdata": info("e801e4")}, EndReason.INVALID_UNWIND_INFO),
        (at(8), {"xdata": info("ebe4")}, EndReason.UNKNOWN_UNWIND_CODE),
        (at(8), {"xdata": info("e4", epilogs=9, one_epilog=True)}, EndReason.INVALID_UNWIND_INFO),
        (at(8), {"word": CHAINED | 11 << 16}, EndReason.INVALID_UNWIND_INFO),
        (at(8), {"word": PACKED | 3 << 21}, EndReason.INVALID_UNWIND_INFO),
        (at(8), {"word": PACKED | 8 << 16 | 1 << 23}, EndReason.INVALID_UNWIND_INFO),
        (at(0x40), {"word": CHAINED}, EndReason.REGISTER_UNKNOWN),
        (at(0x40, fp=STACK + 0x1000), {"word": CHAINED}, EndReason.STACK_MISSING),
        (at(0x40, fp=STACK + 0x20), {"word": CHAINED}, EndReason.BOTTOM),
        (at(0x40, fp=STACK + 8), {"word": CHAINED}, EndReason.STACK_MISALIGNED),
        (at(0x40), {"xdata": info("e8e4")}, EndReason.STACK_MISSING),
        (at(0x40, lr=BASE + FUNCTION + 0x40), {"word": PACKED}, EndReason.NO_PROGRESS),
    ],
)  # fmt: skip
def test_ends(state: dict[str, int], kind: dict[str, int], end: EndReason) -> None:
    memory = memory_of(STACK + 0x100, OUT, 1, OUT, 1, 0)
    assert step(state, image_of(**kind), memory, is_first=True) == Step(None, end)


def test_no_table() -> None:
    image = UnwindImage(BASE, SIZE, 0xAA64, None, lambda _rva, _length: None)
    assert step(at(0), image, memory_of()) == Step(None, EndReason.NO_FUNCTION_TABLE)


def test_leaf() -> None:
    state = at(0x200, lr=OUT | 0x12B4 << 48, fp=7, x19=8, x0=9)
    assert leaf_step(state).state == {"pc": OUT, "sp": STACK, "fp": 7, "x19": 8}
    assert step(state, image_of(PACKED), memory_of(), is_first=True) == leaf_step(state)
    assert step(state, image_of(PACKED), memory_of()) == Step(None, EndReason.NO_FUNCTION)


def test_machine_frame() -> None:
    """The code stands for no instruction: sub sp, sp, #16 is the prolog."""
    image = image_of(xdata=info("01e9e4"))
    for offset, words in ((0, ()), (4, (1, 2))):
        memory = memory_of(*words, STACK + 0x800, OUT)
        found = step(at(offset, lr=OUT + 4, x20=5), image, memory, is_first=True)
        values = {"pc": OUT, "sp": STACK + 0x800, "lr": OUT + 4, "x20": 5}
        assert found == Step(values, trap=True)
    found = step(at(0), image, memory_of(0x9000, 0x401000), is_first=True)
    assert (found.trap, found.user_mode) == (True, True)


def trap_frame(mode: int) -> bytes:
    data = bytearray(0x150)
    struct.pack_into("<II", data, 0x90, 0x60000000 | mode, 0x96000045)
    struct.pack_into("<Q", data, 0x98, STACK + 0x400)
    struct.pack_into("<19Q", data, 0xA0, *range(0x100, 0x113))
    struct.pack_into("<QQQ", data, 0x138, OUT + 0x40, STACK + 0x440, OUT)
    return bytes(data)


def test_trap_frame() -> None:
    image = image_of(xdata=info("e8e4"))
    for mode, user_mode in ((4, False), (0, True)):
        memory = memory_of(*struct.unpack("<42Q", trap_frame(mode)))
        found = step(at(0x40, x19=1, x0=2, fp=3), image, memory)
        values = {"pc": OUT, "sp": STACK + 0x400, "lr": OUT + 0x40, "fp": STACK + 0x440, "x19": 1}
        values |= {f"x{number}": 0x100 + number for number in range(19)}
        assert found == Step(values, trap=True, user_mode=user_mode)


@pytest.mark.parametrize(("flag", "trap"), [(0, True), (0x20000000, False)])
def test_context(flag: int, trap: bool) -> None:
    data = bytearray(0x390)
    struct.pack_into("<I", data, 0, 0x400003 | flag)
    struct.pack_into("<29Q", data, 8, *range(0x200, 0x21D))
    struct.pack_into("<QQQQ", data, 0xF0, STACK + 0x440, OUT + 0x40, STACK + 0x400, OUT)
    memory = memory_of(*struct.unpack("<114Q", data))
    found = step(at(0x40, x19=1), image_of(xdata=info("eae4")), memory)
    values = {"pc": OUT, "sp": STACK + 0x400, "lr": OUT + 0x40, "fp": STACK + 0x440}
    values |= {f"x{number}": 0x200 + number for number in range(29)}
    assert found == Step(values, trap=trap)


def test_link_register_is_an_instruction() -> None:
    found = step(at(0x40), image_of(xdata=info("81ece4")), memory_of(7, OUT))
    assert found == Step({"pc": OUT, "sp": STACK + 0x10, "fp": 7}, trap=True)


def test_part_with_a_prolog_of_its_own() -> None:
    """stp x21, x22, [sp, #16] belongs to the part, stp fp, lr, [sp, #-32]! to the function."""
    image = image_of(xdata=info("c882 e5 83 e4"))
    memory = memory_of(7, OUT, 21, 22)
    caller = {"pc": OUT, "sp": STACK + 0x20, "fp": 7}
    before = step(at(0, x21=1, x22=2), image, memory, is_first=True)
    behind = step(at(4, x21=1, x22=2), image, memory, is_first=True)
    assert before == Step({**caller, "x21": 1, "x22": 2})
    assert behind == Step({**caller, "x21": 21, "x22": 22})


def test_part_with_the_epilog_only() -> None:
    """The only epilog begins at the code of index 1, four instructions before the end."""
    codes = info("e5 e1 c802 83 e4", epilogs=1, one_epilog=True)
    image, memory = image_of(xdata=codes), memory_of(7, OUT, 19, 20)
    caller = {"pc": OUT, "sp": STACK + 0x20, "fp": 7, "x19": 19, "x20": 20}
    for offset, sp in ((0, STACK - 0x40), (0xF0, STACK - 0x40), (0xF4, STACK)):
        found = step(at(offset, sp=sp, fp=STACK), image, memory, is_first=True)
        assert found == Step(caller)
    found = step(at(0xF8, fp=STACK, x19=1, x20=2), image, memory, is_first=True)
    assert found == Step({**caller, "x19": 1, "x20": 2})
    found = step(at(0xFC, fp=5, lr=OUT), image, memory, is_first=True)
    assert found == Step({"pc": OUT, "sp": STACK, "fp": 5})


def test_large_head_and_many_epilogs() -> None:
    """300 epilogs need the second word: every 0x40 bytes, ldp fp, lr, [sp], #32 and ret."""
    head = struct.pack("<IHBB", 0x4000 // 4 * 2, 300, 1, 0)
    scopes = b"".join(struct.pack("<I", 0x40 // 4 * one) for one in range(1, 301))
    image = image_of(xdata=head + scopes + bytes.fromhex("e183e4e3"))
    memory = memory_of(7, OUT)
    first = {"pc": OUT, "sp": STACK + 0x20, "fp": 7}
    for one in (1, 2, 150, 300):
        # The first instruction is mov sp, fp.
        found = step(at(0x40 * one, sp=STACK - 16, fp=STACK), image, memory, is_first=True)
        assert found == Step(first)
        found = step(at(0x40 * one + 4, fp=5), image, memory, is_first=True)
        assert found == Step(first)
        found = step(at(0x40 * one + 8, fp=5, lr=OUT), image, memory, is_first=True)
        assert found == Step({"pc": OUT, "sp": STACK, "fp": 5})
        found = step(at(0x40 * one + 12, sp=STACK - 16, fp=STACK), image, memory, is_first=True)
        assert found == Step(first)


def test_as_many_epilogs_as_can_be() -> None:
    """A few of 65,535 scopes are read."""
    read: list[int] = []
    head = struct.pack("<IHBB", 0x3FFFF, 0xFFFF, 1, 0)
    data = head + struct.pack("<65535I", *range(4, 0x10003)) + bytes.fromhex("83e4e3e3")

    def reader(rva: int, length: int) -> bytes | None:
        read.append(length)
        return data[rva - XDATA :][:length]

    image = UnwindImage(BASE, 1 << 20, 0xAA64, struct.pack("<II", FUNCTION, XDATA), reader)
    found = step(at(0x30000, lr=OUT), image, memory_of(7, OUT), is_first=True)
    assert found == Step({"pc": OUT, "sp": STACK + 0x20, "fp": 7})
    assert len(read) < 30
    assert sum(read) < 0x100


def test_registers_behind_the_last_pair() -> None:
    """Behind x27 and x28 the vector registers follow, and not fp and lr."""
    image = image_of(xdata=info("e6 e6 ca01 81 e4"))
    memory = memory_of(7, OUT, *range(1, 9))
    found = step(at(0x40, x27=0), image, memory_of(7, OUT, *range(1, 9)))
    assert found == Step({"pc": OUT, "sp": STACK + 0x10, "fp": 7, "x27": OUT, "x28": 1})
    found = step(at(0x40), image_of(xdata=info("e6 c801 81 e4")), memory)
    values = {"x19": OUT, "x20": 1, "x21": 2, "x22": 3}
    assert found == Step({"pc": OUT, "sp": STACK + 0x10, "fp": 7, **values})


def test_any_registers() -> None:
    """stp x29, x30, [sp, #16]; str x19, [sp, #-32]!"""
    image = image_of(xdata=info("e75d01 e73301 e4"))
    found = step(at(0x40), image, memory_of(19, 0, 7, OUT))
    assert found == Step({"pc": OUT, "sp": STACK + 0x20, "fp": 7, "x19": 19})


def test_registers_whose_words_are_missing_become_unknown() -> None:
    image = image_of(xdata=info("c802 40 06 e4"))  # fp and lr at 0, x19 and x20 at 16
    found = step(at(0x40, x19=1, x20=2, x21=3), image, memory_of(7, OUT, 19))
    assert found == Step({"pc": OUT, "sp": STACK + 0x60, "fp": 7, "x19": 19, "x21": 3})
