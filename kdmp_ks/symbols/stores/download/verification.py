"""`verify`: a file that was downloaded, compared with its key, and read to its end."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from kdmp_ks.errors import KdmpError
from kdmp_ks.storage.opener import open_source
from kdmp_ks.symbols.keys import ImageKey, IsfKey
from kdmp_ks.symbols.stores.identify import difference, identify

if TYPE_CHECKING:
    from kdmp_ks.storage.source import Source
    from kdmp_ks.symbols.keys import SymbolKey


def verify(path: str, key: SymbolKey) -> str | None:
    """Return why a file is not the one of a key, or not complete; None if it is.

    A PDB has the length that its superblock states, an image all of its sections, and a table in
    JSON is parsed.

    Args:
        path: The file, not packed.
        key: The key.

    Raises:
        OSError: The file cannot be opened.
    """
    try:
        found = identify(path, key.name)
        reason = difference(key, found.key)
        if reason is not None or found.is_packed:
            return reason or "it is a cabinet"
        with closing(open_source(path, "file")) as source:
            return _fault_of(source, key)
    except KdmpError as e:
        return str(e)


def _fault_of(source: Source, key: SymbolKey) -> str | None:
    if isinstance(key, ImageKey):
        from kdmp_ks.symbols.pe.read_pe import read_pe

        sections = read_pe(source, key.name).sections
        end = max((one.raw_offset + one.raw_size for one in sections), default=0)
        return None if end <= source.size else "the file ends inside of its sections"
    if isinstance(key, IsfKey):
        from kdmp_ks.symbols.isf.document import read_document

        read_document(source)
    return None
