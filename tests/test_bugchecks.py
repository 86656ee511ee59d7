"""Names of stop codes, and the tool that made them."""

from __future__ import annotations

import json
import runpy
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from kdmp_ks.bugchecks import Bugcheck, bugcheck_name, find_bugcheck

TOOL = Path(__file__).parents[1] / "tools" / "bugchecks" / "build.py"

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
    assert find_bugcheck(0x5454414D) == Bugcheck(0x5454414D, "MATT", "DumpIt")
    assert find_bugcheck(0x1000007E) == Bugcheck(0x7E, "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED", None)
    assert find_bugcheck(0x12345678) is None


def test_data():
    table = json.loads(files("kdmp_ks").joinpath("data/bugchecks.json").read_text("utf-8"))
    assert len(table) > 500
    assert list(table) == sorted(table)
    for code, entry in table.items():
        assert code == f"{int(code, 16):#010x}"
        assert set(entry) <= {"name", "writer"}
        assert not entry["name"].endswith("_M")


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
  "0xc000021a": {"name": "WINLOGON_FATAL_ERROR"},
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
