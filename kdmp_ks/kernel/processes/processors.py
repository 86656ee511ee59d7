"""`Processor` and `Processors`: the processors that the kernel ran on, by their KPRCBs."""

from __future__ import annotations

from functools import cached_property
from itertools import groupby, takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from construct import Int32ul
from kaitaistruct import KaitaiStruct

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import InvalidDataError, UnwrittenError
from kdmp_ks.ground.html_table import html_table
from kdmp_ks.ground.limits import MAX_PROCESSORS
from kdmp_ks.ground.listing import Listing
from kdmp_ks.ground.readable import UNREADABLE, UNUSABLE
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.kernel.base.kernel_object import KernelObject
from kdmp_ks.kernel.processes.thread import Thread
from kdmp_ks.parsing.schema_struct import offsets_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    from kdmp_ks.errors import KdmpError
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.parsing.records import Context
    from kdmp_ks.structs.values import (
        KARM64_ARCH_STATE,
        KSPECIAL_REGISTERS,
        KSPECIAL_REGISTERS_ARM64,
        KSPECIAL_REGISTERS_X86,
    )

    SpecialRegisters: TypeAlias = (
        KSPECIAL_REGISTERS | KSPECIAL_REGISTERS_ARM64 | KSPECIAL_REGISTERS_X86
    )


class Processor(KernelObject):
    """A processor of the machine, by its KPRCB (processor control block).

    Attributes:
        index: Index in KiProcessorBlock.
        address: Address of the KPRCB.
    """

    FACTS = (
        "number", "thread", "idle_thread", "context", "special_registers", "arch_state",
    )  # fmt: skip

    def __init__(self, reader: Readable, kdbg: Kdbg, address: int, index: int) -> None:
        super().__init__(reader, kdbg, address)
        self.index = index

    def _arguments(self) -> tuple[object, ...]:
        return (self.index,)

    @cached_property
    def number(self) -> int:
        """Processor number in the KPRCB; the same as ``index`` in a sound dump."""
        return int(self._read("OffsetPrcbNumber", Int32ul))

    @cached_property
    def thread(self) -> Thread:
        """The thread that was running on it."""
        return Thread(self.reader, self.kdbg, self._pointer("OffsetPrcbCurrentThread"))

    @property
    def idle_thread(self) -> Gva:
        """Address of the idle thread."""
        return self._pointer("OffsetPrcbIdleThread")

    @cached_property
    def context_address(self) -> Gva:
        """Address of the CONTEXT with the registers that it saved when it was stopped.

        Since Windows 7 the KPRCB points to it; before that it is part of the KPRCB.
        """
        if self.kdbg["OffsetPrcbContext"]:
            return self._pointer("OffsetPrcbContext")
        return Gva(self.address + self.kdbg.require("OffsetPrcbProcStateContext"))

    @cached_property
    def context(self) -> Context:
        """The registers that it saved when it was stopped.

        Raises:
            InvalidDataError: How the registers of such a machine are laid out is not known.
        """
        from kdmp_ks.parsing.records import view

        layout = self._known("CONTEXT", self.kdbg.architecture.context)
        raw: Any = self.reader.read_struct(self.context_address, layout)
        found: Context = view(raw) if isinstance(raw, KaitaiStruct) else raw
        return found

    @cached_property
    def instruction_pointer(self) -> Gva:
        """The instruction pointer in its saved context; the other registers are not read.

        Raises:
            InvalidDataError: How the registers of such a machine are laid out is not known.
        """
        machine = self.kdbg.architecture
        return machine.instruction_of(self._saved_register(machine.instruction_pointer))

    @cached_property
    def stack_pointer(self) -> Gva:
        """The stack pointer in its saved context; the other registers are not read.

        Raises:
            InvalidDataError: How the registers of such a machine are laid out is not known.
        """
        machine = self.kdbg.architecture
        return machine.stack_of(self._saved_register(machine.stack_pointer))

    def _saved_register(self, name: str | None) -> dict[str, int]:
        """Read one register of the saved context, by its name in the schema."""
        machine = self.kdbg.architecture
        register = self._known("CONTEXT", name)
        offset = getattr(offsets_of(self._known("CONTEXT", machine.context)), register)
        value = self.reader.read_struct(self.context_address + offset, machine.pointer)
        return {register: int(value)}

    @cached_property
    def special_registers(self) -> SpecialRegisters:
        """Its control, debug and system registers: a container of KSPECIAL_REGISTERS.

        Raises:
            InvalidDataError: How the registers of such a machine are laid out is not known.
        """
        layout = self._known("KSPECIAL_REGISTERS", self.kdbg.architecture.special_registers)
        found: SpecialRegisters = self._read("OffsetPrcbProcStateSpecialReg", layout)
        return found

    @cached_property
    def arch_state(self) -> KARM64_ARCH_STATE:
        """Its registers of translation and its counters: a KARM64_ARCH_STATE, on ARM64 only.

        Raises:
            InvalidDataError: It is another machine.
        """
        machine = self.kdbg.architecture
        before = self._known("KSPECIAL_REGISTERS", machine.special_registers)
        layout = self._known("KARM64_ARCH_STATE", machine.arch_state)
        offset = self.kdbg.require("OffsetPrcbProcStateSpecialReg")
        offset += before.sizeof()
        state: KARM64_ARCH_STATE = self.reader.read_struct(self.address + offset, layout)
        return state

    @property
    def directory_table_base(self) -> int:
        """Root of the page tables that it used, perhaps with PCID or ASID bits."""
        machine = self.kdbg.architecture
        registers = self.special_registers if machine.arch_state_type is None else self.arch_state
        return int(
            self._known("the root of the page tables", registers.get(machine.table_root or ""))
        )

    @property
    def cr3(self) -> int:
        """Root of the page tables that it used, perhaps with PCID bits.

        Raises:
            InvalidDataError: The machine has no such register.
        """
        return int(self._known("Cr3", self.special_registers.get("Cr3")))

    @property
    def cr4(self) -> int:
        """Its control register 4.

        Raises:
            InvalidDataError: The machine has no such register.
        """
        return int(self._known("Cr4", self.special_registers.get("Cr4")))

    def _known(self, what: str, known: Any) -> Any:
        """Return a definition or value, if processors of this machine have it."""
        if known is None:
            raise InvalidDataError(
                f"{what} of a processor is not known on this machine",
                field="MachineImageType",
                expected="a machine that has it",
                got=self.kdbg.architecture.machine_type,
            )
        return known


