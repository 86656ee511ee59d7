"""Evidence that many chains share: the sleep transition, and the display adapters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.verdict.claim import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.verdict.case import Case


def sleep_transition(case: Case) -> Iterator[Evidence]:
    """Yield whether the machine was going to sleep or waking up, if it was."""
    sleep = None if case.activity is None else case.activity.sleep
    if sleep is not None and sleep.value:
        yield Evidence(
            "activity", f"the machine was going to sleep or waking up ({sleep.evidence})"
        )


def display_adapters(case: Case) -> Iterator[Evidence]:
    """Yield the display adapters that are hardware, and their links."""
    hardware = case.hardware
    if hardware is None:
        return
    links = {one.id: one.link for one in hardware.gpu or ()}
    names = {one.id: one.name or one.id for one in hardware.gpu or ()}
    for adapter in hardware.display_adapters or ():
        if not adapter.software:
            names.setdefault(adapter.id, adapter.name or adapter.id)
    for device, name in names.items():
        link = links.get(device)
        yield Evidence("display adapter", f"{name} ({device}{'' if link is None else f', {link}'})")
