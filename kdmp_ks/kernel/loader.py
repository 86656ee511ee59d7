"""Which images are loaded: by the kernel's list, and by the lists in a process' own memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from kdmp_ks import structs
from kdmp_ks.addresses import ADDRESS_LIMIT, Gva
from kdmp_ks.anomalies import Anomaly, NotFound, Remark, UnreadableName
from kdmp_ks.architecture import AMD64, Architecture
from kdmp_ks.errors import BoundsError
from kdmp_ks.kernel.layout import field_offset, fields_through
from kdmp_ks.kernel.lists import walk_list
from kdmp_ks.kernel.modules import Module, Modules, file_name
from kdmp_ks.kernel.reader import UNREADABLE, UNUSABLE, MemoryReader
from kdmp_ks.kernel.unicode_string import read_text

MAX_MODULES: Final = 4096
"""Most modules that are listed."""
MAX_NAMES: Final = 1 << 20
"""Most characters that the names of a list have together, those that cannot be read as well.

One may have 32767. Names after that are left out."""

_BITS64: Final = 64

Report = Callable[[Anomaly], object]


@dataclass(frozen=True, slots=True)
class _Layout:
    """How the entries of a list of modules are laid out.

    Attributes:
        entry: All that is wanted of an entry.
        least: What an entry must have; read where the whole of it cannot be.
        link: The LIST_ENTRY that stands first in it.
        last: The highest address there can be.
    """

    entry: Any
    least: Any
    link: Any
    last: int


# The kernel's TimeDateStamp is not among what is wanted: where it stands is sure for current
# kernels only.
_KERNEL64: Final = _Layout(
    entry=fields_through(structs.KLDR_DATA_TABLE_ENTRY64, "CheckSum"),
    least=fields_through(structs.KLDR_DATA_TABLE_ENTRY64, "BaseDllName"),
    link=structs.LIST_ENTRY64,
    last=ADDRESS_LIMIT - 1,
)
_KERNEL32: Final = _Layout(
    entry=structs.KLDR_DATA_TABLE_ENTRY32,
    least=fields_through(structs.KLDR_DATA_TABLE_ENTRY32, "BaseDllName"),
    link=structs.LIST_ENTRY32,
    last=0xFFFFFFFF,
)


@dataclass(frozen=True, slots=True)
class _Side:
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
    entries: _Layout


_SIDE64: Final = _Side(
    bits="64-bit",
    teb=structs.TEB64,
    peb=structs.PEB64,
    ldr=structs.PEB_LDR_DATA64,
    entries=_Layout(
        entry=structs.LDR_DATA_TABLE_ENTRY64,
        least=fields_through(structs.LDR_DATA_TABLE_ENTRY64, "BaseDllName"),
        link=structs.LIST_ENTRY64,
        last=ADDRESS_LIMIT - 1,
    ),
)
_SIDE32: Final = _Side(
    bits="32-bit",
    teb=structs.TEB32,
    peb=structs.PEB32,
    ldr=structs.PEB_LDR_DATA32,
    entries=_Layout(
        entry=structs.LDR_DATA_TABLE_ENTRY32,
        least=fields_through(structs.LDR_DATA_TABLE_ENTRY32, "BaseDllName"),
        link=structs.LIST_ENTRY32,
        last=0xFFFFFFFF,
    ),
)


def read_kernel_modules(
    reader: MemoryReader, head: int, architecture: Architecture = AMD64
) -> Modules:
    """The kernel and its drivers.

    What can be read is returned; what cannot is told by the result's ``anomalies``.

    Args:
        reader: The kernel's address space.
        head: ``PsLoadedModuleList`` of the dump's header.
        architecture: The machine.
    """
    anomalies: list[Anomaly] = []
    layout = _KERNEL64 if architecture.bits == _BITS64 else _KERNEL32
    found = _List(reader, layout, "PsLoadedModuleList", anomalies.append)
    loaded = list(found.modules(head))
    # The kernel is the first that is loaded, so it is the first entry or none that was read.
    kernel = loaded[0] if loaded else None
    return Modules((m for m in loaded if m is not None), kernel=kernel, anomalies=anomalies)


def read_user_modules(
    reader: MemoryReader,
    teb: int | None,
    peb: int | None = None,
    architecture: Architecture = AMD64,
) -> Modules:
    """The program and the libraries of a process, those of its 32-bit side (WoW64) included.

    What can be read is returned; what cannot is told by the result's ``anomalies``. A process that
    has no user memory, such as System, has no modules, and nothing is wrong with that.

    Args:
        reader: The process' address space.
        teb: TEB of one of its threads (`Thread.teb`).
        peb: Its PEB, should the TEB not lead to it (`Process.peb`).
        architecture: The machine.
    """
    anomalies: list[Anomaly] = []
    wide = architecture.bits == _BITS64
    native = _SIDE64 if wide else _SIDE32
    starts = [(native, _native_peb(reader, native, teb, peb, anomalies.append))]
    if wide:
        starts.append((_SIDE32, _wow64_peb(reader, teb)))
    found: dict[tuple[Gva, Gva], Module] = {}
    for side, start in starts:
        for module in _modules_of(reader, side, start, anomalies.append):
            # The program itself stands in both lists of a WoW64 process.
            found.setdefault((module.start, module.end), module)
    return Modules(found.values(), anomalies=anomalies)


def _native_peb(
    reader: MemoryReader, side: _Side, teb: int | None, peb: int | None, report: Report
) -> int | None:
    """The PEB that a TEB leads to; ``peb`` where there is no TEB, or no sound one."""
    if not teb:
        return peb
    try:
        block = reader.read_struct(teb, side.teb)
    except UNREADABLE as error:
        report(NotFound(f"the TEB at {teb:#x}", error))
        return peb
    if block.NtTib.Self != teb:
        # A thread that is attached to another process has its TEB in its own.
        why = f"what lies there names itself {block.NtTib.Self:#x}"
        report(NotFound(f"the TEB at {teb:#x}", why))
        return peb
    return int(block.ProcessEnvironmentBlock)


def _wow64_peb(reader: MemoryReader, teb: int | None) -> int | None:
    """The PEB of the 32-bit side of a thread, if it has one.

    What lies behind the TEB64 of other threads is another thread's TEB or nothing; a TEB32 is
    known by the address of itself that it holds.
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
    reader: MemoryReader, side: _Side, peb: int | None, report: Report
) -> Iterator[Module]:
    """The modules that a PEB leads to; none without one."""
    if not peb:
        return
    try:
        ldr = int(reader.read_struct(peb, side.peb).Ldr)
    except UNREADABLE as error:
        report(NotFound(f"the {side.bits} PEB at {peb:#x}", error))
        return
    if not ldr:
        why = f"the PEB at {peb:#x} has no loader data"
        report(NotFound(f"the {side.bits} module list", why))
        return
    head = ldr + field_offset(side.ldr, "InLoadOrderModuleList")
    name = f"{side.bits} InLoadOrderModuleList"
    for module in _List(reader, side.entries, name, report).modules(head):
        if module is not None:
            yield module


