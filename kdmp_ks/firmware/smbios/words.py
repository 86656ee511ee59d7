"""Words for the numbers in SMBIOS structures, by those of DSP0134 and of the schema.

The tables are in `data/smbios_words.json`. ``None`` is a key of none of the tables: a field that a
structure does not have gives no word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.firmware.data_file import data_file

if TYPE_CHECKING:
    from collections.abc import Mapping

MOTHERBOARD: Final = "Motherboard"
SYSTEM_MEMORY: Final = "System Memory"


def _words(name: str) -> dict[int | None, str]:
    """Return a table of the data file."""
    return {int(number, 16): word for number, word in data_file("smbios_words")[name].items()}


BOARD_TYPES: Final[Mapping[int | None, str]] = _words("board_types")
"""Kinds of boards."""
CHASSIS_TYPES: Final[Mapping[int | None, str]] = _words("chassis_types")
"""Kinds of chassis."""
CHASSIS_STATES: Final[Mapping[int | None, str]] = _words("chassis_states")
"""States of a chassis and its parts."""
CHASSIS_SECURITY_STATES: Final[Mapping[int | None, str]] = _words("chassis_security_states")
"""States of a chassis' security."""
WAKE_UP_TYPES: Final[Mapping[int | None, str]] = _words("wake_up_types")
"""Events that start a machine."""
PROCESSOR_TYPES: Final[Mapping[int | None, str]] = _words("processor_types")
"""Uses of a processor."""
PROCESSOR_STATES: Final[Mapping[int | None, str]] = _words("processor_states")
"""States of a processor."""
MEMORY_ARRAY_LOCATIONS: Final[Mapping[int | None, str]] = _words("memory_array_locations")
"""Places of memory arrays."""
MEMORY_ARRAY_USES: Final[Mapping[int | None, str]] = _words("memory_array_uses")
"""Purposes of memory arrays."""
ERROR_CORRECTIONS: Final[Mapping[int | None, str]] = _words("error_corrections")
"""Kinds of error correction."""
FORM_FACTORS: Final[Mapping[int | None, str]] = _words("form_factors")
"""Shapes of memory modules."""
MEMORY_TYPES: Final[Mapping[int | None, str]] = _words("memory_types")
"""Kinds of memory."""
MEMORY_TECHNOLOGIES: Final[Mapping[int | None, str]] = _words("memory_technologies")
"""Technologies of memory modules."""
TYPE_DETAILS: Final[Mapping[int, str]] = {
    bit: word for bit, word in _words("type_details").items() if bit is not None
}
"""Properties of memory, by their bits."""
