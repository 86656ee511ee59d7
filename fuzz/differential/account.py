"""`Account`: what was compared, and what differs."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Account:
    """What was compared, and what differs.

    Attributes:
        compared: Number of facts by what they are about.
        differences: Texts of those that differ.
        where: Input that is being compared.
    """

    compared: Counter[str] = field(default_factory=Counter)
    differences: list[str] = field(default_factory=list)
    where: str = ""

    def same(self, what: str, ours: object, theirs: object, at: int | str = "") -> None:
        """Count a fact, and compare both answers."""
        self.compared[what] += 1
        if ours != theirs:
            place = f" at {at:#x}" if isinstance(at, int) else f" of {at}" if at else ""
            self.differ(f"{what}{place}: {_short(ours)} where {_short(theirs)} was due")

    def agreed(self, what: str, number: int) -> None:
        """Count facts that a comparison of its own has compared."""
        self.compared[what] += number

    def differ(self, text: str) -> None:
        """Add a difference."""
        self.differences.append(f"{self.where}: {text}" if self.where else text)


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) < 200 else f"{text[:150]}… ({len(text)} characters)"
