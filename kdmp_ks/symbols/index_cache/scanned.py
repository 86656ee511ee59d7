"""`cached_addresses`: RVAs of a few symbols of a file, scanned once and kept in the cache."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from kdmp_ks.symbols.index_cache.load_symbols import cache_name
from kdmp_ks.symbols.index_cache.source_stamp import SourceStamp
from kdmp_ks.symbols.isf.quick_scan import scan_addresses

if TYPE_CHECKING:
    from collections.abc import Collection

    from kdmp_ks.symbols.index_cache.cache_folder import CacheFolder

_VERSION: Final = 1
_HIGHEST_RVA: Final = 0xFFFFFFFF


def cached_addresses(
    path: str, names: Collection[str], cache: CacheFolder
) -> dict[str, int] | None:
    """Return the RVAs of symbols that a quick scan of an ISF table finds.

    Args:
        path: The table.
        names: Names of symbols.
        cache: The cache.

    Returns:
        RVAs by name, without those that were not found; None where there is nothing to gain or the
        file cannot be scanned: all symbols of it are in the cache, for example.
    """
    try:
        stamp = SourceStamp.of(path)
    except OSError:
        return None
    name = cache_name(stamp.path)
    kept = _unpacked(cache.read(f"{name}.scan"), stamp)
    if kept is not None and all(one in kept for one in names):
        return {one: rva for one in names if (rva := kept[one]) is not None}
    if cache.has(f"{name}.names"):
        return None
    found = scan_addresses(path, names)
    if found is not None and stamp.is_settled() and stamp.is_unchanged():
        kept = {one: found.get(one) for one in names}
        content = {"version": _VERSION, "stamp": list(stamp), "addresses": kept}
        cache.write(f"{name}.scan", json.dumps(content).encode())
    return found


def _unpacked(data: bytes | None, stamp: SourceStamp) -> dict[str, int | None] | None:
    """Return the addresses of a file of the cache; None if it is damaged, or of another state."""
    try:
        content = {} if data is None else json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(content, dict) or content.get("version") != _VERSION:
        return None
    found = content.get("addresses")
    if content.get("stamp") != list(stamp) or not isinstance(found, dict):
        return None
    if all(
        one is None or (type(one) is int and 0 <= one <= _HIGHEST_RVA) for one in found.values()
    ):
        return found
    return None
