"""`kdmp triage --out FILE.html`: counts, links, and a page that needs nothing beside itself."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from fleet.html.parsed import Element, parsed
from kdmp_ks.fleet import ReadOptions
from kdmp_ks.fleet.gathering import Gathering
from kdmp_ks.fleet.inputs import Inputs
from kdmp_ks.fleet.part_files import PartFiles
from kdmp_ks.fleet.reading import read_dump
from kdmp_ks.fleet.report_page.run_totals import RunTotals
from kdmp_ks.fleet.run import start_engine
from kdmp_ks.fleet.writers.run_output import open_output

REFERS = {"link", "img", "iframe", "object", "embed", "form", "base"}
LOADS = {"src", "srcset", "data", "action", "formaction", "poster", "background", "style", "ping"}


@pytest.fixture(scope="module")
def run(
    tmp_path_factory: pytest.TempPathFactory, make_folder: Callable[[Path, int], Path]
) -> tuple[Path, list[dict[str, Any]]]:
    """A report of 60 files, and the rows of the same run as JSON."""
    folder = tmp_path_factory.mktemp("report")
    dumps = make_folder(folder / "dumps", 60)
    options, inputs = ReadOptions(third_parties=True), Inputs([str(dumps)])
    with ThreadPoolExecutor(1) as executor:
        parts = PartFiles(folder / "parts", options, resume=False)
        gathering = Gathering(parts, start_engine(executor, options))
        gathering.read(inputs)
        for name in ("out.html", "out.jsonl"):
            with open_output(
                folder / name, options, lambda: RunTotals(inputs.skipped, inputs.excluded, 0)
            ) as write:
                for reading in gathering.readings():
                    write(reading)
    lines = (folder / "out.jsonl").read_text().splitlines()
    return folder / "out.html", [json.loads(line) for line in lines]


def strip(page: Element) -> dict[str, int]:
    """Totals at the top."""
    (found,) = [one for one in page.all("dl") if one.attributes.get("class") == "strip"]
    return {
        item.all("dt")[0].text: int(item.all("span")[0].text.replace(",", ""))
        for item in found.all("div")
    }


def test_totals_are_those_of_the_rows(run: tuple[Path, list[dict[str, Any]]]) -> None:
    page, rows = parsed(run[0]), run[1]
    crashes = [row for row in rows if not row["error"] and not row["duplicate_of"]]
    totals = strip(page)
    assert totals == {
        "files": len(rows),
        "read": sum(1 for row in rows if not row["error"]),
        "not read": sum(1 for row in rows if row["error"]),
        "copies": sum(1 for row in rows if row["duplicate_of"]),
        "crashes": len(crashes),
        "machines": len({row["machine"]["id"] for row in crashes if row["machine"]}),
        "signatures": len({row["signature"]["id"] for row in crashes}),
        "skipped": 1,
    }
    kinds = Counter(row["error"]["kind"] for row in rows if row["error"])
    failed = page.table("Files that could not be read, by reason")
    assert {name: int(count) for name, count in failed} == kinds
    verdicts = Counter(row["group_verdict"]["kind"] for row in crashes)
    shown = {
        row[0].replace(" ", "-").lower(): int(row[4]) for row in page.table("Crashes by verdict")
    }
    assert shown == verdicts
    listed = page.table("Files that could not be read")
    assert sorted(row[3] for row in listed) == sorted(
        row["error"]["message"] for row in rows if row["error"]
    )


def test_signatures_and_time_line_are_those_of_the_rows(
    run: tuple[Path, list[dict[str, Any]]],
) -> None:
    page, rows = parsed(run[0]), run[1]
    crashes = [row for row in rows if not row["error"] and not row["duplicate_of"]]
    signatures = Counter(row["signature"]["text"] for row in crashes)
    table = page.table("Signatures, the most frequent first")
    assert {row[0]: int(row[2]) for row in table} == signatures
    for text, _, _, _, first, last, _ in table:
        times = [r["crashed_at"][:10] for r in crashes if r["signature"]["text"] == text]
        assert (first, last) == (min(times), max(times))
    days = Counter(row["crashed_at"][:10] for row in crashes)
    line = page.by_id("time").all("tbody")[0].all("tr")
    assert {row.cells[0]: int(row.cells[-1]) for row in line} == days
    bars = [one for one in page.by_id("time").all("rect") if one.all("title")]
    counts = [int(one.all("title")[0].text.split(": ")[1].split()[0]) for one in bars]
    assert sum(counts) == len(crashes)


def test_every_dump_has_a_page(run: tuple[Path, list[dict[str, Any]]]) -> None:
    page, rows = parsed(run[0]), run[1]
    names = {Path(row["path"]).name for row in rows if not row["error"] and not row["duplicate_of"]}
    pages = [one for one in page.by_id("dumps").all("details") if "id" in one.attributes]
    found = {one.all("summary")[0].all("span")[-1].text.rsplit("/")[-1] for one in pages}
    assert found == names
    row = next(row for row in rows if row["path"].endswith("00001.dmp"))
    (text,) = [one.text for one in pages if "00001.dmp" in one.all("summary")[0].text]
    for expected in (
        f"{row['code']} {row['name']}",
        "2024-02-13 02:50:50.326 UTC",
        row["verdict"]["summary"],
        str(row["build"]),
        row["signature"]["text"],
        row["parameters"][0]["meaning"],
    ):
        assert expected in text


def test_page_needs_nothing_beside_itself(run: tuple[Path, list[dict[str, Any]]]) -> None:
    source, page = run[0].read_text(encoding="utf-8"), parsed(run[0])
    ids = [one.attributes["id"] for one in page.all() if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    for one in page.all():
        assert one.tag not in REFERS
        for name, value in one.attributes.items():
            assert name not in LOADS, (one.tag, name)
            assert not name.startswith("on"), (one.tag, name)
            if name == "href":
                assert value is not None
                assert value[0] == "#"
                assert value[1:] in ids, value
            assert not re.search(r"url\((?!#)", value or "")
    (style,), (script,) = page.all("style"), page.all("script")
    assert not re.search(r"url\(|@import|https?:|fetch|XMLHttp|eval|innerHTML", style.text)
    assert not re.search(r"https?:|fetch|XMLHttp|eval|innerHTML|import", script.text)
    hashes = {
        one.tag: b64encode(hashlib.sha256(one.text.encode()).digest()).decode()
        for one in (style, script)
    }
    (policy,) = [
        one.attributes["content"]
        for one in page.all("meta")
        if one.attributes.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashes['style']}'; "
        f"script-src 'sha256-{hashes['script']}'; base-uri 'none'; form-action 'none'"
    )
    assert source.index("Content-Security-Policy") < source.index("<style")
    assert re.findall(r"https?://[^\s\"<]+", source) == []


def test_structure_is_that_of_a_document(run: tuple[Path, list[dict[str, Any]]]) -> None:
    page = parsed(run[0])
    (html,) = page.all("html")
    assert html.attributes == {"lang": "en"}
    assert len(page.all("h1")) == len(page.all("main")) == len(page.all("title")[:1]) == 1
    levels = [int(one.tag[1]) for one in page.all() if re.fullmatch("h[1-6]", one.tag)]
    assert all(later <= before + 1 or later == 4 for before, later in pairwise(levels))
    for table in page.all("table"):
        assert len(table.all("caption")) == 1
        head, (body,) = table.all("thead")[0].all("th"), table.all("tbody")
        assert head
        assert all(one.attributes["scope"] == "col" for one in head)
        for row in body.all("tr"):
            cells = [one for one in row.children if isinstance(one, Element)]
            assert len(cells) == len(head)
            assert (cells[0].tag, cells[0].attributes["scope"]) == ("th", "row")
    for source in re.findall(r"<svg.*?</svg>", run[0].read_text(encoding="utf-8"), re.DOTALL):
        ElementTree.fromstring(source)


def test_verb_writes_a_report(tmp_path: Path, make_folder: Callable[[Path, int], Path]) -> None:
    folder = make_folder(tmp_path / "Users" / "Jane Doe", 12)
    command = [sys.executable, "-m", "kdmp_ks", "triage", str(folder), "--jobs", "1", "--out"]
    done = subprocess.run([*command, tmp_path / "out.html"], capture_output=True, timeout=120)
    assert done.returncode == 3, done.stderr
    page = parsed(tmp_path / "out.html")
    assert strip(page)["files"] == 13
    assert strip(page)["skipped"] == 1
    assert "Jane" not in page.text
    assert "Users/***/" in page.text
    for wrong in (["out.html", "--modules"], ["out.html", "--unloaded"], ["out.xml"]):
        arguments = [*command, tmp_path / wrong[0], *wrong[1:]]
        assert subprocess.run(arguments, capture_output=True, timeout=60).returncode == 2


def test_reports_are_the_same_wherever_they_go(
    tmp_path: Path, make_folder: Callable[[Path, int], Path]
) -> None:
    """Behind a URL; after a run that was interrupted; only the time of making differs."""
    folder, url = make_folder(tmp_path / "dumps", 30), (tmp_path / "there" / "b.html").as_uri()
    resumed = tmp_path / "c.html"
    begun = PartFiles(f"{resumed}.parts", ReadOptions(third_parties=True), resume=False)
    for number in (4, 2, 9):
        begun.add(read_dump(str(folder / f"{number:05}.dmp"), begun.options))
    begun.flush()
    command = [sys.executable, "-m", "kdmp_ks", "triage", str(folder), "--jobs", "2", "--out"]
    for arguments in ([tmp_path / "a.html"], [url], [resumed, "--resume"]):
        done = subprocess.run([*command, *arguments], capture_output=True, timeout=120)
        assert done.returncode == 3, done.stderr
    places = (tmp_path / "a.html", tmp_path / "there" / "b.html", resumed)
    texts = [
        re.sub(r" on [-0-9]{10} [0-9:]{5} UTC", "", path.read_text(encoding="utf-8"))
        for path in places
    ]
    assert texts[0] == texts[1] == texts[2]
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "a.html", "c.html", "dumps", "there",
    ]  # fmt: skip
    done = subprocess.run([*command, "memory://a/b.html"], capture_output=True, timeout=60)
    assert done.returncode == 2
    assert b"memory of this process" in done.stderr
