"""More rules of the Kaitai gallery: text, names that tell what they are, nothing left over.

Each rule is a function that gives what breaks it, so that a spoiled schema can show that it bites.
Where a schema departs from a rule with a reason, the names stand here and in docs/gallery.md.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import LiteralScalarString, ScalarString

from conftest import ROOT

SCHEMAS = {
    path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "schemas").glob("*.ksy"))
}
SCHEMA = SCHEMAS["windows_kernel_dump"]
GALLERY = (ROOT / "docs" / "gallery.md").read_text(encoding="utf-8")
TEXT_WIDTH = 80
# Counts that keep the name that Windows has for them, and a bound for one of them.
COUNTS = {"number_of_runs", "max_runs"}
# Arrays of registers, whose names are those of the registers, and two that Windows named.
SINGULAR = {
    *("x", "v", "r", "q", "bcr", "bvr", "wcr", "wvr"),
    *("vector_register", "exception_information"),
}
# Ends with padding that belongs to the structure, wherever it lies.
PADDED = {"context_arm"}


@functools.cache
def load(text: str, *, with_marks: bool = False) -> Mapping[str, Any]:
    """Read a schema; with the marks that tell how it is written, which takes much longer."""
    yaml = YAML(typ="rt" if with_marks else "safe")
    yaml.preserve_quotes = with_marks
    return yaml.load(text)


def nodes(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    yield path, node
    if isinstance(node, Mapping):
        for key, value in node.items():
            yield from nodes(value, f"{path}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from nodes(value, f"{path}/{index}")


def types(schema: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    def below(spec: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for name, each in spec.get("types", {}).items():
            yield name, each
            yield from below(each)

    return {schema["meta"]["id"]: schema, **dict(below(schema))}


def attributes(schema: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """All attributes: the type that they are in, name and content."""
    for name, each in types(schema).items():
        for attribute in each.get("seq", ()):
            yield name, attribute.get("id", ""), attribute
        for field, attribute in each.get("instances", {}).items():
            yield name, field, attribute


def docs(schema: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for path, node in nodes(schema):
        if path.endswith("/doc") and isinstance(node, str):
            yield path, node


def names_in(expression: object) -> set[str]:
    """The fields that an expression calculates with; of one in another structure, its own name."""
    text = re.sub(r"\.as<\w+>|_root\.|\w+::\w+|\b0x[0-9a-f]+", "", str(expression))
    text = re.sub(r"\b[a-z]\w*\.(?=[a-z])", "", text)
    return {each for each in re.findall(r"[a-z_]\w*", text) if each not in ("_io", "and", "or")}


# -- the rules


def not_in_block_style(schema: Mapping[str, Any]) -> list[str]:
    return [path for path, node in nodes(schema) if hasattr(node, "fa") and node.fa.flow_style()]


def badly_written_docs(schema: Mapping[str, Any]) -> list[str]:
    """A line is written without quotes, more of them as a literal block, no wider than 80."""
    wrong = []
    for path, doc in docs(schema):
        lines = doc.rstrip("\n").split("\n")
        literal = isinstance(doc, LiteralScalarString)
        # A colon and a blank cannot stand in plain text, nor can what would be too wide a line.
        plain_fits = len(lines) == 1 and ": " not in doc and len(doc) < 72
        if isinstance(doc, ScalarString) and (not literal or plain_fits):
            wrong.append(path)
        if any(len(line) > TEXT_WIDTH for line in lines):
            wrong.append(path)
    return wrong


def trivial_docs(schema: Mapping[str, Any]) -> list[str]:
    """Documentation that says the name and nothing more."""
    wrong = []
    for where, name, each in attributes(schema):
        said = set(re.findall(r"\w+", each.get("doc", "").lower()))
        if said and said <= {*name.split("_"), "the", "of", "a", "an"}:
            wrong.append(f"{where}.{name}")
    return wrong


def extensions(schema: Mapping[str, Any]) -> list[str]:
    """One extension is a string, several are a list."""
    found = schema["meta"].get("file-extension", "none")
    return [] if isinstance(found, str) or len(found) > 1 else ["file-extension"]


def wrong_prefixes(schema: Mapping[str, Any]) -> list[str]:
    """What is called a number, an offset or a size is a number."""
    return [
        f"{where}.{name}"
        for where, name, each in attributes(schema)
        if re.match(r"(num|ofs|len)_", name)
        and not ("value" in each or re.fullmatch(r"[us][1248]", str(each.get("type"))))
    ]


def missing_prefixes(schema: Mapping[str, Any]) -> list[str]:
    """What counts, places or measures something else says so in its name."""
    wrong = []
    for where, _, each in attributes(schema):
        for key, allowed in (
            ("repeat-expr", r"num_"),
            ("pos", r"ofs_|len_"),
            ("size", r"len_|num_"),
        ):
            used = names_in(each.get(key, 0)) - COUNTS
            wrong += [f"{where}: {name}" for name in used if not re.match(allowed, name)]
    return wrong


def arrays_not_plural(schema: Mapping[str, Any]) -> list[str]:
    return [
        f"{where}.{name}"
        for where, name, each in attributes(schema)
        if "repeat" in each and not name.endswith("s") and name not in SINGULAR
    ]


def nameless_without_a_word(schema: Mapping[str, Any]) -> list[str]:
    """Bytes without a name have the one of Windows, or documentation."""
    return [
        where
        for where, name, each in attributes(schema)
        if not name and not {"doc", "-orig-id"} & each.keys()
    ]


def trailing_padding(schema: Mapping[str, Any]) -> list[str]:
    """A type that is given a size from outside does not fill it up itself."""
    held: dict[str, set[bool]] = {}
    for _, _, each in attributes(schema):
        kind = each.get("type")
        kinds = kind["cases"].values() if isinstance(kind, Mapping) else [kind]
        for name in kinds:
            held.setdefault(str(name), set()).add("size" in each)
    return [
        name
        for name, each in types(schema).items()
        if held.get(name) == {True}
        and each.get("seq")
        and "id" not in each["seq"][-1]
        and name not in PADDED
    ]


def unused(schema: Mapping[str, Any]) -> list[str]:
    """Each type and enum is that of a field, or documentation says what it is for."""
    fields = [each for _, _, each in attributes(schema)]
    told = {
        name
        for path, doc in docs(schema)
        for name in re.findall(r"`(\w+)`", doc)
        if not path.startswith((f"/types/{name}/", f"/enums/{name}/"))
    }
    known = {str(each.get("enum")) for each in fields}
    for each in fields:
        kind = each.get("type")
        known |= set(kind["cases"].values()) if isinstance(kind, Mapping) else {str(kind)}
    enums = [name for each in types(schema).values() for name in each.get("enums", {})]
    known = {each.rpartition("::")[2] for each in known}
    return [name for name in [*list(types(schema))[1:], *enums] if name not in known | told]


def ambiguous_members(schema: Mapping[str, Any]) -> list[str]:
    """No two values of an enumeration have one name."""
    wrong = []
    enums = [pair for each in types(schema).values() for pair in each.get("enums", {}).items()]
    for name, enum in enums:
        for key in ("id", "-orig-id"):
            found = [member[key] for member in enum.values() if key in member]
            wrong += [f"{name}: {each}" for each in set(found) if found.count(each) > 1]
    return wrong


# A schema that keeps all rules, and what breaks each.
EXAMPLE = """\
meta:
  id: example
  file-extension: ex
  tags:
    - windows
