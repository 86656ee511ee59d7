"""Structures behind the parameters of stop codes that a watchdog or the hardware raised.

`find_sampled_stacks` (0x133), `find_power_requests` and `find_plug_and_play_requests` (0x9F),
`find_display_recovery` (0x116, 0x117, 0x141) and `find_error_record` (0x124).
"""

from __future__ import annotations

from kdmp_ks.analysis.watchdog.display_recovery import find_display_recovery
from kdmp_ks.analysis.watchdog.error_record import find_error_record
from kdmp_ks.analysis.watchdog.power_requests import (
    find_plug_and_play_requests,
    find_power_requests,
)
from kdmp_ks.analysis.watchdog.sampled_stacks import find_sampled_stacks

__all__ = [
    "find_display_recovery",
    "find_error_record",
    "find_plug_and_play_requests",
    "find_power_requests",
    "find_sampled_stacks",
]
