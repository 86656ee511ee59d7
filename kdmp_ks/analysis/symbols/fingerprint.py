"""`KernelFingerprint`: the kernel's build, by the RVAs of variables that its KDBG points to.

A triage dump does not contain what identifies the PDB of its kernel. Its KDBG has the addresses of
some 35 variables that are symbols as well, and these differ from build to build.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol

from kdmp_ks.architecture import AMD64
from kdmp_ks.bugchecks.codes import MINIDUMP_TWIN
from kdmp_ks.errors import InvalidDataError, KdmpError
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.kernel import Kdbg, Modules, Processor
    from kdmp_ks.kernel.modules.module import Module
    from kdmp_ks.parsing.records import Context, Header

BUG_CHECK: Final = "KeBugCheckEx"
"""The routine in which the crashing processor saves its registers."""
LOWEST_SCORE: Final = 0.9
FEWEST_VARIABLES: Final = 16
"""With fewer pointers into the kernel there is no fingerprint."""

_RENAMED: Final = MappingProxyType(
    {
        "BreakpointWithStatus": "RtlpBreakWithStatusInstruction",
        "KiBugcheckData": "KiBugCheckData",
        "MmTriageActionTaken": "VerifierTriageActionTaken",
        "RetpolineStubFunctionTable": "RtlRetpolineStubsFunctionTable",
        "KdPrintCircularBufferPtr": "KdPrintCircularBuffer",
    }
)
"""Fields of the KDBG with the symbol they point to, where its name is another."""
_OTHER_MEANING: Final = frozenset(
    {
        "KdPrintCircularBuffer",
        "KdPrintCircularBufferEnd",
        "KeLoaderBlock",
        "MmPagedPoolCommit",
        "NtBuildLab",
    }
)
"""Fields that do not point to a symbol of their name, or to no symbol."""
_WITHOUT_BUG_CHECK: Final = frozenset({0x161})
"""Stop codes of dumps that are made without a bug check: LIVE_SYSTEM_DUMP."""
_VALUES: Final = frozenset({"KernBase"})
"""Fields that are no pointers to variables."""


class StoppedDump(Protocol):
    """The parts of a dump that a fingerprint is made from."""

    @property
    def headers(self) -> Header:
        """The header."""

    @property
    def architecture(self) -> Architecture:
        """The machine."""

    @property
    def context_record(self) -> Context | bytes:
        """Registers in the header."""

    @property
    def kdbg(self) -> Kdbg:
        """The kernel's debugger data block."""

    @property
    def kernel_modules(self) -> Modules:
        """The kernel and its drivers."""

    @property
    def crashing_processor(self) -> Inferred[Processor] | None:
        """The processor that crashed."""


@frozen
class FingerprintMatch(Facts):
    """The comparison of a fingerprint with a symbol table.

    Attributes:
        equal: Variables that the table has at the same RVA.
        expected: Variables that were compared.
        stop: Whether a processor stopped at the table's ``KeBugCheckEx``; None where the dump
            does not show where it stopped.
    """

    equal: int
    expected: int
    stop: bool | None

    @property
    def score(self) -> float:
        """The share of variables at the same RVA, from 0 to 1."""
        return self.equal / self.expected

    @property
    def refusal(self) -> str | None:
        """The reason why the table is of another build; None if it fits."""
        if self.score < LOWEST_SCORE:
            return (
                f"of another build: {self.equal} of {self.expected} variables of the KDBG are at "
                "the table's addresses"
            )
        if self.stop is False:
            return (
                f"of another build: the processor did not stop at the table's {BUG_CHECK}, though "
                f"{self.equal} of {self.expected} variables of the KDBG are at its addresses"
            )
        return None

    @property
    def evidence(self) -> str:
        """The evidence for the table, for people."""
        stop = f", and the processor stopped at {BUG_CHECK}" if self.stop else ""
        return f"{self.equal} of {self.expected} variables of the KDBG are at its addresses{stop}"


@frozen
class KernelFingerprint(Facts):
    """RVAs of kernel variables, by which a build of the kernel is recognised.

    Attributes:
        variables: RVA of each symbol, by its name.
        stop: RVA at which the crashing processor stopped, which is ``KeBugCheckEx``; None where
            the dump does not show it.
    """

    variables: Mapping[str, int]
    stop: int | None = None

    def compare(self, rva_of: Callable[[str], int | None]) -> FingerprintMatch:
        """Compare with a symbol table.

        Args:
            rva_of: Returns the RVA of a symbol of the table; None if it has none of that name.
        """
        equal = sum(rva_of(name) == rva for name, rva in self.variables.items())
        stop = None if self.stop is None else rva_of(BUG_CHECK) == self.stop
        return FingerprintMatch(equal, len(self.variables), stop)


def scanned_match(
    fingerprint: KernelFingerprint, found: Mapping[str, int]
) -> FingerprintMatch | None:
    """Compare a fingerprint with the addresses of a quick scan; None where that is not enough.

    Args:
        fingerprint: The fingerprint.
        found: RVAs of variables; those that are missing may be in the table all the same.
    """
    variables = fingerprint.variables
    other = sum(found.get(name, rva) != rva for name, rva in variables.items())
    best = FingerprintMatch(len(variables) - other, len(variables), None)
    equal = sum(found.get(name) == rva for name, rva in variables.items())
    return None if best.refusal is None else FingerprintMatch(equal, len(variables), None)


def read_fingerprint(dump: StoppedDump) -> KernelFingerprint:
    """Read the fingerprint of the kernel.

    Args:
        dump: The dump.

    Raises:
        InvalidDataError: The dump has no kernel module, or its KDBG points to too few variables.
        KdmpError: The KDBG cannot be read.
    """
    kernel = dump.kernel_modules.by_name("nt")
    found = {} if kernel is None else _variables(dump.kdbg, kernel)
    if kernel is None or len(found) < FEWEST_VARIABLES:
        raise InvalidDataError(
            "the build of the kernel cannot be recognised",
            field="variables of the kernel that the KDBG points to",
            expected=f"{FEWEST_VARIABLES} or more",
            got=str(len(found)),
        )
    return KernelFingerprint(MappingProxyType(found), _stop(dump, kernel))


def _variables(kdbg: Kdbg, kernel: Module) -> dict[str, int]:
    return {
        _RENAMED.get(name, name): int(value - kernel.start)
        for name, value in kdbg.items()
        if value and value in kernel and name not in _OTHER_MEANING | _VALUES
    }


def _stop(dump: StoppedDump, kernel: Module) -> int | None:
    """Return the RVA at which the crashing processor saved its registers, in `BUG_CHECK`.

    With the code of a small dump the header has the registers of an exception; the
    processor has those of the bug check then. None where that is not known.
    """
    code = dump.headers.bug_check_code
    if dump.architecture is not AMD64 or code in _WITHOUT_BUG_CHECK:
        return None
    context = _context_of_crash(dump) if code & MINIDUMP_TWIN else dump.context_record
    try:
        pointer = None if context is None else dump.architecture.instruction_of(context)
    except InvalidDataError:
        return None
    return int(pointer - kernel.start) if pointer is not None and pointer in kernel else None


def _context_of_crash(dump: StoppedDump) -> Context | bytes | None:
    """Return the registers that the crashing processor saved; None where they are missing."""
    try:
        processor = dump.crashing_processor
        if processor is not None:
            return processor.value.context
    except KdmpError:
        pass
    return None
