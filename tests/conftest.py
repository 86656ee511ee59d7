"""What several test files share: where dumps are, and whether missing ones may be skipped."""

from __future__ import annotations

import json
import logging
import lzma
import os
import re
import shutil
import tempfile
from collections.abc import Generator, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NoReturn

import pytest

TESTS = Path(__file__).parent
ROOT = TESTS.parent
IN_CI = bool(os.environ.get("CI"))
NOBODY = 65534
SYMBOL_VARIABLES = (
    "KDMP_SYMBOL_PATH",
    "_NT_ALT_SYMBOL_PATH",
    "_NT_SYMBOL_PATH",
    "_NT_EXECUTABLE_IMAGE_PATH",
)

if not __debug__:
    raise pytest.UsageError(
        "the tests' helpers need their assertions: unset PYTHONOPTIMIZE, run Python without -O"
    )


def skip_or_fail(reason: str) -> NoReturn:
    """A person may lack what a test needs; where CI is set its lack is a fault."""
    if IN_CI:
        pytest.fail(f"{reason} (CI is set, so this is not skipped)", pytrace=False)
    pytest.skip(reason)


def is_installed(package: str) -> bool:
    """Whether a package, or a part of one, can be imported."""
    try:
        return find_spec(package) is not None
    except ModuleNotFoundError:  # not even the package of the part
        return False


def lacking_package(traceback: str) -> str | None:
    """The package of the dependency group `test` whose lack stops a file of tests."""
    found = re.search(r"^E +ModuleNotFoundError: No module named '(\w+)", traceback, re.MULTILINE)
    declared_in = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    group = re.search(r"^test = \[\n(.*?)^\]", declared_in, re.MULTILINE | re.DOTALL)
    assert group
    declared = re.findall(r'^ +"(\w+)', group[1], re.MULTILINE)
    return found[1] if found and found[1] in declared else None


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Skip a file of tests whose package is not installed; where CI is set it fails."""
    report = yield
    package = lacking_package(str(report.longrepr)) if report.failed else None
    if package and not IN_CI:
        report.outcome = "skipped"
        report.longrepr = (str(collector.path), 0, f"Skipped: {package} is not installed")
    return report


def lacking_extra(text: str) -> str | None:
    """The package that an error of kdmp_ks asks for, if it really is not installed."""
    named = re.search(r"(\w+): pip install .?[\"']kdmp-ks\[\w+\]", text)
    if named and not is_installed(named[1]):
        return named[1]
    return lacking_package(text)


def lacking_program(text: str) -> str | None:
    """The program that an error names as missing, if it really is."""
    named = re.search(r"there is no (\S+) on PATH|No such file or directory: '([^'/]+)'", text)
    program = named and (named[1] or named[2])
    return program if program and shutil.which(program) is None else None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Skip a test that ends for want of a package or a program; where CI is set it fails."""
    report = yield
    if report.failed and not IN_CI:
        lacking = lacking_extra(report.longreprtext) or lacking_program(report.longreprtext)
        if lacking:
            report.outcome = "skipped"
            report.longrepr = (str(item.path), 0, f"Skipped: {lacking} is not installed")
    return report


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip a test that needs a package which is not installed; where CI is set it fails."""
    for marker in item.iter_markers("needs"):
        for package in marker.args:
            if not is_installed(package):
                skip_or_fail(f"{package} is not installed")


@pytest.fixture
def unprivileged(tmp_path: Path) -> Iterator[Path]:
    """A folder of a user who may not read and write everything, as whom the test runs.

    Root becomes another user for the time of the test. Python may then be out of reach, so the test
    must have loaded what it needs.
    """
    if not hasattr(os, "geteuid"):
        pytest.skip("needs the permissions of POSIX")
    if os.geteuid():
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="kdmp-unprivileged-") as folder:
        os.chown(folder, NOBODY, -1)
        try:
            os.seteuid(NOBODY)
            os.listdir(folder)  # noqa: PTH208 - whether it may
        except PermissionError as error:
            os.seteuid(0)
            skip_or_fail(f"root cannot become another user here: {error}")
        try:
            yield Path(folder)
        finally:
            os.seteuid(0)


@pytest.fixture(scope="session")
def qemu_dump(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The embedded sample, unpacked."""
    packed = ROOT / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"
    path = tmp_path_factory.mktemp("qemu") / "qemu_full.dmp"
    path.write_bytes(lzma.decompress(packed.read_bytes()))
    return path


@pytest.fixture(scope="session")
def qemu_oracle() -> dict[str, Any]:
    """What QEMU itself answered about the sample."""
    packed = TESTS / "data" / "qemu_full.oracle.json.xz"
    oracle: dict[str, Any] = json.loads(lzma.decompress(packed.read_bytes()))
    return oracle


@pytest.fixture(scope="session")
def dumps_folder() -> Path:
    """Dumps that Windows wrote; they are not part of the project."""
    named = os.environ.get("KDMP_DUMPS")
    folder = Path(named) if named else ROOT.parent / "shared" / "dumps"
    if not (folder / "real").is_dir():
        skip_or_fail(f"no real dumps: {folder} has no folder 'real' (KDMP_DUMPS names another)")
    return folder


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Use neither the user's cache nor the symbols that the environment names."""
    os.environ["KDMP_CACHE"] = str(tmp_path_factory.mktemp("cache"))
    for name in SYMBOL_VARIABLES:
        os.environ.pop(name, None)


@pytest.fixture(scope="session")
def symbols_folder() -> Path:
    """Symbol tables of Windows; they are not part of the project."""
    named, dumps = os.environ.get("KDMP_SYMBOLS"), os.environ.get("KDMP_DUMPS")
    shared = Path(dumps).parent if dumps else ROOT.parent / "shared"
    folder = Path(named) if named else shared / "symbols"
    if not (folder / "windows").is_dir():
        skip_or_fail(f"no symbols: {folder} has no folder 'windows' (KDMP_SYMBOLS names another)")
    return folder


@pytest.fixture(scope="session")
def nt_isf(symbols_folder: Path) -> dict[str, Any]:
    """The ISF table of the kernel of triage_x64.dmp."""
    name = "5278AFF86C341677D7D7835C85B7B844-1.json.xz"
    packed = symbols_folder / "windows" / "ntkrnlmp.pdb" / name
    table: dict[str, Any] = json.loads(lzma.decompress(packed.read_bytes()))
    return table


@pytest.fixture
def volatility():
    """Opens dumps with volatility3 and closes what it opened."""
    from peers import Volatility, peer

    peer("volatility3")
    logger = logging.getLogger("volatility3")
    before, opened = logger.level, []
    logger.setLevel(logging.CRITICAL)

    def open_dump(path, dtb, layer="Intel32e"):
        opened.append(Volatility(path, dtb, layer))
        return opened[-1]

    yield open_dump
    logger.setLevel(before)
    for one in opened:
        one.file.destroy()
