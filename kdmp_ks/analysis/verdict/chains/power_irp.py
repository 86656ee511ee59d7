"""0x9F: a driver did not follow a change of power.

The thread of the stop only reports it. The driver that has a blocked request is found by the IRP's
current stack location. A class driver of Microsoft passes requests on, so a driver of somebody
else's below it is blamed before it; one of the bus acts for the driver of the device above it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.objects.chain import driver_of_irp
from kdmp_ks.analysis.objects.device import Devices
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.analysis.verdict import advice
from kdmp_ks.analysis.verdict.claim import Cause, Claim, Evidence, Rank
from kdmp_ks.analysis.verdict.surroundings import sleep_transition
from kdmp_ks.ground.inferred import Confidence
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.objects.chain import IrpChain
    from kdmp_ks.analysis.objects.device import DeviceFacts, DeviceStack
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.analysis.verdict.claim import Finding
    from kdmp_ks.kernel.modules.module import Module

CODES: Final = frozenset((0x9F,))

_TIMED_OUT: Final = 3
"""First parameter of a request that was not completed in time."""
_PLUG_AND_PLAY: Final = 4
"""First parameter where Plug and Play held its lock for too long."""
_DIRECTED: Final = 5
"""First parameter of a device that did not finish a directed change of power in time."""
_FREED: Final = 1
"""First parameter of a device that was freed with a request still open."""
_NODES: Final = 8
"""Devices of Plug and Play, and further requests for one device, that are looked at."""
_DISKS: Final = ("scsi\\disk", "ide\\disk", "nvme\\disk", "usbstor\\disk", "sd\\disk")
"""Beginnings of the paths of disks."""
_DEVICE_ADVICE: Final = (
    "Update the firmware of the device and of the machine; try without the device."
)
_FAST_START: Final = "Switch off fast startup and the power saving of that device, as a test."


def power_irp(case: Case) -> Iterator[Finding]:
    """Follow the parameters to the driver that did not follow."""
    kind = case.parameters[0]
    yield from sleep_transition(case)
    if kind == _TIMED_OUT:
        yield from _blocked_request(case)
    elif kind == _PLUG_AND_PLAY:
        yield from _blocked_plug_and_play(case)
    elif kind in (_FREED, _DIRECTED):
        yield from _named_device(case, kind)


# -- a request that was not completed in time ----------------------------------------------------


def _blocked_request(case: Case) -> Iterator[Finding]:
    irp, pdo = case.address(4), case.address(2)
    chain = case.attempt(lambda: driver_of_irp(case.dump, irp, pdo or None))
    if chain is None:
        yield Evidence("power request", f"the IRP at {irp:#x} is not in the dump", (irp,))
        yield from _by_stack_alone(case, pdo)
        return
    holder = _module(case, chain.device)
    if chain.device is None or holder is None:
        yield Evidence("power request", _missing(chain), (irp,))
        return
    yield _blame(case, chain, chain.device, holder)


def _blame(case: Case, chain: IrpChain, device: DeviceFacts, holder: Module) -> Claim:
    """Blame the driver that has the request, or the one that it acts for."""
    request = _request(chain, device, holder)
    if case.is_foreign(holder):
        waits = tuple(_waits_for(case, chain, holder))
        confidence = Confidence.MEDIUM if waits else Confidence.HIGH
        evidence = (request, *waits, *_node(chain.stack), *sleep_transition(case))
        return _third_party(case, holder, confidence, evidence)
    rest = (*_node(chain.stack), *sleep_transition(case))
    above, below = _around(case, chain)
    if below:
        found = (request, _passes(holder, below[0], "below"), *rest)
        return _third_party(case, below[0].module, Confidence.MEDIUM, found)
    if above and chain.pdo == device.address:
        found = (request, _passes(holder, above[-1], "above"), *rest)
        return _third_party(case, above[-1].module, Confidence.LOW, found)
    return _microsoft(holder, chain, (request, *rest))


@dataclass(frozen=True)
class _Layer:
    """A device of a stack, and the module of its driver."""

    device: DeviceFacts
    module: Module


def _around(case: Case, chain: IrpChain) -> tuple[list[_Layer], list[_Layer]]:
    """Return the foreign drivers above and below the device that has the request, top down."""
    above: list[_Layer] = []
    below: list[_Layer] = []
    if chain.stack is None or chain.device is None:
        return above, below
    devices = chain.stack.devices
    places = [number for number, one in enumerate(devices) if one.address == chain.device.address]
    if not places:
        return above, below
    for number, one in enumerate(devices):
        layer = _layer(case, one)
        if layer is not None and number != places[0]:
            (above if number < places[0] else below).append(layer)
    return above, below


def _layer(case: Case, device: DeviceFacts) -> _Layer | None:
    module = _module(case, device)
    return _Layer(device, module) if module is not None and case.is_foreign(module) else None


def _waits_for(case: Case, chain: IrpChain, holder: Module) -> Iterator[Evidence]:
    """Yield requests for the same device that another driver has: the first may wait for them."""
    from kdmp_ks.analysis.watchdog.power_requests import find_power_requests

    found = case.attempt(lambda: find_power_requests(case.dump))
    requests = () if found is None else found.requests
    same = [
        one.irp
        for one in requests
        if one.device is not None and one.device == chain.pdo and one.irp != chain.irp.address
    ]
    for address in same[:_NODES]:
        other = _holder_of(case, address)
        if other is not None and other != holder:
            finding = f"{other.name} has another request for the same device, IRP {address:#x}"
            yield Evidence("power requests", finding, (address,))


def _holder_of(case: Case, irp: Gva) -> Module | None:
    chain = case.attempt(lambda: driver_of_irp(case.dump, irp))
    return None if chain is None else _module(case, chain.device)


def _missing(chain: IrpChain) -> str:
    where = f"the IRP at {chain.irp.address:#x} is {chain.irp.state}"
    if chain.irp.current is None:
        return f"{where}: no driver has it"
    return f"{where}; the driver of that location is not in the dump"


def _request(chain: IrpChain, device: DeviceFacts, holder: Module) -> Evidence:
    current = chain.irp.current
    meaning = "" if current is None or current.meaning is None else f" ({current.meaning})"
    finding = (
        f"{holder.name} has the IRP at {chain.irp.address:#x}{meaning}, which was not completed in"
        f" time; it is {chain.irp.state}, for the device {device.address:#x}"
    )
    return Evidence("power request", finding, (chain.irp.address, device.address))


def _passes(holder: Module, layer: _Layer, where: str) -> Evidence:
    name = layer.module.name
    does = "passes requests on to" if where == "below" else "acts for"
    finding = f"{holder.name} is Microsoft's and {does} {name} {where} it in the device stack"
    return Evidence("device stack", finding, (layer.device.address,))


def _by_stack_alone(case: Case, pdo: int) -> Iterator[Finding]:
    """Blame the only foreign driver of the device's stack, as a hint."""
    stack = _stack(case, pdo)
    layers = [] if stack is None else [x for x in (_layer(case, o) for o in stack.devices) if x]
    if len({layer.module for layer in layers}) == 1:
        finding = f"{layers[0].module.name} is the only driver in it that is not Microsoft's"
        evidence = Evidence("device stack", finding, (layers[0].device.address,))
        yield _third_party(case, layers[0].module, Confidence.LOW, (evidence, *_node(stack)))
    else:
        yield from _node(stack)


