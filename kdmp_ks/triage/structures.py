"""Where KPRCB, ETHREAD and EPROCESS of the processor that stopped the machine were in memory.

The directory tells only where in the file their images lie. Their sizes are in the KDBG, and each
one leads to the next: the processor to the thread that it ran, the thread to its process. The
first of them, the KPRCB, is named in KiProcessorBlock, which dumps of the debugger engine hold;
otherwise the empty lists inside of it tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.kinds import PageKind
from kdmp_ks.ground.readable import UNREADABLE, UNUSABLE
from kdmp_ks.ground.warnings import DumpWarning, Unavailable
from kdmp_ks.kernel.processes.processors import MAX_PROCESSORS, Processor
from kdmp_ks.kernel.processes.thread import Thread
from kdmp_ks.maps.block_map import BlockMap
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.memory.block_rule import BlockRule
from kdmp_ks.triage.images import KnownBy, SavedStructure
from kdmp_ks.triage.self_pointers import address_by_empty_lists

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kdmp_ks.kernel.base.kdbg import Kdbg
    from kdmp_ks.triage.directory import Directory

_BASE: Final = 0
"""Where an image is laid as long as its own address is not known."""

_PAGE_MASK: Final = PageKind.NORMAL.size - 1


class Structures:
    """The images of structures whose address could be found.

    Attributes:
        images: Them.
        warnings: Why the others could not.
    """

    def __init__(self, directory: Directory, kdbg: Kdbg, pieces: Sequence[Segment]) -> None:
        """Look for them.

        Args:
            directory: The dump's directory.
            kdbg: The sizes of the structures, and where the fields lie that lead on.
            pieces: What of the dump's memory is known without them.
        """
        self._directory = directory
        self._kdbg = kdbg
        self._pieces = pieces
        self.images: list[SavedStructure] = []
        self.warnings: list[DumpWarning] = []
        raw = directory.raw
        self._add("KPRCB", raw.ofs_prcb, "SizePrcb", self._kprcb)
        self._add("ETHREAD", raw.ofs_thread, "SizeEThread", self._ethread)
        self._add("EPROCESS", raw.ofs_process, "SizeEProcess", self._eprocess)

    def _add(
        self, name: str, offset: int, size: str, find: Callable[[], tuple[int, KnownBy]]
    ) -> None:
        """Add an image, if the dump has it and its address can be found."""
        if not offset:
            return
        try:
            address, known_by = find()
            image = SavedStructure(name, Gva(address), offset, self._kdbg.require(size), known_by)
        except UNUSABLE as e:
            self.warnings.append(Unavailable(f"the address of the {name}", e))
        else:
            self.images.append(image)

    def _kprcb(self) -> tuple[int, KnownBy]:
        image = self._image(self._directory.raw.ofs_prcb, "SizePrcb")
        named = self._in_processor_block(Processor(image, self._kdbg, _BASE, 0).number)
        if named:
            return named, KnownBy.PROCESSOR_BLOCK
        inside = self._kdbg["OffsetPcrContainedPrcb"]
        voted = address_by_empty_lists(
            image.read(_BASE, self._kdbg.require("SizePrcb")),
            self._directory.architecture,
            # The KPCR, which the KPRCB is a part of, begins on a page of its own.
            inside & _PAGE_MASK if inside else None,
        )
        if voted is not None:
            return voted, KnownBy.EMPTY_LISTS
        raise InvalidDataError(
            "KiProcessorBlock is not in the dump",
            field="KPRCB",
            expected="lists that tell where they lie",
            got="too few of them",
        )

    def _in_processor_block(self, number: int) -> int:
        """An element of KiProcessorBlock; 0 where there is none."""
        pointer = self._directory.architecture.pointer
        block = self._kdbg["KiProcessorBlock"]
        if not block or number >= MAX_PROCESSORS:
            return 0
        slot = block + number * pointer.sizeof()
        # There are thousands of pieces; they need not be sorted for the sake of one pointer.
        around = [piece for piece in self._pieces if 0 <= slot - piece.address < piece.size]
        try:
            return int(self._space(around).read_struct(slot, pointer))
        except UNREADABLE:
            return 0

    def _ethread(self) -> tuple[int, KnownBy]:
        image = self._image(self._directory.raw.ofs_prcb, "SizePrcb")
        return Processor(image, self._kdbg, _BASE, 0).thread.address, KnownBy.PROCESSOR

    def _eprocess(self) -> tuple[int, KnownBy]:
        image = self._image(self._directory.raw.ofs_thread, "SizeEThread")
        return Thread(image, self._kdbg, _BASE).process.address, KnownBy.THREAD

    def _image(self, offset: int, size: str) -> AddressSpace:
        """A structure alone, as if it lay at address 0."""
        if not self._directory.room(offset):
            raise InvalidDataError(
                "the structure that leads to it is not in the dump",
                field="its offset",
                expected="in the file, behind the header",
                got=offset,
            )
        return self._space([Segment(_BASE, offset, self._kdbg.require(size))])

    def _space(self, pieces: Sequence[Segment]) -> AddressSpace:
        source = self._directory.source
        return AddressSpace(source, BlockRule(BlockMap(pieces, source)))