doc: An example of a format.
seq:
  - id: num_parts
    type: u4
    doc: How many parts there are in the table.
  - id: ofs_parts
    type: u4
  - id: lid
    size: 16
    type: lid
instances:
  parts:
    pos: ofs_parts
    type: part
    repeat: expr
    repeat-expr: num_parts
types:
  lid:
    seq:
      - size: 4
        doc: |
          Nobody knows what this is: it differs from file to file, and from one
          machine to the next.
      - id: options
        type: u4
        doc: Options; combination of `option_masks`.
  part:
    seq:
      - id: len_data
        type: u4
      - -orig-id: Padding
        size: 4
      - id: data
        size: len_data
enums:
  option_masks:
    1:
      id: first
      -orig-id: FIRST
    2:
      id: second
      -orig-id: SECOND
"""
SPOILED: list[tuple[Callable[[Mapping[str, Any]], list[str]], str, str]] = [
    (not_in_block_style, "tags:\n    - windows\n", "tags: [windows]\n"),
    (badly_written_docs, "doc: An example of a format.", "doc: 'An example of a format.'"),
    (badly_written_docs, "doc: An example of a format.", f"doc: An example of{' a' * 40} format."),
    (badly_written_docs, "doc: An example of a format.", "doc: |\n  An example of a format."),
    (trivial_docs, "doc: Options; combination of `option_masks`.", "doc: The options."),
    (extensions, "file-extension: ex", "file-extension:\n    - ex"),
    (wrong_prefixes, "- id: data\n", "- id: ofs_data\n"),
    (missing_prefixes, "repeat-expr: num_parts", "repeat-expr: part_count"),
    (missing_prefixes, "pos: ofs_parts", "pos: parts_offset"),
    (missing_prefixes, "size: len_data", "size: data_size"),
    (arrays_not_plural, "  parts:\n", "  table:\n"),
    (nameless_without_a_word, "- -orig-id: Padding\n        size: 4", "- size: 4"),
    (trailing_padding, "  part:\n", "      - size: 8\n        doc: Padding.\n  part:\n"),
    (unused, "combination of `option_masks`", "a combination of bits"),
    (unused, "    type: part\n", "    type: u4\n"),
    (ambiguous_members, "-orig-id: SECOND", "-orig-id: FIRST"),
]  # fmt: skip
# What a schema other than that of the dump may do against a rule: places, by rule and schema.
ALLOWED: dict[str, dict[str, set[str]]] = {
    # Named by UEFI and by Windows.
    "cper": {"missing_prefixes": {"cper: section_count"}},
    "windows_dump_blobs": {"arrays_not_plural": {"boot_status.error_info"}},
}
# Rules about the way in which things are written.
WRITING = (not_in_block_style, badly_written_docs)
RULES = list(dict.fromkeys(rule for rule, _, _ in SPOILED))


@pytest.mark.parametrize("schema", SCHEMAS)
@pytest.mark.parametrize("rule", RULES)
def test_the_schema_keeps(rule: Callable[[Mapping[str, Any]], list[str]], schema: str) -> None:
    allowed = ALLOWED.get(schema, {}).get(rule.__name__, set())
    found = rule(load(SCHEMAS[schema], with_marks=rule in WRITING))
    assert set(found) - allowed == set()
    assert allowed <= set(found), "no exception that is not needed"


@pytest.mark.parametrize(("rule", "old", "new"), SPOILED)
def test_a_spoiled_schema_is_noticed(
    rule: Callable[[Mapping[str, Any]], list[str]], old: str, new: str
) -> None:
    assert EXAMPLE.count(old) == 1
    assert rule(load(EXAMPLE, with_marks=rule in WRITING)) == []
    assert len(rule(load(EXAMPLE.replace(old, new), with_marks=rule in WRITING))) == 1


def test_exceptions_are_needed_and_explained() -> None:
    schema = load(SCHEMA)
    names = {name for _, name, _ in attributes(schema)} | types(schema).keys()
    for each in COUNTS | SINGULAR | PADDED:
        assert each in names
        assert f"`{each}`" in GALLERY, each


def test_the_submission_says_what_the_schema_says() -> None:
    meta = load(SCHEMA)["meta"]
    for each in (f"windows/{meta['id']}.ksy", meta["title"], meta["license"], meta["ks-version"]):
        assert each in GALLERY
    for number, what in (
        (len(load(SCHEMA)["types"]), "types"),
        (len(load(SCHEMA)["enums"]), "enumerations"),
        (sum(len(each) for each in load(SCHEMA)["enums"].values()), "named values"),
        (SCHEMA.count(") != 0\n"), "flags"),
    ):
        assert f"{number} {what}" in GALLERY
