"""Web servers that answer anything: for dumps, for folders of dumps, and for symbol files.

* Only errors of the package come out, and no error or result shows a password or a query.
* A server that is asked sends what it likes; no call takes more than a second of the processor.
"""

from __future__ import annotations

import json
import lzma
import os
import re
import socket
import threading
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, Final
from unittest import mock

from fuzz.mutators import mutate
from fuzz.seeds import KINDS, seed_of
from fuzz.surfaces.asking import Asking, Surface
from fuzz.surfaces.containers import container_of
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.reading import ReadOptions, read_dump
from kdmp_ks.storage.input import members, open_input
from kdmp_ks.storage.remote.open_url import list_urls
from kdmp_ks.symbols.stores.download.fetch import FetchLimits
from kdmp_ks.symbols.stores.symbol_path import SymbolPath
from symbols.stores.makers import NT_IMAGE, NT_TABLE, cabinet, image, table

if TYPE_CHECKING:
    from random import Random

_SECRET: Final = "hunter2"
_PAGES: Final = 20
_PATIENCE: Final = 3.0
"""Seconds after which a silent server is given up here."""
_ENDLESS: Final = 12 << 20
_CHARSETS: Final = (
    "utf-8", "utf-16", "utf-7", "idna", "punycode", "hex", "zlib", "base64", "unicode_escape",
    "nobody-knows", "", "x" * 4000, "raw_unicode_escape", "mbcs", "undefined",
    "utf-8; charset=idna",
)  # fmt: skip
_HEADERS: Final = (
    "Content-Length: -1", "Content-Length: 99999999999999999999", "Content-Length: 0x10",
    "Content-Length: 5", "Content-Length:", "Transfer-Encoding: chunked",
    "Transfer-Encoding: gzip, chunked", "Content-Encoding: gzip", "Content-Encoding: deflate",
    "Content-Encoding: br", "Content-Encoding: zstd", "Content-Range: bytes 0-0/1",
    "Content-Range: bytes */99", "Content-Range: bytes 5-1/3", "Content-Range: junk",
    "Accept-Ranges: none", "Accept-Ranges: bytes", "Content-Type: text/html",
    "Content-Disposition: attachment; filename=../../x", "Last-Modified: junk", "ETag: x",
    "Set-Cookie: a=b; Domain=.", "X: \x1b[2J", "X-\x00: y", "no header at all", "Connection: close",
    "Location: /other", "Location: file:///etc/passwd", "Location: http://a:b@127.0.0.1:1/",
    "Location: //", "Location: ", "Location: ftp://x/", "Location: javascript:1",
)  # fmt: skip
_LINKS: Final = (
    "a.dmp", "b.zip", "x/", "../", "/", "//example.invalid/", "file:///etc/", "a.dmp?token=1",
    "javascript:1", "%2e%2e/", "x" * 5000, "\x1b[2J.dmp", "http://[", "?", "#", "a b.dmp", "&amp;",
    "http://127.0.0.1:1/x/", "data:,x", "\\\\x\\y.dmp",
)  # fmt: skip


