"""Which verb a command line means: sections, old names, a dump without a verb, near misses."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile

import pytest

from kdmp_ks.cli.app import HIDDEN, SECTIONS, VERBS, WITHOUT_DUMP


def test_help_has_sections(kdmp):
    """The sections in order, each with its verbs in order, and no old verb."""
    shown = kdmp("--help").out
    listed = re.split(r"^(\w+):\n", shown, flags=re.MULTILINE)[3:]
    found = {
        title: re.findall(r"^  ([\w-]+) ", body.partition("\n\n")[0], re.MULTILINE)
        for title, body in zip(listed[::2], listed[1::2], strict=True)
    }
    assert list(found) == ["Crash", "Dump", "Memory", "Files", "Tools"]
    assert found == {title: list(verbs) for title, verbs in SECTIONS.items()}
    assert found["Crash"][:4] == ["info", "analyze", "system", "stack"]
    assert {"ps", "threads"} <= set(found["Crash"])
    assert not HIDDEN.keys() & {verb for verbs in found.values() for verb in verbs}


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_dump_without_a_verb(kdmp, qemu, options):
    assert kdmp(qemu, *options) == kdmp("info", qemu, *options)


def test_a_path_without_a_verb_need_not_exist(kdmp, tmp_path):
    missing = tmp_path / "MEMORY"
    answer = kdmp(missing)
    assert (answer.code, answer.err) == (1, f"kdmp: error: {missing}: No such file or directory\n")
    assert kdmp("no.dmp").err == "kdmp: error: no.dmp: No such file or directory\n"


def test_a_verb_goes_before_a_file_of_its_name(kdmp, qemu, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    shutil.copy(qemu, "runs")
    shutil.copy(qemu, "plain")
    assert "Missing argument 'DUMP'" in kdmp("runs").err
    assert kdmp("./runs").out == kdmp("info", qemu).out
    assert kdmp("plain").out == kdmp("info", qemu).out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("inf", "info"),
        ("INFO", "info"),
        ("module", "modules"),
        ("modul", "modules"),
        ("proc", "processors"),
        ("strukt", "struct"),
        ("tranlsate", "translate"),
    ],
)
@pytest.mark.parametrize("before", [(), ("help",)])
def test_near_misses(kdmp, typed, meant, before):
    answer = kdmp(*before, typed, "x.dmp") if not before else kdmp(*before, typed)
    assert (answer.code, answer.out) == (2, "")
    assert f"there is no verb '{typed}'; did you mean {meant}?" in answer.err


def test_a_word_that_is_like_nothing(kdmp):
    answer = kdmp("zzzz")
    assert answer.code == 2
    assert "'zzzz' is neither a verb nor a file; kdmp --help lists the verbs" in answer.err


def test_help_is_a_verb(kdmp):
    assert kdmp("help").out == kdmp("--help").out
    for verb in (*VERBS, *HIDDEN):
        answer = kdmp("help", verb)
        assert (answer.code, answer.out) == (0, kdmp(verb, "--help").out)
        assert answer.out.startswith(f"Usage: kdmp {verb} ")


@pytest.mark.parametrize("verb", [verb for verb in (*VERBS, *HIDDEN) if verb not in WITHOUT_DUMP])
def test_every_verb_explains_its_dump(kdmp, verb):
    assert " DUMP" in kdmp(verb, "--help").out.splitlines()[0]


@pytest.mark.parametrize("more", [(), ("--json",), ("0",)])
def test_blobs_is_an_old_name(kdmp, triage_file, more):
    assert kdmp("blobs", triage_file, *more) == kdmp("secondary", triage_file, *more)
    assert kdmp("blobs", triage_file, *more).code == 0


@pytest.mark.parametrize("verb", [(), ("modules",)])
def test_urls_are_not_paths(kdmp, verb):
    answer = kdmp(*verb, "nope://me:secret@b/a.dmp?key")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("kdmp: error: nope://b/a.dmp?... cannot be opened: ")
    assert "secret" not in answer.err


@pytest.mark.parametrize("json", [(), ("--json",)])
def test_members_of_archives(kdmp, triage_file, tmp_path, json):
    """Every verb opens its dump in the same way."""
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.write(triage_file, "b/c.dmp")
    plain = kdmp("modules", triage_file, *json).out
    for name in (archive, f"{archive}::b/c.dmp"):
        answer = kdmp("modules", name, *json)
        assert answer.code == 0
        assert answer.out == plain.replace(str(triage_file), str(name))
    answer = kdmp("read", archive, "0", "--out", archive)
    assert answer.code
    assert zipfile.is_zipfile(archive)
    answer = kdmp("info", f"{archive}::none", *json)
    assert (answer.code, "none: it has no such member" in answer.err) == (1, True)


def test_an_empty_path(kdmp):
    answer = kdmp("info", "")
    assert answer.code == 2
    assert "it is empty; name the file of a dump" in answer.err


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_script(kdmp, shell, tmp_path):
    answer = kdmp("completion", shell)
    assert answer.code == 0
    assert "_KDMP_COMPLETE" in answer.out
    program = shutil.which(shell)
    if program is None:
        return  # the shell that could read it is not here
    script = tmp_path / "script"
    script.write_text(answer.out, encoding="utf-8")
    subprocess.run([program, "-n", script], check=True)


def test_completion_wants_a_shell(kdmp):
    assert kdmp("completion").code == 2
    assert kdmp("completion", "cmd").code == 2


@pytest.mark.parametrize(
    ("words", "place", "expected"),
    [
        ("kdmp ", 1, [*VERBS]),
        ("kdmp mo", 1, ["modules"]),
        ("kdmp x.d", 1, None),
        ("kdmp modules x.dmp --th", 3, ["--third-party"]),
        ("kdmp x.dmp --js", 2, ["--json"]),
    ],
)
def test_what_is_completed(kdmp, monkeypatch, words, place, expected):
    """As the script of bash asks for it: each answer is a type and a value."""
    monkeypatch.setenv("_KDMP_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(place))
    lines = kdmp().out.split()
    if expected is None:
        assert lines == ["file,x.d"]
    else:
        assert lines == [f"plain,{value}" for value in expected]
