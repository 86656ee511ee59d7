"""`Workload`: something to be done by several contenders."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from measuring import Contender


class Workload(NamedTuple):
    """Something to be done by several.

    Attributes:
        group: Which table it belongs to.
        key: Its short name.
        title: What it is.
        contenders: Who does it.
        figure: What counts: ``cpu`` or ``wall``.
        size: Bytes of the dump's memory, or how many units of something the input has.
        unit: What ``size`` counts; empty for bytes of memory.
        failed: Why the inputs could not be made; empty if they were.
    """

    group: str
    key: str
    title: str
    contenders: list[Contender]
    figure: str = "cpu"
    size: int = 0
    unit: str = ""
    failed: str = ""
