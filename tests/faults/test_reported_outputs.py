"""Faults that were reported of outputs, files and systems; names begin with the report's line.

Each is one case of its kind, seen from the command or from the library as whoever reported it saw
it; the rooms' own tests have the other cases.
"""

from __future__ import annotations

import io
import json
import os
import stat
from pathlib import Path

import pytest
from click.testing import Result

from builders.header import Header
from builders.world import Options, build_world, module
from command_runner import command_runner
from kdmp_ks import KernelDumpParser, sample
from kdmp_ks.analysis.third_party import is_third_party
from kdmp_ks.bugchecks import Role, find_bugcheck
from kdmp_ks.cli.app import kdmp as group
from kdmp_ks.errors import ArchiveError, ForeignFileError, KdmpError, SourceError
from kdmp_ks.kernel import Module

ROOT = Path(__file__).parents[2]
AFD, DUP, TWIN = 0xFFFFF80112000000, 0xFFFFF80113000000, 0xFFFFF80114000000


def kdmp(*arguments: object) -> Result:
    done = command_runner().invoke(group, [str(one) for one in arguments], prog_name="kdmp")
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done


@pytest.fixture(scope="module")
def small():
    with sample.unpack_small() as path:
        yield path


@pytest.fixture(scope="module")
def names(tmp_path_factory):
    """A kernel with a driver whose name is a number, and two drivers of one name."""
    modules = [
        module(0xFFFFF80110000000, 0x800000, "ntoskrnl.exe"),
        module(AFD, 0x10000, "afd.sys"),
        module(DUP, 0x10000, "dup.sys"),
        module(TWIN, 0x10000, "dup.sys"),
    ]
    path = tmp_path_factory.mktemp("names") / "names.dmp"
    path.write_bytes(build_world(Options(kernel_modules=tuple(modules))).image(1).data)
    return path


@pytest.mark.parametrize("code", [0x26, 0x2B, 0x3D, 0x9B, 0x149])
def test_A2_codes_that_lead_to_an_exception_have_meanings(code):
    known = find_bugcheck(code)
    assert known is not None
    assert known.meaning
    roles = {one.role for one in known.parameters((1, 2, 3, 4))}
    assert roles & {Role.CONTEXT, Role.TRAP_FRAME, Role.EXCEPTION_RECORD}


@pytest.mark.parametrize(("code", "number"), [(0x139, 2), (0xBE, 3), (0x2B, 1)])
def test_A3_trap_frames_that_a_parameter_leads_to(code, number):
    known = find_bugcheck(code)
    assert known is not None
    assert known.parameters((1, 2, 3, 4))[number - 1].role is Role.TRAP_FRAME


def test_A3_registers_at_the_exception(small):
    answer = json.loads(kdmp("regs", small, "--exception", "--json").stdout)
    assert answer["registers"]["rip"] == "0xfffff80370d0f183"


def test_A4_a_page_fault_code_has_a_name():
    known = find_bugcheck(0x50)
    assert known is not None
    assert "execute" in str(known.parameters((0xFFFFF80112001000, 0x11, 0, 0))[1].name)


def test_A5_a_driver_whose_name_is_a_number(names):
    with KernelDumpParser(names) as dump:
        assert dump.location(AFD + 0x1010) == "afd+0x1010"
        assert dump.address("afd+0x1010") == AFD + 0x1010
        assert dump.address("0xafd+0x1010") == 0x1B0D


def test_A6_two_modules_of_one_name(names):
    with KernelDumpParser(names) as dump:
        shown = [dump.location(at + 0x20) for at in (DUP, TWIN)]
        assert len(set(shown)) == 2
        assert [dump.address(text) for text in shown if text] == [DUP + 0x20, TWIN + 0x20]


@pytest.mark.parametrize("size", [0x2000, 0x2040])
def test_A8_a_triage_dump_that_is_cut_in_its_directory(small, tmp_path, size):
    path = tmp_path / "cut.dmp"
    path.write_bytes(small.read_bytes()[:size])
    assert kdmp("info", path).exit_code == 0
    with KernelDumpParser(path) as dump:
        assert dump.system_time is not None
        assert dump.build.number is not None
        assert dump.warnings


