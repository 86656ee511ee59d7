"""A pool block as text, like ``!pool``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.names import format_address
from kdmp_ks.cli.render.objects.words import inferred_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects import PoolBlock
    from kdmp_ks.dump import KernelDumpParser


def show_pool(dump: KernelDumpParser, found: PoolBlock) -> None:
    """Write a pool block."""
    output.pairs(_rows(dump, found))


def _rows(dump: KernelDumpParser, found: PoolBlock) -> Iterator[tuple[str, str]]:
    header = format_address(found.header, dump)
    yield "pool block", f"{format_address(found.block, dump)}, header at {header}"
    yield "tag", inferred_words(found.tag, quote="'")
    if found.size is not None:
        yield "size", f"{found.size.value:#x} bytes"
    if found.is_free is not None:
        yield "state", "free" if found.is_free else "in use"
    if found.is_paged is not None:
        yield "pool", "paged" if found.is_paged else "nonpaged"
    yield "type", f"{found.pool_type:#x}"
    yield "evidence", found.tag.evidence
