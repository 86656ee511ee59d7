"""`kdmp processors`."""

from __future__ import annotations

import struct


def test_processors(kdmp, world, world_dump):
    """The builders' machine has four, of which the third crashed."""
    answer = kdmp("processors", world_dump)
    assert answer.code == 0
    expected = ["cpu  KPRCB              thread             stopped at  stack pointer"]
    for number, (one, registers) in enumerate(zip(world.processors, world.contexts, strict=True)):
        mark = "*" if number == 2 else ""
        expected.append(
            f"{mark + str(number):>3}  {tick(one.prcb)}  {tick(one.thread)}  "
            f"nt+{0x1234 + number * 0x111:#x}   {tick(registers['rsp'])}"
        )
    assert [line.rstrip() for line in answer.lines[:5]] == expected
    assert answer.lines[6] == (
        "4 of 4 processors; processor 2: its saved context is that of the header"
    )


def tick(value):
    return f"{value >> 32:08x}`{value & 0xFFFFFFFF:08x}"


def test_json(kdmp, world, world_dump):
    document = kdmp("processors", world_dump, "--json").json
    assert document["declared"] == 4
    assert document["crashed_processor"] == {
        "value": 2,
        "evidence": "its saved context is that of the header",
        "confidence": "high",
    }
    assert [one["crashed"] for one in document["processors"]] == [False, False, True, False]
    assert document["processors"][1] == {
        "number": 1,
        "crashed": False,
        "kprcb": f"{world.processors[1].prcb:#x}",
        "thread": f"{world.processors[1].thread:#x}",
        "instruction_pointer": {
            "address": f"{world.contexts[1]['rip']:#x}",
            "location": f"nt+{0x1234 + 0x111:#x}",
        },
        "stack_pointer": f"{world.contexts[1]['rsp']:#x}",
    }


def test_processor_outside_of_every_module(kdmp, world, world_dump, tmp_path):
    data = bytearray(world_dump.read_bytes())
    context = struct.pack("<Q", world.contexts[1]["rip"])
    at = data.index(context, 0x2000)
    struct.pack_into("<Q", data, at, 0x1234)
    path = tmp_path / "changed.dmp"
    path.write_bytes(data)
    assert "00000000`00001234" in kdmp("processors", path).lines[2]
    assert kdmp("processors", path, "--json").json["processors"][1]["instruction_pointer"] == {
        "address": "0x1234",
        "location": None,
    }


def test_what_a_control_block_does_not_lead_to(kdmp, triage_file):
    """The builder's KPRCBs of the other processors are not in the dump."""
    answer = kdmp("processors", triage_file)
    assert answer.code == 0
    assert [line.split()[:2] for line in answer.lines[1:5]] == [
        ["0", "ffffa680`13dc2180"],
        ["*1", "ffffa680`13dc6180"],
        ["2", "ffffa680`13dca180"],
        ["3", "ffffa680`13dce180"],
    ]
    first = kdmp("processors", triage_file, "--json").json["processors"][0]
    for key in ("thread", "instruction_pointer", "stack_pointer"):
        assert first[key] is None


def test_no_processors(kdmp, qemu, tmp_path):
    data = bytearray(qemu.read_bytes())
    struct.pack_into("<I", data, 0x34, 0)
    path = tmp_path / "none.dmp"
    path.write_bytes(data)
    answer = kdmp("processors", path)
    assert answer.lines == ["0 of 0 processors; no processor's KPRCB is known"]
