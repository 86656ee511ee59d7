"""`kdmp secondary` for blobs of known kinds, and hints on others."""

from __future__ import annotations

import contextlib
import io

import pytest

from builders import blobs
from builders.triage import Blob, Driver, TriageDump
from kdmp_ks.cli.render.decoded_lines import show_decoded

BOOT = "f57308df-cc45-4e01-ad76-29a4ebb010ec"
WINLOGON = "80cc79cf-a719-4af1-bf97-fe29ff76ebc1"
DEVICE = "b7631941-532a-4cd6-b1b1-edb5917d4557"
WATCHDOG = "270a33fd-3da6-460d-ba89-3c1bae21e39b"
BLUETOOTH = "6752c89d-f789-48b8-a354-b868a3e6f989"
POWER = "67fc721a-2852-4f62-a3b1-2afc53953777"
STRANGE = "12345678-9abc-def0-1122-334455667788"
SECRET = "4C530001231120115142"


@pytest.fixture
def path(tmp_path):
    built = TriageDump(
        blobs=(
            Blob(BOOT, blobs.boot_status(0xC0)),
            Blob(WINLOGON, blobs.winlogon()),
            Blob(DEVICE, blobs.plug_and_play(rf"SWD\KIND\{SECRET}")),
            Blob(
                WATCHDOG, blobs.watchdog([(9, bytes(8)), (0x20, blobs.adapter(3200, 0x10DE, 7, 3))])
            ),
            Blob(STRANGE, b"\1\2\3a text in it\0\0" + blobs.wide("wide text here") + b"\0\0"),
            Blob(WINLOGON, b"broken"),
            Blob(POWER, bytes(8)),
        ),
        drivers=[Driver(r"\SystemRoot\AmdPPM.sys", 0xFFFFF80001000000, 0x1000)],
    ).build()
    path = tmp_path / "blobs.dmp"
    path.write_bytes(built.data)
    return path


def one(kdmp, path, number, *options):
    return kdmp("secondary", path, str(number), "--json", *options).json["blobs"][0]


def test_fields_of_a_blob(kdmp, path):
    answer = kdmp("secondary", path, "1")
    assert answer.out == "notification  ShellStartupShellStarted\nflag          0\n"
    document = one(kdmp, path, 1)
    assert document["decoded"] == {"notification": "ShellStartupShellStarted", "flag": 0}
    assert document["data"] == blobs.winlogon().hex()
    assert document["hints"] is None


def test_harmless_facts_of_a_private_blob(kdmp, path):
    decoded = one(kdmp, path, 0)
    assert decoded["data"] is None
    assert decoded["decoded"]["boots_since_shutdown"] == 5
    assert decoded["decoded"]["flags"] == "0x45"
    assert decoded["decoded"]["reference_time"] == "2024-11-27T11:04:11.835477Z"
    assert one(kdmp, path, 0, "--private")["data"] == blobs.boot_status(0xC0).hex()
    text = kdmp("secondary", path, "0").out
    assert "boots since shutdown   5\n" in text
    assert "power button           presses 7, " in text


def test_bytes_of_a_private_blob_are_refused(kdmp, path, tmp_path):
    for options in (("--raw",), ("--raw", "--json"), ("--out", tmp_path / "x")):
        answer = kdmp("secondary", path, "0", *options)
        assert answer.code == 1
        assert "--private shows it" in answer.err
    assert not (tmp_path / "x").exists()
    assert kdmp("secondary", path, "0", "--raw", "--private").out.startswith("00000000  c000")


def test_raw_bytes(kdmp, path):
    assert kdmp("secondary", path, "1", "--raw").out.startswith("00000000  0100")
    document = one(kdmp, path, 1, "--raw")
    assert (document["decoded"], document["hints"]) == (None, None)
    assert document["data"] == blobs.winlogon().hex()


def test_instance_path_is_masked(kdmp, path):
    assert one(kdmp, path, 2)["decoded"]["instance_path"] == r"SWD\KIND\***"
    assert SECRET not in kdmp("secondary", path, "2").out
    assert SECRET in kdmp("secondary", path, "2", "--private").out


def test_nested_facts(kdmp, path):
    (adapter,) = one(kdmp, path, 3)["decoded"]["adapters"]
    assert adapter == {
        "number": 3,
        "vendor": "0x10de",
        "device": "0x7",
        "acpi_id": None,
        "is_software": False,
        "driver_model": "3.2",
    }
    lines = [line.split() for line in kdmp("secondary", path, "3").lines]
    assert lines[:8] == [
        ["recovery", "no"],
        [],
        ["adapters:"],
        ["number", "vendor", "device", "software", "driver", "model"],
        ["3", "0x10de", "0x7", "no", "3.2"],
        [],
        ["sections:"],
        ["id", "offset", "size"],
    ]


def test_hints_on_an_unknown_blob(kdmp, path):
    document = one(kdmp, path, 4)
    assert document["decoded"] is None
    assert document["hints"] == {
        "texts": ["a text in it", "wide text here"],
        "is_zero": False,
        "owner": None,
    }
    lines = kdmp("secondary", path, "4").lines
    assert lines[:3] == ["text   a text in it", "text   wide text here", ""]
    assert lines[3].startswith("00000000  0102")


def test_owner_by_the_modules(kdmp, path):
    hints = one(kdmp, path, 6)["hints"]
    assert hints["is_zero"]
    assert hints["owner"] == {
        "value": "AmdPPM.sys",
        "evidence": "loaded in every dump with such a blob that was seen",
        "confidence": "medium",
    }
    assert kdmp("secondary", path, "6").lines[0].startswith("owner  AmdPPM.sys (likely: ")


def test_a_blob_that_is_not_of_its_kind(kdmp, path):
    answer = kdmp("secondary", path, "5")
    assert answer.code == 0
    assert "the blob is not of the kind that its tag says" in answer.err
    assert answer.lines[-1].startswith("00000000  6272")
    assert one(kdmp, path, 5)["decoded"] is None


def test_raw_wants_a_tag(kdmp, path):
    answer = kdmp("secondary", path, "--raw")
    assert answer.code == 2
    assert "--raw wants a TAG" in answer.err


def test_lists_are_cut():
    document = {"name": "some", "times": ["2024-11-23T03:34:24.375358Z"], "none": "", "items": []}
    document["items"] = [{"at": "0xfffff803cd0fe140", "is_whole": i == 1} for i in range(300)]
    shown = lines_of(document)
    assert shown[:7] == [
        "name   some",
        "times  2024-11-23 03:34:24.375358 UTC",
        'none   ""',
        "",
        "items:",
        "at                 whole",
        "fffff803`cd0fe140  no",
    ]
    assert shown[7] == "fffff803`cd0fe140  yes"
    assert len(shown) == 6 + 197 + 1
    assert shown[-1] == "... more facts, --json shows all"


def test_a_mapping_to_like_items_is_a_table():
    leaves = {f"0x{i}": {"eax": "0x1", "ebx": None, "link": {"speed": 4}} for i in range(3)}
    assert lines_of({"cpuid": leaves}) == [
        "cpuid:",
        "     eax  link speed",
        "0x0  0x1           4",
        "0x1  0x1           4",
        "0x2  0x1           4",
    ]


def lines_of(document):
    """Lines that are shown of a document, as to a pipe."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        show_decoded(document)
    return out.getvalue().splitlines()
