"""The npm package: installed from its tarball into an empty folder."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

NEEDS = ("node", "npm")
HERE = Path(__file__).resolve().parent / "javascript"
_TIMEOUT = 300


def run(folder: Path, *command: str) -> str:
    """Run a program in a folder; return what it prints."""
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=_TIMEOUT
    )
    assert done.returncode == 0, f"{' '.join(command)}:\n{done.stdout}{done.stderr}"
    return done.stdout


def install(pack: Path, folder: Path) -> None:
    """Install the tarball and what it depends on."""
    (folder / "package.json").write_text("{}\n", encoding="utf-8")
    run(folder, "npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", str(pack))


def build_runner(folder: Path) -> None:
    """Copy the runner and the programs of the tests: nothing is built."""
    for path in [*HERE.glob("*.mjs"), *HERE.glob("*.cjs")]:
        shutil.copyfile(path, folder / path.name)


def command(folder: Path) -> tuple[str, ...]:
    """Start the runner with these words."""
    return ("node", "runner.mjs")


def run_example(folder: Path, code: str, dump: Path) -> str:
    """Run a program of the README as it is written."""
    shutil.copyfile(dump, folder / "memory.dmp")
    is_module = "import " in code
    name = "example.mjs" if is_module else "example.cjs"
    (folder / name).write_text(code, encoding="utf-8")
    return run(folder, "node", name)
