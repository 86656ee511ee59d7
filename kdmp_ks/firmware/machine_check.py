"""`describe_status`: the status register of a machine check bank (MCi_STATUS) in words.

The upper bits are the same for all vendors, the error code in bits 0 to 15 nearly so. A code that
fits no published pattern has no kind. Patterns, bits and words are in ``data/machine_checks.json``.

References:
    Intel 64 and IA-32 Architectures Software Developer's Manual, volume 3B, "Machine-Check
    Architecture" and "Interpreting Machine-Check Error Codes".
    AMD64 Architecture Programmer's Manual, volume 2, "Machine Check Architecture".
"""

from __future__ import annotations

from dataclasses import field
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.firmware.data_file import data_file
from kdmp_ks.ground.facts import HEX, Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_DATA: Final = "machine_checks"
_WORDS: Final = (
    "participation",
    "request",
    "memory_operation",
    "transaction",
    "target",
    "level",
)
"""Fields of an error code, in the order of the summary."""
_ALL_CHANNELS: Final = 15
"""The channel of an error that is not that of one channel."""
_UNKNOWN: Final = "no published kind of error"


@frozen
class MachineCheck(Facts):
    """A value of MCi_STATUS.

    Attributes:
        status: The value.
        vendor: Vendor by whose rules it was read, ``intel`` or ``amd``; None for the rules that
            both have in common.
        valid: Whether the bank has an error at all (bit 63).
        overflow: Whether another error was lost (bit 62).
        uncorrected: Whether the hardware could not correct the error (bit 61).
        enabled: Whether the error was reported as it is set up to be (bit 60).
        misc_valid: Whether MCi_MISC is filled in (bit 59).
        address_valid: Whether MCi_ADDR is filled in (bit 58).
        context_corrupt: Whether the state of the processor is corrupt (bit 57).
        severity: ``fatal`` (uncorrected, context corrupt), ``uncorrected``, ``deferred`` (AMD),
            ``corrected``, or ``none`` where the value is not valid.
        code: Error code, bits 0 to 15.
        model_code: Error code of the model, bits 16 to 31.
        kind: Kind of error, such as ``cache hierarchy``; None for a code without a published
            pattern.
        level: Level of the cache or TLB, such as ``level 1``.
        transaction: ``instruction``, ``data`` or ``generic transaction``.
        request: Operation that failed, such as ``data read``.
        participation: Part of the processor in an error of the bus.
        timed_out: Whether a request on the bus timed out.
        target: ``memory access``, ``I/O`` or ``other transaction`` of an error of the bus.
        memory_operation: Operation of the memory controller that failed.
        channel: Memory channel; None where it is not that of one channel.
        corrected_count: Number of corrected errors (Intel).
        extended_code: Error code of the unit, bits 16 to 21 (AMD).
        flags: Further bits of the vendor, in words.
        summary: All of it in one line.
    """

    status: int = field(metadata=HEX)
    vendor: str | None
    valid: bool
    overflow: bool
    uncorrected: bool
    enabled: bool
    misc_valid: bool
    address_valid: bool
    context_corrupt: bool
    severity: str
    code: int = field(metadata=HEX)
    model_code: int = field(metadata=HEX)
    kind: str | None
    level: str | None
    transaction: str | None
    request: str | None
    participation: str | None
    timed_out: bool | None
    target: str | None
    memory_operation: str | None
    channel: int | None
    corrected_count: int | None
    extended_code: int | None
    flags: tuple[str, ...]
    summary: str


def describe_status(status: int, vendor: str | None = None) -> MachineCheck:
    """Describe a value of MCi_STATUS.

    Args:
        status: The value, of which the lower 64 bits count.
        vendor: ``intel``, ``amd`` or a vendor string of CPUID (``GenuineIntel``); anything else
            leaves only the rules that both have in common.

    >>> describe_status(0xBE00000000800400, "GenuineIntel").summary
    'fatal: internal timer error'
    """
    data = data_file(_DATA)
    status &= (1 << 64) - 1
    vendor = vendor_of(vendor)
    bits = {name: bool(status >> bit & 1) for name, bit in data["status"].items()}
    code = _bits(status, data["error_code"])
    pattern = _find_pattern(code, vendor)
    parts = dict(_fields(code, pattern))
    severity = _severity(status, bits, data["deferred"].get(vendor))
    flags = data["flags"].get(vendor, {})
    return MachineCheck(
        status=status,
        vendor=vendor,
        **bits,
        severity=severity,
        code=code,
        model_code=_bits(status, data["model_code"]),
        kind=None if pattern is None else pattern.kind,
        level=parts.get("level"),
        transaction=parts.get("transaction"),
        request=parts.get("request"),
        participation=parts.get("participation"),
        timed_out=None if "timed_out" not in parts else parts["timed_out"] == "timeout",
        target=parts.get("target"),
        memory_operation=parts.get("memory_operation"),
        channel=None if "channel" not in parts else int(parts["channel"]),
        corrected_count=_vendor_bits(status, data["corrected_count"], vendor),
        extended_code=_vendor_bits(status, data["extended_code"], vendor),
        flags=tuple(name for name, bit in flags.items() if status >> bit & 1),
        summary=_summary(severity, pattern, parts),
    )


