"""An exception as labels and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.location import place_of
from kdmp_ks.analysis.page.crash_lines import access_words
from kdmp_ks.analysis.report.exception import exception_facts
from kdmp_ks.bugchecks import status_name
from kdmp_ks.cli.render.names import format_address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import OriginalException


def exception_rows(dump: KernelDumpParser, found: OriginalException) -> Iterator[tuple[str, str]]:
    """Return what is known of an exception."""
    if found.code is not None:
        yield "code", code_words(found.code)
    if found.address is not None:
        yield "address", address_words(dump, found.address)
    facts = exception_facts(dump, found)
    if (access := access_words(facts, dump.architecture)) is not None:
        yield "access", access
    for label, address in (
        ("record at", found.record_address),
        ("registers at", found.context_address),
        ("trap frame at", found.trap_frame_address),
    ):
        if address is not None:
            yield label, format_address(address, dump)


def code_words(code: int) -> str:
    """Return the code of an exception with its name."""
    return f"{code:08x} {status_name(code) or ''}".rstrip()


def address_words(dump: KernelDumpParser, address: int) -> str:
    """Return an address with its place."""
    return f"{format_address(address, dump)} {place_of(address, dump) or ''}".rstrip()
