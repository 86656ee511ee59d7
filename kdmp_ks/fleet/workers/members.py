"""`read_members`: dumps of one archive, which is read once for all of them."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import ArchiveError, KdmpError
from kdmp_ks.fleet.reading import failed, read_dump
from kdmp_ks.ground.base_errors import kind_of
from kdmp_ks.storage.input import members

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kdmp_ks.fleet.reading import Reading, ReadOptions

_SEPARATOR: Final = "::"
_INTERRUPTED: Final = ("time_limit", "memory_limit")


def read_members(archive: str, paths: Sequence[str], options: ReadOptions) -> list[Reading]:
    """Read some dumps of an archive, in the order of their paths.

    Each is unpacked once. If the archive cannot be read on, it is read again from its beginning for
    the members that are missing, as long as that yields some of them. It is read to its end, as
    several members may have one name: these are an error, as for every verb.

    Args:
        archive: Path or URL of the archive.
        paths: Paths of the dumps, each once: that of the archive, and the name of the member.
        options: How to read each.
    """
    found: dict[str, Reading] = {}
    named = {path[len(archive) + len(_SEPARATOR) :]: path for path in paths}
    waiting = dict(named)
    counts: Counter[str] = Counter()
    while True:
        before = len(waiting)
        met: Counter[str] = Counter()
        error = _pass(archive, frozenset(named), waiting, met, found, options)
        counts |= met
        if error is None or len(waiting) == before:
            break
    for name, path in waiting.items():
        found[path] = _unread(archive, name, path, error, options)
    for name, count in counts.items():
        if count > 1:
            text = f"{count:,} members have this name; unpack them"
            found[named[name]] = failed(named[name], "archive", text)
    return [found[path] for path in paths]


def _pass(
    archive: str,
    wanted: frozenset[str],
    waiting: dict[str, str],
    met: Counter[str],
    found: dict[str, Reading],
    options: ReadOptions,
) -> Exception | None:
    """Read what is waiting of an archive, and count names; return why it could not be read on."""
    try:
        for member in members(archive, wanted, every=True):
            met[member.entry] += 1
            path = waiting.pop(member.entry, None)
            if path is None:
                continue
            found[path] = read_dump(path, options, member.open)
            error = found[path].row.error
            if error is not None and error.kind in _INTERRUPTED:
                # Maybe within a step of the archive's reader.
                return TimeoutError(error.message)
    except (OSError, KdmpError, MemoryError) as error:
        return error
    return None


def _unread(
    archive: str, name: str, path: str, error: Exception | None, options: ReadOptions
) -> Reading:
    """Return the row of a dump that the archive did not yield."""
    if error is None:
        if os.path.lexists(path):  # a file with such a name
            return read_dump(path, options)
        error = ArchiveError(archive, "it has no such member; the folders belong to its name", name)
    return failed(path, kind_of(error), str(error) or type(error).__name__)
