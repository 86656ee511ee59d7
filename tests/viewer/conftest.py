"""A process of Node with the modules of the viewer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import skip_or_fail
from packages import installation
from viewer.facts import Viewer, prepare, type_checker


@pytest.fixture(scope="session")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the modules of the viewer and the npm package."""
    lacking = installation.missing("javascript")
    if lacking:
        skip_or_fail("; ".join(lacking))
    return prepare(tmp_path_factory.mktemp("viewer"))


@pytest.fixture(scope="session")
def viewer(modules: Path) -> Iterator[Viewer]:
    """A process that reads the facts of dumps."""
    with Viewer(modules) as found:
        yield found


@pytest.fixture(scope="session")
def compiler() -> Path:
    """The TypeScript compiler."""
    return type_checker()
