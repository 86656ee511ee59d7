"""Drivers that clang builds, once for all tests of instructions."""

from __future__ import annotations

import pytest

from builders.built_faults import drivers
from builders.driver_image import DriverImage


@pytest.fixture(scope="session")
def images(tmp_path_factory: pytest.TempPathFactory) -> list[DriverImage]:
    return drivers(tmp_path_factory.mktemp("drivers"))
