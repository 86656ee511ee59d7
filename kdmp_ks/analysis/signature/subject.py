"""The module that a stop code's parameters lead to, where the stack says nothing of the cause."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.analysis.location import module_at
from kdmp_ks.analysis.signature.conventions import POWER_STATE
from kdmp_ks.bugchecks import Role
from kdmp_ks.errors import KdmpError, SourceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.bugchecks import Parameter
    from kdmp_ks.kernel.modules.module import Module

_HELD_REQUEST = 3


class Subject(NamedTuple):
    """A module that the parameters lead to.

    Attributes:
        module: The module.
        service: Name of the service that drives the device of a request; None where it is unknown.
        evidence: The way to it.
    """

    module: Module
    service: str | None
    evidence: str


def find_subject(dump: ReportedDump, code: int, parameters: Sequence[Parameter]) -> Subject | None:
    """Return the module that the parameters of a bug check lead to; None where they lead to none.

    Args:
        dump: The dump.
        code: The stop code, without the bit of small dumps.
        parameters: The parameters of the bug check.
    """
    for number, one in enumerate(parameters, 1):
        if one.role is Role.MODULE:
            module = module_at(dump.architecture.pointer_from_64(one.value), dump)
            if module is not None:
                return Subject(module, None, f"parameter {number} is in it")
    if code == POWER_STATE and parameters[0].value == _HELD_REQUEST:
        return _holder(dump, parameters)
    return None


def _holder(dump: ReportedDump, parameters: Sequence[Parameter]) -> Subject | None:
    """Return the driver that has the request of a change of power."""
    from kdmp_ks.analysis.objects.chain import driver_of_irp

    pdo, irp = (dump.architecture.pointer_from_64(parameters[place].value) for place in (1, 3))
    try:
        chain = driver_of_irp(dump, irp, pdo)
        start = None if chain.driver is None else chain.driver.start
        module = None if start is None else module_at(start, dump)
    except SourceError:
        raise
    except KdmpError:
        return None
    if module is None:
        return None
    node = None if chain.stack is None else chain.stack.node
    service = None if node is None else node.service
    return Subject(module, service, "it has the request that parameter 4 leads to")
