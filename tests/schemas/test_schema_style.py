"""The schemas keep the rules of the Kaitai gallery, and those that keep all targets right.

The gallery's rules are those of its style guide. The others come from what compilers do: numbers
above 2^53 that YAML readers round, words that are reserved in Python, documentation that is pasted
into string literals, 64-bit arithmetic that typed targets cut to 32 bits.
"""

from __future__ import annotations

import itertools
import keyword
import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import ScalarString

from conftest import ROOT

SCHEMAS = sorted((ROOT / "schemas").glob("*.ksy"))

META = [
    "id",
    "title",
    "application",
    "file-extension",
    "xref",
    "tags",
    "license",
    "ks-version",
    "imports",
    "encoding",
    "endian",
    "bit-endian",
]
TYPE = [
    "meta",
    "-orig-id",
    "doc",
    "doc-ref",
    "to-string",
    "-webide-representation",
    "params",
    "seq",
    "instances",
    "types",
    "enums",
]
ATTRIBUTE = [
    "id",
    "-orig-id",
    "io",
    "pos",
    "value",
    "size",
    "size-eos",
    "type",
    "enum",
    "contents",
    "pad-right",
    "terminator",
    "include",
    "consume",
    "eos-error",
    "encoding",
    "process",
    "valid",
    "repeat",
    "repeat-eos",
    "repeat-expr",
    "repeat-until",
    "if",
    "doc",
    "doc-ref",
]
MEMBER = ["id", "doc", "-orig-id"]
LICENCES = {"CC0-1.0"}
# The schema of files of any size, and those of blobs and tables that are in memory as a whole.
FILES = {"windows_kernel_dump"}
# Nobody has published names for these structures, or a description.
UNPUBLISHED = {"windows_dump_blobs", "zdmp"}
# Words that a field or a type cannot have as its name where the compiler does not escape them: in
# the others fields are members with a sign or a prefix, and types begin with a capital letter.
RESERVED = {
    "C++": """alignas alignof and and_eq asm auto bitand bitor bool break case catch char char16_t
        char32_t class compl const const_cast constexpr continue decltype default delete do double
        dynamic_cast else enum explicit export extern false float for friend goto if inline int long
        mutable namespace new noexcept not not_eq nullptr operator or or_eq private protected public
        register reinterpret_cast return short signed sizeof static static_assert static_cast struct
        switch template this thread_local throw true try typedef typeid typename union unsigned
        using virtual void volatile wchar_t while xor xor_eq""",
    "Java": """abstract assert boolean break byte case catch char class const continue default do
        double else enum extends final finally float for goto if implements import instanceof int
        interface long native new package private protected public return short static strictfp
        super switch synchronized this throw throws transient try void volatile while true false
        null notify wait""",
    "Rust": """abstract as async await become box break const continue crate do dyn else enum extern
        false final fn for gen if impl in let loop macro match mod move mut override priv pub ref
        return self static struct super trait true try type typeof unsafe unsized use virtual where
        while yield""",
    # Methods of the runtimes: a field `size` hides that of the stream, and `_io.size` is it then.
    "runtimes": "io is_eof new parent pos read root size",
}
# What documentation may stand on a line of its own, for its length: an address.
LINE = 88


def load(path: Any) -> Mapping[str, Any]:
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    return yaml.load(path.read_text(encoding="utf-8"))


