"""Installs the C++ package into an empty prefix, and builds programs against it with CMake."""

from __future__ import annotations

import re
import shutil
import tarfile
import tempfile
from pathlib import Path

from tools.packages.build import PACKAGES, run

NEEDS = ("cmake", "g++", "make")
SOURCES = Path(__file__).parent / "cpp"
FLAGS = ("-DCMAKE_BUILD_TYPE=None", "-DCMAKE_CXX_FLAGS=-O1 -Wall -Wextra -Werror")
"""A quick build, in which a warning is an error."""
CMAKE_BLOCK = re.compile(r"^```cmake\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def install(pack: Path, folder: Path) -> None:
    """Unpack the archive, run its tests, and install it as a user would."""
    with tempfile.TemporaryDirectory(dir=folder) as aside:
        with tarfile.open(pack) as archive:
            archive.extractall(aside)
        (unpacked,) = Path(aside).iterdir()
        cmake(unpacked, f"-DCMAKE_INSTALL_PREFIX={folder / 'prefix'}")
        run(unpacked / "build", "ctest", "--output-on-failure")
        run(unpacked, "cmake", "--install", "build")


def build_runner(folder: Path) -> None:
    """Build the runner against the installed package."""
    shutil.copytree(SOURCES, folder / "runner")
    cmake(folder / "runner", f"-DCMAKE_PREFIX_PATH={folder / 'prefix'}")


def command(folder: Path) -> tuple[str, ...]:
    """Start the runner."""
    return (str(folder / "runner" / "build" / "runner"),)


def run_example(folder: Path, code: str, dump: Path) -> str:
    """Build a program in an empty folder, by the CMake file of the README, and run it."""
    readme = (PACKAGES / "cpp" / "README.md").read_text(encoding="utf-8")
    found = CMAKE_BLOCK.search(readme)
    assert found, "the README shows a CMake file"
    with tempfile.TemporaryDirectory(prefix="kdmp-example-") as aside:
        project = Path(aside)
        (project / "CMakeLists.txt").write_text(found[1], encoding="utf-8")
        (project / "main.cpp").write_text(code, encoding="utf-8")
        shutil.copyfile(dump, project / "memory.dmp")
        cmake(project, f"-DCMAKE_PREFIX_PATH={folder / 'prefix'}")
        return run(project, "build/example")


def cmake(folder: Path, *options: str) -> None:
    """Configure and build a project in its folder `build`."""
    run(folder, "cmake", "-S", ".", "-B", "build", *FLAGS, *options)
    run(folder, "cmake", "--build", "build", "--parallel", "2")
