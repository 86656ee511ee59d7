"""Packs the crates of Rust: the reader with the parsers inside, and the runtime."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tools.packages.build import run

PARSERS = (("rust/src/*.rs", "src/parsers"),)
VERSIONED = ("Cargo.toml", "kdmp-kaitai/Cargo.toml")
NEEDS = ("cargo",)
_PACKS_TOGETHER = (1, 90)
"""Version of cargo that packs crates of which one depends on another that is not published."""


def prepare(folder: Path, version: str) -> None:
    """Make the root of the parsers' crate a module; its types have documentation of the schema."""
    (folder / "src" / "parsers" / "lib.rs").rename(folder / "src" / "parsers" / "mod.rs")


def pack(folder: Path, version: str) -> Path:
    """Pack both crates, and build them from their packs.

    Older versions of cargo build only the runtime: for the reader they look for a published one.
    """
    options = ["--offline", "--allow-dirty", "--quiet", "--config", "profile.dev.debug=0"]
    found = re.search(r"(\d+)\.(\d+)", run(folder, "cargo", "--version"))
    if found and (int(found[1]), int(found[2])) >= _PACKS_TOGETHER:
        run(folder, "cargo", "package", "--workspace", *options)
    else:
        run(folder, "cargo", "package", "--package", "kdmp-kaitai", *options)
        run(folder, "cargo", "package", "--no-verify", *options)
    packs = folder / "crates"
    packs.mkdir()
    for name in ("kdmp-kaitai", "windows-kernel-dump"):
        shutil.move(folder / "target" / "package" / f"{name}-{version}.crate", packs)
    return packs
