"""The project as others get it: wheel, sdist and editable install.

Everything is built from a copy of the tree and installed without a network: dependencies are
those of the environment that runs the tests.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from email import message_from_bytes
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

import kdmp_ks
from conftest import skip_or_fail
from kdmp_ks.public_files import LANGUAGES
from tools.docs.manual import manual

ROOT = Path(__file__).parents[2]
SCRIPTS = "Scripts" if os.name == "nt" else "bin"
# One process builds and installs; the others have enough to do.
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("packaging")]


def run(*command: str | Path, cwd: Path) -> str:
    """What a command printed; its failure is the test's, with everything that it said."""
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=clean,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def copy_tree(target: Path) -> Path:
    """A copy of what a build reads, without what earlier builds have left."""
    for name in (
        "pyproject.toml",
        "setup.py",
        "MANIFEST.in",
        "README.md",
        "LICENSE",
        "LICENSE.pci-ids",
    ):
        if (ROOT / name).exists():
            shutil.copy(ROOT / name, target)
    for name in ("kdmp_ks", "generated", "schemas"):
        shutil.copytree(
            ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
        )
    (target / "man").mkdir()
    (target / "man" / "kdmp.1").write_text(manual("2026-01-02"), encoding="utf-8")
    return target


class Environment:
    """A fresh virtual environment that sees the dependencies of the running one.

    A path file brings them in; path files of the folder that it names are not read, so that the
    editable kdmp_ks of the running environment is not seen.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        run(sys.executable, "-m", "venv", "--without-pip", folder, cwd=folder.parent)
        self.scripts = folder / SCRIPTS
        ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
        packages = Path(self.python("-c", ask).strip())
        packages.joinpath("dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")

    def python(self, *arguments: str | Path) -> str:
        return run(self.scripts / "python", *arguments, cwd=self.folder)

    def kdmp(self, *arguments: str | Path) -> str:
        return run(self.scripts / "kdmp", *arguments, cwd=self.folder)

    def install(self, *what: str | Path) -> None:
        """Install without dependencies, build isolation or network."""
        self.python(
            "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--no-build-isolation",
            "--disable-pip-version-check", "--force-reinstall", *what,
        )  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def build_group() -> None:
    """The dependency group `build`, which these tests use."""
    for name, oldest in (("build", 1), ("setuptools", 77)):
        try:
            found = version(name)
        except PackageNotFoundError:
            skip_or_fail(f"{name} is not installed (the dependency group 'build' has it)")
        if int(found.split(".")[0]) < oldest:
            skip_or_fail(f"{name} is {found}, not {oldest} or newer")


@pytest.fixture(scope="module")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, and the wheel that was built from it."""
    tree = copy_tree(tmp_path_factory.mktemp("tree"))
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", "dist", ".", cwd=tree)
    return tree / "dist"


@pytest.fixture(scope="module")
def wheel(distributions: Path) -> Path:
    (path,) = distributions.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    environment = Environment(tmp_path_factory.mktemp("wheel") / "venv")
    environment.install(wheel)
    return environment


def shipped_files() -> set[str]:
    """What the wheel should hold, by a look at the tree instead of at any declaration."""
    places = {"kdmp_ks": "kdmp_ks", "generated": "kdmp_ks/generated", "schemas": "kdmp_ks/schemas"}
    names = set()
    for folder, inside in places.items():
        for path in (ROOT / folder).rglob("*"):
            relative = path.relative_to(ROOT / folder)
            if path.is_file() and "__pycache__" not in path.parts:
                names.add(f"{inside}/{relative.as_posix()}")
    return names


def test_wheel_holds_every_file_of_the_tree(wheel: Path) -> None:
    page = f"kdmp_ks-{kdmp_ks.__version__}.data/data/share/man/man1/kdmp.1"
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read(page).startswith(b".TH KDMP 1 ")
        names = {name for name in archive.namelist() if ".dist-info/" not in name and name != page}
    assert names == shipped_files()
    for name in (
        "kdmp_ks/py.typed",
        "kdmp_ks/generated/python/windows_kernel_dump.py",
        "kdmp_ks/generated/python/windows_kernel_dump.pyi",
        "kdmp_ks/parsing/records.pyi",
        "kdmp_ks/structs/__init__.pyi",
        "kdmp_ks/structs/values.pyi",
        "kdmp_ks/generated/c/windows_kernel_dump.h",
        "kdmp_ks/generated/imhex/windows_kernel_dump.hexpat",
        "kdmp_ks/generated/java/src/main/java/kdmpks/WindowsKernelDump.java",
        "kdmp_ks/generated/rust/Cargo.toml",
        "kdmp_ks/data/data_schemas/bugchecks.json",
        "kdmp_ks/schemas/windows_kernel_dump.ksy",
        "kdmp_ks/sample/qemu_full.dmp.xz",
        "kdmp_ks/sample/small_triage.dmp.xz",
    ):
        assert name in names


