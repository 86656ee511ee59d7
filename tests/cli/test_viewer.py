"""`kdmp viewer`: the page of the wheel, or a reason."""

from __future__ import annotations

import lzma
from pathlib import Path

import pytest

from kdmp_ks.cli.verbs import viewer

PAGE = b"<!DOCTYPE html><title>A page</title>\n"


@pytest.fixture
def packaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation with a page; its folder of data."""
    data = tmp_path / "installed" / "data"
    data.mkdir(parents=True)
    (data / "viewer.html.xz").write_bytes(lzma.compress(PAGE))
    monkeypatch.setattr(viewer, "files", lambda _: data.parent)
    monkeypatch.chdir(tmp_path)
    return data


@pytest.mark.usefixtures("packaged")
def test_page_is_written_once(kdmp, tmp_path: Path) -> None:
    answer = kdmp("viewer")
    assert (answer.code, answer.out) == (0, "kdmp-viewer.html\n")
    assert (tmp_path / "kdmp-viewer.html").read_bytes() == PAGE
    (tmp_path / "kdmp-viewer.html").write_bytes(b"other")
    answer = kdmp("viewer")
    assert answer.code == 1
    assert "kdmp-viewer.html exists; --force replaces" in answer.err
    assert (tmp_path / "kdmp-viewer.html").read_bytes() == b"other"
    assert kdmp("viewer", "--force").code == 0
    assert (tmp_path / "kdmp-viewer.html").read_bytes() == PAGE


@pytest.mark.usefixtures("packaged")
def test_page_goes_elsewhere(kdmp, tmp_path: Path) -> None:
    assert kdmp("viewer", "--out", "a.html").out == "a.html\n"
    assert (tmp_path / "a.html").read_bytes() == PAGE
    assert kdmp("viewer", "--out", "-").out == PAGE.decode()
    assert not (tmp_path / "-").exists()


def test_installation_without_a_page(kdmp, packaged: Path) -> None:
    (packaged / "viewer.html.xz").unlink()
    answer = kdmp("viewer")
    assert answer.code == 1
    assert "make viewer builds it" in answer.err
