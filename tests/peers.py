"""Other readers of dumps: `peer` imports one, `Volatility` opens a dump with volatility3."""

from __future__ import annotations

import importlib
import platform

import pytest

from conftest import skip_or_fail


def peer(name: str):
    try:
        return importlib.import_module(name)
    except ImportError as error:
        if name == "kdmp_parser" and platform.machine() not in ("x86_64", "AMD64"):
            pytest.skip(f"kdmp-parser has no wheel for {platform.machine()}")
        skip_or_fail(f"the peer {name} is not installed: {error}")


class Volatility:
    """A dump file as volatility3's layers: the crash dump, and Intel paging on top of it."""

    def __init__(self, path, dtb: int, layer: str) -> None:
        contexts = importlib.import_module("volatility3.framework.contexts")
        physical = importlib.import_module("volatility3.framework.layers.physical")
        crash = importlib.import_module("volatility3.framework.layers.crash")
        intel = importlib.import_module("volatility3.framework.layers.intel")
        self.exceptions = importlib.import_module("volatility3.framework.exceptions")
        self.context = contexts.Context()
        self.context.config["file.location"] = path.as_uri()
        self.file = physical.FileLayer(self.context, "file", "file")
        self.context.add_layer(self.file)
        self.context.config["crash.base_layer"] = "file"
        dump = "WindowsCrashDump64Layer" if layer == "Intel32e" else "WindowsCrashDump32Layer"
        self.crash = getattr(crash, dump)(self.context, "crash", "crash")
        self.context.add_layer(self.crash)
        self.context.config["intel.memory_layer"] = "crash"
        self.context.config["intel.page_map_offset"] = dtb
        self.intel = getattr(intel, layer)(self.context, "intel", "intel")
        self.context.add_layer(self.intel)

    def translate(self, gva: int) -> int | None:
        try:
            return int(self.intel.translate(gva)[0])
        except self.exceptions.InvalidAddressException:
            return None

    def read(self, layer, address: int, length: int) -> bytes | None:
        try:
            return bytes(layer.read(address, length))
        except self.exceptions.InvalidAddressException:
            return None
