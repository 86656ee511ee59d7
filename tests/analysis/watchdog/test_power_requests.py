"""Requests behind bug check 0x9F, from bytes packed at literal offsets."""

from __future__ import annotations

import time

import pytest

from analysis.watchdog.stopped import Stopped
from kdmp_ks.analysis.watchdog import find_plug_and_play_requests, find_power_requests
from kdmp_ks.errors import InvalidDataError, MemoryReadError
from kdmp_ks.ground.warnings import Warnings

BLOCK, IRPS, THREADS = 0xFFFFF80000250000, 0xFFFFF80000251000, 0xFFFFF80000252000
ENTRY = 0xFFFFB48BE9000000
PDO, IRP = 0xFFFFB48BE1000060, 0xFFFFB48BE2000010
WIDE = ("Q", 8, 0x10)
NARROW = ("I", 4, 8)


def linked(dump: Stopped, head: int, entries: list[int], form: str) -> None:
    """Link entries and their head in a ring."""
    ring = [head, *entries]
    for place, link in enumerate(ring):
        after, before = ring[(place + 1) % len(ring)], ring[place - 1]
        dump.memory.pack(link, 2 * form, after, before)


def power(wide: bool = True, count: int = 3) -> tuple[Stopped, dict[str, int]]:
    form, width, body = WIDE if wide else NARROW
    at = {
        "block": BLOCK if wide else 0x82250000,
        "irps": IRPS if wide else 0x82251000,
        "threads": THREADS if wide else 0x82252000,
        "entry": ENTRY if wide else 0x85000000,
        "pdo": PDO if wide else 0x86000060,
        "irp": IRP if wide else 0x87000010,
    }
    extended = {name: each if wide else each | 0xFFFFFFFF00000000 for name, each in at.items()}
    dump = Stopped(0x9F, 3, extended["pdo"], extended["block"], extended["irp"], wide=wide)
    dump.memory.put(at["block"], bytes(0x28))
    dump.memory.pack(at["block"], "HH", 0x8000, 2)
    dump.memory.pack(at["block"] + width, 3 * form, at["irps"], at["threads"], 0)
    irps = [at["entry"] + 0x40 * number for number in range(count)]
    threads = [at["entry"] + 0x10000 + 0x40 * number for number in range(2)]
    linked(dump, at["irps"], irps, form)
    linked(dump, at["threads"], threads, form)
    for number, entry in enumerate(irps):
        dump.memory.pack(entry + body, 2 * form, at["irp"] + 0x1000 * number, at["pdo"])
    busy, idle = threads
    dump.memory.pack(busy + body, 3 * form, at["entry"] + 0x5080, at["irp"], at["pdo"])
    dump.memory.pack(idle + body, 3 * form, at["entry"] + 0x6080, 0, 0)
    return dump, at


@pytest.mark.parametrize("wide", [True, False])
def test_power_requests(wide: bool) -> None:
    dump, at = power(wide)
    warnings = Warnings()
    found = find_power_requests(dump, warnings)
    assert list(warnings) == []
    assert found is not None
    assert (found.block, found.blocked, found.device) == (at["block"], at["irp"], at["pdo"])
    assert [one.irp for one in found.requests] == [at["irp"] + 0x1000 * n for n in range(3)]
    assert {one.device for one in found.requests} == {at["pdo"]}
    busy, idle = found.threads
    assert (busy.thread, busy.irp, busy.device) == (at["entry"] + 0x5080, at["irp"], at["pdo"])
    assert (idle.thread, idle.irp, idle.device) == (at["entry"] + 0x6080, None, None)


def test_no_requests() -> None:
    dump, _ = power(count=0)
    found = find_power_requests(dump)
    assert found is not None
    assert found.requests == ()


@pytest.mark.parametrize("wide", [True, False])
def test_plug_and_play_requests(wide: bool) -> None:
    form, width, body = WIDE if wide else NARROW
    block, head = (BLOCK, IRPS) if wide else (0x82250000, 0x82251000)
    entry = ENTRY if wide else 0x85000000
    dump = Stopped(0x9F, 4, 300, entry + 0x5080, block, wide=wide)
    dump.memory.put(block, bytes(0x20))
    dump.memory.pack(block, "HH", 0x8001, 1)
    dump.memory.pack(block + width, 2 * form, head, 0)
    linked(dump, head, [entry, entry + 0x40], form)
    dump.memory.pack(entry + body, form, entry + 0x9000)
    dump.memory.pack(entry + 0x40 + body, form, 0)
    found = find_plug_and_play_requests(dump)
    assert found is not None
    assert (found.block, found.thread) == (block, entry + 0x5080)
    assert found.device_nodes == (entry + 0x9000,)


def test_other_kinds() -> None:
    for dump in (Stopped(0x9F, 4, 1, 2, 3), Stopped(0x133, 3, 1, 2, 3), Stopped(0x9F, 1)):
        assert find_power_requests(dump) is None
    for dump in (Stopped(0x9F, 3, 1, 2, 3), Stopped(0x133, 4, 1, 2, 3)):
        assert find_plug_and_play_requests(dump) is None


class TestBroken:
    def test_another_signature(self) -> None:
        dump, at = power()
        dump.memory.pack(at["block"], "H", 0x8001)
        with pytest.raises(InvalidDataError, match="Signature"):
            find_power_requests(dump)

    def test_a_block_that_is_missing(self) -> None:
        with pytest.raises(MemoryReadError):
            find_power_requests(Stopped(0x9F, 3, PDO, BLOCK, IRP))
        with pytest.raises(InvalidDataError, match="BugCheckParameter3"):
            find_power_requests(Stopped(0x9F, 3, PDO, 0x10, IRP))

    @pytest.mark.parametrize("target", [0, 0x1234, 0xFFFFB48BFFFF0000, IRPS + 8, ENTRY])
    def test_a_list_that_breaks_gives_what_was_read(self, target: int) -> None:
        dump, _ = power()
        dump.memory.pack(ENTRY + 0x40, "Q", target)
        warnings = Warnings()
        found = find_power_requests(dump, warnings)
        assert found is not None
        assert len(found.requests) in (1, 2, 3)
        assert any("the list of power requests" in str(one) for one in warnings)

    def test_heads_that_lead_nowhere(self) -> None:
        dump, at = power()
        dump.memory.pack(at["block"] + 8, "QQ", 0, 0x7FFF00001000)
        warnings = Warnings()
        found = find_power_requests(dump, warnings)
        assert found is not None
        assert (found.requests, found.threads) == ((), ())
        assert len(warnings) == 2

    def test_a_list_that_is_too_long(self) -> None:
        dump, at = power(count=0)
        entries = [0xFFFFB48C00000000 + 0x20 * number for number in range(6000)]
        linked(dump, at["irps"], entries, "Q")
        for entry in entries:
            dump.memory.pack(entry + 0x10, "QQ", IRP, PDO)
        warnings = Warnings()
        begun = time.perf_counter()
        found = find_power_requests(dump, warnings)
        assert time.perf_counter() - begun < 10  # does not hang
        assert found is not None
        assert len(found.requests) <= 4096
        assert len(warnings) == 1
