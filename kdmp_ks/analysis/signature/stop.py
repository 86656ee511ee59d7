"""`Stop`: the bug check of a dump, as far as its signature needs it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kdmp_ks.analysis.report.bugcheck import described_parameters
from kdmp_ks.analysis.signature.conventions import ALWAYS_ACCESS, EXCEPTIONS
from kdmp_ks.analysis.unknown_fact import UnknownFactError, written
from kdmp_ks.analysis.verdict.standing import ON_REQUEST
from kdmp_ks.bugchecks import Role, find_bugcheck
from kdmp_ks.bugchecks.codes import MINIDUMP_TWIN
from kdmp_ks.bugchecks.value_names import unextended
from kdmp_ks.errors import KdmpError
from kdmp_ks.format.filler import FILLERS
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.kernel.modules.module import Module

_SIGNIFICANT = (Role.KIND, Role.EXCEPTION_CODE, Role.STATUS)
"""Roles of parameters that select a case, the same on all machines."""
_MOST = 0xFFFFFFFF


class Stop:
    """A bug check.

    Attributes:
        code: The stop code, without the bit of small dumps.
        parameters: The parameters with their roles.
        values: Their values; 0 where they were not written.
    """

    def __init__(self, dump: ReportedDump) -> None:
        """Take the bug check of a dump.

        Raises:
            UnknownFactError: There is none of Windows, or somebody asked for the dump.
        """
        raw = written(int(dump.headers.bug_check_code))
        if not raw:
            raise UnknownFactError("the dump has no bug check")
        known = find_bugcheck(raw)
        if known is not None and known.writer is not None:
            raise UnknownFactError("its stop code is no bug check of Windows")
        self._dump = dump
        self.code = raw & ~MINIDUMP_TWIN
        if self.code in ON_REQUEST:
            raise UnknownFactError("somebody asked for the dump")
        self.parameters = described_parameters(dump)
        self.values = tuple(0 if x.value in FILLERS else x.value for x in self.parameters)

    @cached_property
    def kind(self) -> int | None:
        """The parameter that selects a case; None where there is none, or it is an address."""
        if any(one.role is Role.ACCESS for one in self.parameters):
            return None
        named = any(one.role is Role.MODULE for one in self.parameters)
        for one in self.parameters:
            if one.role in _SIGNIFICANT and not (named and one.role is Role.STATUS):
                value = unextended(one.value)
                return value if one.value not in FILLERS and value <= _MOST else None
        return None

    @cached_property
    def is_fetch(self) -> bool:
        """Whether the fault is that of an instruction's own address."""
        if self.code not in ALWAYS_ACCESS | EXCEPTIONS:
            return False
        fault = self._fault_address
        return fault is not None and fault[0] == fault[1]

    @cached_property
    def _fault_address(self) -> tuple[int, int] | None:
        try:
            fault = self._dump.fault
        except UNUSABLE:
            return None
        if fault is None or fault.instruction is None or fault.address is None:
            return None
        return int(fault.instruction), int(fault.address.value)

    @cached_property
    def kernel(self) -> Module | None:
        """The kernel's own module; None where the modules cannot be read."""
        return self._by_name("nt")

    @cached_property
    def _hal(self) -> Module | None:
        return self._by_name("hal")

    def _by_name(self, name: str) -> Module | None:
        try:
            return self._dump.kernel_modules.by_name(name)
        except KdmpError:
            return None

    def is_core(self, module: Module) -> bool:
        """Whether a module is the kernel or the HAL, through which all drivers work."""
        return module is self.kernel or module is self._hal
