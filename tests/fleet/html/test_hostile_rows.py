"""Text from dumps is text in the report, whatever it is, and of bounded size."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from fleet.html.parsed import Element, parsed
from fleet.html.rows import crash, evidence, failure, report, write_report
from kdmp_ks.fleet.parts import (
    RowCheck,
    RowDevice,
    RowEvidence,
    RowExoneration,
    RowGroupVerdict,
    RowParameter,
    RowSignature,
    RowStackModule,
    RowVerdict,
    RowWarning,
)
from kdmp_ks.fleet.reading import Reading, ReadOptions, read_dump

HOSTILE = (
    "<script>alert(1)</script>",
    "</style></script><img src=x onerror=alert(1)>",
    "'\" onmouseover=alert(1) x='\"",
    "&lt;b&gt;&#0;&amp;",
    "--><!-- <![CDATA[ ]]> <?php ?>",
    "</summary></details></main></table><h1>",
    "javascript:alert(1)",
    "#dump-1\" href=\"http://example.com/",
)  # fmt: skip
INVISIBLE = "a\x00b\x1b[2Jc\u202ed\u2066e\u200bf\ud800g\r\nh\x85i\U000e0041"
INVISIBLES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
ALLOWED = {
    "class", "id", "href", "scope", "tabindex", "role", "aria-label", "aria-hidden", "data-tools",
    "data-key", "data-plain", "datetime", "lang", "charset", "name", "content", "http-equiv",
    "x", "y", "x1", "x2", "y1", "y2", "width", "height", "rx", "fill", "d", "viewbox",
    "patternunits",
}  # fmt: skip


def everywhere(text: str) -> Reading:
    """A row with a text in every place that has one."""
    finding = replace(evidence(text), test=text, finding=text)
    return crash(
        1,
        modules=(text,),
        name=text,
        machine=text,
        signature=RowSignature(text, text, text, text, text, text),
        verdict=RowVerdict(text, text, text, text),
        group_verdict=RowGroupVerdict(text, text, text, text, (finding,)),
        dump_type=text, architecture=text, writer=text, windows=text, build=1, product=text,
        parameters=(RowParameter(text, text, text, text),), exception_code=1, exception_name=text,
        fault_address=5, access_type=text, module=text, module_vendor=text, module_evidence=text,
        module_confidence=text, process=text, sha256=text,
        third_parties=(RowStackModule(text, 1, text),),
        evidence=(RowEvidence(text, text, ()),), ruled_out=(RowExoneration(text, text),),
        advice=(text,), instruction_checks=(RowCheck(text, text, text),), activity=(text,),
        warnings=(RowWarning(text, text),), unavailable={text: text},
    )  # fmt: skip


def inside(value: Any, text: str) -> Any:
    """A value with a text in place of each text in it."""
    if isinstance(value, str):
        return text
    if isinstance(value, tuple):
        return tuple(inside(one, text) for one in value)
    if is_dataclass(value) and not isinstance(value, type):
        changed = {one.name: inside(getattr(value, one.name), text) for one in fields(value)}
        return replace(value, **changed)
    return value


def shape(page: Element) -> list[str]:
    return [one.tag for one in page.all()]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_markup(tmp_path: Path, text: str) -> None:
    """The elements are the same as with a harmless text, and so are the names of attributes."""
    harmless = report(tmp_path, [everywhere("harmless"), failure(2, "harmless", "harmless")])
    page = report(tmp_path, [everywhere(text), failure(2, text, text)])
    assert shape(page) == shape(harmless)
    for one in page.all():
        assert set(one.attributes) <= ALLOWED
        if "href" in one.attributes:
            assert re.fullmatch("#[a-z]+(-[0-9]+)?", one.attributes["href"] or "")
        if "class" in one.attributes:
            assert re.fullmatch("[a-z -]+", one.attributes["class"] or "")
    assert page.text.count(text) == harmless.text.count("harmless") > 40


def test_hardware_of_a_real_dump_is_text(tmp_path: Path, dumps_folder: Path) -> None:
    path = str(dumps_folder / "real" / "training_3b_0.dmp")
    hardware = read_dump(path, ReadOptions()).row.hardware
    assert hardware is not None
    assert isinstance(hardware.gpu[0], RowDevice)
    harmless = report(tmp_path, [crash(1, hardware=inside(hardware, "harmless"))])
    page = report(tmp_path, [crash(1, hardware=inside(hardware, HOSTILE[1]))])
    assert shape(page) == shape(harmless)
    assert page.text.count(HOSTILE[1]) == harmless.text.count("harmless") > 3


def test_nothing_is_invisible(tmp_path: Path) -> None:
    page = report(tmp_path, [everywhere(INVISIBLE), failure(2, INVISIBLE, INVISIBLE)])
    shown = "a\\x00b\\x1b[2Jc\\u202ed\\u2066e\\u200bf\\ud800g\\x0d\\x0ah\\x85i\\U000e0041"
    assert page.text.count(shown) > 40
    assert not INVISIBLES.search(page.text)


def test_long_texts_are_cut(tmp_path: Path) -> None:
    path = write_report(tmp_path / "out.html", [everywhere("x" * 1_000_000)])
    assert path.stat().st_size < 500_000
    assert "(998,000 more characters)" in parsed(path).text


def test_many_items_are_bounded(tmp_path: Path) -> None:
    many = crash(
        1,
        modules=[f"driver{number}.sys" for number in range(20_000)],
        warnings=tuple(RowWarning("missing_pages", f"warning {x}") for x in range(20_000)),
        evidence=tuple(RowEvidence("test", f"finding {x}", ()) for x in range(20_000)),
        unavailable={f"fact{number}": "unknown" for number in range(20_000)},
        advice=("advice",) * 20_000,
        activity=("activity",) * 20_000,
    )
    path = write_report(tmp_path / "out.html", [many])
    assert path.stat().st_size < 500_000
    text = parsed(path).text
    assert text.count("19,936 more") == 4
    assert "The first 256 of 20,000 drivers." in text
    assert "more machines or drivers than this report compares" in text


def test_people_are_masked(tmp_path: Path) -> None:
    def readings() -> list[Reading]:
        paths = [f"/home/jane/dumps/{name}.dmp" for name in "abcd"]
        found = evidence(paths[0], paths[1])
        verdict = RowGroupVerdict("hardware", "RAM", "high", "RAM.", (found,))
        rows = [
            crash(1, group_verdict=verdict), crash(2, group_verdict=verdict), failure(3),
            crash(4, duplicate_of=paths[0]),
        ]  # fmt: skip
        return [
            replace(one, row=replace(one.row, path=path))
            for one, path in zip(rows, paths, strict=True)
        ]

    source = write_report(tmp_path / "a.html", readings()).read_text()
    assert "jane" not in source
    assert "/home/***/dumps/" in source
    private = write_report(tmp_path / "b.html", readings(), private=True).read_text()
    assert "/home/jane/dumps/" in private
    page = parsed(tmp_path / "a.html")
    links = [one for one in page.by_id("machines").all("a") if one.text == "a.dmp"]
    assert len(links) == 2
    assert page.by_id((links[0].attributes["href"] or "")[1:]).tag == "details"
