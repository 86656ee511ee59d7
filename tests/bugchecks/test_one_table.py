"""The roles that people read are those that the search for the exception goes by, for every code.

Every set of parameters that the data describe is filled in by its roles, and the search must take
from each parameter just the fact of its role: no more, no less, and nothing where no role is one
that leads to an exception.
"""

from __future__ import annotations

import json
import re
import struct
from importlib.resources import files
from typing import Any

import pytest

from builders.header import x64_context
from kdmp_ks.architecture import AMD64
from kdmp_ks.bugchecks.original_exception import carries_exception
from kdmp_ks.kernel import find_original_exception
from kernel.memory import FakeMemory

AT, STACK = 0xFFFFF801_00000123, 0xFFFFA000_00005000
RECORD, CONTEXT, FRAME = 0xFFFFA000_00001000, 0xFFFFA000_00002000, 0xFFFFA000_00004000
FAULTING = 0xFFFFA000_00007777
DIVISION = 0xC0000094

#: Role -> the value of such a parameter, and the field of the exception that it becomes.
FACTS = {
    "exception_code": (DIVISION, "code"),
    "instruction": (AT, "address"),
    "faulting_address": (FAULTING, "faulting_address"),
    "access": (0, "access_type"),
    "exception_record": (RECORD, "record"),
    "context": (CONTEXT, "context"),
    "trap_frame": (FRAME, "trap_frame"),
}
LEADING = FACTS.keys() - {"instruction", "access"}
MEANINGS: dict[str, Any] = json.loads(
    files("kdmp_ks.data").joinpath("bugcheck_meanings.json").read_text(encoding="utf-8")
)
NAMES: dict[str, Any] = json.loads(
    files("kdmp_ks.data").joinpath("bugchecks.json").read_text(encoding="utf-8")
)


def described() -> list[Any]:
    """Every code with each of its sets of parameters, and the values that select the set."""
    found = []
    for key, entry in MEANINGS.items():
        for number, case in enumerate(({**entry, "when": {}}, *entry.get("cases", ()))):
            selected = {int(place): values[0] for place, values in case["when"].items()}
            name = f"{int(key, 16):#x}-{number}"
            implied = int(entry.get("exception_code", "0"), 16)
            found.append(pytest.param(int(key, 16), case["parameters"], selected, implied, id=name))
    return found


def memory(code: int) -> FakeMemory:
    """A record, a context and a trap frame of one exception."""
    filled = FakeMemory()
    head = struct.pack("<IIQQIIQQ", code, 0, 0, AT, 2, 0, 0, FAULTING)
    filled.put(RECORD, head + bytes(0x98 - len(head)))
    filled.put(CONTEXT, x64_context({"rip": AT, "rsp": STACK}))
    frame = bytearray(0x190)
    struct.pack_into("<QHxxxxxxIxxxxQH", frame, 0x168, AT, 0x10, 0x246, STACK, 0x18)
    filled.put(FRAME, bytes(frame))
    return filled


@pytest.mark.parametrize(("code", "parameters", "selected", "implied"), described())
def test_one_table(
    code: int, parameters: list[Any], selected: dict[int, str], implied: int
) -> None:
    roles = {
        number: one["role"]
        for number, one in enumerate(parameters, 1)
        if one is not None and one["role"] in FACTS
    }
    assert len(set(roles.values())) == len(roles), "two parameters of one role"
    values = [0x77, 0x77, 0x77, 0x77]
    for number, role in roles.items():
        values[number - 1] = FACTS[role][0]
    for number, value in selected.items():
        values[number - 1] = int(value, 16)
    leading = LEADING & set(roles.values())
    found = find_original_exception(memory(implied or DIVISION), AMD64, code, values)
    assert carries_exception(code, values) is bool(leading) is (found is not None)
    if found is None:
        return
    assert found.warnings == ()
    for number, role in roles.items():
        assert found.evidence[FACTS[role][1]] == f"parameter {number} of bug check {code:#x}"
    taken = {
        field: int(match[1])
        for field, text in found.evidence.items()
        if (match := re.match(r"parameter (\d) of", text))
    }
    assert taken == {FACTS[role][1]: number for number, role in roles.items()}


def test_codes_without_meanings() -> None:
    """What nobody has described leads nowhere."""
    values = [DIVISION, FRAME, RECORD, CONTEXT]
    codes = [int(key, 16) for key in NAMES if key not in MEANINGS]
    assert len(codes) > 300
    for code in codes:
        assert not carries_exception(code, values)
        assert find_original_exception(memory(DIVISION), AMD64, code, values) is None


def test_some_have_exceptions() -> None:
    """The codes of which Microsoft documents that an exception, its record or registers follow."""
    expected = """
    0a 1e 23 24 26 27 2b 3b 3d 50 7e 8e 9b be c5 cc cd ce d0 d1 d3 d4 d5 d6 db fc 12c 135 139 149
    """
    for code in (int(text, 16) for text in expected.split()):
        assert carries_exception(code, (0, 0, 0, 0))
        if code < 0x1000:
            assert carries_exception(0x10000000 | code, (0, 0, 0, 0))


@pytest.mark.parametrize(
    ("code", "field", "value"), [(0x139, "code", 0xC0000409), (0xBE, "access_type", "write"),
                                 (0xFC, "access_type", "execute")],
)  # fmt: skip
def test_what_the_code_itself_says(code: int, field: str, value: int | str) -> None:
    found = find_original_exception(memory(0xC0000409), AMD64, code, (3, 0, RECORD, 0))
    assert found is not None
    fact = getattr(found, field)
    assert getattr(fact, "value", fact) == value
    assert found.evidence[field] == f"bug check {code:#x}"
