"""The reference of the format, docs/format/, has all of the schema and is what the build makes now.

What is asked of the pages is read from the schema by another reader of YAML than the build's, and
offsets are known from elsewhere. Where there is no node, only the build itself is not tried.
"""

from __future__ import annotations

import importlib
import lzma
import pydoc
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import pytest
from ruamel.yaml import YAML

from conftest import ROOT, skip_or_fail

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

T = TypeVar("T")

DOCS = ROOT / "docs" / "format"
PAGES = {path.name: path.read_text(encoding="utf-8") for path in sorted(DOCS.glob("*.md"))}
PICTURES = sorted((DOCS / "images").glob("*.svg"))
SCHEMAS = ROOT / "schemas"
SCHEMA_PATH = SCHEMAS / "windows_kernel_dump.ksy"
SCHEMA: dict[str, Any] = YAML(typ="safe").load(SCHEMA_PATH.read_text(encoding="utf-8"))
DUMP = "windows_kernel_dump"
# The pages of all schemas but the first.
PAGE_OF = {
    "windows_dump_blobs": "blobs.md",
    "smbios": "smbios.md",
    "cper": "error-records.md",
    "pci_configuration": "pci.md",
    "windows_pdb": "pdb.md",
    "windows_cabinet": "cabinet.md",
    "windows_pe": "pe.md",
    "windows_codeview_types": "codeview-types.md",
    "windows_unwind": "unwind.md",
    "zdmp": "zdmp.md",
}


def all_of(kind: str) -> dict[str, Any]:
    """Structures or enumerations of all schemas, of other ones than the dump's as SCHEMA/NAME."""

    def below(spec: dict[str, Any]) -> dict[str, Any]:
        found = dict(spec.get(kind, {}))
        for each in spec.get("types", {}).values():
            found |= below(each)
        return found

    result = {}
    for path in sorted(SCHEMAS.glob("*.ksy")):
        schema = YAML(typ="safe").load(path.read_text(encoding="utf-8"))
        named = {path.stem: schema} if kind == "types" else {}
        prefix = "" if path.stem == DUMP else f"{path.stem}/"
        result |= {prefix + name: each for name, each in (named | below(schema)).items()}
    return result


STRUCTURES = all_of("types")
ENUMS = all_of("enums")
# What the schema says where it is not sure.
DOUBTS = re.compile(r"not seen in a|inferred|No public|word of one reader|Presumably")


def for_all(items: Collection[T]) -> Callable[[Callable[[T], None]], Callable[[], None]]:
    """Make one test of a check of many items; its message has all items that are wrong."""

    def test_of(check: Callable[[T], None]) -> Callable[[], None]:
        def test() -> None:
            assert items
            wrong = []
            for item in items:
                try:
                    check(item)
                except AssertionError as error:
                    wrong.append(f"{getattr(item, 'name', item)}: {error}")
            if wrong:
                pytest.fail("\n".join(wrong), pytrace=False)

        test.__doc__ = check.__doc__
        return test

    return test_of


def words(text: str) -> str:
    """Text without line ends and without what Markdown has for links and marks."""
    text = re.sub(r"\[(`\w+`)\](?:\([^)]*\))?", r"\1", text.replace("⚠ **", "").replace("**", ""))
    return " ".join(text.split())


def section(item: str) -> str:
    """What the pages have under the heading of a structure or an enumeration."""
    schema, _, name = item.rpartition("/")
    others = PAGES.keys() - PAGE_OF.values()
    found = [
        part.partition("\n## ")[0]
        for page in ([PAGE_OF[schema]] if schema else others)
        for text in [PAGES[page]]
        for part in re.split(r"^### ", text, flags=re.MULTILINE)[1:]
        if part.startswith(f"`{name}`\n")
    ]
    assert len(found) == 1, f"{name} has {len(found)} headings"
    return found[0]


