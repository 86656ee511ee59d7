"""What of two answers differs; and what a language cannot tell, which is then expected of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from languages.vectors import Vector

DECLARED = {
    "kind": {*range(11)},
    "dump_type": {*range(11)},
    "machine_image_type": {0x14C, 0x184, 0x1C4, 0x200, 0x284, 0x8664, 0xAA64},
    "product_type": {1, 2, 3},
}
"""The fields that are enumerations, and the values that these declare."""

ABSENT_NUMBERS = {
    "number_of_ranges",
    "total_number_of_pages",
    "num_unloaded_drivers",
    "ofs_unloaded_driver_table",
    "len_unloaded_driver_table",
}
ABSENT_LISTS = {"unloaded_drivers", "drivers", "data_blocks"}
"""What may not be there."""

# Numbers beyond 2^53 that the schema calculates with: JavaScript refuses where others answer.
REFUSED_BY_JAVASCRIPT = {"triage_unloaded_lies"}

Change = Callable[[str, Any], Any]


def changed(value: Any, change: Change, name: str = "") -> Any:
    """Apply a change to each value of an answer, by the name of its field."""
    if isinstance(value, dict):
        return {key: changed(each, change, key) for key, each in value.items()}
    if isinstance(value, list):
        return [changed(each, change, name) for each in value]
    return change(name, value)


def undeclared_is_null(name: str, value: Any) -> Any:
    """Java: an enumeration has no value for a number that it does not declare."""
    known = name not in DECLARED or value is None or int(value, 0) in DECLARED[name]
    return value if known else None


def absent_is_zero(name: str, value: Any) -> Any:
    """Go, Rust: a number that is not there is 0, and such a list is empty."""
    if value is None and name in ABSENT_NUMBERS:
        return "0x0"
    return [] if value is None and name in ABSENT_LISTS else value


def has_a_sign(name: str, value: Any) -> Any:
    """PHP, Lua: a number of 64 bits has a sign."""
    if value is None or not value.startswith("0x") or int(value, 0) < 1 << 63:
        return value
    return hex(int(value, 0) - (1 << 64))


def product_has_no_sign(name: str, value: Any) -> Any:
    """PHP: so it is, but a product that does not fit is a float."""
    return value if name == "len_unloaded_driver_table" else has_a_sign(name, value)


def enumeration_has_a_sign(name: str, value: Any) -> Any:
    """C#: an undeclared value of an enumeration is negative from 2^31 on."""
    if name not in DECLARED or value is None or int(value, 0) < 1 << 31:
        return value
    return hex(int(value, 0) - (1 << 32))


LIMITS: dict[str, Change] = {
    "java": undeclared_is_null,
    "csharp": enumeration_has_a_sign,
    "lua": has_a_sign,
    "php": product_has_no_sign,
    "go": absent_is_zero,
    "rust": absent_is_zero,
}


def expected_of(language: str, answer: dict[str, Any]) -> dict[str, Any]:
    """What a language can say of an answer."""
    if language not in LIMITS:
        return answer
    found: dict[str, Any] = changed(answer, LIMITS[language])
    if language == "java" and found["dump"]["kind"] is None:
        found["pages"] = dict.fromkeys(found["pages"])
    return found


def differences(expected: Any, got: Any, path: str = "") -> Iterator[str]:
    """Name what is not the same."""
    if isinstance(expected, dict) and isinstance(got, dict):
        for name in sorted(expected.keys() | got.keys()):
            if name not in got:
                yield f"{path}/{name}: missing"
            elif name not in expected:
                yield f"{path}/{name}: not expected, {got[name]!r:.60}"
            else:
                yield from differences(expected[name], got[name], f"{path}/{name}")
    elif isinstance(expected, list) and isinstance(got, list) and len(expected) == len(got):
        for index, (one, other) in enumerate(zip(expected, got, strict=True)):
            yield from differences(one, other, f"{path}/{index}")
    elif expected != got:
        yield f"{path}: expected {expected!r:.60}, got {got!r:.60}"


def faults(
    name: str, vectors: Sequence[Vector], answers: Mapping[str, dict[str, Any]]
) -> list[str]:
    """What is wrong with the answers of a language."""
    found = []
    for vector in vectors:
        answer = answers[vector.name]
        refused = name == "javascript" and vector.name in REFUSED_BY_JAVASCRIPT
        if "crashed" in answer:
            found.append(f"{vector.name}: crashed, {answer['crashed']}")
        elif vector.refused or refused:
            found += [] if answer.keys() == {"refused"} else [f"{vector.name}: not refused"]
        elif "refused" in answer:
            found.append(f"{vector.name}: {answer['refused']}")
        else:
            expected = expected_of(name, vector.expected)
            found += [f"{vector.name}{each}" for each in differences(expected, answer)]
    return found
