"""A share of the differential campaign, and that it sees what differs."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from fuzz import differential, worlds

NAMES = sorted({name.partition(" type")[0] for name, _ in differential.tasks()})
SEEDS = range(5000, 5001)


@pytest.mark.parametrize("name", NAMES)
def test_random_machines(name):
    """Bytes, their number, and the reason for the end agree exactly."""
    account = differential.Account()
    for task, run in differential.tasks():
        if task.partition(" type")[0] == name:
            for seed in SEEDS:
                account.where = f"{task} seed {seed}"
                run_in(run, Random(f"{task}/{seed}"), account)
    assert account.differences == []
    peers = name.startswith(("kdmp-parser", "volatility3"))
    assert peers or account.compared.total() > 90


def run_in(run, random: Random, account: differential.Account) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        run(random, account, Path(folder))


@pytest.mark.parametrize("what", ["a byte", "an entry", "a page less"])
def test_differences_are_seen(what):
    random = Random(what)
    world = worlds.paged_world(random, "amd64", 1)
    if what == "a byte":
        for page in world.memory.pages.values():
            page[0x7F8] ^= 1
    elif what == "an entry":
        world.tables._leaves.clear()
    else:
        del world.memory.pages[max(world.memory.pages)]
        world.image.offsets.popitem()
    account = differential.Account()
    differential.compare_paged(world, random, account, 4)
    assert account.differences
