"""`kdmp ps` and `kdmp threads`: processes and threads of full and triage dumps."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders.isf import VARIABLES, Table, kernel_dump
from builders.machine import KERNEL_MODULES
from builders.process_lists import (
    LINK_OF_THREADS,
    NTDLL,
    PROGRAM,
    Listed,
    table_types,
    write_fingerprint,
    write_lists,
)
from builders.world import World, build_world
from kdmp_ks import KernelDumpParser


@pytest.fixture
def machine() -> World:
    return build_world()


@pytest.fixture
def listed(machine: World) -> Listed:
    return write_lists(machine)


@pytest.fixture
def path(machine: World, listed: Listed, tmp_path: Path) -> Path:
    file = tmp_path / "full.dmp"
    file.write_bytes(machine.image().data)
    return file


@pytest.fixture
def symbols(machine: World, listed: Listed, tmp_path: Path) -> Path:
    """A table of the kernel of the machine, whose variables its KDBG then points to."""
    size = KERNEL_MODULES[0].end - KERNEL_MODULES[0].start
    names = [at for at in VARIABLES if at not in (0x48, 0x50)]
    rvas = {at: size - 0x1000 + 8 * i for i, at in enumerate(names)}
    stop = write_fingerprint(machine, rvas)
    start = KERNEL_MODULES[0].start
    named = {VARIABLES[at]: rva for at, rva in rvas.items()}
    named |= {
        "PsLoadedModuleList": machine.module_head - start,
        "PsActiveProcessHead": machine.module_head + 0x20 - start,
        "KiProcessorBlock": machine.processors_block - start,
    }
    folder = tmp_path / "symbols"
    Table(symbols={"KeBugCheckEx": stop, "ExpWorkerThread": 0x14A0, **named},
          types=table_types()).write(folder)  # fmt: skip
    return folder


def text(address: int) -> str:
    return f"{address:016x}"[:8] + "`" + f"{address:016x}"[8:]


def test_processes_without_symbols(kdmp, path, listed):
    lines = kdmp("ps", path).lines
    assert lines[0].split() == ["PID", "parent", "name", "EPROCESS", "DTB"]
    rows = [line.split()[:4] for line in lines[1:4]]
    system, tool, gone = map(text, listed.processes)
    assert rows == [
        ["4", "0", "System", system],
        ["*4660", "704", "tool.exe", tool],
        ["8192", "4", "gone.exe", gone],
    ]
    assert lines[3].split()[4] == "1ab000"
    assert lines[-1] == "3 processes"


def test_processes_with_symbols(kdmp, machine, listed, symbols, tmp_path):
    path = tmp_path / "named.dmp"
    path.write_bytes(machine.image().data)
    document = kdmp("ps", path, "--symbols", symbols, "--json").json
    rows = document["processes"]
    assert document["incomplete"] == []
    assert [one["crashed"] for one in rows] == [False, True, False]
    assert [one["session_id"] for one in rows] == [None, 1, 1]
    assert [one["thread_count"] for one in rows] == [7] * 3
    assert [one["create_time"] for one in rows] == [
        "2020-01-01T00:00:04.000000Z",
        "2020-01-01T01:17:40.000000Z",
        "2020-01-01T02:16:32.000000Z",
    ]
    assert [one["exit_time"] for one in rows] == [None, None, "2020-01-01T00:01:00.000000Z"]
    assert [one["exit_status"] for one in rows] == ["0x103", "0x103", "0xc0000005"]
    assert rows[1]["id"] == {
        "value": 0x1234,
        "evidence": "EPROCESS.UniqueProcessId, by the symbols of the kernel",
        "confidence": "high",
    }
    lines = kdmp("ps", path, "--symbols", symbols).lines
    heads = "PID parent name EPROCESS DTB session threads created ended exit status"
    assert lines[0].split() == heads.split()
    assert lines[3].split()[-1] == "0xc0000005"
    assert "0x103" not in lines[2]


def test_threads_without_symbols(kdmp, path, listed):
    lines = kdmp("threads", path).lines
    assert lines[0].split() == ["TID", "PID", "process", "ETHREAD", "cpu", "state", "start"]
    (system, tool, _) = listed.processes
    first, second = listed.threads[system][0], listed.threads[tool][1]
    assert lines[1].split() == ["64", "4", "System", text(first), "0", "running", "nt+0x14a0"]
    assert lines[4].split()[:2] == ["*22136", "4660"]
    assert lines[5].split() == [
        "22140", "4660", "tool.exe", text(second), "waiting:", "UserRequest", text(PROGRAM),
    ]  # fmt: skip
    assert lines[-1] == "6 threads"


def test_threads_with_symbols(kdmp, machine, listed, symbols, tmp_path):
    path = tmp_path / "named.dmp"
    path.write_bytes(machine.image().data)
    lines = kdmp("threads", path, "--symbols", symbols).lines
    heads = ["TID", "PID", "process", "ETHREAD", "cpu", "pri", "state", "start"]
    assert lines[0].split() == heads
    assert lines[1].split()[4:] == ["0", "9", "running", "nt!ExpWorkerThread"]


def test_threads_of_a_process(kdmp, path, listed):
    for pid in ("4660", "0x1234"):
        document = kdmp("threads", path, "--process", pid, "--json").json
        rows = document["threads"]
        assert [one["id"]["value"] for one in rows] == [0x5678, 0x567C, 0x5680]
        assert {one["image_name"]["value"] for one in rows} == {"tool.exe"}
    assert rows[0]["crashed"]
    assert [one["processor"] for one in rows] == [2, None, None]
    assert rows[1]["win32_start"]["value"]["address"] == f"{PROGRAM:#x}"
    assert rows[1]["start"]["value"]["address"] == f"{NTDLL:#x}"


def test_a_process_that_is_not_there(kdmp, path):
    answer = kdmp("threads", path, "--process", "12")
    assert (answer.code, answer.out) == (1, "")
    assert "no process has the PID 12 (0xc)" in answer.err
    answer = kdmp("threads", path, "--process", "tool.exe")
    assert answer.code == 2
    assert "is no PID" in answer.err


def test_a_list_of_threads_that_is_damaged(kdmp, machine, listed, tmp_path):
    """The rest of that list is missing, with a reason; other lists are read."""
    (system, tool, _) = listed.processes
    machine.kernel.pack(listed.threads[system][1] + LINK_OF_THREADS, "Q", 0)
    path = tmp_path / "damaged.dmp"
    path.write_bytes(machine.image().data)
    document = kdmp("threads", path, "--json").json
    counted = [one["process"] for one in document["threads"]]
    assert counted.count(f"{tool:#x}") == 3
    (reason,) = document["incomplete"]
    assert "its Flink is 0" in reason


def test_python(path, listed):
    (system, tool, gone) = listed.processes
    with KernelDumpParser(path) as dump:
        assert len(dump.threads) == 6
        assert dump.threads is dump.threads
        for process in dump.processes:
            found = [one.address for one in dump.threads_of(process)]
            assert found == listed.threads[process.address]
        assert [one.address for one in dump.threads_of(tool)] == listed.threads[tool]
        assert len(dump.threads_of(gone)) == 0
        assert dump.threads_of(system + 0x40).unavailable is not None


def test_a_triage_dump(kdmp, tmp_path):
    """Its process without bytes is there, marked as the one that crashed."""
    path = tmp_path / "triage.dmp"
    path.write_bytes(kernel_dump().file())
    lines = kdmp("ps", path).lines
    assert lines[1].split() == ["*?", "ffffe603`3d2980c0"]
    assert "a triage dump" in lines[3]
    lines = kdmp("threads", path).lines
    assert lines[1].split()[0] == "*?"
    assert lines[3] == "1 thread"
    assert "which does not contain it" in lines[4]


def test_objects_by_symbols(kdmp, machine, listed, symbols, tmp_path):
    """`kdmp object` asks the symbols first."""
    tool = listed.processes[1]
    thread = listed.threads[tool][1]
    path = tmp_path / "named.dmp"
    path.write_bytes(machine.image().data)
    document = kdmp("object", path, f"{thread:x}", "--symbols", symbols, "--json").json
    found = document["thread"]["id"]
    assert found["value"] == 0x567C
    assert found["evidence"] == "ETHREAD.Cid, by the symbols of the kernel"
    found = kdmp("object", path, f"{tool:x}", "--symbols", symbols, "--json").json["process"]
    assert found["id"]["evidence"] == "EPROCESS.UniqueProcessId, by the symbols of the kernel"


@pytest.mark.parametrize("offset", [0x4B0, 0x4C0])
def test_offsets_of_the_kdbg_come_first(kdmp, machine, listed, symbols, tmp_path, offset):
    """A disagreement of KDBG and symbols is a warning."""
    machine.kernel.pack(machine.kdbg + 0x34C, "I", offset)
    path = tmp_path / "named.dmp"
    path.write_bytes(machine.image().data)
    document = kdmp("threads", path, "--symbols", symbols, "--json").json
    about = [one["message"] for one in document["warnings"] if "IrpList" in one["message"]]
    assert len(about) == (offset == 0x4C0)
    assert all("ETHREAD.IrpList at 0x4b0" in one for one in about)
    assert document["threads"][0]["id"]["value"] == 0x40


@pytest.mark.parametrize("verb", ["ps", "threads"])
def test_no_remarks_on_modules_of_the_program(kdmp, tmp_path, verb):
    """A TEB that is missing: `modules --user` and documents report it, lists do not."""
    machine = build_world()
    write_lists(machine)
    path = tmp_path / "torn.dmp"
    path.write_bytes(machine.image().data)
    with KernelDumpParser(path) as dump:
        thread = int(dump.current_thread.address)
    machine.kernel.pack(thread + machine.build.thread_teb, "Q", 0x7FF000000000)
    path.write_bytes(machine.image().data)
    asked, shown = kdmp("modules", path, "--user").err, kdmp(verb, path)
    assert "the TEB at 0x7ff000000000" in asked
    assert (shown.code, shown.err) == (0, "")
