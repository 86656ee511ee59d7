"""Decoded secondary data in the facts of the viewer, against literal values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from builders import smbios
from viewer.decoded_dumps import MARKUP, PRIVATE_TEXTS, with_smbios
from viewer.facts import Viewer

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("package-javascript")]


def decoded(
    viewer: Viewer, folder: Path, tables: bytes | None = None, *, private: bool = False
) -> Any:
    path = folder / "smbios.dmp"
    path.write_bytes(with_smbios(tables))
    (blob,) = viewer.ask(path, private=private)["facts"]["secondary"]
    return blob["decoded"]


def test_structures_of_smbios(viewer: Viewer, tmp_path: Path) -> None:
    found = decoded(viewer, tmp_path, private=True)
    assert (found["kind"], found["version"], found["warnings"]) == ("smbios", "3.3", [])
    handles = [(int(one["type"], 16), int(one["handle"], 16)) for one in found["structures"]]
    assert handles == [
        (0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (16, 0x10), (17, 0x11), (11, 0x20), (2, 0x21),
        (127, 0xFEFF),
    ]  # fmt: skip
    bios, system, board, _, processor, array, device, oem, hostile, end = found["structures"]
    assert system["type_name"] == "system_information"
    assert system["fields"] == {
        "manufacturer": "Maker",
        "product_name": "Product",
        "version": "1.0",
        "serial_number": "SYS-SERIAL",
        "uuid": "13121110-1514-1716-1819-1a1b1c1d1e1f",
        "wake_up_type": {"value": "0x6", "name": "power_switch"},
        "sku_number": "SKU-1",
        "family": "Family",
    }
    assert bios["fields"]["vendor"] == "Firm Ware, Inc."
    assert bios["fields"]["characteristics"] == "0x100000080"
    assert {"characteristic_pci", "extension_uefi"} <= set(bios["bits"])
    assert "characteristics_low" not in bios["fields"]
    assert "characteristic_isa" not in bios["bits"]
    assert board["fields"]["board_type"] == {"value": "0xa", "name": "motherboard"}
    assert processor["fields"]["processor_version"] == "Quick 9 9000"
    assert processor["fields"]["max_speed"] == hex(4650)
    assert array["fields"]["extended_maximum_capacity"] == hex(4 << 40)
    assert device["fields"]["volatile_size"] == hex(32 << 30)
    assert device["fields"]["device_locator"] == "DIMM 1"
    assert oem["fields"] is None
    assert (oem["data"], oem["texts"]) == ("02", ["OEM-SERIAL", MARKUP.decode()])
    assert hostile["fields"]["manufacturer"] == MARKUP.decode()
    assert "asset_tag" not in hostile["fields"]
    assert (end["type_name"], end["size"], end["fields"]) == ("end_of_table", 0, None)


def test_private_fields_are_masked(viewer: Viewer, tmp_path: Path) -> None:
    shown = json.dumps(decoded(viewer, tmp_path, private=True))
    assert [text for text in PRIVATE_TEXTS if text not in shown] == []
    found = decoded(viewer, tmp_path)
    hidden = json.dumps(found)
    assert [text for text in PRIVATE_TEXTS if text in hidden] == []
    _, system, board, case, processor, _, device, oem, *_ = found["structures"]
    assert system["fields"]["serial_number"] == system["fields"]["uuid"] == "***"
    for one in (board, case, processor, device):
        assert one["fields"]["serial_number"] == one["fields"]["asset_tag"] == "***"
    assert system["fields"]["product_name"] == "Product"
    assert (oem["data"], oem["texts"], oem["size"]) == (None, None, 1)


def test_tables_that_are_broken(viewer: Viewer, tmp_path: Path) -> None:
    """Cut tables give what is there, and a warning; others a reason."""
    whole = smbios.raw_data(smbios.MACHINE)
    counts = set()
    for size in (3, 7, 9, 0x30, 0x60, 0x150, len(whole) - 7):
        found = decoded(viewer, tmp_path, whole[:size])
        assert found["warnings"], size
        counts.add(len(found["structures"]))
    assert counts >= {0, 1, 7}
    short = smbios.raw_data(smbios.structure(4, 1, 6, {4: ("B", 1)}, b"CPU-SERIAL") + smbios.END)
    (processor, _) = decoded(viewer, tmp_path, short)["structures"]
    assert (processor["fields"], processor["size"], processor["texts"]) == (None, 2, None)


def test_many_structures(viewer: Viewer, tmp_path: Path) -> None:
    many = smbios.raw_data(smbios.DEVICE * 4095 + smbios.END)
    found = decoded(viewer, tmp_path, many)
    assert len(found["structures"]) == 512
    assert found["warnings"] == ["3584 more structures are left out"]
