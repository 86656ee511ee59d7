"""`group_signatures`: dumps with the same signature: how many, on which machines and builds."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from kdmp_ks.fleet.groups.crash import Crash


@frozen
class SignatureGroup(Facts):
    """Dumps with the same signature.

    Attributes:
        id: Hash of the signature.
        dumps: Paths of the dumps in the order of their times, without copies.
        machines: Names of the groups of their machines; dumps without one are not counted.
        first: Time of the first crash.
        last: Time of the last crash.
        builds: Builds of Windows, ascending.
        kinds: Kinds of the dumps' own verdicts, each with the count of dumps.
    """

    id: str
    dumps: tuple[str, ...]
    machines: tuple[str, ...]
    first: datetime | None
    last: datetime | None
    builds: tuple[int, ...]
    kinds: tuple[tuple[str, int], ...]


def group_signatures(
    crashes: Iterable[Crash], machines: Mapping[str, str]
) -> tuple[SignatureGroup, ...]:
    """Group dumps by signature, the most frequent first; copies count once.

    Args:
        crashes: The dumps.
        machines: Name of the machine by the path of a dump.
    """
    found: defaultdict[str, list[Crash]] = defaultdict(list)
    for one in crashes:
        if one.signature is not None and one.duplicate_of is None:
            found[one.signature].append(one)
    groups = [_group(name, members, machines) for name, members in found.items()]
    return tuple(sorted(groups, key=lambda one: (-len(one.dumps), one.id)))


def _group(name: str, members: list[Crash], machines: Mapping[str, str]) -> SignatureGroup:
    kinds: defaultdict[str, int] = defaultdict(int)
    for one in members:
        kinds[one.kind] += 1
    dated = sorted((one.time, one.path) for one in members if one.time is not None)
    undated = sorted(one.path for one in members if one.time is None)
    ordered = [*(path for _, path in dated), *undated]
    return SignatureGroup(
        id=name,
        dumps=tuple(ordered),
        machines=tuple(dict.fromkeys(machines[x] for x in ordered if x in machines)),
        first=dated[0][0] if dated else None,
        last=dated[-1][0] if dated else None,
        builds=tuple(sorted({one.build for one in members if one.build is not None})),
        kinds=tuple(sorted(kinds.items(), key=lambda one: (-one[1], one[0]))),
    )
