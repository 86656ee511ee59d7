"""The checks of a change: packages with reasons, and nothing of the machine that runs them."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import NamedTuple

import pytest

from languages.toolchains import EVERY, unmet

ROOT = Path(__file__).parents[2]
CI = ROOT / ".ci"
PROGRAMS = ("cut", "dirname", "env", "grep", "id", "printf", "sed", "sort", "tail", "tr")
"""Besides bash, what .ci/install needs to report what is missing."""

needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash on PATH")


class Line(NamedTuple):
    """A line of .ci/packages."""

    program: str
    oldest: str
    package: str
    reason: str


def lines() -> list[Line]:
    text = (CI / "packages").read_text(encoding="utf-8")
    found = [line.split(maxsplit=3) for line in text.splitlines() if line and line[0] != "#"]
    assert [line for line in found if len(line) != 4] == [], "a line without a reason"
    return [Line(*line) for line in found]


def idents(line: Line) -> str:
    return line.program


class TestPackages:
    """The list of system packages."""

    def test_names_are_pinned_once_each(self) -> None:
        programs = [line.program for line in lines()]
        assert len(programs) == len(set(programs)) > 10
        packages = [name.partition("@")[0] for name in {line.package for line in lines()}]
        assert len(packages) == len(set(packages))
        assert all(re.fullmatch(r"[a-z0-9][a-z0-9+.-]+", name) for name in packages)
        assert {line.package.partition("@")[2] for line in lines()} <= {"", "backports"}

    @pytest.mark.parametrize("line", lines(), ids=idents)
    def test_each_line_has_a_version_and_a_reason(self, line: Line) -> None:
        assert re.fullmatch(r"-|\d+(\.\d+)*", line.oldest)
        assert len(line.reason.split()) >= 3
        paths = re.findall(r"(?:\.ci/|tests/|tools/|Make)[\w./]+", line.reason)
        for path in paths:
            text = (ROOT / path).read_text(encoding="utf-8")
            assert re.search(rf"\b{re.escape(line.program.partition(':')[0])}", text), path

    def test_every_program_of_the_languages_has_a_line(self) -> None:
        listed = {line.program.partition(":")[0] for line in lines()}
        # The JDK has javac and java, lua5.4 has luac and lua, mono-mcs needs mono.
        needed = {program for each in EVERY.values() for program in each.needs}
        assert needed - {"java", "lua", "mono"} <= listed

    @pytest.mark.parametrize(
        ("version", "word"),
        [("1.19.8", "go is 1.19.8, not 1.23 or newer"), ("1.23.5", None), ("1.100.0", None)],
    )
    def test_a_toolchain_that_is_too_old_counts_as_missing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str, word: str | None
    ) -> None:
        (tmp_path / "go").write_text(f"#!/bin/sh\necho go version go{version} any/any\n")
        (tmp_path / "go").chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        assert unmet.__wrapped__("go") == word
        assert unmet.__wrapped__("cargo") == "no cargo on PATH"

    def test_what_the_makefile_looks_for_has_a_line(self) -> None:
        text = (ROOT / "Makefile").read_text(encoding="utf-8")
        looked_for = set(re.findall(r"command -v (\w+)", text))
        assert "npm" in looked_for
        assert looked_for <= {line.program for line in lines()}

    def test_python_is_as_old_as_the_package_allows(self) -> None:
        text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        (oldest,) = (line.oldest for line in lines() if line.program == "python3")
        assert f'requires-python = ">={oldest}"' in text


EVERYWHERE = {
    "/dev/null",
    "/etc/apt/sources.list.d/kdmp-ks-backports.list",
    "/etc/os-release",
    "/usr/bin/env",
}
"""Paths that every Debian system has."""


@pytest.mark.parametrize("name", ["run", "install", "packages"])
def test_no_path_of_a_machine(name: str) -> None:
    text = (CI / name).read_text(encoding="utf-8")
    absolute = set(re.findall(r"(?<![\w.}\"/])/(?:\w[\w.-]*/)+[\w.-]*", text))
    assert absolute <= EVERYWHERE
    assert not re.search(r"https?://|\b[\w-]+\.(?:org|com|net|io)\b", text)


@needs_bash
class TestInstall:
    """The script, on a PATH of a few programs; it changes nothing."""

    def check(self, folder: Path, stand_ins: dict[str, str]) -> subprocess.CompletedProcess[str]:
        for name in ("bash", *PROGRAMS):
            found = shutil.which(name)
            if found:
                (folder / name).symlink_to(found)
        for name, body in stand_ins.items():
            path = folder / name
            path.write_text(f"#!{shutil.which('bash')}\n{body}\n", encoding="utf-8")
            path.chmod(0o755)
        return subprocess.run(
            [str(shutil.which("bash")), str(CI / "install"), "--check"],
            env={"PATH": str(folder)},
            capture_output=True,
            text=True,
            check=False,
        )

    def complete(self) -> dict[str, str]:
        """A stand-in for each program, of the oldest version that will do."""
        found = {}
        for line in lines():
            program, _, _ = line.program.partition(":")
            version = found.get(program) or f"echo {program} version {line.oldest}.0"
            found[program] = version
        return found

    def test_all_there(self, tmp_path: Path) -> None:
        done = self.check(tmp_path, self.complete())
        assert (done.returncode, done.stderr) == (0, "")
        assert "is there" in done.stdout

    def test_all_missing(self, tmp_path: Path) -> None:
        done = self.check(tmp_path, {})
        assert done.returncode == 1
        named = done.stderr.rpartition("missing packages: ")[2].split()
        assert named == [line.package.partition("@")[0] for line in lines()]

    def test_one_missing(self, tmp_path: Path) -> None:
        there = self.complete()
        del there["jq"]
        done = self.check(tmp_path, there)
        assert done.stdout == "install: no jq on PATH\n"
        assert done.stderr == "install: missing packages: jq\n"
        assert done.returncode == 1

    @pytest.mark.parametrize(
        ("version", "enough"), [("1.9.9", False), ("1.22.12", False), ("1.23", True), ("2.0", True)]
    )
    def test_too_old(self, tmp_path: Path, version: str, enough: bool) -> None:
        done = self.check(
            tmp_path, self.complete() | {"go": f"echo go version go{version} any/any"}
        )
        assert done.returncode == (0 if enough else 1)
        assert (f"is {version}, 1.23 or newer is needed" in done.stdout) is not enough

    def test_a_module_that_cannot_be_loaded(self, tmp_path: Path) -> None:
        broken = '[ "$1" = --version ] && echo v5.36.0'
        done = self.check(tmp_path, self.complete() | {"perl": broken})
        assert "perl cannot load JSON::PP" in done.stdout
        assert done.stderr == "install: missing packages: perl\n"


@needs_bash
class TestRun:
    """The end of the record."""

    def run(self, folder: Path, test: str) -> tuple[int, list[str]]:
        """Run a copy with stand-ins for what it calls; ``test`` is the recipe of `make test`."""
        (folder / "repo/.ci").mkdir(parents=True)
        (folder / "repo/dist").mkdir()
        for name in ("kdmp.whl", "kdmp.tar.gz"):
            (folder / "repo/dist" / name).touch()
        python = folder / "bin/python3"
        python.parent.mkdir()
        # Makes an environment whose programs do nothing.
        python.write_text(
            '#!/usr/bin/env bash\nmkdir -p "$3/bin"\n'
            f'cp {shutil.which("true")} "$3/bin/python"\ncp {shutil.which("true")} "$3/bin/kdmp"\n',
            encoding="utf-8",
        )
        python.chmod(0o755)
        shutil.copy(CI / "run", folder / "repo/.ci")
        (folder / "repo/.ci/install").write_text("#!/usr/bin/env bash\n", encoding="utf-8")
        (folder / "repo/.ci/install").chmod(0o755)
        for name in ("qemu", "real"):
            (folder / "dumps" / name).mkdir(parents=True)
        recipes = "demo venv lint dist:\n\t@echo $@\ntest:\n" + "".join(
            f"\t@{line}\n" for line in test.splitlines()
        )
        (folder / "repo/Makefile").write_text(recipes, encoding="utf-8")
        done = subprocess.run(
            ["bash", str(folder / "repo/.ci/run")],
            env=os.environ
            | {
                "KDMP_DUMPS": str(folder / "dumps"),
                "MAKEFLAGS": "",
                "PATH": f"{python.parent}{os.pathsep}{os.environ['PATH']}",
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout.splitlines()

    def test_passes(self, tmp_path: Path) -> None:
        said = "echo '==== 7 passed, 2 skipped, 1 deselected, 3 xfailed in 61.00s (0:01:01) ===='"
        status, printed = self.run(tmp_path, said)
        assert status == 0
        assert printed[-1] == "10 passed, 0 failed, 2 skipped"
        table = printed[printed.index("=== make test") :]
        assert [line.split("  ")[0] for line in table if re.search(r"\d\.\d\d$", line)] == [
            "system packages",
            "make demo, in an environment of its own",
            "make venv",
            "make lint",
            "make dist",
            "wheel and sdist, installed",
            "make test",
        ]

    def test_fails_with_its_tests(self, tmp_path: Path) -> None:
        said = "echo '==== 4 failed, 7 passed, 1 error in 1.00s ===='\nexit 1"
        status, printed = self.run(tmp_path, said)
        assert status != 0
        assert printed[-1] == "7 passed, 5 failed, 0 skipped"
        assert any(line.startswith("make test (failed)") for line in printed)

    def test_fails_where_no_test_was_counted(self, tmp_path: Path) -> None:
        status, printed = self.run(tmp_path, "echo broken\nexit 2")
        assert status != 0
        assert not any(re.match(r"\d+ passed", line) for line in printed)


OUTSIDE = ("build", "mypy", "pytest-cov", "pytest-xdist", "setuptools")
"""What the tests start or pytest loads, so that no import shows it."""

FUZZERS = {"atheris"}
"""For a campaign of one's own; no test needs it."""


