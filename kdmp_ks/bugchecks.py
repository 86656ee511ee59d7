"""Names of Windows stop codes.

The names live in `data/bugchecks.json`, made by `tools/bugchecks/build.py`; this module loads them
when the first one is asked for. What a code's parameters mean is not known here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

#: Set in the code that a small memory dump stores: 0x1000007e stands for stop code 0x7e.
MINIDUMP_TWIN = 0x10000000


@dataclass(frozen=True, slots=True)
class Bugcheck:
    """What is known of one stop code.

    Attributes:
        code: The code as Windows documents it, without the small-dump bit.
        name: Its symbolic name, e.g. `IRQL_NOT_LESS_OR_EQUAL`.
        writer: For a code that is no stop code of Windows: the tool that stores it in its dumps.
    """

    code: int
    name: str
    writer: str | None


@cache
def _table() -> dict[int, Bugcheck]:
    text = files("kdmp_ks").joinpath("data/bugchecks.json").read_text(encoding="utf-8")
    return {
        int(key, 16): Bugcheck(int(key, 16), entry["name"], entry.get("writer"))
        for key, entry in json.loads(text).items()
    }


def find_bugcheck(code: int) -> Bugcheck | None:
    """What is known of a code as a dump's header stores it, or None.

    The code is looked up as it is before the small-dump bit is taken off, because codes such as
    0xdeaddead have that bit in their own right.

    Example:
        >>> find_bugcheck(0x1000007e).name
        'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED'
    """
    table = _table()
    return table.get(code) or table.get(code & ~MINIDUMP_TWIN)


def bugcheck_name(code: int) -> str | None:
    """The symbolic name of a stop code, or None where it has none.

    Example:
        >>> bugcheck_name(0xd1)
        'DRIVER_IRQL_NOT_LESS_OR_EQUAL'
    """
    found = find_bugcheck(code)
    return found.name if found else None
