"""Compiled parsers of a language, beside a reader of the same files at literal offsets.

Files are those of the tests (`languages.vectors`, `languages.tables`), in which random bytes have
other values: of the fields, but not of what decides which fields there are.
"""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from fuzz import ROOT
from fuzz.differential.part import Compare, Part, Tool, model
from languages import (
    codeview,
    comparison,
    oracle,
    structures,
    table_comparison,
    tables,
    toolchains,
    vectors,
)

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path
    from random import Random

    from fuzz.differential.account import Account

FILES: Final = 24
"""Files of an input, for which a runner is started once."""
MOST_CHANGES: Final = 40
_LARGEST: Final = 0x40000
_REACH: Final = 0x3800
"""Bytes at the start of a file that are changed: header, tables, directory."""
_REQUIRED: Final = frozenset(
    ("signature", "signature_end", "valid_dump", "magic", "magic_end", "marker", "valid_mark")
)
"""Fields without whose value a file is refused."""
_TABLES: Final = frozenset(("cab", "cper", "pci", "pdb", "pe", "smbios"))
_EDGES: Final = (0, 1, 0x7F, 0x80, 0xFF)


class File(NamedTuple):
    """A file and what is in it.

    Attributes:
        name: Its name, whose end is the kind of a table.
        data: Its bytes.
        expected: What is in it.
        is_dump: Whether it is a dump, and not a table.
    """

    name: str
    data: bytes
    expected: dict[str, Any]
    is_dump: bool


def shape(value: Any, name: str = "") -> Any:
    """Reduce an answer to what there is, without the values of fields that may have any."""
    if isinstance(value, dict):
        return {key: shape(each, key) for key, each in value.items()}
    if isinstance(value, list):
        return [shape(each, name) for each in value]
    return value if value is None or name in _REQUIRED else ""


def leaves(value: Any) -> int:
    """Count the values of an answer."""
    if isinstance(value, (dict, list)):
        return sum(map(leaves, value.values() if isinstance(value, dict) else value))
    return 1


def expected_of(file: File, data: bytes) -> dict[str, Any]:
    """Read other bytes of the same kind at literal offsets."""
    if file.is_dump:
        return oracle.answer(data, {})
    kind = file.name.rpartition(".")[2]
    if kind == "codeview":
        return codeview.codeview(data)
    if kind not in _TABLES:
        return structures.read(file.name, data)
    found: dict[str, Any] = getattr(tables, kind)(data)
    return found


@cache
def files() -> tuple[File, ...]:
    """Return the files that are changed."""
    dumps = (
        File(f"{one.name}.dmp", one.data, oracle.answer(one.data, {}), is_dump=True)
        for one in vectors.all_vectors()
        if not one.refused and len(one.data) <= _LARGEST
        if one.name not in comparison.REFUSED_BY_JAVASCRIPT
    )
    others = (
        File(one.name, one.data, one.expected, is_dump=False)
        for one in (*tables.all_vectors(), *structures.all_vectors(), *codeview.all_vectors())
        if one.expected is not None
    )
    return (*dumps, *others)


def changed(random: Random, file: File) -> File:
    """Change bytes; those that make another file of it are left as they are."""
    data, expected = bytearray(file.data), file.expected
    wanted = shape(expected)
    for _ in range(random.randrange(1, MOST_CHANGES)):
        at = random.randrange(min(len(data), _REACH))
        before = data[at]
        data[at] = random.choice(_EDGES) if random.random() < 0.4 else random.randrange(256)
        try:
            found = expected_of(file, bytes(data))
        except Exception:  # the reader at literal offsets takes sound files only
            found = {}
        if shape(found) == wanted:
            expected = found
        else:
            data[at] = before
    return file._replace(data=bytes(data), expected=expected)


def wrong(language: str, file: File, answer: dict[str, Any]) -> list[str]:
    """Name what is wrong with an answer."""
    if answer.keys() & {"crashed", "refused"}:
        return [f"{file.name}: {answer}"]
    if file.is_dump:
        expected = comparison.expected_of(language, file.expected)
        found = comparison.differences(expected, answer)
    else:
        kind = file.name.rpartition(".")[2]
        found = table_comparison.faults(language, kind, file.expected, answer["table"])
    return [f"{file.name}{each}" for each in found]


def part_of(language: str) -> Part:
    """Return the part of a language."""
    known = toolchains.EVERY[language]

    def prepare(folder: Path, _: ExitStack) -> Compare:
        runner = toolchains.built(known, ROOT / "generated", ROOT / "build" / "languages")

        def compare(random: Random, account: Account, number: int) -> None:
            refused = table_comparison.REFUSED_BY_RUST if language == "rust" else ()
            every = [file for file in files() if file.name not in refused]
            chosen = [changed(random, random.choice(every)) for _ in range(FILES)]
            paths = [folder / f"{at}-{file.name}" for at, file in enumerate(chosen)]
            for path, file in zip(paths, chosen, strict=True):
                path.write_bytes(file.data)
            answers = toolchains.ask(known, runner, [str(path) for path in paths])
            for file, answer in zip(chosen, answers, strict=True):
                account.agreed("values", leaves(file.expected))
                for text in wrong(language, file, answer):
                    account.differ(text)
            for path in paths:
                path.unlink()

        return compare

    return Part(f"readers-{language}", (model("literal offsets"), *_tools(language)), prepare)


def _tools(language: str) -> list[Tool]:
    known = toolchains.EVERY[language]
    found = [_program(name) for name in known.needs]
    if known.runtime and not known.own_runtime:
        variable = known.runtime[0]
        found.append(Tool(variable, lambda: "" if os.environ.get(variable) else None))
    return found


def _program(name: str) -> Tool:
    return Tool(name, lambda: None if toolchains.unmet(name) else "")
