"""The openers: who opens what, and how one more is added."""

from __future__ import annotations

import io

import pytest

from kdmp_ks.errors import SourceError
from kdmp_ks.storage.block_cache import BlockCache
from kdmp_ks.storage.opener import OPENERS, Opener, open_source
from kdmp_ks.storage.stream_source import StreamSource


class OfLists(Opener):
    """Opens lists of bytes objects."""

    def accepts(self, stored: object) -> bool:
        return isinstance(stored, list)

    def open(self, stored: object, reader: str) -> StreamSource:
        return StreamSource(io.BytesIO(b"".join(stored)))


def test_one_more_opener(monkeypatch, tmp_path):
    with pytest.raises(SourceError):
        open_source([b"one", b"two"])
    monkeypatch.setattr("kdmp_ks.storage.opener.OPENERS", [OfLists(), *OPENERS])
    assert open_source([b"one", b"two"]).read_exact(2, 3) == b"etw"
    assert type(open_source(io.BytesIO(b"one"))) is BlockCache
    path = tmp_path / "it"
    path.write_bytes(b"two")
    opened = open_source(path)
    assert opened.read_exact(0, 3) == b"two"
    opened.close()


def test_nobody_opens_it(monkeypatch):
    monkeypatch.setattr("kdmp_ks.storage.opener.OPENERS", [OfLists()])
    with pytest.raises(SourceError, match="nothing opens a BytesIO"):
        open_source(io.BytesIO())
