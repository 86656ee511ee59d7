"""Many dumps at once: a row for each, in one schema of columns.

>>> from kdmp_ks.fleet import triage  # doctest: +SKIP
>>> for row in triage(["dumps"]):  # doctest: +SKIP
...     print(row.path, row.verdict)
"""

from __future__ import annotations

from kdmp_ks.fleet.reading import ReadOptions
from kdmp_ks.fleet.row import FleetRow
from kdmp_ks.fleet.run import triage

__all__ = ["FleetRow", "ReadOptions", "triage"]
