"""`dump_page`: the page of one dump, folded."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from kdmp_ks.analysis.page.figures import duration, mebibytes, moment, size
from kdmp_ks.fleet.report_page.group_tally import judgement_of
from kdmp_ks.fleet.report_page.markup import Child, Markup, element, joined
from kdmp_ks.fleet.report_page.parts.group_tables import evidence_list, left_out
from kdmp_ks.fleet.report_page.parts.page_index import link
from kdmp_ks.fleet.report_page.parts.table import Cell, Heading, table
from kdmp_ks.fleet.report_page.parts.verdict_marks import confidence_mark, kind_mark, verdict_mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kdmp_ks.fleet.parts import RowHardware
    from kdmp_ks.fleet.report_page.parts.page_index import PageIndex
    from kdmp_ks.fleet.row import FleetRow

_MANY = 64
"""Items of a list of one dump."""
_DRIVERS = 256
"""Drivers of one dump."""


def dump_page(row: FleetRow, drivers: Sequence[tuple[str, str | None]], index: PageIndex) -> Markup:
    """Return the page of a dump.

    Args:
        row: Its row, with groups.
        drivers: Loaded drivers that Microsoft did not write: name, and day of linking.
        index: What the report shows.
    """
    body = element(
        "div",
        _verdict(row, index),
        element(
            "div",
            _part("Crash", _crash(row)),
            _part("Place", _place(row)),
            _part("Dump and system", _identity(row, index)),
            _part("Health of the file", _health(row)),
            class_="columns",
        ),
        _parameters(row),
        _checks(row),
        _fold("Drivers that Microsoft did not write", _drivers(row, drivers)),
        _fold("Unknown facts", _facts(sorted(row.unavailable.items())[:_MANY])),
        class_="dump",
    )
    return element("details", _summary(row, index), body, id=index.dump_id(row.path))


def _summary(row: FleetRow, index: PageIndex) -> Markup:
    verdict = judgement_of(row.group_verdict or row.verdict)
    time = "time unknown" if row.crashed_at is None else f"{row.crashed_at:%Y-%m-%d %H:%M}"
    return element(
        "summary",
        element("span", time, class_="when"),
        element("code", _code(row)),
        kind_mark(verdict.kind),
        None if verdict.culprit is None else element("b", verdict.culprit, class_="culprit"),
        element("span", index.path(index.facts.shown(row.path)), class_="path"),
    )


def _code(row: FleetRow) -> str:
    return "no bug check" if row.code is None else f"{row.code:#x} {row.name or ''}".strip()


def _verdict(row: FleetRow, index: PageIndex) -> Markup:
    own, group = judgement_of(row.verdict), row.group_verdict
    evidence = [joined(element("span", x.test, class_="test"), x.finding) for x in row.evidence]
    ruled = [joined(element("b", one.what), f": {one.reason}") for one in row.ruled_out]
    return joined(
        element("h4", "Verdict by this dump"),
        element("div", verdict_mark(own), class_="judged"),
        _list(evidence, "evidence"),
        joined(element("h5", "Ruled out"), _list(ruled)) if ruled else None,
        None if group is None else _by_all(row, index),
        joined(element("h5", "Advice"), _list(row.advice)) if row.advice else None,
    )


def _by_all(row: FleetRow, index: PageIndex) -> Markup | None:
    group = row.group_verdict
    if group is None:
        return None
    found = judgement_of(group)
    if found == judgement_of(row.verdict) and not group.evidence:
        return element("p", "All dumps of the machine together: the same verdict.", class_="muted")
    evidence = [(one.test, one.finding, one.dumps, one.paths) for one in group.evidence]
    return joined(
        element("h4", "Verdict by all dumps of the machine"),
        element("div", verdict_mark(found), class_="judged"),
        evidence_list(index, evidence) if evidence else None,
    )


def _part(title: str, content: Markup | None) -> Markup | None:
    return None if content is None else element("section", element("h4", title), content)


def _fold(title: str, content: Markup | None) -> Markup | None:
    return None if content is None else element("details", element("summary", title), content)


def _facts(found: Iterable[tuple[str, Child]]) -> Markup | None:
    """Return names and values, without those that are unknown."""
    items = [
        element("div", element("dt", name), element("dd", value))
        for name, value in found
        if value is not None and value != ""
    ]
    return element("dl", items, class_="facts") if items else None


def _hex(value: int | None) -> Markup | None:
    return None if value is None else element("code", f"{value:#x}")


def _crash(row: FleetRow) -> Markup | None:
    exception = None
    if row.exception_code is not None:
        exception = joined(_hex(row.exception_code), f" {row.exception_name or ''}")
    fault = _hex(row.fault_address)
    if fault is not None and row.access_type:
        fault = joined(fault, f", {row.access_type}")
    uptime = row.uptime_seconds
    return _facts(
        (
            ("bug check", element("code", _code(row))),
            ("time", None if row.crashed_at is None else moment(row.crashed_at)),
            ("running for", None if uptime is None else _duration(uptime)),
            ("exception", exception),
            ("exception address", _hex(row.exception_address)),
            ("instruction", _hex(row.instruction)),
            ("fault address", fault),
            ("IRQL", None if row.irql is None else str(row.irql)),
            ("process", _process(row)),
            ("processor", None if row.processor is None else str(row.processor)),
            ("activity", _list(row.activity)),
        )
    )  # fmt: skip


def _duration(seconds: float) -> str:
    try:
        return duration(timedelta(seconds=round(seconds, 3)))
    except (OverflowError, ValueError):
        return f"{seconds:g} s"


def _process(row: FleetRow) -> str | None:
    parts = [
        row.process,
        None if row.pid is None else f"PID {row.pid}",
        None if row.tid is None else f"TID {row.tid}",
    ]
    return ", ".join(one for one in parts if one) or None


def _place(row: FleetRow) -> Markup | None:
    if row.module is None:
        return None
    offset = "" if row.module_offset is None else f"+{row.module_offset:#x}"
    foreign = {True: "probably not Microsoft's", False: "probably Microsoft's", None: None}
    return _facts(
        (
            ("module", element("code", f"{row.module}{offset}")),
            ("vendor", row.module_vendor),
            ("writer", foreign[row.module_third_party]),
            ("timestamp", _hex(row.module_timestamp)),
            ("size in memory", None if row.module_size is None else size(row.module_size)),
            ("evidence", row.module_evidence),
            ("confidence", _sure(row.module_confidence)),
        )
    )  # fmt: skip


def _identity(row: FleetRow, index: PageIndex) -> Markup | None:
    shown = index.facts.shown
    build = "" if row.build is None else f", build {row.build}"
    if row.build_revision is not None:
        build += f".{row.build_revision}"
    return _facts(
        (
            ("file", element("span", shown(row.path), class_="path")),
            ("size", None if row.size is None else size(row.size)),
            ("kind of dump", ", ".join(x for x in (row.dump_type, row.architecture) if x)),
            ("written by", row.writer),
            ("signature", _signature(row, index)),
            ("machine", _machine(row, index)),
            ("Windows", f"{row.windows or 'unknown version'}{build}"),
            ("product", row.product),
            ("number of boots", None if row.boot_id is None else f"{row.boot_id:,}"),
            ("processors", None if row.processors is None else str(row.processors)),
            *_hardware(row.hardware),
            ("SHA-256", None if row.sha256 is None else element("code", row.sha256)),
        )
    )  # fmt: skip


def _signature(row: FleetRow, index: PageIndex) -> Markup | None:
    found = row.signature
    if found is None:
        return None
    return element("code", link(index.signature_id(found.id), found.text or found.id))


def _machine(row: FleetRow, index: PageIndex) -> Markup | None:
    found = row.machine
    return None if found is None else link(index.machine_id(found.id), found.words or found.id)


def _sure(confidence: str | None) -> Markup | None:
    return confidence_mark(confidence) if confidence else None


def _list(found: Sequence[str], classes: str | None = None) -> Markup | None:
    """Return a list of a bounded number of items; None without any."""
    items = [element("li", one) for one in found[:_MANY]]
    if len(found) > _MANY:
        items.append(element("li", f"{len(found) - _MANY:,} more", class_="muted"))
    return element("ul", items, class_=classes) if items else None


def _hardware(found: RowHardware | None) -> Iterable[tuple[str, Child]]:
    if found is None:
        return ()
    firmware = " ".join(one for one in (found.bios_vendor, found.bios_version) if one)
    date = f", {found.bios_date}" if found.bios_date else ""
    return (
        ("processor name", found.cpu),
        ("memory", None if not found.ram_mib else mebibytes(found.ram_mib)),
        ("display", ", ".join(one.name or one.id for one in found.gpu[:4]) or None),
        ("firmware", f"{firmware}{date}" if firmware else None),
        ("remarks", _list([one.message for one in found.remarks])),
    )


def _health(row: FleetRow) -> Markup | None:
    return _facts(
        (
            ("truncated", {True: "yes", False: "no", None: "unknown"}[row.truncated]),
            ("warnings", _list([one.message for one in row.warnings]) or "none"),
            ("loaded drivers", None if row.module_count is None else f"{row.module_count:,}"),
            ("unloaded drivers", None if row.unloaded_count is None else f"{row.unloaded_count:,}"),
            ("unknown facts", f"{len(row.unavailable):,}"),
        )
    )


def _parameters(row: FleetRow) -> Markup | None:
    values = (row.p1, row.p2, row.p3, row.p4)
    if all(one is None for one in values):
        return None
    columns = (
        Heading("parameter"),
        Heading("value", number=True),
        Heading("meaning", wide=True),
        Heading("role"),
        Heading("name or location"),
    )
    meanings = [*row.parameters[:4], *[None] * 4][:4]
    rows = [
        (
            Cell(str(number)),
            Cell(_hex(value)),
            Cell(None if one is None else one.meaning),
            Cell(None if one is None or not one.role else element("code", one.role)),
            Cell(None if one is None else element("code", one.name or one.location or "")),
        )
        for number, (value, one) in enumerate(zip(values, meanings, strict=True), 1)
        if value is not None
    ]
    return table("Parameters of the bug check", columns, rows, tools=False)


def _checks(row: FleetRow) -> Markup | None:
    if not row.instruction_checks:
        return None
    columns = (Heading("test"), Heading("result"), Heading("finding", wide=True))
    rows = [
        (Cell(one.test), Cell(one.result), Cell(one.finding))
        for one in row.instruction_checks[:_MANY]
    ]
    return table("Tests of the faulting instruction", columns, rows, tools=False)


def _drivers(row: FleetRow, drivers: Sequence[tuple[str, str | None]]) -> Markup | None:
    words = {one.name.casefold(): one for one in row.third_parties}
    names = dict.fromkeys([*(one.name for one in row.third_parties), *(one for one, _ in drivers)])
    if not names:
        return None
    linked = {name.casefold(): date for name, date in drivers}
    vendors = {one.name: one.vendor for one in row.third_parties}
    columns = (
        Heading("driver"),
        Heading("vendor"),
        Heading("linked", number=True),
        Heading("words of the stack", number=True),
    )
    rows = []
    for name in list(names)[:_DRIVERS]:
        found = words.get(name.casefold())
        rows.append(
            (
                Cell(name),
                Cell(vendors.get(name) or _vendor(name)),
                Cell(linked.get(name.casefold())),
                Cell("0" if found is None else f"{found.words:,}"),
            )
        )
    return joined(
        left_out(len(rows), len(names), "drivers"),
        table("Loaded drivers that Microsoft did not write", columns, rows, tools=False),
    )


def _vendor(name: str) -> str | None:
    from kdmp_ks.analysis.driver_names import find_driver_name

    known = find_driver_name(name)
    return None if known is None else known.vendor
