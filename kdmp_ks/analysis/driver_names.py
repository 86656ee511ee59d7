"""Names of drivers: whether Microsoft writes a driver of a name, and who else, and what it is for.

`data/driver_names.json` is made by `tools/drivers/build.py` from lists of names and from names that
were observed in dumps. Copies of a disk's drivers, which Windows loads for writing dumps and
hibernation files, have the prefix ``dump_`` or ``hiber_``, which does not count.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final, NamedTuple

from kdmp_ks.bugchecks.value_names import read_data
from kdmp_ks.ground.facts import Facts, frozen

MICROSOFT: Final = "Microsoft"
CUT_NAME: Final = 12
"""Characters that small memory dumps keep of the names of unloaded drivers."""
_COPIES: Final = ("dump_", "hiber_")
_ANY: Final = "*"


@frozen
class DriverName(Facts):
    """A known name of a driver.

    Attributes:
        vendor: Who writes the driver; None where only the name is known, from other dumps.
        purpose: Its purpose in words; None where that is not known.
        is_microsoft: Whether Microsoft writes it.
        is_sure: False for a maker that is a judgement by the name alone.
        has_hash: Whether its files are built reproducibly, so that the timestamp is a hash.
    """

    vendor: str | None
    purpose: str | None
    is_microsoft: bool
    is_sure: bool
    has_hash: bool


class _Names(NamedTuple):
    exact: dict[str, DriverName]
    prefixes: tuple[tuple[str, DriverName], ...]


def driver_stem(name: str) -> str:
    """Return the name of a file in lower case, without extension and prefix of a copy.

    >>> driver_stem("dump_stornvme.sys"), driver_stem("microsoft.bluetooth.x.sys")
    ('stornvme', 'microsoft.bluetooth.x')
    """
    stem, dot, _ = name.lower().rpartition(".")
    found = stem if dot and stem else name.lower()
    for prefix in _COPIES:
        found = found.removeprefix(prefix)
    return found


def find_driver_name(name: str) -> DriverName | None:
    """Look up the name of a file; None where it is unknown.

    >>> find_driver_name("nvlddmkm.sys").purpose
    'display driver'
    """
    stem, names = driver_stem(name), _names()
    found = names.exact.get(stem)
    if found is not None:
        return found
    return next((known for prefix, known in names.prefixes if stem.startswith(prefix)), None)


def find_cut_name(name: str) -> DriverName | None:
    """Look up a name that may have been cut after twelve characters, as of an unloaded driver.

    Returns:
        None also where drivers of several makers have names that begin so.

    >>> find_cut_name("dbutildrv2.s").vendor
    'Dell'
    """
    found = find_driver_name(name)
    if found is not None or len(name) != CUT_NAME:
        return found
    folded = name.lower()
    fitting = [
        known
        for stem, known in _names().exact.items()
        if any(f"{prefix}{stem}.sys".startswith(folded) for prefix in ("", *_COPIES))
    ]
    if not fitting or any(one.vendor != fitting[0].vendor for one in fitting):
        return None
    return fitting[0]


@cache
def _names() -> _Names:
    data: Any = read_data("driver_names")
    unsure, hashed = frozenset(data["unsure"]), frozenset(data["hashed"])
    ours, doubted = (DriverName(MICROSOFT, None, True, sure, True) for sure in (True, False))
    exact: dict[str, DriverName] = dict.fromkeys(data["microsoft"], ours)
    exact.update((name, doubted) for name in unsure if name in exact)
    prefixes: dict[str, DriverName] = {}
    for name, vendor in data["observed"].items():
        exact[name] = DriverName(vendor, None, False, name not in unsure, name in hashed)
    for vendor, purposes in data["vendors"].items():
        is_ours = vendor == MICROSOFT
        for purpose, names in purposes.items():
            dated = DriverName(vendor, purpose or None, is_ours, True, is_ours)
            by_hash = DriverName(vendor, purpose or None, is_ours, True, True)
            for name in names.split():
                known = by_hash if name in hashed else dated
                if name.endswith(_ANY):
                    prefixes[name[:-1]] = known
                else:
                    exact[name] = known
    longest_first = sorted(prefixes.items(), key=lambda one: -len(one[0]))
    return _Names(exact, tuple(longest_first))
