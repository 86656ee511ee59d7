"""One line, exit code 1, and never a traceback."""

from __future__ import annotations

import errno
import os
import random
from pathlib import Path

import pytest

from kdmp_ks.cli.support.failures import Failure, as_one_line

VERBS = (
    ("info",),
    ("headers",),
    ("regs",),
    ("exception",),
    ("modules",),
    ("modules", "--user"),
    ("runs",),
    ("pages",),
    ("read", "1000"),
    ("translate", "1000"),
    ("struct", "1000", "LIST_ENTRY64"),
    ("object", "1000"),
)


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_no_such_file(kdmp, tmp_path, verb):
    missing = tmp_path / "missing.dmp"
    answer = kdmp(verb[0], missing, *verb[1:])
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == f"kdmp: error: {missing}: No such file or directory\n"


@pytest.mark.parametrize(
    "content", [b"", b"PAGE", b"MDMP" + bytes(0x3000), b"PAGEDU64" + bytes(0x1000)]
)
def test_not_a_dump(kdmp, tmp_path, content):
    path = tmp_path / "other.dmp"
    path.write_bytes(content)
    answer = kdmp("info", path)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("kdmp: error: ")
    assert len(answer.err.splitlines()) == 1


def test_folder(kdmp, tmp_path):
    answer = kdmp("info", tmp_path)
    assert (answer.code, answer.out) == (1, "")
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize("json", [(), ("--json",)], ids=["people", "json"])
@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_damaged_headers(kdmp, qemu, tmp_path, verb, json):
    """Whatever the header says: an answer (valid JSON if that is asked for) or one line."""
    chance = random.Random(f"{verb}")
    whole = qemu.read_bytes()[:0x40000]
    path = tmp_path / "damaged.dmp"
    for _ in range(12):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 40)):
            data[chance.randrange(8, 0x1058)] = chance.choice((0, 1, 0x50, 0x7F, 0x80, 0xFF))
        path.write_bytes(data)
        answer = kdmp(verb[0], path, *verb[1:], *json)
        assert answer.code in (0, 1)
        if answer.code == 1:
            assert answer.err.splitlines()[-1].startswith("kdmp: error: ")
        if json and answer.out:
            assert answer.json["command"] == verb[0]


@pytest.mark.parametrize("verb", VERBS, ids=" ".join)
def test_missing_arguments(kdmp, verb):
    answer = kdmp(verb[0])
    assert answer.code == 2
    assert "Missing argument 'DUMP'" in answer.err


def test_conflicting_reader(kdmp, qemu):
    assert kdmp("info", qemu, "--reader", "telepathy").code == 2


@pytest.mark.parametrize("reader", ["auto", "mmap", "file"])
def test_readers(kdmp, qemu, reader):
    assert kdmp("runs", qemu, "--reader", reader).lines[-1] == "7 runs, 8,013 pages, 31.3 MiB"


def test_out_of_memory(kdmp, qemu, monkeypatch):
    def hungry(*arguments):
        raise MemoryError

    monkeypatch.setattr("kdmp_ks.memory.address_space.AddressSpace.read_exact", hungry)
    answer = kdmp("read", qemu, "1000", "--phys", "--len", "16")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "kdmp: error: out of memory; ask for less at a time\n"


def test_warnings_come_before_the_error(kdmp, qemu, tmp_path):
    cut = tmp_path / "cut.dmp"
    cut.write_bytes(qemu.read_bytes()[:0xA0000])
    answer = kdmp("modules", cut)
    assert answer.err.startswith("kdmp: warning: ")


@pytest.mark.parametrize("verb", [["unloaded"], ["modules", "--user"]], ids=" ".join)
def test_a_fault_is_written_once(kdmp, qemu, verb):
    """The warning that is the reason of the failure is only the error; JSON has it in both."""
    answer = kdmp(verb[0], qemu, *verb[1:])
    assert (answer.code, answer.out) == (1, "")
    said = [line.split(": ", 2) for line in answer.err.splitlines()]
    assert [kind for _, kind, _ in said].count("error") == 1
    assert len({message for *_, message in said}) == len(said)
    document = kdmp(verb[0], qemu, *verb[1:], "--json").json
    assert document["error"]["message"] == said[-1][2]
    assert said[-1][2] in [one["message"] for one in document["warnings"]]


def test_closed_pipe_is_no_error_to_report(capsys):
    with pytest.raises(Failure) as failure, as_one_line():
        raise BrokenPipeError(errno.EPIPE, "Broken pipe")
    assert failure.value.exit_code == 141
    failure.value.show()
    assert capsys.readouterr() == ("", "")


def test_errors_without_a_file():
    with pytest.raises(Failure, match=r"^No space left on device$"), as_one_line():
        raise OSError(errno.ENOSPC, "No space left on device")
    with pytest.raises(Failure, match=r"^odd$"), as_one_line():
        raise OSError("odd")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_is_not_waited_for(kdmp, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    answer = kdmp("info", pipe)
    assert (answer.code, answer.err) == (1, f"kdmp: error: {pipe} is not a regular file\n")


def test_a_folder(kdmp, tmp_path):
    answer = kdmp("info", tmp_path)
    reason = "is a folder; kdmp triage reads the dumps in it"
    assert (answer.code, answer.err) == (1, f"kdmp: error: {tmp_path}: {reason}\n")


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="no /proc")
def test_a_file_without_a_size(kdmp):
    answer = kdmp("info", "/proc/self/maps")
    assert answer.code == 1
    assert answer.err == "kdmp: error: /proc/self/maps has no size; copy it, and open the copy\n"
