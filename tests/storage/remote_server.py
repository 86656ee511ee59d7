"""A web server on the loopback that answers ranges, and counts requests and bytes."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class File:
    """A file that the server has: its size, and what reads it."""

    size: int
    read: Callable[[int, int], bytes]
    has_ranges: bool = True
    status: int = 200
    stalls: bool = False
    closes: bool = False


@dataclass
class Server:
    """A running server."""

    url: str
    files: dict[str, File]
    requests: list[tuple[str, str]] = field(default_factory=list)
    sent: int = 0
    ended: threading.Event = field(default_factory=threading.Event)

    def add(
        self,
        name: str,
        data: bytes,
        *,
        has_ranges: bool = True,
        status: int = 200,
        stalls: bool = False,
    ) -> str:
        """Add a file, and return its URL."""
        self.files[f"/{name}"] = File(
            len(data), lambda start, end: data[start:end], has_ranges, status, stalls
        )
        return f"{self.url}/{name}"


@contextmanager
def serving() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_arguments: object) -> None:
            pass

        def do_HEAD(self) -> None:
            self.answer(with_body=False)

        def do_GET(self) -> None:
            self.answer(with_body=True)

        def answer(self, *, with_body: bool) -> None:
            server.requests.append((self.command, self.headers.get("Range", "")))
            file = server.files.get(self.path.partition("?")[0])
            if file is None or file.status != 200:
                self.send_response(404 if file is None else file.status)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            if file.stalls and with_body:
                server.ended.wait(60)
                return
            found = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            start, end = 0, file.size
            if found and file.has_ranges:
                start, end = int(found[1]), min(int(found[2] or file.size) + 1, file.size)
                self.send_response(206)
                self.send_header("Content-Range", f"bytes {start}-{end - 1}/{file.size}")
            else:
                self.send_response(200)
            if file.has_ranges:
                self.send_header("Accept-Ranges", "bytes")
            self.send_header("Content-Length", str(end - start))
            self.end_headers()
            if with_body:
                data = file.read(start, end)
                server.sent += len(data)
                self.wfile.write(data)
                self.close_connection = file.closes

    http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    http.daemon_threads = True
    server = Server(f"http://127.0.0.1:{http.server_address[1]}", {})
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        http.shutdown()
        http.server_close()
        thread.join()
