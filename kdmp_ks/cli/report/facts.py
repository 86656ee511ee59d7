"""`Fact`: one thing that `kdmp info` tells of a dump, and how it is come by.

A page about a crash must not fail because one line of it is missing. So a fact that cannot be had
is still there, with the reason, for programs; people are not bothered with it.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.cli.render.fields import as_json, not_written
from kdmp_ks.cli.render.text import hex64
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Callable

NOT_WRITTEN = "not written"


class Fact(NamedTuple):
    """One line of the page.

    Attributes:
        key: Its field in the JSON document; empty for a line that only people get.
        label: What stands before it for people.
        value: The field's value; None where it cannot be had.
        text: What people read; empty for what only programs get.
        lacking: Why it cannot be had.
    """

    key: str
    label: str
    value: object
    text: str
    lacking: str | None = None


def line(label: str, text: str) -> Fact:
    """A line that only people get."""
    return Fact("", label, None, text)


def missing(key: str, label: str, reason: str) -> Fact:
    """A fact that cannot be had."""
    return Fact(key, label, None, "", reason)


def attempt(key: str, label: str, find: Callable[[], tuple[object, str]]) -> Fact:
    """A fact that takes more than the header to find out."""
    try:
        value, text = find()
    except KdmpError as error:
        return missing(key, label, str(error))
    return Fact(key, label, value, text)


def number(key: str, label: str, value: int, text: str | None = None) -> Fact:
    """A number in the header."""
    if not_written(value):
        return missing(key, label, NOT_WRITTEN)
    return Fact(key, label, value, str(value) if text is None else text)


def named(key: str, label: str, value: int) -> Fact:
    """A number in the header that has a name, if it is one that the schema knows."""
    if not_written(value):
        return missing(key, label, NOT_WRITTEN)
    if not isinstance(value, Enum):
        return Fact(key, label, {"value": hex64(value), "name": None}, f"{value:#x} (unknown)")
    return Fact(key, label, as_json(value), value.name.replace("_", " "))


def address(key: str, label: str, value: int, text: str) -> Fact:
    """An address in the header."""
    if not_written(value):
        return missing(key, label, NOT_WRITTEN)
    return Fact(key, label, hex64(value), text)