def test_A14_a_module_that_is_named_is_not_accused(small):
    (line,) = (one for one in kdmp("info", small).stdout.splitlines() if one[:7] == "module ")
    assert "the fault was found in it, but it" in line


@pytest.mark.parametrize("name", ["winaccel.sys", "nvmedisk.sys", "ksld.sys", "uiomap.sys"])
def test_A15_drivers_of_microsoft(name):
    path = f"\\SystemRoot\\System32\\drivers\\{name}"
    assert not is_third_party(Module(AFD, AFD + 0x1000, path, name))


def test_A16_no_schema_makes_text_of_addresses():
    for schema in (ROOT / "schemas").glob("*.ksy"):
        assert "to-string" not in schema.read_text(encoding="utf-8")


def test_B3_holes_are_folded(tmp_path):
    with sample.unpack() as path:
        answer = kdmp("read", path, "fffff98000000ff0", "--len", "0x20000")
    assert len(answer.stdout.splitlines()) < 0x400
    assert "bytes missing" in answer.stdout


def test_C1_a_lone_surrogate(tmp_path):
    data = build_world(Options(kernel_modules=(module(AFD, 0x1000, "\u4e01x.sys"),))).image(1).data
    path = tmp_path / "surrogate.dmp"
    path.write_bytes(data.replace("\u4e01x".encode("utf-16-le"), b"\x00\xd8x\0"))
    text = kdmp("modules", path, "--json").stdout
    assert json.loads(text)["modules"][0]["name"] == "\\ud800x.sys"


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_C2_a_private_dump_gives_a_private_image(tmp_path):
    with sample.unpack() as path:
        path.chmod(0o600)
        assert kdmp("export", path, tmp_path / "image").exit_code == 0
    assert stat.S_IMODE((tmp_path / "image").stat().st_mode) == 0o600


def test_C3_names_that_feign_others(tmp_path):
    path = tmp_path / "feigned.dmp"
    kernel = module(0xFFFFF80110000000, 0x800000, "ntoskrnl.exe")
    modules = (kernel, module(AFD, 0x1000, "nt\u3164.sys"))
    path.write_bytes(build_world(Options(kernel_modules=modules)).image(1).data)
    assert "nt\\u3164" in kdmp("modules", path).stdout


def test_C5_versions_of_construct_that_fail_are_shut_out():
    assert '"construct>=2.10.59,<2.11"' in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments", [["info"], ["regs", "--exception"], ["secondary", "7"], ["read", "0"]]
)
def test_C6_every_failure_is_one_document(arguments, tmp_path):
    path = tmp_path / "header.dmp"
    path.write_bytes(bytes(Header(dump_type=3).build()) if arguments != ["info"] else b"MDMP" * 9)
    verb, *rest = arguments
    done = kdmp(verb, path, *rest, "--json")
    assert done.exit_code == 1
    document = json.loads(done.stdout)
    assert document["error"]["message"]
    assert document["error"]["kind"]


def test_C7_one_word_for_one_thing(small):
    info = json.loads(kdmp("info", small, "--json").stdout)
    assert info["dump_type"] == {"value": "0x4", "name": "triage"}
    assert set(info["module"]["third_party"]) == {"value", "evidence", "confidence"}
    assert info["schema"] == "kdmp_ks/report/1"
    assert info["file"]["size"] == small.stat().st_size


def test_C8_a_file_of_another_format():
    with pytest.raises(ForeignFileError) as caught:
        KernelDumpParser(io.BytesIO(b"MDMP" + bytes(60)))
    assert caught.value.format == "minidump"
    with pytest.raises(ArchiveError, match="damaged"):
        KernelDumpParser(io.BytesIO(b"PK\x03\x04" + bytes(60)))


def test_C9_a_url_is_no_path():
    with pytest.raises(SourceError, match=r"http://x/a\.dmp"):
        KernelDumpParser("http://x/a.dmp")


def test_C10_reads_that_cannot_be(small):
    with sample.unpack() as path, KernelDumpParser(path) as dump:
        with pytest.raises(KdmpError):
            dump.memory.read_exact(0, 1 << 40)
        with pytest.raises(TypeError):
            list(dump.memory.walk_list(0, object(), link=1))
