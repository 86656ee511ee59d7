"""Packs the package of a language, installs it from the pack, and builds its runner.

All of it is kept below build/conformance/, in a folder named by a digest of the ingredients: it is
done again only if one of them has changed.
"""

from __future__ import annotations

import fcntl
import hashlib
import re
import shutil
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from languages.toolchains import DAY, unmet

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parents[1]
BUILDS = ROOT / "build" / "conformance"
FENCE = re.compile(
    r"^```([\w+]+)\n((?:(?!```)[^\n]*\n)*)```\n\s*^```text\n((?:(?!```)[^\n]*\n)*)```$",
    re.MULTILINE,
)
ALIASES = {"js": "javascript", "typescript": "javascript", "c++": "cpp"}

# Tests put only their own folder on the path.
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from packages.protocol import WAIT, Runner  # noqa: E402
from tools.packages import build  # noqa: E402


@dataclass(frozen=True)
class Example:
    """A program of a README, and what it prints."""

    code: str
    output: str


@dataclass(frozen=True)
class Installed:
    """A package that was installed from its pack.

    Attributes:
        language: Its language.
        pack: The file (or folder of files) that would be published.
        folder: Where it is installed, with the runner.
        command: What starts the runner.
        environment: Variables besides those of this process.
    """

    language: str
    pack: Path
    folder: Path
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)

    def runner(self, wait: float = WAIT) -> Runner:
        """Start the runner."""
        return Runner(self.language, self.command, self.folder, self.environment, wait)


def languages() -> list[str]:
    """List the languages with a package, its steps, and a module here."""
    return [name for name in build.languages() if (TESTS / f"{name}.py").is_file()]


def module_of(language: str) -> Any:
    """Load how a package is installed."""
    return import_module(f"packages.{language}")


def missing(language: str) -> list[str]:
    """Report the programs that are not on PATH, or too old."""
    needs = {*build.steps_of(language).NEEDS, *module_of(language).NEEDS}
    return [reason for program in sorted(needs) if (reason := unmet(program))]


def reference() -> Runner:
    """Start the runner over kdmp_ks."""
    return Runner("kdmp_ks", reference_command(), TESTS.parent)


def reference_command() -> Sequence[str]:
    """Start the runner over kdmp_ks with these words, in the folder of tests."""
    return (sys.executable, "-m", "packages.reference")


def installed(language: str) -> Installed:
    """Pack and install a package and build its runner, unless that has been done.

    Raises:
        PackageError: A step fails.
    """
    BUILDS.mkdir(parents=True, exist_ok=True)
    place = BUILDS / f"{language}-{digest(language)}"
    steps = module_of(language)
    pack, folder = place / "pack", place / "installed"
    with _locked(BUILDS / f"{language}.lock"):
        if not (place / ".done").is_file():
            shutil.rmtree(place, ignore_errors=True)
            _forget_old(language)
            made = build.pack(language, pack)
            folder.mkdir()
            steps.install(made, folder)
            steps.build_runner(folder)
            (place / ".done").write_text(made.name, encoding="utf-8")
        made = pack / (place / ".done").read_text(encoding="utf-8")
    environment = getattr(steps, "environment", lambda folder: {})(folder)
    return Installed(language, made, folder, tuple(steps.command(folder)), environment)


def digest(language: str) -> str:
    """Combine all that a pack and its runner are made of."""
    parts = build.ingredients(language)
    own = sorted(path for path in (TESTS / language).rglob("*") if path.is_file())
    tools = [build.HERE / "build.py", TESTS / f"{language}.py"]
    tools += sorted(build.HERE.glob(f"{language}*.py"))
    found = hashlib.sha256(build.version().encode())
    found.update(str(ROOT).encode())
    for path in (*parts.values(), *own, *tools, Path(__file__)):
        found.update(f"{path.relative_to(ROOT)}\n".encode())
        found.update(path.read_bytes())
    return found.hexdigest()[:16]


def examples(language: str) -> list[Example]:
    """List the programs of the README whose output is stated."""
    return examples_in(build.PACKAGES / language / "README.md").get(language, [])


def examples_in(page: Path) -> dict[str, list[Example]]:
    """List the programs of a page whose output is stated, by language."""
    found: dict[str, list[Example]] = {}
    for tag, code, output in FENCE.findall(page.read_text(encoding="utf-8")):
        found.setdefault(ALIASES.get(tag, tag), []).append(Example(code, output))
    return found


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _forget_old(language: str) -> None:
    for folder in BUILDS.glob(f"{language}-*"):
        if time.time() - folder.stat().st_mtime > DAY:
            shutil.rmtree(folder, ignore_errors=True)
