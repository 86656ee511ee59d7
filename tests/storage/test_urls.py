"""URLs: dumps behind a web server on the loopback."""

from __future__ import annotations

import os
import random
import re
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from pathlib import Path

import pytest

from conftest import ROOT, skip_or_fail
from kdmp_ks import KernelDumpParser, phys, report
from kdmp_ks.errors import KdmpError, MissingExtraError, SourceError
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.storage.input import members, open_input
from kdmp_ks.storage.remote.open_url import list_urls
from kdmp_ks.storage.remote.urls import is_url, shown_url
from storage.packed.makers import ARCHIVES, DUMP, OTHER, SINGLE
from storage.remote_server import File, Server, serving

sys.path.append(str(ROOT / "benchmarks"))
import sparse_dumps


@pytest.fixture
def libraries() -> None:
    try:
        import aiohttp  # noqa: F401
        import fsspec  # noqa: F401
    except ImportError:
        skip_or_fail("no fsspec or aiohttp")


@pytest.fixture
def server(libraries: None) -> Iterator[Server]:
    with serving() as running:
        yield running


def contents(url: str) -> bytes:
    source = open_input(url)
    try:
        return source.read_exact(0, source.size)
    finally:
        source.close()


def test_a_dump_and_its_report(server: Server, qemu_dump: Path) -> None:
    url = server.add("a.dmp", qemu_dump.read_bytes())
    assert str(report(url)) == str(report(qemu_dump))
    assert len(server.requests) <= 40


def test_requests_for_a_triage_dump(server: Server, dumps_folder: Path) -> None:
    """At most those of fsspec's cache with blocks of 64 KiB, for the facts of `info`."""
    path = next(dumps_folder.rglob("triage_x64.dmp"))
    url = server.add("a.dmp", path.read_bytes())
    assert str(report(url)) == str(report(path))
    assert len(server.requests) <= 10


@pytest.mark.parametrize("kind", [*SINGLE, "zip", "tar.gz", "7z", "cab"])
def test_packed_files(kind: str, server: Server) -> None:
    pack = SINGLE.get(kind) or (lambda data: ARCHIVES[kind]({"b/a.dmp": data}))
    url = server.add(f"a.{kind}", pack(DUMP))
    assert contents(url) == DUMP
    if kind not in SINGLE:
        assert contents(f"{url}::b/a.dmp") == DUMP
        assert [one.name for one in members(url)] == [f"{url}::b/a.dmp"]


def test_a_chain_of_urls(server: Server) -> None:
    url = server.add("a.zip", ARCHIVES["zip"]({"a.dmp": DUMP, "b.dmp": OTHER}))
    assert contents(f"zip://b.dmp::{url}") == OTHER


@pytest.mark.parametrize(
    ("kind", "requests", "sent"), [("full", 3, 300), ("bitmap", 4, 3072), ("ranges", 8, 7168)]
)
def test_requests_for_64_gib(
    kind: str, requests: int, sent: int, server: Server, tmp_path: Path
) -> None:
    """At most those of fsspec's cache with blocks of 1 MiB (64 KiB: 34 and 88 for the last two)."""
    made = sparse_dumps.LAYOUTS[kind](tmp_path / "a.dmp", sparse_dumps.PAGES_AT_64_GIB)
    with made.path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        descriptor = file.fileno()
        server.files["/a"] = File(size, lambda start, end: os.pread(descriptor, end - start, start))
        with KernelDumpParser(f"{server.url}/a") as dump:
            assert phys.Reader(dump).read_exact(made.last_page, 64) == bytes(64)
    assert len(server.requests) <= requests
    assert server.sent >> 10 <= sent


def test_neighbours_are_read_ahead_and_remembered(server: Server) -> None:
    data = os.urandom(1 << 16) * 64
    source = open_input(server.add("a", data))
    for offset in range(0, len(data), 1 << 12):
        assert source.read_exact(offset, 16) == data[offset : offset + 16]
    # HEAD, then 256 KiB, 512 KiB, 1 MiB, 2 MiB, the rest.
    assert len(server.requests) <= 6
    before = len(server.requests)
    assert source.read_ranges([(0, 10), (0x30000, 10)]) == [data[:10], data[0x30000:0x3000A]]
    assert len(server.requests) == before
    source.close()
    with pytest.raises(SourceError, match="closed"):
        source.read_exact(0, 1)


def test_a_long_read_asks_for_its_own_blocks_only(server: Server) -> None:
    """More than is read ahead anyway."""
    data = random.Random(6).randbytes(1 << 20)
    source = open_input(server.add("a", data))
    before = server.sent
    assert source.read_exact(0x40000, 0x80000) == data[0x40000:0xC0000]
    assert server.sent - before == 0x80000
    source.close()


def test_a_server_without_ranges(server: Server) -> None:
    url = server.add("a.dmp", DUMP, has_ranges=False)
    assert contents(url) == DUMP


