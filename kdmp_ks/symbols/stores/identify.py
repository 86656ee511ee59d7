"""`identify`: the key of a symbol file, from its contents."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import SignatureError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.keys import ImageKey, IsfKey

if TYPE_CHECKING:
    from kdmp_ks.storage.source import Source
    from kdmp_ks.symbols.keys import SymbolKey

_HEAD: Final = 32
_MSF: Final = b"Microsoft C/C++ "
_MZ: Final = b"MZ"
_CABINET: Final = b"MSCF"
_PACKED_TABLE: Final = (b"\xfd7zXZ\0", b"\x1f\x8b")
_TABLE: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{")


@frozen
class Identity(Facts):
    """The identity of a symbol file.

    Attributes:
        key: The key; its name is that of the file, or of the PDB that a table was made from.
        is_packed: Whether the file is a cabinet with that file.
    """

    key: SymbolKey
    is_packed: bool = False


def identify(path: str, name: str | None = None) -> Identity:
    """Read the key of a PDB, of an image, or of a table in JSON, from its contents.

    Args:
        path: The file; it may be a cabinet with one such file.
        name: Name of the file, if it is not the last part of the path.

    Raises:
        OSError: The file cannot be opened.
        SourceError: It cannot be read.
        SignatureError: It is none of these files.
        InvalidDataError: It contradicts its format, or ends too early.
    """
    named = name or Path(path).name
    with closing(open_source(path, "file")) as source:
        head = source.read_exact(0, min(_HEAD, source.size))
        if not head.startswith(_CABINET):
            return Identity(_key_of(source, head, named))
    from io import BytesIO

    from kdmp_ks.symbols.stores.cabinet import expand_file

    data = expand_file(path)
    with closing(open_source(BytesIO(data))) as source:
        return Identity(_key_of(source, data[:_HEAD], named), is_packed=True)


def _key_of(source: Source, head: bytes, name: str) -> SymbolKey:
    if head.startswith(_MSF):
        from kdmp_ks.symbols.pdb.pdb_file import PdbFile

        return PdbFile(source, name).key
    if head.startswith(_MZ):
        from kdmp_ks.symbols.pe.read_pe import read_image_key

        return read_image_key(source, name)
    if head.startswith(_PACKED_TABLE) or _TABLE.match(head):
        from kdmp_ks.symbols.stores.table_key import read_table_key

        return read_table_key(source)
    raise SignatureError(
        f"{name} is not a symbol file",
        field="Signature",
        expected="that of a PDB, an image, a cabinet or a table in JSON",
        got=head[:8],
    )


def difference(wanted: SymbolKey, found: SymbolKey) -> str | None:
    """Return how a key differs from the one that is wanted; None if they are the same.

    Names are not compared: files are renamed.
    """
    if isinstance(wanted, ImageKey):
        if not isinstance(found, ImageKey):
            return "it is not an image"
        return _image_difference(wanted, found)
    if isinstance(found, ImageKey):
        return "it is an image"
    if isinstance(wanted, IsfKey) and not isinstance(found, IsfKey):
        return "it is a PDB"
    one = wanted.pdb if isinstance(wanted, IsfKey) else wanted
    other = found.pdb if isinstance(found, IsfKey) else found
    if one.guid != other.guid:
        return f"its GUID is {other.guid}, expected {one.guid}"
    if one.age != other.age:
        return f"its age is {other.age}, expected {one.age}"
    return None


def _image_difference(wanted: ImageKey, found: ImageKey) -> str | None:
    if wanted.time_date_stamp != found.time_date_stamp:
        stamp = f"{found.time_date_stamp:#x}"
        return f"its TimeDateStamp is {stamp}, expected {wanted.time_date_stamp:#x}"
    if wanted.size_of_image != found.size_of_image:
        return f"its SizeOfImage is {found.size_of_image:#x}, expected {wanted.size_of_image:#x}"
    return None
