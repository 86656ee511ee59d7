"""Whose modules are taken for."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.kernel import Module


def module(path):
    return Module(Gva(0x1000), Gva(0x2000), path, path.rpartition("\\")[2])


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


def test_data():
    text = files("kdmp_ks").joinpath("data/microsoft_modules.json").read_text(encoding="utf-8")
    names = json.loads(text)
    assert len(names) > 400
    assert names == sorted(set(names))
    assert all(name == name.lower() and name.isascii() for name in names)
    assert not any(name.endswith((".sys", ".dll", ".exe")) for name in names)
    assert {"ntoskrnl", "hal", "win32k", "tcpip", "ntfs", "dxgkrnl"} <= set(names)
