"""`kdmp symbols`, and the options `--symbols` and `--download` of all verbs."""

from __future__ import annotations

from pathlib import Path

import pytest

from builders.fault import NT
from builders.isf import BUG_CHECK, Table, kernel_dump


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "kernel.dmp"
    file.write_bytes(kernel_dump().file())
    return file


def test_without_symbols(kdmp, path):
    lines = kdmp("symbols", path).lines
    assert lines[0] == "2 modules without a known PDB; --all lists all modules"
    assert lines[1].startswith("no symbol files are named")
    assert lines[-1].startswith("--missing lists")
    lines = kdmp("symbols", path, "--all").lines
    assert lines[0].split() == ["module", "image", "key", "PDB", "key", "symbols"]
    assert lines[1].split() == ["nt", "5F0000001000000", "PDB", "unknown"]
    assert lines[2].split() == ["odd", "5F0000008000", "PDB", "unknown"]


def test_list(kdmp, path, tmp_path):
    table = Table().write(tmp_path)
    lines = kdmp("symbols", path, "--symbols", tmp_path).lines
    key = "00000000000000000000000000001234" + "1"
    assert lines[0].split() == ["module", "PDB", "key", "symbols"]
    assert lines[1].split() == ["nt", key, str(table)]
    assert lines[3] == "1 module without a known PDB; --all lists all modules"
    assert lines[4] == "1 of 2 modules has symbols; nt: by fingerprint 22 of 22"
    assert lines[5].startswith("--missing lists")


def test_the_kernel_without_a_fitting_table(kdmp, path, tmp_path):
    """It is listed with the count of refused files, and so is the summary."""
    Table(symbols={"KeBugCheckEx": BUG_CHECK, "PsLoadedModuleList": 1}).write(tmp_path)
    lines = kdmp("symbols", path, "--symbols", tmp_path).lines
    assert lines[1].split() == ["nt", "PDB", "unknown;", "1", "file", "refused"]
    assert "0 of 2 modules have symbols; nt: PDB unknown; 1 file refused" in lines


def test_one_module(kdmp, path, tmp_path):
    table = Table().write(tmp_path)
    other = Table(guid=Table().guid, age=7, symbols={"KeBugCheckEx": 1}).write(tmp_path)
    answer = kdmp("symbols", path, "NT", "--symbols", tmp_path)
    text = " ".join(answer.out.split())
    assert "image ntoskrnl.exe/5F0000001000000/ntoskrnl.exe" in text
    assert f"symbols {table}" in text
    assert f"refused {other}: of another build: 0 of 22 variables" in text


def test_no_such_module(kdmp, path):
    answer = kdmp("symbols", path, "nosuch")
    assert answer.code == 1
    assert "no module is called 'nosuch'" in answer.err


def test_missing(kdmp, path, tmp_path):
    images = [f"{name}/5F000000{size:x}/{name}" for name, size in
              (("ntoskrnl.exe", 0x1000000), ("odd.sys", 0x8000))]  # fmt: skip
    assert kdmp("symbols", path, "--missing").lines == images
    Table().write(tmp_path)
    assert kdmp("symbols", path, "--missing", "--symbols", tmp_path).lines == images[1:]


def test_json(kdmp, path, tmp_path):
    table = Table().write(tmp_path)
    document = kdmp("symbols", path, "nt", "--symbols", tmp_path, "--json").json
    (module,) = document["modules"]
    assert document["missing"] == []
    assert module["pdb"]["guid"] == "00000000-0000-0000-0000-000000001234"
    assert module["pdb"]["age"] == 1
    assert module["image"]["timestamp"] == "0x5f000000"
    assert (module["status"], module["origin"]) == ("found", str(table))


def test_every_verb_prints_names(kdmp, path, tmp_path):
    Table().write(tmp_path)
    options = ("--symbols", tmp_path)
    assert "nt!KeBugCheckEx" in kdmp("info", path, *options).out
    assert "nt!KeBugCheckEx" in kdmp("regs", path, *options).out
    assert "nt+0x300000" in kdmp("regs", path).out
    document = kdmp("regs", path, *options, "--json").json
    assert "nt!KeBugCheckEx" in str(document)


