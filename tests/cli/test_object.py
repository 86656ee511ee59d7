"""`kdmp object`."""

from __future__ import annotations

import json

import pytest
from jsonschema import Draft202012Validator

from analysis.objects.dumps import objects_of, sheet_of, triage_of
from analysis.objects.test_thread import small
from builders import cper
from builders.objects import INSTANCE
from builders.threads import BUILD_17763_X86, BUILD_19041
from cli.documents import head
from conftest import ROOT
from kdmp_ks.analysis.objects import KINDS
from kdmp_ks.cli.verbs import object as verb

SERIAL = INSTANCE.rpartition("\\")[2]
SCHEMA = json.loads(
    (ROOT / "kdmp_ks" / "data" / "json_schemas" / "object.json").read_text(encoding="utf-8")
)


@pytest.fixture(params=[64, 32], ids=["64 bits", "32 bits"])
def dumped(request, tmp_path):
    objects = objects_of(request.param)
    path = tmp_path / "small.dmp"
    path.write_bytes(triage_of(sheet_of(objects)).build().data)
    return objects, path


@pytest.fixture(params=[BUILD_19041, BUILD_17763_X86], ids=["64 bits", "32 bits"])
def threads(request, tmp_path):
    world = small(request.param)
    path = tmp_path / "threads.dmp"
    fields = request.param.kdbg_fields()
    path.write_bytes(triage_of(world.sheet, kdbg_fields=fields).build().data)
    return world, path


def words(text: str) -> list[list[str]]:
    return [line.split() for line in text.splitlines()]


def test_the_kinds_are_those_of_the_package():
    assert tuple(KINDS) == tuple(sorted(KINDS, key=list(KINDS).index))
    assert set(verb.KINDS) == set(KINDS)
    assert set(SCHEMA["properties"]["kind"]["enum"]) == set(KINDS)


def test_a_request(kdmp, dumped):
    objects, path = dumped
    answer = kdmp("object", path, f"{objects.irp:x}")
    assert (answer.code, answer.err) == (0, "")
    assert ["state", "at", "location", "2", "of", "3"] in words(answer.out)
    assert ["function", "IRP_MJ_POWER", "IRP_MN_SET_POWER"] in words(answer.out)
    (driver,) = [line for line in answer.lines if line.startswith("driver ")]
    assert "\\Driver\\rt640x64 (rt640x64.sys) for device " in driver
    rows = [line for line in answer.lines if "set device power state D3 (off)" in line]
    assert len(rows) == 3  # once in words, twice in the table
    (current,) = [line for line in answer.lines if line.lstrip().startswith(">2")]
    assert "rt640x64.sys" in current
    assert answer.lines[-1].split()[0] == "1"


def test_a_device(kdmp, dumped):
    objects, path = dumped
    answer = kdmp("object", path, f"{objects.devices[1].address:x}")
    assert (answer.code, answer.err) == (0, "")
    table = [line for line in answer.lines if ".sys " in line]
    names = [line.split("\\Driver\\")[1].split()[0] for line in table if "\\Driver\\" in line]
    assert names == ["filter", "rt640x64", "pci"]
    assert (
        next(line for line in table if line.startswith(">")).split("\\")[2].startswith("rt640x64")
    )
    assert table[-1].split()[-1] == "PDO"
    assert ["service", "rt640x64"] in words(answer.out)


def test_the_instance_is_masked(kdmp, dumped):
    """It may be a serial number."""
    objects, path = dumped
    at = f"{objects.devices[0].address:x}"
    for options in ((), ("--json",)):
        masked = kdmp("object", path, at, *options)
        assert SERIAL not in masked.out
        assert "***" in masked.out
        assert "VEN_10EC&DEV_8168" in masked.out
        shown = kdmp("object", path, at, "--private", *options)
        assert SERIAL in shown.out


def test_a_driver(kdmp, dumped):
    objects, path = dumped
    answer = kdmp("object", path, f"{objects.drivers['filter']:x}", "--kind", "driver")
    assert (answer.code, answer.err) == (0, "")
    assert ["name", "\\Driver\\filter"] in words(answer.out)
    assert ["module", "filter.sys"] in words(answer.out)
    assert ["IRP_MJ_POWER", "filter+0x1390"] in words(answer.out)


