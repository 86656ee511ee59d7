"""From a sound dump to a hostile one.

Half of all inputs change one thing, so that what is behind the first check is reached as well. What
is written into a field is chosen to be at an edge: of the field's width, of the file, of what
another field says, or of what the field said before.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Final

from fuzz.seeds import KINDS, Seed, Site, seed_of

_PAGE: Final = 0x1000
_MOST_ADDED: Final = 0x2000
_EDGES: Final = (
    0, 1, 2, 3, 7, 8, 0x10, 0x20, 0x28, 0x29, 0x2A, 0x2B, 0x37, 0x38, 0x40, 0x55, 0x56, 0x7F, 0x80,
    0xFF, 0x100, 0xFFF, 0x1000, 0x1001, 0x2000, 0x2038, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF, 0x10000,
    0x100000, 0x45474150, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF, 1 << 32, 1 << 36,
    (1 << 40) - 1, 1 << 40, 1 << 47, (1 << 47) - 1, 1 << 48, 1 << 51, 1 << 52, 1 << 60, 1 << 62,
    (1 << 63) - 1, 1 << 63, 0xFFFF800000000000, 0xFFFFFFFFFFFFF000, (1 << 64) - 8, (1 << 64) - 2,
    (1 << 64) - 1, 0x8664, 0x14C, 0xAA64, 0x1C0, 0x200,
)  # fmt: skip
_MANY: Final = (1, 1, 1, 1, 1, 2, 2, 3, 4, 8, 40)
"""How many things are changed at once."""


def hostile(seed: int, kind: str, number: int) -> bytes:
    """The input of a number: the same for the same arguments."""
    return mutate(seed_of(kind), Random(f"{seed}/{kind}/{number}"))


def mutate(seed: Seed, random: Random, start: bytes | None = None) -> bytes:
    """Change a dump; the same for the same state of ``random``.

    Args:
        seed: The sound dump; it knows where its numbers stand.
        random: Chooses.
        start: What to change, if it is something that was made from the sound dump before.
    """
    data = bytearray(start or seed.data)
    for _ in range(random.choice(_MANY)):
        random.choice(_CHANGES)(seed, data, random)
    return bytes(data)


def _get(data: bytearray, site: Site) -> int:
    return int.from_bytes(data[site.offset : site.offset + site.width], "little")


def _put(data: bytearray, site: Site, value: int) -> None:
    if site.offset + site.width <= len(data):
        value &= (1 << 8 * site.width) - 1
        data[site.offset : site.offset + site.width] = value.to_bytes(site.width, "little")


def _any_site(seed: Seed, random: Random) -> Site:
    """A site of any part; small parts are as likely as big ones."""
    return random.choice(seed.sites[random.choice(seed.groups)])


def _edge(seed: Seed, data: bytearray, random: Random) -> None:
    _put(data, _any_site(seed, random), random.choice(_EDGES))


def _index_edge(seed: Seed, data: bytearray, random: Random) -> None:
    """Like `_edge`, in what says where everything is."""
    parts = [name for name in ("index", "directory", "header") if name in seed.sites]
    _put(data, random.choice(seed.sites[random.choice(parts)]), random.choice(_EDGES))


def _nudge(seed: Seed, data: bytearray, random: Random) -> None:
    """Off by a little, or by a bit."""
    site = _any_site(seed, random)
    value = _get(data, site)
    step = random.choice((1, -1, 2, -2, 4, 8, -8, 0x10, -0x10, _PAGE, -_PAGE))
    _put(data, site, random.choice((value + step, value ^ 1 << random.randrange(64), ~value)))


def _other(seed: Seed, data: bytearray, random: Random) -> None:
    """The value of another field: lists that lead elsewhere, tables that are each other."""
    group = seed.sites[random.choice(seed.groups)]
    source = random.choice(group) if random.random() < 0.7 else _any_site(seed, random)
    value = _get(data, source) + random.choice((0, 0, 0, 1, -1, 8, _PAGE))
    _put(data, random.choice(group), value)


def _address(seed: Seed, data: bytearray, random: Random) -> None:
    """A place: in virtual memory, in physical memory, or in the file."""
    site = _any_site(seed, random)
    places = (
        random.choice(seed.virtual),
        random.choice(seed.physical or (0,)) | random.choice((0, 1, 0x63, 0x67, 0x83, 0xE3, 0x703)),
        site.offset,
        len(data),
        random.randrange(len(data) + 1),
    )
    _put(data, site, random.choice(places) + random.choice((0, 0, 0, 1, -1, 8, -8, _PAGE)))


def _random(seed: Seed, data: bytearray, random: Random) -> None:
    site = _any_site(seed, random)
    _put(data, site, random.getrandbits(8 * site.width))


def _kind(seed: Seed, data: bytearray, random: Random) -> None:
    """Another type of dump, another machine."""
    wide = data[4:8] == b"DU64"
    if random.random() < 0.6:
        _put(data, Site(0xF98 if wide else 0xF88, 4), random.randrange(0xC))
    else:
        machine = random.choice((0x8664, 0x14C, 0xAA64, 0x1C0, 0x1C4, 0x200, 0x184, 0))
        _put(data, Site(0x30 if wide else 0x20, 4), machine)


def _truncate(seed: Seed, data: bytearray, random: Random) -> None:
    """Cut the file anywhere, or where a field begins."""
    at = random.randrange(len(data) + 1)
    if random.random() < 0.5:
        site = _any_site(seed, random)
        at = site.offset + random.choice((0, 0, 1, site.width))
    elif random.random() < 0.5:
        at = at // _PAGE * _PAGE
    del data[at:]
    if not data:
        data += b"P"  # the empty file is tried where it is wanted


def _grow(_: Seed, data: bytearray, random: Random) -> None:
    size = random.choice((1, 7, 8, _PAGE, random.randrange(_MOST_ADDED)))
    data += random.choice((bytes(size), b"\xff" * size, random.randbytes(size)))


def _flip(_: Seed, data: bytearray, random: Random) -> None:
    for _ in range(random.choice((1, 1, 2, 8, 64))):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)


def _noise(seed: Seed, data: bytearray, random: Random) -> None:
    """Noise over a stretch."""
    at = _any_site(seed, random).offset if random.random() < 0.8 else random.randrange(len(data))
    size = random.choice((1, 4, 8, 0x10, 0x40, 0x200))
    kind = random.randrange(4)
    noise = (bytes(size), b"\xff" * size, random.randbytes(size), b"PAGE" * (size // 4 + 1))[kind]
    _lay(data, at, noise[:size])


def _splice(seed: Seed, data: bytearray, random: Random) -> None:
    """A stretch of the same dump, or of another one."""
    other = seed.data if random.random() < 0.7 else seed_of(random.choice(KINDS)).data
    size = random.choice((8, 0x10, 0x40, 0x100, _PAGE))
    if random.random() < 0.5:
        start = random.randrange(0, len(other), _PAGE)
        at = random.randrange(0, len(data), _PAGE)
    else:
        start, at = random.randrange(len(other)), _any_site(seed, random).offset
    _lay(data, at, other[start : start + size])


def _slide(_: Seed, data: bytearray, random: Random) -> None:
    """Take a few bytes out, or put some in, so that all behind moves."""
    at = random.randrange(len(data))
    if random.random() < 0.5:
        del data[at : at + random.choice((1, 4, 8, _PAGE))]
        data += b"" if data else b"P"
    else:
        data[at:at] = bytes(random.choice((1, 4, 8, _PAGE)))


def _lay(data: bytearray, at: int, what: bytes) -> None:
    """Write over what is there, never past the end."""
    what = what[: max(0, len(data) - at)]
    data[at : at + len(what)] = what


_Change = Callable[[Seed, bytearray, Random], None]
_CHANGES: Final[tuple[_Change, ...]] = (
    *(_edge,) * 5,
    *(_index_edge,) * 3,
    *(_nudge,) * 4,
    *(_other,) * 4,
    *(_address,) * 4,
    *(_random,) * 2,
    _kind,
    *(_truncate,) * 2,
    _grow,
    *(_flip,) * 2,
    *(_noise,) * 2,
    *(_splice,) * 2,
    _slide,
)
