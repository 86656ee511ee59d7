"""SMBIOS tables, error records and the meanings of header fields, as the page shows them."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.browser.chromium import Page, shown
from viewer.decoded_dumps import (
    MARKUP,
    PRIVATE_TEXTS,
    error_record,
    stopped_by_hardware,
    with_smbios,
)

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("viewer-browser")]

TREE = "document.querySelector('[data-blob] .smbios')"


def field(page: Page, handle: int, name: str) -> str:
    """The line of a field of a structure."""
    at = f"[data-structure='0x{handle:x}'] [data-name={name}]"
    return page.run(f'document.querySelector("{at}").textContent')


def open_tables(page: Page) -> None:
    page.run("document.querySelector('#secondary tbody button').click()")
    page.until(TREE)


def test_smbios_is_a_tree(shown_page: Page, tmp_path: Path) -> None:
    """Fields with texts and titles, private ones masked until asked for, markup as text."""
    page = shown_page
    path = tmp_path / "smbios.dmp"
    path.write_bytes(with_smbios())
    shown(page, [path])
    assert page.run(TREE) is None  # made when it is opened
    open_tables(page)
    assert page.run("document.activeElement.textContent") == "SMBIOS tables (blob 0), decoded"
    heads = page.run("[...document.querySelectorAll('.structure')].map((it) => it.textContent)")
    assert heads[:2] == [
        "bios information (type 0), handle 0x0",
        "system information (type 1), handle 0x1",
    ]
    assert len(heads) == 10
    assert field(page, 1, "product_name") == "product name: Product"
    assert field(page, 1, "wake_up_type") == "wake up type: power switch (0x6)"
    assert field(page, 1, "serial_number") == "serial number: ***"
    assert field(page, 1, "uuid") == "uuid: ***"
    title = "document.querySelector(\"[data-structure='0x1'] [data-name=version] .name\").title"
    assert page.run(title) == "Version: Number of a string: version of the product."
    bits = page.run("document.querySelector('.bits').textContent")
    assert bits.startswith("Bits that are set: PCI is supported")
    text = page.run("document.documentElement.textContent")
    assert [each for each in PRIVATE_TEXTS if each in text] == []
    page.run("document.getElementById('status').textContent = ''")
    page.run("document.getElementById('private').click()")
    page.until("document.getElementById('status').textContent === 'Private fields are shown'")
    open_tables(page)
    text = page.run("document.documentElement.textContent")
    assert [each for each in PRIVATE_TEXTS if each not in text] == []
    assert field(page, 0x21, "manufacturer") == f"manufacturer: {MARKUP.decode()}"
    assert page.run(f"{TREE}.querySelectorAll('img, script, b').length") == 0
    assert page.run("window.ran") is None


def test_error_record_is_a_tree(shown_page: Page, tmp_path: Path) -> None:
    page = shown_page
    path = tmp_path / "whea.dmp"
    path.write_bytes(stopped_by_hardware(error_record()))
    shown(page, [path])
    part = "document.getElementById('error-record')"
    heads = page.run(f"[...{part}.querySelectorAll('h3')].map((it) => it.textContent)")
    assert heads == ["Section 1: machine check", "Section 2: pci express", "Section 3: unknown"]
    facts = page.run(
        f"Object.fromEntries([...{part}.querySelectorAll('[data-fact]')]"
        ".map((it) => [it.dataset.fact, it.textContent]))"
    )
    assert facts["error_record.source"] == "machine check exception"
    assert facts["error_record.severity"] == "fatal"
    assert facts["error_record.platform_id"] == "***"
    bank = f"{part}.querySelector('[data-section=\"1\"] [data-name=bank]')"
    assert page.run(f"{bank}.textContent") == "bank: 0x3"
    assert page.run(f"{bank}.querySelector('.name').title") != ""
    slot = f"{part}.querySelector('[data-section=\"2\"] [data-name=fru_text]').textContent"
    assert page.run(slot) == "fru text: <b>slot 3</b>"
    assert page.run(f"{part}.querySelectorAll('b, img, script').length") == 0
    other = f"{part}.querySelector('[data-section=\"3\"]').textContent"
    assert "The schema has none for this kind" in page.run(other)
    page.run("document.getElementById('status').textContent = ''")
    page.run("document.getElementById('private').click()")
    page.until("document.getElementById('status').textContent === 'Private fields are shown'")
    assert page.run(
        f"{part}.querySelector(\"[data-fact='error_record.platform_id']\").textContent"
    ) == ("00000000-0000-0000-0000-000000000009")


def test_fields_of_the_header_have_meanings(shown_page: Page, tmp_path: Path) -> None:
    """The texts are those of the schema, also of fields in other types."""
    page = shown_page
    path = tmp_path / "smbios.dmp"
    path.write_bytes(with_smbios())
    shown(page, [path])
    page.run("document.querySelector('#header details:last-of-type').open = true")
    page.until("document.querySelectorAll('#header tbody tr').length > 100")
    rows = page.run(
        "Object.fromEntries([...document.querySelectorAll('#header tbody tr')]"
        ".map((row) => [row.dataset.row, row.cells[2].textContent]))"
    )
    assert rows["ps_active_process_head"] == (
        "PsActiveProcessHead: Virtual address of the head of the list of processes."
    )
    assert rows["context_record.rip"].startswith("Rip")
    assert rows["exception.exception_code"].startswith("ExceptionCode")
    assert [name for name, text in rows.items() if not text] == []
