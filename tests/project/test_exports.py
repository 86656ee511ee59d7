"""The public face: what is exported is what is meant to be, and importing it costs little."""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys

import pytest

import kdmp_ks

PACKAGES_WITH_A_FACE = [
    "kdmp_ks",
    "kdmp_ks.bugchecks",
    "kdmp_ks.kernel",
    "kdmp_ks.sample",
    "kdmp_ks.structs",
    "kdmp_ks.triage",
]
MODULES = sorted(
    found.name
    for found in pkgutil.walk_packages(kdmp_ks.__path__, "kdmp_ks.")
    if not found.name.endswith("__main__")
)


@pytest.mark.parametrize("name", PACKAGES_WITH_A_FACE)
def test_all_is_sorted_and_there(name: str) -> None:
    module = importlib.import_module(name)
    assert list(module.__all__) == sorted(set(module.__all__))
    for exported in module.__all__:
        assert getattr(module, exported) is not None
    assert set(module.__all__) <= set(dir(module))


def test_names_that_users_rely_on() -> None:
    assert set(kdmp_ks.__all__) >= {
        "DumpType", "Gpa", "Gva", "KernelDumpParser", "PageKind", "Pfn", "PxeKind", "phys",
        "structs", "virt",
    }  # fmt: skip


def test_all_is_what_is_public() -> None:
    submodules = {name for name in vars(kdmp_ks) if f"kdmp_ks.{name}" in sys.modules}
    ours = {
        name
        for name, value in vars(kdmp_ks).items()
        if not name.startswith("_") and getattr(value, "__module__", "").startswith("kdmp_ks")
    }
    assert ours - submodules <= set(kdmp_ks.__all__) == set(dir(kdmp_ks))


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no_such_thing"):
        _ = kdmp_ks.no_such_thing


@pytest.mark.parametrize("name", MODULES)
def test_every_module_says_what_it_is(name: str) -> None:
    module = importlib.import_module(name)
    # The folders of generated parsers hold nothing that a hand wrote.
    assert module.__doc__ or name.startswith(("kdmp_ks.generated", "kdmp_ks.schemas"))


def imported_by(statement: str) -> set[str]:
    """The modules that a fresh process has loaded after a statement."""
    code = f"{statement}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    return set(json.loads(done.stdout))


def test_importing_the_package_is_light() -> None:
    heavy = {"construct", "click", "rich", "kaitaistruct", "kdmp_ks.dump", "hashlib", "lzma"}
    # What Python itself loads at start is not ours.
    assert not imported_by("import kdmp_ks") & heavy - imported_by("pass")


def test_reading_memory_needs_no_terminal_libraries() -> None:
    code = "from kdmp_ks import KernelDumpParser, phys, virt"
    assert not imported_by(code) & {"click", "rich", "numpy"}


@pytest.mark.parametrize("name", ["KernelDumpParser", "structs"])
def test_the_first_look_at_a_name_has_it(name: str) -> None:
    """A `from` import looks twice, and would find a name that only the second look has."""
    code = f"import kdmp_ks\nfirst = kdmp_ks.{name}\nassert first is kdmp_ks.{name}, first"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
