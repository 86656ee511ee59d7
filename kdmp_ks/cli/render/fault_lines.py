"""A fault as labels and values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.page.wording import irql_text, sure
from kdmp_ks.cli.render.exception_lines import address_words
from kdmp_ks.cli.render.names import format_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kdmp_ks.analysis.fault import Claim, Fault, RegisterSource
    from kdmp_ks.dump import KernelDumpParser

_KINDS: Final = {
    "context": "CONTEXT",
    "header": "CONTEXT of the header",
    "trap_frame": "trap frame",
    "exception_frame": "exception frame",
}
_VECTORS: Final = ("xmm", "mxcsr", "fpcr", "fpsr", "fpscr", "q", "v")
_SHORT: Final = {"eflags": "efl"}


def fault_rows(dump: KernelDumpParser, fault: Fault) -> Iterator[tuple[str, str]]:
    """Return what is known of a fault, and the sources of its registers."""
    if fault.instruction is not None:
        yield "instruction", address_words(dump, fault.instruction)
    if fault.address is not None:
        text = f"{format_address(fault.address.value, dump)}{sure(fault.address)}"
        yield "fault address", f"{text}, by {_by(dump, fault.addresses)}"
    if fault.error_code is not None:
        yield "error code", f"{fault.error_code:x} {', '.join(fault.error_words)}"
    if fault.irql is not None:
        text = irql_text(fault.irql.value) + sure(fault.irql)
        yield "IRQL", f"{text}, by {_by(dump, fault.irqls)}"
    if fault.record_address is not None:
        yield "record at", format_address(fault.record_address, dump)
    yield from source_rows(dump, fault)


def source_rows(dump: KernelDumpParser, fault: Fault) -> Iterator[tuple[str, str]]:
    """Return the sources of the registers of a fault, and the registers that none contains."""
    for source in fault.sources:
        yield "registers", _source(dump, source)
    missing = [name for name, value in fault.registers.items() if value is None]
    shown = [_SHORT.get(name, name) for name in missing if not name.startswith(_VECTORS)]
    if shown and fault.sources:
        kinds = dict.fromkeys(_KINDS[source.kind] for source in fault.sources)
        yield "not held", f"{' '.join(shown)} - not in a {' or '.join(kinds)}"


def _source(dump: KernelDumpParser, source: RegisterSource) -> str:
    place = "" if source.address is None else f" at {format_address(source.address, dump)}"
    doubt = "" if source.confidence.name == "HIGH" else f" ({source.confidence.word} confidence)"
    return f"{_KINDS[source.kind]}{place}, {source.evidence}{doubt}"


def _by(dump: KernelDumpParser, claims: Sequence[Claim]) -> str:
    """Return the sources of a value; each with its own value where they differ."""
    if len({claim.value for claim in claims}) == 1:
        return ", ".join(claim.evidence for claim in claims)
    return ", ".join(f"{claim.evidence} ({format_address(claim.value, dump)})" for claim in claims)
