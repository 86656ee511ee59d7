"""`compare`: whether two descriptions can be of one machine, and what they differ in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_CACHED_COMPARISONS

if TYPE_CHECKING:
    from kdmp_ks.fleet.groups.machine_facts import MachineFacts

_PARTS: Final = ("gpu", "storage", "network")
_HALF: Final = 0.5


@frozen
class Likeness(Facts):
    """Two descriptions of a machine, compared.

    Attributes:
        same_unit: True for equal serial numbers, False for different ones; None where one of the
            two has none.
        same: Parts that are known of both and equal: ``model``, ``memory``, ``display``,
            ``storage``, ``network``.
        changed: Parts that are known of both and differ.
        moved: Whether the memory modules are the same in other slots.
    """

    same_unit: bool | None
    same: tuple[str, ...]
    changed: tuple[str, ...]
    moved: bool = False

    @property
    def is_detailed(self) -> bool:
        """Whether enough parts are equal for more than a weak likeness."""
        return "model" in self.same and len(self.same) >= 3


class Comparer:
    """Comparisons of machines; each pair of descriptions is compared once."""

    def __init__(self) -> None:
        """Begin without comparisons."""
        self._facts: dict[MachineFacts, MachineFacts] = {}
        self._known: dict[tuple[int, int], Likeness | None] = {}

    def shared(self, facts: MachineFacts) -> MachineFacts:
        """Return the one object for equal descriptions; only such ones can be compared."""
        return self._facts.setdefault(facts, facts)

    def compare(self, one: MachineFacts, other: MachineFacts) -> Likeness | None:
        """Compare two descriptions that `shared` returned, as `compare` does."""
        pair = id(one), id(other)
        if pair not in self._known:
            if len(self._known) >= MAX_CACHED_COMPARISONS:
                self._known.clear()
            self._known[pair] = compare(one, other)
        return self._known[pair]


def compare(one: MachineFacts, other: MachineFacts) -> Likeness | None:
    """Compare two descriptions; None where processor or model show different machines.

    Args:
        one: A machine.
        other: A machine.
    """
    if one.processor_key != other.processor_key:
        return None
    if one.has_model and other.has_model and one.model != other.model:
        return None
    same = ["model"] if one.has_model and other.has_model else []
    changed: list[str] = []
    moved = False
    if one.memory and other.memory:
        alike, moved = _memory(one, other)
        (same if alike else changed).append("memory")
    for name in _PARTS:
        mine, theirs = set(getattr(one, name)), set(getattr(other, name))
        if mine and theirs:
            shown = "display" if name == "gpu" else name
            (same if _alike(mine, theirs) else changed).append(shown)
    return Likeness(_same_unit(one, other), tuple(same), tuple(changed), moved)


def _same_unit(one: MachineFacts, other: MachineFacts) -> bool | None:
    if one.unit_keys and other.unit_keys:
        return bool(set(one.unit_keys) & set(other.unit_keys))
    if one.memory_keys and other.memory_keys and set(one.memory_keys) & set(other.memory_keys):
        return True
    return None


def _memory(one: MachineFacts, other: MachineFacts) -> tuple[bool, bool]:
    """Return whether the modules are the same, and whether they are in other slots."""
    if one.memory == other.memory:
        return True, False
    mine = sorted((x.part, x.mib or 0) for x in one.memory)
    theirs = sorted((x.part, x.mib or 0) for x in other.memory)
    return mine == theirs, mine == theirs


def _alike(mine: set[str], theirs: set[str]) -> bool:
    """Whether two sets of devices are alike; a device that is switched off is missing."""
    both = mine & theirs
    return mine <= theirs or theirs <= mine or len(both) >= _HALF * len(mine | theirs)
