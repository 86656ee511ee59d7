"""Whether a module is Microsoft's: a guess from its name and path, for want of its signature.

A dump has no signatures. Names of drivers that Microsoft writes are in
`data/microsoft_modules.json`; whatever is not among them, or carries such a name but was loaded
from a place where Microsoft keeps no drivers, is taken for somebody else's. So a driver of
Microsoft's that the list lacks is taken for a foreign one, and a foreign one that borrows a name
and the place for one of Microsoft's.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from ntpath import splitext
from typing import TYPE_CHECKING

from kdmp_ks.ground.inferred import Inferred

if TYPE_CHECKING:
    from kdmp_ks.kernel.modules.module import Module

#: Copies of the disk's drivers, which Windows loads for writing dumps and hibernation files.
_COPIES = ("dump_", "hiber_")
_PLACES = (
    "\\systemroot\\",
    "\\windows\\",
    "\\winnt\\",
    "system32\\",
    "\\program files\\windows defender\\",
    "\\programdata\\microsoft\\windows defender\\",
)
_DRIVE = ":"
_TELLING = 64
"""Characters at the beginning of a path that are looked at; more than the longest place has."""


def is_third_party(module: Module) -> bool:
    """Whether a module is taken for one that Microsoft did not write.

    Args:
        module: A kernel module; its path may be a bare name, which then decides alone.
    """
    guess = guess_third_party(module)
    return guess is not None and guess.value


def guess_third_party(module: Module) -> Inferred[bool] | None:
    """Guess whether Microsoft did not write a module; None for a module without a name.

    Args:
        module: A kernel module; its path may be a bare name, which then decides alone.
    """
    name = splitext(module.name)[0].lower()
    for prefix in _COPIES:
        name = name.removeprefix(prefix)
    if not name:
        return None
    if name not in _microsoft():
        return Inferred.low(True, "Microsoft is not known to write a driver of this name")
    if not _in_a_place_of_microsoft(module.path):
        return Inferred.medium(True, "it was loaded from where Microsoft keeps no drivers")
    if "\\" not in module.path:
        return Inferred.low(False, "Microsoft writes a driver of this name")
    return Inferred.medium(False, "Microsoft writes a driver of this name, and keeps it there")


def _in_a_place_of_microsoft(path: str) -> bool:
    if "\\" not in path:
        return True
    folded = path[:_TELLING].lower()
    _, colon, rest = folded.partition(_DRIVE)
    return (rest if colon else folded).startswith(_PLACES)


@cache
def _microsoft() -> frozenset[str]:
    names = files("kdmp_ks").joinpath("data/microsoft_modules.json").read_text(encoding="utf-8")
    return frozenset(json.loads(names))
