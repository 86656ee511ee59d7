"""Assembles the packages of other languages from packages/ and generated/, and packs them.

    python -m tools.packages.build [--out DIR] [LANGUAGE ...]

`packages/<language>/` has what is written by hand. The compiled parsers are copied beside it, and
the version of kdmp_ks replaces 0.0.0. What is particular to a language is in the module with its
name beside this one:

    PARSERS       pairs: a pattern of files below generated/, and the folder of the package that
                  they go to
    VERSIONED     files of the package in which 0.0.0 has to occur
    NEEDS         programs that `pack` runs
    prepare(folder, version)        optional: completes an assembled folder
    pack(folder, version) -> Path   runs the publishing tool of the language in an assembled folder;
                                    returns what it made there, a file or a folder of files
"""

from __future__ import annotations

import argparse
import ast
import re
import shutil
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
PACKAGES = PROJECT / "packages"
GENERATED = PROJECT / "generated"
NO_VERSION = re.compile(rb"(?<![\w.])0\.0\.0(?![\w.])")
_LEFT_OUT = {"node_modules", "target", "__pycache__", "build", "dist"}
_TIMEOUT = 900


class PackageError(Exception):
    """A package cannot be made."""


class Steps(Protocol):
    """Module of a language."""

    PARSERS: Sequence[tuple[str, str]]
    VERSIONED: Sequence[str]
    NEEDS: Sequence[str]

    def pack(self, folder: Path, version: str) -> Path:
        """Run the publishing tool of the language."""


def languages() -> list[str]:
    """List the languages with both a folder in packages/ and a module here."""
    return sorted(path.stem for path in HERE.glob("*.py") if (PACKAGES / path.stem).is_dir())


def steps_of(language: str) -> Steps:
    """Load the module of a language.

    Raises:
        PackageError: There is none.
    """
    if language not in languages():
        known = ", ".join(languages()) or "none"
        raise PackageError(f"no package for {language} (there are: {known})")
    return cast("Steps", import_module(f"tools.packages.{language}"))


def version() -> str:
    """Read the version of kdmp_ks from its source."""
    tree = ast.parse((PROJECT / "kdmp_ks" / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    raise PackageError("kdmp_ks/__init__.py has no __version__")


def run(folder: Path, *command: str) -> str:
    """Run a program in a folder; return what it prints.

    Raises:
        PackageError: It is missing, fails, or does not end.
    """
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, timeout=_TIMEOUT
        )
    except FileNotFoundError as e:
        raise PackageError(f"there is no {command[0]} on PATH") from e
    except subprocess.TimeoutExpired as e:
        raise PackageError(f"{' '.join(command)} does not end") from e
    if done.returncode:
        said = f"{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
        raise PackageError(f"{' '.join(command)} fails in {folder}:\n{said}")
    return done.stdout


def ingredients(language: str) -> dict[str, Path]:
    """List what a package is made of: names in the package, and where the files come from.

    Raises:
        PackageError: A pattern of parsers matches nothing, or two files have one name.
    """
    root = PACKAGES / language
    found = {
        path.relative_to(root).as_posix(): path
        for path in sorted(root.rglob("*"))
        if path.is_file() and not _LEFT_OUT & set(path.relative_to(root).parts)
    }
    for pattern, target in steps_of(language).PARSERS:
        parsers = sorted(path for path in GENERATED.glob(pattern) if path.is_file())
        if not parsers:
            raise PackageError(f"generated/{pattern} does not exist: run make schemas")
        for path in parsers:
            name = (Path(target) / path.name).as_posix()
            if name in found:
                raise PackageError(f"{name} of the package for {language} exists twice")
            found[name] = path
    return found


def assemble(language: str, out: Path) -> Path:
    """Copy the parts of a package to a folder, which must not exist or be empty.

    Returns:
        The folder.

    Raises:
        PackageError: A part is missing.
    """
    if out.is_dir() and any(out.iterdir()):
        raise PackageError(f"{out} is not empty")
    steps = steps_of(language)
    parts = ingredients(language)
    for name in ("README.md", "LICENSE", *steps.VERSIONED):
        if name not in parts:
            raise PackageError(f"packages/{language}/{name} is missing")
    number = version().encode()
    for name, path in parts.items():
        data = path.read_bytes()
        if path.is_relative_to(PACKAGES):
            data, times = NO_VERSION.subn(number, data)
            if name in steps.VERSIONED and not times:
                raise PackageError(f"packages/{language}/{name} does not contain 0.0.0")
        target = out / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        target.chmod(path.stat().st_mode & 0o777 | 0o600)
    prepare = getattr(steps, "prepare", None)
    if prepare is not None:
        prepare(out, version())
    return out


def pack(language: str, out: Path) -> Path:
    """Make the file that is published.

    Args:
        language: Name of a folder of packages/.
        out: Folder that the file goes to.

    Returns:
        The file; a folder if a publication consists of several.

    Raises:
        PackageError: A part is missing, or the publishing tool refuses the package.
    """
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f"{language}.", dir=out) as aside:
        # Some tools look at the name of the folder.
        folder = assemble(language, Path(aside) / language)
        made = steps_of(language).pack(folder, version())
        target = out / made.name
        if target.is_dir():
            shutil.rmtree(target)
        shutil.move(made, target)
    return target


def main() -> int:
    """Pack the packages of the languages that are named, or all."""
    parser = argparse.ArgumentParser(description="Make packages of the parsers and readers.")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE")
    parser.add_argument("--out", type=Path, default=PROJECT / "build" / "packages")
    options = parser.parse_args()
    failed = 0
    for language in options.languages or languages():
        lacking = []
        try:
            lacking = [name for name in steps_of(language).NEEDS if shutil.which(name) is None]
            if lacking:
                raise PackageError(f"no {' and no '.join(lacking)} on PATH")  # noqa: TRY301
            print(f"{language:12} {pack(language, options.out / language)}")
        except PackageError as e:
            print(f"{language:12} {e}", file=sys.stderr)
            failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
