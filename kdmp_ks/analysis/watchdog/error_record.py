"""`find_error_record`: the error that the hardware reported (bug check 0x124)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.objects.error_record import read_error_record
from kdmp_ks.analysis.watchdog.stopped_dump import stop_code
from kdmp_ks.errors import UnsupportedDumpError
from kdmp_ks.firmware.data_file import data_file
from kdmp_ks.firmware.machine_check import describe_status
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings

if TYPE_CHECKING:
    from kdmp_ks.analysis.watchdog.stopped_dump import StoppedDump
    from kdmp_ks.firmware.cper import Cper
    from kdmp_ks.firmware.machine_check import MachineCheck

CODE: Final = 0x124
"""WHEA_UNCORRECTABLE_ERROR."""
_MACHINE_CHECK: Final = 0
_HALF: Final = 32


@frozen
class HardwareError(Facts):
    """An error that the hardware reported.

    Attributes:
        source: Who reported it, such as ``machine check exception``; None for an unknown number.
        address: Address of the error record.
        check: MCi_STATUS of parameters 3 and 4 in words; None where no processor reported it.
        record: The error record; None where it is not in the dump, with a warning.
    """

    source: str | None
    address: Gva
    check: MachineCheck | None
    record: Cper | None


def find_error_record(
    dump: StoppedDump, warnings: Warnings | None = None, vendor: str | None = None
) -> HardwareError | None:
    """Find the error record of bug check 0x124.

    Args:
        dump: The dump.
        warnings: Gets why there is no record, and what is wrong with it.
        vendor: Vendor of the processor, for a record that does not name it, see `describe_status`.

    Returns:
        None where the stop code is another.
    """
    code, parameters = stop_code(dump)
    if code != CODE:
        return None
    warnings = Warnings() if warnings is None else warnings
    record = None
    address = Gva(dump.architecture.pointer_from_64(parameters[1]))
    try:
        found = read_error_record(dump, address)
        record = found.record
        warnings.extend(found.warnings)
    except (*UNUSABLE, UnsupportedDumpError) as error:
        warnings.append(Unavailable("the error record", error))
    return HardwareError(
        source=data_file("error_records")["sources"].get(str(parameters[0])),
        address=address,
        check=_check(parameters, record, vendor, warnings),
        record=record,
    )


def _check(
    parameters: tuple[int, ...], record: Cper | None, vendor: str | None, warnings: Warnings
) -> MachineCheck | None:
    """Describe the status in parameters 3 and 4, by the rules of the vendor in the record."""
    if parameters[0] != _MACHINE_CHECK:
        return None
    status = parameters[2] << _HALF | parameters[3] & (1 << _HALF) - 1
    banks = record.banks if record is not None else ()
    vendors = [bank.vendor for bank in banks if bank.vendor]
    if banks and status not in [bank.check.status for bank in banks]:
        taken = f"the record has {banks[0].check.status:#x}"
        warnings.append(OddValue("MCi_STATUS in parameters 3 and 4", status, taken))
    return describe_status(status, vendors[0] if vendors else vendor)