# -- devices that a parameter or a list names ----------------------------------------------------


def _blocked_plug_and_play(case: Case) -> Iterator[Finding]:
    from kdmp_ks.analysis.verdict.chains.lock_holder import lock_holder
    from kdmp_ks.analysis.watchdog.power_requests import find_plug_and_play_requests

    seconds, thread = case.parameters[1], case.address(3)
    waited = f"Plug and Play held its lock for {seconds} s; the thread {thread:#x} has it"
    yield Evidence("bug check", waited, (thread,))
    found = case.attempt(lambda: find_plug_and_play_requests(case.dump))
    nodes = () if found is None else found.device_nodes[:_NODES]
    layers: list[_Layer] = []
    for node in nodes:
        stack = _stack_of_node(case, node)
        if stack is not None:
            layers += [x for x in (_layer(case, o) for o in stack.devices) if x]
            yield from _node(stack)
    awaited = tuple(dict.fromkeys(layer.module for layer in layers))
    yield from lock_holder(case, thread, awaited)
    if len(awaited) == 1:
        module = awaited[0]
        finding = f"{module.name} is the only driver not Microsoft's of a device yet to answer"
        evidence = Evidence("Plug and Play requests", finding, (layers[0].device.address,))
        yield _third_party(case, module, Confidence.LOW, (evidence,))


