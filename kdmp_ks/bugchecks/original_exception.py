"""The exception behind a bug check: `find_original_exception`.

Windows stores a breakpoint in the dump's header, whatever happened. What did happen is told by the
parameters of the bug check, for those that an exception leads to: some have its code and the
instruction, some the address of its record, of the context in which it came up, or of the frame
that the processor saved. Each is checked before it is believed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.bugchecks.roles import Access, AccessCode, access_of, roles_of
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import DumpWarning, Unavailable
from kdmp_ks.parsing.record import Record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.bugchecks.roles import Roles
    from kdmp_ks.ground.readable import MemoryReader

_CODE_MASK: Final = 0xFFFFFFFF
_ACCESS_VIOLATION: Final = 0xC0000005
_MOST_PARAMETERS: Final = 15
_SELECTOR_MASK: Final = 0xFFFF
# Of the kernel and of user mode, on x86 and on AMD64.
_CODE_SELECTORS: Final = frozenset((0x08, 0x1B, 0x10, 0x23, 0x33))


@dataclass(frozen=True, slots=True)
class OriginalException:
    """An exception that led to a bug check. What is not known of it is None.

    Attributes:
        code: Its code, an NTSTATUS.
        address: The instruction.
        accessed: The memory address that the instruction wanted, as Windows tells it: all ones
            where the processor does not say.
        access: What it wanted of it.
        record: The EXCEPTION_RECORD.
        record_address: Where that lies.
        context: The registers at the instruction, all of them.
        context_address: Where the CONTEXT lies.
        trap_frame: The registers that the processor saved, a container of KTRAP_FRAME; some of
            its fields are not always filled in.
        trap_frame_address: Where that lies.
        how: For each of these fields, what tells it.
        warnings: Why something that a parameter promised is not here.
    """

    code: int | None
    address: Gva | None
    accessed: Gva | None
    access: Access | None
    record: Record | None
    record_address: Gva | None
    context: Record | None
    context_address: Gva | None
    trap_frame: Any
    trap_frame_address: Gva | None
    how: Mapping[str, str]
    warnings: tuple[DumpWarning, ...]


@dataclass(frozen=True, slots=True)
class ExceptionSearch:
    """The answer of `find_original_exception`.

    Attributes:
        exception: The exception; None if there was none, or nothing tells of it.
        reason: Where it was found, or why it was not, for people.
    """

    exception: OriginalException | None
    reason: str


def find_original_exception(
    reader: MemoryReader | None,
    architecture: Architecture,
    bugcheck_code: int,
    parameters: Sequence[int],
) -> ExceptionSearch:
    """Find the exception behind a bug check.

    Args:
        reader: The kernel's address space; None if there is no memory.
        architecture: The machine.
        bugcheck_code: ``BugCheckCode`` of the dump's header.
        parameters: The four parameters there.
    """
    roles = roles_of(bugcheck_code)
    if roles is None:
        reason = f"the parameters of bug check {bugcheck_code:#x} tell of no exception"
        return ExceptionSearch(None, reason)
    found = _Finding(reader, architecture, bugcheck_code, parameters)
    exception = found.by(roles)
    if not exception.how:
        why = "; ".join(str(warning) for warning in exception.warnings) or "they are empty"
        return ExceptionSearch(None, f"{found.source} tell of no exception: {why}")
    return ExceptionSearch(exception, found.source)


class _Finding:
    """The search in the making: what is believed, what tells it, and what is not believed."""

    def __init__(
        self,
        reader: MemoryReader | None,
        machine: Architecture,
        bugcheck_code: int,
        parameters: Sequence[int],
    ) -> None:
        self._reader = reader
        self._machine = machine
        self._parameters = [machine.pointer_from_64(value) for value in parameters]
        self.source = f"the parameters of bug check {bugcheck_code:#x}"
        self._name = f"bug check {bugcheck_code:#x}"
        self._found: dict[str, Any] = {}
        self._how: dict[str, str] = {}
        self._anomalies: list[DumpWarning] = []

    def by(self, roles: Roles) -> OriginalException:
        """What the parameters tell, and what they lead to; each part is checked by those before."""
        self._told(roles)
        self._structure("context", roles.context, self._machine.context, self._doubt_context)
        layout = self._machine.trap_frame
        self._structure("trap_frame", roles.trap_frame, layout, self._doubt_trap_frame)
        layout = self._machine.exception_record
        self._structure("record", roles.record, layout, self._doubt_record)
        self._concluded()
        parts: dict[str, Any] = {**dict.fromkeys(OriginalException.__slots__), **self._found}
        parts |= {"how": self._how, "warnings": tuple(self._anomalies)}
        return OriginalException(**parts)

    def _keep(self, name: str, value: Any, how: str) -> None:
        """Take a fact, unless a better source had it already."""
        if value is not None and self._found.get(name) is None:
            self._found[name] = value
            self._how[name] = how

    def _parameter(self, number: int) -> int:
        """A parameter by its number, which counts from 1; 0 for none."""
        return self._parameters[number - 1] if 0 < number <= len(self._parameters) else 0

    def _by_parameter(self, number: int) -> str:
        return f"parameter {number} of {self._name}"

    def _told(self, roles: Roles) -> None:
        """What stands in the parameters themselves."""
        code = self._parameter(roles.code) & _CODE_MASK
        if code:
            self._keep("code", code, self._by_parameter(roles.code))
        self._keep("code", roles.always_code, self._name)
        self._keep("address", self._address(roles.address), self._by_parameter(roles.address))
        if roles.accessed:
            accessed = Gva(self._parameter(roles.accessed))
            self._keep("accessed", accessed, self._by_parameter(roles.accessed))
            self._keep("access", roles.always, self._name)
        if roles.access:
            access = access_of(self._parameter(roles.access), roles.access_code)
            self._keep("access", access, self._by_parameter(roles.access))
        if roles.information:
            first = roles.information
            numbers = [self._parameter(first), self._parameter(first + 1)]
            self._access_violation(numbers, f"parameters {first} and {first + 1} of {self._name}")

    def _address(self, number: int) -> Gva | None:
        """An address that is none of the first page's, which are never mapped."""
        value = self._parameter(number)
        return Gva(value) if value and self._machine.is_canonical(value) else None

    def _access_violation(self, information: Sequence[int], how: str) -> None:
        """What the parameters of an access violation tell."""
        if self._found.get("code") == _ACCESS_VIOLATION:
            self._keep("access", access_of(information[0], AccessCode.EXCEPTION), how)
            self._keep("accessed", Gva(information[1]), how)

    def _structure(
        self, name: str, number: int, layout: Any, doubt: Callable[[Any], str | None]
    ) -> None:
        """Read what a parameter points to, and believe it unless there is a doubt."""
        address = self._parameter(number)
        if not address:
            return
        what = f"the {name.replace('_', ' ')} at {address:#x}"
        if layout is None or self._reader is None:
            why = "the dump has no memory" if layout else "its layout is not known on this machine"
            self._anomalies.append(Unavailable(what, why))
            return
        try:
            value = self._reader.read_struct(address, layout)
        except UNUSABLE as error:
            self._anomalies.append(Unavailable(what, error))
            return
        problem = doubt(value)
        if problem:
            self._anomalies.append(Unavailable(what, problem))
            return
        how = self._by_parameter(number)
        self._keep(name, value if name == "trap_frame" else Record(value), how)
        self._found[f"{name}_address"] = Gva(address)

    def _doubt_context(self, context: Any) -> str | None:
        machine = self._machine
        if not context.context_flags & machine.context_flag:
            return f"ContextFlags {context.context_flags:#x} are not those of {machine.name}"
        at = int(getattr(context, str(machine.instruction_pointer)))
        stack = int(getattr(context, str(machine.stack_pointer)))
        if not machine.is_canonical(at) or not machine.is_canonical(stack):
            return "its registers hold no addresses"
        return None

    def _doubt_trap_frame(self, frame: Any) -> str | None:
        at = self._trap_instruction(frame)
        if not at or not self._machine.is_canonical(at):
            return "its registers hold no addresses"
        if frame.SegCs & _SELECTOR_MASK not in _CODE_SELECTORS:
            return f"its code selector is {frame.SegCs:#x}"
        told = self._found.get("address")
        return None if told in (None, at) else f"it stands at {at:#x}, not {told:#x}"

    def _trap_instruction(self, frame: Any) -> int:
        return int(frame[str(self._machine.instruction_pointer).capitalize()])

    def _doubt_record(self, record: Any) -> str | None:
        if record.number_parameters > _MOST_PARAMETERS:
            return f"it counts {record.number_parameters:#x} parameters"
        code = self._found.get("code")
        if code is not None:
            same = record.exception_code == code
            return None if same else f"its code is {record.exception_code:#x}, not {code:#x}"
        at = self._instruction()
        if at is None:
            return "nothing confirms it"
        same = record.exception_address == at
        return None if same else f"its address is {record.exception_address:#x}, not {at:#x}"

    def _instruction(self) -> Gva | None:
        """Where the saved registers stand."""
        if "context" in self._found:
            return self._machine.instruction_of(self._found["context"])
        frame = self._found.get("trap_frame")
        return None if frame is None else Gva(self._trap_instruction(frame))

    def _concluded(self) -> None:
        """What follows from the structures, where no parameter has told it."""
        record = self._found.get("record")
        if record is not None:
            self._keep("code", record.exception_code, "the exception record")
            self._keep("address", Gva(record.exception_address), "the exception record")
            if record.number_parameters > 1:
                self._access_violation(record.exception_information, "the exception record")
        self._keep("address", self._instruction(), "the saved registers")
