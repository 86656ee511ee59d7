"""Plugins of the released volatility3 on a built machine, in dumps of every type."""

from __future__ import annotations

import gzip
import json
import lzma
import os
import subprocess
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from benchmarks.sparse_dumps import PAGES_AT_64_GIB, bitmap, full, ranges
from builders.layouts import EVERY_TYPE, FULL, Image
from builders.windows_machine import (
    BUILD_LAB,
    FILETIME,
    GUID,
    KERNEL_FRAME,
    MODULES,
    NT,
    PAGE,
    PROCESSES,
    WindowsMachine,
)
from interop.volatility3.harness import FOLDER, ROOT, Volatility, command
from storage.remote_server import serving

pytestmark = [
    pytest.mark.xdist_group("volatility3"),
    # volatility3 leaves its caches to the garbage collector, which reports that since 3.13.
    pytest.mark.filterwarnings("ignore:unclosed database:ResourceWarning"),
    pytest.mark.filterwarnings(
        "ignore:.*sqlite3.Connection:pytest.PytestUnraisableExceptionWarning"
    ),
    pytest.mark.usefixtures("collected"),
]
LOW48 = (1 << 48) - 1
STOCK_TYPES = (1, 5)


def time_of(filetime: int) -> datetime:
    return datetime(1601, 1, 1, tzinfo=timezone.utc) + timedelta(microseconds=filetime // 10)


def expected_processes(machine: WindowsMachine) -> list[tuple[Any, ...]]:
    return [
        (one.pid, one.parent, one.name, at & LOW48, one.threads, one.handles, one.session, False,
         time_of(one.created), None, "Disabled")
        for one, at in zip(PROCESSES, machine.processes, strict=True)
    ]  # fmt: skip


def expected_modules(machine: WindowsMachine) -> list[tuple[Any, ...]]:
    return [
        (at & LOW48, one.base & LOW48, one.size, one.name, one.path, "Disabled")
        for one, at in zip(MODULES, machine.modules, strict=True)
    ]


def raw_image(image: Image) -> bytes:
    """Physical memory of a dump from 0 on, holes as zeros."""
    memory = bytearray((max(image.offsets) + 1) * PAGE)
    for frame, at in image.offsets.items():
        memory[frame * PAGE : (frame + 1) * PAGE] = image.data[at : at + PAGE]
    return bytes(memory)


@pytest.mark.parametrize("dump_type", EVERY_TYPE)
def test_plugins_find_what_was_built(
    volatility: Volatility,
    dumps: dict[int, Path],
    images: dict[int, Image],
    machine: WindowsMachine,
    dump_type: int,
) -> None:
    path = dumps[dump_type]
    found = volatility.run("windows.pslist.PsList", path)
    assert found.rows == expected_processes(machine)
    assert found.layers == {
        "base_layer": "FileLayer",
        "memory_layer": "KernelDumpLayer",
        "layer_name": "WindowsIntel32e",
    }
    assert volatility.run("windows.modules.Modules", path).rows == expected_modules(machine)
    info = dict(volatility.run("windows.info.Info", path).rows)
    assert info["Kernel Base"] == hex(NT & LOW48)
    assert info["DTB"] == "0x1ad000"
    assert info["NTBuildLab"] == BUILD_LAB
    assert info["Symbols"].endswith(f"/ntkrnlmp.pdb/{GUID.hex.upper()}-3.json.xz")
    assert info["memory_layer"] == "1 KernelDumpLayer"
    assert info["SystemTime"] == str(time_of(FILETIME))
    assert (info["KeNumberProcessors"], info["NtSystemRoot"]) == ("8", "C:\\Windows")
    written = volatility.run("layerwriter.LayerWriter", path)
    assert list(written.files.values()) == [raw_image(images[dump_type])]


@pytest.mark.parametrize("dump_type", EVERY_TYPE)
def test_stock_reads_two_types_only(
    volatility: Volatility, dumps: dict[int, Path], machine: WindowsMachine, dump_type: int
) -> None:
    """The table of docs/volatility.md."""
    found = volatility.run("windows.pslist.PsList", dumps[dump_type], ours=False)
    if dump_type in STOCK_TYPES:
        assert found.rows == expected_processes(machine)
    else:
        assert found.rows == []
        assert (
            found.reason
            == "plugins.PsList.kernel.layer_name plugins.PsList.kernel.symbol_table_name"
        )


def test_stock_misses_page_tables_at_high_addresses(volatility: Volatility, tmp_path: Path) -> None:
    """Stock looks for the root in some ranges of memory; the header has its address."""
    machine = WindowsMachine(root_frame=0x9000).sparse()
    path = tmp_path / "high.dmp"
    path.write_bytes(machine.dump(FULL).data)
    assert volatility.run("windows.pslist.PsList", path, ours=False).rows == []
    found = volatility.run("windows.pslist.PsList", path)
    assert found.rows == expected_processes(machine)


def test_kernel_with_missing_pages(volatility: Volatility, tmp_path: Path) -> None:
    """A scan of volatility3 leaves out a large page of which a part is missing."""
    machine = WindowsMachine().without(KERNEL_FRAME + 0x90)
    path = tmp_path / "holes.dmp"
    path.write_bytes(machine.dump(5).data)
    assert volatility.run("windows.pslist.PsList", path, ours=False).rows == []
    assert volatility.run("windows.pslist.PsList", path).rows == expected_processes(machine)


def test_cut_off_dump(volatility: Volatility, images: dict[int, Image], tmp_path: Path) -> None:
    """The pages behind the end of the file are holes, and nothing runs for ever."""
    machine = WindowsMachine()
    path = tmp_path / "cut.dmp"
    for dump_type in (5, 6, 8):
        cut = images[dump_type].cut(images[dump_type].offsets[0x609] + 0x1234)
        path.write_bytes(cut.data)
        assert max(cut.offsets) == 0x609
        assert volatility.run("windows.pslist.PsList", path).rows == expected_processes(machine)
        written = volatility.run("layerwriter.LayerWriter", path)
        assert list(written.files.values()) == [raw_image(cut)]


def vol(
    volatility: Volatility, *arguments: str | Path, expected: int = 0
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        command("-q", "--offline", "--cache-path", volatility.cache, "-s", volatility.symbols,
                *arguments),
        capture_output=True, encoding="utf-8", check=False, cwd=volatility.cache,
        env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    assert done.returncode == expected, done.stderr
    return done


def test_command(volatility: Volatility, dumps: dict[int, Path]) -> None:
    """The command line of the documentation."""
    printed = vol(volatility, "-r", "json", "-p", FOLDER, "-f", dumps[8], "windows.pslist").stdout
    rows = json.loads(printed)
    assert [(row["PID"], row["ImageFileName"]) for row in rows] == [
        (one.pid, one.name) for one in PROCESSES
    ]


def test_command_without_the_folder(volatility: Volatility, dumps: dict[int, Path]) -> None:
    failed = vol(volatility, "-r", "json", "-f", dumps[8], "windows.pslist", expected=1)
    assert "kernel.layer_name" in failed.stderr


def test_report(volatility: Volatility, dumps: dict[int, Path]) -> None:
    """windows.kdmpinfo has the lines of `kdmp info`, without symbols."""
    arguments = ("-r", "json", "-p", FOLDER, "-f", dumps[9], "windows.kdmpinfo")
    rows = json.loads(vol(volatility, *arguments).stdout)
    found = {row["Variable"]: row["Value"] for row in rows}
    assert rows[0]["Variable"] == "verdict"
    assert found["bugcheck"] == "0000007e SYSTEM_THREAD_EXCEPTION_NOT_HANDLED"
    assert found["modules"] == "4 kernel modules"
    assert found["build"] == f"19041 (free), {BUILD_LAB}"


def test_report_of_a_triage_dump(volatility: Volatility, tmp_path: Path) -> None:
    """A triage dump has no physical memory; its report is shown, other plugins say so."""
    packed = ROOT / "kdmp_ks" / "sample" / "small_triage.dmp.xz"
    path = tmp_path / "triage.dmp"
    path.write_bytes(lzma.decompress(packed.read_bytes()))
    done = vol(volatility, "-r", "json", "-p", FOLDER, "-f", path, "windows.kdmpinfo")
    rows = json.loads(done.stdout)
    assert ("dump", "triage (type 0x4)") in [(row["Variable"], row["Value"]) for row in rows]
    assert "windows.kdmpinfo" in done.stderr
    assert volatility.run("windows.pslist.PsList", path).layers == {}


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\x28\x3d\xb9\x10" * 9, "by its first bytes: Signature is 28 3d b9 10, expected PAGE"),
        (b"PA", "by its first bytes: Signature is PA, expected PAGE"),
        (b"some words", "it is a text file (Signature is some); open it in an editor"),
    ],
)
def test_report_of_another_file(
    data: bytes, text: str, volatility: Volatility, tmp_path: Path
) -> None:
    path = tmp_path / "a.dmp"
    path.write_bytes(data)
    done = vol(volatility, "-r", "json", "-p", FOLDER, "-f", path, "windows.kdmpinfo")
    assert "the file is not a Windows kernel dump" in done.stderr
    assert text in done.stderr


