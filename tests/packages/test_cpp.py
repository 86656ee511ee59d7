"""The C++ package: compilers, standards, other builds than CMake's, another runtime beside ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import skip_or_fail
from languages.toolchains import unmet

ROOT = Path(__file__).resolve().parents[2]
# Tests put only their own folder on the path.
if str(ROOT) not in sys.path:
    sys.path.append(str(ROOT))

from tools.packages import build  # noqa: E402

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("package-cpp")]
STRICT = ("-Wall", "-Wextra", "-Werror")
OTHER_RUNTIME = """\
#include <cstdint>
#include <string>
#include <vector>
namespace kaitai {
class kstruct { public: virtual ~kstruct() {} std::vector<int> other; };
class kstream {
public:
    explicit kstream(const std::string& text);
    std::uint64_t pos() const;
    std::string read_bytes(long count);
    double place[9];
};
kstream::kstream(const std::string&) { place[8] = 8; }
std::uint64_t kstream::pos() const { return static_cast<std::uint64_t>(place[8]); }
std::string kstream::read_bytes(long count) { return std::to_string(count) + " of the other"; }
}
std::string other() {
    kaitai::kstream stream("x");
    return stream.read_bytes(static_cast<long>(stream.pos()));
}
"""
PROGRAM = """\
#include <cstdio>
#include <kdmp/dump.h>
std::string other();
int main() {
    const kdmp::dump dump("memory.dmp");
    const auto size = dump.read_physical(0x1000, 16).size();
    std::printf("%zu bytes, %s\\n", size, other().c_str());
}
"""


def compile_all(folder: Path, compiler: str, standard: str, *sources: str) -> None:
    files = sorted(str(path) for pattern in sources for path in folder.glob(pattern))
    assert len(files) > 5
    places = [f"-I{folder / name}" for name in ("include", "runtime", "parsers")]
    command = [compiler, f"-std={standard}", "-fsyntax-only", *STRICT, *places, *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-4000:]


@pytest.fixture(scope="module")
def assembled(tmp_path_factory):
    return build.assemble("cpp", tmp_path_factory.mktemp("cpp") / "cpp")


def test_clang_has_no_warnings(assembled):
    if shutil.which("clang++") is None:
        skip_or_fail("no clang++ on PATH")
    compile_all(assembled, "clang++", "c++17", "src/*.cpp", "runtime/*/*.cpp", "tests/*.cpp")
    # The parsers and their runtime do not need more.
    compile_all(assembled, "clang++", "c++11", "parsers/*.cpp", "runtime/*/*.cpp")


def test_program_without_cmake_beside_another_runtime(installed, qemu_dump, tmp_path):
    """Two runtimes with classes of the same names are one program."""
    if unmet("pkg-config"):
        skip_or_fail("no pkg-config on PATH")
    prefix = installed("cpp").folder / "prefix"
    (found,) = prefix.rglob("windows_kernel_dump.pc")
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "windows_kernel_dump"],
        env=os.environ | {"PKG_CONFIG_PATH": str(found.parent)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    shutil.copyfile(qemu_dump, tmp_path / "memory.dmp")
    (tmp_path / "other.cpp").write_text(OTHER_RUNTIME, encoding="utf-8")
    (tmp_path / "main.cpp").write_text(PROGRAM, encoding="utf-8")
    command = ["g++", "-std=c++17", *STRICT, "main.cpp", "other.cpp", *flags, "-o", "program"]
    build.run(tmp_path, *command)
    assert build.run(tmp_path, "./program") == "16 bytes, 8 of the other\n"


def test_both_runtimes_in_one_file_are_refused(assembled, tmp_path):
    source = tmp_path / "both.cpp"
    source.write_text(
        "#define KAITAI_STREAM_H\n#include <kaitai/kaitaistream.h>\n", encoding="utf-8"
    )
    command = ["g++", "-fsyntax-only", f"-I{assembled / 'runtime'}", str(source)]
    with pytest.raises(build.PackageError, match="separate the two"):
        build.run(tmp_path, *command)