def rows(text: str) -> list[list[str]]:
    """The cells of all tables in a text, their heads and rules included."""
    return [
        [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
        for line in text.splitlines()
        if line.startswith("|")
    ]


def row(name: str, field: str) -> list[str]:
    """The row of a field, or of a value, in the section of what it belongs to."""
    column = 1 if name in ENUMS else -2
    found = [
        each
        for each in rows(section(name))
        if re.match(f"`{field}`(<|$)", each[column if each[0][:2] in ("", "0x") else 0])
    ]
    assert len(found) == 1, (name, field)
    return found[0]


def fields(structure: dict[str, Any]) -> dict[str, dict[str, Any]]:
    named = {each["id"]: each for each in structure.get("seq", ()) if "id" in each}
    return named | structure.get("instances", {})


def anchors(page: str) -> set[str]:
    """The headings of a page as the forges make anchors of them."""
    prose = re.sub(r"^```.*?^```", "", page, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.+)$", prose, re.MULTILINE)
    kept = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings)
    return {each.replace(" ", "-") for each in kept}


# -- what the pages have


@for_all(STRUCTURES)
def test_structures_are_there_with_all_fields(name: str) -> None:
    structure = STRUCTURES[name]
    text = words(section(name))
    assert words(structure["doc"]) in text
    assert structure.get("-orig-id", "") in text
    for field, spec in fields(structure).items():
        cells = row(name, field)
        assert words(spec.get("doc", "")) in words(cells[-1]), field
        windows = spec.get("-orig-id", "")
        named = next(each for each in cells if each.startswith(f"`{field}`"))
        assert named.replace("\\", "") == "<br>".join(filter(None, [f"`{field}`", windows]))
        if "enum" in spec:
            assert f"[`{spec['enum'].rpartition('::')[2]}`]" in cells[-1], field
        if isinstance(spec.get("contents"), str):
            assert f"`{spec['contents']}`" in cells[-1], field
    addresses = structure.get("doc-ref", [])
    for address in addresses if isinstance(addresses, list) else [addresses]:
        assert f"]({address})" in section(name)


@for_all(STRUCTURES)
def test_what_has_no_name_is_there_too(name: str) -> None:
    table = [each for each in rows(section(name)) if each[-2].startswith("–")]
    spare = [each for each in STRUCTURES[name].get("seq", ()) if "id" not in each]
    assert len(table) == len(spare)
    for cells, spec in zip(table, spare, strict=True):
        assert int(cells[-4], 0) == spec["size"]
        assert spec.get("-orig-id", "") in cells[-2].replace("\\", "")
        assert words(spec.get("doc", "")) in cells[-1]


@for_all(ENUMS)
def test_enumerations_are_there_with_all_values(name: str) -> None:
    assert len(rows(section(name))) == len(ENUMS[name]) + 2
    for value, member in ENUMS[name].items():
        cells = row(name, member["id"])
        number = value if isinstance(value, int) else int(value, 0)
        assert cells[0] == f"{number:#x}"
        assert cells[2] == (f"`{member['-orig-id']}`" if "-orig-id" in member else "")
        assert words(cells[3]) == words(member.get("doc", ""))
        if name.endswith(("masks", "flags")):
            assert cells[0].rstrip("0") in ("0x1", "0x2", "0x4", "0x8"), "one bit"


OFFSETS = [
    # Places that public headers and other readers tell: offset, then offsets in the file.
    ("windows_kernel_dump", "header", ["0x8", "0x1ff8 (64-bit) or 0xff8 (32-bit)"]),
    ("header64", "directory_table_base", ["0x10", "8", "u8"]),
    ("header64", "physical_memory_block", ["0x88", "0x2c0", "structure"]),
    ("header64", "dump_type", ["0xf98", "4", "u4"]),
    ("header64", "comment", ["0xfb0", "0x80", "bytes"]),
    ("header32", "dump_type", ["0xf88", "4", "u4"]),
    ("header32", "system_time", ["0xfc0", "8", "s8"]),
    ("header_extension", "status_text", ["0x198", "0x11f0", "0x100", "bytes"]),
    ("physical_memory_descriptor64", "runs", ["0x10", "0x98", "varies", "structure × n"]),
    ("physical_memory_descriptor32", "runs", ["0x8", "0x6c", "varies", "structure × n"]),
    ("context_x64", "rip", ["0xf8", "0x440", "8", "u8"]),
    ("context_x86", "eip", ["0xb8", "0x3d8", "4", "u4"]),
    ("exception_record64", "exception_code", ["0x0", "0xf00", "4", "u4"]),
    ("exception_record32", "exception_code", ["0x0", "0x7d0", "4", "u4"]),
    ("bitmap_header", "first_page", ["0x20", "0x2020", "0x1020", "8", "u8"]),
    ("rdmp_header", "metadata_size", ["0x10", "0x2010", "8", "u8"]),
    ("triage_dump64", "num_data_blocks", ["0x7c", "0x207c", "4", "u4"]),
    ("triage_dump32", "num_data_blocks", ["0x64", "0x1064", "4", "u4"]),
    ("m128a", "high", ["0x8", "8", "u8"]),
    ("blob_header", "post_pad", ["0x1c", "4", "u4"]),
]


