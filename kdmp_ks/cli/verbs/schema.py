"""`kdmp schema`: the JSON Schemas of the documents that `--json` gives."""

from __future__ import annotations

from importlib.resources import files

import click

from kdmp_ks.cli.render import output

_ALIASES = {"info": "report", "blobs": "secondary"}
_SHARED = "common"
_ENDING = ".json"


@click.command("schema")
@click.argument("name", metavar="[VERB]", required=False)
def command(name: str | None) -> None:
    """Print the JSON Schema of a verb's --json; without VERB list what there is.

    error is that of the document of a verb that fails, structs that of kdmp struct --list.
    """
    folder = files("kdmp_ks").joinpath("data").joinpath("json_schemas")
    names = {path.name for path in folder.iterdir() if path.name.endswith(_ENDING)}
    known = sorted(one.removesuffix(_ENDING) for one in names - {f"{_SHARED}{_ENDING}"})
    if name is None:
        output.lines(known)
        return
    wanted = _ALIASES.get(name, name)
    if wanted not in known:
        raise click.UsageError(f"there is no schema {name!r}; kdmp schema lists them")
    text = folder.joinpath(f"{wanted}{_ENDING}").read_text(encoding="utf-8")
    output.lines(text.splitlines())
