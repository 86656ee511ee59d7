"""Rows that are built without dumps, and reports of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from fleet.html.parsed import Element, parsed
from kdmp_ks.fleet.parts import (
    RowError,
    RowGroupEvidence,
    RowGroupVerdict,
    RowMachine,
    RowSignature,
    RowVerdict,
)
from kdmp_ks.fleet.reading import Reading
from kdmp_ks.fleet.report_page.report_page import ReportPage
from kdmp_ks.fleet.report_page.run_totals import RunTotals
from kdmp_ks.fleet.row import FleetRow
from kdmp_ks.fleet.side_rows import ModuleRow

START = datetime(2025, 3, 1, 12, tzinfo=timezone.utc)
KINDS = (
    "hardware", "third-party-driver", "microsoft-driver",
    "user-process", "user-action", "undetermined",
)  # fmt: skip


def module(name: str, linked: str | None = "2024-02-29", timestamp: int = 7) -> ModuleRow:
    return ModuleRow("a.dmp", name, 0xFFFF800000000000, 4096, timestamp, 1, True, linked)


def crash(
    number: int,
    *,
    machine: str | None = "m-1",
    code: int = 0xD1,
    kind: str = "undetermined",
    modules: Iterable[str] = (),
    days: float | None = None,
    **columns: Any,
) -> Reading:
    """A dump that was read: crash number N, on the day N if no other is given."""
    time = START + timedelta(days=number if days is None else days)
    text = f"{code:#x}|acme.sys+{code:x}"
    facts: dict[str, Any] = {
        "crashed_at": time,
        "code": code,
        "name": "SOME_CODE",
        "p1": 0x10,
        "module_count": 200,
        "signature": RowSignature(f"{code:x}", text, "fault", "high", None, None),
        "machine": None if machine is None else RowMachine(machine, machine, "medium", ""),
        "verdict": RowVerdict(kind, None, "low", "A verdict."),
        "group_verdict": RowGroupVerdict(kind, None, "low", "A verdict."),
    }
    row = FleetRow(f"/dumps/{number:05}.dmp", **{**facts, **columns})
    return Reading(row, modules=tuple(module(name) for name in modules))


def failure(number: int, kind: str = "signature", message: str = "no dump") -> Reading:
    return Reading(FleetRow(f"/dumps/{number:05}.dmp", error=RowError(kind, message)))


def evidence(*paths: str, count: int | None = None) -> RowGroupEvidence:
    return RowGroupEvidence("same bit", "bit 37 was wrong", count or len(paths), paths)


def write_report(path: Path, readings: Iterable[Reading], **options: Any) -> Path:
    """Write a report of readings."""
    page = ReportPage(path, **options)
    for one in readings:
        page.add(one)
    page.finish(RunTotals())
    return path


def report(folder: Path, readings: Iterable[Reading], **options: Any) -> Element:
    """Write a report of readings, and parse it."""
    return parsed(write_report(folder / "report.html", readings, **options))
