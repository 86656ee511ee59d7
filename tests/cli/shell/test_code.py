"""``kdmp shell`` with code of ``-c`` and of a pipe: what is shown, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from command_runner import command_runner
from conftest import ROOT
from kdmp_ks import sample
from kdmp_ks.analysis.fault.fault import Claim
from kdmp_ks.cli.app import kdmp as group
from kdmp_ks.cli.shell.display import shown

SCHEMA = ROOT / "kdmp_ks" / "data" / "json_schemas" / "shell.json"


def piped(dump: Path, code: str) -> Any:
    return command_runner().invoke(group, ["shell", str(dump)], input=code, prog_name="kdmp")


def test_values_are_shown(qemu: Path, kdmp: Any) -> None:
    answer = kdmp("shell", qemu, "-c", "len(dump.physmem); x = 5; x; None; dump.registers['rip']")
    assert (answer.code, answer.err) == (0, "")
    assert answer.lines == ["8013", "5", str(0xFFFFF80000201234)]


def test_names(qemu: Path, kdmp: Any) -> None:
    code = """
mem.read(0xfffff80000201234, 4) == read('@rip', 4)
phys.read(0x1000, 2) == read(0x1000, 2, phys)
hexdump(0xa00ff0, 32, phys)
location('@rip'), hex(address('nt+1234'))
struct('@rip', 'LIST_ENTRY') == mem.read_struct(address('@rip'), structs.LIST_ENTRY64)
symbols
"""
    answer = kdmp("shell", qemu, "-c", code)
    assert (answer.code, answer.err) == (0, "")
    data = qemu.read_bytes()
    row = kdmp("read", qemu, "a00ff0", "--phys", "--len", "32").lines
    assert row[1].split()[1] == "????"
    assert "".join(row[0].split()[1:9]) == data_at(data, 0xA00FF0).hex()
    assert answer.lines == [
        "True",
        "True",
        *row,
        "('nt+0x1234', '0xfffff80000201234')",
        "True",
        "<DumpSymbols: 0 tables>",
    ]


def data_at(data: bytes, address: int) -> bytes:
    """Bytes of a page of the sample, which has a list of runs: (first page, pages) at 0x98."""
    count = int.from_bytes(data[0x88:0x8C], "little")
    offset = 0x2000
    for i in range(count):
        first, pages = (int.from_bytes(data[0x98 + 16 * i + 8 * j :][:8], "little") for j in (0, 1))
        if first <= address >> 12 < first + pages:
            return data[offset + address - (first << 12) :][:16]
        offset += pages << 12
    raise AssertionError(hex(address))


def test_a_pipe(qemu: Path) -> None:
    done = piped(qemu, "for i in range(2):\n    i + 7\n\ndump.dump_type\nprint('end')\n")
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["7", "8", "DumpType.FULL", "end"]


def test_an_error_of_the_code(qemu: Path) -> None:
    done = piped(qemu, "1\nx = {}\nx['a']\n2\n")
    assert (done.exit_code, done.stdout) == (1, "1\n")
    assert done.stderr.splitlines()[:3] == [
        "Traceback (most recent call last):",
        '  File "<stdin>", line 3, in <module>',
        "    x['a']",
    ]
    assert done.stderr.splitlines()[-1] == "KeyError: 'a'"
    assert "script.py" not in done.stderr


def test_a_mistake_in_the_code(qemu: Path) -> None:
    done = piped(qemu, "1\n2 +\n")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.splitlines()[-1] == "SyntaxError: invalid syntax"


def test_an_error_of_the_package(qemu: Path, kdmp: Any) -> None:
    answer = kdmp("shell", qemu, "-c", "read(0x10)")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("kdmp: error: ")
    assert answer.err.count("\n") == 1


def test_the_code_ends_it(qemu: Path, kdmp: Any) -> None:
    answer = kdmp("shell", qemu, "-c", "import sys; sys.exit(7); 1")
    assert (answer.code, answer.out, answer.err) == (7, "", "")


def test_json(qemu: Path, kdmp: Any) -> None:
    answer = kdmp("shell", qemu, "--json", "-c", "print('a'); len(dump.physmem)")
    assert answer.code == 0
    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(answer.json)
    assert answer.json["output"] == "a\n8013\n"
    answer = kdmp("shell", qemu, "--json", "-c", "read(0x10)")
    assert (answer.code, answer.json["schema"]) == (1, "kdmp_ks/error/1")


def test_a_part_that_is_missing(kdmp: Any) -> None:
    with sample.unpack_small() as small:
        answer = kdmp("shell", small, "-c", "phys; dir(phys) != []; phys.read(0, 1)")
    reason = "is a triage dump: it contains blocks of virtual memory, no physical memory"
    assert answer.lines == [f"<unavailable: {small} {reason}>", "True"]
    assert answer.err.endswith(f"{reason}\n")


def test_other_page_tables(qemu: Path, kdmp: Any) -> None:
    answer = kdmp("shell", qemu, "--dtb", "1000", "-c", "hex(dump.directory_table_base)")
    assert answer.lines == ["'0x1000'"]


PRIVATE = r"""
r'\??\C:\Users\Jane\a.sys'
{'serial_number': 'PF1ABC23', 'path': r'\\server\share\a'}
b'C:\\Users\\Jane\\x'
dump.machine_report
"""


@pytest.mark.parametrize("shown", [False, True])
def test_private_facts(shown: bool, kdmp: Any) -> None:
    with sample.unpack_small() as small:
        answer = kdmp("shell", small, *(["--private"] if shown else []), "-c", PRIVATE)
    assert answer.lines[:3] == (
        [
            r"'\\??\\C:\\Users\\Jane\\a.sys'",
            r"{'serial_number': 'PF1ABC23', 'path': '\\\\server\\share\\a'}",
            r"b'C:\\Users\\Jane\\x'",
        ]
        if shown
        else [
            r"'\\??\\C:\\Users\\***\\a.sys'",
            r"{'serial_number': '***', 'path': '\\\\***\\***\\a'}",
            r"b'C:\\Users\\****\\x'",
        ]
    )
    assert ("instance_id='***'" in answer.out) is not shown


@pytest.mark.parametrize(("length", "lines"), [(99, 1), (100, 1), (101, 4)])
def test_a_value_of_a_hundred_characters_stays_on_one_line(length: int, lines: int) -> None:
    value = Claim(1, "header", "")
    value = Claim(1, "header", "x" * (length - len(repr(value))))
    assert len(repr(value)) == length
    assert shown(value).count("\n") + 1 == lines
