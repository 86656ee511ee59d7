"""`kdmp system`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from builders.hardware import PRODUCT_KEY, REGISTRY_VALUES, SERIALS, Machine
from builders.triage import small
from cli.conftest import Kdmp

PAGE = """\
machine        Example Boards E-ONE PRO (likely)
system         (To Be Filled By O.E.M.), 1.0, (Default string)
board          Example Boards, E-ONE PRO, Rev 1.xx
enclosure      Desktop
BIOS           Example Firmware Ltd., X1.23, 02/29/2024
SMBIOS         3.2

CPU            Example CPU E-8800 8-Core Processor
  identifier   Intel64 Family 6 Model 158 Stepping 10
  frequency    3,600 MHz
  count        1 socket, 8 cores, 16 threads
  microcode    0xf4
  thermal      52 degrees below the limit

RAM            16 GiB, error correction: none
  DIMM A1      8 GiB DDR4, at 3,200 MT/s, rated 3,200, Example Memory, EX-3200-8G
  DIMM A2      empty
  DIMM B1      8 GiB DDR4, at 3,200 MT/s, rated 3,200, Example Memory, EX-3200-8G
  DIMM B2      empty

GPU            01:00.0 10de:1f0a NVIDIA Corporation TU106 [GeForce GTX 1650], gen1 x8 of gen3 x16
storage        00:17.0 8086:a352 Intel Corporation Cannon Lake PCH SATA AHCI Controller
network        02:00.0 10ec:8168 Realtek Semiconductor Co., Ltd. RTL8111/8168/8411 PCI Express \
Gigabit Ethernet Controller, gen1 x1 of gen1 x1

remark         NVIDIA Corporation TU106 [GeForce GTX 1650] at 01:00.0: the link has 8 of 16 lanes

activity       2 boots in a row without a shutdown, this one included (likely)
uptime         0:08:08.671
boots          2 in a row without a shutdown, this one included (likely)
Winlogon       ShellStartupShellStarted
last device    USB\\VID_0781&PID_5567 at 2024-02-13 01:44:14.326 UTC (likely)
framework log  USBXHCI (a guess)
"""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    path = tmp_path / "machine.dmp"
    path.write_bytes(small(blobs=Machine().blobs()).build().data)
    return path


def test_page(kdmp: Kdmp, machine: Path) -> None:
    answer = kdmp("system", machine)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == PAGE


def test_json(kdmp: Kdmp, machine: Path) -> None:
    document: Any = kdmp("system", machine, "--json").json
    report: Any = kdmp("info", machine, "--json").json
    assert document["schema"] == "kdmp_ks/system/1"
    assert document["hardware"] == report["hardware"]
    assert document["activity"] == report["activity"]
    assert document["identifiers"] is None
    assert document["activity"]["last_device"]["value"]["instance_id"] == "***"
    reasons = {k: v for k, v in report["unavailable"].items() if k.startswith("activity.")}
    assert document["unavailable"] == reasons
    assert reasons


def test_identifiers_are_shown_on_demand(kdmp: Kdmp, machine: Path) -> None:
    for options in ((), ("--json",)):
        hidden = kdmp("system", machine, *options)
        shown = kdmp("system", machine, "--private", *options)
        for secret in (*SERIALS, PRODUCT_KEY):
            assert secret not in hidden.out + hidden.err
            assert secret in shown.out
    document: Any = kdmp("system", machine, "--private", "--json").json
    owners = {(one["owner"], one["name"], one["value"]) for one in document["identifiers"]}
    assert ("board", "serial", SERIALS[1]) in owners
    assert ("memory DIMM B1", "serial", SERIALS[5]) in owners
    assert ("ACPI table MSDM", "product key", PRODUCT_KEY) in owners
    assert document["activity"]["last_device"]["value"]["instance_id"] == "USBSERIAL77"


def test_info_has_the_most_important(kdmp: Kdmp, machine: Path) -> None:
    page = kdmp("info", machine).out
    assert (
        "\nmodel          Example Boards E-ONE PRO, BIOS X1.23 of 02/29/2024\n"
        "CPU            Example CPU E-8800 8-Core Processor, 3,600 MHz, microcode 0xf4\n"
        "RAM            16 GiB: 2 x 8 GiB DDR4 at 3,200 MT/s\n"
    ) in page
    assert (
        "\nactivity       2 boots in a row without a shutdown, this one included (likely)\n" in page
    )


def test_a_processor_without_a_name(kdmp: Kdmp, tmp_path: Path) -> None:
    """Windows' text of family and model stands for it, once."""
    blobs = [one for one in Machine(cpu_name="").blobs() if one.tag == REGISTRY_VALUES]
    path = tmp_path / "nameless.dmp"
    path.write_bytes(small(blobs=blobs).build().data)
    page = kdmp("system", path).out
    assert page.startswith(
        "CPU          Intel64 Family 6 Model 158 Stepping 10\n  frequency  3,600 "
    )
    assert page.count("Intel64 Family 6") == 1


def test_no_secondary_data(kdmp: Kdmp, qemu: Path) -> None:
    answer = kdmp("system", qemu)
    assert answer.code == 0
    assert answer.out == (
        "hardware  unknown: the dump has no secondary data\n"
        "activity  unknown: the dump has no secondary data\n"
    )
    document: Any = kdmp("system", qemu, "--json").json
    assert (document["hardware"], document["activity"]) == (None, None)
    assert document["unavailable"].keys() == {"hardware", "activity"}
    document = kdmp("system", qemu, "--json", "--private").json
    assert document["identifiers"] == []
