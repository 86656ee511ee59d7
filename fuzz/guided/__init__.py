"""Fuzzing that is guided by coverage: libFuzzer keeps each input that reaches something new.

::

    target    `Target`: seeds, changes and questions of a reader; the promises
    dump      dumps of every kind
    pdb       PDB files
    unwind    function tables, unwind data and stacks of AMD64 and ARM64
    cper      hardware error records
    smbios    tables of the firmware
    zdmp      files of DumpIt
    lznt1     chunks of LZNT1
    plain     slow and simple readers that answers are compared with
    branches  branch coverage of a corpus
    loop      libFuzzer's loop, the only part that needs atheris

::

    python -m fuzz.guided TARGET CORPUS [OPTIONS OF LIBFUZZER]
    python -m fuzz.guided TARGET CORPUS --coverage
    python -m fuzz.guided TARGET FILE
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fuzz.guided.target import Target

MODULES: Final = {
    "dump": ("kdmp_ks",),
    "pdb": ("kdmp_ks.symbols.pdb", "kdmp_ks.symbols.unwind.open_functions"),
    "unwind": (
        "kdmp_ks.unwind.amd64",
        "kdmp_ks.unwind.arm64",
        "kdmp_ks.unwind.image",
        "kdmp_ks.symbols.unwind.amd64_functions",
        "kdmp_ks.symbols.unwind.amd64_info",
        "kdmp_ks.symbols.unwind.arm64_functions",
        "kdmp_ks.symbols.unwind.arm64_info",
        "kdmp_ks.symbols.unwind.function_table",
    ),
    "cper": ("kdmp_ks.firmware.cper",),
    "smbios": ("kdmp_ks.firmware.smbios",),
    "zdmp": ("kdmp_ks.storage.zdmp", "kdmp_ks.storage.lznt1"),
    "lznt1": ("kdmp_ks.storage.lznt1",),
}
"""Modules and packages of each target whose branches count."""
TARGETS: Final = tuple(MODULES)
"""Names of the targets."""


def target_of(name: str) -> Target:
    """Import a target and return it."""
    found: Target = import_module(f"fuzz.guided.{name}").TARGET
    return found