class Processors(Listing[Processor]):
    """The processors whose KPRCB is known, in the order of KiProcessorBlock.

    Attributes:
        declared: Number of processors that the dump declares; some may be missing here. None if it
            declares none.
        warnings: What was found wrong while they were looked up.
    """

    __slots__ = ("declared",)

    def __init__(
        self,
        found: Iterable[Processor],
        declared: int | None,
        warnings: Iterable[DumpWarning] = (),
    ) -> None:
        """Keep processors."""
        super().__init__(found, warnings)
        self.declared = declared

    def __repr__(self) -> str:
        """For example ``<Processors: 3 of 4>``."""
        return f"<Processors: {len(self)} of {'?' if self.declared is None else self.declared}>"

    def _repr_html_(self) -> str:
        """Return a table for notebooks."""
        return html_table(
            ("index", "KPRCB", "thread"),
            ((str(one.index), one.address, _address_of_thread(one)) for one in self),
            f"{len(self)} of {self.declared} processors",
        )


def read_processors(
    reader: Readable, kdbg: Kdbg, number_processors: int | None, warnings: Warnings | None = None
) -> Processors:
    """Look up the KPRCBs. A slot that is empty or cannot be read is reported by ``warnings``.

    Args:
        reader: The kernel's address space.
        kdbg: The block with the address of KiProcessorBlock and offsets in a KPRCB.
        number_processors: ``NumberProcessors`` of the dump's header; None if it was never
            written: the processors are then those up to the first empty element of
            KiProcessorBlock.
        warnings: A record that gets the result's warnings as well.

    Raises:
        InvalidDataError: The KDBG does not contain the address of KiProcessorBlock.
    """
    block = kdbg.require("KiProcessorBlock")
    own = Warnings(warnings)
    count = MAX_PROCESSORS if number_processors is None else min(number_processors, MAX_PROCESSORS)
    if number_processors is not None and count < number_processors:
        taken = f"only {count:#x} are looked up"
        own.append(OddValue("NumberProcessors", number_processors, taken))
    places = (_slot(reader, kdbg, block, place) for place in range(count))
    slots = list(places if number_processors is not None else takewhile(_is_filled, places))
    if number_processors is None:
        own.append(Unavailable("the number of processors", UnwrittenError("NumberProcessors")))
    first = {slot.prcb: slot for slot in reversed(slots) if slot.prcb}
    found = [Processor(reader, kdbg, slot.prcb, slot.place) for slot in reversed(first.values())]
    repeated = sum(1 for slot in slots if slot.prcb) - len(found)
    if repeated:
        own.append(
            OddValue("KiProcessorBlock", repeated, "so many entries repeat others and are ignored")
        )
    own.extend(_missing(slots))
    return Processors(found, number_processors, own)


def _address_of_thread(processor: Processor) -> Gva | None:
    """The thread that was running; None where its address cannot be read."""
    try:
        return processor.thread.address
    except UNUSABLE:
        return None


class _Slot(NamedTuple):
    """An element of KiProcessorBlock: a KPRCB, or 0 and why there is none."""

    place: int
    prcb: int
    problem: KdmpError | str


def _slot(reader: Readable, kdbg: Kdbg, block: int, place: int) -> _Slot:
    """Read one element of KiProcessorBlock."""
    pointer = kdbg.architecture.pointer
    try:
        prcb = int(reader.read_struct(block + place * pointer.sizeof(), pointer))
    except UNREADABLE as error:
        return _Slot(place, 0, error)
    if not prcb:
        return _Slot(place, 0, "its element of KiProcessorBlock is 0")
    if not kdbg.architecture.is_kernel_address(prcb):
        why = f"its element of KiProcessorBlock, {prcb:#x}, is no address of the kernel"
        return _Slot(place, 0, why)
    return _Slot(place, prcb, "")


def _is_filled(slot: _Slot) -> bool:
    return bool(slot.prcb)


def _missing(slots: list[_Slot]) -> Iterator[Unavailable]:
    """One report for each run of neighbours that are missing in the same way."""
    for kind, run in groupby(slots, key=lambda slot: slot.problem and type(slot.problem)):
        if kind:
            first, *others = run
            to = f" to {others[-1].place}" if others else ""
            yield Unavailable(f"processor {first.place}{to}", first.problem)