def test_wheel_is_pure_and_says_what_it_is(wheel: Path) -> None:
    assert wheel.name == f"kdmp_ks-{kdmp_ks.__version__}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        metadata = message_from_bytes(archive.read(name))
        (licence,) = (name for name in archive.namelist() if name.endswith("/LICENSE"))
        assert b"the kdmp_ks authors" in archive.read(licence)
        (names,) = (name for name in archive.namelist() if name.endswith("/LICENSE.pci-ids"))
        assert b"Redistribution" in archive.read(names)
    assert metadata["Name"] == "kdmp-ks"
    assert metadata["Version"] == kdmp_ks.__version__
    assert metadata["License-Expression"] == ("MIT AND CC0-1.0 AND BSD-3-Clause AND Apache-2.0")
    assert metadata["Requires-Python"] == ">=3.10"
    requirements = [line.partition(";") for line in metadata.get_all("Requires-Dist")]
    needed: dict[str, set[str]] = {}
    for requirement, _, condition in requirements:
        name = re.match(r"[\w-]+", requirement).group()
        needed.setdefault(condition.strip().replace("'", '"'), set()).add(name)
    assert needed == {
        "": {"kaitaistruct", "construct", "click", "rich", "capstone"},
        'extra == "batch"': {"numpy"},
        'extra == "c"': {"dissect"},
        'extra == "archives"': {"zstandard", "py7zr"},
        'extra == "remote"': {"fsspec", "aiohttp"},
        'extra == "fleet"': {"pyarrow"},
        'extra == "dask"': {"distributed"},
        'extra == "shell"': {"ipython"},
    }


def test_sdist_holds_what_a_build_needs(distributions: Path) -> None:
    (path,) = distributions.glob("*.tar.gz")
    with tarfile.open(path) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    for name in (
        "pyproject.toml",
        "setup.py",
        "README.md",
        "LICENSE",
        "LICENSE.pci-ids",
        "generated/__init__.py",
    ):
        assert name in names
    # The wheel above was built from it, so the rest is there too.


def test_installed_wheel_imports(installed: Environment) -> None:
    where = installed.python(
        "-c",
        "import kdmp_ks, kdmp_ks.generated.python.windows_kernel_dump as made; "
        "print(kdmp_ks.__file__); print(made.__file__); print(made.WindowsKernelDump.__name__)",
    ).splitlines()
    assert Path(where[0]).is_relative_to(installed.folder)
    assert Path(where[1]).is_relative_to(installed.folder)
    assert where[2] == "WindowsKernelDump"


def test_every_module_of_the_wheel_can_be_imported(installed: Environment) -> None:
    installed.python(
        "-W", "error", "-c",
        "import importlib, kdmp_ks, pkgutil\n"
        "for found in pkgutil.walk_packages(kdmp_ks.__path__, 'kdmp_ks.'):\n"
        "    if not found.name.endswith('__main__'):\n"
        "        importlib.import_module(found.name)\n",
    )  # fmt: skip


def test_installed_command_reads_the_sample(installed: Environment, qemu_dump: Path) -> None:
    assert kdmp_ks.__version__ in installed.kdmp("--version")
    assert "8013" in installed.kdmp("info", "--json", qemu_dump)
    unpacked = installed.python(
        "-c", "from kdmp_ks import sample\nwith sample.unpack() as p: print(p.stat().st_size)"
    )
    assert unpacked.strip() == "32829440"


def test_volatility3_uses_the_folder_of_the_installed_wheel(
    installed: Environment, qemu_dump: Path
) -> None:
    """The released volatility3 with the plugins of the wheel, in an environment of their own."""
    try:
        version("volatility3")
    except PackageNotFoundError:
        skip_or_fail("volatility3 is not installed (the dependency group 'peers' has it)")
    folder = installed.kdmp("volatility-path").strip()
    assert Path(folder).is_relative_to(installed.folder)
    cache = installed.folder / "volatility3-cache"
    cache.mkdir()
    start = "import sys; from volatility3.cli import main; sys.argv[0] = 'vol'; main()"
    printed = installed.python(
        "-c", start, "-q", "--offline", "--cache-path", cache,
        "-p", folder, "-f", qemu_dump, "windows.kdmpinfo",
    )  # fmt: skip
    assert "bugcheck\t00000161 LIVE_SYSTEM_DUMP" in printed


@pytest.mark.parametrize("language", LANGUAGES)
def test_installed_command_writes_what_is_made_of_the_schemas(
    installed: Environment, language: str, tmp_path: Path
) -> None:
    installed.kdmp("schema", "--language", language, "--schema", "all", "--out", tmp_path)
    origin = ROOT / "schemas" if language == "ksy" else ROOT / "generated" / language
    contents = [
        {
            path.relative_to(folder).as_posix(): path.read_bytes()
            for path in folder.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        for folder in (origin, tmp_path)
    ]
    assert contents[0] == contents[1]


def test_editable_install_sees_the_tree_as_it_changes(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    copy_tree(tree)
    environment = Environment(tmp_path / "venv")
    environment.install("--editable", tree)
    (tree / "generated/python/later.py").write_text("NAME = 'later'\n")
    (tree / "kdmp_ks/added").mkdir()
    (tree / "kdmp_ks/added/__init__.py").write_text("NAME = 'added'\n")
    said = environment.python(
        "-c",
        "import kdmp_ks.added, kdmp_ks.generated.python.later as later\n"
        "from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump\n"
        "print(kdmp_ks.__file__, kdmp_ks.added.NAME, later.NAME, sep='\\n')\n",
    ).splitlines()
    assert said == [str(tree / "kdmp_ks/__init__.py"), "added", "later"]
    assert kdmp_ks.__version__ in environment.kdmp("--version")
