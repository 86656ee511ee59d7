"""With `--json` standard output has one document, whatever fails."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from builders.triage import DRIVERS, TriageDump
from command_runner import command_runner
from kdmp_ks import __version__
from kdmp_ks.cli.app import VERBS, WITHOUT_DUMP
from kdmp_ks.cli.app import kdmp as group
from kdmp_ks.errors import (
    AddressError,
    BoundsError,
    DuplicatePageError,
    NotInDumpError,
    PartialReadError,
    StructError,
    UnsupportedDumpError,
)
from kdmp_ks.ground.kinds import PxeKind

ARGUMENTS = {
    "read": ["1000"],
    "translate": ["1000"],
    "struct": ["1000", "LIST_ENTRY64"],
    "object": ["1000"],
    "export": ["image.raw"],
    "convert": ["image.raw", "--to", "raw"],
    "search": ["4142"],
}
DUMP_VERBS = [verb for verb in VERBS if verb not in WITHOUT_DUMP and verb != "schema"]
POSIX = pytest.mark.skipif(os.name != "posix", reason="POSIX")


def line(verb, dump):
    return [verb, str(dump), *ARGUMENTS.get(verb, []), "--json"]


@pytest.fixture
def fail(kdmp):
    """Run a line that fails, and return the error of the document."""

    def run(code, *arguments):
        answer = kdmp(*arguments)
        assert answer.code == code
        document = answer.json
        assert list(document) == ["schema", "version", "command", "dump", "error", "warnings"]
        assert document["schema"] == "kdmp_ks/error/1"
        assert document["version"] == __version__
        error = document["error"]
        if code != 130:
            assert error["message"] in answer.err
        assert error["kind"] == error["kind"].lower()
        return document, error

    return run


@pytest.mark.parametrize("verb", DUMP_VERBS)
def test_files_that_are_no_dumps(fail, tmp_path, verb):
    files = {
        "missing": (None, "file_not_found", None),
        "folder": (None, "is_a_directory", None),
        "empty": (b"", "cut_off", None),
        "packed.zip": (b"PK\3\4" + bytes(4096), "archive", None),
        "user.mdmp": (b"MDMP" + bytes(4096), "foreign_file", "minidump"),
        "other": (bytes(range(1, 255)) * 40, "signature", None),
        "cut": (b"PAGEDU64" + bytes(0x100), "cut_off", None),
    }
    (tmp_path / "folder").mkdir()
    for name, (content, kind, foreign) in files.items():
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        document, error = fail(1, *line(verb, path))
        assert (document["command"], document["dump"]) == (verb, str(path))
        assert error["kind"] == kind
        assert error.get("format") == foreign
        if foreign:
            assert error["advice"]
        if content is None:
            assert error["file"] == str(path)


@POSIX
def test_fifo(kdmp, tmp_path):
    path = tmp_path / "fifo"
    os.mkfifo(path)
    writer = threading.Thread(target=lambda: path.write_bytes(b"x"), daemon=True)
    writer.start()
    answer = kdmp("info", path, "--json")
    assert answer.code == 1
    assert answer.json["error"]["message"] in answer.err
    with path.open("rb+", buffering=0):  # lets a writer that still waits go on
        writer.join(10)


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        (["info", "--json"], "info"),
        (["read", "x.dmp", "--json"], "read"),
        (["read", "--json", "x.dmp", "1000", "--len", "many"], "read"),
        (["info", "x.dmp", "--json", "--nosuch"], "info"),
        (["inf", "x.dmp", "--json"], None),
        (["--json"], None),
    ],
)
def test_wrong_arguments(fail, arguments, command):
    document, error = fail(2, *arguments)
    assert document["command"] == command
    assert error["kind"] == "usage"


def test_the_dump_is_known_though_another_argument_is_wrong(fail):
    document, _ = fail(2, "read", "--len", "many", "x.dmp", "1000", "--json")
    assert document["dump"] == "x.dmp"


def test_json_behind_two_dashes_is_no_option(kdmp, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    answer = kdmp("info", "--", "--json")
    assert (answer.code, answer.out) == (1, "")


def test_verbs_that_find_nothing(fail, qemu, triage_file, tmp_path):
    for code, kind, arguments in (
        (1, "no_exception", ("regs", qemu, "--exception")),
        (1, "no_exception", ("stack", qemu, "--exception")),
        (1, "no_blob", ("secondary", triage_file, "77")),
        (1, "no_physical_memory", ("export", triage_file, tmp_path / "raw")),
        (1, "output_is_dump", ("export", qemu, qemu)),
        (1, "address", ("read", qemu, "nosuch")),
        (2, "usage", ("read", qemu, "1000", "--phys", "--dtb", "1000")),
    ):
        document, error = fail(code, *arguments, "--json")
        assert error["kind"] == kind
        assert document["dump"] == str(arguments[1])


def test_partial_answers_keep_their_document(kdmp, qemu):
    read = kdmp("read", qemu, "0", "--len", "16", "--json")
    walk = kdmp("translate", qemu, "fffff98000001000", "--json")
    for answer, verb in ((read, "read"), (walk, "translate")):
        assert answer.code == 1
        assert answer.json["schema"] == f"kdmp_ks/{verb}/1"
        assert answer.json["error"]["kind"] == "not_present"
        assert answer.json["error"]["message"] in answer.err
    assert walk.json["error"]["gva"] == "0xfffff98000001000"
    assert walk.json["error"]["level"] == "pte"


def test_whole_reads_into_a_file(fail, qemu, tmp_path):
    _, error = fail(1, "read", qemu, "a00ff8", "--phys", "--out", tmp_path / "x", "--json")
    assert (error["kind"], error["expected_amount"], error["actual_amount"]) == (
        "partial_read",
        128,
        8,
    )
    assert (error["reason"]["kind"], error["reason"]["gpa"]) == ("not_in_dump", "0xa01000")


def test_warnings_come_with_the_error(kdmp, qemu, tmp_path):
    cut = tmp_path / "cut.dmp"
    cut.write_bytes(qemu.read_bytes()[:0xA0000])
    answer = kdmp("secondary", cut, "5", "--json")
    assert answer.code == 1
    assert "missing_pages" in {one["kind"] for one in answer.json["warnings"]}


@pytest.mark.parametrize(
    ("raised", "kind", "code"),
    [
        (MemoryError(), "out_of_memory", 1),
        (KeyboardInterrupt(), "interrupted", 130),
        (OSError(5, "Input/output error"), "system", 1),
        (NotInDumpError(0x1000), "not_in_dump", 1),
    ],
)
def test_whatever_ends_a_verb(fail, monkeypatch, qemu, raised, kind, code):
    def break_off(*arguments, **options):
        raise raised

    monkeypatch.setattr("kdmp_ks.cli.verbs.headers.as_json", break_off)
    document, error = fail(code, "headers", qemu, "--json")
    assert (error["kind"], document["dump"]) == (kind, str(qemu))
    if kind == "system":
        assert (error["errno"], error["file"]) == ("EIO", None)
    if kind == "not_in_dump":
        assert (error["gpa"], error["gva"], error["level"]) == ("0x1000", None, None)


@pytest.mark.parametrize("raised", [MemoryError(), KeyboardInterrupt(), OSError(5, "broken")])
def test_streams_that_break(monkeypatch, qemu, raised):
    """The document that has been begun is completed, and says why it is short."""
    from kdmp_ks.memory.address_space import AddressSpace

    whole = AddressSpace.read_exact
    left = iter(range(3))

    def sometimes(self, address, size, *more):
        if next(left, None) is None:
            raise raised
        return whole(self, address, size, *more)

    monkeypatch.setattr(AddressSpace, "read_exact", sometimes)
    done = command_runner().invoke(group, ["pages", str(qemu), "--json"], prog_name="kdmp")
    assert done.exit_code in (1, 130)
    document = json.loads(done.stdout)
    assert document["schema"] == "kdmp_ks/pages/1"
    assert len(document["pages"]) == 3
    assert document["error"]["kind"] in ("out_of_memory", "interrupted", "system")
    assert list(document)[-1] == "warnings"


@POSIX
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_signal_in_the_middle_of_a_long_document(qemu, sent, unbuffered):
    with subprocess.Popen(
        [sys.executable, "-m", "kdmp_ks", "pages", str(qemu), "--len", "0x1000", "--json"],
        stdout=subprocess.PIPE,
        bufsize=0,  # `communicate` forgets what a buffer has read ahead
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
        # A shell that runs tests in the background has processes ignore SIGINT.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as process:
        assert process.stdout is not None
        start = process.stdout.read(1 << 16)
        process.send_signal(sent)
        rest, _ = process.communicate(timeout=60)
    document = json.loads(start + rest)
    assert len(document["pages"]) < document["page_count"]
    assert document["error"]["kind"] == {2: "interrupted", 15: "terminated"}[sent]
    assert process.returncode == (130 if sent == signal.SIGINT else -signal.SIGTERM)


@POSIX
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_output_that_takes_nothing_more(qemu, unbuffered):
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no /dev/full")
    with full.open("wb") as nowhere:
        for arguments in (["info", "/nonexistent"], ["info", str(qemu)], ["pages", str(qemu)]):
            done = subprocess.run(
                [sys.executable, "-m", "kdmp_ks", *arguments, "--json"],
                stdout=nowhere,
                stderr=subprocess.PIPE,
                env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
                check=False,
            )
            assert done.returncode == 1
            assert b"Traceback" not in done.stderr


def test_names_of_files_that_are_no_text(kdmp, tmp_path):
    name = os.fsencode(tmp_path) + b"/caf\xe9\x01.dmp"
    try:
        Path(os.fsdecode(name)).write_bytes(b"MDMP")
    except OSError:
        pytest.skip("the file system takes no such name")
    answer = kdmp("info", os.fsdecode(name), "--json")
    assert answer.json["dump"].endswith("/caf\\udce9\x01.dmp")
    shutil.rmtree(tmp_path)


def test_fields_of_errors():
    reason = NotInDumpError(0x2000, 0xFFFFF80000000000, PxeKind.PDE)
    fields = PartialReadError(16, 3, reason, b"abc").as_fields()
    assert fields == {
        "kind": "partial_read",
        "message": f"read 3 of 16 bytes: {reason}",
        "expected_amount": 16,
        "actual_amount": 3,
        "reason": {
            "kind": "not_in_dump",
            "message": str(reason),
            "gpa": "0x2000",
            "gva": "0xfffff80000000000",
            "level": "pde",
        },
    }
    bounds = BoundsError("wrong", field="X", expected=b"\x00\xff", got=7).as_fields()
    assert (bounds["field"], bounds["expected"], bounds["got"]) == ("X", "00ff", "0x7")
    assert UnsupportedDumpError("no", dump_type=5).as_fields()["dump_type"] == "0x5"
    assert StructError(0x10, "T", "why").as_fields()["address"] == "0x10"
    assert DuplicatePageError(0x1000, field="Run").as_fields()["gpa"] == "0x1000"
    assert AddressError("no").as_fields() == {"kind": "address", "message": "no"}


def test_cut_files(kdmp, tmp_path):
    """Wherever a triage dump ends: one document, and exit code 0 or 1."""
    whole = TriageDump(drivers=DRIVERS).build().data
    path = tmp_path / "cut.dmp"
    for size in (0, 7, 0x40, 0x1FFF, 0x2000, 0x2040, 0x2080, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:size])
        for verb in DUMP_VERBS:
            if verb == "export":
                continue
            answer = kdmp(*line(verb, path))
            assert answer.code in (0, 1), answer.err
            assert answer.json["command"] == verb
            assert (answer.json.get("error") is not None) == bool(answer.code)
