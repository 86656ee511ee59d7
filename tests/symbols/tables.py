"""Real symbol tables, which are not part of the project, and names made at random."""

from __future__ import annotations

import json
import lzma
import os
from pathlib import Path
from random import Random
from typing import Any

from conftest import ROOT, skip_or_fail
from kdmp_ks.symbols.names.columns import NameColumns, NameKind

NTKRNLMP = "windows/ntkrnlmp.pdb/5278AFF86C341677D7D7835C85B7B844-1.json.xz"
FILTERED = ("??_C@_01", "??_R0", "__real@3f", "__xmm@00", "__imp_Nt", "$$0", "_guard_x")


def real_table(path: str = NTKRNLMP) -> Path:
    """The file of a table, in the folder `KDMP_SYMBOLS` or beside that of the dumps."""
    dumps = os.environ.get("KDMP_DUMPS")
    beside = Path(dumps).parent if dumps else ROOT.parent / "shared"
    named = os.environ.get("KDMP_SYMBOLS")
    file = (Path(named) if named else beside / "symbols") / path
    if not file.is_file():
        skip_or_fail(f"no symbols of a kernel: {file} is missing (KDMP_SYMBOLS names the folder)")
    return file


def raw_symbols(path: Path) -> dict[str, Any]:
    symbols: dict[str, Any] = json.loads(lzma.decompress(path.read_bytes()))["symbols"]
    return symbols


def random_columns(random: Random, count: int, span: int, *, lengths: bool) -> NameColumns:
    columns = NameColumns()
    for number in range(count):
        stem = random.choice(("Ke", "?Mi@@YA", "nt", *FILTERED))
        kind = random.choice((0, NameKind.CODE, NameKind.FUNCTION))
        length = random.choice((0, 1, random.randrange(1, span))) if lengths else 0
        kind = NameKind.PROCEDURE if length else kind
        columns.add(f"{stem}{number % 37}", random.randrange(0x1000, 0x1000 + span), length, kind)
    return columns
