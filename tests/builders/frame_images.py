"""Images of AMD64 whose functions have frames of every kind.

Those with unwind data of version 1 are made by clang when they are needed. A compiler that makes
version 2 is rarely installed, so images of it are stored beside the sources; this module as a
program makes them again, with the clang of a package ziglang that is in another folder.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from conftest import skip_or_fail

TESTS = Path(__file__).resolve().parents[1]
NATIVE = TESTS / "unwind" / "native"
SOURCES = (
    TESTS / "symbols" / "native" / "functions.c",
    NATIVE / "frames.c",
    TESTS / "symbols" / "native" / "frames_x64.s",
)
SOURCES_2 = (*SOURCES, NATIVE / "frames_v2.s")
"""Those of images with unwind data of version 2."""
NAMES_2 = ("V2Fault", "V2InTwoParts")
LEVELS = ("-O1", "-Os")
"""Optimisation of the images that are stored."""
_SYMBOL = re.compile(r"^ 0001:[0-9a-f]{8} +(\w+) +([0-9a-f]{16}) ", re.MULTILINE)
_BASE = 0x140000000
_COMPILE = (
    "-c", "-w", "-fms-extensions", "-ffreestanding", "-fno-stack-protector",
    "-mno-stack-arg-probe", "-fasynchronous-unwind-tables", "-fno-ident",
)  # fmt: skip
_LINK = (
    "lld-link", "/nodefaultlib", "/driver", "/subsystem:native", "/Brepro", "/entry:DriverEntry",
    *(f"/include:{name}" for name in ("KsTrapEntry", "KsInterruptEntry", "KsInTwoParts")),
)  # fmt: skip


def stored_image(level: str) -> bytes:
    """Return an image with unwind data of version 2, those of frames_x64.s excepted."""
    return (NATIVE / f"frames_v2{level}.sys").read_bytes()


def built_image(folder: Path, level: str) -> bytes:
    """Make an image with unwind data of version 1.

    Args:
        folder: Where files may be made.
        level: Option of optimisation, such as ``-O2``.
    """
    _need_programs()
    compiler = ["clang", "--target=x86_64-pc-windows-msvc", level]
    return _linked(folder, compiler, SOURCES)


def linked(
    folder: Path, sources: Sequence[Path], level: str, names: Sequence[str] = ()
) -> tuple[bytes, dict[str, int]]:
    """Make an image of other sources with unwind data of version 1.

    Args:
        folder: Where files may be made.
        sources: Sources in C or assembler, with the handlers of ``frames_x64.s``.
        level: Option of optimisation, such as ``-O2``.
        names: Functions that no other one may call, and that are kept all the same.

    Returns:
        Its bytes, and the RVA of each function.
    """
    _need_programs()
    compiler = ["clang", "--target=x86_64-pc-windows-msvc", level]
    extra = [f"/include:{name}" for name in names]
    image = _linked(folder, compiler, [*sources, SOURCES[2]], options=["/map:frames.map", *extra])
    found = _SYMBOL.findall((folder / "frames.map").read_text(encoding="utf-8"))
    return image, {name: int(address, 16) - _BASE for name, address in found}


def _need_programs() -> None:
    for program in ("clang", "lld-link", "llvm-dlltool"):
        if shutil.which(program) is None:
            skip_or_fail(f"{program} is not installed")


def _linked(
    folder: Path,
    compiler: Sequence[str],
    sources: Sequence[Path],
    variables: Mapping[str, str] | None = None,
    options: Sequence[str] = (),
) -> bytes:
    def run(*command: str) -> None:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=600, check=False,
            env={**os.environ, **(variables or {})},
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(f"{' '.join(command)}: {done.stdout}{done.stderr}")

    objects = []
    for source in sources:
        if source.parent != folder:
            shutil.copyfile(source, folder / source.name)
        objects.append(f"{source.stem}.obj")
        run(*compiler, *_COMPILE, source.name, "-o", objects[-1])
    (folder / "nt.def").write_text("LIBRARY ntoskrnl.exe\nEXPORTS\nDbgBreakPoint\n")
    run("llvm-dlltool", "-m", "i386:x86-64", "-d", "nt.def", "-l", "nt.lib")
    extra = [f"/include:{name}" for name in NAMES_2] if sources == SOURCES_2 else []
    run(*_LINK, *extra, *options, "/out:frames.sys", *objects, "nt.lib")
    return (folder / "frames.sys").read_bytes()


def main() -> None:
    """Make the stored images again."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("ziglang", type=Path, help="folder that ziglang 0.17.1 is installed to")
    arguments = parser.parse_args()
    for level in LEVELS:
        with tempfile.TemporaryDirectory() as scratch:
            caches = {f"ZIG_{kind}_CACHE_DIR": f"{scratch}/{kind}" for kind in ("GLOBAL", "LOCAL")}
            path = str(arguments.ziglang.resolve())
            compiler = [
                sys.executable, "-m", "ziglang", "cc", "-target", "x86_64-windows-msvc", level,
                "-fno-sanitize=all", "-Xclang", "-fwinx64-eh-unwindv2=best-effort",
                # This compiler cannot make both version 2 and handlers of exceptions.
                "-D__try=", "-D__except(filter)=if(0)", "-D__finally=",
            ]  # fmt: skip
            folder = Path(scratch) / "driver"
            folder.mkdir()
            image = _linked(folder, compiler, SOURCES_2, {**caches, "PYTHONPATH": path})
        file = NATIVE / f"frames_v2{level}.sys"
        file.write_bytes(image)
        print(f"{file.name} {len(image):,}")


if __name__ == "__main__":
    main()
