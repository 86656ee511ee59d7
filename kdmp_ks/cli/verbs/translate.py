"""`kdmp translate`: a walk through the page tables, level by level."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.flags import letters
from kdmp_ks.cli.render.names import address_formatter, format_address
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, size
from kdmp_ks.cli.support.address import Expression, parse_address
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.space import dtb_option, naming_dump
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.errors import PageReadError, UnsupportedDumpError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.virt import PxeStep, Reader, Translation

_COLUMNS = (
    Column("level"),
    Column("entry at"),
    Column("contains"),
    Column("pfn", right=True),
    Column("flags"),
)


@verb("translate")
@click.argument("where", metavar="ADDRESS", type=parse_address)
@dtb_option
def command(invocation: Invocation, where: Expression, dtb: Expression | None) -> None:
    """Translate a virtual ADDRESS, level by level.

    Like WinDbg's !pte this shows the page-table entry of every level.

    Flags: C copy on write, G global, L large page, D dirty, A accessed, N not cached, T write
    through, U user or K kernel, W writable or R read-only, E executable, V valid.

    A triage dump has no page tables. It may have kept single entries, at the addresses where
    Windows maps its tables into its own memory; these are shown.

    Exit code 1 and the reason on standard error when the walk does not reach a page.
    """
    from kdmp_ks.virt import Reader

    reader = Reader(invocation.dump, None if dtb is None else dtb.resolve_root(invocation.dump))
    gva = where.resolve(naming_dump(invocation.dump, dtb))
    steps = reader.walk(gva)
    page: Translation | None = None
    stop: PageReadError | UnsupportedDumpError | None = None
    try:
        page = reader.translate(gva)
    except (PageReadError, UnsupportedDumpError) as error:
        stop = error
    offset = _file_offset(invocation, page)
    if invocation.as_json:
        invocation.document(
            {
                "address": hex64(gva),
                "dtb": None if reader.dtb is None else hex64(reader.dtb),
                "levels": [_level_fields(step, page) for step in steps],
                "page": None if page is None else _page_fields(page, offset),
                "error": None if stop is None else stop.as_fields(),
            }
        )
    else:
        output.line(f"{format_address(gva, invocation.dump)} {_by(reader, steps)}")
        if steps:
            # Entries that a triage dump kept have virtual addresses.
            written = address_formatter("virt" if reader.dtb is None else "phys", invocation.dump)
            output.table(
                _COLUMNS, [(*_entry(step, written), *_meaning(step, page)) for step in steps]
            )
        if page is not None:
            output.line()
            output.pairs(_page_rows(page, offset))
    if stop is not None:
        raise Failure.by(stop)


def _by(reader: Reader, steps: tuple[PxeStep, ...]) -> str:
    """Describe the entries that are shown."""
    if reader.dtb is not None:
        return f"by the tables at {reader.dtb:x}"
    return "by the entries that the dump kept" if steps else "has no entry in the dump"


def _file_offset(invocation: Invocation, page: Translation | None) -> int | None:
    from kdmp_ks.phys import Reader

    if page is None:
        return None
    try:
        return Reader(invocation.dump).translate(page.gpa)
    except PageReadError:
        return None


def _pfn(step: PxeStep, page: Translation | None) -> str | None:
    """Format the PFN of an entry; of a large page, without the PAT bit in it."""
    if not (step.present or step.transition):
        return None
    return f"{page.pfn if step.large and page else step.pfn:x}"


def _level_fields(step: PxeStep, page: Translation | None) -> dict[str, object]:
    pfn = _pfn(step, page)
    return {
        "level": step.level.name.lower(),
        "entry_address": hex64(step.address),
        "value": None if step.value is None else hex64(step.value),
        "pfn": None if pfn is None else f"0x{pfn}",
        "flags": letters(step) if step.present else None,
        "present": step.present,
        "large": step.large,
        "transition": step.transition,
    }


def _entry(step: PxeStep, written: Callable[[int], str]) -> tuple[str, str, str]:
    contents = "not in the dump"
    if step.value is not None:
        contents = f"{step.value:0{2 * step.layout.sizeof()}x}"
    return str(step.level), written(step.address), contents


def _meaning(step: PxeStep, page: Translation | None) -> tuple[str, str]:
    if step.value is None:
        return "", ""
    state = letters(step) if step.present else "transition" if step.transition else "invalid"
    return _pfn(step, page) or "", state


def _page_fields(page: Translation, offset: int | None) -> dict[str, object]:
    return {
        "physical_address": hex64(page.gpa),
        "kind": page.page_kind.name.lower(),
        "size": page.page_kind.size,
        "pfn": hex64(page.pfn),
        "writable": page.writable,
        "executable": page.executable,
        "user_accessible": page.user_accessible,
        "transition": page.transition,
        "file_offset": None if offset is None else hex64(offset),
    }


def _sort(page: Translation) -> str:
    """How large pages of this size are called: there are two that are large."""
    return page.page_kind.name.lower().partition("_")[0]


def _page_rows(page: Translation, offset: int | None) -> list[tuple[str, str]]:
    rights = [
        "read",
        *(["write"] if page.writable else []),
        *(["execute"] if page.executable else []),
    ]
    who = "user and kernel" if page.user_accessible else "kernel only"
    where = f"{page.gpa:x}"
    rows = [
        ("physical address", where),
        ("page", f"{size(page.page_kind.size)} ({_sort(page)}), pfn {page.pfn:x}"),
        ("rights", f"{', '.join(rights)}; {who}"),
        ("file offset", "not in the dump" if offset is None else f"{offset:x}"),
    ]
    if page.transition:
        rows.append(("state", "in transition: not valid for the processor, its contents are good"))
    return rows
