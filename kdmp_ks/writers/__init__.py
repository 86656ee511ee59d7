"""Writers: dumps made from pages or parts, changed copies of dumps, and images of their memory.

>>> from kdmp_ks.writers import DumpEdit, HeaderBuilder, write_dump  # doctest: +SKIP
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kdmp_ks.writers.dumps.blob_writer import NewBlob
    from kdmp_ks.writers.dumps.dump_edit import DumpEdit
    from kdmp_ks.writers.dumps.header_builder import HeaderBuilder
    from kdmp_ks.writers.dumps.page_dump import write_dump
    from kdmp_ks.writers.dumps.page_runs import FilePages
    from kdmp_ks.writers.dumps.triage_dump import write_triage
    from kdmp_ks.writers.dumps.triage_parts import (
        Memory,
        TriageDriver,
        TriageParts,
        TriageUnloaded,
    )

__all__ = [
    "DumpEdit",
    "FilePages",
    "HeaderBuilder",
    "Memory",
    "NewBlob",
    "TriageDriver",
    "TriageParts",
    "TriageUnloaded",
    "write_dump",
    "write_triage",
]

# Loaded when they are first used: other writers need none of them.
_HOMES = {
    "DumpEdit": "dump_edit",
    "FilePages": "page_runs",
    "HeaderBuilder": "header_builder",
    "Memory": "triage_parts",
    "NewBlob": "blob_writer",
    "TriageDriver": "triage_parts",
    "TriageParts": "triage_parts",
    "TriageUnloaded": "triage_parts",
    "write_dump": "page_dump",
    "write_triage": "triage_dump",
}


def __getattr__(name: str) -> Any:
    """Import what was asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"kdmp_ks.writers.dumps.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