def describe_global_status(status: int) -> tuple[str, ...]:
    """Return the bits of MCG_STATUS that are set, in words."""
    bits = data_file(_DATA)["global_status"]
    return tuple(name for name, bit in bits.items() if status >> bit & 1)


def vendor_of(name: str | None) -> str | None:
    """Return ``intel`` or ``amd`` for a name of the vendor, None for any other.

    >>> vendor_of("AuthenticAMD"), vendor_of("HygonGenuine")
    ('amd', None)
    """
    plain = (name or "").strip().casefold()
    return next((one for one in ("intel", "amd") if plain.endswith(one)), None)


def amd_unit(ipid: int) -> str | None:
    """Return the unit of an AMD processor by the register MCA_IPID of its bank.

    Args:
        ipid: The value; the hardware id in bits 32 to 43 and the type in bits 48 to 63 name it.

    Returns:
        None for a unit that is not in the table, and for 0.
    """
    table = data_file(_DATA)["amd_units"]
    hardware, kind = (_bits(ipid, table["fields"][name]) for name in ("hardware", "type"))
    for unit in table["units"]:
        if (int(unit["hardware"], 16), int(unit["type"], 16)) == (hardware, kind):
            return str(unit["name"])
    return None


def _bits(value: int, place: list[int]) -> int:
    """Return a field of bits, by its lowest bit and its width."""
    lowest, width = place
    return value >> lowest & (1 << width) - 1


def _vendor_bits(status: int, places: Mapping[str, list[int]], vendor: str | None) -> int | None:
    place = places.get(vendor or "")
    return None if place is None else _bits(status, place)


class _Pattern(NamedTuple):
    """A pattern of error codes: those whose bits in ``mask`` are ``value``."""

    mask: int
    value: int
    kind: str
    excluded: str | None
    fields: Mapping[str, list[int]]


@cache
def _patterns() -> tuple[_Pattern, ...]:
    return tuple(
        _Pattern(
            int(one["mask"], 16),
            int(one["value"], 16),
            one["kind"],
            one.get("not"),
            one.get("fields", {}),
        )
        for one in data_file(_DATA)["codes"]
    )


def _find_pattern(code: int, vendor: str | None) -> _Pattern | None:
    """Return the first pattern that an error code has."""
    if vendor == "amd" and code >> data_file(_DATA)["filtered"] & 1:
        return None  # only Intel's codes have that bit
    for pattern in _patterns():
        if code & pattern.mask == pattern.value and (vendor is None or pattern.excluded != vendor):
            return pattern
    return None


def _fields(code: int, pattern: _Pattern | None) -> Iterator[tuple[str, str]]:
    """Yield the fields of an error code whose value has a meaning, as words or digits."""
    values = data_file(_DATA)["values"]
    for name, place in () if pattern is None else pattern.fields.items():
        number = _bits(code, place)
        if name == "channel":
            if number != _ALL_CHANNELS:
                yield name, str(number)
        elif str(number) in values[name]:
            yield name, values[name][str(number)]


def _severity(status: int, bits: Mapping[str, bool], deferred: int | None) -> str:
    if not bits["valid"]:
        return "none"
    if bits["uncorrected"]:
        return "fatal" if bits["context_corrupt"] else "uncorrected"
    if deferred is not None and status >> deferred & 1:
        return "deferred"
    return "corrected"


def _summary(severity: str, pattern: _Pattern | None, parts: Mapping[str, str]) -> str:
    """Return for example ``fatal: cache hierarchy error (data read, data, level 1)``."""
    if severity == "none":
        return "no error (the value is not valid)"
    if pattern is None:
        return f"{severity}: {_UNKNOWN}"
    details = [parts[name] for name in _WORDS if name in parts]
    if "channel" in parts:
        details.append(f"channel {parts['channel']}")
    if parts.get("timed_out") == "timeout":
        details.append("timeout")
    inside = f" ({', '.join(details)})" if details else ""
    return f"{severity}: {pattern.kind} error{inside}"