@for_all(OFFSETS)
def test_offsets_and_sizes(place: tuple[str, str, list[str]]) -> None:
    name, field, cells = place
    assert row(name, field)[: len(cells)] == cells


PLACES = [
    ("windows_kernel_dump", "len_header", "0x2000 (64-bit) or 0x1000 (32-bit)"),
    ("windows_kernel_dump", "bitmap_header", "at 0x2000 (64-bit) or 0x1000 (32-bit)"),
    ("windows_kernel_dump", "rdmp_header", "at 0x2000 (64-bit)"),
    ("header64", "extension", "at 0x1058"),
    ("bitmap_header", "ofs_bitmap", "`len_header + 0x38` = 0x2038 (64-bit) or 0x1038 (32-bit)"),
    ("bitmap_header", "len_bitmap", "`(pages + 7) / 8`"),
    ("summary_header", "ofs_bitmap", "0x2028 (64-bit) or 0x1020 (32-bit)"),
    ("rdmp_header", "total_number_of_pages", "at 0x2028"),
    ("rdmp_header", "ranges", "at 0x2030, `len_ranges` bytes"),
    ("triage_dump64", "len_driver_list", "`num_drivers * 0x90`"),
    ("triage_dump64", "valid_mark", "at `ofs_valid_mark`"),
]


@for_all(PLACES)
def test_places_of_what_is_calculated(place: tuple[str, str, str]) -> None:
    name, field, where = place
    assert where in row(name, field)


def test_what_is_not_verified_is_marked_and_listed() -> None:
    found = 0
    for name, structure in STRUCTURES.items():
        page = PAGES[PAGE_OF.get(name.rpartition("/")[0], "README.md")]
        listed = words(page.partition("## What is not verified\n")[2].partition("\n## ")[0])
        specs = [*structure.get("seq", ()), *structure.get("instances", {}).values()]
        for doc in [structure["doc"], *(each.get("doc", "") for each in specs)]:
            for sentence in re.split(r"(?<=\.)\s+", " ".join(doc.split())):
                if DOUBTS.search(sentence):
                    found += 1
                    assert words(sentence) in listed, sentence
                    flat = " ".join(section(name).split())
                    flat = re.sub(r"\[(`\w+`)\]", r"\1", flat)
                    assert f"⚠ **{sentence.strip()}**" in flat, sentence
    assert found > 10


def test_the_hex_dump_is_that_of_the_sample() -> None:
    packed = ROOT / "kdmp_ks" / "sample" / "qemu_full.dmp.xz"
    with lzma.open(packed) as file:
        data = file.read(0x1000)
    shown = re.findall(
        r"^([0-9a-f]{4})  ((?:[0-9a-f]{2} ){7}[0-9a-f]{2})  ", PAGES["headers.md"], re.MULTILINE
    )
    assert len(shown) > 10
    for offset, digits in shown:
        assert data[int(offset, 16) :][:8] == bytes.fromhex(digits)
    assert "  directory_table_base\n" in PAGES["headers.md"].partition("\n0010  ")[2][:80]


# -- pages as pages


