"""What the documents say is so: their code runs, their output is what comes out, their links lead.

`project.pages` says which blocks are run. All of them find the sample as ``memory.dmp``, and as
``small.dmp`` a stand-in for a triage dump that Windows wrote; what the README says of that one is
compared with the real one too, where it is at hand.
"""

from __future__ import annotations

import doctest
import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import kdmp_ks
from project.pages import calls, check_commands, check_python, kdmp, same
from stand_in import REAL

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
#: The page that is typed along in an empty folder: its blocks need those before.
FIRST = ROOT / "docs" / "first-dump.md"
WITH_DUMPS = [page for page in PAGES if page != FIRST]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
WITH_EXAMPLES = sorted(
    path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
    for path in (ROOT / "kdmp_ks").rglob("*.py")
    if ">>>" in path.read_text(encoding="utf-8")
)


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def with_its_packages(page: Path) -> object:
    """A page as a parameter of a test; of one that needs more packages it is skipped without."""
    fleet = (pytest.mark.needs("pandas", "duckdb", "pyarrow"),)
    return pytest.param(page, marks=fleet if page.name == "fleet.md" else ())


@pytest.mark.usefixtures("beside_the_dumps")
@pytest.mark.parametrize("page", [with_its_packages(page) for page in WITH_DUMPS], ids=name_of)
def test_python_blocks_print_what_the_page_says(page: Path) -> None:
    check_python(page)


@pytest.mark.usefixtures("beside_the_dumps")
@pytest.mark.parametrize("page", WITH_DUMPS, ids=name_of)
def test_commands_print_what_the_page_says(page: Path) -> None:
    check_commands(page)


def test_the_first_dump_can_be_typed_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    first, *others = calls(FIRST)
    assert first.arguments == ["demo", "--save", "dumps"]
    assert {"stack", "analyze", "read"} <= {call.arguments[0] for call in others}
    check_commands(FIRST)
    check_python(FIRST)


def test_the_readme_shows_what_is_said_of_a_dump_that_windows_wrote(dumps_folder: Path) -> None:
    (call,) = (call for call in calls(ROOT / "README.md") if "small.dmp" in call.arguments)
    assert call.arguments == ["info", "small.dmp"]
    # The code around the fault is not that of Windows, so another number of decodings arrive there.
    starts = re.compile(r"\d+ of 64 starts")
    real = kdmp("info", str(dumps_folder / "real" / REAL))
    assert starts.sub("", real) == starts.sub("", call.printed)


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
    assert [verb for verb in VERBS if f"### `{verb}`" not in text] == []


def test_the_command_page_leads_to_the_json_of_every_verb() -> None:
    from kdmp_ks.cli.app import VERBS, WITHOUT_DUMP

    text = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    for verb in [*VERBS, "exception"]:
        if verb in WITHOUT_DUMP:
            continue
        name = "report" if verb == "info" else verb
        section = re.split(r"\n##+ ", text.partition(f"\n### `{verb}`\n")[2])[0]
        assert f"JSON: [`kdmp_ks/{name}/1`](json.md#kdmp_ks{name}1)" in section
        assert f"\n## `kdmp_ks/{name}/1`\n" in page


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
