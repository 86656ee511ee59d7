"""`ReadAhead`: blocks of a source of which each read is a request over the network."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from kdmp_ks.errors import ClosedError, SourceError
from kdmp_ks.ground.limits import (
    MAX_CACHED_REMOTE_BLOCKS,
    MAX_READ_AHEAD,
    MIN_READ_AHEAD,
    REMOTE_BLOCK_SIZE,
)
from kdmp_ks.storage.source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence


class ReadAhead(Source):
    """A source over another one, with remembered blocks.

    A request asks for more than is wanted: for `MIN_READ_AHEAD` bytes first, and for twice as many
    as before where it continues one before, up to `MAX_READ_AHEAD`. What is already there at the
    end of a request is not asked for again.
    """

    def __init__(self, under: Source) -> None:
        """Put the cache over a source, which it closes with itself."""
        self.name = under.name
        self.size = under.size
        self._under = under
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self._requests: OrderedDict[int, int] = OrderedDict()
        self._lock = threading.RLock()
        self._is_open = True

    def read_ranges(self, ranges: Sequence[tuple[int, int]]) -> list[bytes]:
        """Read each range from blocks, which neighbours share."""
        return [self.read_exact(offset, length) for offset, length in ranges]

    def close(self) -> None:
        """Close the source below, and forget the blocks."""
        with self._lock:
            self._is_open = False
            self._blocks.clear()
        self._under.close()

    def _read(self, offset: int, length: int) -> bytes:
        if not length:
            return b""
        first = offset // REMOTE_BLOCK_SIZE
        last = (offset + length - 1) // REMOTE_BLOCK_SIZE
        with self._lock:
            if not self._is_open:
                raise self._closed()
            if last - first >= MAX_CACHED_REMOTE_BLOCKS // 2:
                return self._under.read_exact(offset, length)
            try:
                data = b"".join(self._run(first, last))
            except ClosedError:
                raise
            except SourceError:
                # Perhaps only what was to be read ahead cannot be read.
                return self._under.read_exact(offset, length)
        start = offset - first * REMOTE_BLOCK_SIZE
        return data[start : start + length]

    def _run(self, first: int, last: int) -> list[bytes]:
        """Return blocks one behind the other."""
        found: list[bytes] = []
        number = first
        while number <= last:
            if number not in self._blocks:
                self._request(number, last)
            else:
                self._blocks.move_to_end(number)
            found.append(self._blocks[number])
            number += 1
        return found

    def _request(self, first: int, last: int) -> None:
        """Ask for a block, those behind it that are wanted, and some more."""
        before = self._requests.pop(first, 0)
        ahead = min(max(2 * before, MIN_READ_AHEAD), MAX_READ_AHEAD) // REMOTE_BLOCK_SIZE
        begin = first
        if not before:
            # What is before is as likely to be wanted as what is behind.
            lowest = first - first % ahead
            while begin > lowest and begin - 1 not in self._blocks:
                begin -= 1
        ahead -= first - begin
        wanted = last - first + 1
        end = first + 1
        while end - first < max(wanted, ahead) and end not in self._blocks:
            end += 1
        start = begin * REMOTE_BLOCK_SIZE
        size = min(end * REMOTE_BLOCK_SIZE, self.size) - start
        data = self._under.read_exact(start, size)
        for number in range(begin, end):
            at = (number - begin) * REMOTE_BLOCK_SIZE
            self._blocks[number] = data[at : at + REMOTE_BLOCK_SIZE]
        # Behind this request the next one would continue it.
        self._requests[end] = size
        while len(self._requests) > MAX_CACHED_REMOTE_BLOCKS:
            self._requests.popitem(last=False)
        while len(self._blocks) > MAX_CACHED_REMOTE_BLOCKS:
            self._blocks.popitem(last=False)
