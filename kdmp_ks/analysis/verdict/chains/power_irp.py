"""0x9F: a driver did not complete a power request in time.

The thread of the stop only reports it. The driver that has the request is found by the IRP's
current stack location; a class driver of Microsoft passes requests on, so the driver of the bus
below it is asked before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.objects.chain import driver_of_irp
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.ground.inferred import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.objects.chain import IrpChain
    from kdmp_ks.analysis.objects.device import DeviceFacts
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.kernel.modules.module import Module

CODES: Final = frozenset((0x9F,))

_TIMED_OUT: Final = 3
"""First parameter of a request that was not completed in time."""


def power_irp(case: Case) -> Iterator[Finding]:
    """Follow the request to the driver that has it."""
    if case.parameters[0] != _TIMED_OUT:
        return
    chain = driver_of_irp(case.dump, case.address(4), case.address(2) or None)
    holder = _module(case, chain.device)
    if chain.device is None or holder is None:
        yield Evidence("power request", _missing(chain), (case.address(4),))
        return
    evidence = Evidence(
        "power request",
        f"{holder.name} has the IRP at {chain.irp.address:#x}, which was not completed in time",
        (chain.irp.address, chain.device.address),
    )
    if case.is_third_party(holder):
        yield _claim(holder, Cause.THIRD_PARTY_DRIVER, Confidence.HIGH, (evidence,))
        return
    below = _below(case, chain)
    if below is None:
        yield _claim(holder, Cause.MICROSOFT_DRIVER, Confidence.LOW, (evidence, *_node(chain)))
        return
    device, module = below
    passed = Evidence(
        "device stack",
        f"{holder.name} is Microsoft's and passes requests on to {module.name} below it",
        (device.address,),
    )
    found = (evidence, passed, *_node(chain))
    yield _claim(module, Cause.THIRD_PARTY_DRIVER, Confidence.MEDIUM, found)


def _missing(chain: IrpChain) -> str:
    if chain.irp.current is None:
        return "no driver has the request yet"
    return "the driver that has the request is not in the dump"


def _module(case: Case, device: DeviceFacts | None) -> Module | None:
    driver = None if device is None else device.driver
    if driver is None or driver.start is None:
        return None
    return case.module_at(driver.start)


def _below(case: Case, chain: IrpChain) -> tuple[DeviceFacts, Module] | None:
    """Return the first driver of somebody else's below the device that has the request."""
    if chain.stack is None or chain.device is None:
        return None
    devices, holder, seen = chain.stack.devices, chain.device.address, False
    for device in devices:
        module = _module(case, device)
        if seen and module is not None and case.is_third_party(module):
            return device, module
        seen = seen or device.address == holder
    return None


def _node(chain: IrpChain) -> Iterator[Evidence]:
    node = None if chain.stack is None else chain.stack.node
    if node is not None and node.device_id is not None:
        yield Evidence("device node", f"the device is {node.device_id}", (node.address,))


def _claim(
    module: Module, cause: Cause, confidence: Confidence, evidence: tuple[Evidence, ...]
) -> Claim:
    return Claim(
        cause=cause,
        culprit=module.name,
        confidence=confidence,
        rank=Rank.CODE_CHAIN,
        summary=f"{module.name} did not complete a power request in time.",
        evidence=evidence,
        advice=(
            advice.update(module.name),
            "Update the firmware of the device and of the machine; try without the device.",
        ),
    )
