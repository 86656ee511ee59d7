"""`KernelDumpParser`: a kernel crash dump, opened, with all that explains the crash."""

from __future__ import annotations

from functools import cached_property
from operator import index
from typing import TYPE_CHECKING, SupportsIndex

from kdmp_ks.dump.dump_system import DumpSystem
from kdmp_ks.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.analysis.call_stack import CallStack
    from kdmp_ks.analysis.call_stack.finder import StackFinder
    from kdmp_ks.analysis.fault import Fault
    from kdmp_ks.analysis.instruction import Examination
    from kdmp_ks.analysis.machine_report import MachineReport
    from kdmp_ks.analysis.raw_stack import RawStack
    from kdmp_ks.analysis.report.crash_report import CrashReport
    from kdmp_ks.analysis.signature.signature import Signature
    from kdmp_ks.analysis.verdict.analysis import AnalysisFacts
    from kdmp_ks.analysis.verdict.verdict import Verdict
    from kdmp_ks.kernel import OriginalException
    from kdmp_ks.storage.opener import PathOrFile, ReaderMode


class KernelDumpParser(DumpSystem):
    """A crash dump of a Windows kernel.

    Opening reads the header and the index of the pages, and checks both. A header that is sound
    opens whatever happened to the index: `physmem` then raises the reason, and so does all that
    needs memory. Whatever is found by following pointers through the dumped memory (modules,
    processors) is looked for when it is asked for, and kept.

    >>> with KernelDumpParser("MEMORY.DMP") as dump:  # doctest: +SKIP
    ...     print(dump.dump_type.name, hex(dump.headers.bug_check_code))

    `warnings` reports what a file promises and does not keep.

    Attributes:
        source: The file.
        headers: The header, field by field; the names are those of the schema.
        dump_type: The kind of dump; `DumpType.UNKNOWN` also for a value that nobody writes, which
            ``headers.dump_type`` has.
        architecture: The kind of machine.
    """

    @property
    def original_exception(self) -> OriginalException | None:
        """The exception that led to the bug check; None if its parameters lead to none.

        `warnings` contains why a structure that a parameter leads to is not believed.
        """
        return self.system.exception

    @cached_property
    def fault(self) -> Fault | None:
        """The fault that led to the bug check: registers, memory address and IRQL, with sources.

        Goes beyond `original_exception`: what its parameters do not lead to is searched for on all
        saved stacks. None where the bug check is not about a fault. `warnings` contains
        disagreements between sources; ``fault.warnings`` also why a structure is missing.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.fault import find_fault

        return find_fault(self, self._warnings)

    @cached_property
    def examined_instruction(self) -> Examination | None:
        """The tests of the instruction that the fault happened at, each made when it is asked for.

        None where the bug check is not about a fault, or its instruction is not known.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.instruction import examine_instruction

        return examine_instruction(self)

    @cached_property
    def raw_stack(self) -> RawStack:
        """The words on the stack of the registers in the header, from the stack pointer up.

        Raises:
            InvalidDataError: The registers of such a machine are not known.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        from kdmp_ks.analysis.raw_stack import read_raw_stack

        return read_raw_stack(self)

    @cached_property
    def machine_report(self) -> MachineReport:
        """The machine, and what it was doing when it stopped, by the secondary data.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.machine_report import read_machine_report

        return read_machine_report(self)

    @cached_property
    def verdict(self) -> Verdict:
        """The cause of the crash, as far as the dump shows it, with its evidence.

        A cause that the dump does not show is a verdict, too: its kind is ``undetermined``.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.verdict.examine import examine

        return examine(self)

    def stack(
        self, *, processor: SupportsIndex | None = None, thread: SupportsIndex | None = None
    ) -> CallStack:
        """Return the call stack of the crash, of a processor or of a thread.

        Without arguments it begins at the fault that led to the bug check, or else at the registers
        of the processor that crashed. Frames that cannot be unwound are searched for, and marked:
        `kdmp_ks.analysis.call_stack.Frame` has the source of each.

        Args:
            processor: Index of the processor.
            thread: Address of the ETHREAD, or TID.

        Raises:
            TypeError: Both are given.
            KdmpError: There is no such processor or thread, or nothing has its registers.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        if processor is not None and thread is not None:
            raise TypeError("stack() takes a processor or a thread, not both")
        if processor is not None:
            return self._stacks.processor(index(processor))
        if thread is not None:
            return self._stacks.thread(index(thread))
        return self._stacks.crash()

    def stacks(self) -> Iterator[CallStack]:
        """Yield the call stacks of all threads that are known, each when it is asked for.

        First the threads that ran, beginning with that of the processor that crashed. Threads whose
        registers are missing are left out.

        Raises:
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self._stacks.all()

    @cached_property
    def certain_stack(self) -> CallStack:
        """The kernel's part of the crash's call stack, as far as no stack is searched.

        It is the beginning of `stack()`, at a fraction of its time where unwind data are missing.

        Raises:
            UnwrittenError: No registers are known.
            InvalidDataError: The registers of such a machine are not known.
            UnsupportedDumpError: The dump's memory cannot be read.
        """
        return self._stacks.certain()

    @cached_property
    def _stacks(self) -> StackFinder:
        from kdmp_ks.analysis.call_stack.finder import StackFinder

        return StackFinder(self)

    @cached_property
    def signature(self) -> Signature | None:
        """A text that is the same for the same crash on any machine, with its hash.

        None where the dump has no bug check of Windows, or somebody asked for the dump.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks.analysis.report.reasons import Reasons
        from kdmp_ks.analysis.signature.find_signature import find_signature

        reasons = Reasons()
        return reasons.attempt("signature", lambda: find_signature(self, reasons))

    def report(self) -> CrashReport:
        """Find out everything about the crash, as plain values that need no dump.

        A fact that is unknown is None there, with the reason: nothing that is missing in the dump
        is an error.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks import __version__
        from kdmp_ks.analysis.report.builder import read_report

        return read_report(self, __version__)

    def analysis(self) -> AnalysisFacts:
        """Return the report with all that its verdict was reached by, as ``kdmp analyze`` shows it.

        Raises:
            SourceError: The file cannot be read.
        """
        from kdmp_ks import __version__
        from kdmp_ks.analysis.verdict.analysis import read_analysis

        return read_analysis(self, __version__)

    def _repr_html_(self) -> str:
        """Show the report in a notebook."""
        return self.report()._repr_html_()


def report(source: PathOrFile, reader: ReaderMode = "auto") -> CrashReport:
    """Open a dump, find out everything about the crash, and close it.

    >>> print(report("MEMORY.DMP"))  # doctest: +SKIP

    Args:
        source: A path, or a seekable binary file object.
        reader: As for `KernelDumpParser`.

    Raises:
        OSError: The file cannot be opened or read.
        SourceError: It is an open dump, which has a `KernelDumpParser.report` of its own.
        InvalidDataError: It is not a kernel dump, or contradicts itself.
    """
    if isinstance(source, KernelDumpParser):
        raise SourceError("report() opens a path or a file object; use dump.report() here")
    with KernelDumpParser(source, reader) as dump:
        return dump.report()
