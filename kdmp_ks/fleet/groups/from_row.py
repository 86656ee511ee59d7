"""`crash_of`: what grouping needs of a row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.firmware.smbios.text import is_placeholder
from kdmp_ks.fleet.groups.crash import Crash
from kdmp_ks.fleet.groups.machine_facts import MachineFacts, MemorySlot

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.fleet.groups.unit_keys import UnitKeys
    from kdmp_ks.fleet.parts import RowDevice, RowHardware
    from kdmp_ks.fleet.row import FleetRow

_FAILED: Final = "failed"


def crash_of(row: FleetRow, keys: UnitKeys | None = None) -> Crash | None:
    """Return what grouping needs of a row; None for a file that could not be read.

    Args:
        row: The row.
        keys: Salted hashes of serial numbers, which no row contains.
    """
    if row.error is not None or row.verdict is None:
        return None
    found, signature = row.verdict, row.signature
    values = (row.p1, row.p2, row.p3, row.p4)
    return Crash(
        path=row.path,
        time=row.crashed_at,
        uptime_seconds=row.uptime_seconds,
        boot_id=row.boot_id,
        build=row.build,
        code=row.code,
        parameters=tuple(one for one in values if one is not None),
        signature=None if signature is None else signature.id,
        basis=None if signature is None else signature.basis,
        module=row.module,
        module_offset=row.module_offset,
        kind=found.kind or "undetermined",
        culprit=found.culprit,
        confidence=found.confidence or "low",
        summary=found.summary or "",
        tests=tuple(dict.fromkeys(one.test for one in row.evidence)),
        failed=tuple(one.test for one in row.instruction_checks if one.result == _FAILED),
        bits=row.single_bits,
        drivers=tuple(one.name for one in row.third_parties),
        machine=_machine(row, keys),
        fingerprint=row.fingerprint,
        duplicate_of=row.duplicate_of,
    )


def _machine(row: FleetRow, keys: UnitKeys | None) -> MachineFacts | None:
    found = row.hardware
    if found is None or (found.cpu is None and found.cpu_identifier is None):
        return None
    system = (found.system_manufacturer, found.system_product, found.system_sku)
    board = (found.board_manufacturer, found.board_product)
    return MachineFacts(
        name=found.name,
        architecture=row.architecture,
        system=_known(system),
        board=_known(board),
        bios=found.bios_version,
        cpu=found.cpu,
        cpu_identifier=found.cpu_identifier,
        processors=row.processors,
        memory=_memory(found),
        gpu=_devices(found.gpu),
        storage=_devices(found.storage),
        network=_devices(found.network),
        unit_keys=() if keys is None else keys.unit,
        memory_keys=() if keys is None else keys.memory,
    )


def _known(texts: Iterable[str | None]) -> tuple[str, ...]:
    """Return the texts that are values, without those that only fill a place."""
    return tuple(one for one in texts if one and not is_placeholder(one))


def _memory(found: RowHardware) -> tuple[MemorySlot, ...]:
    return tuple(
        MemorySlot(one.slot, " ".join(_known((one.manufacturer, one.part))), one.mib)
        for one in found.memory
        if one.mib
    )


def _devices(found: Iterable[RowDevice]) -> tuple[str, ...]:
    return tuple(sorted(f"{one.id or ''}/{one.subsystem or ''}" for one in found))