def _named_device(case: Case, kind: int) -> Iterator[Finding]:
    """Blame the driver of the device in parameter 2, or the foreign one of its stack."""
    if kind == _DIRECTED:
        yield from _by_stack_alone(case, case.address(2))
        return
    space = ObjectSpace(case.dump)
    address = case.address(2)
    device = case.attempt(lambda: Devices(space).at(address))
    module = _module(case, device)
    if module is not None and case.is_foreign(module):
        finding = f"{module.name} freed its device {address:#x} with a power request still open"
        evidence = Evidence("device", finding, (address,))
        yield _third_party(case, module, Confidence.MEDIUM, (evidence,))


def _stack(case: Case, device: int) -> DeviceStack | None:
    """Return the stack of a device; None where the device is not in the dump."""
    devices = Devices(ObjectSpace(case.dump))
    try:
        devices.raw(device)
    except UNUSABLE:
        return None
    return devices.stack(device)


def _stack_of_node(case: Case, node: Gva) -> DeviceStack | None:
    space = ObjectSpace(case.dump)
    try:
        found = space.read(node, space.machine.structure("DEVICE_NODE"))
    except UNUSABLE:
        return None
    return _stack(case, int(found.PhysicalDeviceObject))


# -- claims --------------------------------------------------------------------------------------


def _module(case: Case, device: DeviceFacts | None) -> Module | None:
    """Return the module of a device's driver; None where the dump lacks it."""
    driver = None if device is None else device.driver
    if driver is None:
        return None
    if driver.start is not None:
        return case.module_at(driver.start)
    return case.kernel if driver.module is not None else None


def _node(stack: DeviceStack | None) -> Iterator[Evidence]:
    node = None if stack is None else stack.node
    if node is not None and node.device_id is not None:
        service = "" if node.service is None else f", service {node.service}"
        yield Evidence("device node", f"the device is {node.device_id}{service}", (node.address,))


def _third_party(
    case: Case, module: Module, confidence: Confidence, evidence: tuple[Evidence, ...]
) -> Claim:
    return Claim(
        cause=Cause.THIRD_PARTY_DRIVER,
        culprit=module.name,
        confidence=case.trust(module, confidence),
        rank=Rank.CODE_CHAIN,
        summary=f"{module.name}, or its device, did not follow a change of power in time.",
        evidence=evidence,
        advice=(advice.update(module.name), _DEVICE_ADVICE, _FAST_START),
    )


def _microsoft(holder: Module, chain: IrpChain, evidence: tuple[Evidence, ...]) -> Claim:
    """Blame the disk for a request that only drivers of Microsoft handle; else the driver."""
    node = None if chain.stack is None else chain.stack.node
    device = None if node is None else node.device_id
    is_disk = device is not None and device.casefold().startswith(_DISKS)
    where = "a device" if device is None else device
    return Claim(
        cause=Cause.HARDWARE if is_disk else Cause.MICROSOFT_DRIVER,
        culprit="disk" if is_disk else holder.name,
        confidence=Confidence.LOW,
        rank=Rank.CODE_CHAIN,
        summary=f"{holder.name} did not complete a power request for {where} in time.",
        evidence=evidence,
        advice=(
            _DEVICE_ADVICE,
            *((advice.CHECK_DISK,) if is_disk else ()),
            "Update the drivers of the main board: chipset, storage, and power management.",
            _FAST_START,
        ),
    )
