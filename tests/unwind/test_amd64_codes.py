"""Unwind codes that compilers rarely use, chains, epilogs, reasons of ends; all packed here."""

from __future__ import annotations

import struct

import pytest

from kdmp_ks.unwind.amd64.step import leaf_step, step
from kdmp_ks.unwind.frame import Doubt, EndReason, Step
from kdmp_ks.unwind.image import UnwindImage
from unwind.amd64_tables import (
    AMD64,
    BASE,
    SIZE,
    STACK,
    XDATA,
    caller,
    chain,
    image,
    info,
    stack,
)

FUNCTION = (0x1000, 0x1100, XDATA)
RETURN = BASE + 0x5000


def state_of(found: Step) -> dict[str, int]:
    assert found.end is None
    assert found.state is not None
    return dict(found.state)


def test_saves_far() -> None:
    """UWOP_SAVE_NONVOL_FAR, UWOP_SAVE_XMM128_FAR, UWOP_ALLOC_LARGE of three slots."""
    codes = struct.pack("<BBI", 12, 0x75, 0x18)  # rdi at 0x18
    codes += struct.pack("<BBI", 11, 0x69, 0x100000)  # xmm6
    codes += struct.pack("<BBH", 10, 0x48, 2)  # xmm4 at 0x20
    codes += struct.pack("<BBH", 9, 0xC4, 4)  # r12 at 0x20
    codes += struct.pack("<BBI", 8, 0x11, 0x30)
    memory = stack(0, 1, 2, 0xD1, 0x12, 5, RETURN)
    found = state_of(caller(image([FUNCTION], info(codes)), 0x1080, memory, rdi=7, rsi=6))
    assert found == {
        "rip": RETURN, "rsp": STACK + 0x38, "rbx": 0xB, "rdi": 0xD1, "rsi": 6, "r12": 0x12,
    }  # fmt: skip


def test_each_instruction_of_a_prolog() -> None:
    """push rbp; push r15; sub rsp, 0x20; lea rbp, [rsp + 0x10]; mov [rsp + 8], rsi."""
    codes = bytes([20, 0x64, 1, 0, 12, 3, 7, 0x32, 3, 0xF0, 1, 0x50])
    where = image([FUNCTION], info(codes, prolog=20, frame=0x15))
    words = [RETURN, 0x50, 0x15, 4, 3, 0x56, 1]  # from the top downwards
    for past, count in ((0, 0), (1, 1), (3, 2), (7, 6), (12, 6), (19, 6), (20, 6)):
        rsp = STACK + 8 * (6 - count)
        registers = {"rsp": rsp, "rbp": STACK + 0x10 if past >= 12 else 0xBB, "rsi": 0x66}
        if past >= 12:
            registers["rsp"] = STACK - 0x1000  # the frame register counts
        memory = stack(*reversed(words))
        found = state_of(caller(where, 0x1000 + past, memory, **registers))
        expected = {
            "rip": RETURN, "rsp": STACK + 0x38, "rbx": 0xB, "rbp": 0xBB if past < 1 else 0x50,
            "rsi": 0x66 if past < 20 else 0x56,
        }  # fmt: skip
        if past >= 3:
            expected["r15"] = 0x15
        assert found == expected, past


@pytest.mark.parametrize("code", [0, 1])
@pytest.mark.parametrize(
    ("rip", "selector", "user"),
    [
        (BASE + 0x77, 0x10, False),
        (0x7FF612345678, 0x33, True),
        (0x1234, 0x10, False),
        (0, 0x10, False),
    ],
)
def test_machine_frames(code: int, rip: int, selector: int, user: bool) -> None:
    codes = bytes([5, 0x02, 1, 0x50, 0, 0x0A | code << 4])
    words = [9, 0xBB, *[0xEEEE] * code, rip, selector, 0x246, STACK + 0x555, 0x18]
    found = caller(image([FUNCTION], info(codes)), 0x1080, stack(*words), is_first=False)
    assert (found.trap, found.user_mode) == (True, user)
    assert state_of(found) == {"rip": rip, "rsp": STACK + 0x555, "rbx": 0xB, "rbp": 0xBB}
    short = caller(image([FUNCTION], info(codes)), 0x1080, stack(*words[:-1]), is_first=False)
    assert (short.state, short.end) == (None, EndReason.STACK_MISSING)


