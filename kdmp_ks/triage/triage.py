"""`Triage`: the parts of a triage dump ("small memory dump")."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kdmp_ks.errors import CutOffError, KdmpError
from kdmp_ks.ground.deprecation import warn_renamed
from kdmp_ks.ground.warnings import Unavailable, Warnings
from kdmp_ks.parsing.records import view
from kdmp_ks.storage.handle import Handle
from kdmp_ks.triage.directory import Directory, read_directory

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
    from kdmp_ks.ground.extents import Range
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.kernel.modules.module import Modules
    from kdmp_ks.kernel.modules.unloaded import UnloadedModules
    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.paging.translation import PxeStep
    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.parsing.records import TriageDump
    from kdmp_ks.storage.source import Source
    from kdmp_ks.triage.contents import TriageContents
    from kdmp_ks.triage.saved_structure import SavedStructure


class Triage(Handle):
    """The parts of a triage dump. Each is read when it is asked for, and kept.

    There is no physical memory in such a dump. It contains blocks of virtual memory: what the
    processor that stopped was working on, and what drivers and the kernel chose to add.

    A dump that is cut off before the end of its directory has no parts: each of them raises the
    `CutOffError`, and `warnings` reports it.
    """

    def __init__(
        self,
        directory: Directory | CutOffError,
        kdbg_address: int,
        warnings: Warnings | None = None,
    ) -> None:
        """Prepare to read a dump.

        Args:
            directory: Its directory, or the reason why that cannot be read.
            kdbg_address: ``KdDebuggerDataBlock`` of its header.
            warnings: The dump's record of warnings.
        """
        self._found = directory
        self._kdbg_address = kdbg_address
        self._warnings = Warnings() if warnings is None else warnings

    def __repr__(self) -> str:
        """For example ``<Triage small.dmp: 42 segments>``."""
        if isinstance(self._found, CutOffError):
            return "<Triage: cut off>"
        name = self._found.source.name
        try:
            return f"<Triage {name}: {len(self.memory.starts)} segments>"
        except KdmpError:
            return f"<Triage {name}>"

    @cached_property
    def directory(self) -> TriageDump:
        """The directory of the parts, as a record.

        Raises:
            CutOffError: The file ends inside the directory.
        """
        record: TriageDump = view(self._directory.raw)
        return record

    @property
    def secondary_data_offset(self) -> int:
        """File offset at which the data that drivers have added begin, if the file goes on there.

        Raises:
            CutOffError: The file ends inside the directory.
        """
        offset: int = self._directory.raw.ofs_secondary_data
        return offset

    @cached_property
    def modules(self) -> Modules:
        """The drivers that were loaded, sorted by address.

        Raises:
            CutOffError: The file ends inside the directory.
        """
        from kdmp_ks.triage.drivers import read_drivers

        return read_drivers(self._directory, self._warnings.part())

    @cached_property
    def unloaded(self) -> UnloadedModules:
        """The drivers that had been unloaded before.

        Raises:
            CutOffError: The file ends inside the directory.
        """
        from kdmp_ks.triage.unloaded import read_unloaded

        return read_unloaded(self._directory, self._warnings.part())

    @cached_property
    def _contents(self) -> TriageContents:
        from kdmp_ks.triage.contents import read_contents

        return read_contents(self._directory, self._kdbg_address, self._warnings.part())

    @property
    def memory(self) -> BlockMap:
        """The map of all virtual memory in the dump: data blocks and saved structures.

        Raises:
            CutOffError: The file ends inside the directory.
        """
        return self._contents.blocks

    @property
    def kdbg(self) -> Kdbg:
        """The kernel's debugger data block. Its address is the header's, 0 where that has none.

        Raises:
            CutOffError: The file ends inside the directory.
            MemoryReadError: The KDBG is not in the dump.
            InvalidDataError: What is stored in its place is no KDBG.
        """
        found = self._contents.kdbg
        if isinstance(found, KdmpError):
            raise found.with_traceback(None)
        return found

    @property
    def saved_structures(self) -> tuple[SavedStructure, ...]:
        """The memory that is not in data blocks, with the evidence for the address of each.

        Raises:
            CutOffError: The file ends inside the directory.
        """
        return self._contents.structures

    @property
    def images(self) -> tuple[SavedStructure, ...]:
        """Old name of `saved_structures`."""
        warn_renamed("kdmp_ks.triage.Triage.images", "saved_structures")
        return self.saved_structures

    @property
    def kprcb_address(self) -> Gva | None:
        """Address of the KPRCB of the processor that stopped the machine; None if not known.

        Raises:
            CutOffError: The file ends inside the directory.
        """
        found = self._saved("KPRCB")
        return None if found is None else found.address

    @property
    def stack(self) -> Range | None:
        """The part of the stack that was saved, from the stack pointer up; None if none was.

        Raises:
            CutOffError: The file ends inside the directory.
        """
        from kdmp_ks.ground.extents import Range

        found = self._saved("stack")
        return None if found is None else Range(found.address, found.size)

    def page_table_entries(self, paging: Paging, gva: int) -> tuple[PxeStep, ...]:
        """Return the page-table entries of an address that the dump kept, from the root down.

        Mostly it kept none; see `kdmp_ks.triage.selfmap`. The ``address`` of each is the `Gva` at
        which it is stored in the self-map.

        Args:
            paging: How the machine's addresses translate.
            gva: The address.

        Raises:
            CutOffError: The file ends inside the directory.
        """
        from kdmp_ks.memory.address_space import AddressSpace
        from kdmp_ks.memory.block_rule import BlockRule
        from kdmp_ks.triage.selfmap import self_map_entries

        kdbg = self._contents.kdbg
        if isinstance(kdbg, KdmpError):
            return ()
        space = AddressSpace(self._directory.source, BlockRule(self.memory))
        return self_map_entries(space, paging, kdbg["PteBase"], gva)

    @property
    def broken_driver(self) -> str | None:
        """The driver that the writer held responsible; None if it named none.

        Raises:
            CutOffError: The file ends inside the directory.
            InvalidDataError: The name cannot be read.
        """
        from kdmp_ks.triage.string_pool import StringPool

        offset = self._directory.raw.ofs_broken_driver
        return StringPool(self._directory).read(offset) if offset else None

    @property
    def warnings(self) -> tuple[DumpWarning, ...]:
        """All that was found wrong so far, in the order in which it was found."""
        return tuple(self._warnings)

    @property
    def _directory(self) -> Directory:
        if isinstance(self._found, CutOffError):
            raise self._found.with_traceback(None)
        return self._found

    def _saved(self, name: str) -> SavedStructure | None:
        return next((saved for saved in self.saved_structures if saved.name == name), None)


def read_triage(
    parsed: WindowsKernelDump, source: Source, warnings: Warnings | None = None
) -> Triage:
    """Read the directory of a triage dump; its parts are read when they are asked for.

    Args:
        parsed: The dump.
        source: Its file.
        warnings: The dump's record of warnings.

    Raises:
        UnsupportedDumpError: The dump is no triage dump.
    """
    record = Warnings(warnings)
    directory: Directory | CutOffError
    try:
        directory = read_directory(parsed, source, record)
    except CutOffError as e:
        record.append(Unavailable("the directory of the triage dump", e))
        directory = e
    return Triage(directory, parsed.header.kd_debugger_data_block, record)
