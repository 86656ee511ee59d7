"""Chains of frame pointers of ARM64 and x86, with the code around their return addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fuzz.stacks import arm64
from fuzz.stacks.case import Case
from fuzz.stacks.words import a_number, chain_words, packed, stack_words

if TYPE_CHECKING:
    from random import Random

_X86_STACK: Final = 0x8A000000
_X86_CODE: Final = 0x80800000
_ARM64_CODE: Final = arm64.BASE + arm64.CODE
_LENGTH: Final = 0x100
_X86_PIECES: Final = (
    b"\x55", b"\x8b\xff\x55\x8b\xec", b"\x55\x89\xe5", b"\x55\x8b\xec", b"\xc3", b"\xc2\x08\0",
    b"\xf3\xc3", b"\xf3", b"\x5d\xc3", b"\xc9\xc3", b"\x5d\xe9", b"\xc9\xeb", b"\x5d\xff", b"\x90",
    b"\x8b\xff", b"\x8b", b"\xe8\0\0\0\0",
)  # fmt: skip
_ARM64_PIECES: Final = (0xD65F03C0, 0xD65F0BFF, 0xD65F0FFF, 0xD503233F, 0xD503237F, 0xD503201F)
_MASKS: Final = (None, None, 0, 0x7F << 48, 0xFF7F << 48, (1 << 64) - 1, 1 << 64, 0xFFF)


def hostile_x86(random: Random, number: int) -> Case:
    """Return a chain of x86 with code."""
    code = b"".join(random.choices(_X86_PIECES, k=random.randrange(2, 60)))
    codes = [_X86_CODE + random.randrange(len(code)) for _ in range(6)]
    stack = _X86_STACK
    if random.random() < 0.05:
        stack = random.choice((0x10000, 0x7FFFFF00, 0xFFFFFF00))
    state = {"eip": random.choice(codes), "esp": stack, "ebp": stack, "esi": 7}
    data = _stack(random, stack, 4, codes, state, "ebp")
    begin = random.choice((None, _X86_CODE, random.choice(codes), a_number(random, 0, 32)))
    return Case(
        machine="x86", state=state, memory=[(stack, data), (_X86_CODE, code)], begin=begin,
        starts=codes[:3],
    )  # fmt: skip


def hostile_arm64_chain(random: Random, number: int) -> Case:
    """Return a chain of ARM64 with code."""
    code = packed(random.choices(_ARM64_PIECES, k=_LENGTH // 4), 4)
    codes = [_ARM64_CODE + 4 * random.randrange(_LENGTH // 4) for _ in range(6)]
    if random.random() < 0.3:
        codes = [one | random.getrandbits(15) << 48 for one in codes]
    stack = arm64.STACK
    if random.random() < 0.05:
        stack = random.choice((0x10000, (1 << 47) - 0x100, (1 << 64) - 0x400))
    state = {"pc": _ARM64_CODE + 8, "sp": stack, "fp": stack, "lr": random.choice(codes)}
    data = _stack(random, stack, 8, codes, state, "fp")
    return Case(
        machine="arm64", state=state, memory=[(stack, data), (_ARM64_CODE, code)],
        mask=random.choice(_MASKS), starts=[_ARM64_CODE, _ARM64_CODE + 4],
    )  # fmt: skip


def _stack(
    random: Random, start: int, width: int, codes: list[int], state: dict[str, int], frame: str
) -> bytes:
    """Return a stack with a chain some words of which are others; change a register, too."""
    count = random.choice((4, 20, 60, 120, 300))
    words = stack_words(random, count, codes, start, width)
    chain_words(random, words, start, width, codes)
    if random.random() < 0.7:
        for _ in range(random.choice((1, 2, 4, 10))):
            at = random.randrange(count)
            pool = (start, start + at * width, 0, words[at] - 2 * width, codes[0])
            words[at] = random.choice((*pool, a_number(random, words[at], 8 * width)))
    if random.random() < 0.25:
        name = random.choice((frame, *state))
        state[name] = a_number(random, state[name], 8 * width)
    if random.random() < 0.03:
        del state[random.choice([name for name in state if name not in ("esp", "sp")])]
    return packed(words, width)
