"""The viewer as people use it: files are dropped, facts are shown, tables are sorted."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from viewer.browser.chromium import Page, shown
from viewer.browser.files import foreign, mutated, person_dump
from viewer.browser.hostile import check_hostile, hostile_sources
from viewer.test_facts import IN_MEMORY, ONLY_TRIAGE, OPENED, document, unexplained

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("viewer-browser")]

FACTS = (
    "Object.fromEntries([...document.querySelectorAll('[data-fact]')]"
    ".map((each) => [each.dataset.fact, each.textContent.trim()]))"
)


def saved(page: Page, folder: Path) -> Any:
    """Save the facts as JSON; return them."""
    page.browser.send(
        "Browser.setDownloadBehavior",
        behavior="allow",
        downloadPath=str(folder),
        eventsEnabled=True,
    )
    before = set(folder.iterdir())
    page.run("document.getElementById('save').click()")
    for _ in range(500):
        found = [path for path in folder.iterdir() if path.suffix == ".json" and path not in before]
        if found:
            return json.loads(found[0].read_text(encoding="utf-8"))
        time.sleep(0.02)
        page.browser.drain()
    raise AssertionError("nothing was saved")


def windbg(text: str, pointer_size: int) -> str:
    """An address as the page writes it, from its hexadecimal text."""
    value = int(text, 16)
    if pointer_size == 4 and value < 1 << 32:
        return f"{value:08x}"
    return f"{value >> 32:08x}`{value & 0xFFFFFFFF:08x}"


def located(place: dict[str, Any], pointer_size: int) -> str:
    return f"{windbg(place['address'], pointer_size)} {place['location'] or ''}".strip()


def expected_facts(info: dict[str, Any]) -> dict[str, str]:
    """Some facts of `kdmp info --json`, as they are written on the page."""
    size = info["machine"]["pointer_size"]
    found = {
        "bugcheck.name": info["bugcheck"]["name"],
        "bugcheck.meaning": info["bugcheck"]["meaning"],
        "bugcheck.code": info["bugcheck"]["code"],
        "build.lab": None,
        "comment": info["comment"],
        "build.flavour": info["build"]["flavour"],
    }
    for name in ("windows", "processors"):
        if info[name]:
            found[name] = str(info[name]["value"])
    for name in ("faulting_instruction", "instruction_pointer"):
        if info[name]:
            found[name] = located(info[name], size)
    for name in ("faulting_address", "record_address", "context_address", "trap_frame_address"):
        if info["exception"] and info["exception"][name]:
            found[f"exception.{name}"] = windbg(info["exception"][name], size)
    if info["system_time"]:
        day, _, clock = info["system_time"]["value"].removesuffix("Z").partition("T")
        whole, dot, fraction = clock.partition(".")
        found["system_time"] = f"{day} {whole}{dot}{fraction[:3]} UTC"
    if info["directory_table_base"]:
        found["directory_table_base"] = windbg(info["directory_table_base"], 8)
    if info["debugger_data_block"]:
        found["debugger_data_block"] = windbg(info["debugger_data_block"], size)
    if (info["hardware"] or {}).get("name"):
        found["hardware.name"] = info["hardware"]["name"]["value"]
    for name in ("kernel_modules", "unloaded_modules"):
        if info[name] is not None:
            found[name] = f"{info[name]:,}"
    return {name: text for name, text in found.items() if text is not None}


def real_dumps(folder: Path) -> list[Path]:
    return sorted((folder / "real").iterdir())


def check_facts(page: Page, path: Path, folder: Path) -> None:
    """Compare a dump that is shown with the documents of kdmp: as saved, and as written."""
    info = document("info", path)
    assert unexplained(saved(page, folder), path) == set(), path.name
    known = IN_MEMORY if info["dump_type"]["name"] == "triage" else IN_MEMORY | ONLY_TRIAGE
    on_page = page.run(FACTS)
    for name, text in expected_facts(info).items():
        names = {name, name.partition(".")[0], f"{name}.location"}
        if name in on_page and not any(re.fullmatch(one, each) for one in known for each in names):
            assert on_page[name] == text, (path.name, name)
    assert {"bugcheck.code", "bugcheck.name"} & on_page.keys()
    rows = page.run(
        "[...document.querySelectorAll('[data-row^=parameter]')].map((e) => e.innerText)"
    )
    for row, parameter in zip(rows, info["bugcheck"]["parameters"], strict=True):
        if parameter["value"] is not None:
            assert windbg(parameter["value"], info["machine"]["pointer_size"]) in row
        assert (parameter["meaning"] or "not described") in row
        assert (parameter["location"] or "") in row


def test_real_dumps_show_what_kdmp_shows(
    shown_page: Page, dumps_folder: Path, tmp_path: Path
) -> None:
    for path in real_dumps(dumps_folder):
        assert shown(shown_page, [path]) == "1 dump shown"
        check_facts(shown_page, path, tmp_path)
    assert shown_page.run("document.querySelectorAll('#dumps li').length") == 11


def test_page_dump_shows_map_and_memory(shown_page: Page, qemu_dump: Path, tmp_path: Path) -> None:
    """Bytes on the page are the bytes of the file at the offset that the page names."""
    page = shown_page
    assert shown(page, [qemu_dump]) == "1 dump shown"
    check_facts(page, qemu_dump, tmp_path)
    words = page.run("document.querySelector('svg.map').getAttribute('aria-label')")
    runs = document("runs", qemu_dump)
    assert words.startswith(f"{runs['pages']:,} pages")
    assert f"in {len(runs['runs']):,} runs" in words
    page.run("location.hash = '#p=0x101234'")
    page.until("document.querySelector('#memory-bytes caption')")
    caption = page.run("document.querySelector('#memory-bytes caption').textContent")
    offset = int(re.search(r"file offset 0x([0-9a-f]+)", caption)[1], 16)
    data = qemu_dump.read_bytes()[offset & ~15 : (offset & ~15) + 512]
    rows = page.run(
        "[...document.querySelectorAll('#memory-bytes tbody td:nth-child(2)')]"
        ".map((e) => e.textContent).join(' ')"
    )
    assert bytes.fromhex(rows) == data
    assert page.run("document.querySelector('#memory-bytes mark').textContent") == (
        f"{data[offset & 15]:02x}"
    )


def column(page: Page, part: str, number: int) -> list[str]:
    return page.run(
        f"[...document.querySelectorAll('#{part} tbody tr')]"
        f".map((row) => row.cells[{number}].textContent.trim())"
    )


def all_rows(page: Page, part: str, number: int) -> None:
    """Wait until the rows are there that are made after the first ones."""
    page.until(f"document.querySelectorAll('#{part} tbody tr').length === {number}")


def test_tables_are_sorted_and_filtered(shown_page: Page, dumps_folder: Path) -> None:
    page = shown_page
    path = dumps_folder / "real" / "training_1e.dmp"
    shown(page, [path])
    modules = document("modules", path)["modules"]
    all_rows(page, "modules", len(modules))
    assert column(page, "modules", 0) == [each["name"] for each in modules]
    heads = "document.querySelectorAll('#modules thead th button')"
    page.run(f"{heads}[0].click()")
    by_name = sorted(modules, key=lambda each: each["name"].lower())
    assert column(page, "modules", 0) == [each["name"] for each in by_name]
    page.run(f"{heads}[2].click()")
    page.run(f"{heads}[2].click()")
    largest = max(modules, key=lambda each: each["size"])
    assert column(page, "modules", 0)[0] == largest["name"]
    page.run(f"{heads}[3].click()")
    dates = sorted(each["date"]["value"] for each in modules if each["date"])
    assert column(page, "modules", 3)[: len(dates)] == dates
    page.run(
        "(() => { const it = document.querySelector('#modules input'); it.value = 'nvidia';"
        "it.dispatchEvent(new Event('input')); })()"
    )
    found = {each["name"] for each in modules if each["vendor"] == "NVIDIA"}
    assert set(column(page, "modules", 0)) == found
    assert page.run("document.querySelector('#modules [role=status]').textContent") == (
        f"{len(found)} of {len(modules)}"
    )
    links = page.run("document.querySelectorAll('#memory .table .address a').length")
    assert links == len(
        page.run("[...document.querySelectorAll('#memory .table tbody tr')].map(() => 0)")
    )


def test_unloaded_and_secondary_data(shown_page: Page, dumps_folder: Path) -> None:
    page = shown_page
    path = dumps_folder / "real" / "training_1e.dmp"
    shown(page, [path])
    unloaded = document("unloaded", path)["modules"]
    assert column(page, "unloaded", 0) == [each["name"] for each in unloaded]
    assert column(page, "unloaded", 2) == [windbg(each["start"], 8) for each in unloaded]
    blobs = document("secondary", path)["blobs"]
    assert column(page, "secondary", 5) == [each["tag"] for each in blobs]
    assert column(page, "secondary", 0) == [each["name"] or "not described" for each in blobs]


PERSON = r"\??\C:\Users\Jane\Downloads\a.sys"


def test_private_fields_are_masked_until_asked_for(shown_page: Page, tmp_path: Path) -> None:
    """A name in the path of a driver; the saved document has what is shown."""
    page = shown_page
    path = tmp_path / "person.dmp"
    path.write_bytes(bytes(person_dump()))
    shown(page, [path])
    assert "Jane" not in page.run("document.documentElement.textContent")
    assert r"C:\Users\***\Downloads" in page.run("document.getElementById('modules').textContent")
    (tmp_path / "saved").mkdir()
    assert "Jane" not in json.dumps(saved(page, tmp_path / "saved"))
    page.run("document.getElementById('status').textContent = ''")
    page.run("document.getElementById('private').click()")
    page.until("document.getElementById('status').textContent === 'Private fields are shown'")
    assert page.run("document.getElementById('private').getAttribute('aria-pressed')") == "true"
    assert PERSON in page.run("document.getElementById('modules').textContent")


def test_markup_in_a_dump_is_text(shown_page: Page, tmp_path: Path) -> None:
    page = shown_page
    path = tmp_path / "markup.dmp"
    path.write_bytes(bytes(person_dump("<img src=x onerror=alert(1)>.sys")))
    shown(page, [path])
    assert "<img src=x" in page.run("document.getElementById('modules').textContent")
    assert page.run("document.querySelectorAll('img, iframe, object').length") == 0


def test_files_that_are_no_dumps(shown_page: Page, tmp_path: Path) -> None:
    """Each names the field, its offset, and the expected value; the next file is shown as well."""
    page = shown_page
    for name, path in foreign(tmp_path).items():
        assert shown(page, [path]) == "1 file cannot be shown"
        fields = page.run(
            "Object.fromEntries([...document.querySelectorAll('.failure [data-field]')]"
            ".map((each) => [each.dataset.field, each.textContent]))"
        )
        assert {"field", "offset", "expected", "got"} <= fields.keys(), name
        assert fields["offset"].startswith("0x"), name
        if fields.get("format") in OPENED:
            continue  # kdmp unpacks it, and reads on
        error = document("info", path)["error"]
        kind = page.run("document.querySelector('.failure').dataset.error")
        assert [kind, fields["field"]] == [error["kind"], error["field"]], name
        assert fields.get("format") == error.get("format"), name
    assert page.run("window.ran") is None


def test_several_dumps_are_a_list(shown_page: Page, dumps_folder: Path, tmp_path: Path) -> None:
    page = shown_page
    paths = [dumps_folder / "real" / name for name in ("training_1e.dmp", "triage_x64.dmp")]
    message = shown(page, [foreign(tmp_path)["zip"], *paths])
    assert message == "2 dumps shown, 1 file cannot be shown"
    rows = page.run("[...document.querySelectorAll('#dumps .choose')].map((e) => e.innerText)")
    assert [row.split("\n")[0] for row in rows] == ["zip.dmp", *[path.name for path in paths]]
    assert "0x1E KMODE_EXCEPTION_NOT_HANDLED" in rows[1]
    assert "2024-06-26 19:58:23" in rows[1]
    assert "KMODE" in page.run("document.getElementById('dump-title').textContent")
    page.press("j")
    assert "0x7E" in page.run("document.getElementById('dump-title').textContent")
    page.run("document.querySelectorAll('#dumps .close')[2].click()")
    assert "0x1E" in page.run("document.getElementById('dump-title').textContent")


def test_files_that_are_chosen(shown_page: Page, dumps_folder: Path) -> None:
    """The button for files does the same as a drop."""
    page = shown_page
    root = page.send("DOM.getDocument")["root"]["nodeId"]
    node = page.send("DOM.querySelector", nodeId=root, selector="#files")["nodeId"]
    path = dumps_folder / "real" / "training_1e.dmp"
    page.send("DOM.setFileInputFiles", nodeId=node, files=[str(path.resolve())])
    page.until("document.getElementById('status').textContent === '1 dump shown'")
    assert "KMODE" in page.run("document.getElementById('dump-title').textContent")


def test_hostile_files(
    shown_page: Page, qemu_dump: Path, dumps_folder: Path, tmp_path: Path
) -> None:
    """Mutated dumps: each shows facts, or an error with a field and an offset."""
    sources = hostile_sources(qemu_dump, dumps_folder)
    for number in range(0, 200, 40):
        check_hostile(shown_page, mutated(sources, 40, seed=number), tmp_path)
