"""Where files are below a folder: stores, flat folders, and trees of tables in JSON."""

from __future__ import annotations

import re
from ntpath import splitext
from typing import TYPE_CHECKING, Final

from kdmp_ks.symbols.keys import IsfKey, PdbKey
from kdmp_ks.symbols.stores.file_names import packed_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.symbols.keys import SymbolKey

Steps = tuple[tuple[str, ...], ...]
"""For each folder on the way, and for the file, the names that it may have."""

TABLE_ENDS: Final = (".json.xz", ".json", ".json.gz")
"""Ends of the names of tables in JSON."""
POINTER: Final = "file.ptr"
REFERENCES: Final = "refs.ptr"
STORE_MARKS: Final = ("pingme.txt", "index2.txt", "000Admin")
"""Names in the root of a store, one of which it has at least."""
TWO_TIER_MARK: Final = "index2.txt"

TIER_LENGTH: Final = 2
_IMAGE_KINDS: Final = ("sys", "exe", "dll")
_PDB_FOLDER: Final = re.compile(r"[0-9A-Fa-f]{33,40}")
_TABLE: Final = re.compile(r"(?i)[0-9a-f]{32}-[0-9]{1,10}\.json(?:\.xz|\.gz)?")


def key_folder(key: SymbolKey, *, two_tier: bool) -> Steps:
    """Return the steps to the folder of a key in a store."""
    tier = ((key.name[:TIER_LENGTH],),) if two_tier else ()
    return (*tier, (key.name,), (key.identifier,))


def stored_files(key: SymbolKey) -> tuple[str, ...]:
    """Return the names that the file may have in the folder of its key: plain, compressed."""
    return (key.name, packed_name(key.name))


def flat_files(key: SymbolKey) -> Iterator[Steps]:
    """Yield the steps to a file that is in a folder without its key."""
    kinds = _IMAGE_KINDS if isinstance(key, PdbKey) else ()
    subfolders = (splitext(key.name)[1][1:], *kinds)
    names = stored_files(key)
    yield (names,)
    for subfolder in dict.fromkeys(one for one in subfolders if one):
        yield ((subfolder,), names)
        yield (("symbols",), (subfolder,), names)
    yield (("symbols",), names)


def table_files(key: PdbKey | IsfKey) -> Iterator[Steps]:
    """Yield the steps to the tables in JSON that may have a key."""
    table = key if isinstance(key, IsfKey) else IsfKey(key)
    names = tuple(table.identifier + end for end in TABLE_ENDS)
    for above in table_folders(key.name):
        yield (*above, names)
    yield (names,)
    bare = (key.name, splitext(key.name)[0])
    yield (tuple(stem + end for stem in bare for end in TABLE_ENDS),)


def table_folders(name: str) -> tuple[Steps, ...]:
    """Return the steps to the folders of all tables of a PDB."""
    return (
        (("windows",), (name,)),
        (("symbols",), ("windows",), (name,)),
        ((name,),),
    )


def pdb_folders(name: str, *, two_tier: bool) -> Steps:
    """Return the steps to the folder of all keys of a PDB in a store."""
    return (*(((name[:TIER_LENGTH],),) if two_tier else ()), (name,))


def is_pdb_folder(name: str) -> bool:
    """Test whether the name of a folder is the key of a PDB."""
    return _PDB_FOLDER.fullmatch(name) is not None


def is_table_file(name: str) -> bool:
    """Test whether the name of a file is that of a table in JSON, with its key."""
    return _TABLE.fullmatch(name) is not None
