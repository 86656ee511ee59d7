"""`fetch`: one file by HTTP, bounded in size and time.

The request runs in a thread of its own, so that a server which sends a byte now and then cannot
keep the caller longer than the limit: such a thread is left behind, and ends with its connection.
"""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, Full, Queue
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Final

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import (
    DOWNLOAD_SECONDS,
    DOWNLOAD_STALL_SECONDS,
    MAX_DOWNLOAD,
    MAX_REDIRECTS,
    MAX_WAITING_CHUNKS,
)
from kdmp_ks.ground.visible import visible
from kdmp_ks.symbols.stores.candidate import Status, shown_error
from kdmp_ks.symbols.stores.download.urls import redirected, url_fault

if TYPE_CHECKING:
    from http.client import HTTPResponse
    from urllib.request import OpenerDirector, Request

_CHUNK: Final = 1 << 16
_LONGEST_REASON: Final = 200
_NOT_THERE: Final = (404, 410)
_REDIRECTIONS: Final = (301, 302, 303, 307, 308)
USER_AGENT: Final = "kdmp_ks"


@frozen
class Progress(Facts):
    """Progress of a download.

    Attributes:
        url: The URL of the file.
        received: Bytes received so far.
        total: Bytes in all; None if the server does not say.
    """

    url: str
    received: int
    total: int | None


ProgressCallback = Callable[[Progress], None]


@frozen
class FetchLimits(Facts):
    """Limits of a download.

    Attributes:
        stall: Seconds without any byte, connecting included.
        total: Seconds in all.
        size: Bytes of the file.
        redirects: Redirections.
    """

    stall: float = DOWNLOAD_STALL_SECONDS
    total: float = DOWNLOAD_SECONDS
    size: int = MAX_DOWNLOAD
    redirects: int = MAX_REDIRECTS


@frozen
class Fetched(Facts):
    """Result of a download.

    Attributes:
        status: FOUND, MISSING or FAILED.
        reason: Why there is no file.
        is_down: Whether the server does not work at all, so that it need not be asked again.
    """

    status: Status
    reason: str | None = None
    is_down: bool = False


def fetch(
    url: str,
    write: Callable[[bytes], object],
    *,
    limits: FetchLimits,
    progress: ProgressCallback | None = None,
) -> Fetched:
    """Download a file.

    HTTPS is verified by the system's certificates; redirections lead to HTTP and HTTPS only, and
    not from HTTPS to HTTP.

    Args:
        url: Its URL.
        write: Called with its bytes, in order; errors are not caught.
        limits: Limits of size and time.
        progress: Called after each part.
    """
    fault = url_fault(url)
    if fault is not None:
        return Fetched(Status.FAILED, fault, is_down=True)
    request = _Request(url, limits)
    request.start()
    try:
        return _receive(request, write, limits, progress)
    finally:
        request.cancelled.set()


def _receive(
    request: _Request,
    write: Callable[[bytes], object],
    limits: FetchLimits,
    progress: ProgressCallback | None,
) -> Fetched:
    end = monotonic() + limits.total
    received = 0
    while True:
        left = end - monotonic()
        if left <= 0:
            return Fetched(Status.FAILED, f"not done in {limits.total:g} seconds", is_down=True)
        try:
            message = request.messages.get(timeout=min(left, limits.stall))
        except Empty:
            if left <= limits.stall:
                continue
            return Fetched(Status.FAILED, f"no answer for {limits.stall:g} seconds", is_down=True)
        if isinstance(message, Fetched):
            return message
        received += len(message)
        if received > limits.size:
            return Fetched(Status.FAILED, f"the server sends more than {limits.size:,} bytes")
        write(message)
        if progress is not None:
            progress(Progress(request.url, received, request.total))


