"""`--processor` and `--exception` of `kdmp regs` and `kdmp stack`."""

from __future__ import annotations

import pytest

from builders.triage import KERNEL, TriageDump


@pytest.mark.parametrize("number", range(4))
def test_registers_of_a_processor(kdmp, world, world_dump, number):
    wanted = world.contexts[number]
    answer = kdmp("regs", world_dump, "--processor", number, "--json").json
    assert (answer["source"], answer["processor"], answer["exception"]) == (
        "processor",
        number,
        None,
    )
    registers = {name: int(value, 16) for name, value in answer["registers"].items()}
    for name in ("rax", "rip", "rsp", "r15", "xmm9"):
        assert registers[name] == wanted[name]
    assert f"rip={wanted['rip']:016x}" in kdmp("regs", world_dump, "--processor", number).out


def test_the_crashed_one_has_those_of_the_header(kdmp, world_dump):
    header = kdmp("regs", world_dump, "--json").json
    assert header["source"] == "header"
    assert header["processor"] is None
    processor = kdmp("regs", world_dump, "--processor", 2, "--json").json
    assert processor["registers"] == header["registers"]


@pytest.mark.parametrize("number", range(4))
def test_stack_of_a_processor(kdmp, world, world_dump, number):
    """Up to the base of the stack of the thread that ran on it, which the builder has written."""
    answer = kdmp("stack", "--raw", world_dump, "--processor", number, "--json").json
    assert int(answer["start"], 16) == world.contexts[number]["rsp"]
    assert answer["end"]["evidence"] == "the base of the thread's stack"
    assert answer["end"]["confidence"] == "high"
    thread = world.processors[number].thread
    base = int.from_bytes(world.tables.read(thread + 0x38, 8).data, "little")
    assert int(answer["end"]["value"], 16) == base


@pytest.mark.parametrize("verb", ["regs", "stack"])
@pytest.mark.parametrize(
    ("options", "code", "why"),
    [
        (["--processor", "4"], 1, "the machine has 4 processors, from 0 on"),
        (["--processor", "-1"], 2, "-1 is not in the range x>=0"),
        (["--processor", "x"], 2, "'x' is not a valid integer"),
        (["--processor", "0", "--exception"], 2, "--processor and --exception exclude each other"),
        (["--exception"], 1, "the registers at the exception are not known"),
    ],
)
def test_wrong_wishes(kdmp, world_dump, verb, options, code, why):
    answer = kdmp(verb, world_dump, *options)
    assert (answer.code, answer.out) == (code, "")
    assert why in answer.err


def test_a_processor_that_is_not_in_the_dump(kdmp, tmp_path):
    """The kernel stores of four processors the one that crashed, which is number 1."""
    path = tmp_path / "triage.dmp"
    path.write_bytes(TriageDump(writer=KERNEL).build().data)
    answer = kdmp("regs", path, "--processor", "3")
    assert answer.code == 1
    assert "processor 3 is not in the dump; those that are: 1\n" in answer.err
