"""`kdmp secondary`: what drivers have added behind the dump."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.render.decoded import as_document
from kdmp_ks.cli.render.decoded_lines import show_decoded
from kdmp_ks.cli.render.hexdump import hexdump
from kdmp_ks.cli.render.output import Column
from kdmp_ks.cli.render.text import hex64, plural, size
from kdmp_ks.cli.support.atomic_write import goes_to_standard_output, save
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.holes import Piece
from kdmp_ks.cli.support.verb import Invocation, verb
from kdmp_ks.errors import InvalidDataError, KdmpError
from kdmp_ks.ground.warnings import Warnings

if TYPE_CHECKING:
    from kdmp_ks.format.secondary import Blob

#: Digits of a tag that is written without its dashes.
_DIGITS_OF_TAG = 32
_COLUMNS = (
    Column("#", right=True),
    Column("tag"),
    Column("size", right=True),
    Column("known as", fold=True),
)


@verb("secondary")
@click.argument("which", metavar="[TAG]", required=False)
@click.option("--raw", is_flag=True, help="Show the bytes of TAG, not what they mean.")
@click.option(
    "--out",
    metavar="FILE",
    help="Write the bytes of TAG to FILE (- is standard output).",
)
def command(invocation: Invocation, which: str | None, raw: bool, out: str | None) -> None:
    """List the secondary data of the dump, or show one blob of it.

    Drivers add blobs of data under tags of their own. TAG is a tag, the name that it is known by,
    a part of that name, or the number in the list.

    Blobs of known kinds are decoded; of others the bytes are shown, and the module that writes
    them if the modules of the dump suggest one.

    Bytes of blobs that are known to contain serial numbers, keys, names of networks or of people
    are shown and written only with --private; decoded facts are masked, and so are names of people
    in the bytes of other blobs that are shown.
    """
    for option, given in (("--out", out is not None), ("--raw", raw)):
        if given and which is None:
            raise click.UsageError(f"{option} wants a TAG: which blob")
    if out is not None and invocation.as_json and goes_to_standard_output(out):
        raise click.UsageError(f"--out {out} and --json would write to the same place")
    if which is None:
        _list(invocation)
        return
    number = _find(invocation, which)
    blob = invocation.dump.secondary_data[number]
    if out is not None:
        _check_private(number, blob)
        save(iter([blob.data]), out, invocation.path)
    decoded = None if raw else _decoded(invocation, blob)
    shows_bytes = decoded is None or blob.private is None or masking.shows_private()
    if shows_bytes:
        _check_private(number, blob)
    if invocation.as_json:
        data = masking.field(blob.data).hex() if out is None and shows_bytes else None
        fields = {**_fields(number, blob), "data": data, "decoded": decoded}
        fields["hints"] = _hints(invocation, blob) if decoded is None and not raw else None
        invocation.document({"out": out, "blobs": [fields]})
    elif out is None and decoded is not None:
        show_decoded(decoded)
    elif out is None and not blob.size:
        output.line("the blob is empty")
    elif out is None:
        if not raw:
            _show_hints(_hints(invocation, blob))
        pieces = [Piece(0, blob.size, masking.field(blob.data), None)]
        output.hexdump_lines(hexdump(pieces, "{:08x}".format))


def _decoded(invocation: Invocation, blob: Blob) -> dict[str, Any] | None:
    """Decode a blob; None if its kind is not known, or the bytes are not of that kind."""
    from kdmp_ks.blobs.known.table import decode

    warnings = Warnings()
    try:
        found = decode(blob.tag, blob.data, warnings)
    except InvalidDataError as e:
        output.warn(f"the blob is not of the kind that its tag says: {e}")
        return None
    for warning in warnings:
        output.warn(str(warning))
    return None if found is None else as_document(found)


def _hints(invocation: Invocation, blob: Blob) -> dict[str, Any]:
    """Return hints on a blob of an unknown kind."""
    from kdmp_ks.blobs.known.hints import blob_hints

    try:
        loaded = [module.name for module in invocation.dump.kernel_modules]
    except KdmpError:
        loaded = []
    return dict(as_document(blob_hints(blob, loaded)))


def _show_hints(hints: dict[str, Any]) -> None:
    owner = hints["owner"]
    if owner is not None:
        output.line(f"owner  {owner['value']} (likely: {owner['evidence']})")
    for text in hints["texts"]:
        output.line(f"text   {text}")
    if owner is not None or hints["texts"]:
        output.line()


def _check_private(number: int, blob: Blob) -> None:
    """Refuse a blob that identifies people or machines, unless they may be shown."""
    if blob.private is not None and not masking.shows_private():
        name = f"blob {number} ({blob.name or blob.tag})"
        raise Failure(f"{name} may contain {blob.private}; --private shows it", kind="private")


def _list(invocation: Invocation) -> None:
    found = invocation.dump.secondary_data
    if invocation.as_json:
        invocation.document(
            {"out": None, "blobs": [_fields(i, blob) for i, blob in enumerate(found)]}
        )
    elif found:
        output.table(_COLUMNS, [_cells(i, blob) for i, blob in enumerate(found)])
        total = size(sum(blob.size for blob in found))
        output.line(f"{plural(len(found), 'blob')}, {total}")
    else:
        output.line("no secondary data found")


def _find(invocation: Invocation, which: str) -> int:
    """Return the index of the blob that is meant.

    Raises:
        Failure: There is none such, or there are several.
    """
    found = invocation.dump.secondary_data
    if which.isascii() and which.isdecimal() and len(which) < _DIGITS_OF_TAG:
        if int(which) < len(found):
            return int(which)
        raise Failure(f"there is no blob {which}; the dump has {len(found)}", kind="no_blob")
    folded = which.lower()
    wanted = found.find(which) or [one for one in found if folded in (one.name or "").lower()]
    places = [i for i, blob in enumerate(found) if any(blob is one for one in wanted)]
    if not places:
        raise Failure(f"no blob has the tag or name {which!r}", kind="no_blob")
    if len(places) > 1:
        numbers = ", ".join(map(str, places))
        raise Failure(
            f"several blobs are called {which!r}: {numbers}; give the number of one",
            kind="several_blobs",
        )
    return places[0]


def _cells(number: int, blob: Blob) -> tuple[str, ...]:
    return str(number), str(blob.tag), f"{blob.size:,}", blob.name or ""


def _fields(number: int, blob: Blob) -> dict[str, object]:
    return {
        "number": number,
        "tag": str(blob.tag),
        "name": blob.name,
        "owner": blob.owner,
        "size": blob.size,
        "file_offset": hex64(blob.offset),
        "data": None,
        "decoded": None,
        "hints": None,
    }
