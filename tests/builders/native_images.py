"""Drivers with PDB files, made by clang and lld: the small ones of the tests, and large PDB files.

What is made has no path of the machine that it was made on, and the same tools make the same bytes.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[1] / "symbols" / "native"
PROGRAMS = ("clang", "llc", "lld-link", "llvm-dlltool")

_COMPILE = (
    "-c", "-emit-llvm", "-O1", "-g", "-gcodeview", "-fdebug-compilation-dir=.", "-w",
    "-fms-extensions", "-ffreestanding", "-fno-stack-protector", "-mno-stack-arg-probe",
    "-fasynchronous-unwind-tables", "-fno-threadsafe-statics", "-fno-exceptions", "-fno-rtti",
    "-fno-ident", "-fstandalone-debug",
)  # fmt: skip
_IMPORTS = "LIBRARY ntoskrnl.exe\nEXPORTS\n{name}\n"


@dataclass(frozen=True)
class Machine:
    """A machine that drivers are made for.

    Attributes:
        name: Its name in the names of files.
        target: The target of clang.
        library: Its name for llvm-dlltool.
        imported: The symbol of the function that is imported.
        sources: The files that are compiled.
        options: Options of the linker.
    """

    name: str
    target: str
    library: str
    imported: str = "DbgBreakPoint"
    sources: tuple[str, ...] = ("functions.c", "types.c", "classes.cpp")
    options: tuple[str, ...] = ()


MACHINES = (
    Machine(
        "x64",
        "x86_64-pc-windows-msvc",
        "i386:x86-64",
        sources=("functions.c", "types.c", "classes.cpp", "frames_x64.s"),
        options=("/include:KsTrapEntry", "/include:KsInterruptEntry", "/include:KsInTwoParts"),
    ),
    Machine("arm64", "aarch64-pc-windows-msvc", "arm64"),
    Machine("x86", "i686-pc-windows-msvc", "i386", "DbgBreakPoint@0", options=("/safeseh:no",)),
)


def missing_program() -> str | None:
    """Return the name of a program that is needed and not installed, if there is one."""
    return next((name for name in PROGRAMS if shutil.which(name) is None), None)


def build_fixture(machine: Machine, out: Path) -> tuple[Path, Path]:
    """Make the driver of a machine from the sources of the tests.

    Returns:
        Paths of the image and of the PDB in `out`.
    """
    texts = {name: (SOURCES / name).read_text(encoding="utf-8") for name in machine.sources}
    return build_driver(f"native_{machine.name}", machine, texts, out)


def build_plain(out: Path, machine: Machine = MACHINES[0]) -> tuple[Path, Path]:
    """Make a driver with the types of ``types.c`` that volatility3's ``pdbconv`` can convert.

    It fails at truth values, and at types that are declared in others.

    Returns:
        Paths of ``plain.sys`` and ``plain.pdb`` in `out`.
    """
    types = "#define KS_PLAIN\n" + (SOURCES / "types.c").read_text(encoding="utf-8")
    entry = "unsigned KsCounter; unsigned KsAnyType(void);\nint _fltused;\n"
    entry += "int DriverEntry(void) { return (int)KsAnyType(); }\n"
    return build_driver("plain", machine, {"types.c": types, "entry.c": entry}, out, options=())


def build_long_lists(out: Path, machine: Machine = MACHINES[0]) -> tuple[Path, Path]:
    """Make a driver with more fields and constants than one record takes.

    Returns:
        Paths of ``long_lists.sys`` and ``long_lists.pdb`` in `out`.
    """
    text = (SOURCES / "long_lists.c").read_text(encoding="utf-8")
    return build_driver("long_lists", machine, {"long_lists.c": text}, out, options=())


def build_large(
    out: Path, functions: int = 24_000, structures: int = 3_000, machine: Machine = MACHINES[0]
) -> tuple[Path, Path]:
    """Make a driver whose PDB has some 10 MB; takes half a minute.

    Args:
        out: The folder to write ``large.sys`` and ``large.pdb`` to.
        functions: Number of functions; all but each eighth one, which is static, are public.
        structures: Number of structures, each with a few fields and a bit field.
        machine: The machine; one without sources in assembler will do.

    Returns:
        Paths of the image and of the PDB.
    """
    parts = 8
    texts = {
        f"part{part}.c": _large_part(part, parts, functions, structures) for part in range(parts)
    }
    return build_driver("large", machine, texts, out, options=())


def build_driver(
    name: str,
    machine: Machine,
    texts: dict[str, str],
    out: Path,
    options: tuple[str, ...] | None = None,
) -> tuple[Path, Path]:
    """Compile and link sources, by their names, into ``name.sys`` and ``name.pdb``."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        objects = [_compiled(folder, machine, *source) for source in texts.items()]
        definition = _IMPORTS.format(name=machine.imported)
        (folder / "nt.def").write_text(definition, encoding="utf-8")
        _run(folder, "llvm-dlltool", "-m", machine.library, "-d", "nt.def", "-l", "nt.lib")
        _run(
            folder, "lld-link", "/nodefaultlib", "/driver", "/subsystem:native", "/Brepro",
            "/entry:DriverEntry", "/debug", "/opt:ref,icf", f"/pdb:{name}.pdb",
            f"/pdbaltpath:{name}.pdb", r"/pdbsourcepath:c:\driver", f"/out:{name}.sys",
            *(machine.options if options is None else options), *objects, "nt.lib",
        )  # fmt: skip
        out.mkdir(parents=True, exist_ok=True)
        made = (out / f"{name}.sys", out / f"{name}.pdb")
        for path in made:
            shutil.copyfile(folder / path.name, path)
    return made


