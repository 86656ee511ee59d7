"""Files of tests whose packages are not installed."""

from __future__ import annotations

import pytest

from conftest import lacking_package


@pytest.mark.parametrize(
    ("name", "package"),
    [("numpy", "numpy"), ("ruamel.yaml", "ruamel"), ("kdmp_ks.lost", None), ("construct", None)],
)
def test_only_packages_of_the_group_may_be_lacking(name: str, package: str | None) -> None:
    assert (
        lacking_package(f"a.py:1: in <module>\nE   ModuleNotFoundError: No module named {name!r}")
        == package
    )


def test_other_faults_are_faults() -> None:
    assert lacking_package("E   ImportError: cannot import name 'numpy' from 'kdmp_ks'") is None