@for_all(PAGES)
def test_links_lead_somewhere(name: str) -> None:
    text = PAGES[name]
    defined = dict(re.findall(r"^\[(`\w+`)\]: (\S+)$", text, re.MULTILINE))
    body = re.sub(r"^\[`\w+`\]: \S+$", "", text, flags=re.MULTILINE)
    used = set(re.findall(r"(?<!\])\[(`\w+`)\](?![(:])", body))
    assert used == defined.keys()
    for target in [*defined.values(), *re.findall(r"\]\(([^)\s]+)\)", body)]:
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        if not path.endswith(".md") and path:
            assert (DOCS / path).is_file(), target
        else:
            assert not anchor or anchor in anchors(PAGES[path or name]), target
            assert not path or path in PAGES, target


@for_all(PAGES)
def test_tables_are_whole(name: str) -> None:
    """All rows of a table have as many cells as its head, or a forge shows no table."""
    for table in re.findall(r"(?:^\|.*\n)+", PAGES[name], re.MULTILINE):
        head, rule, *rest = rows(table)
        assert all(re.fullmatch(r":?-{3,}", each) for each in rule)
        assert rest
        assert {len(each) for each in rest} | {len(rule)} == {len(head)}


@for_all(PAGES)
def test_no_directive_is_left(name: str) -> None:
    assert "{{" not in PAGES[name]
    assert PAGES[name].startswith("<!-- Made by tools/docs/build.py")


SVG = "{http://www.w3.org/2000/svg}"


@for_all(PICTURES)
def test_pictures_are_used_and_stand_alone(path: Path) -> None:
    assert any(f"](images/{path.name})](images/{path.name})" in text for text in PAGES.values())
    text = path.read_text(encoding="utf-8")
    assert "prefers-color-scheme:dark" in text
    assert text.count("http") == 1, "nothing from elsewhere but the name of SVG itself"
    root = ET.fromstring(text)
    assert root.find(f"{SVG}title") is not None
    assert {each.tag.removeprefix(SVG) for each in root} <= {
        *("title", "desc", "style", "rect", "path", "text"),
    }


@for_all(PICTURES)
def test_text_of_pictures_stays_inside(path: Path) -> None:
    root = ET.fromstring(path.read_text(encoding="utf-8"))
    _, _, width, height = map(float, root.get("viewBox", "").split())
    for each in root.iter(f"{SVG}text"):
        long = len(each.text or "") * float(each.get("font-size", "12")) * 0.605
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[each.get("text-anchor", "start")]
        left = float(each.get("x", "")) - share * long
        assert left >= 0, each.text
        assert left + long <= width, each.text
        assert 0 < float(each.get("y", "")) < height, each.text


@for_all(STRUCTURES)
def test_structures_of_some_size_have_a_picture_with_all_fields(name: str) -> None:
    named = [each["id"] for each in STRUCTURES[name].get("seq", ()) if "id" in each]
    path = DOCS / "images" / f"{name.replace('/', '-')}.svg"
    assert path.exists() == (len(named) > 2 and name != DUMP)
    if path.exists() and "/" in name:
        text = path.read_text(encoding="utf-8")
        first = [each for each in named if each in text]
        assert first == named[: len(first)], "fields behind one of unknown size are not drawn"
        assert first
    elif path.exists():
        root = ET.fromstring(path.read_text(encoding="utf-8"))
        seen = "".join(each.text or "" for each in root.iter(f"{SVG}text"))
        assert [each for each in named if each not in seen] == []


# -- the same words in Python


@for_all(STRUCTURES)
def test_help_has_the_documentation_of_each_field(name: str) -> None:
    schema, _, last = name.rpartition("/")
    module = importlib.import_module(f"kdmp_ks.generated.python.{schema or DUMP}")
    root = getattr(module, class_name(schema or DUMP))
    found = [root, *(each for each in all_classes(root) if each.__name__ == class_name(last))]
    cls = found[0] if last == (schema or DUMP) else found[1]
    text = words(pydoc.plain(pydoc.render_doc(cls)).replace("\n |", "\n"))
    for field, spec in fields(STRUCTURES[name]).items():
        entry = text.partition(f" {field}: ")[2]
        assert entry, field
        assert words(spec.get("doc", "")) in entry, field
        assert spec.get("-orig-id", "") in entry[:200], field


