"""Parsers that are not run by default are compiled, or checked by the compiler of their language.

Their runtimes are in no registry that the tests use; test_languages.py runs those whose runtime is
named. C# and Perl get a stand-in of signatures from
stubs/, or the official runtime from the folders that KAITAI_CSHARP_RUNTIME and KAITAI_PERL_RUNTIME
name. The names that a parser uses of its runtime are not checked in Ruby, PHP, Perl and Lua, which
look for them when they run.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import ROOT, skip_or_fail
from languages.toolchains import unmet

GENERATED = ROOT / "generated"
STUBS = Path(__file__).parent / "stubs"


def perl(paths: list[Path], folder: Path) -> list[list[str]]:
    """One process for each: it names the packages that it has compiled."""
    official = os.environ.get("KAITAI_PERL_RUNTIME")
    runtime = Path(official) / "lib" if official else STUBS
    return [["perl", f"-I{runtime}", "-c", str(path)] for path in paths]


def csharp(paths: list[Path], folder: Path) -> list[list[str]]:
    official = os.environ.get("KAITAI_CSHARP_RUNTIME")
    runtime = sorted(Path(official).glob("*.cs")) if official else [STUBS / "Kaitai.cs"]
    out = f"-out:{folder / 'parsers.dll'}"
    return [["mcs", "-target:library", out, *map(str, runtime), *map(str, paths)]]


CHECKS: dict[str, tuple[str, str, Callable[[list[Path], Path], list[list[str]]]]] = {
    "ruby": ("ruby", "lib/*.rb", lambda paths, _: [["ruby", "-c", *map(str, paths)]]),
    "php": ("php", "*.php", lambda paths, _: [["php", "-l", str(path)] for path in paths]),
    "perl": ("perl", "lib/*.pm", perl),
    "lua": ("luac", "*.lua", lambda paths, _: [["luac", "-p", *map(str, paths)]]),
    "csharp": ("mcs", "*.cs", csharp),
}


def check(language: str, paths: list[Path], folder: Path) -> str:
    """Let the compiler check parsers; return what it says against them."""
    program, _, commands = CHECKS[language]
    reason = unmet(program)
    if reason:
        skip_or_fail(reason)
    for command in commands(paths, folder):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            return done.stdout + done.stderr
    return ""


@pytest.mark.parametrize("language", CHECKS)
def test_parsers_compile(language: str, tmp_path: Path) -> None:
    paths = sorted((GENERATED / language).glob(CHECKS[language][1]))
    assert len(paths) == len(list((ROOT / "schemas").glob("*.ksy")))
    assert check(language, paths, tmp_path) == ""


@pytest.mark.parametrize("language", CHECKS)
def test_a_broken_parser_is_noticed(language: str, tmp_path: Path) -> None:
    """Proof that the check can fail: the last bracket or `end` of a parser is missing."""
    paths = sorted((GENERATED / language).glob(CHECKS[language][1]))
    path = Path(shutil.copy(next(each for each in paths if "abinet" in each.name), tmp_path))
    text = path.read_text(encoding="utf-8")
    last = max(text.rindex(mark) for mark in ("}", "end\n") if mark in text)
    path.write_text(text[:last], encoding="utf-8")
    assert check(language, [path], tmp_path)


def test_a_wrong_name_of_the_runtime_is_noticed_in_csharp(tmp_path: Path) -> None:
    path = Path(shutil.copy(GENERATED / "csharp" / "WindowsCabinet.cs", tmp_path))
    text = path.read_text(encoding="utf-8")
    assert "m_io.ReadU4le()" in text
    path.write_text(text.replace("m_io.ReadU4le()", "m_io.ReadU4()"), encoding="utf-8")
    assert "ReadU4" in check("csharp", [path], tmp_path)
