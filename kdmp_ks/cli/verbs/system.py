"""`kdmp system`: the machine, and what it was doing when it stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.page.machine_page import machine_page
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.support.verb import Invocation, verb

if TYPE_CHECKING:
    from kdmp_ks.analysis.hardware.identifiers import Identifier


@verb("system")
def command(invocation: Invocation) -> None:
    """Show the machine and what it was doing when it stopped.

    Processor, firmware, memory modules, devices, and what is noteworthy about them; then sleep,
    shutdown, log-off, starts and devices. All of it is from the secondary data of the dump.

    Serial numbers, inventory numbers, UUIDs and the product key are shown only with --private.
    """
    report = invocation.dump.machine_report
    identifiers = _identifiers(invocation)
    if invocation.as_json:
        invocation.document(
            {
                "hardware": as_plain(report.hardware),
                "activity": as_plain(report.activity),
                "identifiers": None if identifiers is None else as_plain(identifiers),
                "unavailable": dict(report.unavailable),
            }
        )
        return
    groups = machine_page(report)
    groups.append([(one.owner, f"{one.name} {one.value}") for one in identifiers or ()])
    output.groups(groups)


def _identifiers(invocation: Invocation) -> tuple[Identifier, ...] | None:
    """Return what identifies the machine; None unless it may be shown."""
    if not masking.shows_private():
        return None
    from kdmp_ks.analysis.hardware.identifiers import find_identifiers

    return find_identifiers(invocation.dump.secondary_data)
