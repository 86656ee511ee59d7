"""Names and meanings of stop codes, and the tool that made the names."""

from __future__ import annotations

import json
import runpy
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from kdmp_ks.bugchecks import Parameter, Role, bugcheck_name, find_bugcheck, status_name

TOOL = Path(__file__).parents[2] / "tools" / "bugchecks" / "build.py"

HEADER = """\
//
// MessageId: WINDOWS_NT_BANNER
//
// MessageText:
//
// Microsoft (R) Windows (R) Version %hs (Build %u%hs)
//
#define WINDOWS_NT_BANNER                ((ULONG)0x4000007EL)

//
// MessageId: IRQL_NOT_LESS_OR_EQUAL
//
// MessageText:
//
//  IRQL_NOT_LESS_OR_EQUAL
//
#define IRQL_NOT_LESS_OR_EQUAL           ((ULONG)0x0000000AL)

//
// MessageId: BOOTLOG_LOADED
//
// MessageText:
//
//  BOOTLOG_LOADED
//
#define BOOTLOG_LOADED                   ((ULONG)0x000000B5L)

#define SYSTEM_THREAD_EXCEPTION_NOT_HANDLED_M ((ULONG)0x1000007EL)
#define SYSTEM_THREAD_EXCEPTION_NOT_HANDLED ((ULONG)0x0000007EL)
#define WINLOGON_FATAL_ERROR ((ULONG)0xC000021AL)
#define MANUALLY_INITIATED_CRASH1 ((ULONG)0xDEADDEAD)
#define BUGCHECK_CONTEXT_MODIFIER 0x80000000
"""


@pytest.mark.parametrize(
    ("code", "name"),
    [
        (0x01, "APC_INDEX_MISMATCH"),
        (0x0A, "IRQL_NOT_LESS_OR_EQUAL"),
        (0x3B, "SYSTEM_SERVICE_EXCEPTION"),
        (0x7E, "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED"),
        (0x1000007E, "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED"),
        (0x1000008E, "KERNEL_MODE_EXCEPTION_NOT_HANDLED"),
        (0xD1, "DRIVER_IRQL_NOT_LESS_OR_EQUAL"),
        (0xEF, "CRITICAL_PROCESS_DIED"),
        (0x116, "VIDEO_TDR_FAILURE"),
        (0x13A, "KERNEL_MODE_HEAP_CORRUPTION"),
        (0x161, "LIVE_SYSTEM_DUMP"),
        (0x1C8, "MANUALLY_INITIATED_POWER_BUTTON_HOLD"),
        (0x20001, "HYPERVISOR_ERROR"),
        (0xC000021A, "WINLOGON_FATAL_ERROR"),
        # These two have the bit of the small dump's twins in their own right.
        (0xDEADDEAD, "MANUALLY_INITIATED_CRASH1"),
        (0x5454414D, "MATT"),
        (0, None),
        (0x10000000, None),
        (0xCEADDEAD, None),
        (0x4000007E, None),
        (0xB5, None),
        (0x45474150, None),
    ],
)
def test_names(code, name):
    assert bugcheck_name(code) == name


def test_writers_other_than_windows():
    dumpit = find_bugcheck(0x5454414D)
    assert (dumpit.code, dumpit.name, dumpit.writer) == (0x5454414D, "MATT", "DumpIt")
    twin = find_bugcheck(0x1000007E)
    assert (twin.code, twin.writer) == (0x7E, None)
    assert find_bugcheck(0x12345678) is None


def data(name):
    return json.loads(files("kdmp_ks").joinpath(f"data/{name}.json").read_text("utf-8"))


def test_names_in_the_data():
    table = data("bugchecks")
    assert len(table) > 500
    assert list(table) == sorted(table)
    for code, entry in table.items():
        assert code == f"{int(code, 16):#010x}"
        assert set(entry) <= {"name", "writer"}
        assert not entry["name"].endswith("_M")