def test_nothing_is_undone_behind_a_machine_frame() -> None:
    """It has the registers of the interrupted code: codes of the primary are not applied to it."""
    primary = info(bytes([5, 0x22, 1, 0x60]))  # rsi, 0x18 bytes
    part = info(bytes([5, 0x02, 1, 0x50, 0, 0x0A]), flags=4) + chain(*FUNCTION)
    where = image([FUNCTION, (0x2000, 0x2040, XDATA + len(primary))], primary + part)
    words = [9, 0xBB, BASE + 0x77, 0x10, 0x246, STACK + 0x555, 0x18]
    found = caller(where, 0x2020, stack(*words), is_first=False)
    assert found.trap
    assert state_of(found) == {"rip": BASE + 0x77, "rsp": STACK + 0x555, "rbx": 0xB, "rbp": 0xBB}


@pytest.mark.parametrize("selector", [0, 0x08, 0x18, 0x2B, 0x13, 0xFFFF])
def test_words_that_are_no_machine_frame(selector: int) -> None:
    words = [0x7FF612345678, selector, 0x246, STACK + 0x555, 0x2B]
    found = caller(image([FUNCTION], info(bytes([0, 0x0A]))), 0x1080, stack(*words))
    assert (found.state, found.end) == (None, EndReason.INVALID_MACHINE_FRAME)


def test_indirect_entry() -> None:
    """Bit 0 refers to an entry elsewhere, whose prolog counts."""
    unwind = info(bytes([4, 0x12])) + chain(0x3000, 0x3040, XDATA)
    where = image([(0x1000, 0x1100, XDATA + 8 | 1)], unwind)
    found = state_of(caller(where, 0x1001, stack(1, 2, RETURN)))
    assert found["rsp"] == STACK + 0x18
    loop = image([(0x1000, 0x1100, XDATA + 1)], chain(0x1000, 0x1100, XDATA + 1))
    assert caller(loop, 0x1001, stack(RETURN)).end is EndReason.ENDLESS_CHAIN


@pytest.mark.parametrize("version", [1, 2])
def test_chains(version: int) -> None:
    """Codes of the primary are undone whole, those of the part by its own prolog."""
    primary = info(bytes([5, 0x22, 1, 0x60]), version=version)  # rsi, 0x18 bytes
    second = info(bytes([4, 0x34, 1, 0]), version=version, flags=4)  # rbx at 8
    second += chain(0x1000, 0x1100, XDATA)
    third = info(b"", version=version, flags=4, prolog=0) + chain(0x2000, 0x2040, XDATA + 8)
    where = image(
        [(0x1000, 0x1100, XDATA), (0x2000, 0x2040, XDATA + 8), (0x3000, 0x3040, XDATA + 28)],
        primary + second + third,
    )
    memory = stack(0, 0xBBB, 2, 0x56, RETURN)
    expected = {"rip": RETURN, "rsp": STACK + 0x28, "rsi": 0x56}
    for rva, rbx in ((0x2020, 0xBBB), (0x2002, 0xB), (0x3001, 0xBBB)):
        found = state_of(caller(where, rva, memory, is_first=False))
        assert found == {**expected, "rbx": rbx}, hex(rva)


def test_saves_of_a_chain_have_one_base() -> None:
    """As Windows has it: the stack pointer before any code is undone."""
    primary = info(bytes([5, 0x12, 1, 0x64, 5, 0]))  # rsi at 0x28, 0x10 bytes
    part = info(bytes([4, 0x12]), flags=4) + chain(*FUNCTION)
    where = image([FUNCTION, (0x2000, 0x2040, XDATA + 12)], primary + part)
    memory = stack(0, 1, 2, 3, RETURN, 0x51, 6, 0x53)
    assert state_of(caller(where, 0x2020, memory, is_first=False)) == {
        "rip": RETURN, "rsp": STACK + 0x28, "rbx": 0xB, "rsi": 0x51,
    }  # fmt: skip


def epilogs(*codes: int) -> UnwindImage:
    pushes = bytes([9, 0x42, 5, 0x30, 4, 0xE0, 2, 0x50])  # rbp, r14, rbx, 0x28 bytes
    return image([FUNCTION], info(bytes(codes) + pushes, version=2))


