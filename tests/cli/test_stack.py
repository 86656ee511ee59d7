"""`kdmp stack`: call stacks."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest

from cli.test_json_schemas import validated
from kdmp_ks.analysis.call_stack import EndReason, Trust
from kdmp_ks.dump import KernelDumpParser

UNCHECKED = "the function may not have set its frame pointer here: a frame may be missing"
THREAD = 0xFFFFBB8EBAFE2280


@pytest.fixture
def arm64(dumps_folder):
    return dumps_folder / "real" / "triage_arm64.dmp"


def test_page(kdmp, arm64):
    answer = kdmp("stack", arm64)
    assert answer.code == 0
    assert [line.rstrip() for line in answer.lines] == [
        "thread ffffbb8e`b1719180, TID 32 (0x20), processor 0",
        "from the registers that the processor saved",
        "",
        " #  child-SP           location     trust",
        "00  ffffe00e`0e4bc4a0  nt+0x4de014  context",
        "01  ffffe00e`0e4bc4b0  nt+0x5442a0  frame_pointer, unchecked",
        "02  ffffe00e`0e4bcb20  nt+0x29ff1c  frame_pointer",
        "03  ffffe00e`0e4bcce0  nt+0x373340  frame_pointer",
        "04  ffffe00e`0e4bcd40  nt+0x207de4  frame_pointer",
        "",
        "end: the frame pointer is zero: end of the chain of frames (ffffe00e`0e4bcd40)",
    ]


def test_json(kdmp, arm64):
    answer = kdmp("stack", arm64, "--json")
    validated(answer.out)
    (thread,) = answer.json["threads"]
    assert thread["address"] == "0xffffbb8eb1719180"
    assert (thread["processor"], thread["frame_count"]) == (0, 5)
    assert thread["end"]["reason"] == "chain_end"
    assert thread["frames"][1] == {
        "frame": 1,
        "trust": "frame_pointer",
        "trap": False,
        "instruction": "0xfffff803f33442a0",
        "stack_pointer": "0xffffe00e0e4bc4b0",
        "return_address": "0xfffff803f309ff1c",
        "location": "nt+0x5442a0",
        "module": "ntoskrnl.exe",
        "module_offset": "0x5442a0",
        "function": None,
        "function_offset": None,
        "mode": "kernel",
        "evidence": UNCHECKED,
    }
    assert {one["evidence"] for one in thread["frames"][2:]} == {None}


def test_a_thread_by_address_and_by_id(kdmp, arm64):
    by_address = kdmp("stack", arm64, "--thread", hex(THREAD), "--json").json["threads"]
    by_id = kdmp("stack", arm64, "--thread", "0n524", "--json").json["threads"]
    assert by_address == by_id
    for text in ("524", "0x20c"):
        assert kdmp("stack", arm64, "--thread", text, "--json").json["threads"] == by_id
    assert by_address[0]["frame_count"] == 22
    answer = kdmp("stack", arm64, "--thread", "3")
    assert answer.code == 1
    assert "there is no thread with the TID 3 (0x3)" in answer.err


def test_all_threads(kdmp, arm64):
    answer = kdmp("stack", arm64, "--all", "--json")
    validated(answer.out)
    threads = answer.json["threads"]
    assert hex(THREAD) in {one["address"] for one in threads}
    assert threads[0]["processor"] == 0
    assert kdmp("stack", arm64, "--all").out.count("\nend: ") == len(threads)


def test_limit(kdmp, arm64):
    answer = kdmp("stack", arm64, "--limit", "2")
    assert "3 more frames" in answer.lines
    (thread,) = kdmp("stack", arm64, "--limit", "2", "--json").json["threads"]
    assert (thread["frame_count"], len(thread["frames"])) == (5, 2)


def test_the_schema_has_all_reasons_and_trusts():
    text = files("kdmp_ks").joinpath("data/json_schemas/stack.json").read_text(encoding="utf-8")
    thread = json.loads(text)["$defs"]["call_stack"]["properties"]
    reasons = thread["end"]["properties"]["reason"]["enum"]
    assert reasons == [one.name.lower() for one in EndReason]
    trusts = thread["frames"]["items"]["properties"]["trust"]["enum"]
    assert trusts == [one.name.lower() for one in Trust]


@pytest.mark.parametrize(
    "options",
    [
        ("--all", "--processor", "0"),
        ("--thread", "20", "--exception"),
        ("--thread", "20", "--raw"),
        ("--raw", "--limit", "2"),
        ("--sampled", "--thread", "20"),
    ],
)
def test_choices_exclude_each_other(kdmp, arm64, options):
    assert kdmp("stack", arm64, *options).code == 2


@pytest.mark.parametrize("name", ["training_7e_1", "training_3b_0", "training_ef", "triage_x64"])
def test_marks_follow_from_the_evidence(kdmp, dumps_folder, name):
    """A question mark and its legend exactly where the document has no more than the module."""
    path = dumps_folder / "real" / f"{name}.dmp"
    (thread,) = kdmp("stack", path, "--json").json["threads"]
    lines = kdmp("stack", path).lines
    heading = next(i for i, line in enumerate(lines) if line.startswith(" #"))
    marks = []
    for frame in thread["frames"]:
        is_scan = frame["trust"] == "scan"
        mark = "?" if is_scan and "nothing in the dump confirms it" in frame["evidence"] else ""
        marks.append(frame["trust"] + mark)
    shown = lines[heading + 1 : heading + 1 + len(marks)]
    assert [re.split(r"  +", line)[3].partition(",")[0] for line in shown] == marks
    legend = [line.partition(":")[0] for line in lines if line.startswith("scan")]
    assert legend == [mark for mark in ("scan", "scan?") if mark in marks]
    stars = [line.endswith("*") for line in shown]
    assert stars == [frame["module"] == "nvlddmkm.sys" for frame in thread["frames"]]
    assert ("third party?" in lines[heading]) == any(stars) == (name == "training_7e_1")


def test_threads_have_one_form_of_tid(kdmp, arm64):
    with KernelDumpParser(arm64) as dump:
        assert "TID 32 (0x20)" in str(dump.stack())


def test_a_hint_where_symbol_files_have_no_names(kdmp, arm64, tmp_path):
    hint = "kdmp: warning: no symbols were found for the modules of the call stack"
    assert kdmp("stack", arm64).err == ""
    assert kdmp("stack", arm64, "--symbols", tmp_path).err == f"{hint}; kdmp symbols shows why\n"
    server = kdmp("stack", arm64, "--symbols", "srv*https://symbols.invalid/x").err
    assert server.startswith(hint)
    assert "--download" in server
    assert server.count("\n") == 1
