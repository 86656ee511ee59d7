"""The command line on hostile dumps: harmless text, valid JSON, whole files, untouched input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from builders.header import Header
from builders.triage import Driver, TriageDump, Unloaded
from builders.world import Options, build_world, module
from command_runner import command_runner
from kdmp_ks.cli.app import VERBS, WITHOUT_DUMP
from kdmp_ks.cli.app import kdmp as group

EVIL = (
    "\x1b[2J\x1b]0;title\x07.sys",
    "bell\x07\x08\x00nul.sys",
    "line\r\nfeed\x0b\x0c\x85\u2028\u2029.sys",
    "\u202eright to left\u2066\u200f.sys",
    "zero\u200b\u200d\ufeffwidth\u00ad.sys",
    "\ud800alone\udfff.sys",
    "\x9b31mc1\x90\x9d.sys",
    "[bold]markup[/bold] :smile: \\[x].sys",
    "\"quotes' \\ back\\slashes </script>.sys",
    "\U0010ffff\ue000 private.sys",
    "a" * 0x7000 + ".sys",
    "",
)
BASE = 0xFFFFF80100000000
ARGUMENTS = {
    "read": ["nt"],
    "search": ["4d5a"],
    "regions": ["--start", "nt", "--end", "nt+4000"],
    "translate": ["nt"],
    "struct": ["nt", "LIST_ENTRY64"],
    "object": ["nt"],
    "export": ["{out}"],
    "convert": ["{out}", "--to", "raw"],
}


@cache
def evil_world() -> bytes:
    """A kernel with these names. The builders want none with surrogates, so these come last."""
    names = [name.replace("\ud800", "\u4e01").replace("\udfff", "\u4e02") for name in EVIL]
    modules = [module(BASE + i * 0x100000, 0x10000, name) for i, name in enumerate(names)]
    world = build_world(Options(kernel_modules=tuple(modules), user_modules=(), wow64=False))
    data = world.image(8).data
    for stands, wanted in (("\u4e01alone", b"\x00\xd8"), ("\u4e02.sys", b"\xff\xdf")):
        raw = stands.encode("utf-16-le")
        assert raw in data
        data = data.replace(raw, wanted + raw[2:])
    return data


@cache
def evil_triage() -> bytes:
    drivers = [Driver(name, BASE + i * 0x100000, 0x1000) for i, name in enumerate(EVIL)]
    unloaded = [Unloaded(name[:12], BASE, BASE + 1) for name in EVIL if name]
    return TriageDump(drivers=drivers, unloaded=unloaded, broken_driver=0).build().data


@cache
def evil_header() -> bytes:
    """Numbers as large as they get, and a comment that is none."""
    every = (1 << 64) - 1
    header = Header(
        dump_type=1,
        major_version=0xFFFFFFFF,
        minor_version=0xFFFFFFFF,
        directory_table_base=every,
        number_processors=0xFFFFFFFF,
        bug_check_code=0xFFFFFFFF,
        bug_check_parameters=(every,) * 4,
        kd_debugger_data_block=every,
        context=b"\xff" * 0x4D0,
        system_time=-1,
        system_up_time=(1 << 63) - 1,
        comment=b"\x1b[31m\xff\xfe\x00\n\x07" * 12,
        required_dump_space=-1,
    )
    raw = header.build()
    header.write_runs(raw, [(1, 1)])
    return bytes(raw) + bytes(0x1000)


@pytest.fixture(params=[evil_world, evil_triage, evil_header], ids=lambda made: made.__name__)
def evil(request, tmp_path: Path) -> Path:
    path = tmp_path / "evil.dmp"
    path.write_bytes(request.param())
    return path


def call(verb: str, path: Path, *more: str):
    arguments = [one.format(out=path.with_name("out.raw")) for one in ARGUMENTS.get(verb, [])]
    result = command_runner().invoke(group, [verb, str(path), *arguments, *more], prog_name="kdmp")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code in (0, 1), result.stderr
    return result


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb not in WITHOUT_DUMP])
def test_text_is_harmless(evil, verb):
    """Nothing but visible characters, spaces and the line breaks of the program itself."""
    result = call(verb, evil)
    for text in (result.stdout, result.stderr):
        assert text.replace("\n", "").isprintable()
    assert all(line.startswith("kdmp: ") for line in result.stderr.splitlines())


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb not in WITHOUT_DUMP])
def test_json_is_valid(evil, verb):
    """Strict JSON in ASCII, also where the answer is an error in the middle of it."""
    result = call(verb, evil, "--json")

    def refuse(name: str):
        raise AssertionError(f"{name} is no JSON")

    if result.stdout:
        assert result.stdout.isascii()
        document = json.loads(result.stdout, parse_constant=refuse)
        assert document["command"] == verb
    else:
        assert result.exit_code == 1


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8", "cp437", "utf-16"])
def test_streams_of_any_encoding(evil, encoding):
    """A pipe that cannot encode a name gets an escape."""
    for verb in ("info", "modules", "unloaded"):
        done = subprocess.run(
            [sys.executable, "-m", "kdmp_ks", verb, str(evil)],
            capture_output=True,
            env={**os.environ, "PYTHONIOENCODING": encoding},
            timeout=60,
            check=False,
        )
        assert done.returncode in (0, 1)
        assert b"Traceback" not in done.stderr
        done.stdout.decode(encoding)


@pytest.mark.parametrize("verb", ["read", "export"])
@pytest.mark.parametrize("how", ["itself", "link", "hard link", "relative", "folder and back"])
def test_the_dump_is_never_written_to(small, verb, how, monkeypatch):
    path = small.path
    target = path
    if how == "link":
        target = path.with_name("link")
        target.symlink_to(path)
    elif how == "hard link":
        target = path.with_name("hard")
        target.hardlink_to(path)
    elif how == "relative":
        monkeypatch.chdir(path.parent)
        target = Path(path.name)
    elif how == "folder and back":
        path.with_name("folder").mkdir()
        target = path.parent / "folder" / ".." / path.name
    more = ["1000", "--phys", "--out", str(target)] if verb == "read" else [str(target)]
    result = command_runner().invoke(group, [verb, str(path), *more], prog_name="kdmp")
    assert result.exit_code == 1, result.stdout
    assert "the dump itself" in result.stderr
    assert path.read_bytes() == small.image.data


@pytest.mark.parametrize("verb", ["read", "export"])
@pytest.mark.parametrize("old", [None, b"what was there before"])
def test_a_file_is_written_whole_or_not_at_all(small, verb, old, monkeypatch):
    """Reading fails in the middle: the target is as it was, and nothing lies beside it."""
    target = small.path.with_name("out")
    if old is not None:
        target.write_bytes(old)
    before = sorted(small.path.parent.iterdir())

    def fail(*arguments):
        raise OSError(5, "Input/output error")

    if verb == "read":
        monkeypatch.setattr("kdmp_ks.storage.file_source.FileSource._read_at", fail)
        monkeypatch.setattr("kdmp_ks.memory.address_space.AddressSpace.read_exact", fail)
        more = ["1000", "--phys", "--out", str(target)]
    else:
        monkeypatch.setattr("kdmp_ks.writers.copy_writer.copy_range", fail)
        more = [str(target)]
    result = command_runner().invoke(group, [verb, str(small.path), *more], prog_name="kdmp")
    assert result.exit_code == 1
    assert "Input/output error" in result.stderr
    assert sorted(small.path.parent.iterdir()) == before
    assert old is None or target.read_bytes() == old


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
@pytest.mark.parametrize("verb", ["info", "headers", "runs", "pages"])
@pytest.mark.parametrize("json", [[], ["--json"]], ids=["people", "json"])
def test_standard_output_is_full(small, verb, json):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "kdmp_ks", verb, str(small.path), *json],
            stdout=full,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"No space left" in done.stderr


def test_the_dump_is_shortened_meanwhile(small):
    """One line and exit code 1, by either reader."""
    program = (
        "import os, sys, kdmp_ks.phys as p; from kdmp_ks.cli import main; old = p.Reader.__init__\n"
        "def cut(self, dump): old(self, dump); os.truncate(sys.argv[2], 0x2000)\n"
        "p.Reader.__init__ = cut; main()"
    )
    for reader in ("mmap", "file"):
        small.path.write_bytes(small.image.data)
        arguments = ["read", small.path, "1000", "--phys", "--reader", reader]
        done = subprocess.run(
            [sys.executable, "-c", program, *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.splitlines()[-1].startswith("kdmp: error: ")
