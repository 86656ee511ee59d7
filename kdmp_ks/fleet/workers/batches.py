"""`Batches`: the batches of dumps that workers get, and those that are read again in parts."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import FLEET_BATCH, FLEET_MEMBERS, FLEET_STREAM_MEMBERS
from kdmp_ks.storage.input import has_random_members, split_member

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    Batch: TypeAlias = tuple[str, ...]

_FEW: Final = 16
"""Members of an archive that are read one by one, each from the beginning."""

_SHARE: Final = 32
"""A batch is such a part of what was taken before, so that the last ones end at about one time."""


class Batches:
    """Batches of paths, in the order in which they are to be read.

    A batch that failed is read again in parts. A dump whose worker died waits until the others are
    done, as a worker with several threads takes dumps with it that did nothing.
    """

    def __init__(
        self, paths: Iterable[str], size: int = FLEET_BATCH, largest: int | None = None
    ) -> None:
        """Take the paths.

        Args:
            paths: Paths of the dumps; taken as batches are asked for.
            size: Dumps in a batch.
            largest: Dumps in a batch of a long run; as many as in the first ones if left out.
        """
        self._coming = iter(paths)
        self._size = size
        self._largest = size if largest is None else largest
        self._taken = 0
        self._held: str | None = None
        self._archive: tuple[str, int] | None = None
        self._again: deque[Batch] = deque()
        self._suspects: deque[Batch] = deque()

    def take(self) -> Batch | None:
        """Return the next batch; None if there are none but suspects."""
        if self._again:
            return self._again.popleft()
        first = self._next()
        if first is None:
            return None
        archive = self._archive_of(first)
        grown = min(max(self._size, self._taken // _SHARE), self._largest)
        size = grown if archive is None else archive[1]
        found = [first]
        while len(found) < size:
            path = self._next()
            if path is None:
                break
            if self._archive_of(path) != archive:
                self._held = path
                break
            found.append(path)
        self._taken += len(found)
        return tuple(found)

    def _next(self) -> str | None:
        path, self._held = self._held, None
        return next(self._coming, None) if path is None else path

    def _archive_of(self, path: str) -> tuple[str, int] | None:
        """Return the archive of a member, and how many of its members are a batch."""
        if self._archive is not None and path.startswith(f"{self._archive[0]}::"):
            return self._archive
        archive = archive_of(path)
        if archive is None:
            return None
        self._archive = archive, max(_members_of(archive), self._size)
        return self._archive

    def take_suspect(self) -> Batch | None:
        """Return a dump that is to be read while nothing else is."""
        return self._suspects.popleft() if self._suspects else None

    def split(self, batch: Batch) -> None:
        """Have the dumps of a batch read again, one by one; many of an archive in two halves."""
        if len(batch) > _FEW and archive_of(batch[0]) is not None:
            half = len(batch) // 2
            self._again.extend((batch[:half], batch[half:]))
        else:
            self._again.extend((path,) for path in batch)

    def suspect(self, batch: Batch) -> None:
        """Have a dump read again, alone."""
        self._suspects.append(batch)


def archive_of(path: str) -> str | None:
    """Return the archive of a path such as ``archive::member``; None for other paths.

    Args:
        path: The path.
    """
    if "::" not in path or "\0" in path:
        return None
    archive, member = split_member(path)
    return None if member is None else archive


def _members_of(archive: str) -> int:
    """Return how many members of an archive a worker gets at a time."""
    try:
        return FLEET_MEMBERS if has_random_members(archive) else FLEET_STREAM_MEMBERS
    except (OSError, KdmpError):  # the worker finds the reason
        return FLEET_MEMBERS
