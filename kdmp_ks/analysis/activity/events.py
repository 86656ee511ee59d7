"""Devices and the power button: what happened last before a dump was made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.activity.activity import LastDevice, PowerButton
from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.ground.inferred import Inferred

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.analysis.activity.moment import Moment
    from kdmp_ks.blobs.boot_status import BootStatus
    from kdmp_ks.blobs.plug_and_play import LastDevice as DeviceEvent

_CLOCK_SKEW: Final = 5.0
"""Seconds by which an event may follow the time of the dump, by another clock."""
_BOOT_ID_MASK: Final = 0xFFFF
"""The number of the boot is stored in 16 bits beside a press."""
_LONGEST: Final = 10 * 366 * 86400.0
"""Seconds: nothing that is older is believed."""


def find_last_device(event: DeviceEvent, moment: Moment) -> Inferred[LastDevice]:
    """Return the device that was last started or removed.

    Raises:
        UnknownFactError: It has no time, or one that makes no sense.
    """
    if event.time is None:
        raise UnknownFactError("the Plug and Play data have no time")
    ago = _plausible(event.time, moment, "the device event")
    device, _, instance = event.instance_path.rpartition("\\")
    if not device:
        device, instance = instance, ""
    found = LastDevice(device, instance or None, event.time, ago)
    return Inferred.medium(found, "the Plug and Play data: a device was started or removed")


def find_power_button(status: BootStatus, moment: Moment) -> Inferred[PowerButton]:
    """Return the power button, as far as it was pressed during this boot.

    Raises:
        UnknownFactError: It was not, or the time of that makes no sense.
    """
    button = status.power_button
    if button.last_press is None or not button.presses:
        raise UnknownFactError("the boot status data have no press of the power button")
    if button.last_press_boot_id != status.boot_id & _BOOT_ID_MASK:
        raise UnknownFactError(
            f"the power button was last pressed during boot {button.last_press_boot_id}"
        )
    ago = _plausible(button.last_press, moment, "the press of the power button")
    found = PowerButton(button.presses, button.last_press, ago)
    return Inferred.high(found, "boot status: last press of the power button")


def _plausible(time: datetime, moment: Moment, noun: str) -> float | None:
    ago = moment.seconds_since(time)
    if ago is not None and not -_CLOCK_SKEW <= ago <= _LONGEST:
        raise UnknownFactError(f"{noun} is {ago:.0f} s before the crash, which is not believed")
    return ago
