"""`kdmp exception`: the exception record in the header."""

from __future__ import annotations

from kdmp_ks.cli import output
from kdmp_ks.cli.names import describe
from kdmp_ks.cli.text import hex64, tick
from kdmp_ks.cli.verb import Job, verb


@verb("exception")
def command(job: Job) -> None:
    """Show the exception record in the header.

    Windows stores a breakpoint (80000003) there whatever the cause of the crash; the original
    exception is found through the bugcheck's parameters.
    """
    record = job.dump.exception_record
    where = describe(record.exception_address, job.dump)
    # What lies behind the parameters that count is left over from something else.
    parameters = record.exception_information[: record.number_parameters]
    if job.as_json:
        job.document(
            {
                "code": hex64(record.exception_code),
                "flags": hex64(record.exception_flags),
                "nested_record": hex64(record.exception_record),
                "address": hex64(record.exception_address),
                "location": where,
                "parameters": [hex64(value) for value in parameters],
            }
        )
        return
    rows = [
        ("code", f"{record.exception_code:08x}"),
        ("flags", f"{record.exception_flags:x}"),
        ("address", tick(record.exception_address) + (f" {where}" if where else "")),
        ("nested record", tick(record.exception_record) if record.exception_record else "none"),
    ]
    rows += [(f"parameter {i}", tick(value)) for i, value in enumerate(parameters)]
    output.pairs(rows)
