"""`TriageContents`: the memory of a triage dump, as one map, and what leads to its parts.

Beside its data blocks a triage dump stores the stack, the KDBG, and the KPRCB, ETHREAD and EPROCESS
of the processor that stopped the machine. Of the last three the directory has the file offset only:
their sizes are in the KDBG, and each one leads to the address of the next. Memory that drivers
added as secondary data comes last.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from kdmp_ks.addresses import Gva
from kdmp_ks.format.filler import FILLERS
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings
from kdmp_ks.kernel.base.kdbg import Kdbg, read_kdbg
from kdmp_ks.maps.block_map import BlockMap
from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.memory.block_rule import BlockRule
from kdmp_ks.triage.blocks import read_blocks
from kdmp_ks.triage.saved_bytes import SavedBytes
from kdmp_ks.triage.saved_memory import add_saved_memory
from kdmp_ks.triage.saved_structure import AddressEvidence, SavedStructure
from kdmp_ks.triage.structures import Structures

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.errors import KdmpError
    from kdmp_ks.ground.readable import Readable
    from kdmp_ks.triage.directory import Directory


@frozen
class TriageContents(Facts):
    """The memory of a triage dump.

    Attributes:
        blocks: The map of all of it.
        structures: The saved structures whose address is known.
        kdbg: The KDBG, or the reason why it cannot be read.
    """

    blocks: BlockMap
    structures: tuple[SavedStructure, ...]
    kdbg: Kdbg | KdmpError


def read_contents(directory: Directory, kdbg_address: int, warnings: Warnings) -> TriageContents:
    """Find the memory of a triage dump.

    Args:
        directory: Its directory.
        kdbg_address: ``KdDebuggerDataBlock`` of its header.
        warnings: The record that gets what is wrong with it.

    Raises:
        SourceError: The file cannot be read.
    """
    source = directory.source
    found = read_blocks(directory, warnings)
    blocks = BlockMap(found, source, directory.architecture.end, warnings)
    structures: list[SavedStructure] = []

    def add(more: Iterable[SavedStructure]) -> None:
        fitted = [_fitted(structure, directory, warnings) for structure in more]
        structures.extend(fitted)
        blocks.add([structure.segment for structure in fitted], source)

    add(_stack(directory))
    add(_kdbg_structure(directory, kdbg_address, warnings))
    memory = AddressSpace(source, BlockRule(blocks))
    kdbg = _read_kdbg(directory, memory, kdbg_address, warnings)
    if isinstance(kdbg, Kdbg):
        add(Structures(directory, kdbg, memory, warnings).found)
    add(_data_page(directory))
    add_saved_memory(blocks, directory, warnings)
    return TriageContents(blocks, tuple(structures), kdbg)


def _fitted(structure: SavedStructure, directory: Directory, warnings: Warnings) -> SavedStructure:
    """Cut a structure where the next part of the dump begins."""
    room = directory.room(structure.offset)
    # The map of memory warns about what is missing since the file ends.
    if structure.size <= room or structure.offset + room >= directory.source.size:
        return structure
    what = f"size of the {structure.name}"
    taken_as = f"taken as {room:#x}, another part begins there"
    warnings.append(OddValue(what, structure.size, taken_as))
    return replace(structure, size=room)


def _stack(directory: Directory) -> list[SavedStructure]:
    raw = directory.raw
    evidence = AddressEvidence.DIRECTORY
    return _stated("stack", raw.top_of_stack, evidence, raw.ofs_call_stack, raw.len_call_stack)


def _data_page(directory: Directory) -> list[SavedStructure]:
    raw = directory.raw
    evidence = AddressEvidence.DIRECTORY
    address = raw.data_page_address
    return _stated("data page", address, evidence, raw.ofs_data_page, raw.len_data_page)


def _stated(
    name: str, address: int, evidence: AddressEvidence, offset: int, size: int
) -> list[SavedStructure]:
    """Return a structure whose address the file states; none if the dump has none."""
    location = Inferred.high(Gva(address), evidence.value)
    return [SavedStructure(name, location, offset, size)] if size and offset else []


def _is_known(kdbg_address: int) -> bool:
    return bool(kdbg_address) and kdbg_address not in FILLERS


def _kdbg_structure(directory: Directory, address: int, warnings: Warnings) -> list[SavedStructure]:
    raw = directory.raw
    if not _is_known(address):
        warnings.append(Unavailable("the address of the KDBG", "the dump's header lacks it"))
        return []
    evidence = AddressEvidence.HEADER
    return _stated("KDBG", address, evidence, raw.ofs_debugger_data, raw.len_debugger_data)


def _read_kdbg(
    directory: Directory, memory: Readable, address: int, warnings: Warnings
) -> Kdbg | KdmpError:
    """Read the KDBG at the header's address, or, if it is not there, the copy by itself."""
    raw, architecture = directory.raw, directory.architecture
    known = address if _is_known(address) else 0
    size = raw.len_debugger_data
    saved = SavedBytes.of(directory.source, raw.ofs_debugger_data, size, known)
    reason: KdmpError | None = None
    for reader in (memory, saved) if known else (saved,):
        try:
            return read_kdbg(reader, known, architecture)
        except UNUSABLE as e:
            reason = reason or e
    reason = cast("KdmpError", reason)
    warnings.append(Unavailable("the KDBG in the file", reason))
    return reason
