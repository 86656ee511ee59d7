"""The viewer as people use it: files are dropped, facts are shown, tables are sorted."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from viewer.browser.chromium import Page, shown
from viewer.test_facts import ANALYSED, compare, document

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("viewer-browser")]

FACTS = (
    "Object.fromEntries([...document.querySelectorAll('[data-fact]')]"
    ".map((each) => [each.dataset.fact, each.textContent.trim()]))"
)

IN_MEMORY = {
    "instruction_pointer.location": "the module is known by the list in memory",
    "kernel_modules": "the list is in memory",
    "unloaded_modules": "the list is in memory",
}
"""Fields of dumps with pages that kdmp finds by structures of the kernel."""


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
    known = ANALYSED if info["dump_type"]["name"] == "triage" else ANALYSED | IN_MEMORY
    assert compare(saved(page, folder), path) - known.keys() == set(), path.name
    on_page = page.run(FACTS)
    for name, text in expected_facts(info).items():
        if not {name, f"{name}.location"} & known.keys() and name in on_page:
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
