"""What identifies people and machines is in no output, unless `--private` is given."""

from __future__ import annotations

import re
from json import dumps

import pytest

from builders.header import Header
from builders.kernel import LoadedModule
from builders.triage import Blob, Driver, TriageDump, Unloaded
from builders.world import KERNEL_MODULES, USER_MODULES, Options, build_world

SECRET = "Janedoe"
FOLDER = f"C:\\Users\\{SECRET}\\"
SMBIOS = "bc5c008f-1e3a-44d7-988d-86f6884c6758"
PRIVATE_TAGS = (
    SMBIOS,
    "e83b40d2-b0a0-4842-abea-71c9e3463dd1",  # ACPI
    "2b88b710-1c93-4f7c-b06c-655ecc50decc",  # ETW
    "be84d651-a550-4367-8e63-ab792b631f94",  # path of a program
    "0d910545-e694-4b15-870c-01625fb32a6f",  # memory of drivers
    "41c9ed64-e466-41c3-9726-b1a68f6ebb1c",  # Wi-Fi
    "6752c89d-f789-48b8-a354-b868a3e6f989",  # Bluetooth
    "b7631941-532a-4cd6-b1b1-edb5917d4557",  # Plug and Play
)
VERBS = (
    ("info",),
    ("system",),
    ("headers",),
    ("regs",),
    ("exception",),
    ("stack", "--all"),
    ("modules",),
    ("modules", "--paths"),
    ("modules", "--third-party", "--paths"),
    ("modules", "--user", "--paths"),
    ("unloaded",),
    ("processors",),
    ("secondary",),
    ("runs",),
)
DRIVER = LoadedModule(0xFFFFF80001000000, 0xFFFFF80001010000, f"\\??\\{FOLDER}a.sys", "a.sys")
SMALL = {  # verb -> what it shows of the triage dump
    ("info",): SECRET,
    ("headers",): SECRET,
    ("modules", "--paths"): SECRET,
    ("unloaded",): "Jan",
}
FULL = {
    ("info",): SECRET,
    ("headers",): SECRET,
    ("modules", "--paths"): SECRET,
    ("modules", "--user", "--paths"): SECRET,
}


@pytest.fixture
def small(tmp_path):
    """A triage dump with a person's name wherever text can come from."""
    built = TriageDump(
        drivers=(Driver(DRIVER.path, DRIVER.start, 0x10000),),
        unloaded=(Unloaded("Users\\Janedoe", 0xFFFFF80300000000, 0xFFFFF80300014000),),
        blobs=tuple(Blob(tag, SECRET.encode()) for tag in PRIVATE_TAGS),
    ).build()
    data = bytearray(built.data)
    data[0xFB0:0x1030] = f"from {FOLDER}x".encode().ljust(0x80, b"\0")
    path = tmp_path / "small.dmp"
    path.write_bytes(data)
    return path


@pytest.fixture
def full(tmp_path):
    """A full dump, likewise."""
    user = LoadedModule(0x500000, 0x510000, f"{FOLDER}thing.dll", "thing.dll")
    world = build_world(
        Options(kernel_modules=(*KERNEL_MODULES, DRIVER), user_modules=(*USER_MODULES, user))
    )
    image = bytearray(world.image().data)
    image[0xFB0:0x1030] = f"from {FOLDER}x".encode().ljust(0x80, b"\0")
    path = tmp_path / "full.dmp"
    path.write_bytes(image)
    return path


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize("which", ["small", "full"])
def test_names_of_people(kdmp, request, which, as_json):
    path = request.getfixturevalue(which)
    shown = {"small": SMALL, "full": FULL}[which]
    json = ["--json"] if as_json else []
    for verb, *options in VERBS:
        masked = kdmp(verb, path, *options, *json)
        assert "jan" not in (masked.out + masked.err).lower(), (verb, options)
        assert SECRET.encode().hex() not in masked.out, (verb, options)
        private = kdmp(verb, path, *options, *json, "--private")
        assert private.code == masked.code
        wanted = shown.get((verb, *options))
        if wanted and (verb, as_json) == ("headers", True):
            wanted = SECRET.encode().hex()  # the comment as bytes
        assert wanted is None or wanted in private.out, (verb, options)
        if wanted is not None:
            assert "***" in masked.out or b"***".hex() in masked.out


def test_private_blobs(kdmp, small, tmp_path):
    out = tmp_path / "blob.bin"
    for i in range(len(PRIVATE_TAGS)):
        for options in ((), ("--json",), ("--out", out), ("--out", "-")):
            answer = kdmp("secondary", small, i, *options)
            assert answer.code == 1
            assert SECRET.encode() not in answer.raw
            assert SECRET.encode().hex() not in answer.out
            assert "--private shows it" in answer.out + answer.err
        assert not out.exists()
        answer = kdmp("secondary", small, i, "--private")
        assert (answer.code, SECRET in answer.out) == (0, True)
        assert kdmp("secondary", small, i, "--private", "--out", out).code == 0
        assert out.read_bytes() == SECRET.encode()
        out.unlink()