@pytest.mark.parametrize(
    ("codes", "starts"),
    [
        ([5, 0x16, 0, 0x06], [0x10FB]),
        ([5, 0x06, 0x20, 0x06], [0x10E0]),
        ([5, 0x16, 0x20, 0x06, 0xFF, 0x06, 0, 0x06], [0x10FB, 0x10E0, 0x1001]),
    ],
)
def test_epilogs_of_version_2(codes: list[int], starts: list[int]) -> None:
    """pop rbx; pop r14; pop rbp; ret, without code bytes."""
    where = epilogs(*codes)
    words = [1, 2, 3, 4, 5, 0xB0, 0xE0, 0x50, RETURN]
    for start in starts:
        for past, passed in ((0, 0), (1, 1), (3, 2), (4, 3)):
            rva = start + past
            if rva < 0x1010:
                continue  # in the prolog
            rsp = STACK + 0x28 + 8 * passed
            found = state_of(
                caller(where, rva, stack(*words), rsp=rsp, rbp=0x50, r14=0xE0, rbx=0xB0)
            )
            assert found == {
                "rip": RETURN, "rsp": STACK + 0x48, "rbx": 0xB0, "r14": 0xE0, "rbp": 0x50,
            }  # fmt: skip
        inside = caller(where, start + 2, stack(*words), rsp=STACK + 0x30)
        assert start < 0x1010 or inside.end is EndReason.INVALID_UNWIND_INFO
    assert state_of(caller(where, 0x1080, stack(*words)))["rsp"] == STACK + 0x48


def test_the_longest_offset_of_an_epilog() -> None:
    codes = bytes([2, 0x06, 0x34, 0xF6, 1, 0x30])
    where = image([(0x1000, 0x3000, XDATA)], info(codes, version=2))
    rva = 0x3000 - 0xF34
    assert state_of(caller(where, rva + 1, stack(RETURN)))["rsp"] == STACK + 8
    assert state_of(caller(where, rva - 1, stack(0xBB, RETURN)))["rsp"] == STACK + 0x10


EPILOG_CODE = {
    "ret": ("c3", 0, 0, True),
    "rep ret": ("f3c3", 0, 0, True),
    "ret 0x10": ("c21000", 0, 0x10, True),
    "add, pops": ("4883c420 5b 415e 5d c3", 0x20, 0, True),
    "add of 32 bits": ("4881c420010000 5b 415e 5d c3", 0x120, 0, True),
    "lea": ("488d6510 5b 415e 5d c3", None, 0, True),
    "lea of 32 bits": ("488da510000000 5b 415e 5d c3", None, 0, True),
    "lea of another register": ("488d6610 5b 415e 5d c3", None, 0, False),
    "pops with needless prefixes": ("405b 415e 405d c3", 0, 0, True),
    "jump out": ("e9fb0f0000", 0, 0, True),
    "short jump within": ("eb10", 0, 0, False),
    "short jump to the start": ("ebbe", 0, 0, True),
    "jump to another part": ("e9fb1f0000", 0, 0, False),
    "jump to another function": ("e9fb2f0000", 0, 0, True),
    "jump by memory": ("ff2500000000", 0, 0, True),
    "jump by memory with a prefix": ("48ff2500000000", 0, 0, True),
    "jump by a register with a prefix": ("48ffe0", 0, 0, True),
    "jump by a register": ("ffe0", 0, 0, False),
    "pop of rsp": ("5cc3", 0, 0, False),
    "other code": ("90c3", 0, 0, False),
}