def class_name(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def all_classes(cls: Any) -> Iterator[Any]:
    for name, each in vars(cls).items():
        if isinstance(each, type) and not name.startswith("_"):
            yield each
            yield from all_classes(each)


@for_all(STRUCTURES)
def test_the_stub_has_the_documentation_of_each_field(name: str) -> None:
    path = ROOT / "generated" / "python" / f"{name.rpartition('/')[0] or DUMP}.pyi"
    text = words(path.read_text(encoding="utf-8"))
    for field, spec in fields(STRUCTURES[name]).items():
        assert words(spec.get("doc", "")) in text, field


# -- the build


class Build(NamedTuple):
    """A run of the build."""

    done: subprocess.CompletedProcess[str]
    out: Path

    def files(self) -> dict[str, bytes]:
        assert self.done.returncode == 0, self.done.stderr
        return tree(self.out)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def build(out: Path, schemas: Path = SCHEMAS) -> Build:
    if shutil.which("node") is None:
        skip_or_fail("there is no node on PATH, which reads the schema")
    if not (ROOT / "tools" / "schemas" / "node_modules").is_dir():
        skip_or_fail("tools/schemas has no node_modules (npm ci makes it)")
    command = [sys.executable, str(ROOT / "tools" / "docs" / "build.py")]
    command += ["--out", str(out), "--schemas", str(schemas)]
    return Build(subprocess.run(command, capture_output=True, text=True, check=False), out)


def changed(folder: Path, old: str, new: str) -> Path:
    """A copy of the schemas, that of the dump with another text in one place."""
    copy = folder / "schemas"
    shutil.copytree(SCHEMAS, copy)
    path = copy / SCHEMA_PATH.name
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), encoding="utf-8")
    return copy


def test_the_committed_pages_are_what_the_build_makes(tmp_path: Path) -> None:
    made = build(tmp_path / "format").files()
    committed = tree(DOCS)
    assert made.keys() == committed.keys()
    assert [name for name in made if made[name] != committed[name]] == [], "run make docs"


@pytest.mark.parametrize(
    ("old", "new", "pages"),
    [
        ("Home space of parameter 1;", "Room for parameter 1;", ["processor.md"]),
        ("doc: A home edition.", "doc: An edition for homes.", ["enums.md"]),
        ("-orig-id: MmSpecialPoolTag\n        type: u4\n        doc: Tag of allocations that go to"
         " the special pool.\n      - id: mi_triage_action_taken\n        -orig-id:"
         " MiTriageActionTaken\n        type: u4\n      - id: mm_verify_driver_level\n       "
         " -orig-id: MmVerifyDriverLevel\n        type: u4\n        doc: Checks that the driver"
         " verifier makes, as flags.\n      - id: kernel_verifier\n        -orig-id:"
         " KernelVerifier\n        type: u4\n        doc: Whether the kernel itself is"
         " verified.\n      - id: mm_maximum_non_paged_pool\n        -orig-id:"
         " MmMaximumNonPagedPool\n        type: u8",
         "-orig-id: MmSpecialPoolTag\n        type: u8\n      - id: mm_maximum_non_paged_pool\n"
         "        type: u8", ["images/dump_mm_storage64.svg", "triage.md"]),
    ],
    ids=["doc of a field", "doc of a value", "fields"],
)  # fmt: skip
def test_a_changed_schema_shows(old: str, new: str, pages: list[str], tmp_path: Path) -> None:
    """Proof that the comparison above can fail."""
    made = build(tmp_path / "format", changed(tmp_path, old, new)).files()
    committed = tree(DOCS)
    differing = [name for name in made if made[name] != committed.get(name)]
    assert set(pages) <= set(differing)
    assert made.keys() == committed.keys()


