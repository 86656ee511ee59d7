"""Fuzzing of all else that takes input: clients, containers, servers, folders, writers, pages.

::

    asking       what is asked of an input, by the names of kinds
    debuggers    packets of hostile debuggers, to valid and to hostile dumps
    volatility   layers of volatility3 over hostile dumps
    containers   archives and compressed files, and what is changed in them
    archives     what is asked of a container
    servers      web servers that answer anything, for dumps and for symbol files
    conversions  hostile dumps, converted to every format
    edits        changed copies of hostile dumps
    fleets       folders with anything in them, for ``kdmp triage``
    reports      hostile texts in the report of a triage
    viewers      hostile dumps in the viewer, in Node and in a browser

The campaign runs them: ``python -m fuzz.campaign --surfaces``, or ``--kinds gdb,archive``.
"""

from __future__ import annotations

from typing import Final

WEIGHTS: Final = {
    "gdb": 1.0,
    "volatility": 1.0,
    "archive": 2.0,
    "url": 0.2,
    "symbol-server": 0.2,
    "conversion": 0.2,
    "edit": 1.0,
    "fleet": 0.1,
    "html": 0.2,
    "viewer": 0.4,
    "browser": 0.02,
}
"""All kinds, with how many inputs of each there are compared with others."""


def is_kind(kind: str) -> bool:
    """Whether a kind of inputs is one of these; nothing is imported for others."""
    return kind in WEIGHTS
