"""Why the machine stopped: the bug check, its parameters, and the module that they point to."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.analysis.location import module_at, place_of
from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.bugchecks import Parameter, Role, find_bugcheck
from kdmp_ks.bugchecks.codes import MINIDUMP_TWIN
from kdmp_ks.cli.render.fields import not_written
from kdmp_ks.cli.render.names import file_date, instruction_pointer, located, shown
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.cli.report import exception_facts
from kdmp_ks.cli.report.facts import NOT_WRITTEN, Fact, attempt, line, missing
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.bugchecks import Bugcheck
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel import Module

#: Roles of parameters that are in the module where something went wrong, the surest first: a
#: `MODULE` is the one to blame, an `INSTRUCTION` may be of the kernel on somebody's behalf.
_POINTING = (Role.MODULE, Role.INSTRUCTION)
#: What is a place in virtual memory, so that it may lie in a module.
_NO_PLACES = frozenset(
    {
        Role.ACCESS,
        Role.COUNT,
        Role.EXCEPTION_CODE,
        Role.FLAGS,
        Role.HANDLE,
        Role.IRQL,
        Role.KIND,
        Role.PHYSICAL_ADDRESS,
        Role.POOL_TAG,
        Role.PTE_VALUE,
        Role.SIZE,
        Role.STATUS,
        Role.TIME,
    }
)


def crash(dump: KernelDumpParser) -> Iterator[Fact]:
    """The bug check, and what it points to."""
    known = find_bugcheck(dump.headers.bug_check_code)
    values = [int(one) for one in dump.headers.bug_check_code_parameters]
    if known:
        parameters = known.parameters(values, dump.architecture)
    else:
        parameters = tuple(map(Parameter, values))
    yield _bugcheck(dump, known, parameters)
    if known and (meaning := known.explain(values)):
        yield line("", meaning)
    # A dump of a running system may have no stop code at all.
    for place, parameter in enumerate(parameters if dump.headers.bug_check_code else (), 1):
        yield line(f"  parameter {place}", _told(dump, parameter))
    yield from _faults(dump, parameters)
    yield attempt("exception", "exception", lambda: _exception(dump))
    yield _stopped_at(dump)
    yield _module(dump, parameters)
    yield attempt("third_party_on_stack", "on its stack", lambda: _on_stack(dump))


def _bugcheck(
    dump: KernelDumpParser, known: Bugcheck | None, parameters: tuple[Parameter, ...]
) -> Fact:
    code = dump.headers.bug_check_code
    value = {
        "code": hex64(code),
        "name": known and known.name,
        "writer": known and known.writer,
        "meaning": known and known.explain([one.value for one in parameters]),
        "parameters": [_fields(dump, one) for one in parameters],
    }
    text = NOT_WRITTEN if not_written(code) else f"{code:08x} {_title(code, known)}"
    return Fact("bugcheck", "bugcheck", value, text)


def _title(code: int, known: Bugcheck | None) -> str:
    if known is None:
        return "(no known stop code)" if code else "(no stop code)"
    if known.writer:
        return f"{known.name} (written by {known.writer}, no stop code of Windows)"
    if code != known.code and code & MINIDUMP_TWIN:
        return f"{known.name} ({known.code:x} in a small dump)"
    return known.name


def _place(dump: KernelDumpParser, parameter: Parameter) -> str | None:
    """The module in which a parameter lies, and how far from its start."""
    if parameter.role in _NO_PLACES or not_written(parameter.value):
        return None
    return place_of(dump.architecture.pointer_from_64(parameter.value), dump)


def _name(dump: KernelDumpParser, parameter: Parameter) -> str | None:
    """What a parameter's value is called; of a thread or process, whether it was running."""
    if parameter.name is not None:
        return parameter.name
    if parameter.role not in (Role.THREAD, Role.PROCESS):
        return None
    try:
        thread, process = dump.current_thread, dump.current_process
    except KdmpError:
        return None
    if thread is not None and parameter.value == thread.address:
        return "the current one"
    if process is None or parameter.value != process.address:
        return None
    name = process.image_name
    return f"the current one, {name.value}" if name else "the current one"


