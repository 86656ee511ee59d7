"""The command reference: a page for each verb, from the declarations of click."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from tools.docs.command_line import Option, Verb, epilogue, verbs, whole

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Verbs whose section of docs/cli.md or form of JSON has another name.
_FORMS: Final = {"info": "report"}


def command_pages(guide: str, forms: str) -> dict[str, str]:
    """Return the pages in the folder commands/, by name.

    Args:
        guide: docs/cli.md, whose sections with examples are linked.
        forms: docs/json.md, whose sections are linked.
    """
    every = verbs()
    made = {f"{verb.name}.md": _page(verb, guide, forms) for verb in every}
    return {"index.md": _index(every), **made}


def _index(every: list[Verb]) -> str:
    command = whole()
    lines = [
        "# Command reference",
        "",
        "Every verb with its arguments and options, as `kdmp VERB --help` shows them. "
        "[The guide](../cli.md) has the same verbs with examples.",
        "",
        "```text",
        f"kdmp {command.usage}",
        "```",
        "",
        *_prose(command.paragraphs),
        *_options(command.options),
        "",
        _escaped(epilogue()),
        "",
    ]
    for section in dict.fromkeys(verb.section for verb in every):
        lines += [f"## {section}", "", "| verb | |", "|---|---|"]
        lines += [
            f"| [`{verb.name}`]({verb.name}.md) | {_escaped(verb.summary)} |"
            for verb in every
            if verb.section == section
        ]
        lines.append("")
    names = "\n".join(verb.name for verb in every)
    return "\n".join([*lines, f"```{{toctree}}\n:hidden:\n\n{names}\n```", ""])


def _page(verb: Verb, guide: str, forms: str) -> str:
    more = []
    if f"\n### `{verb.name}`\n" in guide:
        more.append(f"[Examples](../cli.md#{verb.name})")
    form = _FORMS.get(verb.name, verb.name)
    if f"\n## `kdmp_ks/{form}/1`\n" in forms:
        more.append(f"[JSON: `kdmp_ks/{form}/1`](../json.md#kdmp_ks{form}1)")
    return "\n".join(
        [
            f"# `kdmp {verb.name}`",
            "",
            _escaped(verb.summary),
            "",
            "```text",
            f"kdmp {verb.name} {verb.usage}",
            "```",
            "",
            *_prose(verb.paragraphs),
            *_options(verb.options),
            "",
            " · ".join(more),
            "",
        ]
    )


def _prose(paragraphs: Iterable[str]) -> list[str]:
    lines = []
    for part in paragraphs:
        if part.startswith("\b"):
            lines += ["```text", *part.splitlines()[1:], "```", ""]
        else:
            lines += [_escaped(part), ""]
    return lines


def _options(options: Iterable[Option]) -> list[str]:
    rows = [f"| {_names(each.names)} | {_escaped(each.text)} |" for each in options]
    return ["| option | |", "|---|---|", *rows] if rows else []


def _names(names: str) -> str:
    """Write the spellings of an option as code."""
    return ", ".join(f"`{name}`".replace("|", r"\|") for name in re.split(r", ", names))


def _escaped(text: str) -> str:
    """Write plain text so that Markdown shows it as it is."""
    return re.sub(r"([\\`*_\[\]<>|#{}$])", r"\\\1", text)
