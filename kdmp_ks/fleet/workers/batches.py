"""`Batches`: the batches of dumps that workers get, and those that are read again in parts."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from kdmp_ks.ground.limits import FLEET_BATCH

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeAlias

    Batch: TypeAlias = tuple[str, ...]


class Batches:
    """Batches of paths, in the order in which they are to be read.

    A batch that failed is read again in parts. A dump whose worker died waits until the others are
    done, as a worker with several threads takes dumps with it that did nothing.
    """

    def __init__(self, paths: Iterable[str], size: int = FLEET_BATCH) -> None:
        """Take the paths.

        Args:
            paths: Paths of the dumps; taken as batches are asked for.
            size: Dumps in a batch.
        """
        self._coming = iter(paths)
        self._size = size
        self._again: deque[Batch] = deque()
        self._suspects: deque[Batch] = deque()

    def take(self) -> Batch | None:
        """Return the next batch; None if there are none but suspects."""
        if self._again:
            return self._again.popleft()
        found: list[str] = []
        for path in self._coming:
            found.append(path)
            if len(found) >= self._size:
                break
        return tuple(found) or None

    def take_suspect(self) -> Batch | None:
        """Return a dump that is to be read while nothing else is."""
        return self._suspects.popleft() if self._suspects else None

    def split(self, batch: Batch) -> None:
        """Have the dumps of a batch read again, one by one."""
        self._again.extend((path,) for path in batch)

    def suspect(self, batch: Batch) -> None:
        """Have a dump read again, alone."""
        self._suspects.append(batch)
