"""`kdmp_ks.report`: plain values that outlive the dump."""

from __future__ import annotations

import io
import json
import pickle

import pytest

import kdmp_ks
from builders.triage import small, small32
from builders.world import build_world
from kdmp_ks.analysis.report.crash_report import CrashReport
from kdmp_ks.errors import SourceError
from stand_in import stand_in

BUILT = {
    "stand-in": stand_in,
    "triage": lambda: small().build().data,
    "triage, 32 bits": lambda: small32().build().data,
    "full": lambda: build_world().image().data,
    "header": lambda: stand_in()[:0x2000],
}
REAL = (
    "header_only_win10_x64_full.bin",
    "header_only_win7_x86_full.bin",
    "proxyrule_011620-8250-01.dmp",
    "training_116_0.dmp",
    "training_13a.dmp",
    "training_1e.dmp",
    "training_3b_0.dmp",
    "training_7e_1.dmp",
    "training_ef.dmp",
    "triage_arm64.dmp",
    "triage_x64.dmp",
)


def check(report: CrashReport) -> None:
    copy = pickle.loads(pickle.dumps(report))
    assert copy == report
    assert (str(copy), copy.to_dict()) == (str(report), report.to_dict())
    assert hash(copy) == hash(report)
    document = report.to_dict()
    assert json.loads(json.dumps(document, allow_nan=False)) == document
    assert list(document)[:3] == ["schema", "version", "file"]
    assert document["schema"] == "kdmp_ks/report/1"
    unknown = {key for key, value in document.items() if value is None}
    assert unknown == {key for key in report.unavailable if "." not in key}


@pytest.mark.parametrize("name", BUILT)
def test_built_dumps(name: str) -> None:
    data = BUILT[name]()
    report = kdmp_ks.report(io.BytesIO(data))
    check(report)
    assert report.file.size == len(data)


@pytest.mark.parametrize("name", REAL)
def test_real_dumps(dumps_folder, name: str) -> None:
    path = dumps_folder / "real" / name
    report = kdmp_ks.report(path)
    check(report)
    assert (report.file.name, report.file.size) == (name, path.stat().st_size)
    assert report == kdmp_ks.report(path)


def test_names_from_a_dump_are_text_in_html() -> None:
    """A comment of the header is somebody else's text."""
    data = bytearray(stand_in())
    data[0xFB0 : 0xFB0 + 9] = b"<script>\0"
    report = kdmp_ks.report(io.BytesIO(bytes(data)))
    assert report.comment == "<script>"
    assert "<script>" not in report._repr_html_()
    assert "&lt;script&gt;" in report._repr_html_()


def test_a_dump_shows_its_report_in_a_notebook():
    with kdmp_ks.sample.unpack_small() as path, kdmp_ks.KernelDumpParser(path) as dump:
        assert dump._repr_html_() == dump.report()._repr_html_()
        assert "SYSTEM_SERVICE_EXCEPTION" in dump._repr_html_()


def test_report_of_an_open_dump():
    with kdmp_ks.sample.unpack() as path, kdmp_ks.KernelDumpParser(path) as dump:
        with pytest.raises(SourceError, match=r"use dump\.report\(\)"):
            kdmp_ks.report(dump)
