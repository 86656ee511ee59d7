"""What llvm-pdbutil says of a PDB: an oracle of its own for symbols and types."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from conftest import skip_or_fail

NATIVE = Path(__file__).resolve().parent / "native"
_PUBLIC = re.compile(
    r"S_PUB32 \[size = \d+\] `(.*)`\n +flags = (.*), addr = ([0-9]{4}):([0-9]+)$", re.MULTILINE
)


def dump(pdb: Path, *options: str) -> str:
    """Return what ``llvm-pdbutil dump`` prints; skip the test where it is not installed."""
    if shutil.which("llvm-pdbutil") is None:
        skip_or_fail("llvm-pdbutil is not installed")
    command = ["llvm-pdbutil", "dump", *options, str(pdb)]
    done = subprocess.run(command, capture_output=True, timeout=300, check=True)
    return done.stdout.decode(errors="replace")


def publics(pdb: Path) -> list[tuple[str, str, int, int]]:
    """Return name, flags, section (from 1 on) and offset of each public symbol."""
    found = _PUBLIC.findall(dump(pdb, "-publics"))
    return [(name, flags, int(section), int(offset)) for name, flags, section, offset in found]
