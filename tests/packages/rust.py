"""How the Rust crates are installed, their runner built and an example run.

The crates are unpacked into a folder that stands for the registry, as `cargo vendor` lays it out.
So a project finds them by name and version, without a network.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

SOURCES = Path(__file__).resolve().parent / "rust"
NEEDS = ("cargo",)
CONFIGURATION = """\
[source.crates-io]
replace-with = "installed"

[source.installed]
directory = "crates"

[net]
offline = true
"""
EXAMPLE = """\
[package]
name = "example"
version = "0.1.0"
edition = "2021"

[dependencies]
windows-kernel-dump = "*"

[profile.dev]
opt-level = 1
debug = 0
"""
TIMEOUT = 900


def install(pack: Path, folder: Path) -> None:
    """Unpack the crates, and let cargo take them for its registry in the folder and below."""
    for path in sorted(pack.glob("*.crate")):
        with tarfile.open(path) as archive:
            archive.extractall(folder / "crates", filter="data")
        unpacked = folder / "crates" / path.stem
        checksum = {"files": {}, "package": hashlib.sha256(path.read_bytes()).hexdigest()}
        (unpacked / ".cargo-checksum.json").write_text(json.dumps(checksum), encoding="utf-8")
    (folder / ".cargo").mkdir()
    (folder / ".cargo" / "config.toml").write_text(CONFIGURATION, encoding="utf-8")


def build_runner(folder: Path) -> None:
    """Build the runner, with the checks of a debug build."""
    shutil.copytree(SOURCES, folder / "runner", ignore=shutil.ignore_patterns("target"))
    cargo(folder / "runner", folder, "build", "--quiet")


def command(folder: Path) -> tuple[str, ...]:
    """Start the runner."""
    return (str(folder / "target" / "debug" / "runner"),)


def run_example(folder: Path, code: str, dump: Path) -> str:
    """Build a program as a crate of its own and run it beside the dump."""
    example = folder / "example"
    (example / "src").mkdir(parents=True, exist_ok=True)
    (example / "Cargo.toml").write_text(EXAMPLE, encoding="utf-8")
    (example / "src" / "main.rs").write_text(code, encoding="utf-8")
    cargo(example, folder, "build", "--quiet")
    with tempfile.TemporaryDirectory() as empty:
        shutil.copyfile(dump, Path(empty) / "memory.dmp")
        return run([str(folder / "target" / "debug" / "example")], Path(empty))


def cargo(project: Path, folder: Path, *words: str) -> None:
    """Run cargo in a project; all projects in the folder share what is built."""
    run(["cargo", *words], project, CARGO_TARGET_DIR=str(folder / "target"))


def run(words: list[str], folder: Path, **variables: str) -> str:
    """Run a program; return what it prints."""
    done = subprocess.run(
        words,
        cwd=folder,
        env=os.environ | variables,
        capture_output=True,
        text=True,
        check=False,
        timeout=TIMEOUT,
    )
    assert done.returncode == 0, f"{' '.join(words)}\n{done.stdout[-4000:]}{done.stderr[-8000:]}"
    assert not done.stderr, f"warnings of {' '.join(words)}:\n{done.stderr[-4000:]}"
    return done.stdout
