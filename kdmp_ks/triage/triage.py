"""`Triage`: a triage dump ("small memory dump"), taken apart."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kdmp_ks.ground.warnings import Warnings
from kdmp_ks.parsing.records import view
from kdmp_ks.triage.directory import Directory, read_directory

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
    from kdmp_ks.ground.extents import Range
    from kdmp_ks.ground.warnings import DumpWarning
    from kdmp_ks.kernel.modules.module import Modules
    from kdmp_ks.kernel.modules.unloaded import UnloadedModules
    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.paging.translation import PxeStep
    from kdmp_ks.paging.walk import Paging
    from kdmp_ks.storage.source import Source
    from kdmp_ks.triage.images import SavedStructure
    from kdmp_ks.triage.memory import TriageContents


class Triage:
    """The parts of a triage dump. Each is read when it is asked for, and kept.

    There is no physical memory in such a dump. It holds pieces of virtual memory: what the
    processor that stopped was working on, and what drivers and the kernel chose to add.

    Attributes:
        directory: The directory of the parts, as a record: `kdmp_ks.parsing.records.TriageDump`.
        secondary_data_offset: Where the data that drivers have added begins, if the file goes on
            there.
    """

    def __init__(
        self, directory: Directory, kdbg_address: int, warnings: Warnings | None = None
    ) -> None:
        """Take a dump apart.

        Args:
            directory: Its directory.
            kdbg_address: ``KdDebuggerDataBlock`` of its header.
            warnings: The dump's record of warnings.
        """
        self._warnings = Warnings(warnings)
        self._warnings.extend(directory.warnings)
        self._directory = directory
        self._kdbg_address = kdbg_address
        self.directory = view(directory.raw)
        self.secondary_data_offset: int = directory.raw.ofs_secondary_data

    @cached_property
    def modules(self) -> Modules:
        """The drivers that were loaded, sorted by address."""
        from kdmp_ks.triage.drivers import read_drivers

        modules = read_drivers(self._directory)
        self._warnings.extend(modules.warnings)
        return modules

    @cached_property
    def unloaded(self) -> UnloadedModules:
        """Drivers that had been unloaded before."""
        from kdmp_ks.triage.unloaded import read_unloaded

        modules = read_unloaded(self._directory)
        self._warnings.extend(modules.warnings)
        return modules

    @cached_property
    def _memory(self) -> TriageContents:
        from kdmp_ks.triage.memory import read_memory

        contents = read_memory(self._directory, self._kdbg_address)
        self._warnings.extend(contents.warnings)
        return contents

    @property
    def memory(self) -> BlockMap:
        """Where the file has which memory: data blocks and images together."""
        return self._memory.blocks

    @property
    def images(self) -> tuple[SavedStructure, ...]:
        """What of the memory is not in data blocks, and what tells the address of each."""
        return self._memory.images

    @property
    def kprcb_address(self) -> Gva | None:
        """Where the KPRCB of the processor that stopped the machine was; None if not known."""
        found = self._image("KPRCB")
        return None if found is None else found.address

    @property
    def stack(self) -> Range | None:
        """The part of the stack that was saved, from the stack pointer up; None if none was."""
        from kdmp_ks.ground.extents import Range

        found = self._image("stack")
        return None if found is None else Range(found.address, found.size)

    def page_table_entries(self, paging: Paging, gva: int) -> tuple[PxeStep, ...]:
        """The page-table entries of an address that the dump kept, from the root down.

        Mostly it kept none; see `kdmp_ks.triage.selfmap`. Each has its address in the self-map,
        a `Gva`, for its ``address``.

        Args:
            paging: How the machine's addresses translate.
            gva: The address.
        """
        from kdmp_ks.memory.address_space import AddressSpace
        from kdmp_ks.memory.block_rule import BlockRule
        from kdmp_ks.triage.selfmap import self_map_entries

        kdbg = self._memory.kdbg
        if kdbg is None:
            return ()
        space = AddressSpace(self._directory.source, BlockRule(self.memory))
        return self_map_entries(space, paging, kdbg["PteBase"], gva)

    @property
    def broken_driver(self) -> str | None:
        """The driver that the writer held responsible; None if it named none.

        Raises:
            InvalidDataError: Its name cannot be read.
        """
        from kdmp_ks.triage.drivers import read_string

        offset = self._directory.raw.ofs_broken_driver
        return read_string(self._directory, offset) if offset else None

    @property
    def warnings(self) -> tuple[DumpWarning, ...]:
        """What was found wrong so far."""
        return tuple(self._warnings)

    def _image(self, name: str) -> SavedStructure | None:
        return next((image for image in self.images if image.name == name), None)


def read_triage(
    parsed: WindowsKernelDump, source: Source, warnings: Warnings | None = None
) -> Triage:
    """Take a triage dump apart.

    Args:
        parsed: The dump.
        source: Its file.
        warnings: The dump's record of warnings.

    Raises:
        CutOffError: The file ends inside of the directory.
        UnsupportedDumpError: The dump is no triage dump.
    """
    directory = read_directory(parsed, source)
    return Triage(directory, parsed.header.kd_debugger_data_block, warnings)
