"""The tables of signatures and machines count the verdicts on their crashes."""

from __future__ import annotations

from pathlib import Path

import pytest

from fleet.html.rows import crash, report

CAPTIONS = ("Signatures, the most frequent first", "Machines, those with most crashes first")


@pytest.mark.parametrize("caption", CAPTIONS)
def test_verdicts_of_a_group(tmp_path: Path, caption: str) -> None:
    """Two on the hardware and one on nothing in the first group; one on nothing in the second."""
    crashes = [
        crash(1, machine="m-1", code=0x1A, kind="hardware"),
        crash(2, machine="m-1", code=0x1A, kind="undetermined"),
        crash(3, machine="m-1", code=0x1A, kind="hardware"),
        crash(4, machine="m-2", code=0xD1, kind="undetermined"),
    ]
    first, second = (row[1] for row in report(tmp_path, crashes).table(caption))
    assert first.index("2 ×hardware") < first.index("1 ×undetermined")
    assert first.count("A verdict.") == 2
    assert "×" not in second
    assert second.startswith("undetermined")
    assert second.count("A verdict.") == 1
