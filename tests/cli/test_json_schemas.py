"""Every document of every verb, held against its JSON Schema, and read by other languages."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from cli.json_corpus import LINES, Document, built, run, verbs_without_a_line
from conftest import skip_or_fail
from kdmp_ks.cli.app import VERBS, WITHOUT_DUMP
from kdmp_ks.public_files import DATA
from languages.toolchains import unmet

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "kdmp_ks" / "data" / "json_schemas"
SCHEMAS = {
    path.stem: json.loads(path.read_text(encoding="utf-8"))
    for path in sorted(FOLDER.glob("*.json"))
    if path.stem != "common"
}
VALIDATORS = {name: Draft202012Validator(schema) for name, schema in SCHEMAS.items()}
NAME = re.compile(r"kdmp_ks/(\w+)/1")

pytestmark = pytest.mark.xdist_group("json documents")


def validated(text: str) -> Any:
    """Return a document that is as its schema says."""
    document = json.loads(text)
    found = NAME.fullmatch(document["schema"])
    assert found, document["schema"]
    wrong = VALIDATORS[found[1]].iter_errors(document)
    errors = [f"{one.json_path}: {one.message[:300]}" for one in wrong]
    assert errors == []
    return document


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory, qemu_dump: Path) -> list[Document]:
    """What every verb says of every dump that is built, and of the sample."""
    folder = tmp_path_factory.mktemp("built")
    out = tmp_path_factory.mktemp("out")
    paths = [qemu_dump]
    for name, data in built():
        path = folder / f"{name}.dmp"
        path.write_bytes(data)
        paths.append(path)
    paths.append(folder / "missing.dmp")
    return [run(line, path, out) for path in paths for line in LINES]


@pytest.fixture(scope="session")
def real_documents(tmp_path_factory: pytest.TempPathFactory, dumps_folder: Path) -> list[Document]:
    """The same of the dumps that Windows wrote."""
    out = tmp_path_factory.mktemp("out")
    paths = sorted((dumps_folder / "real").iterdir())
    assert len(paths) >= 11
    return [run(line, path, out) for path in paths for line in LINES]


def check(documents: list[Document]) -> None:
    wrong = {}
    for one in documents:
        try:
            document = validated(one.text)
            assert one.code in (0, 1, 2)
            assert (document.get("error") is not None) == (one.code != 0)
            expected = one.line.verb
            assert document["command"] == expected
            if one.code != 2:  # a wrong option may come before the dump is known
                assert Path(document["dump"]).name == one.dump
            assert one.text.isascii()
        except (AssertionError, ValueError) as error:
            wrong[str(one)] = str(error)[:1500]
    assert wrong == {}


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_schemas(name: str) -> None:
    schema = SCHEMAS[name]
    Draft202012Validator.check_schema(schema)
    assert schema["properties"]["schema"]["const"] == f"kdmp_ks/{name}/1"
    assert schema["$schema"].endswith("2020-12/schema")
    order = list(schema["properties"])
    assert (order[:4], order[-1]) == (["schema", "version", "command", "dump"], "warnings")
    for part in parts(schema):
        if "properties" in part:
            assert part["additionalProperties"] is False or part is schema["$defs"].get("error")
            for key, inner in part["properties"].items():
                assert inner.get("description") or inner.get("$ref"), f"{name}: {key}"
        assert not str(part.get("$ref", "#/")).startswith("common"), "not complete in itself"


def parts(part: object) -> list[dict[str, Any]]:
    if isinstance(part, list):
        return [found for inner in part for found in parts(inner)]
    if isinstance(part, dict):
        nested = [found for inner in part.values() for found in parts(inner)]
        return [part, *nested] if "properties" not in part or "type" in part else nested
    return []


def test_every_verb_has_a_schema_and_a_line() -> None:
    of_dumps = {"report" if verb == "info" else verb for verb in VERBS if verb not in WITHOUT_DUMP}
    assert of_dumps <= SCHEMAS.keys()
    assert verbs_without_a_line() == set()


def test_schemas_and_their_page_are_current() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "docs" / "json_schemas.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_documents(documents: list[Document]) -> None:
    check(documents)


@pytest.mark.needs("numpy")
def test_every_schema_was_used(documents: list[Document]) -> None:
    used = {json.loads(one.text)["schema"].split("/")[1] for one in documents}
    assert used == SCHEMAS.keys() - {"demo", "gdbserver", "sampled_stacks", "shell"}


def test_documents_of_real_dumps(real_documents: list[Document]) -> None:
    check(real_documents)


def test_documents_without_a_dump(kdmp: Any) -> None:
    demo = validated(kdmp("demo", "--json").out)
    for step in demo["steps"]:
        validated(json.dumps(step["answer"] | {"dump": "x"}))
    assert "LIST_ENTRY64" in validated(kdmp("struct", "--list", "--json").out)["structs"]


def test_a_wrong_document_is_found() -> None:
    """The schemas are strict: a key more, a key less, or a number for an address is an error."""
    pages = {
        "schema": "kdmp_ks/pages/1",
        "version": "1",
        "command": "pages",
        "dump": "x",
        "space": "phys",
        "page_count": 1,
        "pages": [{"address": "0x1000", "data": "00"}],
        "error": None,
        "warnings": [],
    }
    validated(json.dumps(pages))
    for wrong in (
        pages | {"more": 1},
        {key: value for key, value in pages.items() if key != "error"},
        pages | {"pages": [{"address": 4096, "data": "00"}]},
        pages | {"space": "both"},
    ):
        with pytest.raises(AssertionError):
            validated(json.dumps(wrong))


def test_the_verb_prints_them(kdmp: Any) -> None:
    assert kdmp("schema").lines == sorted([*SCHEMAS, *DATA, "layout"])
    for name in ("read", "error", "info", "blobs"):
        stored = {"info": "report", "blobs": "secondary"}.get(name, name)
        assert kdmp("schema", name).json == SCHEMAS[stored]
    assert kdmp("schema", "nosuch").code == 2


# -- programs that are no Python ----------------------------------------------------------------

READERS = {
    "jq": ["jq", "-c", "[.. | scalars] | length", "{files}"],
    "node": ["node", "{source}", "{folder}"],
    "go": ["go", "run", "{source}", "{folder}"],
    "ruby": ["ruby", "{source}", "{folder}"],
    "php": ["php", "{source}", "{folder}"],
    "perl": ["perl", "{source}", "{folder}"],
}
"""Each prints, for each file by name, how many values there are besides containers."""
SOURCES = {
    "node": (
        "count.js",
        """const fs = require("fs"), folder = process.argv[2];