def types(spec: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield path or "/", spec
    for name, inner in spec.get("types", {}).items():
        yield from types(inner, f"{path}/{name}")


def attributes(spec: Mapping[str, Any]) -> Iterator[tuple[str, bool, str, Mapping[str, Any]]]:
    """All attributes: path of the type, whether it is an instance, name and content."""
    for path, each in types(spec):
        for attribute in each.get("seq", ()):
            yield path, False, attribute.get("id", ""), attribute
        for name, attribute in each.get("instances", {}).items():
            yield path, True, name, attribute


def members(spec: Mapping[str, Any]) -> Iterator[tuple[str, Any, Mapping[str, Any]]]:
    for path, each in types(spec):
        for name, enum in each.get("enums", {}).items():
            for key, member in enum.items():
                yield f"{path}/{name}", key, member


def nodes(node: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    yield path, node
    if isinstance(node, Mapping):
        for key, value in node.items():
            yield f"{path}/{key}", key
            yield from nodes(value, f"{path}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from nodes(value, f"{path}/{index}")


def in_order(found: Mapping[str, Any], order: list[str]) -> bool:
    """Whether all keys are known and stand as the style guide orders them."""
    places = [order.index(key) if key in order else -1 for key in found]
    return -1 not in places and places == sorted(places)


def takes_bytes(schema: Mapping[str, Any], attribute: Mapping[str, Any]) -> bool:
    """Whether each item of a repeated attribute moves on, so that the data bound the number."""
    kind = attribute.get("type")
    if "terminator" in attribute or kind == "strz":
        return True
    if isinstance(attribute.get("size"), int):
        return bool(attribute["size"] > 0)
    if isinstance(kind, Mapping):
        return all(takes_bytes(schema, {"type": each}) for each in kind["cases"].values())
    if kind is None or re.fullmatch(r"[usf][1248]|b\d+", str(kind)):
        return kind is not None
    found = [each for at, each in types(schema) if at.endswith("/" + kind.split("::")[-1])]
    return any("if" not in each and takes_bytes(schema, each) for each in found[0].get("seq", ()))


@pytest.fixture(params=SCHEMAS, ids=lambda path: path.name)
def path(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture
def schema(path: Any) -> Mapping[str, Any]:
    return load(path)


@pytest.fixture(params=sorted(FILES))
def file_schema(request: pytest.FixtureRequest) -> Any:
    """A schema of a whole file."""
    (found,) = (one for one in SCHEMAS if one.stem == request.param)
    return load(found)


def test_there_are_schemas() -> None:
    assert SCHEMAS


class TestFile:
    def test_bytes(self, path: Any) -> None:
        data = path.read_bytes()
        text = data.decode("utf-8")
        assert b"\r" not in data
        assert b"\t" not in data
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert not text.startswith(("---", "%"))
        assert not re.search(r"[ \t]$", text, re.MULTILINE), "trailing blanks"

    def test_lines_are_short(self, path: Any) -> None:
        lines = path.read_text(encoding="utf-8").splitlines()
        assert [each for each in lines if len(each) > LINE and "://" not in each] == []

    def test_sequences_are_indented(self, path: Any) -> None:
        lines = path.read_text(encoding="utf-8").splitlines()
        for before, line in itertools.pairwise(lines):
            if before.endswith(":") and line.lstrip().startswith("- "):
                indent = len(before) - len(before.lstrip(" "))
                assert line.startswith(" " * (indent + 2) + "- "), line


class TestMeta:
    def test_order(self, schema: Mapping[str, Any]) -> None:
        assert in_order(schema["meta"], META)
        for key in ("xref", "tags"):
            found = list(schema["meta"].get(key, ()))
            assert found == sorted(found)

    def test_values(self, path: Any, schema: Mapping[str, Any]) -> None:
        meta = schema["meta"]
        assert meta["id"] == path.stem
        assert meta["title"]
        assert meta["license"] in LICENCES
        assert meta["ks-version"] == "0.9"
        assert isinstance(meta["ks-version"], ScalarString), "unquoted, 0.10 would be 0.1"
        assert meta["endian"] == "le"

    def test_only_once(self, schema: Mapping[str, Any]) -> None:
        assert [name for name, each in types(schema) if "meta" in each] == ["/"]


class TestTypes:
    def test_order(self, schema: Mapping[str, Any]) -> None:
        assert [name for name, each in types(schema) if not in_order(each, TYPE)] == []

    def test_documented(self, schema: Mapping[str, Any]) -> None:
        for name, each in types(schema):
            assert each.get("doc"), name
            assert each.get("doc-ref") or schema["meta"]["id"] in UNPUBLISHED, name

    def test_references_are_addresses(self, schema: Mapping[str, Any]) -> None:
        for where, node in nodes(schema):
            if where.endswith("/doc-ref") and node != "doc-ref":
                for each in node if isinstance(node, list) else [node]:
                    assert re.fullmatch(r"https://\S+", each), where


class TestAttributes:
    def test_order(self, schema: Mapping[str, Any]) -> None:
        wrong = [
            (at, name) for at, _, name, each in attributes(schema) if not in_order(each, ATTRIBUTE)
        ]
        assert wrong == []

    def test_names(self, schema: Mapping[str, Any]) -> None:
        for where, _, name, _ in attributes(schema):
            assert not name or re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name), (where, name)
            assert not re.match(r"unknown|reserved|padding|unused", name), (where, name)

    def test_windows_names(self, schema: Mapping[str, Any]) -> None:
        """Fields of structures that Windows (or another reader) named keep that name beside.

        In other schemas than that of the dump, a structure that was named has a name itself.
        """
        named = {at for at, each in types(schema) if "-orig-id" in each}
        if schema["meta"]["id"] in FILES:
            named = {at for at, _ in types(schema)}
        # The rest of the header is a structure of its own here only, and nobody has published what
        # Microsoft calls its extension.
        exempt = {("/", "header"), ("/", "header_extension")}
        # Few formats of other schemas have names that are published: where the structure has one,
        # its fields have theirs.
        named = {where for where, each in types(schema) if "-orig-id" in each}
        of_windows = schema["meta"]["id"] == "windows_kernel_dump"
        for where, instance, name, each in attributes(schema):
            if where not in named:
                continue
            if name and not instance and not {(where, name), ("/", where[1:])} & exempt:
                expected = of_windows or where in named
                assert each.get("-orig-id") or not expected, (where, name)

    def test_instances_are_documented(self, schema: Mapping[str, Any]) -> None:
        for where, instance, name, each in attributes(schema):
            if instance:
                assert each.get("doc"), (where, name)

    def test_bulk_is_bytes(self, schema: Mapping[str, Any]) -> None:
        """Nothing is repeated as often as a file likes: at most a fixed or a checked number.

        A table that has been checked to lie in the file may be a list, for those who ask for it.
        Blobs and firmware tables are small and read whole. There, what is repeated takes bytes.
        """
        if schema["meta"]["id"] not in FILES:
            for where, _, name, each in attributes(schema):
                if "repeat" in each:
                    assert takes_bytes(schema, each), (where, name)
            return
        for where, instance, name, each in attributes(schema):
            assert each.get("repeat", "expr") == "expr", (where, name)
            times = each.get("repeat-expr", 1)
            if isinstance(times, int) or "<= max_" in times:
                continue
            assert instance, (where, name)
            start = each["pos"].partition(".")[0]
            end = rf"\({start}(\.as<u8>)? \+ len_\w+\)\.as<u8>"
            inside = rf"{end}\s+<= _root\._io\.size\.as<u8>$"
            assert re.search(inside, each["if"].strip()), (where, name)
            assert re.search(r"(^|\band\s+)\(ofs", each["if"]), (where, name)

    def test_optional_fields_are_instances(self, file_schema: Mapping[str, Any]) -> None:
        """A table of firmware may have as many fields as its version."""
        for where, instance, name, each in attributes(file_schema):
            assert instance or "if" not in each, (where, name)


class TestPortability:
    def test_no_reserved_words(self, schema: Mapping[str, Any]) -> None:
        names = [name for _, _, name, _ in attributes(schema)]
        names += [name.rpartition("/")[2] for name, _ in types(schema)]
        names += [member["id"] for _, _, member in members(schema)]
        names += [enum for _, each in types(schema) for enum in each.get("enums", {})]
        bad = [name for name in names if keyword.iskeyword(name) or name in ("None", "self", "io")]
        assert bad == []

    @pytest.mark.parametrize("target", RESERVED)
    def test_no_words_reserved_in_typed_targets(
        self, schema: Mapping[str, Any], target: str
    ) -> None:
        names = {name for _, _, name, _ in attributes(schema)}
        names |= {name.rpartition("/")[2] for name, _ in types(schema)}
        assert sorted(names & set(RESERVED[target].split())) == []

    def test_rust_can_tell_its_own_names(self, schema: Mapping[str, Any]) -> None:
        """Rust's enums have a member `Unknown` of their own, for values that are not declared."""
        assert [at for at, _, member in members(schema) if member["id"] == "unknown"] == []

    def test_rust_can_tell_fields_from_instances(self, schema: Mapping[str, Any]) -> None:
        """`header.as<header64>.x` is compiled as if it were an instance where any `x` is one."""
        instances = {name for _, instance, name, _ in attributes(schema) if instance}
        for where, node in nodes(schema):
            if isinstance(node, str) and not where.endswith("/doc"):
                assert not instances & set(re.findall(r"\.as<\w+>\.(\w+)", node)), where

    def test_go_reads_no_enums_in_instances(self, schema: Mapping[str, Any]) -> None:
        """Go's parser would return nil for one that cannot be read, which does not compile."""
        for where, instance, name, each in attributes(schema):
            assert not (instance and "enum" in each), (where, name)

    def test_values_are_checked_in_rust(self, schema: Mapping[str, Any]) -> None:
        """Rust ignores `in-enum`; a list of the members does the same in all targets."""
        for where, _, name, each in attributes(schema):
            assert "in-enum" not in str(each.get("valid")), (where, name)

    def test_documentation_can_stand_in_a_literal(self, schema: Mapping[str, Any]) -> None:
        for where, node in nodes(schema):
            if where.endswith("/doc") and isinstance(node, str):
                for mark in ("\\", '"""', "/*", "*/"):
                    assert mark not in node, where

    def test_large_numbers_are_quoted(self, schema: Mapping[str, Any]) -> None:
        for where, node in nodes(schema):
            if isinstance(node, int) and not isinstance(node, bool):
                assert abs(node) <= 1 << 53, where

    def test_64_bit_arithmetic_is_cast(self, schema: Mapping[str, Any]) -> None:
        """Each step of arithmetic on a 64-bit field is cast, or typed targets cut it to 32 bits."""
        for where, each in types(schema):
            wide = [
                name
                for path, _, name, attribute in attributes(schema)
                if path == where and attribute.get("type") in ("u8", "s8") and name
            ]
            for name, instance in each.get("instances", {}).items():
                value = str(instance.get("value", ""))
                if re.search(r"[-+*/%&|]", value) and any(
                    re.search(rf"\b{field}\b", value) for field in wide
                ):
                    groups = re.findall(r"\)(\.as<[us]8>)?", value)
                    assert groups, (where, name)
                    assert all(groups), (where, name)
                    assert value.rstrip().endswith(">"), (where, name)

    def test_small_numbers_are_cast(self, schema: Mapping[str, Any]) -> None:
        """C++ and Rust take eight bits with a sign for a number below 256: 0x90 is -0x70."""
        for where, _, name, each in attributes(schema):
            value = each.get("value")
            assert not isinstance(value, int) or value > 0xFF, (where, name)

    def test_sizes_of_files_are_cast(self, schema: Mapping[str, Any]) -> None:
        """Rust calculates with 32 bits of them otherwise."""
        for where, node in nodes(schema):
            if isinstance(node, str):
                assert len(re.findall(r"_io\.size\b(?!\.as<u8>)", node)) == 0, where

    def test_32_bit_arithmetic_is_cast(self, schema: Mapping[str, Any]) -> None:
        """Sums and products of 32-bit fields may need more bits: each is cast before."""
        found = list(attributes(schema))
        for where, _, name, each in found:
            narrow = [
                field
                for path, _, field, attribute in found
                if path == where and attribute.get("type") == "u4" and field
            ]
            for text in (str(each.get("value", "")), str(each.get("size", ""))):
                if re.search(r"\s[-+*]\s", text):
                    for field in narrow:
                        bare = rf"(?<![.\w]){field}\b(?!\.as<u8>)"
                        assert not re.search(bare, text), (where, name)

    def test_what_is_no_header_of_a_file_stands_alone(self, file_schema: Mapping[str, Any]) -> None:
        """It can be applied to bytes from anywhere; tables of firmware are read whole."""
        headers = {"/", "/bitmap_header", "/rdmp_header", "/summary_header"}
        for where, each in types(file_schema):
            texts = [node for _, node in nodes(each) if isinstance(node, str)]
            tied = [text for text in texts if "_root" in text or "_parent" in text]
            assert not tied or where in headers or where.startswith("/triage_dump"), where


class TestEnums:
    def test_members_are_described(self, schema: Mapping[str, Any]) -> None:
        for where, key, member in members(schema):
            assert isinstance(member, Mapping), (where, key)
            assert in_order(member, MEMBER), (where, key)
            assert member.get("-orig-id") or schema["meta"]["id"] not in FILES, (where, key)
            assert member.get("-orig-id") or member.get("doc"), (where, key)
            assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", member["id"]), (where, key)

    def test_names_are_plural_and_values_ascend(self, schema: Mapping[str, Any]) -> None:
        for where, each in types(schema):
            for name, enum in each.get("enums", {}).items():
                assert name.endswith("s"), (where, name)
                values = [int(key, 0) if isinstance(key, str) else key for key in enum]
                assert values == sorted(values), (where, name)
                assert values[-1] < 1 << 31, f"{name}: more than an int of typed targets"