COMMON = """
0a 18 19 1a 1e 24 2e 3b 3d 44 4e 50 51 5c 74 76 77 7a 7b 7c 7e 7f 8e 9c 9f a0 a5 be c1 c2 c4 c5 c9
ce d1 d5 d8 da de e2 ea ef f4 f7 fc fe 101 109 10d 10e 113 116 117 119 122 124 12b 133 139 13a 144
14f 154 156 15e 15f 161 164 187 192 193 19c 1a1 1a8 1c8 1ca 1d5
"""
#: What must be told apart for one code, and is by a case of its own.
SELECTED = {0x1A: "41792", 0xC4: "1001", 0x9F: "3", 0x133: "1", 0xC1: "24", 0xC2: "7", 0x4E: "99"}


def test_meanings_in_the_data():
    meanings, names = data("bugcheck_meanings"), data("bugchecks")
    assert meanings.keys() <= names.keys()
    assert list(meanings) == sorted(meanings)
    assert {f"{int(code, 16):#010x}" for code in COMMON.split()} <= meanings.keys()
    for entry in meanings.values():
        assert set(entry) <= {"meaning", "access", "exception_code", "parameters", "cases"}
        for told in (entry, *entry.get("cases", ())):
            assert told["meaning"].endswith(".")
            assert told["meaning"].isascii()
            assert len(told["parameters"]) <= 4
            for parameter in filter(None, told["parameters"]):
                assert set(parameter) <= {"meaning", "role", "values", "encoding"}
                assert ("encoding" in parameter) is (parameter["role"] == "access")
                assert parameter["role"] in {role.value for role in Role}
                assert 0 < len(parameter["meaning"]) <= 64
                assert all(int(value, 16) >= 0 for value in parameter.get("values", {}))


def conditions(case):
    """Every set of values to which a case applies, as comparable items."""
    places = sorted(case["when"])
    return [tuple(case["when"][place]) for place in places], tuple(places)


def test_cases_in_the_data():
    for code, entry in data("bugcheck_meanings").items():
        seen = set()
        for case in entry.get("cases", ()):
            assert set(case) == {"when", "meaning", "parameters"}
            assert set(case["when"]) <= {"1", "2", "3", "4"}
            assert all(case["when"].values())
            wanted, places = conditions(case)
            if len(places) == 1:
                assert seen.isdisjoint(wanted[0]), f"{code}: two cases for one value"
                seen.update(wanted[0])
    for code, value in SELECTED.items():
        known = find_bugcheck(code)
        place = 3 if code == 0xC1 else 0
        values = [0, 0, 0, 0]
        values[place] = int(value, 16)
        assert known.explain(values) != known.meaning


def test_named_values_in_the_data():
    names = data("value_names")
    assert set(names) == {
        "access_of_exception", "access_at_irql", "page_fault_bits", "irql", "status",
    }  # fmt: skip
    assert len(names["status"]) >= 60
    for status, name in names["status"].items():
        assert status == f"{int(status, 16):#010x}"
        assert name.startswith("STATUS_")


def shown(code, *values):
    """Role and name of each parameter."""
    return [
        (one.role.value if one.role else None, one.name)
        for one in find_bugcheck(code).parameters(values)
    ]


