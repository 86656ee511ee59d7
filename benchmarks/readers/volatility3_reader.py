"""Times the layers of volatility3: WORKLOAD DUMP [ARGUMENTS]."""

from __future__ import annotations

import struct
from pathlib import Path

from timing import Measured, addresses_of, each, first_word, main, timed, total
from volatility3.framework import contexts
from volatility3.framework.layers import crash, intel, physical


class _Layers:
    """A dump file as volatility3 stacks it: file, crash dump, Intel paging."""

    def __init__(self, path: str) -> None:
        with Path(path).open("rb") as file:
            (dtb,) = struct.unpack_from("<Q", file.read(0x18), 0x10)
        context = contexts.Context()
        context.config["file.location"] = Path(path).resolve().as_uri()
        context.add_layer(physical.FileLayer(context, "file", "file"))
        context.config["crash.base_layer"] = "file"
        self.physical = crash.WindowsCrashDump64Layer(context, "crash", "crash")
        context.add_layer(self.physical)
        context.config["intel.memory_layer"] = "crash"
        context.config["intel.page_map_offset"] = dtb
        self.virtual = intel.WindowsIntel32e(context, "intel", "intel")
        context.add_layer(self.virtual)


def open_dump(path: str, address: str) -> Measured:
    """Open a dump and read from a page."""
    return timed(lambda: first_word(_Layers(path).physical.read(int(address), 16)))


def read_physical(path: str, pairs: str, count: str) -> Measured:
    """Read pages."""
    read = _Layers(path).physical.read
    return each(
        addresses_of(pairs, count),
        lambda address: read(address, 0x1000),
        lambda address: first_word(read(address, 0x1000)),
    )


def read_virtual(path: str, pairs: str, count: str) -> Measured:
    """Read 8 bytes."""
    read = _Layers(path).virtual.read
    return each(
        addresses_of(pairs, count),
        lambda address: read(address, 8),
        lambda address: first_word(read(address, 8)),
    )


def translate(path: str, pairs: str, count: str) -> Measured:
    """Translate addresses."""
    act = _Layers(path).virtual.translate
    return each(addresses_of(pairs, count), act, lambda address: int(act(address)[0]))


def regions(path: str, start: str, pages: str) -> Measured:
    """Find out what is mapped."""
    layer, size = _Layers(path).virtual, int(pages) << 12

    def mapped() -> int:
        found = layer.mapping(int(start), size, ignore_errors=True)
        return total(
            (gpa + at) for _, length, gpa, _, _ in found for at in range(0, length, 0x1000)
        )

    return timed(mapped, int(pages))


if __name__ == "__main__":
    main(
        {
            "open": open_dump,
            "physical": read_physical,
            "virtual": read_virtual,
            "translate": translate,
            "regions": regions,
        }
    )