def _told(dump: KernelDumpParser, parameter: Parameter) -> str:
    if not_written(parameter.value):
        return NOT_WRITTEN
    said = ": ".join(
        part
        for part in (parameter.meaning, _name(dump, parameter) or _place(dump, parameter))
        if part
    )
    return f"{shown(parameter.value, dump)}  {said}".rstrip()


def _fields(dump: KernelDumpParser, parameter: Parameter) -> dict[str, object]:
    return {
        "value": hex64(parameter.value),
        "meaning": parameter.meaning,
        "role": parameter.role and parameter.role.value,
        "name": _name(dump, parameter),
        "location": _place(dump, parameter),
    }


def _faults(dump: KernelDumpParser, parameters: tuple[Parameter, ...]) -> Iterator[Fact]:
    """For programs: which memory could not be touched, and by which instruction."""
    for key, role in (
        ("faulting_address", Role.FAULTING_ADDRESS),
        ("faulting_instruction", Role.INSTRUCTION),
    ):
        found = next((one.value for one in parameters if one.role is role), None)
        if found is None or not_written(found):
            yield missing(key, "", "no parameter of the bug check tells it")
        else:
            yield Fact(key, "", located(dump.architecture.pointer_from_64(found), dump), "")


def _exception(dump: KernelDumpParser) -> tuple[object, str]:
    found = dump.original_exception
    if found is None:
        return None, ""
    return exception_facts.fields(dump, found), exception_facts.one_line(dump, found)


def _stopped_at(dump: KernelDumpParser) -> Fact:
    pointer = instruction_pointer(dump)
    if pointer is None:
        reason = "the registers of this machine have no known layout"
        return missing("instruction_pointer", "stopped at", reason)
    where = place_of(pointer, dump) or ""
    text = f"{shown(pointer, dump)} {where}".rstrip()
    return Fact("instruction_pointer", "stopped at", located(pointer, dump), text)


class _Pointed(NamedTuple):
    """A module, and what points to it."""

    module: Module
    by: str


def _pointed(dump: KernelDumpParser, parameters: tuple[Parameter, ...]) -> _Pointed | None:
    """The module that something points to as the place of the failure.

    That of the stop itself counts only if it is not the kernel's: there every crash ends.
    """
    for role in _POINTING:
        for number, parameter in enumerate(parameters, 1):
            address = dump.architecture.pointer_from_64(parameter.value)
            module = module_at(address, dump) if parameter.role is role else None
            if module is not None:
                return _Pointed(module, f"parameter {number}")
    exception = dump.original_exception
    if exception is not None and exception.address is not None:
        module = module_at(exception.address, dump)
        if module is not None:
            return _Pointed(module, "the exception")
    pointer = instruction_pointer(dump)
    module = None if pointer is None else module_at(pointer, dump)
    if module is None or module is dump.kernel_modules.by_name("nt"):
        return None
    return _Pointed(module, "where it stopped")


def _module(dump: KernelDumpParser, parameters: tuple[Parameter, ...]) -> Fact:
    found = _pointed(dump, parameters)
    if found is None:
        return missing("module", "module", "nothing points to a module")
    module, by = found
    value = {
        "name": module.name,
        "path": module.path,
        "start": hex64(module.start),
        "size": module.size,
        "timestamp": None if module.timestamp is None else hex64(module.timestamp),
        "checksum": None if module.checksum is None else hex64(module.checksum),
        "third_party": is_third_party(module),
        "pointed_to_by": by,
    }
    text = f"{module.name}, {', '.join(_versions(dump, module))} ({by})"
    return Fact("module", "module", value, text)


def _versions(dump: KernelDumpParser, module: Module) -> Iterator[str]:
    """What tells one version of a file from another."""
    date = file_date(module, dump)
    if date is not None:
        yield f"of {date}"
    elif module.timestamp:
        yield f"timestamp {module.timestamp:08x}"
    yield f"size {module.size:x}"
    if is_third_party(module):
        yield "third party?"


def _on_stack(dump: KernelDumpParser) -> tuple[object, str]:
    from kdmp_ks.analysis.raw_stack import read_raw_stack

    modules = dump.kernel_modules
    found = read_raw_stack(dump).third_party
    names = [f"{modules.symbols.label(module)} ({count:,})" for module, count in found.items()]
    value = [{"name": module.name, "words": count} for module, count in found.items()]
    text = f"{', '.join(names)}: third party? (a guess)" if names else ""
    return value, text
