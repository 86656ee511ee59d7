"""`SavedStructure`: a part of memory that a triage dump stores beside its data blocks."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from kdmp_ks.ground.extents import Segment

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva


class KnownBy(Enum):
    """What tells the address that an image had; ``value`` says it in words."""

    DIRECTORY = "the triage directory has it"
    HEADER = "the dump's header has it"
    PROCESSOR_BLOCK = "KiProcessorBlock has it"
    EMPTY_LISTS = "the empty lists in the image point to themselves"
    PROCESSOR = "the KPRCB has it as the current thread"
    THREAD = "the ETHREAD has it as the process that the thread runs in"


@dataclass(frozen=True, slots=True)
class SavedStructure:
    """A part of memory, where in the file its copy lies, and what tells its address.

    Attributes:
        name: What it is: ``stack``, ``KDBG``, ``KPRCB``, ``ETHREAD``, ``EPROCESS``, ``data page``.
        address: Where it was in memory.
        offset: Where it is in the file.
        size: How many bytes it has.
        known_by: What tells the address.
    """

    name: str
    address: Gva
    offset: int
    size: int
    known_by: KnownBy

    @property
    def piece(self) -> Segment:
        """It, as a piece of memory."""
        return Segment(self.address, self.offset, self.size)
