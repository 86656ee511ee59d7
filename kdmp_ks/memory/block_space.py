"""`BlockSpace`: memory that is read out of a `BlockMap`, without any page tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import NotInDumpError
from kdmp_ks.memory.address_space import AddressSpace

if TYPE_CHECKING:
    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.storage.source import Source


class BlockSpace(AddressSpace):
    """The memory of a triage dump, as far as its pieces are known."""

    def __init__(self, blocks: BlockMap, source: Source) -> None:
        """Read pieces of memory.

        Args:
            blocks: Where they lie.
            source: The file.
        """
        self._blocks = blocks
        self._source = source

    def extent(self, address: int, length: int) -> tuple[int, int]:
        """See `AddressSpace`."""
        found = self._blocks.locate(address, length)
        if found is None:
            raise NotInDumpError(None, Gva(address))
        return found
