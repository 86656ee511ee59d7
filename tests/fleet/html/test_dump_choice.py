"""The dumps with a page of their own do not depend on the order of the rows."""

from __future__ import annotations

from datetime import datetime, timezone
from hashlib import blake2b
from random import Random

import pytest

from kdmp_ks.fleet.report_page.dump_choice import ChosenDump, DumpChoice

DAY = datetime(2025, 1, 1, tzinfo=timezone.utc)
Offer = tuple[str, str | None]


def offers(random: Random, count: int) -> list[Offer]:
    """Paths and signatures: few signatures that are frequent, many that are rare, some unknown."""
    few = [f"{number:x}" for number in range(random.randrange(1, 6))]
    many = [f"x{number:x}" for number in range(random.randrange(1, 80))]
    kinds: list[list[str] | None] = [few, few, few, many, None]
    found: list[Offer] = []
    for number in range(count):
        names = random.choice(kinds)
        found.append((f"/d/{number}.dmp", None if names is None else random.choice(names)))
    return found


def expected(given: list[Offer], most: int) -> set[str]:
    """By sorting everything: the rank in the signature, then the hash of the path."""

    def number(path: str) -> int:
        return int.from_bytes(blake2b(path.encode(), digest_size=8).digest(), "big")

    ranks: dict[str, int] = {}
    ranked: list[tuple[int, int, str]] = []
    for path, signature in sorted(given, key=lambda one: number(one[0])):
        name = path if signature is None else signature
        ranks[name] = ranks.get(name, 0) + 1
        ranked.append((ranks[name], number(path), path))
    return {path for _, _, path in sorted(ranked)[:most]}


def chosen(given: list[Offer], most: int) -> tuple[list[str], int]:
    choice, taken = DumpChoice(most), 0
    for path, signature in given:
        if choice.wants(path, signature):
            taken += 1
            choice.take(ChosenDump(path, DAY, signature, None, 0))
    assert choice.offered == len(given)
    return [one.path for one in choice.chosen()], taken


@pytest.mark.parametrize("seed", range(40))
def test_the_choice_does_not_depend_on_the_order(seed: int) -> None:
    random = Random(seed)
    given, most = offers(random, random.randrange(1, 400)), random.choice((0, 1, 7, 60, 300))
    wanted = expected(given, most)
    for _ in range(3):
        paths, _ = chosen(given, most)
        assert paths == sorted(wanted)
        random.shuffle(given)


@pytest.mark.parametrize("backwards", [False, True])
def test_few_are_taken_that_are_left_out_later(backwards: bool) -> None:
    given: list[Offer] = [(f"/d/{number:06}.dmp", "a") for number in range(20_000)]
    if backwards:
        given.reverse()
    paths, taken = chosen(given, 100)
    assert len(paths) == 100
    assert taken < 1500  # 100 (1 + ln 200) are 630
