"""`BlockCache`: a source that caches the blocks it read last.

Finding the structures of a dump takes hundreds of small reads close to each other. Where each read
is expensive (a file object, a compressed file, a remote one) they become a few reads of blocks.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from kdmp_ks.errors import ClosedError, SourceError
from kdmp_ks.ground.limits import CACHE_BLOCK_SIZE as BLOCK_SIZE
from kdmp_ks.ground.limits import MAX_CACHED_BLOCKS as MAX_BLOCKS
from kdmp_ks.storage.source import Source

if TYPE_CHECKING:
    from collections.abc import Sequence


class BlockCache(Source):
    """A source over another one whose reads are expensive.

    A read that fits into a block is answered from blocks, of which those used last are remembered;
    longer reads pass through. Bytes that change below are read as they were when their block was
    read. Where a block cannot be read the bytes asked for are read by themselves, so that nothing
    becomes unreadable by its neighbours.
    """

    def __init__(
        self, under: Source, block_size: int | None = None, max_blocks: int | None = None
    ) -> None:
        """Put the cache over a source, which it closes with itself.

        Args:
            under: The source.
            block_size: Bytes in a block; `BLOCK_SIZE` if left out.
            max_blocks: Most blocks that are remembered; `MAX_BLOCKS` if left out.
        """
        self.name = under.name
        self.size = under.size
        self._under = under
        self._block_size = BLOCK_SIZE if block_size is None else block_size
        self._max_blocks = MAX_BLOCKS if max_blocks is None else max_blocks
        self._blocks: OrderedDict[int, bytes] = OrderedDict()
        self._lock = threading.Lock()
        self._is_open = True

    def read_exact(self, offset: int, length: int) -> bytes:
        """Return the ``length`` bytes at ``offset``, from one block or two if they fit into one."""
        self._check(offset, length)
        size = self._block_size
        if not self._is_open:
            raise self._closed()
        if not 0 < length <= size:
            return self._under.read_exact(offset, length)
        number, start = divmod(offset, size)
        try:
            block = self._block(number)
            if start + length > size:
                return block[start:] + self._block(number + 1)[: start + length - size]
        except ClosedError:
            raise
        except SourceError:
            return self._under.read_exact(offset, length)
        return block[start : start + length]

    def readinto(self, offset: int, buffer: memoryview) -> None:
        """Fill a buffer from ``offset`` on; a long one without a copy in between."""
        if len(buffer) <= self._block_size or not self._is_open:
            super().readinto(offset, buffer)
        else:
            self._under.readinto(offset, buffer)

    def read_ranges(self, ranges: Sequence[tuple[int, int]]) -> list[bytes]:
        """Read short ranges from blocks, which neighbours share, and long ones from below."""
        if all(length <= self._block_size for _, length in ranges):
            return [self.read_exact(offset, length) for offset, length in ranges]
        if not self._is_open:
            raise self._closed()
        return self._under.read_ranges(ranges)

    @property
    def descriptor(self) -> int | None:
        """Descriptor of the source below."""
        return self._under.descriptor

    @property
    def stored(self) -> int:
        """Number of bytes of the source below that take up disk space."""
        return self._under.stored

    def buffer(self) -> memoryview | None:
        """Return all bytes of the source below as one view; None if it is not mapped."""
        return self._under.buffer()

    def close(self) -> None:
        """Close the source below, and forget the blocks."""
        with self._lock:
            self._is_open = False
            self._blocks.clear()
        self._under.close()

    def _read(self, offset: int, length: int) -> bytes:
        return self._under.read_exact(offset, length)

    def _block(self, number: int) -> bytes:
        """Return a block, which is shorter at the end of the source."""
        with self._lock:
            block = self._blocks.get(number)
            if block is not None:
                self._blocks.move_to_end(number)
                return block
        # Read without the lock, so that other threads get the blocks that are known.
        offset = number * self._block_size
        block = self._under.read_exact(offset, min(self._block_size, self.size - offset))
        with self._lock:
            if self._is_open:
                self._blocks[number] = block
                if len(self._blocks) > self._max_blocks:
                    self._blocks.popitem(last=False)
        return block
