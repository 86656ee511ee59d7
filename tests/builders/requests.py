"""Power requests at literal offsets: IRP, devices, drivers, device node, for 64 and 32 bits."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .triage import Driver, Stretch

_WIDE = {
    "irp": 0xD0, "location": 0x48, "device": 0x150, "driver": 0x150, "extension": 0x60,
    "node": 0x50,
}  # fmt: skip
_NARROW = {
    "irp": 0x70, "location": 0x24, "device": 0xB8, "driver": 0xA8, "extension": 0x30, "node": 0x30,
}  # fmt: skip


class Layer(NamedTuple):
    """A device of a stack: the driver that made it; None for one that the dump lacks."""

    driver: Driver | None
    name: str = "\\Driver\\odd"


@dataclass
class PowerRequest:
    """A device stack, from the top down, and a power request that one of its devices has.

    Attributes:
        layers: The devices.
        holder: Index of the device that has the request; None where no driver has it.
        path: Instance path of the device node; empty for none.
        service: Its service.
        wide: Whether pointers have 64 bits.
        base: Where all of it is.
        changes: Bytes to write over at addresses.
    """

    layers: Sequence[Layer]
    holder: int | None = 0
    path: str = "PCI\\VEN_8086&DEV_1234\\3&11"
    service: str = "odd"
    wide: bool = True
    base: int = 0xFFFFAB8000000000
    changes: list[tuple[int, bytes]] = field(default_factory=list)

    @property
    def pointer(self) -> str:
        return "<Q" if self.wide else "<I"

    @property
    def sizes(self) -> dict[str, int]:
        return _WIDE if self.wide else _NARROW

    @property
    def irp(self) -> int:
        return self.base + 0x10000

    def device(self, index: int) -> int:
        return self.base + 0x1000 * index

    def driver(self, index: int) -> int:
        return self.device(index) + 0x400

    def extension(self, index: int) -> int:
        return self.device(index) + 0x800

    @property
    def pdo(self) -> int:
        return self.device(len(self.layers) - 1)

    @property
    def node(self) -> int:
        return self.base + 0x20000

    def extended(self, address: int) -> int:
        return address if self.wide else address | 0xFFFFFFFF00000000

    def parameters(self, block: int = 0) -> tuple[int, int, int, int]:
        return 3, self.extended(self.pdo), block, self.extended(self.irp)

    def blocks(self) -> list[Stretch]:
        """All of it as memory."""
        found = [Stretch(self.irp, self._irp())]
        for index, layer in enumerate(self.layers):
            found.append(Stretch(self.device(index), self._device(index)))
            found.append(Stretch(self.extension(index), self._extension(index)))
            if layer.driver is not None:
                found += self._driver(index, layer, layer.driver)
        if self.path:
            found += self._node()
        return [self._changed(one) for one in found]

    def _changed(self, stretch: Stretch) -> Stretch:
        data = bytearray(stretch.data)
        for address, new in self.changes:
            at = address - stretch.address
            if 0 <= at < len(data):
                data[at : at + len(new)] = new
        return Stretch(stretch.address, bytes(data))

    def _put(self, image: bytearray, wide: int, narrow: int, value: int) -> None:
        struct.pack_into(self.pointer, image, wide if self.wide else narrow, value)

    def _irp(self) -> bytes:
        sizes, count = self.sizes, len(self.layers) + 1
        size = sizes["irp"] + count * sizes["location"]
        image = bytearray(size)
        current = count + 1 if self.holder is None else count - self.holder
        struct.pack_into("<hH", image, 0, 6, size)
        struct.pack_into("<I", image, 0x30 if self.wide else 0x18, 0xC00000BB)
        struct.pack_into("<BB", image, 0x42 if self.wide else 0x22, count, current)
        location = self.irp + sizes["irp"] + (current - 1) * sizes["location"]
        self._put(image, 0xB8, 0x60, location)
        for index in range(len(self.layers)):
            number = count - index
            at = sizes["irp"] + (number - 1) * sizes["location"]
            if self.holder is None or index > self.holder:
                continue
            struct.pack_into("<BB", image, at, 0x16, 2)
            struct.pack_into("<I", image, at + (0x10 if self.wide else 0x8), 1)
            struct.pack_into("<I", image, at + (0x18 if self.wide else 0xC), 4)
            self._put(image, at + 0x28, at + 0x14, self.device(index))
        return bytes(image)

    def _device(self, index: int) -> bytes:
        image = bytearray(self.sizes["device"])
        struct.pack_into("<hH", image, 0, 3, self.sizes["device"])
        height = len(self.layers) - index
        struct.pack_into("<B", image, 0x4C if self.wide else 0x30, height)
        self._put(image, 0x08, 0x08, self.driver(index))
        self._put(image, 0x18, 0x10, self.device(index - 1) if index else 0)
        self._put(image, 0x138, 0xB0, self.extension(index))
        return bytes(image)

    def _extension(self, index: int) -> bytes:
        image = bytearray(self.sizes["extension"])
        last = index == len(self.layers) - 1
        struct.pack_into("<h", image, 0, 13)
        self._put(image, 0x08, 0x04, self.device(index))
        self._put(image, 0x28, 0x14, self.node if last and self.path else 0)
        self._put(image, 0x30, 0x18, 0 if last else self.device(index + 1))
        return bytes(image)

    def _driver(self, index: int, layer: Layer, driver: Driver) -> list[Stretch]:
        image = bytearray(self.sizes["driver"])
        struct.pack_into("<hH", image, 0, 4, self.sizes["driver"])
        self._put(image, 0x18, 0x0C, driver.base)
        struct.pack_into("<I", image, 0x20 if self.wide else 0x10, driver.size)
        text = self._string(image, 0x38, 0x1C, layer.name, self.driver(index) + 0x200)
        self._put(image, 0x58, 0x2C, driver.base + 0x100)
        return [Stretch(self.driver(index), bytes(image)), text]

    def _node(self) -> list[Stretch]:
        image = bytearray(self.sizes["node"])
        self._put(image, 0x20, 0x10, self.pdo)
        path = self._string(image, 0x28, 0x14, self.path, self.node + 0x100)
        service = self._string(image, 0x38, 0x1C, self.service, self.node + 0x200)
        return [Stretch(self.node, bytes(image)), path, service]

    def _string(self, image: bytearray, wide: int, narrow: int, text: str, at: int) -> Stretch:
        data = text.encode("utf-16-le")
        struct.pack_into("<HH", image, wide if self.wide else narrow, len(data), len(data))
        self._put(image, wide + 8, narrow + 4, at)
        return Stretch(at, data)
