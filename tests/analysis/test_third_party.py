"""Whose modules are taken for, and the names that this rests on."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from datetime import datetime, timezone
from importlib.resources import files
from pathlib import Path

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.driver_names import find_cut_name, find_driver_name
from kdmp_ks.analysis.third_party import (
    guess_third_party,
    is_impossible_time,
    is_third_party,
    known_driver,
)
from kdmp_ks.architecture import AMD64, Architecture
from kdmp_ks.kernel import Module

BUILD = Path(__file__).parents[2] / "tools" / "drivers" / "build.py"
DATE, HASH, OLD_HASH = 0x5F002222, 0x9A6C1123, 0x1A6C1123
"""Of 2020; of 2052; of 1984."""
DRIVERS = "\\SystemRoot\\system32\\drivers\\"


def module(path, timestamp=None):
    name = path.rpartition("\\")[2]
    return Module(Gva(0x1000), Gva(0x2000), path, name, timestamp=timestamp)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("\\SystemRoot\\system32\\ntoskrnl.exe", False),
        ("\\SystemRoot\\System32\\drivers\\TCPIP.SYS", False),
        ("\\SystemRoot\\System32\\DriverStore\\FileRepository\\x.inf_amd64_1\\swenum.sys", False),
        ("\\WINDOWS\\system32\\hal.dll", False),
        ("\\??\\C:\\Windows\\System32\\drivers\\tcpip.sys", False),
        ("\\??\\D:\\WINNT\\system32\\drivers\\null.sys", False),
        ("system32\\drivers\\null.sys", False),
        ("\\??\\C:\\ProgramData\\Microsoft\\Windows Defender\\Updates\\{1}\\MpKslDrv.sys", False),
        # Kernel-written triage dumps have bare names.
        ("tcpip.sys", False),
        ("dump_storahci.sys", False),
        ("\\SystemRoot\\System32\\Drivers\\hiber_storport.sys", False),
        ("nvlddmkm.sys", True),
        ("dump_odd.sys", True),
        ("\\SystemRoot\\system32\\drivers\\odd.sys", True),
        # A name of Microsoft's in a place where Microsoft keeps nothing.
        ("\\??\\C:\\Users\\Public\\tcpip.sys", True),
        ("\\Device\\HarddiskVolume3\\x\\tcpip.sys", True),
        ("\\??\\C:\\Windowsish\\tcpip.sys", True),
        # Of what has no name, nothing is said.
        ("", False),
    ],
)
def test_guess(path, expected):
    assert is_third_party(module(path)) is expected


@pytest.mark.parametrize(
    ("path", "timestamp", "expected", "confidence"),
    [
        # Name and timestamp agree, disagree, or there is no timestamp.
        (DRIVERS + "tcpip.sys", HASH, False, "high"),
        (DRIVERS + "tcpip.sys", OLD_HASH, False, "high"),
        (DRIVERS + "tcpip.sys", DATE, False, "medium"),
        (DRIVERS + "tcpip.sys", 0, False, "medium"),
        ("tcpip.sys", DATE, False, "low"),
        ("tcpip.sys", HASH, False, "high"),
        (DRIVERS + "nvlddmkm.sys", DATE, True, "high"),
        (DRIVERS + "nvlddmkm.sys", HASH, True, "low"),
        (DRIVERS + "nvlddmkm.sys", None, True, "medium"),
        # A maker who builds as Microsoft does.
        (DRIVERS + "klhk.sys", HASH, True, "high"),
        (DRIVERS + "klif.sys", HASH, True, "low"),
        # An unknown name: the timestamp decides.
        (DRIVERS + "acmefilt.sys", DATE, True, "medium"),
        (DRIVERS + "acmefilt.sys", HASH, False, "low"),
        (DRIVERS + "acmefilt.sys", None, True, "low"),
        # A place where Microsoft keeps nothing.
        ("\\??\\C:\\Temp\\tcpip.sys", DATE, True, "medium"),
        ("\\??\\C:\\Temp\\tcpip.sys", HASH, True, "low"),
        # Names that are not sure.
        (DRIVERS + "winaccel.sys", HASH, False, "low"),
        (DRIVERS + "cslfd.sys", DATE, True, "medium"),
        (DRIVERS + "vtsio.sys", DATE, True, "medium"),
        (DRIVERS + "vtsio.sys", HASH, True, "low"),
    ],
)
def test_evidence_and_confidence(path, timestamp, expected, confidence):
    guess = guess_third_party(module(path, timestamp))
    assert (guess.value, guess.confidence.word) == (expected, confidence)
    assert guess.evidence


@pytest.mark.parametrize(
    ("name", "vendor", "purpose"),
    [
        ("nvlddmkm.sys", "NVIDIA", "display driver"),
        ("IBTHFP.SYS", "Intel", "Bluetooth audio"),
        ("dump_iastorac.sys", "Intel", "disk controller"),
        ("RTKVHD64.sys", "Realtek", "audio"),
        ("netwtw14.sys", "Intel", "Wi-Fi adapter"),
        ("klupd_klif_arkmon.sys", "Kaspersky", "antivirus"),
        ("winhvr.sys", "Microsoft", "interface to the hypervisor"),
        ("beep.sys", "Microsoft", None),
        ("qcwlan7180.sys", "Qualcomm", None),
        ("vmmr0.r0", "Oracle VirtualBox", "virtual machines"),
        # Avira's names begin as AVG's do.
        ("avgntflt.sys", "Avira", "antivirus"),
        ("avgsnx.sys", "AVG", "antivirus"),
    ],
)
def test_makers(name, vendor, purpose):
    known = known_driver(module(name, DATE))
    assert (known.vendor, known.purpose) == (vendor, purpose)


@pytest.mark.parametrize("path", ["acmefilt.sys", "\\??\\C:\\Temp\\tcpip.sys", "", "*", "*.sys"])
def test_no_maker(path):
    assert known_driver(module(path)) is None


@pytest.mark.parametrize(
    ("name", "vendor"),
    [
        ("dbutildrv2.s", "Dell"),
        ("dbutildrv2.sys", "Dell"),
        ("mcupdate_Aut", "Microsoft"),
        ("dump_stornvm", "Microsoft"),
        ("librehardwar", "LibreHardwareMonitor"),
        # Not cut, or of nobody known.
        ("librehardwa", None),
        ("networkpriva", None),
        ("acmefilt.sys", None),
        ("", None),
    ],
)
def test_names_of_unloaded_drivers(name, vendor):
    known = find_cut_name(name)
    assert (None if known is None else known.vendor) == vendor


def test_a_cut_name_of_two_makers_is_nobodys():
    # ESET's epfwwfp.sys and epfwwfpr.sys agree; NVIDIA's and Intel's names never begin alike.
    assert find_cut_name("epfwwfpr.sys").vendor == "ESET"
    names = json.loads(data())
    stems = [
        (name, vendor)
        for vendor, kinds in names["vendors"].items()
        for text in kinds.values()
        for name in text.split()
        if "*" not in name
    ]
    stems += [(name, "Microsoft") for name in names["microsoft"]]
    stems += list(names["observed"].items())
    makers = {}
    for name, vendor in stems:
        makers.setdefault(f"{name}.sys"[:12], set()).add(vendor)
    shared = [cut for cut, found in makers.items() if len(found) > 1 and len(cut) == 12]
    for cut in shared:
        if find_driver_name(cut) is None:
            assert find_cut_name(cut) is None


def data():
    return files("kdmp_ks").joinpath("data/driver_names.json").read_text(encoding="utf-8")


def test_data():
    names = json.loads(data())
    ours = names["microsoft"]
    assert len(ours) > 500
    assert ours == sorted(set(ours))
    assert {"ntoskrnl", "hal", "win32k", "tcpip", "ntfs", "dxgkrnl"} <= set(ours)
    others = [
        name
        for vendor, kinds in names["vendors"].items()
        if vendor != "Microsoft"
        for text in kinds.values()
        for name in text.split()
    ]
    assert len(others) == len(set(others)) > 500
    assert not set(others) & set(ours)
    assert not set(names["observed"]) & {*others, *ours}
    # No pattern takes a name of Microsoft's, which is looked up first but would look odd.
    patterns = tuple(name[:-1] for name in others if name.endswith("*"))
    assert all(len(one) >= 3 for one in patterns)
    assert [name for name in ours if name.startswith(patterns)] == []
    for name in [*ours, *others, *names["observed"]]:
        assert name == name.lower()
        assert name.isascii()
        assert not name.endswith((".sys", ".dll", ".exe"))


def test_data_are_made_by_the_tool(tmp_path):
    """A table of observed names adds makers, doubts them, and knows who builds reproducibly."""
    table = tmp_path / "observed.csv"
    table.write_text(
        "name,class,vendor,timestamp_hash,timestamp_date\n"
        "brandnew.sys,microsoft,Microsoft,3,0\n"
        "maybe.sys,other,Acme?,0,2\n"
        "nobody.sys,other,,1,0\n"
        "nvlddmkm.sys,other,Somebody,0,9\n"
        "dump_disk9.sys,other,Acme (disks),1,1\n"
    )
    script = (
        f"import json, runpy; made = runpy.run_path({str(BUILD)!r})['build']({str(table)!r});"
        "print(json.dumps(made))"
    )
    made = json.loads(subprocess.check_output([sys.executable, "-c", script], text=True))
    assert "brandnew" in made["microsoft"]
    assert made["observed"] == {"disk9": "Acme", "maybe": "Acme", "nobody": None}
    assert made["unsure"] == ["maybe"]
    assert made["hashed"] == ["disk9", "nobody"]
    assert made["vendors"]["NVIDIA"]["display driver"] == "nvlddmkm"
    again = subprocess.check_output(
        [sys.executable, "-c", script.replace(repr(str(table)), "None")], text=True
    )
    assert json.loads(again) == json.loads(data())


@dataclass(frozen=True)
class Stopped:
    system_time: datetime | None


@dataclass(frozen=True)
class Dated:
    system: Stopped
    architecture: Architecture = AMD64
    headers: None = None


@pytest.mark.parametrize(
    ("timestamp", "stopped", "expected"),
    [
        # 2036-01-01 is no date for a dump of 2024, and one for a dump without a time.
        (2082758400, datetime(2024, 11, 23, tzinfo=timezone.utc), True),
        (2082758400, None, False),
        # 2020-01-01 is one, and none for a clock that was at 2019.
        (1577836800, datetime(2024, 11, 23, tzinfo=timezone.utc), False),
        (1577836800, datetime(2019, 6, 1, tzinfo=timezone.utc), True),
        # 2001-01-01: before any Windows of 64 bits.
        (978307200, datetime(2024, 11, 23, tzinfo=timezone.utc), True),
    ],
)
def test_the_time_of_the_dump_limits_dates(timestamp, stopped, expected):
    dump = Dated(Stopped(stopped))
    assert is_impossible_time(timestamp, dump) is expected
    guess = guess_third_party(module(DRIVERS + "acmefilt.sys", timestamp), dump)
    assert guess.value is not expected
    assert ("is a hash" in guess.evidence) is expected
