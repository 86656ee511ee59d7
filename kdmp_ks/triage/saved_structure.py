"""`SavedStructure`: a part of memory that a triage dump stores beside its data blocks."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from kdmp_ks.ground.deprecation import warn_renamed
from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.ground.inferred import Confidence, Inferred


class AddressEvidence(Enum):
    """The sources of the address of a saved structure; ``value`` describes one in words."""

    DIRECTORY = "the triage directory has it"
    HEADER = "the dump's header has it"
    PROCESSOR_BLOCK = "KiProcessorBlock has it"
    EMPTY_LISTS = "the empty lists in the image point to themselves"
    PROCESSOR = "the KPRCB has it as the current thread"
    THREAD = "the ETHREAD has it as the process that the thread runs in"


@frozen
class SavedStructure(Facts):
    """A part of memory, and its copy in the file.

    Attributes:
        name: The structure: ``stack``, ``KDBG``, ``KPRCB``, ``ETHREAD``, ``EPROCESS`` or
            ``data page``.
        location: Its address in memory, with evidence and confidence.
        offset: File offset of the copy.
        size: Number of bytes.
    """

    name: str
    location: Inferred[Gva]
    offset: int
    size: int

    @property
    def address(self) -> Gva:
        """The address in memory."""
        return self.location.value

    @property
    def evidence(self) -> str:
        """The source of the address, in words."""
        return self.location.evidence

    @property
    def confidence(self) -> Confidence:
        """How sure the address is."""
        return self.location.confidence

    @property
    def segment(self) -> Segment:
        """The structure as a segment of memory."""
        return Segment(self.address, self.offset, self.size)

    @property
    def known_by(self) -> AddressEvidence:
        """Old name of ``evidence``."""
        warn_renamed("kdmp_ks.triage.SavedStructure.known_by", "evidence")
        return AddressEvidence(self.evidence)
