"""A file that cannot be written to its end is named, and nothing of it is left behind."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from conftest import skip_or_fail

LIMIT = """
import resource, sys
from pathlib import Path
from kdmp_ks.fleet.columns import Column
from kdmp_ks.fleet.targets.store import FolderStore
from kdmp_ks.fleet.writers.table_writer import open_writer

class Row:
    path = "x" * 100

path = Path(sys.argv[1])
sys.dont_write_bytecode = True  # a part of it would be stored
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
try:
    if path.suffix:
        columns = (Column("path", "text", "Path"),)
        beside = path.with_name("beside" + path.suffix)
        with open_writer(path, columns) as table, open_writer(beside, columns):
            for _ in range(20_000):  # more than any buffer
                table.write(Row)
    else:
        FolderStore(path.parent).write(path.name, bytes(5000))
except OSError as error:
    print(error.strerror, error.filename)
"""


@pytest.mark.parametrize("name", ["rows.jsonl", "rows.csv", "part"])
def test_the_file_is_named(name: str, tmp_path: Path) -> None:
    try:
        import resource  # noqa: F401
    except ImportError:
        skip_or_fail("no limits of the size of files")
    path = tmp_path / name
    done = subprocess.run(
        [sys.executable, "-c", LIMIT, path], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.stdout, done.stderr) == (f"File too large {path}\n", "")
    assert [one.name for one in tmp_path.iterdir() if not one.name.endswith(".tmp")] == []
