"""Which images are loaded: by the kernel's list, and by the lists in a process' own memory."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks import structs
from kdmp_ks.addresses import ADDRESS_LIMIT, Gva
from kdmp_ks.architecture import AMD64, Architecture
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.readable import UNREADABLE, Readable
from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.kernel.base.layout import field_offset, fields_through
from kdmp_ks.kernel.modules.module import Module, Modules
from kdmp_ks.kernel.modules.module_list import EntryLayout, ModuleList, Report

if TYPE_CHECKING:
    from collections.abc import Iterator

_BITS64: Final = 64


@cache
def _kernel_entries(*, wide: bool) -> EntryLayout:
    """The entries of the kernel's list, 64-bit or 32-bit; each loads the definitions it needs."""
    if wide:
        return EntryLayout(
            entry=fields_through(structs.KLDR_DATA_TABLE_ENTRY64, "CheckSum"),
            least=fields_through(structs.KLDR_DATA_TABLE_ENTRY64, "BaseDllName"),
            link=structs.LIST_ENTRY64,
            last=ADDRESS_LIMIT - 1,
            in_kernel=True,
            stamped=structs.KLDR_DATA_TABLE_ENTRY64,
        )
    return EntryLayout(
        entry=structs.KLDR_DATA_TABLE_ENTRY32,
        least=fields_through(structs.KLDR_DATA_TABLE_ENTRY32, "BaseDllName"),
        link=structs.LIST_ENTRY32,
        last=0xFFFFFFFF,
        in_kernel=True,
    )


@frozen
class _Side(Facts):
    """A side of a process: the only one, or one of the two of a WoW64 process.

    Attributes:
        bits: Its name.
        teb: The structure of the TEB of one of its threads.
        peb: The structure of its PEB.
        ldr: The structure that its PEB's ``Ldr`` points to.
        entries: The entries of its list of modules.
    """

    bits: str
    teb: Any
    peb: Any
    ldr: Any
    entries: EntryLayout


@cache
def _side(*, wide: bool) -> _Side:
    """The 64-bit or the 32-bit side."""
    if wide:
        return _Side(
            bits="64-bit",
            teb=structs.TEB64,
            peb=structs.PEB64,
            ldr=structs.PEB_LDR_DATA64,
            entries=EntryLayout(
                entry=structs.LDR_DATA_TABLE_ENTRY64,
                least=fields_through(structs.LDR_DATA_TABLE_ENTRY64, "BaseDllName"),
                link=structs.LIST_ENTRY64,
                last=ADDRESS_LIMIT - 1,
            ),
        )
    return _Side(
        bits="32-bit",
        teb=structs.TEB32,
        peb=structs.PEB32,
        ldr=structs.PEB_LDR_DATA32,
        entries=EntryLayout(
            entry=structs.LDR_DATA_TABLE_ENTRY32,
            least=fields_through(structs.LDR_DATA_TABLE_ENTRY32, "BaseDllName"),
            link=structs.LIST_ENTRY32,
            last=0xFFFFFFFF,
        ),
    )


def read_kernel_modules(
    reader: Readable,
    head: int,
    architecture: Architecture = AMD64,
    warnings: Warnings | None = None,
) -> Modules:
    """Read the list of the kernel and its drivers.

    What can be read is returned; what cannot is reported by the result's ``warnings``.

    Args:
        reader: The kernel's address space.
        head: ``PsLoadedModuleList`` of the dump's header.
        architecture: The machine.
        warnings: A record that gets the result's warnings as well.
    """
    own = Warnings(warnings)
    layout = _kernel_entries(wide=architecture.bits == _BITS64)
    found = ModuleList(reader, layout, "PsLoadedModuleList", own.append, architecture)
    loaded = list(found.modules(head))
    # The kernel is the first that is loaded, so it is the first entry or none that was read.
    kernel = loaded[0] if loaded else None
    return Modules((m for m in loaded if m is not None), kernel=kernel, warnings=own)


def read_user_modules(
    reader: Readable,
    teb: int | None,
    peb: int | None = None,
    architecture: Architecture = AMD64,
    warnings: Warnings | None = None,
) -> Modules:
    """Read the lists of the program and libraries of a process, its 32-bit side (WoW64) included.

    What can be read is returned; what cannot is reported by the result's ``warnings``. A process
    without user memory, such as System, has no modules, and nothing is wrong with that.

    Args:
        reader: The process' address space.
        teb: TEB of one of its threads (`Thread.teb`).
        peb: Its PEB, should the TEB not lead to it (`Process.peb`).
        architecture: The machine.
        warnings: A record that gets the result's warnings as well.
    """
    own = Warnings(warnings)
    wide = architecture.bits == _BITS64
    native = _side(wide=wide)
    starts = [(native, _native_peb(reader, native, teb, peb, own.append))]
    if wide:
        starts.append((_side(wide=False), _wow64_peb(reader, teb)))
    found: dict[tuple[Gva, Gva], Module] = {}
    for side, start in starts:
        for module in _modules_of(reader, side, start, own.append, architecture):
            # The program itself stands in both lists of a WoW64 process.
            found.setdefault((module.start, module.end), module)
    return Modules(found.values(), warnings=own)


def _native_peb(
    reader: Readable, side: _Side, teb: int | None, peb: int | None, report: Report
) -> int | None:
    """The PEB that a TEB leads to; ``peb`` where there is no TEB, or no sound one."""
    if not teb:
        return peb
    try:
        block = reader.read_struct(teb, side.teb)
    except UNREADABLE as error:
        report(Unavailable(f"the TEB at {teb:#x}", error))
        return peb
    if block.NtTib.Self != teb:
        # A thread that is attached to another process has its TEB in its own.
        why = f"what lies there names itself {block.NtTib.Self:#x}"
        report(Unavailable(f"the TEB at {teb:#x}", why))
        return peb
    return int(block.ProcessEnvironmentBlock)


def _wow64_peb(reader: Readable, teb: int | None) -> int | None:
    """The PEB of the 32-bit side of a thread, if it has one.

    Behind the TEB64 of other threads is another thread's TEB or nothing; a TEB32 contains its own
    address.
    """
    if not teb:
        return None
    address = teb + structs.WOW64_TEB32_DISTANCE
    try:
        block = reader.read_struct(address, structs.TEB32)
    except UNREADABLE:
        return None
    return int(block.ProcessEnvironmentBlock) if block.NtTib.Self == address else None


def _modules_of(
    reader: Readable, side: _Side, peb: int | None, report: Report, machine: Architecture
) -> Iterator[Module]:
    """The modules that a PEB leads to; none without one."""
    if not peb:
        return
    try:
        ldr = int(reader.read_struct(peb, side.peb).Ldr)
    except UNREADABLE as error:
        report(Unavailable(f"the {side.bits} PEB at {peb:#x}", error))
        return
    if not ldr:
        why = f"the PEB at {peb:#x} has no loader data"
        report(Unavailable(f"the {side.bits} module list", why))
        return
    head = ldr + field_offset(side.ldr, "InLoadOrderModuleList")
    name = f"{side.bits} InLoadOrderModuleList"
    for module in ModuleList(reader, side.entries, name, report, machine).modules(head):
        if module is not None:
            yield module