class _List:
    """One list of modules, on the way along it.

    A list can have thousands of entries of which none can be used, all for the same reason: what
    is wrong with several is told once, with their number.
    """

    def __init__(self, reader: MemoryReader, layout: _Layout, name: str, report: Report) -> None:
        self._reader = reader
        self._layout = layout
        self._name = name
        self._report = report
        self._characters = 0
        self._unreadable = _Tally()
        self._nameless = _Tally()
        self._beyond = _Tally()

    def modules(self, head: int) -> Iterator[Module | None]:
        """Each entry as a module; None for an entry that does not make one."""
        for address in walk_list(
            self._reader,
            head,
            name=self._name,
            report=self._report,
            structure=self._layout.link,
            limit=MAX_MODULES,
        ):
            yield self._entry(address)
        self._tell()

    def _entry(self, address: Gva) -> Module | None:
        try:
            try:
                entry = self._reader.read_struct(address, self._layout.entry)
            except UNREADABLE:
                entry = self._reader.read_struct(address, self._layout.least)
        except UNREADABLE as error:
            self._unreadable.add(address, error)
            return None
        return self._module(entry) if entry.DllBase else None

    def _module(self, entry: Any) -> Module:
        start = Gva(entry.DllBase)
        end = start + int(entry.SizeOfImage)
        if end > self._layout.last:
            end = self._layout.last
            self._beyond.add(start, entry.SizeOfImage)
        path, name = self._path_and_name(entry)
        return Module(
            start,
            Gva(end),
            path,
            name,
            entry_point=Gva(entry.EntryPoint) or None,
            checksum=entry.get("CheckSum"),
            timestamp=entry.get("TimeDateStamp"),
        )

    def _path_and_name(self, entry: Any) -> tuple[str, str]:
        """The path with its last component; the bare name for both where there is no path."""
        path, name = self._named(entry, "FullDllName")
        if not name:
            bare, name = self._named(entry, "BaseDllName")
            path = path or bare
        return path, name

    def _named(self, entry: Any, field: str) -> tuple[str, str]:
        """One of the two names of an entry, and its last component.

        Empty, and noted, where it cannot be read or is not the name of a file.
        """
        path = ""
        try:
            path = self._text(entry[field])
            return path, file_name(path)
        except UNUSABLE as error:
            what = f"module {entry.DllBase:#x} ({field})"
            self._nameless.add(what, entry[field].Buffer, error)
            return path, ""

    def _text(self, string: Any) -> str:
        # What cannot be read to its end has been read up to there, so every length counts.
        self._characters += string.Length // 2
        if self._characters > MAX_NAMES:
            raise BoundsError(
                f"the names of {self._name} are too long",
                field="the characters of all names",
                expected=f"at most {MAX_NAMES:#x}",
                got=self._characters,
            )
        return read_text(self._reader, string)

    def _tell(self) -> None:
        """Report what was noted."""
        if self._unreadable.count:
            address, error = self._unreadable.first
            what = f"the module of the {self._name} entry at {address:#x}{self._unreadable.others}"
            self._report(NotFound(what, error))
        if self._nameless.count:
            what, address, error = self._nameless.first
            self._report(UnreadableName(what + self._nameless.others, address, error))
        if self._beyond.count:
            start, size = self._beyond.first
            field = f"SizeOfImage of the module at {start:#x}{self._beyond.others}"
            end = f"{self._layout.last:#x}, the top of the address space"
            self._report(Remark(field, size, f"taken to end at {end}"))


class _Tally:
    """The first of several facts of a kind, and how many there are.

    Attributes:
        first: What the first is about.
        count: How many there are.
    """

    def __init__(self) -> None:
        self.first: tuple[Any, ...] = ()
        self.count = 0

    def add(self, *fact: object) -> None:
        """Note one."""
        self.first = self.first or fact
        self.count += 1

    @property
    def others(self) -> str:
        """What to say of those behind the first."""
        return f" and of {self.count - 1:#x} others" if self.count > 1 else ""
