"""Web servers whose answers break off behind bytes that are no chunk of a body in chunks."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest

from kdmp_ks.errors import KdmpError
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.storage.input import open_input

pytestmark = pytest.mark.needs("fsspec", "aiohttp")
BROKEN = b"Transfer-Encoding: chunked\r\nContent-Range: bytes 0-9/4096\r\n\r\n"


class BrokenServer:
    """Answers every request by a head, and a moment later by bytes that are no chunks."""

    def __init__(self, status: bytes) -> None:
        self._status = status
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, suppress(OSError):
                if connection.recv(4096).startswith(b"HEAD"):
                    connection.sendall(
                        b"HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nContent-Length: 4096\r\n\r\n"
                    )
                    continue
                connection.sendall(b"HTTP/1.1 " + self._status + b"\r\n" + BROKEN)
                time.sleep(0.2)  # aiohttp refuses both at once
                connection.sendall(bytes(range(256)) * 4)


@pytest.fixture(params=[b"206 Partial Content", b"200 OK"])
def server(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[BrokenServer]:
    monkeypatch.setattr("kdmp_ks.storage.remote.open_url.REMOTE_TIMEOUT", 1)
    monkeypatch.setattr("kdmp_ks.storage.remote.web_page.REMOTE_TIMEOUT", 1)
    found = BrokenServer(request.param)
    yield found
    found.close()


def ends(act: Callable[[], object]) -> bool:
    """Whether something ends in time, with an error of the package or none."""
    unexpected: list[BaseException] = []

    def run() -> None:
        try:
            act()
        except KdmpError:
            pass
        except BaseException as e:
            unexpected.append(e)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(30)
    assert unexpected == []
    return not thread.is_alive()


def test_a_file_ends(server: BrokenServer) -> None:
    assert ends(lambda: open_input(f"{server.url}/a.dmp"))


def test_a_page_ends(server: BrokenServer) -> None:
    assert ends(lambda: list(Inputs([f"{server.url}/folder/"])))