def test_a_thread_and_its_process(kdmp, threads):
    world, path = threads
    answer = kdmp("object", path, f"{world.thread:x}")
    assert answer.code == 0
    found = words(answer.out)
    assert found[0][:4] == ["thread", "id", "4268", "(0x10ac),"]
    assert ["state", "waiting,", "WrQueue,", "kernel", "mode"] in found
    assert next(line for line in found if line[0] == "start")[-1] == "rt640x64+0x4560"
    answer = kdmp("object", path, f"{world.process:x}")
    assert answer.out.startswith("process      svchost.exe (likely), id unknown")


def test_what_is_missing_is_said(kdmp, tmp_path):
    objects = objects_of(64)
    sheet = sheet_of(objects)
    sheet.cut(objects.irp, 0x100)
    path = tmp_path / "small.dmp"
    path.write_bytes(triage_of(sheet).build().data)
    answer = kdmp("object", path, f"{objects.irp:x}")
    assert answer.code == 0
    assert answer.lines[-1].startswith("warning  each of the stack locations 1 to 3 was not found")
    assert "not in the dump" in answer.lines[-1]


def test_a_pool_block(kdmp, tmp_path):
    objects = objects_of(64)
    at = objects.memory.put(b"\x02\0\x15\x02Devi" + bytes(0x148), align=0x1000) + 0x10
    path = tmp_path / "small.dmp"
    path.write_bytes(triage_of(sheet_of(objects)).build().data)
    answer = kdmp("object", path, f"{at:x}")
    assert (answer.code, answer.err) == (0, "")
    assert ["tag", "'Devi'", "(likely)"] in words(answer.out)


def test_documents(kdmp, dumped, threads):
    validator = Draft202012Validator(SCHEMA)
    objects, path = dumped
    for kind, at in (
        ("irp", objects.irp),
        ("device", objects.devices[2].address),
        ("driver", objects.drivers["pci"]),
    ):
        document = kdmp("object", path, f"{at:x}", "--json").json
        assert list(validator.iter_errors(document)) == []
        assert {**document, **head("object", path)} == document
        assert (document["kind"], document["address"]) == (kind, f"{at:#x}")
        assert [name for name in KINDS if document[name] is not None] == [kind]
    world, path = threads
    for kind, at in (("thread", world.thread), ("process", world.process)):
        document = kdmp("object", path, f"{at:x}", "--json").json
        assert list(validator.iter_errors(document)) == []
        assert document["kind"] == kind
    assert document["process"]["image_name"]["value"] == "svchost.exe"


def test_nothing_is_recognised(kdmp, dumped):
    objects, path = dumped
    at = objects.names["\\Driver\\pci"]
    answer = kdmp("object", path, f"{at:x}")
    assert (answer.code, answer.out) == (1, "")
    assert "no object is recognised" in answer.err
    answer = kdmp("object", path, f"{objects.irp:x}", "--kind", "driver")
    assert answer.code == 1
    assert "DRIVER_OBJECT" in answer.err
    answer = kdmp("object", path, f"{objects.irp:x}", "--kind", "nosuch")
    assert answer.code == 2
    answer = kdmp("object", path, "1000")
    assert (answer.code, answer.out) == (1, "")
    assert "not in the dump" in answer.err


def test_an_address_by_a_module(kdmp, dumped):
    _, path = dumped
    answer = kdmp("object", path, "rt640x64+10")
    assert answer.code == 1


def test_an_error_record(kdmp, tmp_path):
    objects = objects_of(64)
    data = cper.record(
        cper.Section(cper.MEMORY, cper.memory_section(), fru_id=cper.PCI),
        cper.Section(cper.BANK, cper.bank_section(0xBEA0000000000108)),
        platform=cper.X86,
    )
    at = objects.memory.put(data)
    path = tmp_path / "small.dmp"
    path.write_bytes(triage_of(sheet_of(objects)).build().data)
    answer = kdmp("object", path, f"{at:x}")
    assert answer.code == 0
    assert answer.out.startswith("error record ")
    assert ["severity", "fatal"] in words(answer.out)
    document = kdmp("object", path, f"{at:x}", "--json").json
    assert list(Draft202012Validator(SCHEMA).iter_errors(document)) == []
    found = document["cper"]["record"]
    assert [one["type_id"] for one in found["sections"]] == [str(cper.MEMORY), str(cper.BANK)]
    for identity in (str(cper.PCI), str(cper.X86)):
        assert identity not in answer.out
        assert identity not in str(document)
        assert identity in kdmp("object", path, f"{at:x}", "--private").out