@pytest.mark.parametrize(
    ("code", "add", "extra", "is_epilog"), EPILOG_CODE.values(), ids=EPILOG_CODE
)
def test_epilogs_of_version_1(code: str, add: int | None, extra: int, is_epilog: bool) -> None:
    """By code bytes; the frame register is rbp."""
    unwind = info(bytes([9, 3, 8, 0x82]), frame=0x05)
    unwind += info(b"", flags=4) + chain(*FUNCTION)
    entries = [FUNCTION, (0x3000, 0x3100, XDATA + 8), (0x4000, 0x4100, XDATA)]
    raw = bytes.fromhex(code)
    where = image(entries, unwind, {0x1040: raw + bytes(64)})
    pops = "5b" in code
    frame = STACK + 0x100
    start = STACK + (add or 0) if add is not None else frame + 0x10
    words = [0] * 0x80
    place = (start - STACK) // 8
    words[place : place + 4] = [0xB1, 0xE1, 0x51, RETURN] if pops else [RETURN, 0, 0, 0]
    words[(frame + 0x48 - STACK) // 8] = RETURN + 1
    found = state_of(caller(where, 0x1040, stack(*words), rbp=frame, r14=0xEE))
    if not is_epilog:
        assert (found["rip"], found["rsp"]) == (RETURN + 1, frame + 0x50)
        return
    end = start + (0x18 if pops else 0)
    expected = {"rip": RETURN, "rsp": end + 8 + extra, "rbx": 0xB, "rbp": frame, "r14": 0xEE}
    expected |= {"rbx": 0xB1, "r14": 0xE1, "rbp": 0x51} if pops else {}
    assert found == expected
    # A return address is no place in an epilog.
    later = state_of(caller(where, 0x1040, stack(*words), is_first=False, rbp=frame))
    assert (later["rip"], later["rsp"]) == (RETURN + 1, frame + 0x50)


def test_code_that_is_missing_is_a_doubt() -> None:
    where = image([FUNCTION], info(bytes([4, 0x12])))
    found = caller(where, 0x1040, stack(1, 2, RETURN))
    assert state_of(found)["rsp"] == STACK + 0x18
    assert found.doubt is Doubt.EPILOG_UNCHECKED
    assert caller(where, 0x1040, stack(1, 2, RETURN), is_first=False).doubt is None
    assert caller(epilogs(5, 0x16, 0, 6), 0x1040, stack(*range(9))).doubt is None
    short = image([FUNCTION], info(bytes([4, 0x12])), {0x1040: bytes(16)})
    assert caller(short, 0x1040, stack(1, 2, RETURN)).doubt is None


def test_leaf_functions() -> None:
    where = image([FUNCTION], info(b""))
    found = state_of(caller(where, 0x2000, stack(RETURN)))
    assert found == {"rip": RETURN, "rsp": STACK + 8, "rbx": 0xB}
    later = caller(where, 0x2000, stack(RETURN), is_first=False)
    assert (later.state, later.end) == (None, EndReason.NO_FUNCTION)
    partial = image([FUNCTION, (0x3000, 0x3010, XDATA)], info(b""), is_complete=False)
    ends = [caller(partial, rva, stack(RETURN)).end for rva in (0xFFF, 0x1100, 0x2FFF, 0x3010)]
    assert ends == [EndReason.NO_FUNCTION, None, None, EndReason.NO_FUNCTION]
    assert state_of(leaf_step({"rsp": STACK}, stack(RETURN)))["rip"] == RETURN
    assert leaf_step({}, stack(RETURN)).end is EndReason.REGISTER_UNKNOWN


def test_a_call_at_the_end_of_a_function() -> None:
    """The return address of a call that does not return may be in the next function."""
    unwind = info(bytes([4, 0x12])) + info(bytes([4, 0x22]))
    where = image([(0x1000, 0x1100, XDATA), (0x1100, 0x1200, XDATA + 8)], unwind)
    memory = stack(1, 2, RETURN, RETURN + 1)
    assert state_of(caller(where, 0x1100, memory, is_first=False))["rip"] == RETURN
    assert state_of(caller(where, 0x1120, memory, is_first=False))["rip"] == RETURN + 1
    assert state_of(caller(where, 0x1200, memory, is_first=False))["rip"] == RETURN + 1


INVALID = {
    "unknown code": info(bytes([4, 0x0B])),
    "unknown code of version 2": info(bytes([4, 0x0F]), version=2),
    "push of rsp": info(bytes([4, 0x40])),
    "save of rsp": info(bytes([4, 0x44, 0, 0])),
    "operand missing": info(bytes([4, 0x34])),
    "operand cut off": info(bytes([4, 0x35, 0, 0])),
    "large allocation of kind 2": info(bytes([4, 0x21, 0, 0, 0, 0])),
    "machine frame of kind 2": info(bytes([0, 0x2A])),
    "code before a machine frame": info(bytes([0, 0x0A, 0, 0x02])),
    "frame register missing": info(bytes([4, 0x03])),
    "rsp as frame register": info(bytes([4, 0x03]), frame=4),
}


@pytest.mark.parametrize("unwind", INVALID.values(), ids=INVALID)
def test_invalid_codes(unwind: bytes) -> None:
    found = caller(image([FUNCTION], unwind), 0x1080, stack(*[RETURN] * 64))
    assert found == Step(None, EndReason.INVALID_UNWIND_INFO)


def test_ends() -> None:
    where = image([FUNCTION], info(bytes([4, 0x03]), frame=0x05))
    plain = image([FUNCTION], info(b""))
    words = stack(RETURN)
    expected = [
        (caller(plain, 0x1080, stack(0)), EndReason.BOTTOM),
        (caller(plain, 0x1080, stack()), EndReason.STACK_MISSING),
        (caller(plain, 0x1080, words, rsp=STACK + 4), EndReason.STACK_MISALIGNED),
        (caller(plain, SIZE, words), EndReason.NO_IMAGE),
        (caller(where, 0x1080, words), EndReason.REGISTER_UNKNOWN),
        (step({"rsp": STACK}, plain, words), EndReason.REGISTER_UNKNOWN),
        (step({"rip": BASE}, plain, words), EndReason.REGISTER_UNKNOWN),
        (step({"rip": BASE, "rsp": STACK}, None, words), EndReason.NO_IMAGE),
        (caller(image([FUNCTION], b""), 0x1080, words), EndReason.NO_UNWIND_INFO),
        (caller(image([FUNCTION], info(b"", count=9)), 0x1080, words), EndReason.NO_UNWIND_INFO),
        (caller(image([FUNCTION], info(b"", flags=4)), 0x1080, words), EndReason.NO_UNWIND_INFO),
        (
            caller(image([FUNCTION], info(b"", version=3)), 0x1080, words),
            EndReason.UNWIND_VERSION_3,
        ),
        *(
            (
                caller(image([FUNCTION], info(b"", version=version)), 0x1080, words),
                EndReason.UNKNOWN_UNWIND_VERSION,
            )
            for version in (0, 4, 5, 6, 7)
        ),
    ]
    for found, end in expected:
        assert found == Step(None, end)
    none = UnwindImage(BASE, SIZE, AMD64, None, lambda rva, length: None)
    assert caller(none, 0x1080, words).end is EndReason.NO_FUNCTION_TABLE
    assert caller(none, 0x1080, words, is_first=False).end is EndReason.NO_FUNCTION_TABLE


def test_a_chain_without_end() -> None:
    loop = info(b"", flags=4) + chain(*FUNCTION)
    assert caller(image([FUNCTION], loop), 0x1080, stack(RETURN)).end is EndReason.ENDLESS_CHAIN
    long = info(bytes([4, 0x02]) * 255, flags=4) + chain(*FUNCTION)
    found = caller(image([FUNCTION], long), 0x1080, stack(RETURN))
    assert found.end is EndReason.INVALID_UNWIND_INFO


def test_no_progress() -> None:
    """A frame pointer leads to the frame itself."""
    where = image([FUNCTION], info(bytes([4, 0x03]), frame=0x05))
    rip = BASE + 0x1080
    found = caller(where, 0x1080, stack(rip), is_first=False, rsp=STACK + 8, rbp=STACK)
    assert found.end is EndReason.NO_PROGRESS


def test_registers_whose_words_are_missing_are_unknown() -> None:
    codes = bytes([8, 0x34, 0x10, 0, 4, 0x12, 1, 0x50])
    found = state_of(caller(image([FUNCTION], info(codes)), 0x1080, stack(1, 2, 0x55, RETURN)))
    assert found == {"rip": RETURN, "rsp": STACK + 0x20, "rbp": 0x55}


def test_two_stacks() -> None:
    """Pushes after the frame register are on the stack of the stack pointer."""
    codes = bytes([9, 0x12, 5, 0x30, 4, 3, 1, 0x50])  # push rbp; mov rbp, rsp; push rbx; sub 0x10
    words = [1, 2, 0xBB, 4, 5, 0x55, RETURN]
    found = state_of(
        caller(image([FUNCTION], info(codes, frame=5)), 0x1080, stack(*words), rbp=STACK + 0x28)
    )
    assert found == {"rip": RETURN, "rsp": STACK + 0x38, "rbx": 0xBB, "rbp": 0x55}
