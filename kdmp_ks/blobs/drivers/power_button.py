"""`PowerButtonHold`: addresses saved when the power button was held (bug check 0x1c8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.blobs.base.sizes import check_size
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.parsing.parsed_bytes import parse_bytes

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

_WHAT: Final = "the data of the power button"
_MOST: Final = 0x1000


@frozen
class PowerButtonHold(Facts):
    """Addresses by a single dump: all of them are inferred.

    Attributes:
        thread: Address of a thread.
        routine: Address in the kernel.
        stack: Address on a stack.
    """

    thread: Gva
    routine: Gva
    stack: Gva


def read_power_button(data: bytes, warnings: Warnings | None = None) -> PowerButtonHold:
    """Read the data of the power button (tag 5545f79e-5326-4467-ae69-81633ae33155).

    Args:
        data: The blob.
        warnings: A record that gets a wrong size.

    Raises:
        CutOffError: The blob is too short.
        SignatureError: The blob is of another kind.
    """
    raw = parse_bytes(WindowsDumpBlobs.PowerButton, data[:_MOST], _WHAT)
    check_size(raw.len_blob, data, _WHAT, warnings)
    return PowerButtonHold(
        Gva(raw.thread_address), Gva(raw.routine_address), Gva(raw.stack_address)
    )
