"""The files for CI on a public host, as far as they can be checked where they do not run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
    return found


def steps(workflow: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def name_of(path: Path) -> str:
    return path.name


def test_there_are_two() -> None:
    assert [path.name for path in WORKFLOWS] == ["ci.yml", "release.yml"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=name_of)
def test_jobs_have_the_least_rights(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        assert job["timeout-minutes"] <= 45
        rights = {"id-token": "write"} if name == "publish" else None
        assert job.get("permissions") == rights, name


@pytest.mark.parametrize("path", WORKFLOWS, ids=name_of)
def test_steps_use_pinned_actions_and_no_words_of_others(path: Path) -> None:
    for step in steps(read(path)):
        assert ("uses" in step) != ("run" in step), step
        if "uses" in step:
            assert re.fullmatch(r"[\w-]+/[\w-]+@(v\d+|release/v\d+)", step["uses"])
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"] == {"persist-credentials": False}
        assert "${{" not in step.get("run", ""), "a script takes texts of others from env alone"


@pytest.mark.parametrize("path", WORKFLOWS, ids=name_of)
def test_commands_exist(path: Path) -> None:
    tasks = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    groups = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    options = r"--numprocesses=auto|--dist=loadgroup|-m \"not slow\""
    for line in "\n".join(step.get("run", "") for step in steps(read(path))).splitlines():
        task = re.fullmatch(r"make (\S+)", line)
        group = re.fullmatch(r"python -m pip install --group (\w+)", line)
        if task:
            assert task[1] in tasks
        elif group:
            assert re.search(rf"^{group[1]} = \[", groups, re.MULTILINE)
        else:
            assert line == "" or re.fullmatch(
                rf"python -m pip .+|kdmp (--version|demo)|python -m pytest( ({options}))+|test .+",
                line,
            ), line


def test_the_three_systems_and_every_python_are_there() -> None:
    matrix = read(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]["tests"]["strategy"]["matrix"]
    assert {name.partition("-")[0] for name in matrix["system"]} == {"ubuntu", "windows", "macos"}
    declared = re.findall(r"Python :: (3\.\d+)\"", (ROOT / "pyproject.toml").read_text())
    assert matrix["python"] == declared


def test_only_a_tag_publishes() -> None:
    workflow = read(ROOT / ".github" / "workflows" / "release.yml")
    # YAML 1.2: "on" is a text.
    assert workflow["on"] == {"push": {"tags": ["v[0-9]*"]}}
    assert workflow["jobs"]["publish"]["needs"] == "build"