@pytest.mark.parametrize(
    ("code", "values", "expected"),
    [
        (
            0x0A,
            (0x10, 2, 1, 0xFFFFF80123103BA0),
            [
                ("faulting_address", None),
                ("irql", "DISPATCH_LEVEL"),
                ("access", "write"),
                ("instruction", None),
            ],
        ),
        (0xD1, (0x10, 0xFF, 8, 1), [
            ("faulting_address", None),
            ("irql", "interrupts off"),
            ("access", "execute"),
            ("instruction", None),
        ]),
        (0xD1, (0x10, 0x77, 3, 1), [
            ("faulting_address", None),
            ("irql", None),
            ("access", None),
            ("instruction", None),
        ]),
        (0x50, (1, 2, 3, 2), [
            ("faulting_address", None),
            ("access", "write"),
            ("instruction", None),
            ("kind", "no page table there"),
        ]),
        (0x50, (1, 0x10, 3, 0xF), [
            ("faulting_address", None),
            ("access", "execute"),
            ("instruction", None),
            ("kind", "user memory, not allowed here"),
        ]),
        (0x1000007E, (0xFFFFFFFFC0000005, 1, 2, 3), [
            ("exception_code", "STATUS_ACCESS_VIOLATION"),
            ("instruction", None),
            ("exception_record", None),
            ("context", None),
        ]),
        (0x3B, (0x80000003, 1, 2, 0), [
            ("exception_code", "STATUS_BREAKPOINT"),
            ("instruction", None),
            ("context", None),
            (None, None),
        ]),
        (0x8E, (0xC0000005, 1, 2, 0), [
            ("exception_code", "STATUS_ACCESS_VIOLATION"),
            ("instruction", None),
            ("trap_frame", None),
            (None, None),
        ]),
        # An access violation has its own arguments, any other exception has what it likes.
        (0x1E, (0xFFFFFFFFC0000005, 1, 8, 3), [
            ("exception_code", "STATUS_ACCESS_VIOLATION"),
            ("instruction", None),
            ("access", "execute"),
            ("faulting_address", None),
        ]),
        (0x1E, (0xFFFFFFFFC0000094, 1, 8, 3), [
            ("exception_code", "STATUS_INTEGER_DIVIDE_BY_ZERO"),
            ("instruction", None),
            ("number", None),
            ("number", None),
        ]),
        (0x7F, (8, 1, 2, 3), [
            ("kind", "double fault"),
            ("structure", None),
            ("number", None),
            ("instruction", None),
        ]),
        (0x7F, (0xD, 1, 2, 3), [
            ("kind", "general protection"),
            (None, None),
            (None, None),
            (None, None),
        ]),
        (0x139, (3, 1, 2, 0), [
            ("kind", "list entry corrupt"),
            ("trap_frame", None),
            ("exception_record", None),
            (None, None),
        ]),
        (0x13A, (0x12, 1, 2, 0), [
            ("kind", "internal state (use after free)"),
            ("structure", None),
            ("address", None),
            (None, None),
        ]),
        (0x124, (0, 1, 2, 3), [
            ("kind", "machine check"),
            ("structure", None),
            ("number", None),
            ("number", None),
        ]),
        (0x124, (5, 1, 2, 3), [
            ("kind", "generic"),
            ("structure", None),
            (None, None),
            (None, None),
        ]),
        (0x9F, (3, 1, 2, 3), [
            ("kind", None),
            ("device_object", None),
            ("structure", None),
            ("irp", None),
        ]),
        (0x9F, (4, 1, 2, 3), [
            ("kind", None),
            ("time", None),
            ("thread", None),
            ("structure", None),
        ]),
        (0xC2, (0xA, 1, 0x6D6F6F46, 0x00FF0041), [
            ("kind", None),
            ("pool", None),
            ("pool_tag", "'Foom'"),
            ("pool_tag", None),
        ]),
        # Two parameters select: the first and the third.
        (0x7A, (3, 0xC000000E, 0, 4), [
            ("kind", None),
            ("status", "STATUS_NO_SUCH_DEVICE"),
            (None, None),
            ("faulting_address", None),
        ]),
        (0x7A, (3, 0xC000000E, 1, 4), [
            ("kind", None),
            ("status", "STATUS_NO_SUCH_DEVICE"),
            ("structure", None),
            ("faulting_address", None),
        ]),
        (0x7A, (0xFFFFF6FC40000000, 0xC000009A, 1, 4), [
            ("pte", None),
            ("status", "STATUS_INSUFFICIENT_RESOURCES"),
            ("pte_value", None),
            ("faulting_address", None),
        ]),
        (0xBE, (1, 0x8000000012345021, 3, 4), [
            ("faulting_address", None),
            ("pte_value", None),
            ("trap_frame", None),
            (None, None),
        ]),
        *((code, (0x1904FB, 1, 2, 0), [
            ("number", None),
            ("exception_record", None),
            ("context", None),
            (None, None),
        ]) for code in (0x26, 0x9B)),
        # Names but no meanings; a code of which the name alone is known.
        (0x02, (1, 2, 3, 4), [(None, None)] * 4),
        (0xE2, (1, 2, 3, 4), [(None, None)] * 4),
        # A dump has four; whoever asks with fewer is told of as many.
        (0x3B, (0x80000003,), [("exception_code", "STATUS_BREAKPOINT")]),
        (0xC1, (1, 2), [(None, None), (None, None)]),
    ],
)  # fmt: skip
def test_parameters(code, values, expected):
    assert shown(code, *values) == expected
    assert [one.value for one in find_bugcheck(code).parameters(values)] == list(values)


