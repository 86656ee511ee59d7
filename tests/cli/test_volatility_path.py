"""`kdmp volatility-path`: the plugin folder for volatility3."""

from __future__ import annotations

from pathlib import Path


def test_the_folder_has_plugins_only(kdmp):
    """volatility3 imports all of it, so it has nothing else."""
    folder = Path(kdmp("volatility-path").out.removesuffix("\n"))
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")}
    assert found == {"kdmp_kernel.py", "kdmp_layer.py", "windows/kdmpinfo.py"}
    for name in found:
        head = (folder / name).read_text(encoding="utf-8").partition("\n\nvollog")[0]
        top = [line for line in head.splitlines() if line.startswith(("import ", "from "))]
        assert not [line for line in top if "kdmp_ks" in line], name
