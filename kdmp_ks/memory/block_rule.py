"""`BlockMemory`: where virtual addresses lie in a triage dump, by the pieces that it saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gva
from kdmp_ks.errors import NotInDumpError, UnsupportedDumpError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.maps.block_map import BlockMap
    from kdmp_ks.paging.translation import PxeStep, Translation


class BlockMemory:
    """Virtual memory without page tables.

    Attributes:
        dtb: None, there are no tables.
        paging: None, nothing translates.
        end: First address behind the space.
        has_tables: False.
    """

    dtb = None
    paging = None
    has_tables = False

    def __init__(
        self,
        blocks: BlockMap,
        end: int,
        entries: Callable[[int], tuple[PxeStep, ...]],
        refusal: UnsupportedDumpError,
    ) -> None:
        """Look at pieces of memory.

        Args:
            blocks: Where they lie.
            end: First address behind the space.
            entries: Finds the page-table entries of an address that happen to be among them.
            refusal: What a translation raises.
        """
        self._blocks = blocks
        self._entries = entries
        self._refusal = refusal
        self.end = end

    def translate(self, gva: int) -> Translation:
        """Refused.

        Raises:
            UnsupportedDumpError: A triage dump has no physical memory.
        """
        refusal = self._refusal
        raise UnsupportedDumpError(str(refusal), dump_type=refusal.dump_type)

    def walk(self, gva: int) -> tuple[PxeStep, ...]:
        """The page-table entries of an address that the dump kept."""
        return self._entries(gva)

    def extent(self, address: int, length: int) -> tuple[int, int]:
        """See `kdmp_ks.memory.address_space.AddressSpace`."""
        found = self._blocks.locate(address, length)
        if found is None:
            raise NotInDumpError(None, Gva(address))
        return found
