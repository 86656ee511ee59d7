"""`describe_thermal`: the thermal status of an Intel processor in words."""

from __future__ import annotations

from typing import Final

from kdmp_ks.ground.facts import Facts, frozen

__all__ = ["ThermalStatus", "describe_thermal"]

_CONDITIONS: Final = (
    (0, 1, "temperature limit"),
    (2, 3, "throttling signal (PROCHOT)"),
    (4, 5, "critical temperature"),
    (10, 11, "power limit"),
    (12, 13, "current limit"),
    (14, 15, "limit of another domain"),
)
"""Bit that is set while a condition is met, bit that stays set afterwards, the condition.

The thresholds in bits 6 to 9 are left out: they are no limits, and software sets them anywhere."""
_READOUT_SHIFT: Final = 16
_READOUT_MASK: Final = 0x7F
_READING_VALID: Final = 1 << 31


@frozen
class ThermalStatus(Facts):
    """Temperature and limits of a processor at one moment.

    Attributes:
        status: The register IA32_THERM_STATUS (MSR 0x19c).
        degrees_below_limit: Kelvins below the temperature at which the processor throttles; None
            where the processor marks the reading as not valid.
        now: Conditions that are met at that moment, in words.
        logged: Conditions that were met then or before, since their bits were cleared.
    """

    status: int
    degrees_below_limit: int | None
    now: tuple[str, ...]
    logged: tuple[str, ...]


def describe_thermal(status: int) -> ThermalStatus:
    """Describe the thermal status of an Intel processor.

    The bits are those of the Intel 64 and IA-32 manual, volume 4.

    Args:
        status: The register IA32_THERM_STATUS (MSR 0x19c).

    >>> describe_thermal(0x8816_2C00).now
    ('power limit',)
    """
    valid = status & _READING_VALID
    return ThermalStatus(
        status=status,
        degrees_below_limit=status >> _READOUT_SHIFT & _READOUT_MASK if valid else None,
        now=tuple(words for bit, _, words in _CONDITIONS if status >> bit & 1),
        logged=tuple(words for _, bit, words in _CONDITIONS if status >> bit & 1),
    )
