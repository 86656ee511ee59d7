"""The C headers: accepted by compilers of several machines, with the offsets of the format.

Nothing is run: a compiler is asked whether a member is where the literal tables have it, so that
it may be one for another machine.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from conftest import ROOT, skip_or_fail
from declarations.c_places import CONSTANTS, SIZES, all_places
from kdmp_ks.writers.c_names import with_prefix

HEADERS = ROOT / "generated" / "c"
NAMES = sorted(path.stem for path in HEADERS.glob("*.h"))
STRICT = ("-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only")
ALONE = "-ffreestanding"  # with the headers of the compiler and no others
COMPILERS = {
    "gcc": ("gcc", "-x", "c", "-std=c11"),
    "gcc-32": ("gcc", "-x", "c", "-std=c11", "-m32", ALONE),
    "g++": ("g++", "-x", "c++", "-std=c++11"),
    "clang": ("clang", "-x", "c", "-std=c11", ALONE),
    "clang-i386": ("clang", "-x", "c", "-std=c11", "--target=i386-linux-gnu", ALONE),
    "clang-aarch64": ("clang", "-x", "c", "-std=c17", "--target=aarch64-linux-gnu", ALONE),
    "clang-msvc": ("clang", "-x", "c", "-fms-compatibility", "--target=x86_64-windows-msvc", ALONE),
    "clang-msvc-32": ("clang", "-x", "c", "-fms-extensions", "--target=i686-windows-msvc", ALONE),
    "clang-msvc-c++": ("clang", "-x", "c++", "-std=c++14", "--target=x86_64-windows-msvc", ALONE),
}
EACH = pytest.mark.parametrize("compiler", COMPILERS)


def compiled(compiler: str, text: str, folder: Path = HEADERS) -> subprocess.CompletedProcess[str]:
    """Let a compiler check a text."""
    program, *flags = COMPILERS[compiler]
    if shutil.which(program) is None:
        skip_or_fail(f"there is no {program} on PATH")
    command = [program, *flags, *STRICT, f"-I{folder}", "-"]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


def assertions(compiler: str, statements: Sequence[str]) -> str:
    word = "static_assert" if "c++" in COMPILERS[compiler] else "_Static_assert"
    return "".join(f'{word}({each}, "{each}");\n' for each in statements)


def including(names: Sequence[str]) -> str:
    return "".join(f'#include "{name}.h"\n' for name in names)


def expected_of(name: str) -> list[str]:
    """What is true of a header, at literal offsets."""
    found = []
    for header, kind, member, offset, size in all_places():
        if header == name:
            found.append(f"offsetof({kind}, {member}) == {offset}")
            found.append(f"sizeof((({kind}*)0)->{member}) == {size}")
    found += [f"sizeof({kind}) == {size}" for header, kind, size in SIZES if header == name]
    found += [f"{constant} == {value}" for header, constant, value in CONSTANTS if header == name]
    return found


@EACH
def test_each_header_compiles_alone_without_a_warning(compiler: str) -> None:
    for name in NAMES:
        done = compiled(compiler, including([name, name]))
        assert done.returncode == 0, done.stderr[-2000:]


@EACH
@pytest.mark.parametrize("name", sorted({each for each, *_ in all_places()}))
def test_members_are_where_the_format_has_them(compiler: str, name: str) -> None:
    expected = expected_of(name)
    assert len(expected) > (600 if name == "windows_kernel_dump" else 3)
    done = compiled(compiler, including([name]) + assertions(compiler, expected))
    assert done.returncode == 0, done.stderr[-2000:]


@EACH
def test_another_offset_is_noticed(compiler: str) -> None:
    wrong = ["offsetof(DUMP_HEADER64, BugCheckCode) == 57"]
    done = compiled(compiler, including(["windows_kernel_dump"]) + assertions(compiler, wrong))
    assert done.returncode != 0
    assert "57" in done.stderr


@EACH
def test_a_moved_member_fails_in_the_header_itself(compiler: str, tmp_path: Path) -> None:
    """The assertions of a header hold it together, whatever has been done to it."""
    text = (HEADERS / "windows_kernel_dump.h").read_text(encoding="utf-8")
    for before, after in {
        "uint32_t MinorVersion;": "uint64_t MinorVersion;",
        "uint8_t reserved_3c[4];": "",
        "uint8_t ContextRecord[3000];": "uint8_t ContextRecord[3001];",
    }.items():
        assert text.count(before) >= 1
        (tmp_path / "changed.h").write_text(text.replace(before, after, 1), encoding="utf-8")
        done = compiled(compiler, including(["changed"]), tmp_path)
        assert done.returncode != 0, before
        assert "assert" in done.stderr


def test_types_alone_need_no_other_header() -> None:
    """As a type parser of a disassembler reads it: no include, no assertion, no keyword of C11."""
    for name in NAMES:
        text = f"#define {name.upper()}_TYPES_ONLY\n{including([name])}"
        done = subprocess.run(
            ["gcc", "-E", "-P", "-nostdinc", f"-I{HEADERS}", "-x", "c", "-"],
            input=text,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "ssert" not in done.stdout
        words = set(re.findall(r"\b[a-z]\w*\b", done.stdout))
        assert not words & {"inline", "static", "__attribute__", "alignas", "_Alignas", "wchar_t"}
        left = "\n".join(
            line for line in done.stdout.splitlines() if not line.startswith("#pragma")
        )
        assert compiled("gcc", left).returncode == 0


def test_comments_are_plain_and_name_the_fields_of_the_schema() -> None:
    for name in NAMES:
        text = (HEADERS / f"{name}.h").read_text(encoding="utf-8")
        assert text.isascii()
        assert text.startswith(f"// This is a generated file! Source: schemas/{name}.ksy\n")
        assert not re.search(r"/\*[^*]*/\*", text)
    text = (HEADERS / "windows_kernel_dump.h").read_text(encoding="utf-8")
    assert "* 0x20 ps_loaded_module_list: Virtual address of the head" in text
    assert "One of machine_types." in text


def test_the_code_of_the_page_compiles() -> None:
    page = (ROOT / "docs" / "languages.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"^```c\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    used = (
        "\nint main(void) { static const DUMP_HEADER64 header; return (int)stopped_at(&header); }\n"
    )
    done = compiled("gcc", code + used)
    assert done.returncode == 0, done.stderr


FAKE_WINDOWS = """
typedef struct M128A { int other; } M128A;
typedef struct EXCEPTION_RECORD64 { int other; } EXCEPTION_RECORD64;
#define IMAGE_FILE_MACHINE_AMD64 0x8664
#define VER_NT_SERVER 3
enum { CONTEXT_AMD64 = 1 };
"""


@pytest.mark.parametrize("compiler", ["gcc", "g++", "clang-msvc"])
def test_with_a_prefix_it_stands_beside_windows_h(compiler: str) -> None:
    """And beside all other headers."""
    text = FAKE_WINDOWS
    for name in NAMES:
        header = (HEADERS / f"{name}.h").read_text(encoding="utf-8")
        if name == "windows_kernel_dump":
            assert compiled(compiler, FAKE_WINDOWS + header).returncode != 0
        text += with_prefix(header, f"{name[:9]}{len(name)}_")
    places = [
        "offsetof(windows_k19_DUMP_HEADER64, BugCheckParameter4) == 0x58",
        "sizeof(windows_k19_M128A) == 16",
        "windows_k19_IMAGE_FILE_MACHINE_AMD64 == 0x8664",
    ]
    done = compiled(compiler, text + assertions(compiler, places))
    assert done.returncode == 0, done.stderr[-2000:]


def test_a_prefix_leaves_members_and_comments() -> None:
    header = (HEADERS / "windows_kernel_dump.h").read_text(encoding="utf-8")
    changed = with_prefix(header, "A_")
    assert "uint64_t DirectoryTableBase;" in changed
    assert "A_DUMP_TYPE_FULL = 0x1" in changed
    assert changed.replace("A_", "") == header.replace("A_", "")
