"""`read_report`: make the report of a dump."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.location import user_location_of
from kdmp_ks.analysis.report import (
    bugcheck,
    contents,
    exception,
    fault,
    module,
    running,
    system,
)
from kdmp_ks.analysis.report.crash_report import CrashReport
from kdmp_ks.analysis.report.located import Location, locate
from kdmp_ks.analysis.report.named import Named
from kdmp_ks.analysis.report.reasons import Reasons
from kdmp_ks.analysis.report.warning import WarningFacts
from kdmp_ks.analysis.signature.certain_frames import SignedDump
from kdmp_ks.analysis.signature.find_signature import find_signature
from kdmp_ks.analysis.times import find_local_time, find_system_time, find_up_time
from kdmp_ks.analysis.unknown_fact import UnknownFactError, written
from kdmp_ks.analysis.windows_version import find_windows_version
from kdmp_ks.bugchecks import Parameter, Role
from kdmp_ks.errors import InvalidDataError, UnwrittenError

if TYPE_CHECKING:
    from kdmp_ks.analysis.instruction import Examination
    from kdmp_ks.analysis.machine_report import MachineReport
    from kdmp_ks.analysis.report.reported_dump import ReportedDump
    from kdmp_ks.analysis.verdict.verdict import Verdict


class JudgedDump(SignedDump, Protocol):
    """A dump, as far as a report needs it."""

    @property
    def machine_report(self) -> MachineReport:
        """The machine, and what it was doing."""

    @property
    def examined_instruction(self) -> Examination | None:
        """The tests of the instruction that the fault happened at."""

    @property
    def verdict(self) -> Verdict:
        """The cause of the crash."""


def read_report(dump: JudgedDump, version: str) -> CrashReport:
    """Find out everything about a crash.

    Nothing that is missing in the dump stops it: the fact is None, with a reason.

    Args:
        dump: The dump.
        version: Version of the package.

    Raises:
        SourceError: The file cannot be read.
    """
    reasons = Reasons()
    facts = {
        **_crash(dump, reasons),
        **_running(dump, reasons),
        **_system(dump, reasons),
        **_contents(dump, reasons),
    }
    return CrashReport(
        version=version,
        file=contents.read_file(dump),
        verdict=dump.verdict,
        unavailable=reasons.found,
        warnings=tuple(map(WarningFacts.of, dump.warnings)),
        **facts,
    )


def _crash(dump: JudgedDump, reasons: Reasons) -> dict[str, Any]:
    parameters = bugcheck.described_parameters(dump)
    attempt = reasons.attempt
    return {
        "bugcheck": bugcheck.read_bugcheck(dump, parameters, reasons),
        "faulting_address": attempt(
            "faulting_address",
            lambda: _faulting_address(dump, parameters),
        ),
        "faulting_instruction": attempt(
            "faulting_instruction",
            lambda: bugcheck.find_location(dump, parameters, Role.INSTRUCTION),
        ),
        "exception": attempt("exception", lambda: exception.read_exception(dump)),
        "fault": attempt("fault", lambda: fault.read_fault(dump)),
        "instruction_pointer": attempt("instruction_pointer", lambda: _stopped_at(dump)),
        "module": attempt("module", lambda: module.find_module(dump, parameters, dump.verdict)),
        "third_party_on_stack": attempt(
            "third_party_on_stack", lambda: module.third_party_on_stack(dump)
        ),
        "signature": attempt("signature", lambda: find_signature(dump, reasons)),
    }


def _faulting_address(dump: JudgedDump, parameters: tuple[Parameter, ...]) -> Location:
    """Return the address by the parameters; else that of the fault, if that is certain."""
    try:
        return bugcheck.find_location(dump, parameters, Role.FAULTING_ADDRESS)
    except UnknownFactError:
        found = None if dump.fault is None else dump.fault.address
        if found is None or not found.is_certain:
            raise
        return locate(found.value, dump)


def _stopped_at(dump: ReportedDump) -> Location:
    try:
        pointer = dump.architecture.instruction_of(dump.context_record)
    except UnwrittenError:
        raise
    except InvalidDataError:
        raise UnknownFactError("the registers of this machine have no known layout") from None
    if dump.architecture.is_kernel_address(pointer):
        return locate(pointer, dump)
    return Location(pointer, user_location_of(pointer, dump))


def _running(dump: ReportedDump, reasons: Reasons) -> dict[str, Any]:
    return {
        "crashed_processor": reasons.attempt(
            "crashed_processor", lambda: running.read_processor(dump)
        ),
        "current_thread": reasons.attempt("current_thread", lambda: running.read_thread(dump)),
        "current_process": reasons.attempt("current_process", lambda: running.read_process(dump)),
    }


def _system(dump: JudgedDump, reasons: Reasons) -> dict[str, Any]:
    headers, attempt = dump.headers, reasons.attempt

    def shared() -> Any:
        return dump.user_shared_data

    def local_time() -> Any:
        if time is None:
            raise UnknownFactError("the system time is not known")
        return find_local_time(time, shared())

    def version() -> Any:
        return find_windows_version(dump.build, None if product is None else product.value.value)

    time = attempt("system_time", lambda: find_system_time(headers.system_time, shared))
    product = attempt("product_type", lambda: system.read_product_type(dump))
    uptime = attempt("uptime_seconds", lambda: find_up_time(headers.system_up_time, shared))
    boot = attempt("boot_id", lambda: system.read_boot_id(dump))
    return {
        "system_time": time,
        "local_time": attempt("local_time", local_time),
        "uptime_seconds": uptime,
        "windows": attempt("windows", version),
        "build": attempt("build", lambda: system.read_build(dump)),
        "product_type": product,
        "boot_id": boot,
        "machine": system.read_machine(dump),
        "processors": attempt("processors", lambda: system.read_processor_count(dump)),
        **_machine_report(dump, reasons),
    }


def _machine_report(dump: JudgedDump, reasons: Reasons) -> dict[str, Any]:
    found = dump.machine_report
    reasons.found.update(found.unavailable)
    return {"hardware": found.hardware, "activity": found.activity}


def _contents(dump: ReportedDump, reasons: Reasons) -> dict[str, Any]:
    headers, attempt = dump.headers, reasons.attempt
    return {
        "dump_type": Named.of(dump.dump_type),
        "memory": attempt("memory", lambda: contents.read_memory(dump)),
        "kernel_modules": attempt("kernel_modules", lambda: len(dump.kernel_modules)),
        "unloaded_modules": attempt("unloaded_modules", lambda: len(dump.unloaded_modules)),
        "secondary_data": attempt("secondary_data", lambda: contents.read_secondary(dump)),
        "directory_table_base": attempt("directory_table_base", lambda: dump.directory_table_base),
        "debugger_data_block": attempt(
            "debugger_data_block", lambda: Gva(written(headers.kd_debugger_data_block))
        ),
        "comment": attempt("comment", lambda: contents.read_comment(dump)),
        "writer": contents.read_writer(dump, reasons),
    }