def test_an_address_is_a_symbol(kdmp, path, tmp_path):
    Table().write(tmp_path)
    answer = kdmp("read", path, "nt!KeBugCheckEx+10", "--symbols", tmp_path)
    at = f"{NT + BUG_CHECK + 0x10:x}"
    assert f"{at[:8]}`{at[8:]}" in answer.err + answer.out
    assert "there are no symbols" in kdmp("read", path, "nt!KeBugCheckEx").err
    unknown = kdmp("read", path, "nt!Nosuch", "--symbols", tmp_path)
    assert "there is no symbol 'nt!Nosuch'" in unknown.err


def test_unknown_names_have_a_reason(kdmp, path, tmp_path):
    Table().write(tmp_path)
    options = ("--symbols", tmp_path)
    assert "did you mean KeBugCheckEx?" in kdmp("read", path, "nt!kebugcheckex", *options).err
    assert "did you mean KeBugCheckEx?" in kdmp("read", path, "nt!KeBugChekEx", *options).err
    assert "no module is called 'nosuch'" in kdmp("read", path, "nosuch!A", *options).err
    assert "no symbols of odd were found" in kdmp("read", path, "odd!A", *options).err


def test_types_of_modules_without_symbols(kdmp, path, tmp_path):
    Table().write(tmp_path)
    options = ("--symbols", tmp_path)
    named = kdmp("struct", path, "nt", "odd!_A")
    assert "it is a type of a symbol file, and no symbol files are named" in named.err
    for arguments in (("nt", "odd!_LIST_ENTRY"), ("--list", "odd!*")):
        answer = kdmp("struct", path, *arguments, *options)
        assert (answer.code, answer.out) == (1, "")
        assert "no symbols of odd were found" in answer.err
    assert "no module is called 'nosuch'" in kdmp("struct", path, "nt", "nosuch!_A", *options).err


def test_places_without_the_file_are_listed(kdmp, path, tmp_path):
    text = kdmp("symbols", path, "odd", "--symbols", tmp_path).out
    assert f"{tmp_path}: nothing there is called odd.sys" in " ".join(text.split())


def test_a_server_that_was_not_asked_is_mentioned(kdmp, path, tmp_path):
    hint = "--download asks the servers in the symbol path"
    assert kdmp("symbols", path, "--symbols", tmp_path).lines[-1] != hint
    assert (
        kdmp("symbols", path, "--symbols", f"srv*{tmp_path}*https://example.org").lines[-1] == hint
    )


def test_the_environment_names_symbols(kdmp, path, tmp_path, monkeypatch):
    Table().write(tmp_path)
    for name in ("KDMP_SYMBOL_PATH", "_NT_SYMBOL_PATH"):
        with monkeypatch.context() as only:
            only.setenv(name, str(tmp_path))
            assert "nt!KeBugCheckEx" in kdmp("regs", path).out


def test_a_table_that_does_not_fit_is_a_warning(kdmp, path, tmp_path):
    table = Table(symbols={"KeBugCheckEx": BUG_CHECK, "PsLoadedModuleList": 1}).write(tmp_path)
    answer = kdmp("regs", path, "--symbols", table)
    assert answer.code == 0
    assert "nt!KeBugCheckEx" not in answer.out
    assert f"the symbols of nt in {table} are not used: of another build" in answer.err


def test_a_path_that_is_missing(kdmp, path, tmp_path):
    answer = kdmp("regs", path, "--symbols", tmp_path / "nosuch")
    assert answer.code == 2
    assert "there is no file or folder" in answer.err


def test_download_needs_a_server(kdmp, path, tmp_path):
    answer = kdmp("regs", path, "--symbols", tmp_path, "--download")
    assert answer.code == 2
    assert "--download needs a server" in answer.err
