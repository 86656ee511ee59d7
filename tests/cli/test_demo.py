"""`kdmp demo`."""

from __future__ import annotations

import shlex

from stand_in import stand_in


def test_for_people(kdmp, qemu, tmp_path):
    """Each caption tells a command line that gives just what is shown below it."""
    small = tmp_path / "small.dmp"
    small.write_bytes(stand_in())
    answer = kdmp("demo")
    assert answer.code == 0
    commands = [line for line in answer.lines if line.startswith("$ ")]
    assert [line.split()[2] for line in commands] == [
        "analyze",
        "info",
        "regs",
        "modules",
        "runs",
        "translate",
        "read",
        "read",
        "struct",
    ]
    for line in commands:
        _, _, verb, dump, *arguments = shlex.split(line)
        assert dump == ("small.dmp" if verb == "analyze" else "memory.dmp")
        shown = kdmp(verb, small if verb == "analyze" else qemu, *arguments)
        assert shown.code == 0
        assert f"{line}\n{shown.out}\n" in answer.out


def test_the_structure_is_one_in_all_of_its_fields(kdmp, qemu):
    """The entry has eight bytes, which the guest's processor went by; the bits are the manual's."""
    # The run of frame 0xb20 begins at 0xa90000 in the file.
    entry = int.from_bytes(qemu.read_bytes()[0xEA7008:0xEA7010], "little")
    assert entry == 0x101121
    fields = kdmp("demo", "--json").json["steps"][-1]["answer"]["fields"]
    assert fields["PageFrameNumber"] == f"{entry >> 12 & 0xFFFFFFFFF:#x}"
    flags = {
        "Valid": 0,
        "Dirty1": 1,
        "Owner": 2,
        "WriteThrough": 3,
        "CacheDisable": 4,
        "Accessed": 5,
        "Dirty": 6,
        "LargePage": 7,
        "Global": 8,
        "CopyOnWrite": 9,
        "Prototype": 10,
        "Write": 11,
        "NoExecute": 63,
    }
    assert {name: fields[name] for name in flags} == {
        name: bool(entry >> bit & 1) for name, bit in flags.items()
    }
    assert set(fields) == {*flags, "PageFrameNumber", "Software"}


def test_json(kdmp, qemu):
    answer = kdmp("demo", "--json").json
    assert answer["command"] == "demo"
    assert len(answer["steps"]) == 9
    step = answer["steps"][5]
    assert step["command_line"] == "kdmp translate memory.dmp @rip"
    assert step["caption"]
    assert step["answer"] == kdmp("translate", qemu, "@rip", "--json").json | {"dump": "memory.dmp"}


def test_save(kdmp, qemu, tmp_path):
    folder = tmp_path / "new" / "folder"
    answer = kdmp("demo", "--save", folder)
    assert answer.code == 0
    assert answer.lines == [
        f"{folder}/memory.dmp: complete dump, written by QEMU",
        f"{folder}/small.dmp: triage dump, built for tests",
    ]
    assert (folder / "memory.dmp").read_bytes() == qemu.read_bytes()
    assert (folder / "small.dmp").read_bytes() == stand_in()
    assert "win32kfull" in kdmp("modules", folder / "small.dmp").out


def test_save_replaces_nothing(kdmp, tmp_path):
    (tmp_path / "small.dmp").write_bytes(b"mine")
    answer = kdmp("demo", "--save", tmp_path)
    assert answer.code == 1
    assert answer.err == f"kdmp: error: {tmp_path}/small.dmp exists; it is not replaced\n"
    assert (tmp_path / "small.dmp").read_bytes() == b"mine"


def test_save_with_json(kdmp, tmp_path):
    saved = kdmp("demo", "--save", tmp_path, "--json").json["saved"]
    assert [one["path"] for one in saved] == [f"{tmp_path}/memory.dmp", f"{tmp_path}/small.dmp"]
    assert [one["size"] for one in saved] == [32829440, len(stand_in())]


def test_save_to_a_file(kdmp, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert kdmp("demo", "--save", tmp_path / "file").code == 2
