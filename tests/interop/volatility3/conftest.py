"""The built machine as dumps of all types, its symbols, and volatility3."""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders.layouts import EVERY_TYPE, FULL, Image
from builders.windows_machine import WindowsMachine, write_symbols
from conftest import skip_or_fail
from interop.volatility3.harness import Volatility


@pytest.fixture(scope="session")
def machine() -> WindowsMachine:
    return WindowsMachine()


@pytest.fixture(scope="session")
def sparse_machine() -> WindowsMachine:
    """The machine of the dump of type 1, which has room for 42 runs only."""
    return WindowsMachine().sparse()


@pytest.fixture(scope="session")
def images(machine: WindowsMachine, sparse_machine: WindowsMachine) -> dict[int, Image]:
    """The dumps, by their types."""
    return {one: (sparse_machine if one == FULL else machine).dump(one) for one in EVERY_TYPE}


@pytest.fixture(scope="session")
def dumps(images: dict[int, Image], tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """The files of the dumps, by their types."""
    folder = tmp_path_factory.mktemp("windows_machine")
    paths = {one: folder / f"type_{one:x}.dmp" for one in images}
    for one, path in paths.items():
        path.write_bytes(images[one].data)
    return paths


@pytest.fixture(scope="session")
def symbols(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the machine's symbol table."""
    folder = tmp_path_factory.mktemp("symbols")
    write_symbols(folder)
    return folder


@pytest.fixture(scope="session")
def volatility_package(
    symbols: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Volatility]:
    logger = logging.getLogger("volatility3")
    before = logger.level
    try:
        found = Volatility(tmp_path_factory.mktemp("cache"), symbols)
    except ModuleNotFoundError as e:
        skip_or_fail(f"volatility3 is not installed (the dependency group 'peers'): {e}")
    yield found
    logger.setLevel(before)


@pytest.fixture
def collected() -> Iterator[None]:
    """Have what a test leaves collected in this test, not in another."""
    yield
    gc.collect()


@pytest.fixture
def volatility(volatility_package: Volatility) -> Volatility:
    return volatility_package
