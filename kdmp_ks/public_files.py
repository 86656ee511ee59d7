"""Files of the package that are for other programs: tables of data, schemas, parsers.

A JSON Schema describes the form of each table of `DATA`. The number in its ``$id`` changes with the
form, not with the content.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from kdmp_ks import generated

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Tables of data, each with what is in it.
DATA: Final = {
    "bugchecks": "Names of bug checks.",
    "bugcheck_meanings": "Meanings of bug checks and of their parameters.",
    "blob_tags": "Names and owners of the tags of secondary data.",
    "driver_names": "Makers and purposes of drivers, by the names of their files.",
    "windows_versions": "Names of Windows by build number.",
}
#: What the schemas are available as, each with what is made of it.
LANGUAGES: Final = {
    "ksy": "the schema itself, for the Kaitai Struct compiler",
    "json": "types, fields, offsets, enumerations and documentation",
    "c": "a C header of the structures at fixed offsets",
    "imhex": "a pattern of the hex editor ImHex",
    "python": "a parser, with its type stub",
    "javascript": "a parser",
    "java": "a parser",
    "go": "a parser",
    "rust": "a parser",
    "cpp": "a parser",
    "csharp": "a parser",
    "ruby": "a parser",
    "php": "a parser",
    "perl": "a parser",
    "lua": "a parser",
}
_TABLES: Final = Path(__file__).parent / "data"
_GENERATED: Final = Path(next(iter(generated.__path__)))
# Beside each other in the package, and in a checkout.
_SCHEMAS: Final = _GENERATED.parent / "schemas"
_ENDING: Final = ".ksy"


def data_text(name: str) -> str:
    """Return the text of a file of the package's own data, such as ``bugchecks.json``.

    `importlib.resources` does the same, and imports twenty modules for it.
    """
    return (_TABLES / name).read_text(encoding="utf-8")


def data_bytes(name: str) -> bytes:
    """Return the bytes of a file of the package's own data."""
    return (_TABLES / name).read_bytes()


def data_file(name: str) -> Path:
    """Return the file of a table of `DATA`.

    Raises:
        ValueError: There is no such table.
    """
    if name not in DATA:
        raise ValueError(f"there is no table {name!r}: {', '.join(DATA)}")
    return _TABLES / f"{name}.json"


def data_schema_file(name: str) -> Path:
    """Return the JSON Schema of a table of `DATA`, or of `layout`, which describes schemas in JSON.

    Raises:
        ValueError: There is no such table.
    """
    if name not in (*DATA, "layout"):
        raise ValueError(f"there is no form {name!r}: {', '.join((*DATA, 'layout'))}")
    return _TABLES / "data_schemas" / f"{name}.json"


def schema_names() -> tuple[str, ...]:
    """Return the names of all schemas, in alphabetical order."""
    return tuple(sorted(path.stem for path in _SCHEMAS.glob(f"*{_ENDING}")))


def language_files(language: str, schema: str | None = None) -> dict[str, Path]:
    """Return what is made of a schema for a language, by its path within the language's folder.

    Args:
        language: One of `LANGUAGES`.
        schema: Name of a schema; None for all of them, with the files that make a package.

    Raises:
        ValueError: There is no such language or schema.
    """
    if language not in LANGUAGES:
        raise ValueError(f"there is no language {language!r}: {', '.join(LANGUAGES)}")
    known = schema_names()
    if schema is not None and schema not in known:
        raise ValueError(f"there is no schema {schema!r}: {', '.join(known)}")
    folder = _SCHEMAS if language == "ksy" else _GENERATED / language
    found = {path.relative_to(folder).as_posix(): path for path in _below(folder)}
    if schema is None:
        return found
    stems = {schema, "".join(part.title() for part in schema.split("_"))}
    return {path: file for path, file in found.items() if file.name.split(".")[0] in stems}


def _below(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder in a fixed order; not what Python caches there."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path
