"""Requests (IRPs) that a thread worked on, and the drivers of the devices that they are for.

A request on the stack shows which device the system was working on: that it starts a device of the
driver that failed, for example. It names nobody.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.objects.chain import driver_of_irp
from kdmp_ks.analysis.objects.irp import is_irp
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.analysis.verdict.claim import Evidence
from kdmp_ks.ground.limits import MAX_REQUEST_CANDIDATES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.objects.chain import IrpChain
    from kdmp_ks.analysis.verdict.case import Case
    from kdmp_ks.kernel.modules.module import Module

_SHOWN: Final = 3
"""Requests that are described."""


class Request(NamedTuple):
    """A request that a thread worked on.

    Attributes:
        chain: The request with its devices.
        holder: The module of the driver that has it; None where no driver has it.
        modules: The modules of the drivers of its device stack, from the top down.
    """

    chain: IrpChain
    holder: Module | None
    modules: tuple[Module, ...]


def find_requests(case: Case, values: Iterable[int]) -> list[Request]:
    """Return the requests among values that may be pointers.

    Args:
        case: The crash.
        values: Words of a stack and registers; the first that are addresses are looked at.
    """
    return list(islice(_requests(case, values), _SHOWN))


def _requests(case: Case, values: Iterable[int]) -> Iterator[Request]:
    machine, space = case.dump.architecture, ObjectSpace(case.dump)
    candidates = (
        value
        for value in dict.fromkeys(values)
        if not value % machine.pointer_size and machine.is_kernel_address(value)
    )
    for value in islice(candidates, MAX_REQUEST_CANDIDATES):
        if case.module_at(value) is None and is_irp(space, value):
            chain = _chain(case, value)
            if chain is not None:
                yield Request(chain, _holder(case, chain), tuple(_modules(case, chain)))


def _chain(case: Case, address: int) -> IrpChain | None:
    return case.attempt(lambda: driver_of_irp(case.dump, address))


def _holder(case: Case, chain: IrpChain) -> Module | None:
    start = None if chain.driver is None else chain.driver.start
    return None if start is None else case.module_at(start)


def _modules(case: Case, chain: IrpChain) -> Iterator[Module]:
    for device in () if chain.stack is None else chain.stack.devices:
        start = None if device.driver is None else device.driver.start
        module = None if start is None else case.module_at(start)
        if module is not None:
            yield module


def request_evidence(request: Request, names: Iterable[Module], where: str) -> Evidence:
    """Describe a request.

    Args:
        request: The request.
        names: Modules that matter: those in its device stack are named.
        where: Place that leads to the request, such as ``the stack``.
    """
    irp, node = request.chain.irp, None
    if request.chain.stack is not None:
        node = request.chain.stack.node
    finding = f"{where} has the IRP at {irp.address:#x}{_function(request)}, {irp.state}"
    if request.holder is not None:
        finding += f"; {request.holder.name} has it"
    named = [one.name for one in dict.fromkeys(names) if one in request.modules]
    if named:
        finding += f"; it is for a device of {' and '.join(named)}"
    if node is not None and node.device_id is not None:
        finding += f"; the device is {node.device_id}"
    at: tuple[Gva, ...] = (irp.address,)
    if request.chain.device is not None:
        at = (*at, request.chain.device.address)
    return Evidence("request", finding, at)


def _function(request: Request) -> str:
    """Return the function of a request in parentheses, such as ``(IRP_MN_START_DEVICE)``."""
    current = request.chain.irp.current
    if current is None:
        return ""
    named = [one.name for one in (current.minor, current.major) if one is not None and one.name]
    said = current.meaning or next(iter(named), None)
    return "" if said is None else f" ({said})"


def on_stack(case: Case, names: Iterable[Module]) -> Iterator[Evidence]:
    """Yield the requests on the stack of the fault and in its registers.

    Args:
        case: The crash.
        names: The modules that the fault names: requests for devices of theirs come first.
    """
    fault, wanted = case.fault, tuple(names)
    registers = () if fault is None else fault.registers.values()
    words = (word.value for word in case.attempt(lambda: case.stack) or ())
    values = (*(one for one in registers if one is not None), *words)
    found = find_requests(case, values)
    found.sort(key=lambda one: not set(one.modules) & set(wanted))
    for one in found:
        yield request_evidence(one, wanted, "the stack or a register")
