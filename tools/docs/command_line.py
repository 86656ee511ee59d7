"""The command line as facts, from the declarations of click: for pages and the manual."""

from __future__ import annotations

import inspect
import re
from typing import NamedTuple

import click

from kdmp_ks.cli.app import SECTIONS, kdmp


class Option(NamedTuple):
    """An option or argument.

    Attributes:
        names: As they are typed, with the name of the value.
        text: Its help.
    """

    names: str
    text: str


class Verb(NamedTuple):
    """A verb, or the command itself.

    Attributes:
        name: Empty for the command itself.
        section: Heading of `kdmp --help` that lists it.
        usage: Its words after `kdmp`.
        summary: First sentence of the help.
        paragraphs: The rest of the help, a paragraph each.
        options: Its options.
    """

    name: str
    section: str
    usage: str
    summary: str
    paragraphs: list[str]
    options: list[Option]


def verbs() -> list[Verb]:
    """Return all listed verbs in the order of `kdmp --help`."""
    with click.Context(kdmp, info_name="kdmp") as group:
        found = []
        for section, names in SECTIONS.items():
            for name in names:
                command = kdmp.get_command(group, name)
                assert command is not None, name
                found.append(_verb(command, group, name, section))
        return found


def whole() -> Verb:
    """Return the command itself, with the options of every verb."""
    with click.Context(kdmp, info_name="kdmp", help_option_names=["-h", "--help"]) as context:
        return _verb(kdmp, None, "", "", context)


def epilogue() -> str:
    """Return the last paragraph of `kdmp --help`."""
    return _one_line(kdmp.epilog or "")


def _verb(
    command: click.Command,
    parent: click.Context | None,
    name: str,
    section: str,
    context: click.Context | None = None,
) -> Verb:
    made = context or click.Context(command, info_name=name, parent=parent)
    first, *rest = _paragraphs(command.help or "")
    summary, _, more = first.partition(". ")
    paragraphs = [more, *rest] if more else rest
    return Verb(
        name,
        section,
        " ".join(word for word in command.collect_usage_pieces(made) if word),
        summary if summary.endswith(".") else f"{summary}.",
        paragraphs,
        [
            Option(*map(_one_line, record))
            for parameter in command.get_params(made)
            if (record := parameter.get_help_record(made)) is not None and record[1]
        ],
    )


def _paragraphs(text: str) -> list[str]:
    r"""Split a help text; a paragraph that begins with \b keeps its lines."""
    parts = re.split(r"\n[ \t]*\n", inspect.cleandoc(text))
    return [part if part.startswith("\b") else _one_line(part) for part in parts if part.strip()]


def _one_line(text: str) -> str:
    return " ".join(text.split())
