"""`kdmp demo`."""

from __future__ import annotations

import shlex


def test_for_people(kdmp, qemu):
    """Each caption tells a command line that gives just what is shown below it."""
    answer = kdmp("demo")
    assert answer.code == 0
    commands = [line for line in answer.lines if line.startswith("$ ")]
    assert [line.split()[2] for line in commands] == [
        "info",
        "regs",
        "modules",
        "runs",
        "translate",
        "read",
        "read",
        "struct",
    ]
    for line in commands:
        _, _, verb, dump, *arguments = shlex.split(line)
        assert dump == "qemu_full.dmp"
        shown = kdmp(verb, qemu, *arguments)
        assert shown.code == 0
        assert f"{line}\n{shown.out}\n" in answer.out


def test_json(kdmp, qemu):
    answer = kdmp("demo", "--json").json
    assert answer["command"] == "demo"
    assert len(answer["steps"]) == 8
    step = answer["steps"][4]
    assert step["command_line"] == "kdmp translate qemu_full.dmp @rip"
    assert step["caption"]
    assert step["answer"] == kdmp("translate", qemu, "@rip", "--json").json | {
        "dump": "qemu_full.dmp"
    }