def plain(name: str) -> str:
    """A distribution's name, as those who compare names write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.skipif(sys.version_info < (3, 11), reason="tomllib came with Python 3.11")
class TestGroups:
    """The dependency groups of pyproject.toml."""

    def named(self) -> set[str]:
        """The distributions that the group of the tests and the package itself name."""
        import tomllib

        declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        wanted, words = ["test"], list(declared["project"]["dependencies"])
        while wanted:
            for each in declared["dependency-groups"][wanted.pop()]:
                (wanted if isinstance(each, dict) else words).append(
                    each["include-group"] if isinstance(each, dict) else each
                )
        return {plain(re.split(r"[^\w.-]", word)[0]) for word in words}

    def imported(self) -> dict[str, str]:
        """The outermost names that tests and fuzz import, and a file that does so."""
        found = {}
        for folder in ("tests", "fuzz"):
            for path in (ROOT / folder).rglob("*.py"):
                for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                    if isinstance(node, ast.Import):
                        found |= {alias.name.partition(".")[0]: str(path) for alias in node.names}
                    elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                        found[node.module.partition(".")[0]] = str(path)
        return found

    def ours(self) -> set[str]:
        """Modules and folders of this tree."""
        folders = [
            ROOT / name for name in ("kdmp_ks", "generated", "tests", "fuzz", "tools", "benchmarks")
        ]
        paths = [path for folder in folders for path in (folder, *folder.rglob("*.py"))]
        return {name for path in paths for name in (path.stem, path.parent.name)}

    @pytest.mark.needs("dissect.cstruct")
    def test_the_tests_have_all_that_they_import(self) -> None:
        provided, named, ours = metadata.packages_distributions(), self.named(), self.ours()
        foreign = {
            name: path
            for name, path in self.imported().items()
            if name not in sys.stdlib_module_names and name not in ours | FUZZERS
        }
        assert {"pytest", "numpy", "hypothesis", "ruamel"} <= foreign.keys()
        assert {
            name: path
            for name, path in foreign.items()
            if not named & {plain(each) for each in provided.get(name, [name])}
        } == {}

    def test_the_tests_have_all_that_they_start(self) -> None:
        assert set(OUTSIDE) <= self.named()

    def test_no_plugin_can_change_its_major_version(self) -> None:
        text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
        for name in ("pytest", "pytest-cov", "pytest-xdist", "hypothesis"):
            assert re.search(rf'"{name}>=\d+(\.\d+)*,<\d+(\.\d+)*"', text), name


def test_tests_of_a_group_run_in_one_process(tmp_path: Path) -> None:
    """Else a fixture that takes a minute is made by each process; versions decide about that."""
    (tmp_path / "test_group.py").write_text(
        "import os, pathlib, pytest\n"
        "pytestmark = pytest.mark.xdist_group('one')\n"
        "@pytest.mark.parametrize('number', range(8))\n"
        "def test_one(number):\n"
        "    pathlib.Path(f'{number}.{os.getpid()}').touch()\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadgroup"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stdout
    assert len({path.suffix for path in tmp_path.iterdir() if path.suffix[1:].isdigit()}) == 1
