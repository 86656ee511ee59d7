"""`kdmp exception`: the exception behind the bug check, and the record in the header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.plain import as_plain, plain_fields
from kdmp_ks.analysis.report.exception import exception_facts, why_no_exception
from kdmp_ks.analysis.report.fault import fault_facts
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.exception_lines import address_words, code_words, exception_rows
from kdmp_ks.cli.render.fault_lines import fault_rows
from kdmp_ks.cli.render.names import format_address, located_or_null, registers, written_or_null
from kdmp_ks.cli.render.register_lines import register_lines
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.kernel import OriginalException


@verb("exception", takes_dtb=True)
def command(invocation: Invocation) -> None:
    """Show the exception that led to the crash.

    Windows stores a breakpoint (80000003) in the header whatever the cause of the crash. The
    original exception is found through the parameters of the bug check, where these lead to one;
    it is shown first. The fault follows: what the saved stacks and the processor's registers add.
    """
    original, fault = invocation.dump.original_exception, invocation.dump.fault
    if invocation.as_json:
        document = _in_header(invocation)
        document["original"] = None if original is None else _document(invocation, original)
        document["fault"] = None if fault is None else as_plain(fault_facts(invocation.dump, fault))
        document["unavailable"] = _unavailable(invocation)
        invocation.document(document)
        return
    if original is None:
        output.line(f"original exception: none found; {why_no_exception(invocation.dump)}")
    else:
        code = invocation.dump.headers.bug_check_code
        output.line(f"original exception, by the parameters of bug check {code:#x}:")
        output.pairs(exception_rows(invocation.dump, original))
    if fault is not None:
        output.line()
        output.line("the fault:")
        output.pairs(fault_rows(invocation.dump, fault))
        if fault.known_registers is not None:
            output.lines(register_lines(registers(fault.known_registers)))
    output.line()
    output.line("in the header:")
    output.pairs(_header(invocation))


def _unavailable(invocation: Invocation) -> dict[str, str]:
    """Return the reasons why parts of the document are null."""
    from kdmp_ks.analysis.fault.trap import why_no_fault

    found = {}
    if invocation.dump.original_exception is None:
        found["original"] = why_no_exception(invocation.dump)
    if invocation.dump.fault is None:
        found["fault"] = why_no_fault(invocation.dump)
    return found


def _document(invocation: Invocation, found: OriginalException) -> dict[str, object]:
    known = {} if found.registers is None else registers(found.registers)
    return {
        **plain_fields(exception_facts(invocation.dump, found)),
        "registers": {name: hex64(value) for name, value in known.items()} or None,
    }


def _in_header(invocation: Invocation) -> dict[str, object]:
    record = invocation.dump.exception_record
    return {
        "code": written_or_null(record.exception_code),
        "flags": written_or_null(record.exception_flags),
        "nested_record": written_or_null(record.exception_record or None),
        "address": located_or_null(record.exception_address, invocation.dump),
        "parameters": [written_or_null(value) for value in _parameters(invocation)],
    }


def _parameters(invocation: Invocation) -> list[int]:
    """Return the parameters that count; those behind them are left over from something else."""
    record = invocation.dump.exception_record
    return list(record.exception_information[: record.number_parameters])


def _header(invocation: Invocation) -> Iterator[tuple[str, str]]:
    record = invocation.dump.exception_record
    nested = record.exception_record
    yield "code", code_words(record.exception_code)
    yield "flags", f"{record.exception_flags:x}"
    yield "address", address_words(invocation.dump, record.exception_address)
    yield "nested record", format_address(nested, invocation.dump) if nested else "none"
    for place, value in enumerate(_parameters(invocation)):
        yield f"parameter {place}", format_address(value, invocation.dump)
