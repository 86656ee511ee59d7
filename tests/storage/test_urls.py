"""URLs, which are no paths."""

from __future__ import annotations

import pytest

from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import SourceError


@pytest.mark.parametrize("url", ["http://x/a.dmp", "s3://bucket/key", "HTTPS://x/", b"ftp://x/y"])
def test_urls_are_named_as_such(url):
    with pytest.raises(SourceError, match=r"//.* is a URL, and only files are read"):
        KernelDumpParser(url)


def test_a_path_that_looks_like_one(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "http:" / "x"
    folder.mkdir(parents=True)
    (folder / "a.dmp").write_bytes(b"no dump")
    with pytest.raises(Exception, match=r"a\.dmp") as caught:
        KernelDumpParser("http://x/a.dmp")
    assert "URL" not in str(caught.value)


def test_a_missing_file_is_that():
    with pytest.raises(FileNotFoundError):
        KernelDumpParser("no such file.dmp")
