"""`kdmp stack --sampled`, from a built dump with a profile of the DPC watchdog."""

from __future__ import annotations

import json
import struct
from dataclasses import replace
from pathlib import Path

import pytest

from builders.world import build_world
from cli.test_json_schemas import validated

NT, DRIVER = 0, 1
"""Indexes of the world's kernel modules."""


def frames_of(bases: list[int]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    hot = (bases[DRIVER] + 0x123, bases[DRIVER] + 0x200, bases[NT] + 0x345)
    return hot, (bases[NT] + 0x10, bases[NT] + 0x20)


def slot(frames: tuple[int, ...]) -> bytes:
    return struct.pack("<33Q", len(frames), *frames, *(0,) * (32 - len(frames)))


@pytest.fixture
def sampled(tmp_path: Path) -> tuple[Path, tuple[int, ...], tuple[int, ...]]:
    world = build_world()
    hot, cold = frames_of([module.start for module in world.kernel_modules])
    profile = world.kernel.put((slot(cold) + slot(hot) * 3).ljust(0x8200, b"\0"))
    block = world.kernel.put(struct.pack("<IHHHHI", 0xAEBECEDE, 1, 0x10, 0x6C8, 0, 0x8200))
    world.tables.write(world.processors[2].prcb + 0x6C8, struct.pack("<Q", profile))
    parameters = (1, 0x1E00, block, 0)
    header = replace(world.header(), bug_check_code=0x133, bug_check_parameters=parameters)
    path = tmp_path / "watchdog.dmp"
    path.write_bytes(world.image_with(header).data)
    return path, hot, cold


def test_page(kdmp, sampled):
    path, hot, _ = sampled
    answer = kdmp("stack", path, "--sampled")
    assert answer.code == 0
    assert answer.lines[0] == "4 samples of processor 2, 2 different call stacks"
    assert answer.lines[2] == "3 samples:"
    assert answer.lines[4].startswith(f"{hot[0] >> 32:08x}`{hot[0] & 0xFFFFFFFF:08x}")
    assert "+0x123" in answer.lines[4]
    assert "1 sample:" in answer.lines


def test_document(kdmp, sampled):
    path, hot, cold = sampled
    document = validated(json.dumps(kdmp("stack", path, "--sampled", "--json").json))
    assert (document["processor"], document["sample_count"]) == (2, 4)
    assert [one["count"] for one in document["stacks"]] == [3, 1]
    found = [[int(each["address"], 16) for each in one["frames"]] for one in document["stacks"]]
    assert found == [list(hot), list(cold)]
    assert document["stacks"][0]["frames"][0]["location"].endswith("+0x123")


def test_another_stop_code(kdmp, tmp_path):
    path = tmp_path / "other.dmp"
    path.write_bytes(build_world().image().data)
    answer = kdmp("stack", path, "--sampled")
    assert answer.code == 1
    assert "bug check 0x133 only" in answer.err
    error = kdmp("stack", path, "--sampled", "--json").json["error"]
    assert error["kind"] == "no_sampled_stacks"


@pytest.mark.parametrize("other", [["--all"], ["--exception"], ["--processor", "1"]])
def test_no_other_choice(kdmp, sampled, other):
    answer = kdmp("stack", sampled[0], "--sampled", *other)
    assert answer.code == 2
    assert "--sampled goes with no other choice" in answer.err
