"""Tables of the firmware, which are changed structure by structure."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final

from builders import smbios as build
from fuzz.evidence.samples import blob_samples
from fuzz.exercise import BrokenPromiseError
from fuzz.guided import plain
from fuzz.guided.blob import asking_of, changed, piece_of
from fuzz.guided.target import Target
from kdmp_ks.cli.render.decoded import as_document
from kdmp_ks.firmware.smbios import is_placeholder, read_smbios

if TYPE_CHECKING:
    from random import Random

    from fuzz.exercise import Exercise
    from kdmp_ks.firmware.smbios import Smbios

_HEADER: Final = 8
_FEWEST: Final = 6
"""Characters of a private text that is searched for in what may be shown."""
_MOST_TEXTS: Final = 255


def _seeds() -> list[bytes]:
    devices = b"".join(build.device(length) for length in (0x15, 0x1B, 0x22, 0x28, 0x54))
    sized = b"".join(build.device(at_0c=size) for size in (0, 0xFFFF, 0x8400, 0x4000))
    return [
        *blob_samples()["smbios"][1],
        build.raw_data(devices + sized + build.END, (3, 3)),
        build.raw_data(build.SYSTEM + build.BOARD * 2 + build.END, (2, 4)),
        build.raw_data(build.PROCESSOR + build.ARRAY + build.DEVICE, (2, 8)),
    ]


def _ask(data: bytes) -> Exercise:
    asked = asking_of("blob-smbios", data)
    found = asked.ask("read", lambda: read_smbios(data))
    if found is not None:
        _check_structures(data, found)
        for fact in asked.ask("facts", lambda: _facts(found)) or ():
            _check_private(fact)
    return asked


def _facts(found: Smbios) -> list[Any]:
    """Return all that the tables describe."""
    bios = found.bios
    repr((found, found.board, found.installed_memory, None if bios is None else bios.released))
    repr([is_placeholder(text) for one in found.structures[:40] for text in one.strings[:20]])
    facts = [bios, found.system, found.enclosure, *found.boards, *found.processors]
    return [one for one in (*facts, *found.memory_arrays, *found.memory_devices) if one is not None]


def _check_structures(data: bytes, found: Smbios) -> None:
    """Compare the structures with those of a simple reader."""
    size = int.from_bytes(data[4:_HEADER], "little")
    expected = plain.smbios_structures(data[_HEADER : _HEADER + min(size, 1 << 20)])
    if not len(expected) <= len(found.structures) <= len(expected) + 1:
        raise BrokenPromiseError(f"{len(found.structures)} structures, expected {len(expected)}")
    for structure, whole in zip(found.structures, expected, strict=False):
        length = whole[1]
        texts = tuple(whole[length:].split(b"\0")[:_MOST_TEXTS])
        texts = texts[: texts.index(b"")] if b"" in texts else texts
        if (structure.formatted, structure.raw_strings) != (whole[:length], texts):
            raise BrokenPromiseError(f"{structure} is not {whole[:300]!r}")


def _check_private(fact: Any) -> None:
    """Check that a private text is in nothing that may be shown, unless a public field has it."""
    if not is_dataclass(fact) or isinstance(fact, type):
        raise BrokenPromiseError(f"{fact!r} is no fact")
    values = [(getattr(fact, one.name), one.metadata.get("private")) for one in fields(fact)]
    public = "\n".join(str(value) for value, is_private in values if not is_private).casefold()
    shown = repr(fact) + json.dumps(as_document(fact), ensure_ascii=False)
    for value, is_private in values:
        if not is_private or not isinstance(value, str) or len(value) < _FEWEST:
            continue
        # Texts that firmware has in the place of a number have no digit, or nothing but zeros.
        is_number = any(one in "123456789" for one in value)
        if is_number and value in shown and value.casefold() not in public:
            raise BrokenPromiseError(f"{value!r} is shown: {shown[:600]}")


def _change(random: Random, data: bytes) -> bytes:
    """Change structures; add some of another machine, or many, now and then."""
    version = (data[1], data[2]) if len(data) >= _HEADER else (3, 3)
    structures = plain.smbios_structures(data[_HEADER:]) or [build.SYSTEM]
    choice = random.random()
    if choice < 0.2:
        donor = plain.smbios_structures(random.choice(_seeds())[_HEADER:])
        structures.insert(random.randrange(len(structures) + 1), random.choice(donor))
    elif choice < 0.25:
        structures[0:0] = [random.choice(structures)] * random.choice((2, 30, 130))
    elif choice < 0.3:
        random.shuffle(structures)
    if random.random() < 0.05:
        version = random.choice(((2, 0), (2, 4), (2, 6), (2, 8), (3, 0), (3, 7), (255, 255)))
    pieces = changed(random, [piece_of(one, f"{number}") for number, one in enumerate(structures)])
    tables = b"".join(one.data for one in pieces)
    size = random.choice((0, 3, 40, 1 << 31)) if random.random() < 0.02 else None
    return build.raw_data(tables, version, size)


TARGET: Final = Target(_seeds, _ask, _change, room=0x1000)
