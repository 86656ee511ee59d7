"""How the Go module is installed from its pack, and how the runner and examples are built."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tools.packages import build
from tools.packages import go as steps

NEEDS = ("go",)
HERE = Path(__file__).resolve().parent
TIMEOUT = 600
SUMS = build.PACKAGES / "go" / "go.sum"


def install(pack: Path, folder: Path) -> None:
    """Get the module in an empty folder, from the pack as a module proxy.

    The sums of the modules that it needs are those that its own go.sum states.
    """
    shutil.copytree(pack, folder / "proxy")
    run(folder, "go", "mod", "init", "example.test/reader")
    shutil.copyfile(SUMS, folder / "go.sum")
    run(folder, "go", "get", f"{steps.module()}@{steps.module_version(build.version())}")
    run(folder, "go", "mod", "verify")


def build_runner(folder: Path) -> None:
    """Compile the runner in the folder where the module was installed."""
    for path in sorted((HERE / "go").glob("*.go")):
        shutil.copyfile(path, folder / path.name)
    run(folder, "go", "vet", ".")
    run(folder, "go", "build", "-trimpath", "-o", "runner", ".")


def command(folder: Path) -> tuple[str, ...]:
    """Start the runner."""
    return ("./runner",)


def run_example(folder: Path, code: str, dump: Path) -> str:
    """Run a program of the README beside a dump."""
    with tempfile.TemporaryDirectory(prefix="example.", dir=folder) as aside:
        place = Path(aside)
        for name in ("go.mod", "go.sum"):
            shutil.copyfile(folder / name, place / name)
        (place / "main.go").write_text(code, encoding="utf-8")
        (place / "memory.dmp").symlink_to(dump.resolve())
        return run(place, "go", "run", ".", environment=variables(folder))


def variables(folder: Path) -> Mapping[str, str]:
    """Return the variables of go commands for a folder where the module was installed."""
    return steps.environment(folder / "proxy", folder / "modules")


def run(folder: Path, *words: str, environment: Mapping[str, str] | None = None) -> str:
    """Run a go command; return what it prints.

    Raises:
        PackageError: It fails.
    """
    done = subprocess.run(
        words,
        cwd=folder,
        env=environment or variables(folder),
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT,
    )
    if done.returncode:
        raise build.PackageError(f"{' '.join(words)}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
    return done.stdout
