"""TDR_RECOVERY_CONTEXT: state of the recovery of a display driver (bug checks 0x116, 0x117, 0x141).

No public description: the fields were found in two dumps of 64 bits, builds 19041.
"""

from __future__ import annotations

from typing import Final

from construct import Int32ul, Int64ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER64

TDR_SIGNATURE: Final = 0x52445476
"""``Signature`` of a TDR_RECOVERY_CONTEXT, the text ``vTDR``."""

TDR_RECOVERY_CONTEXT = "TDR_RECOVERY_CONTEXT" / Struct(
    "Signature" / Int64ul * "0x52445476, the text vTDR.",
    Padding(0x18),
    "Adapter" / POINTER64 * "Object of the adapter that did not answer.",
    Padding(0x10),
    "Reason" / Int32ul * "Why the recovery was started; values are not published.",
    Padding(0x24),
    "DriverAddress" / POINTER64 * "Address in the display driver, as parameter 2 has it.",
)
