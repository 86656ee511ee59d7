"""What exceptions are found by, against the meanings that the command line shows."""

from __future__ import annotations

import json
from dataclasses import fields
from importlib.resources import files

import pytest

from kdmp_ks.bugchecks.roles import roles_of

_NAMES = {
    "code": "exception_code",
    "address": "instruction",
    "record": "exception_record",
    "context": "context",
    "trap_frame": "trap_frame",
    "accessed": "faulting_address",
    "access": "access",
}
_MEANINGS = json.loads(
    files("kdmp_ks.data").joinpath("bugcheck_meanings.json").read_text(encoding="utf-8")
)
_BOTH = [code for code in _MEANINGS if roles_of(int(code, 16))]


def test_there_are_some():
    assert len(_BOTH) > 20


@pytest.mark.parametrize("code", _BOTH)
def test_roles_are_as_they_are_told(code):
    roles, parameters = roles_of(int(code, 16)), _MEANINGS[code]["parameters"]
    for field in fields(roles):
        number = getattr(roles, field.name)
        if field.name in _NAMES and number:
            assert parameters[number - 1]["role"] == _NAMES[field.name], field.name