def test_reads_from_a_server_without_ranges(server: Server) -> None:
    data = random.Random(5).randbytes(3 << 20)
    source = open_input(server.add("a.dmp", data, has_ranges=False))
    for offset in (0, 0x100001, len(data) - 7, 0x2FFFF0):
        assert source.read_exact(offset, 7) == data[offset : offset + 7]
    # One that shows that there are no ranges, and one that copies the file.
    assert len([verb for verb, _ in server.requests if verb == "GET"]) <= 4
    source.close()
    with pytest.raises(SourceError, match="closed"):
        source.read_exact(0, 1)


@pytest.mark.parametrize("status", [401, 404, 500])
def test_a_server_that_refuses(status: int, server: Server) -> None:
    url = server.add("a.dmp", DUMP, status=status)
    with pytest.raises(SourceError, match=r"/a\.dmp cannot be opened: "):
        open_input(url)


def test_a_server_that_breaks_off(server: Server) -> None:
    url = server.add("a.dmp", DUMP)
    server.files["/a.dmp"].read = lambda start, end: DUMP[start : end - 10]
    server.files["/a.dmp"].closes = True
    with pytest.raises(SourceError, match=r"a\.dmp"):
        contents(url)


def test_a_server_that_is_silent(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kdmp_ks.storage.remote.open_url.REMOTE_TIMEOUT", 1)
    url = server.add("a.dmp", DUMP, stalls=True)
    with pytest.raises(SourceError, match=r"a\.dmp: cannot read at offset 0x0"):
        open_input(url)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1/a", "nope://x/a", "memory://nothing", "zip://"]
)
def test_urls_that_cannot_be_opened(url: str, server: Server) -> None:
    with pytest.raises(KdmpError, match=r"cannot be opened|is damaged"):
        open_input(url)
    with pytest.raises(SourceError, match="a URL cannot be mapped"):
        open_input(url, "mmap")


def test_passwords_are_not_shown(server: Server) -> None:
    url = server.add("a.dmp", DUMP).replace("//", "//me:secret@") + "?key=secret"
    source = open_input(url)
    assert source.name == f"{server.url}/a.dmp?..."
    source.close()
    for bad in (url.replace("a.dmp", "none"), "http://me:sec/ret@127.0.0.1:1/x?secret"):
        with pytest.raises(SourceError) as caught:
            open_input(bad)
        assert "secret" not in str(caught.value)
        assert "sec/ret" not in str(caught.value)
    assert shown_url("http://u:p@h/a.zip?x=1::m") == "http://h/a.zip?...::m"


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize(
    ("module", "text"),
    [("fsspec.core", "is a URL, which needs fsspec"), ("aiohttp", "which needs aiohttp")],
)
def test_missing_libraries(module: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError, match=text) as caught:
        open_input("http://127.0.0.1:1/a")
    assert 'pip install "kdmp-ks[remote]"' in str(caught.value)


@pytest.mark.usefixtures("libraries")
@pytest.mark.parametrize(
    ("url", "module", "package"),
    [
        ("s3://bucket/a.dmp", "s3fs", "s3fs"),
        ("zip://a.dmp::s3://bucket/a.zip", "s3fs", "s3fs"),
        ("sftp://host/a.dmp", "paramiko", "paramiko"),
        ("libarchive://a.dmp::file:///a.iso", "libarchive", "libarchive-c"),
    ],
)
def test_missing_libraries_of_fsspec(
    url: str, module: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    text = f"^{re.escape(url)} needs {package}: pip install {package}$"
    for use in (open_input, lambda url: list(list_urls(url))):
        with pytest.raises(MissingExtraError, match=text):
            use(url)


def test_a_path_that_looks_like_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "http:" / "x"
    folder.mkdir(parents=True)
    (folder / "a.dmp").write_bytes(b"no dump")
    with pytest.raises(KdmpError, match=r"a\.dmp") as caught:
        KernelDumpParser("http://x/a.dmp")
    assert "URL" not in str(caught.value)


def test_a_missing_file_is_that() -> None:
    with pytest.raises(FileNotFoundError):
        KernelDumpParser("no such file.dmp")
    with pytest.raises(SourceError, match="is a URL; pass it as a str"):
        KernelDumpParser(b"http://x/a.dmp")


class _Endless(dict[str, File]):
    """Folders without end: each has a file and two folders."""

    page = b'<a href="a.dmp">a</a> <a href="x/">x</a> <a href="y/">y</a>'

    def get(self, path: str, default: object = None) -> File | None:
        if not path.endswith("/"):
            return None
        return File(len(self.page), lambda start, end: self.page[start:end])


def test_folders_without_end(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    server.files = _Endless()
    monkeypatch.setattr("kdmp_ks.storage.remote.open_url.MAX_REMOTE_DEPTH", 2)
    url = f"{server.url}/d/"
    found = list(list_urls(url))
    names = ["", "x/", "x/x/", "x/y/", "y/", "y/x/", "y/y/"]
    files = [f"{url}{name}a.dmp" for name in names]
    deep = [f"{url}{name}{below}/" for name in names if name.count("/") == 2 for below in "xy"]
    assert sorted(found) == sorted(files + deep)

    monkeypatch.setattr("kdmp_ks.storage.remote.open_url.MAX_REMOTE_FOLDERS", 3)
    del server.requests[:]
    assert [one for one in list_urls(url) if one.endswith("/") and one.count("/") < 6] == [
        f"{url}y/"
    ]
    assert len([method for method, _ in server.requests if method == "GET"]) == 3


class _EndlessPage:
    """A page of links, sent as long as anybody reads it; neither size nor encoding are known."""

    def __init__(self, limit: int = 1 << 28) -> None:
        self.sent = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_arguments: object) -> None:
                pass

            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "text/html; charset=nobody-knows")
                self.end_headers()
                with suppress(OSError):
                    while outer.sent < limit:
                        outer.sent += self.wfile.write(b'<a href="a.dmp">a</a>' * 3000)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    @contextmanager
    def running(self) -> Iterator[None]:
        thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        thread.start()
        try:
            yield
        finally:
            self.server.shutdown()
            self.server.server_close()
            thread.join()


