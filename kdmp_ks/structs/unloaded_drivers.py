"""UNLOADED_DRIVERS: the kernel's record of an unloaded driver.

The records are an array of `MI_UNLOADED_DRIVERS`, which is used as a ring.
"""

from __future__ import annotations

from typing import Final

from construct import Int64sl, Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64
from kdmp_ks.structs.unicode_string import UNICODE_STRING32, UNICODE_STRING64

MI_UNLOADED_DRIVERS: Final = 50
"""Drivers that the kernel has room for."""

UNLOADED_DRIVERS32 = "UNLOADED_DRIVERS32" / Struct(
    "Name" / UNICODE_STRING32,
    "StartAddress" / POINTER32,
    "EndAddress" / POINTER32,
    "CurrentTime" / Int64sl * "When it was unloaded: UTC, in units of 100 ns since 1601.",
)

UNLOADED_DRIVERS64 = "UNLOADED_DRIVERS64" / Struct(
    "Name" / UNICODE_STRING64,
    "StartAddress" / POINTER64,
    "EndAddress" / POINTER64,
    "CurrentTime" / Int64sl * "When it was unloaded: UTC, in units of 100 ns since 1601.",
)
