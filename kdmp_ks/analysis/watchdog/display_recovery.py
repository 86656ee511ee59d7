"""`find_display_recovery`: the recovery of a display driver that failed (0x116, 0x117, 0x141)."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from kdmp_ks import structs
from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.report.located import Location, locate
from kdmp_ks.analysis.watchdog.stopped_dump import kernel_address, signed_struct, stop_code
from kdmp_ks.ground.facts import HEX, Facts, frozen
from kdmp_ks.ground.warnings import OddValue, Warnings
from kdmp_ks.structs.tdr_recovery_context import TDR_SIGNATURE

if TYPE_CHECKING:
    from kdmp_ks.analysis.watchdog.stopped_dump import StoppedDump

CODES: Final = frozenset((0x116, 0x117, 0x141))
"""VIDEO_TDR_FAILURE, VIDEO_TDR_TIMEOUT_DETECTED, VIDEO_ENGINE_TIMEOUT_DETECTED."""


@frozen
class DisplayRecovery(Facts):
    """The recovery of a display driver.

    Attributes:
        context: Address of the TDR_RECOVERY_CONTEXT.
        adapter: Object of the adapter that did not answer.
        reason: Why the recovery was started; values are not published.
        driver: Address in the display driver, with the module.
    """

    context: Gva
    adapter: Gva
    reason: int = field(metadata=HEX)
    driver: Location


def find_display_recovery(
    dump: StoppedDump, warnings: Warnings | None = None
) -> DisplayRecovery | None:
    """Find the recovery of the display driver.

    Args:
        dump: The dump.
        warnings: Gets a contradiction between the structure and parameter 2.

    Returns:
        None where the stop code is another, or the machine has 32 bits.

    Raises:
        MemoryReadError: The structure is not in the dump.
        InvalidDataError: Parameter 1 is no address, or leads to another signature.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    code, parameters = stop_code(dump)
    wide = dump.architecture.pointer_size == structs.BY_NAME["POINTER64"].sizeof()
    if code not in CODES or not wide:
        return None
    context = kernel_address(dump, parameters[0], "BugCheckParameter1")
    found = signed_struct(dump, context, structs.TDR_RECOVERY_CONTEXT, TDR_SIGNATURE)
    if found.DriverAddress != parameters[1] and warnings is not None:
        taken = f"parameter 2 is {parameters[1]:#x}, which is taken"
        warnings.append(OddValue("TDR_RECOVERY_CONTEXT.DriverAddress", found.DriverAddress, taken))
    return DisplayRecovery(
        context=context,
        adapter=Gva(found.Adapter),
        reason=found.Reason,
        driver=locate(parameters[1], dump),
    )
