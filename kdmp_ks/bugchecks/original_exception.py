"""The exception behind a bug check: `find_original_exception`.

The record in a dump's header is a breakpoint, whatever happened. The exception that led to the bug
check is found by the roles of the bug check's parameters (`kdmp_ks.bugchecks.codes`): some contain
its code or the instruction, some the address of its record, of a context, or of a trap frame. Each
structure is checked before it is believed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from kdmp_ks.addresses import Gva
from kdmp_ks.bugchecks.access import Access, AccessEncoding, decode_access
from kdmp_ks.bugchecks.codes import Parameter, Role, find_bugcheck
from kdmp_ks.ground.deprecation import warn_renamed
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import DumpWarning, Unavailable
from kdmp_ks.registers import Registers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.bugchecks.codes import Bugcheck
    from kdmp_ks.errors import KdmpError
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.ground.warnings import Warnings

T = TypeVar("T")

_CODE_MASK: Final = 0xFFFFFFFF
_ACCESS_VIOLATION: Final = 0xC0000005
_ACCESS_PARAMETERS: Final = 2
"""Parameters of an access violation: the access, and the address."""
_MOST_PARAMETERS: Final = 15
_SELECTOR_MASK: Final = 0xFFFF
# Of the kernel and of user mode, on x86 and on AMD64.
_CODE_SELECTORS: Final = frozenset((0x08, 0x1B, 0x10, 0x23, 0x33))
_TELLING: Final = frozenset(
    {
        Role.EXCEPTION_CODE,
        Role.EXCEPTION_RECORD,
        Role.CONTEXT,
        Role.TRAP_FRAME,
        Role.FAULTING_ADDRESS,
    }
)
"""Roles of parameters that lead to an exception; an instruction alone may be any routine."""


@frozen
class ExceptionRecord(Facts):
    """An EXCEPTION_RECORD, under the names that the schema has.

    Attributes:
        exception_code: An NTSTATUS.
        exception_flags: 1 if the exception cannot be continued, and others.
        exception_record: Address of another record; 0 for none.
        exception_address: The instruction.
        number_parameters: How many of ``exception_information`` are in use.
        exception_information: Those in use.
    """

    exception_code: int
    exception_flags: int
    exception_record: int
    exception_address: int
    number_parameters: int
    exception_information: tuple[int, ...]

    @classmethod
    def of(cls, raw: Any) -> ExceptionRecord:
        """Take the values of a record that the compiled schema read."""
        return cls(
            raw.exception_code,
            raw.exception_flags,
            raw.exception_record,
            raw.exception_address,
            raw.number_parameters,
            tuple(raw.exception_information[: raw.number_parameters]),
        )


@frozen
class OriginalException(Facts):
    """The exception that led to a bug check. An unknown fact is None.

    Attributes:
        code: Its code, an NTSTATUS.
        address: The instruction.
        faulting_address: The memory address that the instruction accessed, as Windows reports it:
            all ones where the processor does not say.
        access_type: The kind of that access.
        record: The EXCEPTION_RECORD.
        record_address: Its address.
        context: The registers in the CONTEXT.
        context_address: Address of the CONTEXT.
        trap_frame: The registers that a KTRAP_FRAME is sure to contain.
        trap_frame_address: Address of the KTRAP_FRAME.
        evidence: Name of each known field -> where its value is from.
        warnings: Why a structure that a parameter leads to is missing here.
    """

    code: int | None
    address: Gva | None
    faulting_address: Gva | None
    access_type: Access | None
    record: ExceptionRecord | None
    record_address: Gva | None
    context: Registers | None
    context_address: Gva | None
    trap_frame: Registers | None
    trap_frame_address: Gva | None
    evidence: Mapping[str, str]
    warnings: tuple[DumpWarning, ...]

    @property
    def registers(self) -> Registers | None:
        """The registers at the exception: those of the CONTEXT, else those of the KTRAP_FRAME."""
        return self.context or self.trap_frame

    @property
    def exception(self) -> OriginalException:
        """Deprecated: the exception itself, which used to be wrapped."""
        old = "kdmp_ks.KernelDumpParser.original_exception.exception"
        warn_renamed(old, old.removesuffix(".exception"))
        return self


def carries_exception(bugcheck_code: int, parameters: Sequence[int]) -> bool:
    """Return whether parameters of a bug check can lead to an exception.

    >>> carries_exception(0x7E, [0] * 4), carries_exception(0xEF, [0] * 4)
    (True, False)
    """
    known = find_bugcheck(bugcheck_code)
    return known is not None and any(one.role in _TELLING for one in known.parameters(parameters))


def find_original_exception(
    reader: Readable | None,
    architecture: Architecture,
    bugcheck_code: int,
    parameters: Sequence[int],
    *,
    warnings: Warnings | None = None,
) -> OriginalException | None:
    """Find the exception behind a bug check.

    Args:
        reader: The kernel's address space; None if there is no memory.
        architecture: The machine.
        bugcheck_code: ``BugCheckCode`` of the dump's header.
        parameters: The four parameters there.
        warnings: A record to which is appended why a structure that a parameter leads to was not
            found, or is not believed.

    Returns:
        None where no parameter leads to an exception.
    """
    values = [architecture.pointer_from_64(value) for value in parameters]
    known = find_bugcheck(bugcheck_code)
    if known is None or not carries_exception(bugcheck_code, values):
        return None
    search = _Search(reader, architecture, f"bug check {bugcheck_code:#x}")
    found = search.run(known, known.parameters(values, architecture))
    if warnings is not None:
        warnings.extend(found.warnings)
    # An access or an instruction belongs to an exception only if something else leads to one.
    return found if found.evidence.keys() - {"address", "access_type"} else None


class _Search:
    """A search in progress: the facts that are believed, their evidence, and the doubts."""

    def __init__(self, reader: Readable | None, machine: Architecture, bugcheck_name: str) -> None:
        self._reader = reader
        self._machine = machine
        self._name = bugcheck_name
        self._found: dict[str, Any] = {}
        self._evidence: dict[str, str] = {}
        self._warnings: list[DumpWarning] = []

    def run(self, known: Bugcheck, parameters: Sequence[Parameter]) -> OriginalException:
        """Take the parameters, then what they point to; each is checked against those before."""
        by_role = {one.role: (number, one) for number, one in enumerate(parameters, 1)}
        for role, take in (
            (Role.EXCEPTION_CODE, self._take_code),
            (Role.INSTRUCTION, self._take_address),
            (Role.FAULTING_ADDRESS, self._take_faulting_address),
            (Role.ACCESS, self._take_access),
            (Role.CONTEXT, self._take_context),
            (Role.TRAP_FRAME, self._take_trap_frame),
            (Role.EXCEPTION_RECORD, self._take_record),
        ):
            if role in by_role:
                number, parameter = by_role[role]
                take(parameter, f"parameter {number} of {self._name}")
            if role is Role.ACCESS:
                self._take_what_the_code_implies(known)
        self._conclude()
        unknown: dict[str, Any] = dict.fromkeys(OriginalException.__slots__)
        return OriginalException(
            **{
                **unknown,
                **self._found,
                "evidence": self._evidence,
                "warnings": tuple(self._warnings),
            }
        )

    def _keep(self, name: str, value: Any, evidence: str) -> None:
        """Take a fact, unless a better source had it before."""
        if value is not None and self._found.get(name) is None:
            self._found[name] = value
            self._evidence[name] = evidence

    def _take_code(self, parameter: Parameter, evidence: str) -> None:
        self._keep("code", parameter.value & _CODE_MASK or None, evidence)

    def _take_address(self, parameter: Parameter, evidence: str) -> None:
        if parameter.value and self._machine.is_canonical(parameter.value):
            self._keep("address", Gva(parameter.value), evidence)

    def _take_faulting_address(self, parameter: Parameter, evidence: str) -> None:
        self._keep("faulting_address", Gva(parameter.value), evidence)

    def _take_access(self, parameter: Parameter, evidence: str) -> None:
        self._keep("access_type", parameter.access_type, evidence)

    def _take_what_the_code_implies(self, known: Bugcheck) -> None:
        self._keep("code", known.exception_code, self._name)
        if "faulting_address" in self._found:
            self._keep("access_type", known.access_type, self._name)

    def _take_context(self, parameter: Parameter, evidence: str) -> None:
        def convert(raw: Any) -> Registers:
            return Registers.from_context(self._machine, raw)

        layout, doubt = self._machine.context, self._doubt_context
        self._keep("context", self._read("context", parameter, layout, doubt, convert), evidence)

    def _take_trap_frame(self, parameter: Parameter, evidence: str) -> None:
        def convert(raw: Any) -> Registers:
            return Registers.from_trap_frame(self._machine, raw, parameter.value)

        layout, doubt = self._machine.trap_frame, self._doubt_trap_frame
        frame = self._read("trap_frame", parameter, layout, doubt, convert)
        self._keep("trap_frame", frame, evidence)

    def _take_record(self, parameter: Parameter, evidence: str) -> None:
        layout, doubt = self._machine.exception_record, self._doubt_record
        record = self._read("record", parameter, layout, doubt, ExceptionRecord.of)
        self._keep("record", record, evidence)

    def _read(
        self,
        name: str,
        parameter: Parameter,
        layout: Any,
        doubt: Callable[[Any], str | None],
        convert: Callable[[Any], T],
    ) -> T | None:
        """Read the structure that a parameter points to; None where a check fails."""
        address = parameter.value
        if not address:
            return None
        why: KdmpError | str | None
        if layout is None:
            why = "its layout is not known on this machine"
        elif self._reader is None:
            why = "the dump has no memory"
        else:
            try:
                raw = self._reader.read_struct(address, layout)
                why = doubt(raw)
                if why is None:
                    value = convert(raw)
                    self._found[f"{name}_address"] = Gva(address)
                    return value
            except UNUSABLE as error:
                why = error
        self._warnings.append(Unavailable(f"the {name.replace('_', ' ')} at {address:#x}", why))
        return None

    def _doubt_context(self, context: Any) -> str | None:
        machine = self._machine
        if not context.context_flags & machine.context_flag:
            return f"ContextFlags {context.context_flags:#x} are not those of {machine.name}"
        at = int(getattr(context, str(machine.instruction_pointer)))
        stack = int(getattr(context, str(machine.stack_pointer)))
        if not machine.is_canonical(at) or not machine.is_canonical(stack):
            return "its registers contain no addresses"
        return None

    def _doubt_trap_frame(self, frame: Any) -> str | None:
        at = int(frame[str(self._machine.instruction_pointer).capitalize()])
        if not at or not self._machine.is_canonical(at):
            return "its registers contain no addresses"
        if frame.SegCs & _SELECTOR_MASK not in _CODE_SELECTORS:
            return f"its code selector is {frame.SegCs:#x}"
        expected = self._found.get("address")
        if expected not in (None, at):
            return f"its instruction is {at:#x}, not {expected:#x}"
        return None

    def _doubt_record(self, record: Any) -> str | None:
        if record.number_parameters > _MOST_PARAMETERS:
            return f"it counts {record.number_parameters:#x} parameters"
        code = self._found.get("code")
        if code is not None:
            same = record.exception_code == code
            return None if same else f"its code is {record.exception_code:#x}, not {code:#x}"
        at = self._found.get("address") or self._instruction()
        if at is None:
            return "nothing confirms it"
        same = record.exception_address == at
        return None if same else f"its address is {record.exception_address:#x}, not {at:#x}"

    def _instruction(self) -> Gva | None:
        """Return the instruction pointer of the saved registers."""
        registers = self._found.get("context") or self._found.get("trap_frame")
        return None if registers is None else registers.ip

    def _conclude(self) -> None:
        """Take what follows from the structures where no parameter contains it."""
        record: ExceptionRecord | None = self._found.get("record")
        if record is not None:
            self._keep("code", record.exception_code, "the exception record")
            self._keep("address", Gva(record.exception_address), "the exception record")
            self._take_access_violation(record.exception_information)
        self._keep("address", self._instruction(), "the saved registers")

    def _take_access_violation(self, information: Sequence[int]) -> None:
        """Take the access from an exception's own parameters, if these are about one."""
        if self._found["code"] != _ACCESS_VIOLATION or len(information) < _ACCESS_PARAMETERS:
            return
        access = decode_access(information[0], AccessEncoding.EXCEPTION).access_type
        self._keep("access_type", access, "the exception record")
        self._keep("faulting_address", Gva(information[1]), "the exception record")