def test_a_page_of_a_folder_without_end(server: Server) -> None:
    """No more of it is read than the limit and what is on its way."""
    page = _EndlessPage()
    url = f"{page.url}/d/".replace("://", "://me:secret@")
    with page.running(), pytest.raises(SourceError, match="more than 8,388,608") as caught:
        list(list_urls(url))
    assert "secret" not in str(caught.value)
    assert 1 << 23 < page.sent < 1 << 26


def test_a_page_of_an_encoding_that_nobody_knows(server: Server) -> None:
    page = _EndlessPage(1)
    with page.running():
        assert list(list_urls(f"{page.url}/d/")) == [f"{page.url}/d/a.dmp"]


def test_dumps_below_a_url(server: Server) -> None:
    server.files = _Endless()
    paths = Inputs([f"{server.url}/d/"])
    first = list(islice(paths, 20))
    assert first[0] == f"{server.url}/d/a.dmp"
    assert any(one.endswith("/") for one in first)


@pytest.mark.parametrize("cache", ["simplecache", "filecache"])
def test_a_cache_before_a_url(cache: str, server: Server) -> None:
    url = server.add("a.dmp", DUMP).replace("://", "://me:secret@")
    text = f"{cache}::{url}?key=secret"
    assert is_url(text)
    assert shown_url(text) == f"{cache}::{server.url}/a.dmp?..."
    assert contents(text) == DUMP
    packed = server.add("a.zip", ARCHIVES["zip"]({"a.dmp": DUMP, "b.dmp": OTHER}))
    assert contents(f"{cache}::{packed}::b.dmp") == OTHER


def test_a_member_that_is_named_like_a_url(server: Server) -> None:
    """The archive decides about names: no server is asked because of one."""
    with serving() as other:
        other.add("b.dmp", OTHER)
        name = f"{other.url}/b.dmp"
        url = server.add("a.zip", ARCHIVES["zip"]({name: DUMP, "x.dmp": OTHER}))
        assert contents(f"{url}::{name}") == DUMP
        assert list(Inputs([url])) == [f"{url}::{name}", f"{url}::x.dmp"]
        assert other.requests == []


def test_links_of_a_folder_behind_a_url_of_files(server: Server, tmp_path: Path) -> None:
    """Links that lead back would make 2^40 paths."""
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "a.dmp").write_bytes(DUMP)
    for number in range(3):
        (tmp_path / "a" / f"link{number}").symlink_to("..")
        (tmp_path / "a" / "b" / f"link{number}").symlink_to(".")
    assert list(list_urls(f"file://{tmp_path}/a/")) == [f"file://{tmp_path}/a/b/a.dmp"]


def test_a_pipe_behind_a_url_of_files(server: Server, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.dmp")
    with pytest.raises(SourceError, match="is not a regular file"):
        open_input(f"file://{tmp_path}/a.dmp")


def test_folders_without_end_of_another_server(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """File systems of fsspec other than those of web servers are walked with the same bounds."""
    from fsspec.implementations.memory import MemoryFileSystem

    def ls(_: object, path: str, detail: bool = True, **__: object) -> list[dict[str, object]]:
        base = path.rstrip("/")
        return [
            {"name": f"{base}/a.dmp", "size": 1, "type": "file"},
            {"name": f"{base}/x", "size": 0, "type": "directory"},
        ]

    monkeypatch.setattr(MemoryFileSystem, "ls", ls)
    monkeypatch.setattr("kdmp_ks.storage.remote.open_url.MAX_REMOTE_DEPTH", 2)
    found = list(list_urls("memory://d/"))
    names = ["a.dmp", "x/a.dmp", "x/x/a.dmp", "x/x/x/"]
    assert found == [f"memory:///d/{name}" for name in names]
