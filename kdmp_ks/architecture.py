"""`Architecture`: what differs between the machines that Windows runs on, as descriptions.

How wide a pointer is, how a context is laid out and what its registers are called, where the kernel
keeps the page that it shares with every process. `architecture_of` has the description of a machine
type; structures come from `kdmp_ks.structs` and from the schema when they are asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.addresses import KUSER_SHARED_DATA_64, KUSER_SHARED_DATA_X86, Gva
from kdmp_ks.errors import InvalidDataError, UnwrittenError
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.filler import is_filler

if TYPE_CHECKING:
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.structs import values

_Machine = WindowsKernelDump.MachineTypes
_BITS_IN_A_BYTE: Final = 8
_WIDENED_BITS: Final = 64


@frozen
class Architecture(Facts):
    """A kind of machine, as far as it matters for dumps.

    Attributes:
        name: What people call it.
        machine_type: ``IMAGE_FILE_MACHINE_…``, as ``MachineImageType`` of the header has it.
        pointer_size: Bytes of a pointer, 4 or 8.
        address_bits: Width of the widest virtual address that its processors know; the bits above
            are copies of its topmost bit.
        context_type: Name of the schema's type of its CONTEXT; None where there is none.
        context_flag: The bit of ``context_flags`` that every such context has.
        instruction_pointer: Name of the register in the context; None with the type.
        stack_pointer: Name of the register in the context; None with the type.
        special_registers_type: Name of the definition in `kdmp_ks.structs` of what a KPRCB keeps
            beside the context; None where it is not known.
        arch_state_type: Name of the definition in `kdmp_ks.structs` of the registers that a KPRCB
            keeps behind the special ones; None for a machine that keeps none there.
        table_root: Name of the register with the root of the page tables, among the registers of
            ``arch_state_type`` if there are such, otherwise among the special registers; None where
            that is not known.
        trap_frame_type: Name of the definition in `kdmp_ks.structs` of the frame that a fault
            leaves on the stack; None where it is not known.
        user_shared_data: Where the kernel has KUSER_SHARED_DATA; None where that is not known.
        page_fault_codes: Whether its processors report page faults by an error code of x86.
        context_registers: Fields of the context that `kdmp_ks.registers.Registers` takes.
        trap_frame_registers: Fields of the trap frame that every fault fills in.
    """

    name: str
    machine_type: int
    pointer_size: int
    address_bits: int
    context_type: str | None = None
    context_flag: int = 0
    instruction_pointer: str | None = None
    stack_pointer: str | None = None
    special_registers_type: str | None = None
    arch_state_type: str | None = None
    table_root: str | None = None
    trap_frame_type: str | None = None
    user_shared_data: int | None = None
    page_fault_codes: bool = False
    context_registers: tuple[str, ...] = ()
    trap_frame_registers: tuple[str, ...] = ()

    @property
    def bits(self) -> int:
        """Width of a pointer in bits, 32 or 64."""
        return self.pointer_size * _BITS_IN_A_BYTE

    @property
    def end(self) -> int:
        """First value above all addresses of the machine."""
        return 1 << self.bits

    @property
    def pointer(self) -> Definition[int]:
        """Definition of a pointer."""
        return _definition(f"POINTER{self.bits}")

    @property
    def list_entry(self) -> Definition[values.LIST_ENTRY64]:
        """Definition of LIST_ENTRY."""
        return _definition(f"LIST_ENTRY{self.bits}")

    @property
    def unicode_string(self) -> Definition[values.UNICODE_STRING64]:
        """Definition of UNICODE_STRING."""
        return _definition(f"UNICODE_STRING{self.bits}")

    @property
    def client_id(self) -> Definition[values.CLIENT_ID64]:
        """Definition of CLIENT_ID, the PID and TID of a thread."""
        return _definition(f"CLIENT_ID{self.bits}")

    @property
    def exception_record(self) -> type[Any]:
        """Compiled type of an exception record."""
        compiled: type[Any] = getattr(WindowsKernelDump, f"ExceptionRecord{self.bits}")
        return compiled

    @property
    def context(self) -> type[Any] | None:
        """The compiled type of a CONTEXT; None where the schema has none."""
        if self.context_type is None:
            return None
        compiled: type[Any] = getattr(WindowsKernelDump, self.context_type)
        return compiled

    @property
    def special_registers(self) -> Definition[Any] | None:
        """The definition of a KPRCB's special registers; None where they are not known."""
        name = self.special_registers_type
        return None if name is None else _definition(name)

    @property
    def arch_state(self) -> Definition[Any] | None:
        """The definition of the registers behind the special ones of a KPRCB, or None."""
        return None if self.arch_state_type is None else _definition(self.arch_state_type)

    @property
    def trap_frame(self) -> Definition[Any] | None:
        """Definition of KTRAP_FRAME; None where it is not known."""
        return None if self.trap_frame_type is None else _definition(self.trap_frame_type)

    def structure(self, stem: str) -> Definition[Any]:
        """Return the structure for this machine's pointers: LIST_ENTRY32 or LIST_ENTRY64.

        Args:
            stem: The name without 32 or 64.
        """
        return _definition(f"{stem}{self.bits}")

    def pointer_from_64(self, value: int) -> int:
        """Narrow a pointer that is stored in 64 bits to the width of this machine.

        What a 32-bit kernel writes for 64-bit readers is widened with zeros or with its sign; a
        value that is neither stays as it is, and is no address.
        """
        top = self.bits - 1
        return value & self.end - 1 if value >> top == (1 << _WIDENED_BITS - top) - 1 else value

    def is_canonical(self, address: int) -> bool:
        """Whether an address is canonical: its upper bits are copies of the topmost used bit."""
        end, copies = 1 << self.pointer_size * _BITS_IN_A_BYTE, self.address_bits - 1
        return 0 <= address < end and address >> copies in (0, (end - 1) >> copies)

    def is_kernel_address(self, address: int) -> bool:
        """Whether an address is in the kernel's half."""
        end, copies = 1 << self.pointer_size * _BITS_IN_A_BYTE, self.address_bits - 1
        return (end - 1) >> copies << copies <= address < end

    def instruction_of(self, context: Any) -> Gva:
        """Return the instruction pointer of a context.

        Raises:
            InvalidDataError: The contexts of this machine are not known.
        """
        return self._register(context, self.instruction_pointer)

    def stack_of(self, context: Any) -> Gva:
        """Return the stack pointer of a context.

        Raises:
            InvalidDataError: The contexts of this machine are not known.
        """
        return self._register(context, self.stack_pointer)

    def _register(self, context: Any, name: str | None) -> Gva:
        if name is None:
            raise InvalidDataError(
                f"the registers of {self.name} are not known",
                field="MachineImageType",
                expected="a machine whose context the schema describes",
                got=self.machine_type,
            )
        # Registers are a mapping, a record has them as attributes.
        value = context.get(name) if isinstance(context, Mapping) else getattr(context, name)
        if is_filler(value):
            raise UnwrittenError(f"ContextRecord.{name}")
        if value is None:
            raise InvalidDataError(
                "a register was not saved", field=name, expected="a value", got=None
            )
        return Gva(value)

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle a known machine by its MachineImageType, so that it stays the same object."""
        question = self.machine_type, self.pointer_size
        if architecture_of(*question) == self:
            return architecture_of, question
        return Architecture, tuple(getattr(self, one.name) for one in fields(self))

    def __str__(self) -> str:
        """Return the name."""
        return self.name


def _definition(name: str) -> Definition[Any]:
    """A construct definition by name."""
    from kdmp_ks.structs import BY_NAME

    return BY_NAME[name]


AMD64: Final = Architecture(
    name="AMD64",
    machine_type=_Machine.amd64,
    pointer_size=8,
    address_bits=57,
    context_type="ContextX64",
    context_flag=WindowsKernelDump.ContextX64Flags.amd64,
    instruction_pointer="rip",
    stack_pointer="rsp",
    special_registers_type="KSPECIAL_REGISTERS",
    table_root="Cr3",
    trap_frame_type="KTRAP_FRAME_AMD64",
    user_shared_data=KUSER_SHARED_DATA_64,
    page_fault_codes=True,
    context_registers=(
        *("rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi"),
        *(f"r{number}" for number in range(8, 16)),
        *("rip", "eflags", "seg_cs", "seg_ds", "seg_es", "seg_fs", "seg_gs", "seg_ss"),
        *("mxcsr", "xmm_registers"),
    ),
    # Rbx, Rsi, Rdi are saved by system calls only; segments of data on the way from user mode only.
    trap_frame_registers=(
        *("Rax", "Rcx", "Rdx", "Rsp", "Rbp", "R8", "R9", "R10", "R11"),
        *("Rip", "EFlags", "SegCs", "SegSs", "MxCsr", "Xmm"),
    ),
)
"""64-bit x86; addresses have 48 bits, or 57 with five levels of page tables."""

X86: Final = Architecture(
    name="x86",
    machine_type=_Machine.i386,
    pointer_size=4,
    address_bits=32,
    context_type="ContextX86",
    context_flag=WindowsKernelDump.ContextX86Flags.i386,
    instruction_pointer="eip",
    stack_pointer="esp",
    special_registers_type="KSPECIAL_REGISTERS_X86",
    table_root="Cr3",
    trap_frame_type="KTRAP_FRAME_X86",
    user_shared_data=KUSER_SHARED_DATA_X86,
    page_fault_codes=True,
    context_registers=(
        *("eax", "ecx", "edx", "ebx", "esp", "ebp", "esi", "edi", "eip", "eflags"),
        *("seg_cs", "seg_ds", "seg_es", "seg_fs", "seg_gs", "seg_ss"),
    ),
    trap_frame_registers=(
        "Eax",
        "Ecx",
        "Edx",
        "Ebx",
        "Ebp",
        "Esi",
        "Edi",
        "Eip",
        "EFlags",
        "SegCs",
    ),
)
"""32-bit x86."""

ARM64: Final = Architecture(
    name="ARM64",
    machine_type=_Machine.arm64,
    pointer_size=8,
    address_bits=52,
    context_type="ContextArm64",
    context_flag=WindowsKernelDump.ContextArm64Flags.arm64,
    instruction_pointer="pc",
    stack_pointer="sp",
    special_registers_type="KSPECIAL_REGISTERS_ARM64",
    arch_state_type="KARM64_ARCH_STATE",
    table_root="Ttbr0_El1",
    user_shared_data=KUSER_SHARED_DATA_64,
    context_registers=("x", "fp", "lr", "sp", "pc", "cpsr", "v", "fpcr", "fpsr"),
)
"""64-bit ARM."""

ARM: Final = Architecture(
    name="ARM",
    machine_type=_Machine.armnt,
    pointer_size=4,
    address_bits=32,
    context_type="ContextArm",
    context_flag=WindowsKernelDump.ContextArmFlags.arm,
    instruction_pointer="pc",
    stack_pointer="sp",
    user_shared_data=0xFFFF9000,
    context_registers=("r", "sp", "lr", "pc", "cpsr", "fpscr", "q"),
)
"""32-bit ARM (Thumb-2)."""

_KNOWN: Final[dict[int, Architecture]] = {
    each.machine_type: each for each in (AMD64, X86, ARM64, ARM)
}
_OTHER_NAMES: Final[dict[int, str]] = {
    _Machine.alpha: "Alpha",
    _Machine.alpha64: "Alpha64",
    _Machine.ia64: "IA64",
}


def architecture_of(machine_type: int, pointer_size: int) -> Architecture:
    """Return the description of a machine.

    Args:
        machine_type: ``MachineImageType`` of the dump's header.
        pointer_size: 8 for a machine with a 64-bit header, 4 for the others.

    Returns:
        One of `AMD64`, `X86`, `ARM64` and `ARM`; for other machines, and for one whose width
        contradicts its header, a description with nothing in it but a name and the size of a
        pointer.

    >>> architecture_of(0x8664, 8).stack_pointer
    'rsp'
    """
    known = _KNOWN.get(machine_type)
    if known is not None and known.pointer_size == pointer_size:
        return known
    if known is not None:
        name = f"{known.name} with pointers of {pointer_size} bytes"
        return Architecture(name, machine_type, pointer_size, pointer_size * _BITS_IN_A_BYTE)
    name = _OTHER_NAMES.get(machine_type) or f"unknown ({machine_type:#x})"
    return Architecture(name, machine_type, pointer_size, pointer_size * _BITS_IN_A_BYTE)
