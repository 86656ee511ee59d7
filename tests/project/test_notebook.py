"""The notebook of the documents: it is run, and shows what is kept of it and what is known."""

from __future__ import annotations

import html
import json
import re
import subprocess
import sys
from typing import Any
from xml.etree import ElementTree

import pytest

from conftest import ROOT

NOTEBOOK = ROOT / "examples" / "notebook" / "crash.ipynb"
SECONDS = 240


@pytest.fixture(scope="module")
def cells() -> dict[str, str]:
    """What the kept outputs show: the last line of each cell's code, and its output as text."""
    notebook: dict[str, Any] = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    shown = {}
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            shown["".join(cell["source"]).splitlines()[-1]] = "\n".join(
                map(text_of, cell["outputs"])
            )
    return shown


def text_of(output: dict[str, Any]) -> str:
    assert output["output_type"] in ("stream", "execute_result")
    if output["output_type"] == "stream":
        assert output["name"] == "stdout"
        return "".join(output["text"])
    ((kind, lines),) = output["data"].items()
    text = "".join(lines)
    if kind != "text/html":
        return text
    assert "<script" not in text
    rows = re.sub(r"</t[dh]>\s*<t[dh][^>]*>", " | ", text)
    return html.unescape(re.sub(r"<[^>]+>", "", rows))


@pytest.mark.needs("nbformat", "nbclient", "ipykernel", "numpy")
def test_it_runs_and_shows_what_is_kept() -> None:
    """The tool fails where a cell raises an error; its page and picture are compared, too."""
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "docs" / "notebook.py", "--check"],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_the_verdict(cells: dict[str, str]) -> None:
    shown = cells["crash.verdict"].splitlines()
    for row in (
        "kind | hardware",
        "culprit | RAM",
        "confidence | medium",
        "summary | win32kfull.sys used a pointer with one wrong bit.",
        "instruction boundary | 50 of 64 starts before 0xfffff80370d0f183 lead to it | "
        "0xfffff80370d0f183 | ",
    ):
        assert row in shown
    assert "SYSTEM_SERVICE_EXCEPTION" in cells["crash.report()"]


def test_the_fault(cells: dict[str, str]) -> None:
    (line,) = (text for code, text in cells.items() if code.startswith('print(f"{where}'))
    assert line == "win32kfull+0x10f183: read page not present at 0x2000000068\n"
    assert "rip | 0xfffff80370d0f183" in cells["fault.sources[0].registers"]
    assert "win32kfull+0x10f183" in cells["crash.stack()"]


def test_the_lists(cells: dict[str, str], qemu_oracle: dict[str, Any]) -> None:
    modules = cells["machine.kernel_modules"]
    for name, start in (("ntoskrnl.exe", 0xFFFFF80000200000), ("hal.dll", 0xFFFFF80001000000)):
        assert f"{name} | {start:#x} | " in modules
    assert len(modules.splitlines()) == 7
    assert "2 of 2 processors" in cells["machine.processors"]
    assert "4968" in cells["crash.threads"]


def test_memory(cells: dict[str, str]) -> None:
    assert "DllBase | 0xfffff80000200000" in cells["first"]
    (printed,) = (text for code, text in cells.items() if code == "    print(error)")
    assert printed.startswith("b'MZ'\nread 8 of 16 bytes: nothing is mapped at 0xfffff98000001000")
    walk = next(text for text in cells.values() if "PML4E" in text)
    assert "0xfffff80000201234 is at 0x101234" in walk
    assert "PTE | 0xf37008 | 0x101121 | 0x101" in walk


def test_the_picture(cells: dict[str, str]) -> None:
    root = ElementTree.fromstring(cells["machine.physmem"])
    texts = [one.text or "" for one in root.iter("{http://www.w3.org/2000/svg}text")]
    assert "31.3 MiB in the dump: 8,013 pages in 7 runs. A row is 1 MiB, a cell 8 KiB." in texts
    assert "0x1000 | 0x9efff | 158 | 0x2000" in cells["machine.physmem.runs"]
