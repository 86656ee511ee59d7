"""Firmware, product, board and memory modules, by the SMBIOS tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.hardware.firmware import BiosFacts, BoardFacts, SystemFacts
from kdmp_ks.analysis.hardware.memory import MemoryModule
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.firmware.smbios import is_placeholder
from kdmp_ks.ground.inferred import Inferred

if TYPE_CHECKING:
    from kdmp_ks.firmware.smbios import Smbios
    from kdmp_ks.firmware.smbios.machine import Enclosure
    from kdmp_ks.firmware.smbios.memory import MemoryDevice

_MIB_SHIFT: Final = 20
_NO_CORRECTION: Final = "None"
"""Word of the tables for memory without error correction."""


def find_bios(tables: Smbios) -> BiosFacts:
    """Return the firmware.

    Raises:
        UnknownFactError: The tables do not describe it.
    """
    bios = tables.bios
    if bios is None:
        raise UnknownFactError("the SMBIOS tables have no structure of type 0")
    return BiosFacts(
        bios.vendor or None,
        bios.version or None,
        bios.date or None,
        _placeholders(bios, "vendor", "version", "date"),
    )


def find_system(tables: Smbios) -> SystemFacts:
    """Return the machine as a product.

    Raises:
        UnknownFactError: The tables do not describe it.
    """
    system = tables.system
    if system is None:
        raise UnknownFactError("the SMBIOS tables have no structure of type 1")
    names = ("manufacturer", "product", "version", "sku", "family")
    return SystemFacts(
        system.manufacturer or None,
        system.product or None,
        system.version or None,
        system.sku or None,
        system.family or None,
        _placeholders(system, *names),
    )


def find_board(tables: Smbios) -> BoardFacts:
    """Return the main board.

    Raises:
        UnknownFactError: The tables do not describe it.
    """
    board = tables.board
    if board is None:
        raise UnknownFactError("the SMBIOS tables have no structure of type 2")
    return BoardFacts(
        board.manufacturer or None,
        board.product or None,
        board.version or None,
        _placeholders(board, "manufacturer", "product", "version"),
    )


def find_enclosure(tables: Smbios) -> Enclosure:
    """Return the enclosure.

    Raises:
        UnknownFactError: The tables do not describe it.
    """
    if tables.enclosure is None:
        raise UnknownFactError("the SMBIOS tables have no structure of type 3")
    return tables.enclosure


def find_version(tables: Smbios) -> str:
    """Return the version of the tables as text."""
    major, minor = tables.version
    return f"{major}.{minor}"


def find_memory(tables: Smbios) -> tuple[MemoryModule, ...]:
    """Return the memory modules and empty slots.

    Raises:
        UnknownFactError: The tables describe none.
    """
    if not tables.memory_devices:
        raise UnknownFactError("the SMBIOS tables have no structure of type 17")
    return tuple(map(_module, tables.memory_devices))


def _module(device: MemoryDevice) -> MemoryModule:
    if device.is_empty:
        nothing = (None,) * 6
        return MemoryModule(device.slot, device.bank, 0, *nothing, ())
    return MemoryModule(
        slot=device.slot,
        bank=device.bank,
        mib=None if device.size is None else device.size >> _MIB_SHIFT,
        type=device.type,
        rated_mt_s=device.rated_speed,
        configured_mt_s=device.configured_speed,
        manufacturer=device.manufacturer or None,
        part=device.part or None,
        millivolts=device.configured_voltage,
        placeholders=_placeholders(device, "manufacturer", "part"),
    )


def find_ram_size(tables: Smbios) -> int:
    """Return the size of all memory modules in MiB.

    Raises:
        UnknownFactError: The size of one is not known, or there are none.
    """
    modules = find_memory(tables)
    if any(one.mib is None for one in modules):
        raise UnknownFactError("the SMBIOS tables have a memory module of unknown size")
    total = sum(one.mib or 0 for one in modules)
    if not total:
        raise UnknownFactError("all memory slots of the SMBIOS tables are empty")
    return total


def find_error_correction(tables: Smbios) -> str:
    """Return the error correction of the system memory in words.

    Raises:
        UnknownFactError: The tables do not contain it, or contradict themselves.
    """
    arrays = [one for one in tables.memory_arrays if one.use in (None, "System Memory")]
    kinds = {one.error_correction for one in arrays if one.error_correction is not None}
    if len(kinds) != 1:
        raise UnknownFactError("the SMBIOS tables have no structure of type 16 that contains it")
    return kinds.pop().replace(_NO_CORRECTION, _NO_CORRECTION.lower())


def _placeholders(facts: object, *names: str) -> tuple[str, ...]:
    """Return the names of the fields whose text is a placeholder."""
    texts = ((name, getattr(facts, name)) for name in names)
    return tuple(name for name, text in texts if text and is_placeholder(text))


def find_name(
    tables: Smbios, system: SystemFacts | None, board: BoardFacts | None
) -> Inferred[str]:
    """Return manufacturer and name of the machine, or else those of its board.

    Args:
        tables: The SMBIOS tables.
        system: The machine as a product, by these tables.
        board: The main board, by these tables.

    Raises:
        UnknownFactError: Both have placeholders in place of a name.
    """
    maker, product = _real(system, "manufacturer"), _real(system, "product")
    if maker and product:
        return Inferred.high(_joined(maker, product), "SMBIOS, type 1")
    base = _real(board, "product")
    if base:
        name = _joined(_real(board, "manufacturer"), base)
        return Inferred.medium(name, "SMBIOS, type 2: the board, as type 1 has placeholders")
    if product:
        return Inferred.medium(product, "SMBIOS, type 1, which has no manufacturer")
    raise UnknownFactError("the SMBIOS tables have no name that is not a placeholder")


def _real(facts: SystemFacts | BoardFacts | None, name: str) -> str | None:
    """Return the text of a field, unless it is a placeholder."""
    if facts is None or name in facts.placeholders:
        return None
    text: str | None = getattr(facts, name)
    return text or None


def _joined(maker: str | None, product: str) -> str:
    """Put the manufacturer before the product, unless the product begins with it."""
    if maker is None or product.casefold().startswith(maker.casefold()):
        return product
    return f"{maker} {product}"
