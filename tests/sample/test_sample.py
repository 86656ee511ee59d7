"""The dump that comes with the package."""

from __future__ import annotations

import hashlib
import lzma
from pathlib import Path

import pytest

from kdmp_ks import sample
from kdmp_ks.errors import SourceError
from stand_in import stand_in


def test_it_is_there_for_as_long_as_the_block_lasts(tmp_path: Path) -> None:
    with sample.unpack(tmp_path) as path:
        assert path.is_relative_to(tmp_path)
        assert path.name == "qemu_full.dmp"
        assert path.stat().st_size == sample.SIZE == 32829440
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        assert digest == "621c46b0535a2debe62ae355fd8ba0105bcee873febd434b58ccca8965eb8c28"
    assert not path.exists()
    assert list(tmp_path.iterdir()) == []


def test_it_goes_when_the_block_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), sample.unpack(tmp_path):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def packed(folder: Path, data: bytes) -> Path:
    (folder / "qemu_full.dmp.xz").write_bytes(data)
    return folder


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (lzma.compress(b"PAGEDU64"), "SHA-256 621c46b0"),
        (lzma.compress(b"PAGEDU64")[:-4], "ended before"),
        (b"not packed at all", "not supported"),
    ],
    ids=["other content", "cut off", "no xz"],
)
def test_a_damaged_sample_is_not_given_out(
    data: bytes, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample, "files", lambda package: packed(tmp_path, data))
    with pytest.raises(SourceError, match=says), sample.unpack():
        pytest.fail("was given out")


def test_the_triage_dump_is_what_the_builders_make(tmp_path: Path) -> None:
    with sample.unpack_small(tmp_path) as path:
        data = path.read_bytes()
    assert data == stand_in()
    assert len(data) == sample.SMALL_SIZE
    assert data[:8] == b"PAGEDU64"
    assert data[0xF98:0xF9C] == (4).to_bytes(4, "little")
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_triage_dump(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "small_triage.dmp.xz").write_bytes(lzma.compress(b"PAGEDU64"))
    monkeypatch.setattr(sample, "files", lambda package: tmp_path)
    with pytest.raises(SourceError, match="SHA-256"), sample.unpack_small():
        pytest.fail("was given out")
