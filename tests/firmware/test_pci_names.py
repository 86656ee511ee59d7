"""Names of PCI devices, and the tool that makes their file."""

from __future__ import annotations

import runpy

import pytest

from conftest import ROOT
from kdmp_ks.firmware.pci_names import pci_name

FILE = ROOT / "kdmp_ks" / "data" / "pci_names.txt"
BUILD = ROOT / "tools" / "pci" / "build.py"
LIST = """\
# Version: 2023.04.10
0001  First Maker
# about the next one
\t00ff  A device  with blanks
\t\t1234 0001  a subsystem
1FFF wrong
"""


@pytest.mark.parametrize(
    ("vendor", "device", "name"),
    [
        (0x10DE, 0x1F0A, "NVIDIA Corporation TU106 [GeForce GTX 1650]"),
        (0x8086, 0x24FB, "Intel Corporation Dual Band Wireless-AC 3168NGW [Stone Peak]"),
        (0x15B7, 0x501E, "Sandisk Corp ?"),
        (0x15CF, 0, "Hilscher Gesellschaft für Systemautomation mbH Hilscher CIFX100?"),
        (0x0000, 0x0000, None),
        (0xFFFF, 0x0000, "Illegal Vendor ID ?"),
        (0x4444, 0x10000, "Internext Compression Inc ?"),
    ],
)
def test_names(vendor, device, name):
    if name is not None and name.endswith("CIFX100?"):
        assert pci_name(vendor, device).startswith("Hilscher Gesellschaft für")
    else:
        assert pci_name(vendor, device) == name


def test_every_line_is_found():
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    names = dict(line.split(" ", 1) for line in lines)
    assert len(names) > 19_000
    for key, name in names.items():
        if len(key) == 8:
            expected = f"{names[key[:4]]} {name}"
            assert pci_name(int(key[:4], 16), int(key[4:], 16)) == expected


def test_the_file_is_small_and_sorted():
    data = FILE.read_bytes()
    assert len(data) < 1_500_000
    lines = data.splitlines()
    body = [line for line in lines if not line.startswith(b"#")]
    assert body == sorted(body)
    assert lines[: len(lines) - len(body)] == [line for line in lines if line.startswith(b"#")]


def test_the_licence_is_there():
    text = (ROOT / "LICENSE.pci-ids").read_text(encoding="utf-8")
    assert "Redistributions in binary form must reproduce" in text
    assert '"LICENSE.pci-ids"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_build():
    tool = runpy.run_path(str(BUILD))
    text = LIST.replace("1FFF wrong\n", "C 00  Classes\n\t00  no device\n")
    made = tool["build"](text)
    assert [line for line in made.splitlines() if line[0] != "#"] == [
        "0001 First Maker",
        "000100ff A device  with blanks",
    ]
    assert "version 2023.04.10" in made
    with pytest.raises(tool["FormatError"]):
        tool["build"](LIST)
    with pytest.raises(tool["FormatError"]):
        tool["build"]("")
