"""Words for numbers of SMBIOS are those that the schema has for them."""

from __future__ import annotations

from typing import Any

import pytest
from ruamel.yaml import YAML

from conftest import ROOT
from kdmp_ks.firmware.smbios import words

WITHOUT_WORDS = {"structure_types"}
"""Enumerations of numbers that are not shown in words."""


@pytest.fixture(scope="module")
def enums() -> dict[str, dict[int, dict[str, Any]]]:
    text = (ROOT / "schemas" / "smbios.ksy").read_text(encoding="utf-8")
    found: dict[str, dict[int, dict[str, Any]]] = YAML(typ="safe").load(text)["enums"]
    return found


def test_all_enumerations_have_words(enums: dict[str, Any]) -> None:
    tables = {
        name.lower()
        for name in dir(words)
        if name.isupper() and isinstance(getattr(words, name), dict)
    }
    assert tables - {"type_details"} == enums.keys() - WITHOUT_WORDS


def test_words_are_those_of_the_schema(enums: dict[str, dict[int, dict[str, Any]]]) -> None:
    for name in enums.keys() - WITHOUT_WORDS:
        expected = {number: member["-orig-id"] for number, member in enums[name].items()}
        assert getattr(words, name.upper()) == expected, name
