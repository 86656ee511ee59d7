"""Who takes part: kdmp_ks, and the peers as far as they are installed or can be built."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import kdmp_ks
from measuring import Contender

HERE = Path(__file__).parent
BUILD = HERE.parent / "build" / "bench"
CRATE, CRATE_VERSION = "kdmp-parser", "0.8.2"
DRIVER = BUILD / "cargo" / "release" / "rust-driver"
PROGRAM = BUILD / "crate" / "bin" / "parser"

OURS = "kdmp_ks"
BATCH = "kdmp_ks, batch"
BATCH_AGAIN = "kdmp_ks, batch, array used again"
VIEWS = "kdmp_ks, batch, views"
OBJECTS = "kdmp_ks, batch, objects"
CTYPES = "kdmp_ks, ctypes"
RUST = "Rust crate"
RUST_MAPPED = "Rust crate, mapped"
CPP = "C++ binding"
VOLATILITY = "volatility3"
PEERS = (RUST, RUST_MAPPED, CPP, VOLATILITY)

_READERS = {OURS: "kdmp_ks", CPP: "kdmp_parser", VOLATILITY: "volatility3"}
_DISTRIBUTIONS = {CPP: "kdmp-parser", VOLATILITY: "volatility3"}


def build() -> None:
    """Build the driver of the Rust crate, and the crate's example program, where that works."""
    cargo = shutil.which("cargo")
    if cargo is None:
        return
    try:
        _build(cargo)
    except (OSError, subprocess.SubprocessError) as error:
        print(f"the Rust crate is left out where it is not built yet: {error}", file=sys.stderr)


def _build(cargo: str) -> None:
    manifest = HERE / "rust_driver" / "Cargo.toml"
    command = [cargo, "build", "--quiet", "--release", "--manifest-path", str(manifest)]
    subprocess.run([*command, "--target-dir", str(BUILD / "cargo")], check=True)
    if not PROGRAM.exists():
        command = [cargo, "install", "--quiet", CRATE, "--version", f"={CRATE_VERSION}"]
        command += ["--example", "parser", "--root", str(BUILD / "crate")]
        subprocess.run([*command, "--target-dir", str(BUILD / "cargo-install")], check=True)


def version(name: str) -> str | None:
    """Of which version a contender is; None if it is not there."""
    if name in (RUST, RUST_MAPPED):
        return CRATE_VERSION if DRIVER.exists() else None
    if name == OURS:
        return kdmp_ks.__version__  # that of the code: metadata may be of an earlier installation
    try:
        return metadata.version(_DISTRIBUTIONS[name])
    except metadata.PackageNotFoundError:
        return None


def contender(name: str, workload: str, *arguments: object, label: str = "") -> Contender | None:
    """Somebody with a job to do; None if it is not there.

    Args:
        name: Who.
        workload: The job, as the reader calls it.
        arguments: What the reader is told besides.
        label: What to call it in place of its name.
    """
    if version(name) is None:
        return None
    words = [workload, *map(str, arguments)]
    if name in (RUST, RUST_MAPPED):
        mode = "new" if name == RUST else "mapped"
        return Contender(label or name, [str(DRIVER), mode, *words])
    script = HERE / "readers" / f"{_READERS[name]}_reader.py"
    return Contender(label or name, [sys.executable, str(script), *words])


def kdmp(*arguments: str) -> list[str]:
    """The command line of kdmp."""
    script = Path(sys.executable).with_name("kdmp")
    return [
        *([str(script)] if script.exists() else [sys.executable, "-m", "kdmp_ks"]),
        *arguments,
    ]


def rust_program(path: Path) -> Contender | None:
    """The crate's example program, showing all that it can find without an address."""
    if not PROGRAM.exists():
        return None
    options = ["--dump-headers", "--context-record", "--exception-record", "--modules", "--"]
    return Contender(RUST, [str(PROGRAM), *options, str(path)], tells=False)
