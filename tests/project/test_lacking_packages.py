"""Tests whose packages or programs are not installed."""

from __future__ import annotations

import pytest

from conftest import lacking_extra, lacking_package, lacking_program


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


@pytest.mark.parametrize(
    ("text", "package"),
    [
        ('this needs {}: pip install "kdmp-ks[batch]"', "no_such_package"),
        ("it is a 7z archive; that needs {}: pip install 'kdmp-ks[archives]'", "no_such_package"),
        ('this needs {}: pip install "kdmp-ks[batch]"', "json"),
        ("E   AssertionError: {} is missing", "no_such_package"),
    ],
)
def test_an_extra(text: str, package: str) -> None:
    """What is installed cannot be the reason, whatever an error says."""
    is_lacking = package != "json" and "pip install" in text
    assert lacking_extra(text.format(package)) == (package if is_lacking else None)


@pytest.mark.parametrize(
    ("text", "program"),
    [
        ("PackageError: there is no no-such-program on PATH", "no-such-program"),
        ("FileNotFoundError: [Errno 2] No such file or directory: 'no-such-program'",
         "no-such-program"),
        ("FileNotFoundError: [Errno 2] No such file or directory: 'folder/no-such-file'", None),
        ("PackageError: there is no sh on PATH", None),
        ("AssertionError", None),
    ],
)  # fmt: skip
def test_a_program(text: str, program: str | None) -> None:
    assert lacking_program(text) == program