def test_meaning():
    heap = find_bugcheck(0x13A)
    assert heap.meaning.startswith("The kernel's heap is corrupt")
    assert heap.explain((0, 0, 0, 0)) == heap.meaning
    assert heap.parameters((0x12, 0x1234, 0, 0))[1] == Parameter(0x1234, "the heap", Role.STRUCTURE)
    assert find_bugcheck(0x02).meaning is None
    assert find_bugcheck(0x02).explain((1, 2, 3, 4)) is None
    assert find_bugcheck(0x9F).explain((3, 0, 0, 0)) == "A driver held a power request too long."


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (0xC0000005, "STATUS_ACCESS_VIOLATION"),
        (0xFFFFFFFFC0000005, "STATUS_ACCESS_VIOLATION"),
        (0x102, "STATUS_TIMEOUT"),
        # All ones above a number that is not negative is not sign extension.
        (0xFFFFFFFF00000102, None),
        (0x1C0000005, None),
        (0xC0FFEE00, None),
    ],
)
def test_status_name(status, name):
    assert status_name(status) == name


def build(monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["build.py", *map(str, arguments)])
    runpy.run_path(str(TOOL), run_name="__main__")


def test_tool(tmp_path, monkeypatch):
    header, made = tmp_path / "bugcodes.h", tmp_path / "made.json"
    header.write_text(HEADER)
    build(monkeypatch, header, "--output", made)
    assert (
        made.read_text()
        == """\
{
  "0x0000000a": {"name": "IRQL_NOT_LESS_OR_EQUAL"},
  "0x0000007e": {"name": "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED"},
  "0x5454414d": {"name": "MATT", "writer": "DumpIt"},
  "0xc0000218": {"name": "STATUS_CANNOT_LOAD_REGISTRY_FILE"},
  "0xc000021a": {"name": "WINLOGON_FATAL_ERROR"},
  "0xc0000221": {"name": "STATUS_IMAGE_CHECKSUM_MISMATCH"},
  "0xdeaddead": {"name": "MANUALLY_INITIATED_CRASH1"}
}
"""
    )


def test_tool_refuses_other_headers(tmp_path, monkeypatch, capsys):
    header = tmp_path / "other.h"
    header.write_text("#define X 1\n")
    with pytest.raises(SystemExit, match="2"):
        build(monkeypatch, header, "--output", tmp_path / "made.json")
    assert "defines no stop codes" in capsys.readouterr().err
    header.write_text("#define A ((ULONG)0x1L)\n#define B ((ULONG)0x1L)\n")
    with pytest.raises(SystemExit, match="0x00000001 is named twice: A and B"):
        build(monkeypatch, header, "--output", tmp_path / "made.json")
    assert not (tmp_path / "made.json").exists()