class _Request(Thread):
    """A request, which puts the bytes of the file, and then the result, into a queue."""

    def __init__(self, url: str, limits: FetchLimits) -> None:
        super().__init__(name="kdmp-download", daemon=True)
        self.url = url
        self.total: int | None = None
        self.cancelled = Event()
        self.messages: Queue[bytes | Fetched] = Queue(MAX_WAITING_CHUNKS)
        self._limits = limits

    def run(self) -> None:
        """Ask the server."""
        from http.client import HTTPException

        try:
            result = self._followed()
        except (OSError, HTTPException, ValueError) as e:
            result = Fetched(Status.FAILED, _reason(e), is_down=_is_down(e))
        except Exception as e:  # whatever it is, the caller waits for a result
            result = Fetched(Status.FAILED, f"{type(e).__name__}")
        self._put(result)

    def _followed(self) -> Fetched:
        from urllib.error import HTTPError

        opener, url = _opener(), self.url
        for _ in range(self._limits.redirects + 1):
            try:
                with opener.open(_request(url), timeout=self._limits.stall) as response:
                    return self._read(response)
            except HTTPError as e:
                with e:
                    location = e.headers.get("Location") if e.code in _REDIRECTIONS else None
                    if location is None:
                        return _refusal(e.code)
            url, fault = redirected(url, location)
            if fault is not None:
                return Fetched(Status.FAILED, fault)
        return Fetched(Status.FAILED, f"more than {self._limits.redirects} redirections")

    def _read(self, response: HTTPResponse) -> Fetched:
        encoding = response.headers.get("Content-Encoding", "identity").strip().lower()
        if encoding not in ("", "identity"):
            return Fetched(
                Status.FAILED, "the server compresses the file, which it was not asked to"
            )
        self.total = response.length
        if self.total is not None and self.total > self._limits.size:
            return Fetched(
                Status.FAILED, f"the file has {self.total:,} bytes, more than {self._limits.size:,}"
            )
        received = 0
        while not self.cancelled.is_set():
            data = response.read1(_CHUNK)
            if not data:
                break
            received += len(data)
            if not self._put(data):
                break
        if self.total is not None and received != self.total:
            return Fetched(Status.FAILED, f"cut off: {received:,} of {self.total:,} bytes came")
        return Fetched(Status.FOUND)

    def _put(self, message: bytes | Fetched) -> bool:
        while not self.cancelled.is_set():
            try:
                self.messages.put(message, timeout=0.5)
            except Full:
                continue
            return True
        return False


def _opener() -> OpenerDirector:
    """Return an opener that knows HTTP and HTTPS, and follows nothing by itself."""
    import ssl
    from urllib.request import (
        HTTPDefaultErrorHandler,
        HTTPErrorProcessor,
        HTTPHandler,
        HTTPSHandler,
        OpenerDirector,
        ProxyHandler,
    )

    opener = OpenerDirector()
    opener.addheaders = []
    for handler in (
        ProxyHandler(),
        HTTPHandler(),
        HTTPSHandler(context=ssl.create_default_context()),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
    ):
        opener.add_handler(handler)
    return opener


def _request(url: str) -> Request:
    from urllib.request import Request as UrlRequest

    headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}
    return UrlRequest(url, headers=headers)


def _refusal(code: int) -> Fetched:
    if code in _NOT_THERE:
        return Fetched(Status.MISSING, "the server does not have the file")
    return Fetched(Status.FAILED, f"the server answers with HTTP status {code}")


def _is_down(error: Exception) -> bool:
    """Whether the connection did not come about, or was silent."""
    from urllib.error import URLError

    return isinstance(error, URLError | TimeoutError)


def _reason(error: Exception) -> str:
    from http.client import IncompleteRead
    from urllib.error import URLError

    if isinstance(error, URLError) and isinstance(error.reason, Exception):
        error = error.reason
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, IncompleteRead):
        return "cut off before the end of the file"
    text = shown_error(error) if isinstance(error, OSError) else str(error)
    return visible((text or type(error).__name__)[:_LONGEST_REASON])
