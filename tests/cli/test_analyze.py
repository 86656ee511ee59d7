"""`kdmp analyze`: the page, the document, and the block for forums."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import kdmp_ks
from builders.crash import DRIVERS, FOREIGN, crash_bytes
from builders.triage import Driver

PTE = 0xFFFFF6FC40012340
BIT = 1 << 37
OWN = Driver("\\??\\C:\\Users\\bob\\Drivers\\odd.sys", 0xFFFFF80030000000, 0x10000, 1, 0x5E0BE100)
REAL = (
    "proxyrule_011620-8250-01", "training_116_0", "training_13a", "training_1e", "training_3b_0",
    "training_7e_1", "training_ef", "triage_arm64", "triage_x64",
)  # fmt: skip


@pytest.fixture
def corrupt_entry(tmp_path: Path) -> Path:
    """A page table entry that should be zero and has one bit set."""
    path = tmp_path / "entry.dmp"
    path.write_bytes(crash_bytes(0x1A, (0x41792, PTE, BIT, 0)))
    return path


@pytest.fixture
def display(tmp_path: Path) -> Path:
    """A display driver in the folder of a person that did not recover the GPU."""
    path = tmp_path / "display.dmp"
    parameters = (0xFFFFA00000001000, OWN.base + 0x1234, 0xC0000001, 4)
    path.write_bytes(crash_bytes(0x116, parameters, drivers=(*DRIVERS, OWN)))
    return path


def test_page_of_hardware(kdmp, corrupt_entry):
    answer = kdmp("analyze", corrupt_entry)
    assert answer.code == 0
    assert answer.lines[0].split(maxsplit=1) == ["verdict", "hardware: RAM (high)"]
    found = next(line for line in answer.lines if line.startswith("  found 1"))
    assert f"single bit: the page table entry at {PTE:#x}" in found
    assert "is 0x2000000000: bit 37" in found
    assert any(line.startswith("  next 1") for line in answer.lines)
    assert not any(line.startswith("instruction") for line in answer.lines)


def test_page_of_a_driver(kdmp, display):
    answer = kdmp("analyze", display)
    assert answer.lines[0].split(maxsplit=1) == ["verdict", "third-party driver: odd.sys (high)"]
    page = {line[: line.index("  ", 2)].strip(): line for line in answer.lines if "  " in line[2:]}
    assert page["culprit"].endswith(" odd.sys")
    assert page["file"].endswith("C:\\Users\\***\\Drivers\\odd.sys")
    assert "2020-01-01" in page["linked"]
    assert "Users\\bob" in kdmp("analyze", display, "--private").out


def test_document(kdmp, display):
    document = kdmp("analyze", display, "--json").json
    assert document["schema"] == "kdmp_ks/analyze/1"
    verdict = document["verdict"]
    assert (verdict["kind"], verdict["culprit"]) == ("third-party-driver", "odd.sys")
    assert verdict == kdmp("info", display, "--json").json["verdict"]
    assert document["culprit"]["start"] == f"{OWN.base:#x}"
    assert document["instruction"] is None
    assert "***" in document["culprit"]["path"]


def test_block_for_forums(kdmp, display):
    for private in ((), ("--private",)):
        answer = kdmp("analyze", display, "--text", *private)
        assert answer.code == 0
        assert answer.out.isascii()
        assert len(answer.lines) <= 56
        assert answer.lines[0] == f"kdmp_ks {kdmp_ks.__version__}, analysis of display.dmp"
        assert answer.lines[1] == (
            "BugCheck 116, {ffffa00000001000, fffff80030001234, c0000001, 4}"
        )
        assert "Verdict: third-party driver: odd.sys (high)" in answer.lines
        assert "bob" not in answer.out


def test_block_of_hardware_names_no_culprit_file(kdmp, corrupt_entry):
    lines = kdmp("analyze", corrupt_entry, "--text").lines
    assert "Verdict: hardware: RAM (high)" in lines
    assert not any(line.startswith("Culprit") for line in lines)


def test_names_that_are_no_ascii(kdmp, tmp_path):
    odd = Driver(f"\\x\\\u0416\x1b{'y' * 600}.sys", FOREIGN.base + 0x1000000, 0x10000)
    path = tmp_path / "odd.dmp"
    path.write_bytes(crash_bytes(0x116, (0, odd.base + 1, 0, 0), drivers=(*DRIVERS, odd)))
    answer = kdmp("analyze", path, "--text")
    assert answer.out.isascii()
    assert answer.out.replace("\n", "").isprintable()
    assert len(answer.lines) <= 56


def test_options_that_exclude_each_other(kdmp, display):
    assert kdmp("analyze", display, "--text", "--json").code == 2


def test_system_of_a_real_dump(kdmp, dumps_folder):
    lines = kdmp("analyze", dumps_folder / "real" / "triage_x64.dmp").lines
    for line in (
        "process         System",
        "time            2021-02-21 01:38:22.987 UTC",
        "uptime          0:00:03.747",
        "Windows         10 2004 to 22H2, build 19041",
    ):
        assert lines.count(line) == 1


@pytest.mark.parametrize("name", REAL)
def test_real_dumps(kdmp, dumps_folder, name):
    path = dumps_folder / "real" / f"{name}.dmp"
    document = kdmp("analyze", path, "--json").json
    verdict = document["verdict"]
    page = kdmp("analyze", path)
    assert page.code == 0
    assert page.lines[0].startswith("verdict ")
    found = [line for line in page.lines if line.startswith("  found ")]
    assert len(found) == len(verdict["evidence"])
    block = kdmp("analyze", path, "--text")
    assert block.out.isascii()
    assert 10 <= len(block.lines) <= 56
    assert block.lines[1].startswith("BugCheck ")
    named = {one["what"].casefold() for one in verdict["ruled_out"]}
    assert (verdict["culprit"] or "").casefold() not in named


@pytest.mark.parametrize("name", REAL)
def test_call_stack(kdmp, dumps_folder, name):
    """Page, block and document have the first frames of `kdmp stack`, with their trust."""
    path = dumps_folder / "real" / f"{name}.dmp"
    (thread,) = kdmp("stack", path, "--json").json["threads"]
    document = kdmp("analyze", path, "--json").json["call_stack"]
    assert document == {**thread, "frames": thread["frames"][:12]}
    shown = [(one["location"] or one["instruction"], one["trust"]) for one in document["frames"]]
    for options in ((), ("--text",)):
        lines = kdmp("analyze", path, *options).lines
        frames = [line.split() for line in lines if re.match(r"  [0-9a-f]{2}  ", line)]
        if thread["frame_count"] == 1:
            assert not frames
            continue
        found = [(line[1], line[2].rstrip("?,")) for line in frames]
        assert found == shown
        more = [line for line in lines if line.startswith("  more ")]
        assert len(more) == (thread["frame_count"] > 12)


def test_a_refused_instruction_is_explained(kdmp, dumps_folder):
    lines = kdmp("analyze", dumps_folder / "real" / "training_7e_1.dmp").lines
    found = next(
        line for line in lines if "not legal on this processor" in line and "[" not in line
    )
    assert found.split()[0] == "explained"
    assert any(line.startswith("  IRQL ") and " 0 PASSIVE_LEVEL" in line for line in lines)
