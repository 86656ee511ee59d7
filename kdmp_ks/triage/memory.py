"""All the memory that a triage dump holds, as one map.

Beside its data blocks a triage dump keeps the stack, the KDBG, and the KPRCB, ETHREAD and EPROCESS
of the processor that stopped the machine. Of the last three the directory tells only where in the
file they lie: their sizes are in the KDBG, and each one leads to the address of the next.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gva
from kdmp_ks.format.filler import FILLERS
from kdmp_ks.ground.extents import Segment
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import DumpWarning, OddValue, Unavailable
from kdmp_ks.kernel.base.kdbg import Kdbg, read_kdbg
from kdmp_ks.maps.block_map import BlockMap
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.memory.block_rule import BlockRule
from kdmp_ks.triage.blocks import read_blocks
from kdmp_ks.triage.images import KnownBy, SavedStructure
from kdmp_ks.triage.structures import Structures

if TYPE_CHECKING:
    from kdmp_ks.triage.directory import Directory

"""A field that was never written, of four bytes and of eight."""


@dataclass(frozen=True, slots=True)
class TriageContents:
    """The memory of a triage dump.

    Attributes:
        blocks: Where all of it lies.
        images: What of it is not in data blocks; those whose address is known.
        kdbg: The KDBG, told apart from where it was; None where it cannot be read.
        warnings: What is wrong with it.
    """

    blocks: BlockMap
    images: tuple[SavedStructure, ...]
    kdbg: Kdbg | None
    warnings: tuple[DumpWarning, ...]


def read_memory(directory: Directory, kdbg_address: int) -> TriageContents:
    """Find the memory of a triage dump.

    Args:
        directory: Its directory.
        kdbg_address: ``KdDebuggerDataBlock`` of its header.

    Raises:
        SourceError: The file cannot be read.
    """
    warnings: list[DumpWarning] = []
    pieces = read_blocks(directory, warnings)
    images = [*_stack(directory), *_kdbg_image(directory, kdbg_address, warnings)]
    kdbg = _kdbg(directory, warnings)
    if kdbg is not None:
        structures = Structures(directory, kdbg, pieces)
        images += structures.images
        warnings += structures.warnings
    images += _data_page(directory)
    images = [_fitted(image, directory, warnings) for image in images]
    pieces += [image.piece for image in images]
    blocks = BlockMap(pieces, directory.source, directory.architecture.end)
    return TriageContents(blocks, tuple(images), kdbg, (*warnings, *blocks.warnings))


def _fitted(
    image: SavedStructure, directory: Directory, warnings: list[DumpWarning]
) -> SavedStructure:
    """An image, cut where the next part of the dump begins."""
    room = directory.room(image.offset)
    # What lacks because the file ends is told together with all else that it lacks.
    if image.size <= room or image.offset + room >= directory.source.size:
        return image
    what = f"size of the {image.name}"
    warnings.append(OddValue(what, image.size, f"taken as {room:#x}, another part begins there"))
    return replace(image, size=room)


def _stack(directory: Directory) -> list[SavedStructure]:
    raw = directory.raw
    address, size = raw.top_of_stack, raw.len_call_stack
    return _image("stack", address, raw.ofs_call_stack, size, KnownBy.DIRECTORY)


def _data_page(directory: Directory) -> list[SavedStructure]:
    raw = directory.raw
    address, size = raw.data_page_address, raw.len_data_page
    return _image("data page", address, raw.ofs_data_page, size, KnownBy.DIRECTORY)


def _image(
    name: str, address: int, offset: int, size: int, known_by: KnownBy
) -> list[SavedStructure]:
    """An image, or none if the dump has none."""
    return [SavedStructure(name, Gva(address), offset, size, known_by)] if size and offset else []


def _kdbg_image(
    directory: Directory, address: int, warnings: list[DumpWarning]
) -> list[SavedStructure]:
    raw = directory.raw
    if not address or address in FILLERS:
        warnings.append(Unavailable("the address of the KDBG", "the dump's header lacks it"))
        return []
    size = raw.len_debugger_data
    return _image("KDBG", address, raw.ofs_debugger_data, size, KnownBy.HEADER)


def _kdbg(directory: Directory, warnings: list[DumpWarning]) -> Kdbg | None:
    """The KDBG, wherever it was in memory."""
    raw, source = directory.raw, directory.source
    piece = Segment(0, raw.ofs_debugger_data, raw.len_debugger_data)
    try:
        alone = AddressSpace(source, BlockRule(BlockMap([piece], source)))
        return read_kdbg(alone, 0, directory.architecture)
    except UNUSABLE as e:
        warnings.append(Unavailable("the KDBG in the file", e))
        return None
