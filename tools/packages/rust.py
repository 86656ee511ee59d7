"""Packs the crates of Rust: the reader with the parsers inside, and the runtime."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from tools.packages.build import PackageError, run

if TYPE_CHECKING:
    from pathlib import Path

PARSERS = (("rust/src/*.rs", "src/parsers"),)
VERSIONED = ("Cargo.toml", "kdmp-kaitai/Cargo.toml")
NEEDS = ("cargo",)
_PACKS_TOGETHER = (1, 90)
"""Version of cargo that packs crates of which one depends on another that is not published."""


def prepare(folder: Path, version: str) -> None:
    """Make the root of the parsers' crate a module; its types have documentation of the schema."""
    (folder / "src" / "parsers" / "lib.rs").rename(folder / "src" / "parsers" / "mod.rs")
    number = crate_version(version)
    for name in VERSIONED:
        text = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(text.replace(version, number), encoding="utf-8")


def crate_version(version: str) -> str:
    """Write a version of kdmp_ks as cargo has them: 1.0.0rc2 is 1.0.0-rc.2.

    Raises:
        PackageError: It is of another kind.
    """
    found = re.fullmatch(r"(\d+\.\d+\.\d+)(?:(a|b|rc)(\d+))?", version)
    if not found:
        raise PackageError(f"no crate can have the version {version}")
    kinds = {"a": "alpha", "b": "beta", "rc": "rc"}
    return f"{found[1]}-{kinds[found[2]]}.{found[3]}" if found[2] else found[1]


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
        shutil.move(folder / "target" / "package" / f"{name}-{crate_version(version)}.crate", packs)
    return packs
