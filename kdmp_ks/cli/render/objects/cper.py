"""A hardware error record as text, like ``!errrec``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.render.names import format_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects.error_record import ErrorRecordObject
    from kdmp_ks.dump import KernelDumpParser

_OWN_LINES: Final = ("sections", "facts")


def show_cper(dump: KernelDumpParser, found: ErrorRecordObject) -> None:
    """Write an error record, and what is known of each section."""
    record = masking.document(as_plain(found.record))
    head = [("error record", format_address(found.address, dump)), *_rows(record)]
    sections = [
        [("section", str(number)), *_rows(section), *_rows(section["facts"] or {})]
        for number, section in enumerate(record["sections"], 1)
    ]
    output.groups([head, *sections])


def _rows(values: object, before: str = "") -> Iterator[tuple[str, str]]:
    """Return the facts that are known, those of inner parts under joined names."""
    if not isinstance(values, dict):
        return
    for name, value in values.items():
        label = f"{before}{name}".replace("_", " ")
        if value is None or value == [] or name in _OWN_LINES:
            continue
        if isinstance(value, dict):
            yield from _rows(value, f"{label} ")
        elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
            for number, one in enumerate(value, 1):
                yield from _rows(one, f"{label} {number} ")
        elif isinstance(value, list):
            yield label, ", ".join(map(str, value))
        elif isinstance(value, bool):
            yield label, "yes" if value else "no"
        else:
            yield label, str(value)
