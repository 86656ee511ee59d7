r"""Masks: what goes, what stays, and how long hostile text takes."""

from __future__ import annotations

import time

import pytest

from kdmp_ks.ground.privacy import masked, masked_bytes, masked_document, masked_serial

MASKED = {
    "C:\\Users\\janedoe": "C:\\Users\\***",
    "C:\\Users\\Jane Doe\\Downloads\\a.sys": "C:\\Users\\***\\Downloads\\a.sys",
    "\\??\\c:\\USERS\\JANEDO~1\\x": "\\??\\c:\\USERS\\***\\x",
    "\\Device\\HarddiskVolume3\\users\\Jané\\x": "\\Device\\HarddiskVolume3\\users\\***\\x",
    "C:/Users/jane/x": "C:/Users/***/x",
    "C:\\\\Users\\\\jane\\\\x": "C:\\\\Users\\\\***\\\\x",
    "Users\\jane\\x": "Users\\***\\x",
    "'C:\\Users\\O'Neill\\x'": "'C:\\Users\\***\\x'",
    "D:\\Documents and Settings\\Jane D\\x": "D:\\Documents and Settings\\***\\x",
    "C:\\DOCUME~1\\JANEDO~1\\x": "C:\\DOCUME~1\\***\\x",
    "C:\\WINNT\\Profiles\\jane\\x": "C:\\WINNT\\Profiles\\***\\x",
    "USERPROFILE=C:\\Users\\jane": "USERPROFILE=C:\\Users\\***",
    "/home/jane/memory.dmp": "/home/***/memory.dmp",
    "read /home/jane now": "read /home/*** now",
    "C:\\Users\\jane\\OneDrive - Contoso\\x": "C:\\Users\\***\\OneDrive - ***\\x",
    "\\\\server\\share\\a.sys": "\\\\***\\***\\a.sys",
    "on \\\\server": "on \\\\***",
    "\\\\?\\UNC\\server\\share\\a.sys": "\\\\?\\UNC\\***\\***\\a.sys",
    "\\Device\\Mup\\;X:01\\server\\share\\a": "\\Device\\Mup\\;X:01\\***\\***\\a",
    "file://server/share/a": "file://***/***/a",
    "S-1-5-21-4035986441-826254004-3309224613-1000": "S-1-5-21-***-1000",
    "S-1-5-21-4035986441-826254004-3309224613-500_Classes": "S-1-5-21-***-500_Classes",
    "S-1-5-21-4035986441-826254004-3309224613": "S-1-5-21-***",
    "S-1-12-1-1-2-3-4": "S-1-12-1-***",
    "key ABCDE-12345-FGHIJ-67890-KLMNO.": "key *****-*****-*****-*****-*****.",
    "jane.doe@mail.example.org": "***@***",
    "at 54:a6:5C:8c:4d:f6": "at **:**:**:**:**:**",
    "54-A6-5C-8C-4D-F6": "**-**-**-**-**-**",
    "BTHENUM\\Dev_54A65C8C4DF6\\7": "BTHENUM\\Dev_***\\7",
    "from 192.168.178.21.": "from *.*.*.*.",
    "fe80::1c2:3d4": "***",
    "2001:db8:0:0:0:0:2:1": "***",
    "USB\\VID_0781&PID_5567\\4C530001230101": "USB\\VID_0781&PID_5567\\***",
    "SSID: jane's network": "SSID: ***",
    "COMPUTERNAME=JANE-PC": "COMPUTERNAME=***",
    "Serial Number: PF1ABC23": "Serial Number: ***",
}
KEPT = (
    "",
    "C:\\Users\\Public\\x",
    "C:\\Users\\All Users",
    "c:\\users\\default user\\x",
    "C:\\Windows\\System32\\config\\systemprofile\\x",
    "\\SystemRoot\\System32\\drivers\\ntfs.sys",
    "\\\\?\\C:\\Windows\\x",
    "\\\\.\\PhysicalDrive0",
    "C:\\\\Windows\\\\x",
    "HKEY_USERS",
    "superusers\\x",
    "fffff801`23103ba0",
    "ntdll@77f40000+0x10",
    "10.0.19041.1",
    "127.0.0.1",
    "::1",
    "S-1-5-18",
    "2b88b710-1c93-4f7c-b06c-655ecc50decc",
    "2024-02-13 01:50:50.326 UTC",
    "2 days 3:04:05.678",
    "PCI\\VEN_8086&DEV_A370",
    "rax=0000000000000001 rbx=fffff8000020abcd",
    "https://example.org/a",
)


@pytest.mark.parametrize("text", MASKED)
def test_masked(text):
    assert masked(text) == MASKED[text]
    assert masked(MASKED[text]) == MASKED[text]


@pytest.mark.parametrize("text", KEPT)
def test_kept(text):
    assert masked(text) == text


@pytest.mark.parametrize(
    "piece",
    [
        *("users\\", "users\\\\*", "users ", "\\", "/", "/home/", "a@", "@", "a", "a.", "1.", "::"),
        *("VID_0000&PID_0000&", "aa:", "S-1-5-21-", "-1", "AAAAA-", "\\\\a ", "ssid:", "ssid:\n"),
        *("USBSTOR\\", "unc\\;", "unc\\;a", "mup/", "a@a.", "winnt\\\\\\\\", "OneDrive - ", "="),
    ],
)
@pytest.mark.parametrize("end", ["", "\0", "*", "#"])
def test_hostile_text_takes_linear_time(piece, end):
    text = (piece * 65536)[:65536] + "\\" + end
    before = time.process_time()
    found = masked(text)
    assert time.process_time() - before < 1
    assert len(found) <= 3 * len(text)


def test_serial_numbers():
    assert masked_serial("PF1ABC23") == "***"
    for text in ("", "Default string", "To Be Filled By O.E.M.", "00000000", "N/A"):
        assert masked_serial(text) == text


@pytest.mark.parametrize("before", [b"", b"x", b"xy"])
@pytest.mark.parametrize("encoding", ["ascii", "utf-16-le"])
def test_fields_of_bytes(before, encoding):
    text = "C:\\Users\\jane\\a S-1-5-21-1-22-333-1000 ABCDE-12345-FGHIJ-67890-KLMNO"
    wanted = "C:\\Users\\****\\a S-1-5-21*********-1000 *****************************"
    assert len(text) == len(wanted)
    assert masked_bytes(before + text.encode(encoding)) == before + wanted.encode(encoding)


def test_fields_of_bytes_without_text_stay():
    data = bytes(range(256)) * 8 + b"C:\\Users\\Public\\x"
    assert masked_bytes(data) == data


def test_documents():
    assert masked_document(
        {
            "paths": ["C:\\Users\\jane\\a", "nt"],
            "inner": {"serial_number": "PF1", "SSID": "net", "at": "0x10"},
            "count": 3,
            "none": None,
            "sure": True,
        }
    ) == {
        "paths": ["C:\\Users\\***\\a", "nt"],
        "inner": {"serial_number": "***", "SSID": "***", "at": "0x10"},
        "count": 3,
        "none": None,
        "sure": True,
    }
