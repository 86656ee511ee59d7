"""`PARTS`: all parts by name; a part is imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from fuzz.differential.part import Part

READERS: Final = "readers"
LANGUAGES: Final = (
    "python", "javascript", "java", "go", "rust", "cpp", "csharp", "ruby", "php", "perl", "lua",
)  # fmt: skip


def _plain(module: str) -> Callable[[], Part]:
    def part() -> Part:
        found: Part = import_module(f"fuzz.differential.{module}").PART
        return found

    return part


def _reader(language: str) -> Callable[[], Part]:
    def part() -> Part:
        found: Part = import_module("fuzz.differential.readers").part_of(language)
        return found

    return part


PARTS: Final[dict[str, Callable[[], Part]]] = {
    **{
        name: _plain(name)
        for name in (
            "machines", "symbols", "images", "unwinding", "smbios", "pci", "converters", "packages",
        )
    },
    **{f"{READERS}-{language}": _reader(language) for language in LANGUAGES},
}  # fmt: skip


class UnknownPartError(ValueError):
    """A name is that of no part."""


def chosen(names: Sequence[str], without: Sequence[str] = ()) -> list[Part]:
    """Return the parts with some names, or all; `readers` stands for those of all languages.

    Raises:
        UnknownPartError: There is no such part.
    """
    left_out = set(_meant(without))
    return [PARTS[name]() for name in _meant(names or tuple(PARTS)) if name not in left_out]


def _meant(names: Sequence[str]) -> list[str]:
    found: list[str] = []
    for name in names:
        group = [each for each in PARTS if name in (each, each.partition("-")[0])]
        if not group:
            raise UnknownPartError(f"no part is called {name}: {', '.join(PARTS)}")
        found += group
    return list(dict.fromkeys(found))
