"""What the compiler gets wrong in some languages is mended, and nothing else is touched."""

from __future__ import annotations

import re
import sys

import pytest

from conftest import ROOT

GENERATED = ROOT / "generated"

sys.path.insert(0, str(ROOT / "tools" / "schemas"))
from cpp import mended as mended_cpp  # noqa: E402
from csharp import with_classes_renamed  # noqa: E402
from go import mended as mended_go  # noqa: E402
from go import with_bounds, with_bytes_shown  # noqa: E402
from layout import SchemaError, Structure  # noqa: E402
from lua import mended as mended_lua  # noqa: E402
from perl import with_checks  # noqa: E402

sys.path.pop(0)


SCHEMAS = pytest.mark.parametrize(
    "schema", sorted(path.stem for path in (ROOT / "schemas").glob("*.ksy"))
)


@SCHEMAS
def test_cpp_frees_nothing_that_it_has_not_made(schema: str) -> None:
    source = (GENERATED / "cpp" / f"{schema}.cpp").read_text(encoding="utf-8")
    functions = re.split(r"^\}\n", source, flags=re.MULTILINE)
    freed: dict[str, set[str]] = {}
    cleared: dict[str, set[str]] = {}
    for each in functions:
        destructor = re.search(r"^void ([\w:]+)::_clean_up\(\) \{", each, re.MULTILINE)
        constructor = re.search(r"^([\w:]+)::\w+\(kaitai::kstream\* p__io.*\{$", each, re.MULTILINE)
        if destructor:
            freed[destructor[1]] = set(re.findall(r"delete (\w+);", each))
        if constructor:
            start = each[: each.index("_read();")]
            cleared[constructor[1]] = set(re.findall(r"^    (m_\w+) = 0;$", start, re.MULTILINE))
    assert freed.keys() == cleared.keys()
    if schema == "windows_kernel_dump":
        assert len(freed) > 30
        assert sum(map(len, freed.values())) > 20
    for name, pointers in freed.items():
        assert pointers <= cleared[name], name


@SCHEMAS
def test_csharp_has_no_property_with_the_name_of_a_class(schema: str) -> None:
    name = "".join(map(str.title, schema.split("_")))
    source = (GENERATED / "csharp" / f"{name}.cs").read_text(encoding="utf-8")
    classes = set(re.findall(r"public partial class (\w+)", source))
    properties = set(re.findall(r"^        public \S+ (\w+)$", source, re.MULTILINE))
    if schema == "windows_kernel_dump":
        assert {"BitmapHeader", "RdmpHeader", "SummaryHeader"} <= properties
    assert name in classes
    assert not classes & properties


def test_go_shows_bytes_without_a_type() -> None:
    source = (GENERATED / "go" / "windows_kernel_dump.go").read_text(encoding="utf-8")
    assert source.count("\t\tthis._raw_ContextRecord = tmp") == 6, "two types and bytes, twice"
    assert len(re.findall(r"^\t\tthis\.ContextRecord = (tmp\d+)$", source, re.MULTILINE)) == 6


def test_cpp_enumerations_can_contain_any_value_of_a_file() -> None:
    for path in sorted((GENERATED / "cpp").glob("*.h")):
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"^ +enum \w+ \{", text, re.MULTILINE), path.name
        assert text.count(" : uint32_t {") == len(re.findall(r"^ +enum ", text, re.MULTILINE))


def test_cpp_flags_are_set_before_they_are_read() -> None:
    """The file may end before the field that they belong to."""
    source = (GENERATED / "cpp" / "windows_kernel_dump.cpp").read_text(encoding="utf-8")
    start = source.index("windows_kernel_dump_t::header64_t::header64_t(")
    constructor = source[start : source.index("_read();", start)]
    assert "    n_context_record = true;\n" in constructor


@SCHEMAS
def test_go_reads_what_a_file_states_by_functions_with_bounds(schema: str) -> None:
    source = (GENERATED / "go" / f"{schema}.go").read_text(encoding="utf-8")
    sizes = re.findall(r"\.ReadBytes\((.*)\)$", source, re.MULTILINE)
    assert all(re.fullmatch(r"int\(\d+\)", size) for size in sizes)
    ends = re.findall(r"\.ReadBytesTerm\((.*)\)$", source, re.MULTILINE)
    assert all(end.endswith(", true") for end in ends)
    assert not re.search(r"^\s*(\w+) = \1$", source, re.MULTILINE)
    if schema == "smbios":
        assert source.count("readBytesTerm(this._io, 0, false, true)\n") == 2
        assert source.count("= readBytes(") == 9


