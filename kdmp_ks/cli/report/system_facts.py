"""When it happened, which Windows it was, on which machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.cli.render.fields import as_json, not_written
from kdmp_ks.cli.render.text import duration, moment
from kdmp_ks.cli.report.facts import NOT_WRITTEN, Fact, missing, named, number
from kdmp_ks.cli.report.inferred import inferred

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.dump import KernelDumpParser

_TICKS_PER_SECOND = 10_000_000
_BUILD_MASK = 0xFFFF
#: MajorVersion tells only which of the two builds of the kernel it was.
_FLAVOURS = {0xF: "free", 0xC: "checked"}


def system(dump: KernelDumpParser) -> Iterator[Fact]:
    """Which Windows it was, on which machine."""
    headers = dump.headers
    yield _time(dump)
    yield _uptime(dump)
    yield _build(dump)
    yield named("product_type", "product", headers.product_type)
    yield _boot(dump)
    yield Fact("machine", "machine", as_json(headers.machine_image_type), dump.architecture.name)
    yield number("processors", "processors", headers.number_processors)


def _build(dump: KernelDumpParser) -> Fact:
    build = dump.build
    in_header = dump.headers.minor_version
    number = build.number and build.number.value
    if not number or (not_written(in_header) and number == in_header & _BUILD_MASK):
        return missing("build", "build", NOT_WRITTEN)
    flavour = _FLAVOURS.get(dump.headers.major_version)
    text = f"{build} ({flavour})" if flavour else str(build)
    value = {
        "number": inferred(build.number),
        "revision": inferred(build.revision),
        "lab": inferred(build.lab),
    }
    return Fact("build", "build", value, f"{text}, {build.lab.value}" if build.lab else text)


def _boot(dump: KernelDumpParser) -> Fact:
    """How often this Windows had been started: not every writer puts that into the header."""
    in_header = dump.headers.boot_id
    shared = dump.user_shared_data
    count = shared and shared.boot_id if not_written(in_header) else in_header
    if not count:
        return missing("boot_id", "boot", NOT_WRITTEN)
    return Fact("boot_id", "boot", count, f"number {count:,}")


def _time(dump: KernelDumpParser) -> Fact:
    ticks = dump.headers.system_time
    if not_written(ticks):
        return missing("system_time", "time", NOT_WRITTEN)
    when = dump.system_time
    if when is None:
        return _odd("system_time", "time", ticks)
    value = when.isoformat(timespec="microseconds").replace("+00:00", "Z")
    return Fact("system_time", "time", value, moment(when))


def _uptime(dump: KernelDumpParser) -> Fact:
    ticks = dump.headers.system_up_time
    if not_written(ticks):
        return missing("uptime_seconds", "uptime", NOT_WRITTEN)
    span = dump.up_time
    if span is None or ticks < 0:
        return _odd("uptime_seconds", "uptime", ticks)
    return Fact("uptime_seconds", "uptime", ticks / _TICKS_PER_SECOND, duration(span))


def _odd(key: str, label: str, value: int) -> Fact:
    text = f"{value:#x} (no sensible value)"
    return Fact(key, label, None, text, text)
