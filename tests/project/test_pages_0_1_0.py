"""The code blocks of 0.1.0's README and docs run unchanged, and print what they printed then.

Names that have changed since warn that they are deprecated; here alone that is let pass. What is
printed otherwise today, on purpose, is listed in `CHANGED`.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import NamedTuple

import pytest

from project.pages import blocks, check_commands, check_python

THEN = Path(__file__).parent / "pages_0_1_0"
PAGES = [THEN / "README.md", *sorted((THEN / "docs").glob("*.md"))]

pytestmark = pytest.mark.filterwarnings("ignore:kdmp_ks:DeprecationWarning")


class Change(NamedTuple):
    """Text that a page has and that is printed otherwise today."""

    page: str
    then: str
    now: str
    reason: str


CHANGED = [
    Change("api.md", "4968 CERTAIN ", "4968 HIGH ", "one scale of confidence: high, medium, low"),
    Change(
        "api.md",
        "explorer.exe LIKELY EPROCESS.ImageFileName, "
        "by being the only text there that can be a name",
        "explorer.exe HIGH EPROCESS.ImageFileName, by the program's path in the kernel",
        "the path is found where only its text was saved",
    ),
    Change(
        "api.md",
        "it holds pieces of virtual memory, and no physical memory",
        "it contains blocks of virtual memory, no physical memory",
        "plainer words",
    ),
    Change(
        "cli.md",
        "start                size  timestamp  checksum  name\n"
        "fffff800`00200000  c00000             12340000  nt\n"
        "fffff800`01000000   40000             12340001  hal\n",
        "start                size  timestamp  date        checksum  name\n"
        "fffff800`00200000  c00000                         12340000  nt\n"
        "fffff800`01000000   40000                         12340001  hal\n",
        "drivers have dates",
    ),
    Change("README.md", "explorer.exe (likely), id", "explorer.exe, id", "the same path"),
    Change(
        "README.md",
        "size 401000 (parameter 2)",
        "size 401000 (parameter 2; the fault was found in it, but it used a pointer with one wrong "
        "bit)\n"
        "signature      0x3b_c0000005|win32kfull.sys@2a185c19401000+10f183 "
        "(b9ff2fb83c2d280b38554b65ac81354b)",
        "a module that is named is not accused, and crashes have signatures",
    ),
    Change(
        "README.md",
        "bugcheck       0000003b SYSTEM_SERVICE_EXCEPTION\n",
        "verdict        hardware: RAM (medium)\n"
        "               win32kfull.sys used a pointer with one wrong bit.\n"
        "  found        single bit: 0x2000000068 is a null pointer with bit 37 set, the rest "
        "(0x68) is the offset of a field\n"
        "               instruction boundary: 50 of 64 starts before 0xfffff80370d0f183 lead to "
        "it\n"
        "               fault address: [rdx] = 0x2000000068, which is the fault address\n"
        "  ruled out    win32kfull.sys: the fault was found in it, but it used a pointer with one "
        "wrong bit\n"
        "  next         Test the memory (2 x 8 GiB DDR4-3200, slots P0 CHANNEL A DIMM 1 and P0 "
        "CHANNEL B DIMM 1) with a tool that runs outside Windows, for several passes, each module "
        "alone.\n"
        "               Run the memory and the processor at their rated speed and voltage: switch "
        "off XMP, EXPO and any overclock.\n\n"
        "bugcheck       0000003b SYSTEM_SERVICE_EXCEPTION\n",
        "the page begins with the verdict",
    ),
    Change(
        "cli.md",
        "bugcheck       00000161 LIVE_SYSTEM_DUMP\n",
        "verdict        user action (high)\n"
        "               Nothing crashed: somebody asked for a dump of the running system.\n"
        "  found        bug check: LIVE_SYSTEM_DUMP (0x161) is written on request only\n"
        "  next         Look at what the threads were doing, not at the instruction that stopped."
        "\n\n"
        "bugcheck       00000161 LIVE_SYSTEM_DUMP\n",
        "the page begins with the verdict",
    ),
    Change(
        "README.md",
        "uptime         0:22:57.010\n",
        "uptime         0:22:57.010\nWindows        11 24H2\n",
        "the version has a name",
    ),
    Change(
        "README.md",
        "machine        AMD64\nprocessors     12\n",
        "machine        AMD64\nprocessors     12\n"
        "model          ASRock B550M-C, BIOS P1.40 of 02/24/2022\n"
        "CPU            AMD Ryzen 5 5600X 6-Core Processor, 3,693 MHz\n"
        "RAM            16 GiB: 2 x 8 GiB DDR4 at 3,200 MT/s\n",
        "the machine has a model",
    ),
    Change(
        "README.md",
        "read 0x8 of 0x10 bytes",
        "read 8 of 16 bytes",
        "numbers of bytes are decimal, as in tables",
    ),
    Change(
        "README.md",
        "151.5 KiB of virtual memory in 42 pieces",
        "157.9 KiB of virtual memory in 50 segments",
        "memory that drivers added counts, too; one word for one thing",
    ),
    Change(
        "README.md",
        "added data     22 pieces of secondary data, 1.5 MiB",
        "secondary      22 blobs, 1.5 MiB",
        "one word for one thing",
    ),
    Change(
        "cli.md",
        "42 runs, 151.5 KiB of virtual memory in 42 pieces",
        "50 runs, 157.9 KiB of virtual memory in 50 pieces",
        "memory that drivers added counts, too",
    ),
    Change(
        "cli.md",
        "uptime         0:08:08.671\n",
        "uptime         0:08:08.671\nWindows        10 2004 to 22H2\n",
        "the version has a name",
    ),
]


def of_today(page: Path, text: str) -> str:
    for change in CHANGED:
        if change.page == page.name:
            text = text.replace(change.then, change.now)
    return text


def name_of(path: Path) -> str:
    return path.relative_to(THEN).as_posix()


@pytest.mark.usefixtures("beside_the_dumps")
@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_python_blocks(page: Path) -> None:
    check_python(page, lambda text: of_today(page, text))


@pytest.mark.usefixtures("beside_the_dumps")
@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_commands(page: Path) -> None:
    check_commands(page, lambda text: of_today(page, text))


@pytest.mark.parametrize("change", CHANGED, ids=lambda change: change.then.strip())
def test_changes_are_of_what_the_pages_have(change: Change) -> None:
    (page,) = (page for page in PAGES if page.name == change.page)
    printed = [block.text for block in blocks(page) if block.language in ("text", "console")]
    assert sum(text.count(change.then) for text in printed) == 1


def test_all_blocks_are_there() -> None:
    """So many as 0.1.0 had: a page that is cut would pass the others."""
    found = [block.language for page in PAGES for block in blocks(page)]
    assert (found.count("python"), found.count("console")) == (12, 11)


# -- names that the prose of 0.1.0 has


DEPRECATED = {
    "kdmp_ks.export.export_raw": "kdmp_ks.writers.raw_image",
    "kdmp_ks.raw_stack.read_raw_stack": "kdmp_ks.analysis.raw_stack",
    "kdmp_ks.kernel.Derived": "kdmp_ks.ground.inferred.Inferred",
    "kdmp_ks.kernel.Confidence.CERTAIN": "Confidence.HIGH",
    "kdmp_ks.kernel.Confidence.LIKELY": "Confidence.MEDIUM",
    "kdmp_ks.triage.Image": "kdmp_ks.triage.saved_structure.SavedStructure",
    "kdmp_ks.kernel.MemoryReader": "kdmp_ks.ground.readable.Readable",
}


def look_up(name: str) -> object:
    """Import the module, then get the attributes."""
    from importlib import import_module

    parts = name.split(".")
    found: object = import_module(".".join(parts[:2]))
    for part in parts[2:]:
        found = getattr(found, part)
    return found


@pytest.mark.parametrize("name", DEPRECATED)
def test_old_names_warn_with_the_new_one(name: str) -> None:
    with pytest.warns(DeprecationWarning, match="^kdmp_ks") as caught:
        assert look_up(name) is not None
    (warning,) = caught
    assert str(warning.message).startswith(name[: len("kdmp_ks.x")])
    assert str(warning.message).endswith(f"is deprecated: use {DEPRECATED[name]}")
    assert warning.filename == __file__, "the place of the use is shown"


@pytest.mark.parametrize(
    "name",
    [
        "kdmp_ks.bugchecks.find_bugcheck",
        "kdmp_ks.errors.KdmpError",
        "kdmp_ks.sample.unpack",
        "kdmp_ks.structs.KLDR_DATA_TABLE_ENTRY64",
        "kdmp_ks.kernel.Confidence",
    ],
)
def test_names_that_stay(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert look_up(name) is not None


@pytest.mark.parametrize("module", ["export", "raw_stack", "kernel", "triage"])
def test_other_names_are_attribute_errors(module: str) -> None:
    with pytest.raises(AttributeError, match="no_such_name"):
        look_up(f"kdmp_ks.{module}.no_such_name")


def test_attributes_of_the_dump(qemu_dump: Path) -> None:
    """The table of api.md; they may warn."""
    from kdmp_ks import KernelDumpParser

    table = (THEN / "docs" / "api.md").read_text(encoding="utf-8")
    table = table.partition("| attribute | what |\n|---|---|\n")[2].partition("\n\n")[0]
    names = [
        name.strip("` ")
        for line in table.splitlines()
        for name in line.split("|")[1].split(",")
    ]  # fmt: skip
    assert len(names) == 21
    with KernelDumpParser(qemu_dump) as dump:
        assert [name for name in names if not hasattr(dump, name)] == []
