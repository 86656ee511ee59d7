"""`find_microcode`: the revision of the processor's microcode."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.warnings import OddValue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.blobs.processor_registers import ProcessorRegisters
    from kdmp_ks.blobs.registry_values import RegistryValue
    from kdmp_ks.ground.warnings import Warnings

__all__ = ["find_microcode"]

_UPDATE_SIGNATURE: Final = 0x8B
_UPDATE_SIGNATURE_VALUE: Final = "MSR8B"
_REVISION_SHIFT: Final = 32
"""IA32_BIOS_SIGN_ID has the revision in its upper half."""


def find_microcode(
    values: Mapping[str, RegistryValue] | None,
    registers: ProcessorRegisters | None,
    warnings: Warnings | None = None,
) -> int | None:
    """Return the revision of the microcode of an Intel processor.

    It is in the registry value ``MSR8B`` and in the register 0x8b of the processor that stopped.

    Args:
        values: The registry values of processor 0, None if the dump has none.
        registers: The processor registers, None if the dump has none.
        warnings: A record that gets a warning if the two differ.

    Returns:
        None where the dump has neither, as those of processors of other makers.
    """
    value = None if values is None else values.get(_UPDATE_SIGNATURE_VALUE)
    stored = None if value is None else value.number
    read = None if registers is None else registers.msr(_UPDATE_SIGNATURE)
    found = read if stored is None else stored
    if found is None:
        return None
    revision = found >> _REVISION_SHIFT
    if read is not None and read >> _REVISION_SHIFT != revision and warnings is not None:
        other = f"MSR 0x8b has {read >> _REVISION_SHIFT:#x}; the registry's value is used"
        warnings.append(OddValue("revision of the microcode", revision, other))
    return revision or None
