"""`kdmp schema`: forms of the documents of `--json`, tables of data, and the layouts themselves."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.atomic_write import atomic_write
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.public_files import (
    DATA,
    LANGUAGES,
    data_file,
    data_schema_file,
    language_files,
    schema_names,
)

_ALIASES = {"info": "report", "blobs": "secondary"}
_SHARED = "common"
_ENDING = ".json"
_DUMP = "windows_kernel_dump"
_ALL = "all"


@click.command("schema")
@click.argument("name", metavar="[VERB]", required=False)
@click.option("--language", type=click.Choice(list(LANGUAGES)), help="Write layouts instead.")
@click.option(
    "--schema",
    "schemas",
    metavar="NAME",
    multiple=True,
    help=f"A layout, several times or all; {_DUMP} if not given.",
)
@click.option("--data", type=click.Choice(list(DATA)), help="Print a table of data instead.")
@click.option(
    "--out",
    metavar="DIR",
    help="Folder for the files; - prints a single one, which is done without it, too.",
)
@click.option("--force", is_flag=True, help="Replace files that exist.")
@click.option("--prefix", metavar="TEXT", help="For --language c: put TEXT before all names.")
def command(
    name: str | None,
    language: str | None,
    schemas: tuple[str, ...],
    data: str | None,
    out: str | None,
    force: bool,
    prefix: str | None,
) -> None:
    """Print the JSON Schema of a verb's --json; without VERB list what there is.

    error is that of the document of a verb that fails, structs that of kdmp struct --list. layout
    describes --language json; the names of tables describe --data.

    With --language write the layout of dumps and of other formats as they come with the package:
    the schema (ksy), types with offsets (json), a C header, an ImHex pattern, or a parser.
    """
    if sum(each is not None for each in (name, language, data)) > 1:
        raise click.UsageError("VERB, --language and --data exclude each other")
    if language is None and (schemas or out or force or prefix is not None):
        raise click.UsageError("--schema, --out, --force and --prefix need --language")
    if language is not None:
        _write(_texts(language, schemas, prefix), out, force=force)
    elif data is not None:
        output.lines(data_file(data).read_text(encoding="utf-8").splitlines())
    else:
        _print_form(name)


def _print_form(name: str | None) -> None:
    """Print a JSON Schema, or the names of all."""
    folder = Path(str(files("kdmp_ks"))) / "data" / "json_schemas"
    known = {path.stem: path for path in folder.glob(f"*{_ENDING}") if path.stem != _SHARED}
    known |= {one: data_schema_file(one) for one in (*DATA, "layout")}
    if name is None:
        output.lines(sorted(known))
        return
    wanted = _ALIASES.get(name, name)
    if wanted not in known:
        raise click.UsageError(f"there is no schema {name!r}; kdmp schema lists them")
    output.lines(known[wanted].read_text(encoding="utf-8").splitlines())


def _texts(language: str, schemas: tuple[str, ...], prefix: str | None) -> dict[str, bytes]:
    """Collect the files of a language, by their paths."""
    found: dict[str, Path] = {}
    for each in schemas or (_DUMP,):
        if each != _ALL and each not in schema_names():
            raise click.UsageError(
                f"there is no schema {each!r}: {', '.join((*schema_names(), _ALL))}"
            )
        found |= language_files(language, None if each == _ALL else each)
    if not found:
        raise Failure(
            f"{', '.join(schemas) or _DUMP}: there is nothing of it for {language}",
            kind="not_available",
        )
    texts = {path: file.read_bytes() for path, file in found.items()}
    if prefix is None:
        return texts
    if language != "c":
        raise click.UsageError("--prefix is for --language c")
    return {path: _prefixed(text, prefix) for path, text in texts.items()}


def _prefixed(header: bytes, prefix: str) -> bytes:
    from kdmp_ks.writers.c_names import with_prefix

    try:
        return with_prefix(header.decode("utf-8"), prefix).encode("utf-8")
    except ValueError as error:
        raise click.UsageError(str(error)) from error


def _write(texts: dict[str, bytes], out: str | None, *, force: bool) -> None:
    """Print a single file, or write all of them below a folder."""
    if out in (None, "-"):
        if len(texts) > 1:
            raise click.UsageError(f"{len(texts)} files: name a folder with --out DIR")
        output.raw(iter(texts.values()))
        return
    folder = Path(str(out))
    paths = {folder.joinpath(*path.split("/")): text for path, text in texts.items()}
    existing = [path for path in paths if path.exists() or path.is_symlink()]
    if existing and not force:
        more = f" and {len(existing) - 1} more" if len(existing) > 1 else ""
        raise Failure(f"{existing[0]}{more} exists; --force replaces", kind="exists")
    for path, text in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        with atomic_write(path) as file:
            file.write(text)
        output.line(str(path))
