"""Layers of volatility3 over damaged dumps: none, or one whose answers fit together."""

from __future__ import annotations

from random import Random
from typing import Any

from builders.memory import PAGE_SIZE
from interop.volatility3.harness import Volatility


def read(volatility: Volatility, layer: Any, address: int, length: int) -> bytes | None:
    try:
        return bytes(layer.read(address, length))
    except volatility.exceptions.InvalidAddressException:
        return None


def try_layer(volatility: Volatility, data: bytes, random: Random) -> bool:
    """Ask a layer over a damaged dump; return whether there was one."""
    with volatility.stacked(data) as layer:
        if layer is not None:
            assert 0 <= layer.minimum_address <= layer.maximum_address
            assert layer.metadata["os"] == "Windows"
            for _ in range(20):
                address = random.randrange(-1, layer.maximum_address + PAGE_SIZE)
                found = read(volatility, layer, address, random.choice((1, 8, PAGE_SIZE)))
                assert found is None or found in data or len(found) > 8
            for number, (_, length, stored, _, _) in enumerate(
                layer.mapping(0, layer.maximum_address + 1, ignore_errors=True)
            ):
                assert 0 < length <= len(data) - stored
                if number > 1000:
                    break
    return layer is not None
