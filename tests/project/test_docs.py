"""What the documents say is so: their code runs, their output is what comes out, their links lead.

In Markdown, a ``python`` block is run, and a ``text`` block right behind it is what it prints; the
blocks of one page share their names. In a ``console`` block, a line ``$ kdmp ...`` is run and the
lines behind it are what it prints. ``...`` stands for lines that are left out. All of them find
the sample as ``memory.dmp``, and as ``small.dmp`` a stand-in for a triage dump that Windows wrote;
what the README says of that one is compared with the real one too, where it is at hand. A ``sh``
block is for the reader only.
"""

from __future__ import annotations

import contextlib
import doctest
import importlib
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

import pytest

import kdmp_ks
from stand_in import REAL, stand_in

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
WITH_EXAMPLES = sorted(
    path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
    for path in (ROOT / "kdmp_ks").rglob("*.py")
    if ">>>" in path.read_text(encoding="utf-8")
)


class Block(NamedTuple):
    """A fenced block of a page: its language, its text, the line of the page that it begins at."""

    language: str
    text: str
    line: int


def blocks(page: Path) -> list[Block]:
    source = page.read_text(encoding="utf-8")
    return [
        Block(found[1], found[2], source.count("\n", 0, found.start()) + 1)
        for found in re.finditer(r"^```(\w+)\n(.*?)^```$", source, re.MULTILINE | re.DOTALL)
    ]


def same(want: str, got: str, where: str) -> None:
    """Compare line by line, blanks at the ends of lines aside; ``...`` is any run of text."""
    want, got = (re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE) for text in (want, got))
    if not doctest.OutputChecker().check_output(want, got, doctest.ELLIPSIS):
        pytest.fail(f"{where}: the page has\n{want}\nbut what comes is\n{got}", pytrace=False)


@pytest.fixture
def beside_the_dumps(qemu_dump: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A working folder in which memory.dmp is the sample, and small.dmp the stand-in."""
    try:
        (tmp_path / "memory.dmp").symlink_to(qemu_dump)
    except OSError:
        shutil.copy(qemu_dump, tmp_path / "memory.dmp")
    (tmp_path / "small.dmp").write_bytes(stand_in())
    monkeypatch.chdir(tmp_path)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.usefixtures("beside_the_dumps")
@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_python_blocks_print_what_the_page_says(page: Path) -> None:
    names: dict[str, object] = {"__name__": "page"}
    found = blocks(page)
    for block, behind in pairwise([*found, Block("", "", 0)]):
        if block.language != "python":
            continue
        out = io.StringIO()
        code = compile("\n" * block.line + block.text, str(page), "exec")
        with contextlib.redirect_stdout(out):
            exec(code, names)
        expected = behind.text if behind.language == "text" else ""
        same(expected, out.getvalue(), f"{page.name}:{block.line}")


class Call(NamedTuple):
    """A command on a page, and what it prints there."""

    arguments: list[str]
    printed: str
    where: str


def calls(page: Path) -> Iterator[Call]:
    for block in blocks(page):
        if block.language == "console":
            for call in re.split(r"^\$ ", block.text, flags=re.MULTILINE)[1:]:
                line, _, printed = call.partition("\n")
                program, *arguments = shlex.split(line)
                assert program == "kdmp", line
                yield Call(arguments, printed, f"{page.name}:{block.line}: {line}")


@pytest.mark.usefixtures("beside_the_dumps")
@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_commands_print_what_the_page_says(page: Path) -> None:
    for call in calls(page):
        same(call.printed, kdmp(*call.arguments), call.where)


def test_the_readme_shows_what_is_said_of_a_dump_that_windows_wrote(dumps_folder: Path) -> None:
    (call,) = (call for call in calls(ROOT / "README.md") if "small.dmp" in call.arguments)
    assert call.arguments == ["info", "small.dmp"]
    assert kdmp("info", str(dumps_folder / "real" / REAL)) == call.printed


def kdmp(*arguments: str) -> str:
    """What the command says, on stdout and stderr, in a terminal of 100 columns."""
    done = subprocess.run(
        [sys.executable, "-m", "kdmp_ks", *arguments],
        env={**os.environ, "COLUMNS": "100", "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_the_readme_has_the_two_commands_first() -> None:
    first_screen = "\n".join((ROOT / "README.md").read_text(encoding="utf-8").splitlines()[:30])
    assert "make demo" in first_screen
    assert "make test" in first_screen


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_tasks_that_pages_name_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    tasks = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    named = set(re.findall(r"(?:^|`)make ([a-z]+)", text, re.MULTILINE))
    assert named <= tasks


def test_the_command_page_has_every_verb() -> None:
    from kdmp_ks.cli.app import VERBS

    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    assert [verb for verb in VERBS if f"## `{verb}`" not in text] == []


@pytest.mark.usefixtures("beside_the_dumps")
@pytest.mark.parametrize(
    ("verb", "arguments"),
    [
        ("info", []),
        ("headers", []),
        ("regs", []),
        ("exception", []),
        ("modules", []),
        ("runs", []),
        ("pages", []),
        ("read", ["@rip"]),
        ("translate", ["@rip"]),
        ("struct", ["@rsp", "LIST_ENTRY64"]),
    ],
)
def test_the_command_page_has_the_fields_of_the_json(verb: str, arguments: list[str]) -> None:
    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    section = text.partition(f"\n## `{verb}`\n")[2].partition("\n## ")[0]
    listed = re.search(r"^JSON: (.*?)\n\n", section + "\n\n", re.MULTILINE | re.DOTALL)
    assert listed is not None
    outer = re.findall(r"`(\w+)`", re.sub(r"\([^)]*\)", "", listed[1]))
    inner = re.findall(r"`(\w+)`", " ".join(re.findall(r"\([^)]*\)", listed[1])))

    answer = json.loads(kdmp(verb, "memory.dmp", *arguments, "--json"))
    assert {*outer, "command", "dump", "warnings"} == answer.keys()
    told = {
        key
        for name in ("modules", "runs", "pages", "pieces", "levels", "page")
        for one in as_list(answer.get(name))
        for key in (one if isinstance(one, dict) else ())
    }
    assert set(inner) - {"missing"} == told  # nothing is missing at @rip


def as_list(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def test_the_changelog_begins_with_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[(.+?)\](?: - (\d{4}-\d{2}-\d{2}))?$", text, re.MULTILINE)
    versions = [version for version, _ in headings if version != "Unreleased"]
    assert versions[0] == kdmp_ks.__version__
    assert all(date for version, date in headings if version != "Unreleased")


@pytest.mark.parametrize("example", EXAMPLES, ids=name_of)
def test_examples_print_what_is_recorded(example: Path, qemu_dump: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", example, qemu_dump],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    recorded = example.parent / "output" / f"{example.stem}.txt"
    same(recorded.read_text(encoding="utf-8"), done.stdout, name_of(example))


@pytest.mark.usefixtures("beside_the_dumps")
@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_docstrings_are_true(name: str) -> None:
    failures, _ = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert failures == 0