def test_behind_a_url(
    volatility: Volatility,
    images: dict[int, Image],
    machine: WindowsMachine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """volatility3 fetches the file, and the layer reads what it fetched."""
    monkeypatch.setattr(volatility.constants, "OFFLINE", False)
    with serving() as server:
        url = server.add("memory.dmp", images[6].data)
        found = volatility.run("windows.pslist.PsList", url)
    assert found.rows == expected_processes(machine)
    assert server.requests


def test_compressed(
    volatility: Volatility, images: dict[int, Image], machine: WindowsMachine, tmp_path: Path
) -> None:
    """volatility3 unpacks the file, and the layer reads what it unpacked."""
    path = tmp_path / "memory.dmp.gz"
    path.write_bytes(gzip.compress(images[9].data, 1))
    found = volatility.run("windows.pslist.PsList", path)
    assert found.rows == expected_processes(machine)
    assert found.layers["memory_layer"] == "KernelDumpLayer"


def test_configuration_spares_the_search(
    volatility: Volatility, images: dict[int, Image], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The layer is built twice; the second one has the page tables from the configuration."""
    with volatility.stacked(images[8].data) as layer:
        assert layer.metadata["page_map_offset"] == 0x1AD000
        settings = layer.build_configuration()
        monkeypatch.setattr("kdmp_ks.interop.layered_dump.table_facts", None)
        context = layer.context
        context.config.splice("again", settings)
        context.config["again.base_layer"] = "base"
        again = volatility.layer.KernelDumpLayer(context, "again", "again")
    assert dict(again.metadata) == dict(layer.metadata)


@pytest.mark.parametrize("make", [full, bitmap, ranges], ids=lambda one: one.__name__)
def test_opening_is_cheap(volatility: Volatility, tmp_path: Path, make: Any) -> None:
    """64 GiB, sparse: the file's own index is read once, in few reads, and nothing is listed."""
    dump = make(tmp_path / "it.dmp", PAGES_AT_64_GIB)
    metadata = dump.path.stat().st_size - dump.pages * PAGE
    reads: list[int] = []
    context = volatility.contexts.Context()
    context.config["file.location"] = dump.path.as_uri()
    file = volatility.physical.FileLayer(context, "file", "base")
    context.add_layer(file)
    original = file.read

    def counted(offset: int, length: int, pad: bool = False) -> bytes:
        reads.append(length)
        return original(offset, length, pad)

    file.read = counted
    layer = volatility.layer.KernelDumpStacker.stack(context, "base")
    assert layer.read(dump.last_page, PAGE) == bytes(PAGE)
    file.destroy()
    assert len(reads) < 30
    assert sum(reads) < metadata + (1 << 20)


@pytest.mark.parametrize("how", ["threads", "processes"])
def test_parallelism(volatility: Volatility, dumps: dict[int, Path], how: str) -> None:
    """Scans of volatility3 find nothing then; processes are listed without one."""
    arguments = ("--parallelism", how, "-r", "json", "-p", FOLDER, "-f", dumps[9])
    rows = json.loads(vol(volatility, *arguments, "windows.pslist").stdout)
    assert [row["PID"] for row in rows] == [one.pid for one in PROCESSES]
