"""Makes the manual page of the command, from the declarations of click.

    python tools/docs/manual.py [--out FILE]

Without --out it is written to man/kdmp.1, which is not part of the repository; the wheel takes it
from there.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

PROJECT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

from kdmp_ks import __version__  # noqa: E402
from tools.docs.command_line import Option, Verb, epilogue, verbs, whole  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

RESULT: Final = PROJECT / "man" / "kdmp.1"
#: Variables that the command reads, each with what it does.
ENVIRONMENT: Final = {
    "KDMP_SYMBOL_PATH": "Folders, files and symbol paths with symbol files; see --symbols.",
    "_NT_SYMBOL_PATH": "The same, as debuggers of Windows have it.",
    "KDMP_CACHE": "Folder of the indexes that are made of symbol files.",
    "NO_COLOR": "If set, output has no colours.",
    "FORCE_COLOR": "If set and not 0, output has colours wherever it goes.",
}
#: Exit codes, each with its meaning.
STATUS: Final = {
    "0": "Done.",
    "1": "The dump does not contain what was asked for.",
    "2": "The arguments are wrong.",
    "3": "kdmp triage: some dumps were not read.",
    "130": "Interrupted.",
    "141": "The reader of a pipe has closed it.",
}
EXAMPLES: Final = {
    "kdmp MEMORY.DMP": "Show the crash on one page.",
    "kdmp analyze 112224-7250-01.dmp": "Show the verdict with all evidence.",
    "kdmp read MEMORY.DMP @rsp --len 0x80": "Read memory at the stack pointer.",
    "kdmp triage dumps --out report.html": "Write a report of a folder of dumps.",
}


def manual(date: str) -> str:
    """Return the page in the macros of man.

    Args:
        date: Of the release, such as 2026-11-22.
    """
    return "".join(f"{line}\n" for line in _lines(date))


def release_date(changelog: str) -> str:
    """Return the date of the last release.

    Raises:
        ValueError: The changelog has none.
    """
    found = re.search(r"^## \[[\d.]+\] - (\d{4}-\d{2}-\d{2})$", changelog, re.MULTILINE)
    if found is None:
        raise ValueError("CHANGELOG.md has no release with a date")
    return found[1]


def _lines(date: str) -> Iterator[str]:
    command = whole()
    yield f'.TH KDMP 1 {date} "kdmp_ks {__version__}" "User Commands"'
    yield ".SH NAME"
    yield f"kdmp \\- {_plain(_as_phrase(command.summary))}"
    yield ".SH SYNOPSIS"
    yield from (".B kdmp", _plain(command.usage))
    yield ".SH DESCRIPTION"
    yield from _paragraphs(command.paragraphs)
    yield from (".PP", _plain(epilogue()))
    yield ".SH OPTIONS"
    yield from _options(command.options)
    section = ""
    for verb in verbs():
        if verb.section != section:
            section = verb.section
            yield f'.SH "VERBS: {section.upper()}"'
        yield from _verb(verb)
    yield from _terms('"EXIT STATUS"', STATUS)
    yield from _terms("ENVIRONMENT", ENVIRONMENT)
    yield from _terms("EXAMPLES", EXAMPLES)


def _verb(verb: Verb) -> Iterator[str]:
    yield f'.SS "kdmp {_plain(verb.name)} {_plain(verb.usage)}"'
    yield from _paragraphs([verb.summary, *verb.paragraphs])
    yield from _options(verb.options)


def _as_phrase(summary: str) -> str:
    """Write a summary as the line NAME of a page has it."""
    return summary[:1].lower() + summary[1:].rstrip(".")


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        if number:
            yield ".PP"
        if text.startswith("\b"):
            yield from (".nf", *map(_plain, text.splitlines()[1:]), ".fi")
        else:
            yield _plain(text)


def _options(options: Iterable[Option]) -> Iterator[str]:
    for option in options:
        yield from (".TP", f"\\fB{_plain(option.names)}\\fR", _plain(option.text))


def _terms(title: str, terms: dict[str, str]) -> Iterator[str]:
    yield f".SH {title}"
    for term, text in terms.items():
        yield from (".TP", f"\\fB{_plain(term)}\\fR", _plain(text))


def _plain(text: str) -> str:
    """Escape what roff would read as its own."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    text = text.replace('"', "\\(dq").replace("^", "\\(ha").replace("~", "\\(ti")
    return re.sub(r"^(?=\.)", r"\\&", text)


def main(arguments: list[str] | None = None) -> int:
    """Write the page."""
    parser = argparse.ArgumentParser(description="Make the manual page of the command.")
    parser.add_argument("--out", type=Path, default=RESULT)
    chosen = parser.parse_args(arguments)
    date = release_date((PROJECT / "CHANGELOG.md").read_text(encoding="utf-8"))
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    chosen.out.write_text(manual(date), encoding="utf-8")
    print(chosen.out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
