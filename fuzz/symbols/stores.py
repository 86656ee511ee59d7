"""Folders with stores, pointers and files: names that leave them, pointers that lie."""

from __future__ import annotations

import gzip
import shutil
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final
from uuid import UUID

from fuzz.symbols import texts
from fuzz.symbols.numbers import damage
from kdmp_ks.symbols.keys import ImageKey, IsfKey, PdbKey, SymbolKey

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

OUTSIDE: Final = "outside"
_NAMES: Final = ("x.pdb", "ntkrnlmp.pdb", "X.PDB", "a.sys", "é.pdb")
_ODD_NAMES: Final = (
    "..",
    "../x.pdb",
    "..\\x.pdb",
    "nul.pdb",
    "",
    "a" * 300,
    "\x1b.pdb",
    "a/b",
    "*",
)
_MARKS: Final = ("pingme.txt", "index2.txt", "000Admin/x", "none")


@dataclass
class Store:
    """A folder with files, and the keys that are looked for.

    Attributes:
        files: Contents by path.
        keys: The keys.
        kind: Whether the folder is named as a bare one, a store, or a cache.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    keys: list[SymbolKey] = field(default_factory=list)
    kind: str = "bare"

    @property
    def text(self) -> bytes:
        """All of it, to be read by people."""
        return repr(self).encode("utf-8", "backslashreplace")

    def write(self, root: Path) -> None:
        """Write the files below a folder, of which nothing else remains."""
        shutil.rmtree(root, ignore_errors=True)
        for name, data in self.files.items():
            path = root / name
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
            except (OSError, ValueError):  # a file in place of a folder, or no name of this system
                continue


def hostile_store(random: Random, number: int) -> Store:
    """Return a store some of whose files are not those that their places say."""
    found = Store(kind=("bare", "srv", "cache")[number % 3])
    found.files[f"store/{random.choice(_MARKS)}"] = b"x" * random.choice((0, 1))
    guid = UUID(int=0x123456789ABCDEF00112233445566778) if random.random() < 0.9 else UUID(int=0)
    for _ in range(random.choice((1, 2, 3))):
        name = random.choice(_NAMES) if random.random() < 0.85 else random.choice(_ODD_NAMES)
        key = _key(random, name, guid)
        found.keys.append(key)
        found.files[f"{OUTSIDE}/{OUTSIDE}.pdb"] = _contents(random, key)
        for _ in range(random.choice((1, 1, 2, 4))):
            path = _place(random, key)
            if path.endswith(".ptr"):
                sound = _pointers(path, random)
                text = texts.hostile_pointer(random, sound)
                found.files[path] = text.encode("utf-8", "surrogatepass")
            else:
                found.files[path] = _contents(random, key)
    return found


def _key(random: Random, name: str, guid: UUID) -> SymbolKey:
    pdb = PdbKey(name, guid, random.choice((7, 7, 7, 1)))
    image = ImageKey(name, 0x0D8333E6, 0x1046000)
    return random.choice((pdb, pdb, IsfKey(pdb), image))


def _place(random: Random, key: SymbolKey) -> str:
    """Return a path below the root, mostly one where readers look."""
    name, inner = key.name, f"{key.name}/{key.identifier}"
    tier = f"{name[:2]}/{inner}"
    pdb = key.pdb if isinstance(key, IsfKey) else key
    table = IsfKey(pdb).identifier if isinstance(pdb, PdbKey) else "0" * 32 + "-1"
    packed = f"{name[:-1]}_"
    places = (
        f"{inner}/{name}", f"{inner}/{packed}", f"{inner}/file.ptr", f"{inner}/file.ptr",
        f"{inner}/refs.ptr", f"{tier}/{name}", f"{tier}/file.ptr", name, f"symbols/pdb/{name}",
        f"windows/{name}/{table}.json", f"windows/{name}/{table}.json.xz", f"{table}.json.gz",
        f"{inner.upper()}/{name.upper()}", f"{inner}/other", f"{name}/x", f"{inner}/{name}/{name}",
        f"symbols/{name}", f"{name}.json",
    )  # fmt: skip
    return f"store/{random.choice(places)}"


def _pointers(path: str, random: Random) -> tuple[str, ...]:
    up = "../" * (path.count("/") - random.choice((0, 0, 0, 1)))
    name = path.split("/")[1]
    return (
        f"PATH:{up}{OUTSIDE}/{OUTSIDE}.pdb",
        f"PATH:{up.replace('/', chr(92))}{OUTSIDE}\\{OUTSIDE}.pdb",
        f"{up}store/{name}",
        f"PATH:{up}store/symbols/pdb/{name}",
        "MSG: not here \x1b[2J",
        f'0000000001,ptr,"{up}{OUTSIDE}/{OUTSIDE}.pdb",,,,x',
        f'0000000001,file,"a"\r\n0000000002,ptr,"{up}store/{name}"',
    )


def _contents(random: Random, key: SymbolKey) -> bytes:
    """Return the contents of a file: mostly with the key."""
    choice = random.random()
    sound = _pdbs()[random.random() < 0.1]
    if isinstance(key, ImageKey):
        sound = _image()
    elif isinstance(key, IsfKey) or choice < 0.15:
        sound = _table(key)
    if 0.15 < choice < 0.3:
        sound = _cabinet(sound)
    elif 0.3 < choice < 0.35:
        sound = gzip.compress(sound, 1)
    return damage(random, sound) if random.random() < 0.15 else sound


@cache
def _pdbs() -> tuple[bytes, bytes]:
    from builders.pdb import Pdb, public

    guid = UUID(int=0x123456789ABCDEF00112233445566778)
    found = bytearray(Pdb(records=public("x", 1, 4)).file())
    old = UUID("12345678-9abc-def0-1122-334455667788").bytes_le
    return bytes(found).replace(old, guid.bytes_le), bytes(found)


@cache
def _image() -> bytes:
    from symbols.stores.makers import image

    return image()


def _table(key: SymbolKey) -> bytes:
    from symbols.stores.makers import table

    pdb = key.pdb if isinstance(key, IsfKey) else key
    guid = pdb.guid if isinstance(pdb, PdbKey) else UUID(int=1)
    return table(guid, 7, "x.pdb")


@cache
def _cabinet(data: bytes) -> bytes:
    from symbols.stores.makers import cabinet

    return cabinet(data, kind=1, name="x.pdb")
