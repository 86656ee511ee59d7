"""Packs the C++ package: the archive of its sources, which CMake's own tool makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.packages.build import run

if TYPE_CHECKING:
    from pathlib import Path

PARSERS = (("cpp/*", "parsers"),)
VERSIONED = ("CMakeLists.txt",)
NEEDS = ("cmake", "g++")


def pack(folder: Path, version: str) -> Path:
    """Make the archive of the sources.

    Args:
        folder: The package, assembled.
        version: Its version.

    Returns:
        The archive.
    """
    aside = folder.with_name(f"{folder.name}-packing")
    run(folder, "cmake", "-S", ".", "-B", str(aside))
    run(aside, "cpack", "--config", "CPackSourceConfig.cmake", "-B", str(aside / "made"))
    return aside / "made" / f"windows_kernel_dump-{version}.tar.gz"
