"""`PatientReader`: the body of a web server's answer, for which nobody waits without end."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable

    from aiohttp import StreamReader


class PatientReader:
    """A reader of aiohttp whose reads end when no bytes have come for some time.

    aiohttp has such a time-out itself, but waits without end where a connection was closed behind
    bytes that are no chunk of a body in chunks.
    """

    def __init__(self, reader: StreamReader, seconds: float) -> None:
        """Wrap a reader.

        Args:
            reader: The reader.
            seconds: How long to wait for bytes.
        """
        self._reader = reader
        self._seconds = seconds

    async def read(self, n: int = -1) -> bytes:
        """Read at most so many bytes, or all.

        Raises:
            aiohttp.ServerTimeoutError: No bytes have come for too long.
        """
        if n >= 0:
            return await self._soon(self._reader.read(n))
        return b"".join([part async for part in self.iter_any()])

    async def iter_any(self) -> AsyncIterator[bytes]:
        """Yield bytes as they come.

        Raises:
            aiohttp.ServerTimeoutError: As for `read`.
        """
        while part := await self._soon(self._reader.readany()):
            yield part

    async def _soon(self, waiting: Awaitable[bytes]) -> bytes:
        from aiohttp import ServerTimeoutError

        try:
            return await asyncio.wait_for(waiting, self._seconds)
        except asyncio.TimeoutError as e:
            raise ServerTimeoutError(f"no bytes for {self._seconds} seconds") from e

    def __getattr__(self, name: str) -> Any:
        """Whatever else a reader has."""
        return getattr(self._reader, name)
