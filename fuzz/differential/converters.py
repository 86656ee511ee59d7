"""Dumps with random memory, converted to every format, as other programs read the results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from builders import layouts
from builders.memory import PAGE_SIZE
from fuzz.differential.part import Compare, Part, library
from kdmp_ks.writers.images.image_format import ImageFormat
from writers.convert.kinds import Kind, converted
from writers.convert.readers import (
    VOLATILITY_DUMP32,
    VOLATILITY_DUMP64,
    VOLATILITY_ELF,
    VOLATILITY_LIME,
    by_kdmp_parser,
    by_leechcore,
    by_offset,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from contextlib import ExitStack
    from pathlib import Path
    from random import Random

    from fuzz.differential.account import Account

    Pages = dict[int, bytes]
    Read = Callable[[Path, Iterable[int]], Pages]

KINDS: Final = (
    *(Kind(machine, kind) for machine in ("AMD64", "ARM64") for kind in layouts.EVERY_TYPE),
    *(Kind("x86", kind) for kind in layouts.EVERY_TYPE32),
)
MOST_RUNS: Final = 40
_SMALL_GAPS: Final = (1, 2, 7, 8, 9, 63, 64, 65, 300)


def memory(random: Random) -> Pages:
    """Return pages by frame: runs and gaps that end anywhere in bytes and words of a bitmap."""
    pages: Pages = {}
    at = random.choice((0, 1, 7, 8, 0x100))
    for _ in range(random.randrange(1, MOST_RUNS)):
        length = random.choice((1, 1, 2, 7, 8, 9, 40))
        for pfn in range(at, at + length):
            pages[pfn] = bytes(PAGE_SIZE) if random.random() < 0.1 else random.randbytes(PAGE_SIZE)
        at += length + random.choice(_SMALL_GAPS)
    return pages


def readers(kind: Kind, to: ImageFormat) -> dict[str, Read]:
    """Return the programs that read a format, without what they are known to get wrong."""
    if to is ImageFormat.RAW:
        return {"the file": by_offset, "LeechCore": by_leechcore}
    if to is ImageFormat.LIME:
        return {"volatility3": VOLATILITY_LIME, "LeechCore": by_leechcore}
    if to is ImageFormat.ELF:
        return {"volatility3": VOLATILITY_ELF, "LeechCore": by_leechcore}
    found = {"volatility3": VOLATILITY_DUMP32 if kind.machine == "x86" else VOLATILITY_DUMP64}
    if (kind.machine, to) != ("x86", ImageFormat.BITMAP_DUMP):  # which it takes for a raw image
        found["LeechCore"] = by_leechcore
    if kind.machine == "AMD64":
        found["kdmp-parser"] = by_kdmp_parser
    return found


def prepare(folder: Path, _: ExitStack) -> Compare:
    """Compare all pages, in every format, and that there are no more of them."""

    def compare(random: Random, account: Account, number: int) -> None:
        kind = KINDS[number % len(KINDS)]
        account.where = f"{kind.machine} type {kind.dump_type:x}"
        pages = memory(random)
        image = kind.image(pages)
        if random.random() < 0.3:
            ends = sorted(offset + PAGE_SIZE for offset in image.offsets.values())
            image = image.cut(random.choice(ends) + random.randrange(PAGE_SIZE))
            pages = {pfn: pages[pfn] for pfn in image.offsets}
        for to in ImageFormat:
            _compare(folder, image.data, kind, to, pages, account)

    return compare


def _compare(
    folder: Path, data: bytes, kind: Kind, to: ImageFormat, pages: Pages, account: Account
) -> None:
    path = converted(folder, data, to)
    frames: Iterable[int] = range(max(pages) + 70)
    if to is ImageFormat.RAW:
        pages = {pfn: pages.get(pfn, bytes(PAGE_SIZE)) for pfn in range(max(pages) + 1)}
        frames = range(max(pages) + 1)
    for name, read in readers(kind, to).items():
        found = read(path, frames)
        account.agreed(f"pages of {to.value} by {name}", len(pages))
        wrong = sorted(pfn for pfn in found.keys() | pages if found.get(pfn) != pages.get(pfn))
        if wrong:
            account.differ(f"{to.value} by {name}: {len(wrong)} pages, first {wrong[0]:#x}")


PART: Final = Part(
    "converters",
    (library("volatility3"), library("leechcorepyc"), library("kdmp-parser")),
    prepare,
)