@pytest.mark.parametrize(
    "tag",
    ["4ee76bd8-3cf4-44a0-a0ac-3937643e37a3", "12345678-9abc-def0-1234-56789abcdef0"],
    ids=["code integrity", "unknown"],
)
def test_names_in_the_bytes_of_other_blobs(kdmp, tmp_path, tag):
    """The black box of code integrity has the path of a file that was refused."""
    path = tmp_path / "other.dmp"
    data = b"\x01\x02" + f"{FOLDER}a.dll".encode("utf-16-le") + bytes(4)
    path.write_bytes(TriageDump(blobs=(Blob(tag, data),)).build().data)
    wide = SECRET.encode("utf-16-le")
    for options in ((), ("--raw",)):
        masked = kdmp("secondary", path, 0, *options)
        assert masked.code == 0
        assert "J.a.n" not in masked.out
        assert SECRET not in masked.out
        private = kdmp("secondary", path, 0, *options, "--private")
        assert "J.a.n" in private.out.replace("\n", "")
    (document,) = kdmp("secondary", path, 0, "--json").json["blobs"]
    shown = bytes.fromhex(document["data"])
    assert wide not in shown
    assert shown == data.replace(wide, "*".encode("utf-16-le") * len(SECRET))
    (document,) = kdmp("secondary", path, 0, "--json", "--private").json["blobs"]
    assert bytes.fromhex(document["data"]) == data


def test_an_empty_blob(kdmp, tmp_path):
    path = tmp_path / "empty.dmp"
    path.write_bytes(TriageDump(blobs=(Blob(PRIVATE_TAGS[0], b""),)).build().data)
    assert kdmp("secondary", path, 0, "--private").lines[-1] == "the blob is empty"


def test_why_a_blob_is_not_shown(kdmp, small):
    assert (
        "blob 0 (SMBIOS tables) may contain serial numbers of the machine, its board and its "
        "memory; --private shows it" in kdmp("secondary", small, SMBIOS).err
    )


@pytest.mark.parametrize("as_json", [False, True])
def test_paths_that_were_typed(kdmp, small, tmp_path, as_json):
    """What is pasted from a terminal has a person's name in it as well."""
    folder = tmp_path / "home" / "janedoe"
    folder.mkdir(parents=True)
    path = folder / "a.dmp"
    path.write_bytes(small.read_bytes())
    json = ["--json"] if as_json else []
    for name in (path, folder / "none.dmp", folder):
        masked = kdmp("unloaded", name, *json)
        assert "janedoe" not in masked.out + masked.err
        private = kdmp("unloaded", name, *json, "--private")
        assert private.code == masked.code
        if as_json or name != path:
            assert "janedoe" in private.out + private.err
            assert "/home/***" in masked.out + masked.err


def test_arguments_that_are_wrong(kdmp, small):
    for json in ((), ("--json",)):
        answer = kdmp("unloaded", small, "--reader", f"{FOLDER}x", *json)
        assert answer.code == 2
        assert SECRET not in answer.out + answer.err
        answer = kdmp("unloaded", small, "--reader", f"{FOLDER}x", "--private", *json)
        assert SECRET in answer.out + answer.err


def test_each_call_masks_anew(kdmp, small):
    assert SECRET in kdmp("modules", small, "--paths", "--private").out
    assert SECRET not in kdmp("modules", small, "--paths").out


def test_memory_is_shown_as_it_is(kdmp, tmp_path):
    world = build_world()
    text = FOLDER[:16]
    at = world.kernel.put(text.encode(), align=16)
    path = tmp_path / "memory.dmp"
    path.write_bytes(world.image().data)
    assert text in kdmp("read", path, f"{at:x}", "--len", 16).out


def test_the_comment_of_the_header(kdmp, tmp_path):
    header = Header(comment=rb"\\server\share made it").build()
    path = tmp_path / "header.dmp"
    path.write_bytes(header)
    assert "server" not in kdmp("info", path).out
    assert "server" in kdmp("info", path, "--private").out


PATTERNS = {
    "user": re.compile(rb"(?i)[\\/]users[\\/]([\w .-]{3,20})[\\/]"),
    "account": re.compile(rb"S-1-5-21-(\d{5,}-\d{5,}-\d{5,})"),
    "key": re.compile(rb"(?<![\w-])([A-Z0-9]{5}(?:-[A-Z0-9]{5}){4})(?![\w-])"),
}
NOBODY = {"public", "default", "all users"}


def _secrets(data: bytes) -> set[str]:
    """Names, accounts and keys in bytes, of one or two bytes a character."""
    found = set()
    for text in (data, data[::2], data[1::2]):
        for pattern in PATTERNS.values():
            found.update(one.decode() for one in pattern.findall(text))
    return {one for one in found if one.lower() not in NOBODY}


def test_real_dumps(kdmp, dumps_folder):
    """No name, account or key that is in the bytes of a dump is in an output."""
    total = 0
    for path in sorted((dumps_folder / "real").iterdir()):
        secrets = _secrets(path.read_bytes())
        total += len(secrets)
        pattern = re.compile(
            "|".join(rf"(?<![A-Za-z]){re.escape(one)}(?![a-z])" for one in sorted(secrets)) or "$^"
        )
        for verb, *options in VERBS:
            for more in ((), ("--json",)):
                answer = kdmp(verb, path, *options, *more)
                assert not pattern.search(answer.out + answer.err), (path.name, verb, options)
    assert total >= 5


def test_blobs_of_real_dumps(kdmp, dumps_folder):
    """Blobs that are shown without a word contain no name, account or key; nor do their facts."""
    refused = shown = decoded = 0
    for path in sorted((dumps_folder / "real").glob("*.dmp")):
        for blob in kdmp("secondary", path, "--json").json["blobs"]:
            answer = kdmp("secondary", path, blob["number"], "--json")
            if answer.code:
                refused += 1
                assert "--private shows it" in answer.out + answer.err
                continue
            found = answer.json["blobs"][0]
            shown += found["data"] is not None
            decoded += found["data"] is None
            content = bytes.fromhex(found["data"] or "") + dumps(found["decoded"]).encode()
            assert not _secrets(content), (path.name, blob["tag"])
            content = kdmp("secondary", path, blob["number"]).out.encode()
            assert not _secrets(content), (path.name, blob["tag"])
    assert refused > 5
    assert shown > 20
    assert decoded > 20
