"""`CrashFacts`: everything that is known about a crash, as plain values."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.plain import plain_fields
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.addresses import Gpa, Gva
    from kdmp_ks.analysis.activity.activity import ActivityFacts
    from kdmp_ks.analysis.hardware.hardware import HardwareFacts
    from kdmp_ks.analysis.report.bugcheck import BugcheckFacts
    from kdmp_ks.analysis.report.contents import FileFacts, MemoryFacts, SecondaryFacts, WriterFacts
    from kdmp_ks.analysis.report.exception import ExceptionFacts
    from kdmp_ks.analysis.report.fault import FaultFacts
    from kdmp_ks.analysis.report.located import Location
    from kdmp_ks.analysis.report.module import ModuleFacts, StackModule
    from kdmp_ks.analysis.report.named import Named
    from kdmp_ks.analysis.report.running import ProcessFacts, ThreadFacts
    from kdmp_ks.analysis.report.system import BuildFacts, MachineFacts
    from kdmp_ks.analysis.report.warning import WarningFacts
    from kdmp_ks.analysis.signature.signature import Signature
    from kdmp_ks.analysis.verdict.verdict import Verdict
    from kdmp_ks.ground.inferred import Inferred

SCHEMA: Final = "kdmp_ks/report/1"


@frozen
class CrashFacts(Facts):
    """Everything that is known about a crash: plain values that need neither dump nor file.

    A fact that is unknown is None, and `unavailable` has the reason under its name.

    Attributes:
        version: Version of the package that made the report.
        file: Name and size of the file.
        verdict: The cause, as far as the dump shows it.
        bugcheck: The bug check.
        faulting_address: The memory whose access failed.
        faulting_instruction: The instruction that a parameter contains.
        exception: The exception that led to the bug check.
        fault: Registers, memory address and IRQL of the fault, with their sources.
        instruction_pointer: The instruction pointer in the header.
        module: The module that the bug check points to.
        third_party_on_stack: Modules on the stack that are taken for somebody else's than
            Microsoft's.
        signature: A text that is the same for the same crash on any machine, with its hash.
        crashed_processor: Number of the processor that crashed.
        current_thread: The thread that ran there.
        current_process: The process in whose address space it ran.
        system_time: When the dump was made, in UTC.
        local_time: The same in the time zone of the machine.
        uptime_seconds: How long the system had been running.
        windows: The version of Windows, such as ``Windows 11 24H2``.
        build: The build of Windows.
        product_type: The kind of product.
        boot_id: How many times this Windows had been started.
        machine: The kind of machine.
        processors: How many processors there are.
        hardware: Processor, firmware, memory modules and devices.
        activity: What the system was doing.
        dump_type: The kind of dump.
        memory: The memory in the dump.
        kernel_modules: How many drivers were loaded.
        unloaded_modules: How many unloaded drivers the kernel remembers.
        secondary_data: The secondary data of drivers.
        directory_table_base: Root of the page tables that the dump is read by.
        debugger_data_block: Address of the KDBG, by the header.
        comment: The comment in the header.
        writer: What the writer says about its work.
        unavailable: Name of a fact that is None -> why.
        warnings: Everything found wrong with the dump.
    """

    version: str
    file: FileFacts
    verdict: Verdict
    bugcheck: BugcheckFacts
    faulting_address: Location | None
    faulting_instruction: Location | None
    exception: ExceptionFacts | None
    fault: FaultFacts | None
    instruction_pointer: Location | None
    module: ModuleFacts | None
    third_party_on_stack: tuple[StackModule, ...] | None
    signature: Signature | None
    crashed_processor: Inferred[int] | None
    current_thread: ThreadFacts | None
    current_process: ProcessFacts | None
    system_time: Inferred[datetime] | None
    local_time: Inferred[datetime] | None
    uptime_seconds: Inferred[float] | None
    windows: Inferred[str] | None
    build: BuildFacts | None
    product_type: Inferred[Named] | None
    boot_id: Inferred[int] | None
    machine: MachineFacts
    processors: Inferred[int] | None
    hardware: HardwareFacts | None
    activity: ActivityFacts | None
    dump_type: Named
    memory: MemoryFacts | None
    kernel_modules: int | None
    unloaded_modules: int | None
    secondary_data: SecondaryFacts | None
    directory_table_base: Gpa | None
    debugger_data_block: Gva | None
    comment: str | None
    writer: WriterFacts
    unavailable: Mapping[str, str] = field(hash=False)
    warnings: tuple[WarningFacts, ...]

    def to_dict(self) -> dict[str, object]:
        """Return the report as JSON has it: addresses are hexadecimal text.

        The keys come in the order of the attributes, behind ``schema``, the name and version of
        this form.
        """
        return {"schema": SCHEMA, **plain_fields(self)}

    @property
    def uptime(self) -> timedelta | None:
        """How long the system had been running."""
        seconds = self.uptime_seconds
        return None if seconds is None else timedelta(seconds=seconds.value)
