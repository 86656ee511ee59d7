"""Triage dumps ("small memory dumps"): blocks of virtual memory and lists, and nothing physical.

`read_triage` returns a `Triage`, whose parts are read when they are asked for. Its ``warnings``
report what is wrong with a dump and still leaves something to read.
"""

from __future__ import annotations

from kdmp_ks.ground.deprecation import renamed
from kdmp_ks.triage.saved_structure import AddressEvidence, SavedStructure
from kdmp_ks.triage.selfmap import self_map_entries
from kdmp_ks.triage.triage import Triage, read_triage

__all__ = [
    "AddressEvidence",
    "SavedStructure",
    "Triage",
    "read_triage",
    "self_map_entries",
]

__getattr__ = renamed(__name__, {"Image": SavedStructure, "KnownBy": AddressEvidence})
