"""The benchmarks run, at a size at which nobody waits; what they measure is not judged here."""

from __future__ import annotations

import importlib.util
import json
import re
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
TINY = ["--sizes", "0.03125", "0.0625", "--mapped", "0.03125", "--scale", "0.001", "--rounds", "1",
        "--growth", "0.0001"]  # fmt: skip


pytestmark = pytest.mark.xdist_group("benchmarks")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What one run writes; it is right about all answers, or it fails."""
    folder = tmp_path_factory.mktemp("benchmarks")
    path = folder / "page.md"
    dumps = folder / "dumps"
    dumps.mkdir()
    done = subprocess.run(
        [sys.executable, BENCHMARKS / "run.py", *TINY, "--no-build", "--folder", dumps,
         "--page", path],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert list(dumps.iterdir()) == []
    return path


@pytest.mark.slow
def test_every_workload_has_its_row(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for title in (
        "type 1, 6 runs",
        "type 5, 8,192 bits",
        "type 5, 16,384 bits, 0x55",
        "type 8, 170 ranges",
        "`kdmp info`: type 1, 64 MiB",
        "`kdmp info`: the sample",
        "`kdmp --version`",
        "open and list 200 modules",
        "translate a virtual address",
        "read 8 bytes of virtual memory",
        "read 4 KiB of physical memory",
        "find what is mapped",
        "18 fields, 104 bytes",
        "100 fields, 800 bytes",
        "write a raw image",
        "report of a triage dump by its drivers",
        "report of a triage dump by its secondary data",
        "report of a triage dump by its memory",
        "report of a complete dump by its size",
        "list of all threads of a complete dump",
        "the processor that crashed, and its thread",
        "read and index the public symbols of a PDB file",
        "name of an address, PDB file",
        "definitions of 100 types of a PDB file",
        "read and index an ISF table",
        "name of an address, ISF table",
        "definitions of 100 types of an ISF table",
        "a frame of a stack of 20",
        "a frame, by the depth of the stack",
        "`kdmp triage` with two workers",
        *(f"convert a complete dump to {form}" for form in ("raw", "lime", "elf", "dmp5")),
        *(f"convert a bitmap dump of single pages to {form}" for form in ("lime", "elf", "dmp5")),
        "search for 8 bytes",
        "search for ten patterns",
        "list a bitmap with every other page",
        "translate at random, all of the memory mapped",
        "## Ahead and behind",
    ):
        assert title in text, title
    assert "failed" not in text


@pytest.mark.slow
@pytest.mark.parametrize(("name", "module"), [("C++ binding", "kdmp_parser"),
                                              ("volatility3", "volatility3")])  # fmt: skip
def test_peers_that_are_installed_take_part(page: Path, name: str, module: str) -> None:
    there = importlib.util.find_spec(module) is not None
    assert (f"| {name} |" in page.read_text(encoding="utf-8")) == there


@pytest.mark.slow
def test_figures_stand_behind_the_names(page: Path) -> None:
    rows = re.findall(
        r"^\| (?:translate a virtual address)? \| kdmp_ks(?:, batch)? \| ([\d.,]+) (?:ns|µs) \|",
        page.read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert len(rows) >= 2
    assert all(float(row.replace(",", "")) > 0 for row in rows)


@pytest.mark.slow
def test_plots_are_drawn(page: Path) -> None:
    folder = page.with_suffix("")
    for name in ("open.svg", "random.svg"):
        assert f"]({folder.name}/{name})" in page.read_text(encoding="utf-8")
        assert ET.parse(folder / name).getroot().tag.endswith("svg")


@pytest.mark.slow
def test_what_is_written_by_hand_stays(page: Path) -> None:
    """The page of the project has its marks, between which a run writes."""
    text = (BENCHMARKS.parent / "docs" / "benchmarks.md").read_text(encoding="utf-8")
    begin, end = "<!-- measured -->", "<!-- end of what was measured -->"
    assert text.count(begin) == text.count(end) == 1
    assert text.index(begin) < text.index(end)


@pytest.mark.slow
def test_readers_of_packages_are_timed_by_their_runners(qemu_dump: Path) -> None:
    """By the runner over kdmp_ks, which needs no other language."""
    script = BENCHMARKS / "readers" / "package_reader.py"
    with qemu_dump.open("rb") as file:
        file.seek(0xA0000)  # where the page at 0x100000 is
        word = int.from_bytes(file.read(8), "little")
    for words, operations in ((("open", qemu_dump, "1048576"), 1),
                              (("physical", qemu_dump, "500", "1"), 500)):  # fmt: skip
        command = [sys.executable, script, "reference", *words]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        found = json.loads(done.stdout)
        assert found["operations"] == operations
        assert found["cpu"] > 0
        assert found["wall"] > 0
        assert found["memory"] > 1 << 20
        assert found["answer"] == word or operations > 1


@pytest.mark.slow
def test_who_fails_or_answers_wrongly_is_named() -> None:
    """In a process of its own, as modules of the benchmarks have common names."""
    program = """
import json, sys
from measuring import Contender, check, compare
figures = {"cpu": 1.0, "wall": 1.0, "operations": 1, "memory": 1}
def reader(name, answer):
    text = json.dumps({**figures, "answer": answer})
    return Contender(name, [sys.executable, "-c", f"print({text!r})"], answer=7)
who = [reader("right", 7), reader("wrong", 8),
       Contender("failing", [sys.executable, "-c", "raise SystemExit('no /home/me/x.dmp')"]),
       Contender("missing", ["/no/such/program"]),
       reader("careless", 7)._replace(fault=lambda: "page 3 is wrong")]
results = compare(who, 2, 60)
check(who, results)
print(json.dumps({name: [len(one.samples), one.failed] for name, one in results.items()}))
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=BENCHMARKS, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    missing = found.pop("missing")
    assert found == {
        "right": [2, ""],
        "wrong": [0, "wrong answer: 8 where 7 is right"],
        "failing": [0, "no x.dmp"],
        "careless": [0, "page 3 is wrong"],
    }
    assert missing[0] == 0
    assert "No such file" in missing[1]
    assert "/no/such" not in missing[1]


@pytest.mark.slow
def test_an_interrupted_run_writes_its_page(tmp_path: Path) -> None:
    page, dumps = tmp_path / "page.md", tmp_path / "dumps"
    dumps.mkdir()
    command = [sys.executable, BENCHMARKS / "run.py", *TINY, "--no-build", "--folder", dumps,
               "--page", page, "--only", "verdict"]  # fmt: skip
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
        results = page.with_suffix(".json")
        for _ in range(600):
            if results.exists():
                break
            time.sleep(0.1)
        process.send_signal(signal.SIGTERM)
        process.communicate()
    assert process.returncode == 130
    assert list(dumps.iterdir()) == []
    text = page.read_text(encoding="utf-8")
    assert "report of a triage dump by its drivers" in text
    again = [sys.executable, BENCHMARKS / "run.py", "--page", page, "--again"]
    page.write_text("# Kept\n\n<!-- measured -->\n<!-- end of what was measured -->\nrest\n")
    subprocess.run(again, check=True)
    assert page.read_text(encoding="utf-8") == text.replace("# Benchmarks", "# Kept") + "rest\n"