class LyingServer:
    """A server on the loopback that answers by a plan, one connection after another."""

    def __init__(self) -> None:
        self.plan: list[dict[str, Any]] = []
        self.body = b""
        self.requests = 0
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        """End the server."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection, suppress(OSError, ValueError):
                connection.settimeout(5)
                self._answer(connection)

    def _answer(self, connection: socket.socket) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            part = connection.recv(4096)
            if not part:
                return
            head += part
        plan = self.plan[self.requests % len(self.plan)]
        self.requests += 1
        if plan["stalls"]:
            connection.recv(1)  # until the client closes
            return
        lines, body = self._made(plan, head)
        connection.sendall("\r\n".join(lines).encode("latin-1", "replace") + b"\r\n\r\n")
        if head.startswith(b"HEAD "):
            return
        connection.sendall(body[: int(len(body) * plan["share"])])
        sent = len(body)
        while plan["endless"] and sent < _ENDLESS:
            connection.sendall(body[:0x10000] or b"<a href='x'>" * 1000)
            sent += max(len(body[:0x10000]), 12_000)

    def _made(self, plan: dict[str, Any], head: bytes) -> tuple[list[str], bytes]:
        """Make the head and the body of an answer."""
        body = self.body if plan["page"] is None else plan["page"].encode("latin-1", "replace")
        found = re.search(rb"(?i)range: bytes=(\d+)-(\d*)", head)
        status, lines = plan["status"], list(plan["headers"])
        if found and plan["ranges"]:
            start, end = int(found[1]), int(found[2] or len(body) - 1) + 1
            lines.append(f"Content-Range: bytes {start}-{end - 1}/{len(body)}")
            body = body[start + plan["shift"] : end]
            status = 206
        if plan["ranges"]:
            lines.append("Accept-Ranges: bytes")
        if plan["length"]:
            lines.append(f"Content-Length: {len(body)}")
        return [f"HTTP/1.1 {status} {plan['reason']}", *lines], body


def answer(**changes: Any) -> dict[str, Any]:
    """Make a plan of one answer: the file as it is, but for what is given."""
    good = {
        "status": 200, "reason": "OK", "headers": [], "length": True, "ranges": True, "shift": 0,
        "share": 1, "endless": False, "stalls": False, "page": None,
    }  # fmt: skip
    return good | changes


def _plan(random: Random, *, is_good: bool) -> dict[str, Any]:
    """One answer. Good ones are needed, or nothing is asked twice."""
    odd = not is_good
    headers = random.choices(_HEADERS, k=random.choice((0, 1, 1, 2, 3))) if odd else []
    if odd and random.randrange(30) == 0:
        headers = [f"X-{number}: {'y' * 60}" for number in range(random.choice((90, 3000)))]
    is_page = odd and random.randrange(3) == 0
    page = None
    if is_page or random.randrange(6) == 0:
        links = random.choices(_LINKS, k=random.choice((1, 3, 10)))
        page = "".join(f"<a href='{one}'>{one}</a>\n" for one in links)
        headers.append(f"Content-Type: text/html; charset={random.choice(_CHARSETS)}")
    statuses = (200, 200, 206, 204, 301, 302, 304, 307, 401, 403, 404, 416, 500, 503, 99, 1000)
    return {
        "status": random.choice(statuses) if odd else 200,
        "reason": random.choice(("OK", "", "\x1b[2J", "x" * 3000)) if odd else "OK",
        "headers": headers,
        "length": not odd or random.randrange(3) > 0,
        "ranges": random.randrange(4) > 0,
        "shift": random.choice((0, 0, 0, 1, -1, 100)) if odd else 0,
        "share": random.choice((1, 1, 1, 0.5, 0)) if odd else 1,
        "endless": odd and random.randrange(12) == 0,
        "stalls": odd and random.randrange(150) == 0,
        "page": page,
    }


def _plans(random: Random) -> list[dict[str, Any]]:
    good = random.choice((0.3, 0.8, 0.95))
    return [_plan(random, is_good=random.random() < good) for _ in range(random.randrange(1, 9))]


class _Served(Surface):
    """A surface with a server. An input is its plan, a line of zeros, and the file it has."""

    def __init__(self) -> None:
        self.server = LyingServer()

    def make(self, random: Random) -> bytes:
        """Make a plan and a file."""
        body = self.body(random)
        return json.dumps(_plans(random)).encode() + b"\n\0\n" + body

    def body(self, random: Random) -> bytes:
        """Make a file."""
        raise NotImplementedError

    def take(self, data: bytes) -> None:
        """Have the server answer by an input."""
        plan, _, body = data.partition(b"\n\0\n")
        self.server.requests = 0
        self.server.body = body
        self.server.plan = json.loads(plan)


class Servers(_Served):
    """URLs of dumps and folders. ``opened`` is whether a dump could be opened."""

    def body(self, random: Random) -> bytes:
        """A dump, or a container."""
        if random.randrange(3) == 0:
            return container_of(random).data
        seed = seed_of(random.choice(KINDS))
        return seed.data if random.randrange(2) else mutate(seed, random)

    def exercise(self, asking: Asking) -> None:
        """Open, read, list."""
        self.take(asking.data)
        base = self.server.url.replace("://", f"://me:{_SECRET}@")
        name = asking.random.choice(("a.dmp", "b.zip", "x/a.tar.gz", "c.dmp.zst"))
        url = f"{base}/{name}?key={_SECRET}"
        with (
            mock.patch.dict(os.environ, {"no_proxy": "*"}),
            mock.patch("kdmp_ks.storage.remote.open_url.REMOTE_TIMEOUT", _PATIENCE),
        ):
            self._quiet(asking, "open", lambda: self._read(asking, url))
            self._quiet(asking, "dump", lambda: self._dump(asking, url))
            folder = f"{base}/{asking.random.choice(('', 'd/', 'd/e/'))}"
            self._quiet(asking, "list", lambda: list(islice(list_urls(folder), _PAGES)))
            self._quiet(asking, "inputs", lambda: list(islice(Inputs([folder]), _PAGES)))
            if asking.deep:
                self._quiet(asking, "members", lambda: list(islice(members(url), _PAGES)))
                row = asking.ask("row", lambda: read_dump(url, ReadOptions(seconds=5))).row
                asking.require(_SECRET not in repr(row), f"a row shows the password: {row!r:.300}")

    def _quiet(self, asking: Asking, name: str, question: Any) -> None:
        """Ask something; an error may not show a password."""

        def asked() -> Any:
            try:
                return question()
            except KdmpError as error:
                asking.require(_SECRET not in str(error), f"the error {error}")
                raise

        asking.ask(name, asked)

    def _read(self, asking: Asking, url: str) -> None:
        source = open_input(url)
        try:
            asking.require(_SECRET not in source.name, f"the name {source.name}")
            for _ in range(4):
                at = asking.random.randrange(max(source.size, 1))
                size = min(64, source.size - at)
                self._quiet(asking, "read", lambda at=at, size=size: source.read_exact(at, size))
        finally:
            source.close()

    def _dump(self, asking: Asking, url: str) -> None:
        with KernelDumpParser(url) as dump:
            asking.opened = True
            asking.require(_SECRET not in repr(dump), repr(dump))
            str(dump.headers.machine_image_type)


class SymbolServers(_Served):
    """Servers of symbol files. ``opened`` is whether a file was taken."""

    def __init__(self) -> None:
        super().__init__()
        good = image()
        self._valid = (good, cabinet(good), lzma.compress(table(), preset=0))

    def body(self, random: Random) -> bytes:
        """A file that is asked for, or a changed one."""
        data = bytearray(random.choice(self._valid))
        for _ in range(random.choice((0, 0, 1, 3, 20))):
            at = random.randrange(len(data))
            data[at] = random.choice((0, 0xFF, data[at] ^ 1 << random.randrange(8)))
        return bytes(data if random.randrange(3) else data[: random.randrange(len(data))])

    def exercise(self, asking: Asking) -> None:
        """Ask for files."""
        self.take(asking.data)
        store = asking.folder / "store"
        base = self.server.url
        if asking.random.randrange(20) == 0:  # such a server is not asked
            base = base.replace("://", f"://me:{_SECRET}@")
        entries = SymbolPath.parse(f"srv*{store}*{base}/symbols").entries
        limits = FetchLimits(stall=_PATIENCE, total=5.0, size=1 << 20, redirects=3)
        path = SymbolPath(entries, limits=limits)
        with mock.patch.dict(os.environ, {"no_proxy": "*"}):
            for key in (NT_IMAGE, NT_TABLE):
                for one in asking.ask("find", lambda key=key: path.find(key, download=True)) or ():
                    shown = f"{one} {one!r} {one.url} {one.reason}"
                    asking.require(_SECRET not in shown, f"a candidate shows it: {shown}")
                    asking.opened |= one.is_found
        left = list(store.rglob("*.part"))
        asking.require(not left, f"parts were left: {left[:3]}")
