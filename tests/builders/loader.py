"""Lists of modules, and the TEB and PEB that lead to those of a process."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import NamedTuple

from .arena import Arena
from .memory import PAGE_SIZE


class LoadedModule(NamedTuple):
    """A module as it is written to a loader list and as a reader must find it."""

    start: int
    end: int
    path: str
    name: str


def module(start: int, size: int, path: str) -> LoadedModule:
    """Name a module by its path."""
    return LoadedModule(start, start + size, path, path.rpartition("\\")[2])


def _unicode64(arena: Arena, text: str) -> bytes:
    raw = text.encode("utf-16-le")
    buffer = arena.put(raw + b"\0\0", align=2)
    return struct.pack("<HHIQ", len(raw), len(raw) + 2, 0, buffer)


def _unicode32(arena: Arena, text: str) -> bytes:
    raw = text.encode("utf-16-le")
    buffer = arena.put(raw + b"\0\0", align=2)
    return struct.pack("<HHI", len(raw), len(raw) + 2, buffer)


def write_list64(arena: Arena, head: int, modules: Sequence[LoadedModule]) -> list[int]:
    """Link (K)LDR_DATA_TABLE_ENTRYs behind a list head; gives the entries' addresses."""
    entries = [arena.alloc(0xA0) for _ in modules]
    ring = [head, *entries, head]
    for i, at in enumerate(ring[:-1]):
        arena.pack(at, "Q", ring[i + 1])
        arena.pack(ring[i + 1] + 8, "Q", at)
    for at, item in zip(entries, modules, strict=True):
        arena.pack(at + 0x30, "QQI", item.start, item.start + 0x1230, item.end - item.start)
        arena.tables.write(at + 0x48, _unicode64(arena, item.path))
        arena.tables.write(at + 0x58, _unicode64(arena, item.name))
        arena.pack(at + 0x80, "I", 0x5F000000)
    return entries


def write_list32(arena: Arena, head: int, modules: Sequence[LoadedModule]) -> list[int]:
    """Link LDR_DATA_TABLE_ENTRY32s behind a list head; gives the entries' addresses."""
    entries = [arena.alloc(0x50) for _ in modules]
    ring = [head, *entries, head]
    for i, at in enumerate(ring[:-1]):
        arena.pack(at, "I", ring[i + 1])
        arena.pack(ring[i + 1] + 4, "I", at)
    for at, item in zip(entries, modules, strict=True):
        arena.pack(at + 0x18, "III", item.start, item.start + 0x1230, item.end - item.start)
        arena.tables.write(at + 0x24, _unicode32(arena, item.path))
        arena.tables.write(at + 0x2C, _unicode32(arena, item.name))
        arena.pack(at + 0x44, "I", 0x5F000000)
    return entries


class Process(NamedTuple):
    """Where the process' user-mode structures lie."""

    teb: int
    peb: int
    list_head: int
    entries: list[int]
    list_head32: int | None
    entries32: list[int]


def write_process32(
    arena: Arena, modules: Sequence[LoadedModule], *, pid: int, tid: int
) -> Process:
    """Write TEB, PEB and PEB_LDR_DATA of a process on a 32-bit machine."""
    teb = arena.alloc(0x1000, align=PAGE_SIZE)
    peb, head, entries = _write_side32(arena, teb, modules, pid=pid, tid=tid)
    return Process(teb, peb, head, entries, None, [])


def _write_side32(
    arena: Arena, teb: int, modules: Sequence[LoadedModule], *, pid: int, tid: int
) -> tuple[int, int, list[int]]:
    """Write a 32-bit TEB and what it leads to; gives PEB, head and entries of the list."""
    peb, ldr = arena.alloc(0x480), arena.alloc(0x30)
    arena.pack(teb + 0x18, "I", teb)
    arena.pack(teb + 0x20, "II", pid, tid)
    arena.pack(teb + 0x30, "I", peb)
    arena.pack(peb + 0x8, "II", modules[0].start if modules else 0, ldr)
    arena.pack(ldr, "II", 0x30, 1)
    for at in (ldr + 0x14, ldr + 0x1C):
        arena.pack(at, "II", at, at)
    return peb, ldr + 0xC, write_list32(arena, ldr + 0xC, modules)


def write_process(
    arena: Arena,
    modules: Sequence[LoadedModule],
    modules32: Sequence[LoadedModule] | None,
    *,
    pid: int,
    tid: int,
) -> Process:
    """Write TEB, PEB and PEB_LDR_DATA; with `modules32` those of a WoW64 process as well."""
    peb, ldr = arena.alloc(0x800), arena.alloc(0x58)
    teb = arena.alloc(0x4000, align=PAGE_SIZE)
    head = ldr + 0x10
    arena.pack(teb + 0x30, "Q", teb)
    arena.pack(teb + 0x40, "QQ", pid, tid)
    arena.pack(teb + 0x60, "Q", peb)
    arena.pack(peb + 0x10, "QQ", modules[0].start if modules else 0, ldr)
    arena.pack(ldr, "II", 0x58, 1)
    for at in (ldr + 0x20, ldr + 0x30):
        arena.pack(at, "QQ", at, at)
    entries = write_list64(arena, head, modules)
    if modules32 is None:
        return Process(teb, peb, head, entries, None, [])
    teb32 = teb + 0x2000
    arena.pack(teb, "Q", teb32)
    arena.pack(teb + 0x180C, "i", 0x2000)
    _, head32, entries32 = _write_side32(arena, teb32, modules32, pid=pid, tid=tid)
    return Process(teb, peb, head, entries, head32, entries32)
