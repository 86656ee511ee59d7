"""The manual page: made without a complaint of man, with every verb and option."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import skip_or_fail
from kdmp_ks.cli.app import VERBS
from tools.docs.manual import ENVIRONMENT, manual, release_date

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("man") / "kdmp.1"
    path.write_text(manual("2026-01-02"), encoding="utf-8")
    return path


def test_groff_has_no_complaint(page: Path) -> None:
    if shutil.which("groff") is None:
        skip_or_fail("there is no groff on PATH")
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww", "-K", "utf-8", "-rLL=100n", page],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    shown = re.sub(r"\x1b\[[\d;]*m|.\x08", "", done.stdout)
    for verb in VERBS:
        assert re.search(rf"^ +kdmp {verb} \[OPTIONS\]", shown, re.MULTILINE), verb
    assert "--symbols PATH" in shown
    assert "fffff801`23103ba0" in shown
    assert "2026-01-02" in shown


def test_names_in_one_line(page: Path) -> None:
    lines = page.read_text(encoding="utf-8").splitlines()
    assert lines[lines.index(".SH NAME") + 1].startswith("kdmp \\- ")
    assert not [line for line in lines if line.startswith("'")]


def test_variables_are_read_by_the_command() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "kdmp_ks").rglob("*.py"))
    assert [name for name in ENVIRONMENT if f'"{name}"' not in text] == []


def test_the_date_is_that_of_the_release() -> None:
    text = "## [Unreleased]\n\n## [0.2.0] - 2027-01-02\n\n## [0.1.0] - 2026-11-22\n"
    assert release_date(text) == "2027-01-02"
    with pytest.raises(ValueError, match="no release"):
        release_date("## [Unreleased]\n")