const count = (v) => v !== null && typeof v === "object"
  ? Object.values(v).reduce((sum, one) => sum + count(one), 0) : 1;
for (const name of fs.readdirSync(folder).sort())
  console.log(count(JSON.parse(fs.readFileSync(folder + "/" + name, "utf8"))));
""",
    ),
    "go": (
        "count.go",
        """package main

import (
	"encoding/json"
	"fmt"
	"os"
)

func count(value any) int {
	sum := 0
	switch it := value.(type) {
	case map[string]any:
		for _, one := range it {
			sum += count(one)
		}
	case []any:
		for _, one := range it {
			sum += count(one)
		}
	default:
		return 1
	}
	return sum
}

func main() {
	entries, err := os.ReadDir(os.Args[1])
	if err != nil {
		panic(err)
	}
	for _, entry := range entries {
		data, err := os.ReadFile(os.Args[1] + "/" + entry.Name())
		if err != nil {
			panic(err)
		}
		var value any
		if err := json.Unmarshal(data, &value); err != nil {
			panic(entry.Name() + ": " + err.Error())
		}
		fmt.Println(count(value))
	}
}
""",
    ),
    "ruby": (
        "count.rb",
        """require "json"
def count(value)
  case value
  when Hash then value.values.sum { |one| count(one) }
  when Array then value.sum { |one| count(one) }
  else 1
  end
end
Dir.children(ARGV[0]).sort.each do |name|
  puts count(JSON.parse(File.read("#{ARGV[0]}/#{name}", encoding: "UTF-8")))
end
""",
    ),
    "php": (
        "count.php",
        """<?php
function count_values($value) {
    return is_array($value) ? array_sum(array_map('count_values', $value)) : 1;
}
foreach (array_diff(scandir($argv[1]), ['.', '..']) as $name) {
    $text = file_get_contents("$argv[1]/$name");
    echo count_values(json_decode($text, true, 512, JSON_THROW_ON_ERROR)), "\\n";
}
""",
    ),
    "perl": (
        "count.pl",
        """use strict; use warnings; use JSON::PP;
sub count {
    my ($value) = @_;
    my $sum = 0;
    if (ref $value eq 'HASH') { $sum += count($_) for values %$value; return $sum }
    if (ref $value eq 'ARRAY') { $sum += count($_) for @$value; return $sum }
    return 1;
}
opendir my $folder, $ARGV[0] or die $!;
for my $name (sort grep { !/^\\./ } readdir $folder) {
    open my $file, '<:raw', "$ARGV[0]/$name" or die $!;
    local $/;
    print count(JSON::PP->new->utf8->decode(<$file>)), "\\n";
}
""",
    ),
}
LARGEST = 256 << 10
"""Documents that are larger say nothing new to the readers, the slowest of which is Perl's."""


def count(value: object) -> int:
    """Count values, besides objects and arrays."""
    if isinstance(value, dict):
        return sum(map(count, value.values()))
    return sum(map(count, value)) if isinstance(value, list) else 1


@pytest.fixture(scope="session")
def written(documents: list[Document], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The documents as files, those of hostile names whole and the large ones left out."""
    folder = tmp_path_factory.mktemp("json")
    for number, one in enumerate(documents):
        if len(one.text) <= LARGEST or "names" in one.dump:
            (folder / f"{number:05}.json").write_text(one.text, encoding="ascii")
    return folder


@pytest.mark.parametrize("reader", READERS)
def test_readers(written: Path, tmp_path: Path, reader: str) -> None:
    program = READERS[reader][0]
    reason = unmet(program)
    if reason:
        skip_or_fail(reason)
    files = sorted(written.iterdir())
    assert len(files) > 500
    source = tmp_path / "none"
    if reader in SOURCES:
        name, text = SOURCES[reader]
        source = tmp_path / name
        source.write_text(text, encoding="utf-8")
    command = []
    for part in READERS[reader]:
        if part == "{files}":
            command += [str(file) for file in files]
        else:
            command.append(part.format(source=source, folder=written))
    done = subprocess.run(
        [str(shutil.which(program)), *command[1:]], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    expected = [count(json.loads(file.read_text(encoding="ascii"))) for file in files]
    assert list(map(int, done.stdout.split())) == expected


def test_no_lone_surrogate(documents: list[Document]) -> None:
    named = [one for one in documents if "names" in one.dump]
    for one in named:
        json.dumps(json.loads(one.text), ensure_ascii=False).encode()  # fails for one
    assert any("\\\\ud800alone\\\\udfff" in one.text for one in named)
    assert any("\\ud83d\\ude00" in one.text for one in named)
    assert any("\\u2028" in one.text for one in named)
    assert any("a" * 0x7FF0 in one.text for one in named)
