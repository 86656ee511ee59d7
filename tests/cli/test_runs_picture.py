"""``kdmp runs --picture``: where the picture is written, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from conftest import ROOT
from kdmp_ks import sample


def test_the_picture_of_the_sample(qemu: Path, tmp_path: Path, kdmp: Any) -> None:
    target = tmp_path / "map.svg"
    answer = kdmp("runs", qemu, "--picture", target)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"{target}: 31.3 MiB in 7 runs\n"
    svg = target.read_text(encoding="utf-8")
    texts = [
        one.text for one in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    ]
    assert texts[:2] == [
        "Physical memory in qemu_full.dmp",
        "31.3 MiB in the dump: 8,013 pages in 7 runs. A row is 1 MiB, a cell 8 KiB.",
    ]
    assert kdmp("runs", qemu, "--picture", "-").out == svg


def test_the_picture_of_the_page_is_current(qemu: Path, tmp_path: Path, kdmp: Any) -> None:
    (tmp_path / "memory.dmp").symlink_to(qemu)
    kept = ROOT / "docs" / "images" / "memory-map.svg"
    answer = kdmp("runs", tmp_path / "memory.dmp", "--picture", "-")
    assert answer.out == kept.read_text(encoding="utf-8")


def test_json(qemu: Path, tmp_path: Path, kdmp: Any) -> None:
    target = tmp_path / "map.svg"
    document = kdmp("runs", qemu, "--picture", target, "--json").json
    assert document["picture"] == str(target)
    assert len(document["runs"]) == 7
    assert target.stat().st_size > 1000
    assert kdmp("runs", qemu, "--json").json["picture"] is None
    assert kdmp("runs", qemu, "--picture", "-", "--json").code == 2


def test_refusals(qemu: Path, tmp_path: Path, kdmp: Any) -> None:
    with sample.unpack_small() as small:
        answer = kdmp("runs", small, "--picture", tmp_path / "map.svg")
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith("kdmp: error: no picture of physical memory: ")
    assert "triage dump" in answer.err
    answer = kdmp("runs", qemu, "--picture", tmp_path / "map.png")
    assert answer.code == 2
    assert "the picture is an SVG image" in answer.err
    assert list(tmp_path.iterdir()) == []
    dump = tmp_path / "dump.svg"
    dump.symlink_to(qemu)
    answer = kdmp("runs", dump, "--picture", dump)
    assert answer.code == 1
    assert qemu.stat().st_size == 32_829_440