def _large_part(part: int, parts: int, functions: int, structures: int) -> str:
    """The source of one of the files of a large driver."""
    lines = ["typedef unsigned int u32; typedef unsigned long long u64;"]
    lines += ["struct _NODE { struct _NODE *Next; u32 Number; };"]
    for number in range(part, structures, parts):
        lines.append(_structure(number, max(number - parts, part)))
        lines.append(f"struct _LARGE_{number:05} LargeData{number:05};")
    lines += [f"volatile u32 LargeCounter{part};"]
    calls = []
    for number in range(part, functions, parts):
        hidden = "static " if number // parts % 8 == 0 else ""
        structure = number % structures // parts * parts + part
        argument = f"struct _LARGE_{structure:05} *it" if structure < structures else "u32 *it"
        name = f"LargeFunctionNumber{number:05}"
        lines.append(
            f"{hidden}__declspec(noinline) __attribute__((used)) u32 {name}({argument}, u32 by) "
            f"{{ return LargeCounter{part} += by * {number + 3} + (u32)(u64)it; }}"
        )
        if number < parts:
            calls.append(f"{name}(0, {number})")
    if part == 0:
        lines.append(f"int DriverEntry(void) {{ return (int)({' + '.join(calls) or '0'}); }}")
    return "\n".join(lines) + "\n"


def _structure(number: int, previous: int) -> str:
    inner = f"struct _LARGE_{previous:05} *Previous;" if previous != number else "void *Previous;"
    return (
        f"struct _LARGE_{number:05} {{ struct _NODE Node; {inner} u32 Count{number}; "
        f"u32 Low : {number % 31 + 1}; u32 High : {31 - number % 31 or 1}; "
        f"union {{ u64 Whole; struct {{ u32 First; u32 Second; }}; }}; "
        f"unsigned short Name[{number % 50 + 1}]; u64 Rows[{number % 3 + 1}][{number % 7 + 2}]; }};"
    )


def _compiled(folder: Path, machine: Machine, source: str, text: str) -> str:
    """Compile a file; in two steps, as the compiler alone records its path and its options."""
    (folder / source).write_text(text, encoding="utf-8")
    stem = Path(source).stem
    target = f"--target={machine.target}"
    if source.endswith(".s"):
        _run(folder, "clang", target, "-c", source, "-o", f"{stem}.obj")
    else:
        _run(folder, "clang", target, *_COMPILE, source, "-o", f"{stem}.bc")
        made = ("-filetype=obj", "-O1", "-function-sections", f"{stem}.bc", "-o", f"{stem}.obj")
        _run(folder, "llc", *made)
    return f"{stem}.obj"


def _run(folder: Path, *command: str) -> None:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=600, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout}{done.stderr}")


def main() -> None:
    """Make the drivers of the tests, or a large one."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--out", type=Path, default=SOURCES, metavar="DIR")
    parser.add_argument("--large", action="store_true", help="a PDB of 10 MB instead")
    arguments = parser.parse_args()
    if arguments.large:
        made = [build_large(arguments.out)]
    else:
        made = [build_fixture(machine, arguments.out) for machine in MACHINES]
    for image, pdb in made:
        print(f"{image.name} {image.stat().st_size:,}  {pdb.name} {pdb.stat().st_size:,}")


if __name__ == "__main__":
    main()