def test_go_bounds() -> None:
    stated = "\ttmp2, err := this._io.ReadBytes(int(uint64(this.NumChars) * 2))\n"
    assert with_bounds(stated) == (
        "\ttmp2, err := readBytes(this._io, uint64(this.NumChars) * 2)\n"
    )
    fixed = "\ttmp1, err := this._io.ReadBytes(int(24))\n"
    assert with_bounds(fixed) == fixed
    assert mended_go("\ttmp1 = tmp1\n\t\ttmp1 = tmp11\n") == "\t\ttmp1 = tmp11\n"


@SCHEMAS
def test_lua_keeps_numbers_and_returns_its_class(schema: str) -> None:
    source = (GENERATED / "lua" / f"{schema}.lua").read_text(encoding="utf-8")
    name = "".join(map(str.title, schema.split("_")))
    assert source.endswith(f"\n\nreturn {name}\n")
    assert not re.search(r"= \w+\.\w+\(self\._io:read_", source)
    if schema == "smbios":
        kept = "  self.purpose = Smbios.MemoryArrayUses(self.purpose) or self.purpose\n"
        assert source.count("  self.purpose = self._io:read_u1()\n" + kept) == 1


PERL = """# generated

package A;

sub _read {
    $self->{magic} = $self->{_io}->read_bytes(2);
    $self->{kind} = $self->{_io}->read_u1();
}

package A::B;

sub size {
    if ($self->kind()) {
        $self->{size} = $io->read_u4le();
    }
}
"""


def perl_schema(**changes: object) -> Structure:
    size = {"type": "u4", "valid": {"min": "0x10"}} | changes
    kinds = {1: {"id": "one"}, 2: {"id": "two"}}
    return Structure(
        "a",
        {
            "seq": [
                {"id": "magic", "contents": ["M", 0]},
                {"id": "kind", "type": "u1", "enum": "kinds", "valid": {"any-of": ["kinds::two"]}},
            ],
            "types": {"b": {"instances": {"size": size}}},
            "enums": {"kinds": kinds},
        },
    )


def test_perl_checks_what_the_schema_allows() -> None:
    added = [
        line
        for line in with_checks(PERL, perl_schema()).splitlines()
        if line not in PERL.splitlines()
    ]
    assert added == [
        """    die 'magic is not valid' unless $self->{magic} eq "\\x4d\\x00";""",
        "    die 'kind is not valid' unless $self->{kind} == $A::KINDS_TWO;",
        "        die 'size is not valid' unless $self->{size} >= 16;",
    ]
    assert "{size} == 64;" in with_checks(PERL, perl_schema(valid="0x40"))


def test_perl_checks_that_are_not_known_are_refused() -> None:
    with pytest.raises(SchemaError, match=r"A\.B\.size: only `min` and `any-of` are known"):
        with_checks(PERL, perl_schema(valid={"max": 3}))
    with pytest.raises(SchemaError, match=r"A\.B\.size: read at 0 places"):
        with_checks(PERL.replace("read_u4le", "peek"), perl_schema())


@SCHEMAS
def test_perl_checks_as_much_as_ruby(schema: str) -> None:
    name = "".join(map(str.title, schema.split("_")))
    perl = (GENERATED / "perl" / "lib" / f"{name}.pm").read_text(encoding="utf-8")
    ruby = (GENERATED / "ruby" / "lib" / f"{schema}.rb").read_text(encoding="utf-8")
    assert perl.count("    die '") == ruby.count("raise Kaitai::Struct::Validation")


@pytest.mark.parametrize(
    "mend", [mended_cpp, with_classes_renamed, with_bytes_shown, mended_go, mended_lua]
)
def test_other_code_stays_as_it_is(mend: object) -> None:
    assert callable(mend)
    for text in ("", "class A {\n};\n", "func f() {\n\tdefault:\n}\n"):
        assert mend(text) == text
