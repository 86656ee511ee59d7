"""The name of the module that Windows itself blamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict.claim import Evidence
from kdmp_ks.blobs.blamed_module import read_blamed_module

if TYPE_CHECKING:
    from kdmp_ks.analysis.verdict.case import Case

_TAG: Final = "fe96ddbf-850d-4c4a-a7bf-c686be526047"


def blamed_evidence(case: Case) -> Evidence | None:
    """Return the name as evidence: Windows names the module of the faulting instruction."""
    found = case.attempt(lambda: case.dump.secondary_data.find(_TAG))
    if not found:
        return None
    name = case.attempt(lambda: read_blamed_module(found[0].data))
    return None if name is None else Evidence("Windows", f"Windows itself blamed {name}")
