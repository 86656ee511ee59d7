"""Servers of symbols."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kdmp_ks.ground.facts import Facts


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Progress(Facts):
    """Progress of a download.

    Attributes:
        url: The URL of the file.
        received: Bytes received so far.
        total: Bytes in all; None if the server does not say.
    """

    url: str
    received: int
    total: int | None


ProgressCallback = Callable[[Progress], None]
