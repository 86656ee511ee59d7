"""Findings of the campaign over containers, servers, packets, writers and pages, as cases."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders.triage import small
from conftest import skip_or_fail
from fuzz.surfaces.servers import LyingServer, answer
from kdmp_ks.errors import ClosedError, SourceError
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.reading import ReadOptions, read_dump
from kdmp_ks.storage.input import open_input
from kdmp_ks.storage.remote.open_url import list_urls
from kdmp_ks.storage.remote.urls import shown_message
from kdmp_ks.storage.stream_source import StreamSource

BAD = answer(headers=["Content-Length: 0x10"], length=False)
"""An answer that aiohttp refuses; its error contains the URL."""


@pytest.fixture
def server() -> Iterator[LyingServer]:
    try:
        import aiohttp  # noqa: F401
        import fsspec  # noqa: F401
    except ImportError:
        skip_or_fail("no fsspec or aiohttp")
    found = LyingServer()
    found.body = bytes(0x5000)
    yield found
    found.close()


def test_errors_of_reading_show_no_query(server: LyingServer) -> None:
    server.plan = [answer(), BAD, BAD, BAD]
    with pytest.raises(SourceError, match=r"0x0: ClientResponseError: .*Content-Length") as caught:
        open_input(f"{server.url}/a.dmp?key=secret")
    assert "secret" not in str(caught.value)


def test_a_file_whose_first_bytes_cannot_be_read_is_closed() -> None:
    class Unreadable(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if size:
                raise OSError("no")
            return b""

    source = StreamSource(Unreadable(bytes(100)))
    with pytest.raises(SourceError, match="cannot read at offset 0x0"):
        open_input(source)
    with pytest.raises(ClosedError):
        source.read_exact(0, 1)


def test_errors_of_listing_show_no_query(server: LyingServer) -> None:
    server.plan = [BAD]
    with pytest.raises(SourceError, match=r"opened: ClientResponseError: .*Content-Le") as caught:
        list(list_urls(f"{server.url}/d/?key=secret"))
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("404, url='http://me:secret@h/a?key=secret'", "404, url='http://h/a?...'"),
        ("x: HTTP://h/a?k=secret::m s3://k:secret@b/c", "x: HTTP://h/a?... s3://b/c"),
        ("'/a.dmp?key=secret' is no URL", "'/a.dmp?...' is no URL"),
        ("why? nobody knows", "why? nobody knows"),
        ("http://h/a?... is that", "http://h/a?... is that"),
    ],
)
def test_messages_without_secrets(text: str, shown: str) -> None:
    assert shown_message(text) == shown


@pytest.mark.parametrize("text", ["x" * 1_000_000, "://" * 300_000, "a://" * 200_000 + "?"])
def test_long_messages_take_no_time(text: str) -> None:
    before = time.process_time()
    assert len(shown_message(text)) < 10_000
    assert time.process_time() - before < 10


@pytest.mark.parametrize("charset", ["punycode", "idna", "zlib", "unicode_escape", "undefined"])
def test_pages_in_encodings_of_no_page(server: LyingServer, charset: str) -> None:
    """Punycode and IDNA take quadratic time: minutes for a page of a few hundred KiB."""
    page = "<a href='a.dmp'>a</a>" + "\n<p>-" * 40_000
    headers = [f"Content-Type: text/html; charset={charset}"]
    server.plan = [answer(page=page, headers=headers)]
    before = time.process_time()
    assert list(list_urls(f"{server.url}/d/")) == [f"{server.url}/d/a.dmp"]
    assert time.process_time() - before < 10


def test_links_to_themselves(tmp_path: Path) -> None:
    """One such link ended the reading of all dumps."""
    (tmp_path / "a.dmp").symlink_to("a.dmp")
    (tmp_path / "b").symlink_to("b")
    (tmp_path / "c.dmp").write_bytes(small().build().data)
    inputs = Inputs([str(tmp_path)])
    assert list(inputs) == [str(tmp_path / "a.dmp"), str(tmp_path / "c.dmp")]
    assert inputs.skipped == 1
    error = read_dump(str(tmp_path / "a.dmp"), ReadOptions()).row.error
    assert error is not None
    assert error.kind == "os"
