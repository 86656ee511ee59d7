"""Crashes and machines as an expert would note them down, without a dump."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from kdmp_ks.fleet.groups.crash import Crash
from kdmp_ks.fleet.groups.machine_facts import MachineFacts, MemorySlot

START = datetime(2025, 3, 1, 8, 0, tzinfo=timezone.utc)
DESKTOP = MachineFacts(
    name="Makers Board X1",
    architecture="AMD64",
    board=("Makers", "Board X1", "1.0"),
    bios="F4",
    cpu="Some CPU 5600",
    cpu_identifier="Family 25 Model 33 Stepping 2",
    processors=12,
    memory=(MemorySlot("A2", "Vendor 3200C16", 8192), MemorySlot("B2", "Vendor 3200C16", 8192)),
    gpu=("10de:2504/1043:8810",),
    storage=("15b7:501e/15b7:501e", "1022:43eb/1b21:1062"),
    network=("10ec:8168/1849:8168",),
)
NOTEBOOK = MachineFacts(
    name="Books Model 7",
    architecture="AMD64",
    system=("Books", "Model 7", "Gen 2", "SKU7"),
    board=("Books", "7A"),
    bios="1.20",
    cpu="Some CPU 1235U",
    cpu_identifier="Family 6 Model 154 Stepping 4",
    processors=12,
    memory=(MemorySlot("Onboard", "Chips 4267", 16384),),
    gpu=("8086:46a6/17aa:3801",),
    storage=("144d:a80a/144d:a801",),
    network=("8086:51f0/8086:0074",),
)


def crash(
    number: int,
    code: int,
    place: str | None = None,
    verdict: tuple[str, str | None, str] = ("undetermined", None, "low"),
    **facts: Any,
) -> Crash:
    """The crash of a boot: one a day, an hour after the start; `place` is ``module+offset``."""
    module, _, offset = (place or "").partition("+")
    kind, culprit, confidence = verdict
    made = Crash(
        path=f"{number:02}.dmp",
        time=START + timedelta(days=number),
        uptime_seconds=3600.0,
        boot_id=100 + 2 * number,
        build=22631,
        code=code,
        parameters=(number, code, number * 16, 0),
        signature=None if place is None else f"signature of {place} {code:x}",
        basis=None if place is None else "fault",
        module=module or None,
        module_offset=int(offset, 16) if offset else None,
        kind=kind,
        culprit=culprit,
        confidence=confidence,
        summary=f"summary of {number}",
        machine=DESKTOP,
    )
    return replace(made, **facts)
