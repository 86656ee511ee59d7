"""`BootStatus`: how the last boots and shutdowns of the machine went."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from kdmp_ks.blobs.base.sizes import check_size
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import HEX, Facts, frozen
from kdmp_ks.ground.warnings import OddValue
from kdmp_ks.parsing.filetime import to_datetime
from kdmp_ks.parsing.parsed_bytes import parse_bytes

if TYPE_CHECKING:
    from datetime import datetime

    from kdmp_ks.ground.warnings import Warnings

TAG: Final = UUID("f57308df-cc45-4e01-ad76-29a4ebb010ec")
_WHAT: Final = "the boot status data"
_KNOWN_SIZES: Final = (0xB0, 0xC0, 0xC8)
_MOST: Final = 0x1000
_PRODUCTS: Final = {1: "workstation", 2: "domain controller", 3: "server"}
_STATES: Final = (
    (0x01, "running"),
    (0x02, "connected standby"),
    (0x04, "user shutdown"),
    (0x08, "system shutdown"),
    (0xF0, "sleep transition"),
)
_WATCHDOG_ARMED: Final = 1
_BUTTON_SHUTDOWN: Final = 2


@frozen
class PowerButtonHistory(Facts):
    """The uses of the power button.

    Attributes:
        presses: How often it was pressed.
        last_press: When that was last, UTC; None if never.
        last_press_boot_id: Number of the boot of the last press.
        releases: How often it was released.
        last_release: When that was last, UTC; None if never.
        last_release_boot_id: Number of the boot of the last release.
        errors: Errors that the button reported.
        watchdog_stage: Stage of the watchdog that waits for a shutdown.
        is_watchdog_armed: Whether that watchdog was running.
        is_shutting_down: Whether the button had started a shutdown.
    """

    presses: int
    last_press: datetime | None
    last_press_boot_id: int
    releases: int
    last_release: datetime | None
    last_release_boot_id: int
    errors: int
    watchdog_stage: int
    is_watchdog_armed: bool
    is_shutting_down: bool


@frozen
class BootStatus(Facts):
    """Boot status data, the RTL_BSD_DATA of the kernel.

    Attributes:
        size: Its size in bytes by its own version field.
        product: Kind of Windows in words; None for an unknown number.
        boot_id: Number of this boot.
        last_shutdown_boot_id: Number of the last boot that ended in a shutdown.
        last_reported_boot_id: Number of the last boot whose abnormal end was reported.
        boots_since_shutdown: Boots in a row that did not end in a shutdown, with this one: 1 is
            normal in a crash dump. None if the numbers contradict each other.
        is_boot_complete: Whether this boot had been completed.
        was_shut_down: Whether the boot before ended in a shutdown.
        boot_attempts: How often this boot was tried.
        boot_checkpoint: How far it came.
        flags: The flags of the machine's state.
        states: These flags in words: ``running``, ``connected standby``, ``user shutdown``,
            ``system shutdown``, ``sleep transition``.
        wakes: How often the machine has woken from sleep in this boot.
        power_button_time: When the power button was pressed in this boot, UTC; None if it was not.
        reference_time: When this data was written last, UTC; None if never.
        reference_boot_id: Number of the boot in which that was.
        error_info: Five numbers about a failed boot; zeros if nothing failed.
        power_button: The uses of the power button.
        is_checksum_right: Whether the sum of all bytes is 0 modulo 256.
    """

    size: int
    product: str | None
    boot_id: int
    last_shutdown_boot_id: int
    last_reported_boot_id: int
    boots_since_shutdown: int | None
    is_boot_complete: bool
    was_shut_down: bool
    boot_attempts: int
    boot_checkpoint: int
    flags: int = field(metadata=HEX)
    states: tuple[str, ...]
    wakes: int
    power_button_time: datetime | None
    reference_time: datetime | None
    reference_boot_id: int
    error_info: tuple[int, ...]
    power_button: PowerButtonHistory
    is_checksum_right: bool


def read_boot_status(data: bytes, warnings: Warnings | None = None) -> BootStatus:
    """Read boot status data (tag `TAG`).

    Args:
        data: The blob.
        warnings: A record that gets a wrong checksum or size.

    Raises:
        CutOffError: The blob is too short.
        InvalidDataError: The blob is no boot status data.
    """
    raw: Any = parse_bytes(WindowsDumpBlobs.BootStatus, data[:_MOST], _WHAT)
    if not _KNOWN_SIZES[0] <= raw.version <= _MOST:
        expected = f"{_KNOWN_SIZES[0]:#x} to {_MOST:#x}"
        raise InvalidDataError(
            f"{_WHAT}: its version is no size", field="Version", expected=expected, got=raw.version
        )
    check_size(raw.version, data, _WHAT, warnings)
    kind = WindowsDumpBlobs.BootStatusReleases
    releases = parse_bytes(kind, data[raw.ofs_releases : _MOST], _WHAT)
    is_right = not sum(data[: raw.version]) & 0xFF and len(data) >= raw.version
    if warnings is not None:
        if raw.version not in _KNOWN_SIZES:
            warnings.append(OddValue("RTL_BSD_DATA.Version", raw.version, "read like known ones"))
        if not is_right:
            warnings.append(OddValue("RTL_BSD_DATA.Checksum", raw.checksum, "the sum is wrong"))
    return _status(raw, releases, is_right)


def _status(raw: Any, releases: Any, is_right: bool) -> BootStatus:
    since = raw.last_boot_id - raw.last_successful_shutdown_boot_id
    return BootStatus(
        size=raw.version,
        product=_PRODUCTS.get(raw.product_type),
        boot_id=raw.last_boot_id,
        last_shutdown_boot_id=raw.last_successful_shutdown_boot_id,
        last_reported_boot_id=raw.last_reported_abnormal_shutdown_boot_id,
        boots_since_shutdown=since if since >= 0 else None,
        is_boot_complete=bool(raw.last_boot_succeeded),
        was_shut_down=bool(raw.last_boot_shutdown),
        boot_attempts=raw.boot_attempt_count,
        boot_checkpoint=raw.last_boot_checkpoint,
        flags=raw.flags,
        states=tuple(name for mask, name in _STATES if raw.flags & mask),
        wakes=raw.system_sleep_transitions_to_on,
        power_button_time=_time(raw.power_button_timestamp),
        reference_time=_time(raw.last_reference_time),
        reference_boot_id=raw.last_update_boot_id,
        error_info=tuple(raw.error_info),
        power_button=_power_button(raw, releases),
        is_checksum_right=is_right,
    )


def _power_button(raw: Any, releases: Any) -> PowerButtonHistory:
    return PowerButtonHistory(
        presses=raw.cumulative_press_count,
        last_press=_time(raw.last_press_time),
        last_press_boot_id=raw.last_press_boot_id,
        releases=releases.cumulative_release_count,
        last_release=_time(releases.last_release_time),
        last_release_boot_id=releases.last_release_boot_id,
        errors=releases.error_count,
        watchdog_stage=raw.last_power_watchdog_stage,
        is_watchdog_armed=bool(raw.power_button_flags & _WATCHDOG_ARMED),
        is_shutting_down=bool(raw.power_button_flags & _BUTTON_SHUTDOWN),
    )


def _time(filetime: int) -> datetime | None:
    return to_datetime(filetime) if filetime else None
