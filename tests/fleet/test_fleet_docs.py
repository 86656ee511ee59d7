"""The page of columns and the JSON Schema of rows are those of the columns."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from builders.triage import TriageDump
from kdmp_ks.fleet import ReadOptions
from kdmp_ks.fleet.plain_row import as_document
from kdmp_ks.fleet.reading import failed, read_dump

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "kdmp_ks/data/data_schemas/triage_row.json").read_text())


def test_page_and_schema_are_current() -> None:
    tool = ROOT / "tools" / "docs" / "fleet.py"
    done = subprocess.run([sys.executable, tool, "--check"], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_rows_are_as_the_schema_says(tmp_path: Path) -> None:
    path = tmp_path / "a.dmp"
    path.write_bytes(TriageDump().build().data)
    validator = jsonschema.Draft202012Validator(SCHEMA)
    for reading in (read_dump(str(path), ReadOptions(hashed=True)), failed("b", "source", "no")):
        document = as_document(reading.row)
        validator.validate(document)
        with pytest.raises(jsonschema.ValidationError):
            validator.validate({**document, "p1": 7})
