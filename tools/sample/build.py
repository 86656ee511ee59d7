"""Pack the triage dump that comes with the package; print its size and hash."""

from __future__ import annotations

import hashlib
import lzma
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Build the dump by the builders of the tests, and pack it."""
    sys.path.insert(0, str(ROOT / "tests"))
    from stand_in import stand_in

    data = stand_in()
    packed = lzma.compress(data, preset=9 | lzma.PRESET_EXTREME)
    (ROOT / "kdmp_ks" / "sample" / "small_triage.dmp.xz").write_bytes(packed)
    print(f"SMALL_SIZE = {len(data):_}")
    print(f'SMALL_SHA256 = "{hashlib.sha256(data).hexdigest()}"')


if __name__ == "__main__":
    main()