def test_a_moved_field_moves_all_behind_it(tmp_path: Path) -> None:
    schemas = changed(tmp_path, "        size: 3000\n", "        size: 2992\n")
    page = build(tmp_path / "format", schemas).files()["headers.md"].decode()
    assert re.search(r"^\| 0xf90  \| 4 .*`dump_type`<br>", page, re.MULTILINE)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("  blob_header:\n", "  blob_head:\n", "no page has blob_head"),
        ("  product_types:\n    1:", "  products:\n    1:", "no page has products"),
        ("valid: 0x40", "valid:\n          expr: _ > 0x3f", "'expr'"),
    ],
)
def test_what_the_pages_do_not_know_is_refused(
    old: str, new: str, message: str, tmp_path: Path
) -> None:
    done = build(tmp_path / "format", changed(tmp_path, old, new)).done
    assert done.returncode == 1
    assert message in done.stderr
    assert "Traceback" not in done.stderr


SMALL = """
meta:
  id: smbios
  title: A table
  endian: le
doc: A table that has a `header_extension` of `windows_kernel_dump` in it.
doc-ref: https://example.org/a
seq:
  - id: kind
    type: u1
    enum: kinds
  - id: len_part
    type: u2
    valid: 0x40
  - id: part
    size: len_part
    type: header
  - id: texts
    terminator: 0
    repeat: eos
types:
  header:
    -orig-id: HEAD
    doc: A type with the name of a field of the dump. Inferred.
    doc-ref: https://example.org/b
    seq:
      - id: old
        type: u4
      - id: young
        type: u2
        if: _io.size >= 6
      - id: younger
        type: u1
        if: _io.size >= 7
        doc: Only in new tables.
enums:
  kinds:
    0:
      id: first
      doc: The first.
"""


@pytest.fixture(scope="module")
def small_page(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("small")
    shutil.copy(SCHEMA_PATH, folder)
    (folder / "smbios.ksy").write_text(SMALL)
    files = build(tmp_path_factory.mktemp("out") / "format", folder).files()
    assert {"images/smbios-smbios.svg", "images/smbios-header.svg"} <= files.keys()
    other = files["README.md"].decode()
    assert "[smbios.ksy](../../schemas/smbios.ksy) " in other
    assert "| A table " in other
    assert "[`header`]" not in other, "a field of the dump, and a type of the other schema"
    return files["smbios.md"].decode()


class TestAnotherSchema:
    """A schema beside that of the dump, with a structure of the same name as something there."""

    def test_fields(self, small_page: str) -> None:
        found = [
            [cell.strip() for cell in line.split("|")[1:-1]] for line in small_page.splitlines()
        ]
        for cells in (
            ["0x0", "1", "u1", "`kind`", "[`kinds`]."],
            ["0x1", "2", "u2", "`len_part`", "Always 0x40."],
            ["0x3", "`len_part`", "structure", "`part`", "[`header`]."],
            ["", "varies", "bytes × n", "`texts`", ""],
            ["0x4", "2", "u2", "`young`", "Only if `_io.size >= 6`."],
            ["0x6", "1", "u1", "`younger`", "Only in new tables. Only if `_io.size >= 7`."],
            ["0x0", "`first`", "", "The first."],
        ):
            assert cells in found, cells

    def test_links_to_another_schema(self, small_page: str) -> None:
        for link in (
            "[`header_extension`](headers.md#header_extension) of",
            "[`windows_kernel_dump`](README.md#windows_kernel_dump)",
        ):
            assert link in small_page

    def test_doubts_and_sources_are_its_own(self, small_page: str) -> None:
        assert "* [`header`]: Inferred." in small_page
        assert "* [b](https://example.org/b): [`header`]" in small_page
        assert small_page.count("\n* [") == 3

    def test_a_schema_without_a_page_is_refused(self, tmp_path: Path) -> None:
        folder = tmp_path / "schemas"
        shutil.copytree(SCHEMAS, folder)
        (folder / "other.ksy").write_text(SMALL.replace("id: smbios", "id: other"))
        done = build(tmp_path / "format", folder).done
        assert done.returncode == 1
        assert "no page is about other" in done.stderr


def test_the_build_mends_a_folder(tmp_path: Path) -> None:
    out = tmp_path / "format"
    (out / "images").mkdir(parents=True)
    (out / "images" / "stray.svg").write_text("")
    assert "images/stray.svg" not in build(out).files()
