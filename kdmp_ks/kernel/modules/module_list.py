"""`ModuleList`: the entries of one of the loader's lists, as modules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from kdmp_ks.addresses import Gva
from kdmp_ks.batch.linked_list import walk_list
from kdmp_ks.errors import BoundsError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_MODULES, MAX_NAMES
from kdmp_ks.ground.readable import UNREADABLE, UNUSABLE, Readable
from kdmp_ks.ground.warnings import BrokenList, DumpWarning, OddValue, Unavailable, UnreadableName
from kdmp_ks.kernel.modules.image_identity import ImageIdentity, find_identity
from kdmp_ks.kernel.modules.module import Module, file_name, table_range
from kdmp_ks.kernel.modules.torn_entries import TornEntries
from kdmp_ks.parsing.unicode_string import read_text

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.extents import Range
    from kdmp_ks.structs.values import LIST_ENTRY64

Report = Callable[[DumpWarning], object]


@frozen
class EntryLayout(Facts):
    """How the entries of a list of modules are laid out.

    Attributes:
        entry: All that is wanted of an entry.
        least: What an entry must have; read where the whole of it cannot be.
        link: The LIST_ENTRY at its start.
        last: The highest address there can be.
        in_kernel: Whether the list and its images are in the kernel's half of the address space.
        stamped: An entry of current kernels, which has a timestamp.
    """

    entry: Definition[Any]
    least: Definition[Any]
    link: Definition[LIST_ENTRY64]
    last: int
    in_kernel: bool = False
    stamped: Definition[Any] | None = None


class ModuleList:
    """One list of modules, on the way along it.

    A list can have thousands of entries of which none can be used, all for the same reason: what
    is wrong with several is reported once, with the count.
    """

    def __init__(
        self,
        reader: Readable,
        layout: EntryLayout,
        name: str,
        report: Report,
        machine: Architecture,
    ) -> None:
        """Look at a list.

        Args:
            reader: The address space.
            layout: How its entries are laid out.
            name: What to call it.
            report: Takes what is found wrong.
            machine: The machine.
        """
        self._reader = reader
        self._layout = layout
        self._name = name
        self._report = report
        self._characters = 0
        self._unreadable = _Tally()
        self._nameless = _Tally()
        self._beyond = _Tally()
        self._torn = TornEntries(f"{name} module", machine, in_kernel=layout.in_kernel)

    def modules(self, head: int) -> Iterator[Module | None]:
        """Each entry as a module; None for an entry that does not make one.

        Args:
            head: Address of the list's head.
        """
        for address in walk_list(
            self._reader,
            head,
            name=self._name,
            report=self._report,
            structure=self._layout.link,
            limit=MAX_MODULES,
        ):
            if not self._torn.is_in_half(address):
                self._report(BrokenList(self._name, address, self._torn.misplaced))
                break
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
        return self._module(address, entry) if entry.DllBase else None

    def _module(self, address: Gva, entry: Any) -> Module | None:
        start = Gva(entry.DllBase)
        end = start + int(entry.SizeOfImage)
        if end > self._layout.last:
            end = self._layout.last
            self._beyond.add(start, entry.SizeOfImage)
        if not self._torn.is_sound(start, end):
            return None
        path, name = self._path_and_name(entry)
        timestamp, checksum = entry.get("TimeDateStamp"), entry.get("CheckSum")
        found = ImageIdentity(None, None)
        if self._layout.in_kernel:
            size = int(entry.SizeOfImage)
            found = find_identity(self._reader, start, size, address, self._layout.stamped)
        if found.timestamp is not None:
            timestamp = found.timestamp.value
        return Module(
            start,
            Gva(end),
            path,
            name,
            entry_point=Gva(entry.EntryPoint) or None,
            checksum=checksum or (checksum if found.checksum is None else found.checksum),
            timestamp=timestamp,
            inferred_timestamp=found.timestamp,
            exception_table=self._exception_table(start, end, entry),
        )

    def _exception_table(self, start: int, end: int, entry: Any) -> Range | None:
        if not self._layout.in_kernel:
            return None
        return table_range((start, end), int(entry.ExceptionTable), int(entry.ExceptionTableSize))

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
            self._report(Unavailable(what, error))
        if self._nameless.count:
            what, address, error = self._nameless.first
            self._report(UnreadableName(what + self._nameless.others, address, error))
        if self._beyond.count:
            start, size = self._beyond.first
            field = f"SizeOfImage of the module at {start:#x}{self._beyond.others}"
            end = f"{self._layout.last:#x}, the top of the address space"
            self._report(OddValue(field, size, f"taken to end at {end}"))
        self._torn.report(self._report)


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
        """Text for those behind the first."""
        return f" and of {self.count - 1:#x} others" if self.count > 1 else ""
