"""`--download` of the command, against a server on the loopback that is right, lies or stalls."""

from __future__ import annotations

import os
import pty
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders.fault import ODD
from builders.isf import kernel_dump
from builders.triage import Stretch
from conftest import ROOT
from kdmp_ks.symbols.stores import symbol_path
from kdmp_ks.symbols.stores.download.fetch import FetchLimits
from symbols.stores.lying_server import LyingServer, lying_server, ok

NATIVE = ROOT / "tests" / "symbols" / "native"
PDB = (NATIVE / "native_x64.pdb").read_bytes()
NAMED = 0x1550
"""RVA of KsManyArguments: 0001:1360 of `llvm-pdbutil dump -publics`, whose section is at 0x1000."""


def mapped(file: bytes) -> bytes:
    """An image as Windows maps it, at literal offsets."""
    pe = struct.unpack_from("<I", file, 0x3C)[0]
    sections, optional = struct.unpack_from("<H12xH", file, pe + 6)
    memory = bytearray(struct.unpack_from("<I", file, pe + 0x18 + 0x38)[0])
    memory[:0x400] = file[:0x400]
    for index in range(sections):
        at = pe + 0x18 + optional + 0x28 * index
        rva, length, offset = struct.unpack_from("<III", file, at + 0xC)
        memory[rva : rva + length] = file[offset : offset + length]
    return bytes(memory)


def store_path(file: bytes) -> str:
    """Path of the PDB in a store, by the RSDS record of the image."""
    at = file.index(b"RSDS")
    first, second, third = struct.unpack_from("<IHH", file, at + 4)
    rest, age = file[at + 12 : at + 20].hex().upper(), struct.unpack_from("<I", file, at + 20)[0]
    return f"native_x64.pdb/{first:08X}{second:04X}{third:04X}{rest}{age:X}/native_x64.pdb"


IMAGE = (NATIVE / "native_x64.sys").read_bytes()
STORED = store_path(IMAGE)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LyingServer]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("no_proxy", "*")
    with lying_server() as server:
        server.answers[f"/symbols/{STORED}"] = ok(PDB)
        yield server


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A dump whose stop was in a driver that is mapped with its headers."""
    dump = kernel_dump(rip=ODD + NAMED, others=[Stretch(ODD, mapped(IMAGE))])
    file = tmp_path / "kernel.dmp"
    file.write_bytes(dump.file())
    return file


@pytest.fixture
def options(server: LyingServer, tmp_path: Path) -> tuple[str, ...]:
    return "--symbols", f"srv*{tmp_path / 'cache'}*{server.url}"


def test_names_and_a_second_run_offline(kdmp, path, server, options, tmp_path):
    assert "odd+0x1550" in kdmp("regs", path).out
    assert "odd+0x1550" in kdmp("regs", path, *options).out
    assert server.requests == []
    answer = kdmp("regs", path, *options, "--download")
    assert "odd!KsManyArguments" in answer.out
    assert f"/symbols/{STORED}" in server.requests
    assert (tmp_path / "cache" / STORED).read_bytes() == PDB
    asked = len(server.requests)
    server.close()
    for more in ((), ("--download",)):
        assert "odd!KsManyArguments" in kdmp("regs", path, *options, *more).out
    assert len(server.requests) == asked
    module = kdmp("symbols", path, "odd", *options, "--json").json["modules"][0]
    assert (module["status"], module["origin"]) == ("found", str(tmp_path / "cache" / STORED))
    assert module["evidence"] == "the debug directory of the image in the dump"


def test_a_server_that_sends_another_pdb(kdmp, path, server, options, tmp_path):
    server.answers[f"/symbols/{STORED}"] = ok((NATIVE / "native_arm64.pdb").read_bytes())
    answer = kdmp("info", path, *options, "--download")
    assert answer.code == 0
    assert "odd+0x1550" in kdmp("regs", path, *options, "--download").out
    tried = kdmp("symbols", path, "odd", *options, "--download", "--json").json["modules"][0]
    assert tried["status"] == "missing"
    assert any("GUID" in one["reason"] for one in tried["tried"])
    assert not (tmp_path / "cache" / STORED).exists()


def test_a_server_that_stalls(kdmp, path, server, options, monkeypatch):
    """The report still comes, and the reason is that of the file."""
    over = threading.Event()
    server.answers[f"/symbols/{STORED}"] = lambda _: over.wait(20) and None
    real = symbol_path.SymbolPath.__init__

    def hasty(self, *arguments, **keywords):
        real(self, *arguments, **{**keywords, "limits": FetchLimits(stall=0.5, total=2.0)})

    monkeypatch.setattr(symbol_path.SymbolPath, "__init__", hasty)
    try:
        answer = kdmp("regs", path, *options, "--download")
        assert answer.code == 0
        assert "odd+0x1550" in answer.out
        document = kdmp("symbols", path, "odd", *options, "--download", "--json").json
    finally:
        over.set()
    (module,) = document["modules"]
    assert module["status"] == "missing"
    assert any(one["status"] == "failed" for one in module["tried"])


def test_the_progress_bar(path, server, options):
    """Of a terminal only: the name of the file, on standard error."""
    main, other = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "kdmp_ks", "regs", str(path), *options, "--download"],
        stdout=subprocess.PIPE,
        stderr=other,
        env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
        timeout=60,
        check=True,
    )
    os.close(other)
    shown = b""
    try:
        while part := os.read(main, 4096):
            shown += part
    except OSError:
        pass
    os.close(main)
    assert b"odd!KsManyArguments" in done.stdout
    assert b"native_x64.pdb" in shown
