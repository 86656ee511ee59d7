"""Pointers that are good ones but for a single bit, and those that are not."""

from __future__ import annotations

import pytest

from kdmp_ks.analysis.instruction.outcome import Outcome
from kdmp_ks.analysis.instruction.pointers import Pointer, check_pointer

GOOD = 0xFFFFA00012345010


def outcome(
    value: int,
    field: int = 0,
    *,
    others: tuple[tuple[str, int], ...] = (),
    memory: tuple[int, ...] = (),
    saved: tuple[int, ...] = (),
) -> Outcome:
    accessed = value + field & (1 << 64) - 1
    pointers = [Pointer("rcx", value, field, accessed)]
    return check_pointer(pointers, lambda: others, memory.__contains__, saved.__contains__)


def test_no_pointer() -> None:
    found = check_pointer([], lambda: (), lambda _: False, lambda _: False)
    assert (found.result.value, found.bit) == ("not examined", None)


@pytest.mark.parametrize("value", [0, 8, 0x7FF612340000, GOOD, 1 << 27])
def test_nothing_is_wrong(value: int) -> None:
    found = outcome(value, others=(("rbx", value ^ 3), ("rsi", 0x1234)))
    assert (found.result.value, found.bit) == ("passed", None)
    assert f"{value:#x} is no good pointer" in found.finding


@pytest.mark.parametrize("field", [0, 0x18, 0xFFF])
@pytest.mark.parametrize(("bit", "strong"), [(28, False), (32, False), (33, True), (45, True)])
def test_a_null_pointer_with_a_bit(bit: int, strong: bool, field: int) -> None:
    found = outcome(1 << bit, field)
    assert (found.result.value, found.bit, found.strong) == ("failed", bit, strong)
    assert f"null pointer with bit {bit} set" in found.finding
    assert ("offset of a field" in found.finding) == bool(field)


@pytest.mark.parametrize("bit", [33, 40, 47, 62])
@pytest.mark.parametrize("rest", [1, 0x18, 0xFFF])
def test_a_small_number_with_a_bit_in_a_pointer_itself(bit: int, rest: int) -> None:
    """What was added to the pointer is not known: a hint, whatever the bit."""
    found = outcome(1 << bit | rest)
    assert (found.result.value, found.bit, found.strong) == ("failed", bit, False)
    assert f"is {rest:#x} with bit {bit} set" in found.finding


@pytest.mark.parametrize("bit", range(48, 63))
@pytest.mark.parametrize("known", [True, False])
def test_an_address_that_is_not_canonical(bit: int, known: bool) -> None:
    found = outcome(GOOD ^ 1 << bit, memory=(GOOD,) if known else ())
    assert (found.result.value, found.bit, found.strong) == ("failed", bit, True)
    assert ("memory that the dump has" in found.finding) == known


@pytest.mark.parametrize("bit", [28, 40, 46])
def test_another_register_has_it(bit: int) -> None:
    found = outcome(GOOD ^ 1 << bit, others=(("rbx", 7), ("rsi", GOOD)))
    assert (found.result.value, found.bit, found.strong) == ("failed", bit, True)
    assert f"{GOOD:#x} of rsi" in found.finding


@pytest.mark.parametrize(("bit", "result"), [(29, "passed"), (30, "failed"), (46, "failed")])
def test_a_small_dump_has_its_memory(bit: int, result: str) -> None:
    found = outcome(GOOD ^ 1 << bit, saved=(GOOD,))
    assert (found.result.value, found.bit) == (result, bit if result == "failed" else None)


def test_memory_that_is_saved_itself_is_no_wrong_address() -> None:
    found = outcome(GOOD, saved=(GOOD, GOOD ^ 1 << 40))
    assert found.result.value == "passed"
