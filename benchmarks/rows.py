"""`Row`: a workload and what everybody has achieved with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from contenders import RUST, RUST_MAPPED

if TYPE_CHECKING:
    from measuring import Result


class Row(NamedTuple):
    """A row of a table.

    Attributes:
        group: Which table it belongs to.
        key: Its short name.
        title: What it is.
        figure: What counts: ``cpu`` or ``wall``.
        size: Bytes of the dump's memory, or how many units of something the input has.
        results: By contender.
        unit: What ``size`` counts, such as "drivers"; empty for bytes of memory.
    """

    group: str
    key: str
    title: str
    figure: str
    size: int
    results: dict[str, Result]
    unit: str = ""

    @property
    def amount(self) -> str:
        """The size of the input in words."""
        if self.unit:
            return f"{self.size:,} {self.unit}"
        if self.size >= 1 << 30:
            return f"{self.size / (1 << 30):.3g} GiB"
        return f"{self.size / (1 << 20):,.4g} MiB"

    def median(self, name: str, figure: str = "") -> float | None:
        """The median of somebody's figure: the one that counts, unless named."""
        result = self.results.get(name)
        if result is None or not result.samples:
            return None
        return result.median(figure or self.figure)

    def rust(self) -> float | None:
        """The median of the Rust crate, in its faster way."""
        found = [self.median(name) for name in (RUST, RUST_MAPPED)]
        return min((one for one in found if one is not None), default=None)

    def told(self) -> str:
        """All figures as lines of plain text."""
        lines = [f"{self.title}, {self.amount}" if self.size else self.title]
        for name, result in self.results.items():
            text = f"  {name:<34}"
            if result.failed:
                lines.append(text + result.failed)
            elif result.samples:
                lines.append(
                    f"{text}{short(result.median('cpu')):>9} cpu"
                    f"{short(result.median('wall')):>10} wall"
                    f"{result.spread(self.figure):>6.0%}"
                    f"{result.median('memory') / 2**20:>8,.0f} MiB"
                    f"{len(result.samples):>5} rounds"
                )
        return "\n".join(lines)


def short(seconds: float) -> str:
    """A time in three figures and a unit that suits it."""
    units = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns"))
    unit, name = next((one for one in units if seconds >= one[0]), units[-1])
    value = seconds / unit
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {name}"


def times(ratio: float | None) -> str:
    """A ratio in two or three figures."""
    if ratio is None:
        return "–"
    digits = 0 if ratio >= 100 else 1 if ratio >= 10 else 2 if ratio >= 0.1 else 3
    return f"{ratio:,.{digits}f}×"


def ratio(much: float | None, little: float | None) -> float | None:
    """How many times as much, where both are known."""
    return None if much is None or not little else much / little
