"""Triage dumps ("small memory dumps"): pieces of virtual memory and lists, and nothing physical.

`read_triage` gives a `Triage`, whose parts are read when they are asked for. What is wrong with a
dump and still leaves something to read is told by ``warnings``, beside what could be read.
"""

from __future__ import annotations

from kdmp_ks.ground.deprecation import renamed
from kdmp_ks.triage.images import KnownBy, SavedStructure
from kdmp_ks.triage.selfmap import self_map_entries
from kdmp_ks.triage.triage import Triage, read_triage

__all__ = [
    "KnownBy",
    "SavedStructure",
    "Triage",
    "read_triage",
    "self_map_entries",
]

__getattr__ = renamed(__name__, {"Image": SavedStructure})
