"""Where KPRCB, ETHREAD and EPROCESS of the processor that stopped the machine were in memory.

The directory has only the file offsets of their copies. Their sizes are in the KDBG, and each one
leads to the next: the processor to the thread that it ran, the thread to its process. The address
of the first, the KPRCB, is in KiProcessorBlock, which dumps of the debugger engine contain;
otherwise the empty lists inside of it lead to it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.kinds import PageKind
from kdmp_ks.ground.limits import MAX_PROCESSORS
from kdmp_ks.ground.readable import UNREADABLE, UNUSABLE
from kdmp_ks.ground.warnings import Unavailable
from kdmp_ks.kernel.processes.processors import Processor
from kdmp_ks.kernel.processes.thread import Thread
from kdmp_ks.triage.saved_bytes import SavedBytes
from kdmp_ks.triage.saved_structure import AddressEvidence, SavedStructure
from kdmp_ks.triage.self_pointers import address_by_empty_lists

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.triage.directory import Directory

_PAGE_MASK: Final = PageKind.NORMAL.size - 1


class Structures:
    """The saved structures whose address could be found.

    Attributes:
        found: The structures.
    """

    def __init__(
        self, directory: Directory, kdbg: Kdbg, memory: Readable, warnings: Warnings
    ) -> None:
        """Look for the structures.

        Args:
            directory: The dump's directory.
            kdbg: The sizes of the structures, and the offsets of the fields that lead on.
            memory: The dump's memory, as far as it is known without them.
            warnings: The record that gets the reasons why some are not found.
        """
        self._directory = directory
        self._kdbg = kdbg
        self._memory = memory
        self._warnings = warnings
        self.found: list[SavedStructure] = []
        raw = directory.raw
        self._add("KPRCB", raw.ofs_prcb, "SizePrcb", self._find_kprcb)
        self._add("ETHREAD", raw.ofs_thread, "SizeEThread", self._find_ethread)
        self._add("EPROCESS", raw.ofs_process, "SizeEProcess", self._find_eprocess)

    def _add(self, name: str, offset: int, size: str, find: Callable[[], Inferred[Gva]]) -> None:
        """Add a structure, if the dump has it and its address can be found."""
        if not offset:
            return
        try:
            structure = SavedStructure(name, find(), offset, self._kdbg.require(size))
        except UNUSABLE as e:
            self._warnings.append(Unavailable(f"the address of the {name}", e))
        else:
            self.found.append(structure)

    def _find_kprcb(self) -> Inferred[Gva]:
        named = self._in_processor_block(self._processor.number)
        if named:
            return Inferred.high(Gva(named), AddressEvidence.PROCESSOR_BLOCK.value)
        inside = self._kdbg["OffsetPcrContainedPrcb"]
        voted = address_by_empty_lists(
            self._kprcb.data,
            self._directory.architecture,
            # The KPCR, which the KPRCB is a part of, begins on a page of its own.
            inside & _PAGE_MASK if inside else None,
        )
        if voted is not None:
            return voted.replaced(Gva(voted.value))
        raise InvalidDataError(
            "KiProcessorBlock is not in the dump",
            field="KPRCB",
            expected="empty lists that lead to its address",
            got="too few of them",
        )

    def _in_processor_block(self, number: int) -> int:
        """Read an element of KiProcessorBlock; 0 where there is none."""
        pointer = self._directory.architecture.pointer
        block = self._kdbg["KiProcessorBlock"]
        if not block or number >= MAX_PROCESSORS:
            return 0
        try:
            return int(self._memory.read_struct(block + number * pointer.sizeof(), pointer))
        except UNREADABLE:
            return 0

    def _find_ethread(self) -> Inferred[Gva]:
        return Inferred.high(self._processor.thread.address, AddressEvidence.PROCESSOR.value)

    def _find_eprocess(self) -> Inferred[Gva]:
        saved = self._saved(self._directory.raw.ofs_thread, "SizeEThread")
        process = Thread(saved, self._kdbg, saved.base).process
        return Inferred.high(process.address, AddressEvidence.THREAD.value)

    @property
    def _processor(self) -> Processor:
        return Processor(self._kprcb, self._kdbg, self._kprcb.base, 0)

    @cached_property
    def _kprcb(self) -> SavedBytes:
        return self._saved(self._directory.raw.ofs_prcb, "SizePrcb")

    def _saved(self, offset: int, size: str) -> SavedBytes:
        """Read the copy of a structure by itself."""
        if not self._directory.room(offset):
            raise InvalidDataError(
                "the structure that leads to it is not in the dump",
                field="its offset",
                expected="in the file, behind the header",
                got=offset,
            )
        return SavedBytes.of(self._directory.source, offset, self._kdbg.require(size))
