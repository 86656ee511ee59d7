"""The answer first: where kdmp_ks is ahead of its peers, and where it is behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from contenders import OURS, PEERS
from growth.workloads import CACHED, CHROMIUM, GREP, NODE, PDBUTIL, STRUCT
from rows import short, times

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rows import Row

_PEERS = (*PEERS, PDBUTIL, GREP, "cp", "construct")
"""Programs that do the same. A bare `struct.unpack`, or an empty Python, is none of them."""
_VIEWS = "kdmp_ks, batch, views"
_OTHERS = (NODE, CHROMIUM, STRUCT, CACHED, _VIEWS)
"""Ways of kdmp_ks that no peer has, and measures."""


class _Standing(NamedTuple):
    """Who is faster at a workload, on its largest input.

    Attributes:
        row: The workload.
        ours: The fastest way of kdmp_ks.
        peer: The fastest peer.
        ratio: Time of the peer in terms of ours.
    """

    row: Row
    ours: str
    peer: str
    ratio: float


def summary(rows: Sequence[Row]) -> list[str]:
    """Return a paragraph or table for what is ahead, and one for what is behind."""
    found = sorted(_standings(rows), key=lambda one: -one.ratio)
    ahead = [one for one in found if one.ratio >= 1]
    behind = [one for one in found if one.ratio < 1][::-1]
    parts = [
        "The fastest way of kdmp_ks beside the fastest peer, each on the largest input that both "
        f"have done. kdmp_ks is ahead in {len(ahead)} of {len(found)} workloads."
    ]
    if behind:
        parts += ["**Behind**", _table(behind, behind=True)]
    if ahead:
        parts += ["**Ahead**", _table(ahead, behind=False)]
    return parts


def _standings(rows: Sequence[Row]) -> list[_Standing]:
    largest: dict[tuple[str, str], _Standing] = {}
    for row in sorted(rows, key=lambda row: row.size):
        times_of = {name: value for name in row.results if (value := row.median(name))}
        ours = {name: one for name, one in times_of.items() if _is_ours(name)}
        peers = {name: one for name, one in times_of.items() if name in _PEERS}
        if ours and peers:
            best, peer = min(ours, key=ours.__getitem__), min(peers, key=peers.__getitem__)
            standing = _Standing(row, best, peer, peers[peer] / ours[best])
            largest[row.group, row.key] = standing
    return list(largest.values())


def _is_ours(name: str) -> bool:
    return name.startswith(OURS) and name not in _OTHERS


def _table(found: Sequence[_Standing], *, behind: bool) -> str:
    word = "peer is faster" if behind else "kdmp_ks is faster"
    lines = [f"| workload | kdmp_ks | fastest peer | {word} by |", "|---|---|---|--:|"]
    for one in found:
        row = one.row
        title = f"open: {row.title}" if row.group == "open" else row.title
        size = f", {row.amount}" if row.size and row.group not in ("process", "modules") else ""
        way = one.ours.removeprefix(OURS).removeprefix(", ")
        ours = f"{short(row.median(one.ours) or 0)}{f' ({way})' if way else ''}"
        peer = f"{short(row.median(one.peer) or 0)} ({one.peer})"
        amount = times(1 / one.ratio if behind else one.ratio)
        lines.append(f"| {title}{size} | {ours} | {peer} | {amount} |")
    return "\n".join(lines)
