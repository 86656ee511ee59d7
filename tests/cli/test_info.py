"""`kdmp info`."""

from __future__ import annotations

import struct

import pytest

from builders.triage import Driver, TriageDump
from cli.documents import head

QEMU_INFO = """\
verdict        user action (high)
               Nothing crashed: somebody asked for a dump of the running system.
  found        bug check: LIVE_SYSTEM_DUMP (0x161) is written on request only
  next         Look at what the threads were doing, not at the instruction that stopped.

bugcheck       00000161 LIVE_SYSTEM_DUMP
               Somebody asked for a dump of the running system; nothing has crashed.
  parameter 1  00000000`00000000  who asked
  parameter 2  00000000`00000000
  parameter 3  00000000`00000000
  parameter 4  00000000`00000000
stopped at     fffff800`00201234 nt+0x1234

time           2024-02-13 01:50:50.326 UTC
uptime         0:08:08.671
Windows        10 2004 to 22H2
build          19041 (free)
product        workstation
machine        AMD64
processors     2

dump           full (type 0x1)
memory         31.3 MiB, 8,013 pages in 7 runs
modules        5 kernel modules
page tables    00000000`00e7c000
debugger data  fffff800`00a00e80
comment        qemu guest, variant A
"""

DOUBT = "Microsoft's: the code that failed, seldom the cause"

UNUSED = {"meaning": None, "role": None, "name": None, "location": None}


#: KUSER_SHARED_DATA of the guest in the file, and its SystemTime while it is being written.
SHARED = 0x183D000
SHARED_TIME = "KUSER_SHARED_DATA.SystemTime"
NO_SHARED_TIME = ("<2i", SHARED + 0x18, 1, 2)


def patched(dump, tmp_path, *changes):
    """A copy of the header's pages with values put at literal offsets."""
    data = bytearray(dump.read_bytes())
    for form, offset, *values in changes:
        struct.pack_into(form, data, offset, *values)
    path = tmp_path / "patched.dmp"
    path.write_bytes(data)
    return path


def rows(answer):
    """The lines of the page, what stands on each by its label."""
    return {line[:15].strip(): line[15:] for line in answer.lines if line}


def test_page(kdmp, qemu):
    answer = kdmp("info", qemu)
    assert answer.code == 0
    # What follows is a warning: the guest has no list of unloaded drivers.
    assert answer.out.startswith(QEMU_INFO)
    assert answer.err == ""


def test_json(kdmp, qemu):
    document = kdmp("info", qemu, "--json").json
    # The guest's registers were patched, so that they are no processor's.
    assert {one["kind"] for one in document.pop("warnings")} == {"unavailable"}
    lacking = document.pop("unavailable")
    no_processor = lacking["crashed_processor"]
    assert no_processor.startswith("RSP 0xfffff80001002f00 of the header is neither")
    assert document == {
        **head("info", qemu),
        "schema": "kdmp_ks/report/1",
        "file": {"name": qemu.name, "size": 32829440},
        "verdict": {
            "kind": "user-action",
            "culprit": None,
            "confidence": "high",
            "summary": "Nothing crashed: somebody asked for a dump of the running system.",
            "evidence": [
                {
                    "test": "bug check",
                    "finding": "LIVE_SYSTEM_DUMP (0x161) is written on request only",
                    "addresses": [],
                    "bit": None,
                }
            ],
            "ruled_out": [],
            "next": ["Look at what the threads were doing, not at the instruction that stopped."],
        },
        "bugcheck": {
            "code": "0x161",
            "standard_code": "0x161",
            "name": "LIVE_SYSTEM_DUMP",
            "writer": None,
            "meaning": "Somebody asked for a dump of the running system; nothing has crashed.",
            "parameters": [
                {
                    "value": "0x0",
                    "meaning": "who asked",
                    "role": "kind",
                    "name": None,
                    "location": None,
                },
                *[{"value": "0x0", **UNUSED}] * 3,
            ],
        },
        "faulting_address": None,
        "faulting_instruction": None,
        "exception": None,
        "fault": None,
        "instruction_pointer": {"address": "0xfffff80000201234", "location": "nt+0x1234"},
        "module": None,
        "third_party_on_stack": [],
        "signature": None,
        "crashed_processor": None,
        "current_thread": None,
        "current_process": None,
        "system_time": high("2024-02-13T01:50:50.326796Z", "SystemTime of the header"),
        "local_time": high(
            "2024-02-13T01:50:50.326796Z",
            "SystemTime of the header, KUSER_SHARED_DATA.TimeZoneBias",
        ),
        "uptime_seconds": high(488.6718345, "SystemUpTime of the header"),
        "windows": high("Windows 10 2004 to 22H2", "build 19041 and the kind of product"),
        "build": {
            "number": high(19041, "KUSER_SHARED_DATA.NtBuildNumber"),
            "revision": None,
            "lab": None,
            "flavour": "free",
        },
        "product_type": high({"value": "0x1", "name": "workstation"}, "ProductType of the header"),
        "boot_id": None,
        "machine": {
            "value": "0x8664",
            "name": "amd64",
            "architecture": "AMD64",
            "pointer_size": 8,
        },
        "processors": high(2, "NumberProcessors of the header"),
        "hardware": None,
        "activity": None,
        "dump_type": {"value": "0x1", "name": "full"},
        "memory": {"size": 32821248, "pages": 8013, "runs": 7, "segments": None},
        "kernel_modules": 5,
        "unloaded_modules": 0,
        "secondary_data": {"blobs": 0, "size": 0},
        "directory_table_base": "0xe7c000",
        "debugger_data_block": "0xfffff80000a00e80",
        "comment": "qemu guest, variant A",
        "writer": {"status": "0x0", "attributes": None, "flags": []},
    }
    assert lacking == {
        "faulting_address": "no parameter of the bug check contains it",
        "faulting_instruction": "no parameter of the bug check contains it",
        "exception": "bug check 0x161 carries no exception",
        "fault": "bug check 0x161 is not about a fault",
        "module": "nothing points to a module",
        "signature": "somebody asked for the dump",
        "boot_id": "not written",
        "hardware": "the dump has no secondary data",
        "activity": "the dump has no secondary data",
        "crashed_processor": no_processor,
        "current_thread": no_processor,
        "current_process": no_processor,
        "writer.attributes": "not written",
    }


def high(value, evidence):
    return {"value": value, "evidence": evidence, "confidence": "high"}


def test_fill_is_not_written(kdmp, qemu, tmp_path):
    fill = 0x4547415045474150
    dump = patched(
        qemu,
        tmp_path,
        ("<I", 0x0C, 0x45474150),
        ("<I", 0x34, 0x45474150),
        ("<I", 0x38, 0x45474150),
        ("<Q", 0x40, fill),
        ("<Q", 0x80, fill),
        ("<Q", 0xFA8, fill),
        ("<Q", 0x1030, fill),
        ("<I", 0x1040, 0x45474150),
        ("128s", 0xFB0, b"PAGE" * 32),
        NO_SHARED_TIME,
    )
    page = rows(kdmp("info", dump))
    assert page["bugcheck"] == "not written"
    assert page["parameter 1"] == "not written"
    # That, the kernel's own memory tells as well.
    assert page["build"] == "19041 (free)"
    for label in ("time", "uptime", "processors", "product", "debugger data", "comment"):
        assert label not in page
    assert not {"local time", "boot"} & page.keys()
    document = kdmp("info", dump, "--json").json
    for key in (
        "system_time",
        "uptime_seconds",
        "processors",
        "product_type",
        "debugger_data_block",
    ):
        assert document[key] is None
        assert document["unavailable"][key] == "not written"
    assert document["comment"] is None


def test_values_that_make_no_sense(kdmp, qemu, tmp_path):
    dump = patched(
        qemu,
        tmp_path,
        ("<I", 0x08, 0x7),
        ("<q", 0xFA8, 0x7FFFFFFFFFFFFFFF),
        ("<q", 0x1030, -0x7FFFFFFFFFFFFFFF),
        ("<I", 0x1040, 77),
        ("128s", 0xFB0, b"\x1b[2J" + bytes(124)),
        NO_SHARED_TIME,
    )
    answer = kdmp("info", dump)
    assert answer.code == 0
    assert "time           0x7fffffffffffffff (no sensible value)" in answer.lines
    assert "uptime         -0x7fffffffffffffff (no sensible value)" in answer.lines
    assert "product        0x4d (unknown)" in answer.lines
    assert "build          19041" in answer.lines
    assert "\x1b" not in answer.out
    document = kdmp("info", dump, "--json").json
    assert document["product_type"]["value"] == {"value": "0x4d", "name": None}
    assert document["system_time"] is None
    assert document["uptime_seconds"] is None
    lacking = document["unavailable"]
    assert lacking["system_time"] == "0x7fffffffffffffff (no sensible value)"
    assert lacking["uptime_seconds"] == "-0x7fffffffffffffff (no sensible value)"


@pytest.mark.parametrize(
    ("code", "shown", "name", "writer"),
    [
        (0x0A, "0000000a IRQL_NOT_LESS_OR_EQUAL", "IRQL_NOT_LESS_OR_EQUAL", None),
        (
            0x1000007E,
            "1000007e SYSTEM_THREAD_EXCEPTION_NOT_HANDLED (7e in a small dump)",
            "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED",
            None,
        ),
        (0xDEADDEAD, "deaddead MANUALLY_INITIATED_CRASH1", "MANUALLY_INITIATED_CRASH1", None),
        (
            0x5454414D,
            "5454414d MATT (written by DumpIt, no bug check of Windows)",
            "MATT",
            "DumpIt",
        ),
        (0x12345, "00012345 (no known bug check)", None, None),
    ],
)
def test_bugcheck(kdmp, qemu, tmp_path, code, shown, name, writer):
    dump = patched(qemu, tmp_path, ("<I", 0x38, code), ("<Q", 0x48, 0xFFFFF80123103BA0))
    answer = kdmp("info", dump)
    assert f"bugcheck       {shown}" in answer.lines
    assert rows(answer)["parameter 2"].startswith("fffff801`23103ba0")
    bugcheck = kdmp("info", dump, "--json").json["bugcheck"]
    assert (bugcheck["code"], bugcheck["name"]) == (f"{code:#x}", name)
    assert bugcheck["writer"] == writer
    values = [one["value"] for one in bugcheck["parameters"]]
    assert values == ["0x0", "0xfffff80123103ba0", "0x0", "0x0"]


def test_no_stop_code(kdmp, qemu, tmp_path):
    """Tools that dump a running system may leave it 0."""
    answer = kdmp("info", patched(qemu, tmp_path, ("<I", 0x38, 0)))
    assert answer.lines[:3] == [
        "verdict        undetermined",
        "               The dump does not show the cause.",
        "",
    ]
    assert answer.lines[3] == "bugcheck       00000000 (no bug check)"
    assert answer.lines[4].startswith("stopped at")


#: qguest, which is not known as Microsoft's, from its start on; and the kernel.
QGUEST, NT = 0xFFFFF80001400000, 0xFFFFF80000200000


def test_parameters_of_a_fault(kdmp, qemu, tmp_path):
    dump = patched(
        qemu,
        tmp_path,
        ("<I", 0x38, 0xD1),
        ("<Q", 0x40, 0x18),
        ("<Q", 0x48, 2),
        ("<Q", 0x50, 1),
        ("<Q", 0x58, QGUEST + 0x234),
    )
    answer = kdmp("info", dump)
    first = answer.lines.index("bugcheck       000000d1 DRIVER_IRQL_NOT_LESS_OR_EQUAL") + 1
    assert answer.lines[first : first + 6] == [
        "               A driver touched memory that cannot be had at its raised IRQL: mostly a "
        "bad pointer, or pageable memory.",
        "  parameter 1  00000000`00000018  memory that was touched",
        "  parameter 2  00000000`00000002  IRQL at that moment: DISPATCH_LEVEL",
        "  parameter 3  00000000`00000001  kind of access: write",
        "  parameter 4  fffff800`01400234  instruction that touched it: qguest+0x234",
        "stopped at     fffff800`00201234 nt+0x1234",
    ]
    assert rows(answer)["module"] == (
        "qguest.sys, of 2020-07-04, size 200000, third party? (parameter 4)"
    )
    document = kdmp("info", dump, "--json").json
    assert document["faulting_address"] == {"address": "0x18", "location": None}
    assert document["faulting_instruction"] == {
        "address": "0xfffff80001400234",
        "location": "qguest+0x234",
    }
    assert document["bugcheck"]["parameters"][1] == {
        "value": "0x2",
        "meaning": "IRQL at that moment",
        "role": "irql",
        "name": "DISPATCH_LEVEL",
        "location": None,
    }
    assert document["bugcheck"]["parameters"][3]["location"] == "qguest+0x234"
    assert document["module"] == {
        "name": "qguest.sys",
        "path": "\\??\\C:\\Windows\\System32\\drivers\\qguest.sys",
        "start": "0xfffff80001400000",
        "size": 0x200000,
        "timestamp": "0x5f002222",
        "date": {
            "value": "2020-07-04",
            "evidence": "the timestamp of the PE header, a possible time",
            "confidence": "medium",
        },
        "checksum": "0x12340002",
        "third_party": {
            "value": True,
            "evidence": "Microsoft is not known to write a driver of this name,"
            " and its timestamp is a date",
            "confidence": "medium",
        },
        "vendor": None,
        "purpose": None,
        "evidence": "parameter 4",
        "confidence": "high",
        "doubt": None,
    }


def test_status_is_named(kdmp, qemu, tmp_path):
    dump = patched(
        qemu,
        tmp_path,
        ("<I", 0x38, 0x1000007E),
        ("<Q", 0x40, 0xFFFFFFFFC0000005),
        ("<Q", 0x48, NT + 0x55),
    )
    page = rows(kdmp("info", dump))
    assert page["parameter 1"] == (
        "ffffffff`c0000005  unhandled exception: STATUS_ACCESS_VIOLATION"
    )
    assert page["parameter 2"] == "fffff800`00200055  where it happened: nt+0x55"
    assert page["module"] == f"ntoskrnl.exe, size c00000 (parameter 2; {DOUBT})"


def test_where_it_stopped_points_to_a_module_but_not_to_the_kernel(kdmp, qemu, tmp_path):
    dump = patched(qemu, tmp_path, ("<Q", 0x348 + 0xF8, QGUEST + 0x10))
    page = rows(kdmp("info", dump))
    assert page["stopped at"] == "fffff800`01400010 qguest+0x10"
    assert page["module"].endswith("(where it stopped)")
    assert "module" not in rows(kdmp("info", qemu))


def test_numbers_are_no_places(kdmp, qemu, tmp_path):
    """0xc5 with an IRQL that happens to be an address in the kernel."""
    dump = patched(qemu, tmp_path, ("<I", 0x38, 0xC5), ("<Q", 0x48, NT + 0x10))
    page = rows(kdmp("info", dump))
    assert page["parameter 2"] == "fffff800`00200010  IRQL at that moment"


def test_cut_file_warns_on_the_page(kdmp, qemu, tmp_path):
    dump = tmp_path / "cut.dmp"
    dump.write_bytes(qemu.read_bytes()[:-0x1000])
    answer = kdmp("info", dump)
    assert answer.code == 0
    (line,) = [line for line in answer.lines if " the file ends " in line]
    assert line.startswith("warning        the file ends at 0x1f4e000 of 0x1f4f000 bytes")
    assert answer.err == ""
    warning = kdmp("info", dump, "--json").json["warnings"][0]
    assert warning["kind"] == "missing_pages"
    assert warning["message"].startswith("the file ends at 0x1f4e000 of 0x1f4f000 bytes")


def test_rip_outside_of_every_module(kdmp, qemu, tmp_path):
    dump = patched(qemu, tmp_path, ("<Q", 0x348 + 0xF8, 0x1000))
    assert "stopped at     00000000`00001000" in kdmp("info", dump).lines
    pointer = kdmp("info", dump, "--json").json["instruction_pointer"]
    assert pointer == {"address": "0x1000", "location": None}


def test_file_without_pages(kdmp, qemu, tmp_path):
    dump = tmp_path / "header.dmp"
    dump.write_bytes(qemu.read_bytes()[:0x2000])
    page = rows(kdmp("info", dump))
    assert page["memory"] == "none: the file contains no pages"
    assert "modules" not in page


def test_memory_that_cannot_be_read_does_not_stop_the_page(kdmp, qemu, tmp_path):
    dump = patched(qemu, tmp_path, ("<I", 0xF98, 3))
    answer = kdmp("info", dump)
    assert answer.code == 0
    page = rows(answer)
    assert page["dump"].endswith("(type 0x3)")
    assert page["memory"].startswith("none: ")
    assert "modules" not in page
    document = kdmp("info", dump, "--json").json
    for key in ("memory", "kernel_modules", "secondary_data", "third_party_on_stack"):
        assert document[key] is None
        assert document["unavailable"][key] == page["memory"].removeprefix("none: ")


def test_process_in_a_dump_without_memory(kdmp, qemu, tmp_path):
    dump = patched(qemu, tmp_path, ("<I", 0xF98, 3), ("<I", 0x38, 0xEF), ("<Q", 0x40, 0x1234))
    assert rows(kdmp("info", dump))["parameter 1"] == "00000000`00001234  the process"


def test_machine_without_a_register_layout(kdmp, qemu, tmp_path):
    dump = patched(qemu, tmp_path, ("<I", 0x30, 0x200))
    page = rows(kdmp("info", dump))
    assert page["machine"] == "IA64"
    assert "stopped at" not in page
    document = kdmp("info", dump, "--json").json
    assert document["instruction_pointer"] is None
    reason = "the registers of this machine have no known layout"
    assert document["unavailable"]["instruction_pointer"] == reason


def test_triage_dump(kdmp, triage, triage_file):
    held = {
        at for part in triage.memory for at in range(part.address, part.address + len(part.data))
    }
    segments = sum(at - 1 not in held for at in held)
    page = rows(kdmp("info", triage_file))
    assert page["dump"] == "triage (type 0x4)"
    assert page["memory"].endswith(f" of virtual memory in {segments} segments")
    assert page["modules"] == "3 kernel modules"
    assert page["unloaded"] == "2 unloaded drivers"
    assert page["secondary"] == "2 blobs, 4 bytes"
    document = kdmp("info", triage_file, "--json").json
    assert document["memory"] == {
        "size": len(held),
        "pages": None,
        "runs": None,
        "segments": segments,
    }
    assert document["unloaded_modules"] == 2
    assert document["secondary_data"] == {"blobs": 2, "size": 4}


def test_build_that_nothing_tells(kdmp, triage, triage_file):
    triage_file.write_bytes(triage.with_number(0x0C, "<I", 0x45474150))
    assert "build" not in rows(kdmp("info", triage_file))
    document = kdmp("info", triage_file, "--json").json
    assert (document["build"], document["unavailable"]["build"]) == (None, "not written")
    triage_file.write_bytes(triage.with_number(0x0C, "<I", 0))
    assert kdmp("info", triage_file, "--json").json["build"] is None


def test_checked_build(kdmp, triage, triage_file):
    for major, shown in ((0xC, "9600 (checked)"), (0xF, "9600 (free)"), (7, "9600")):
        data = bytearray(triage.data)
        struct.pack_into("<II", data, 0x08, major, 9600)
        triage_file.write_bytes(data)
        assert rows(kdmp("info", triage_file))["build"] == shown


def test_boot(kdmp, triage, triage_file):
    triage_file.write_bytes(triage.with_number(0x1054, "<I", 1234))
    assert rows(kdmp("info", triage_file))["boot"] == "number 1,234"
    assert kdmp("info", triage_file, "--json").json["boot_id"]["value"] == 1234


def test_what_was_running(kdmp, world, world_dump):
    """The builders' third processor crashed; its process has no name that could be told."""
    page = rows(kdmp("info", world_dump))
    assert page["processor"] == "number 2 of 4"
    assert page["thread"].endswith(f"at {tick(world.processors[2].thread)}")
    assert page["process"].endswith(f"at {tick(world.processors[2].process)}")
    document = kdmp("info", world_dump, "--json").json
    assert document["crashed_processor"] == {
        "value": 2,
        "evidence": "its saved context is that of the header",
        "confidence": "high",
    }
    assert document["current_thread"]["address"] == f"{world.processors[2].thread:#x}"
    assert document["current_process"]["address"] == f"{world.processors[2].process:#x}"


def tick(value):
    return f"{value >> 32:08x}`{value & 0xFFFFFFFF:08x}"


def test_place_in_a_driver_that_was_unloaded(kdmp, triage, triage_file):
    """0xfffff80300010020 lay in two of them, one after the other; the newer comes first."""
    data = bytearray(triage.data)
    struct.pack_into("<I4x4Q", data, 0x38, 0xCE, 0xFFFFF80300000123, 8, 0xFFFFF8030001F000, 0)
    triage_file.write_bytes(data)
    page = rows(kdmp("info", triage_file))
    assert page["parameter 1"].endswith("memory that was touched: unloaded dump_storpor+0x123")
    assert page["parameter 3"].endswith("instruction that touched it: unloaded dam.sys+0xf000")
    faulting = kdmp("info", triage_file, "--json").json["faulting_instruction"]
    assert faulting["location"] == "unloaded dam.sys+0xf000"


@pytest.mark.parametrize(
    ("code", "address", "shown"),
    [
        (0xEF, "process", "the process: the current one"),
        (0xEA, "thread", "the thread: the current one"),
        (0xEF, "nothing", "the process"),
    ],
)
def test_parameter_that_is_what_was_running(
    kdmp, world, world_dump, tmp_path, code, address, shown
):
    running = world.processors[2]
    value = {"process": running.process, "thread": running.thread, "nothing": 0xFFFFA00000000000}
    dump = patched(world_dump, tmp_path, ("<I", 0x38, code), ("<Q", 0x40, value[address]))
    assert rows(kdmp("info", dump))["parameter 1"].endswith(f"  {shown}")


def test_file_dates(kdmp, tmp_path):
    """Of files that are not Microsoft's, and of all before Windows 10, it is a time."""
    drivers = (
        Driver("\\SystemRoot\\system32\\ntoskrnl.exe", NT, 0x1000000, 1, 0x5E0BE100),
        Driver("\\SystemRoot\\system32\\odd.sys", QGUEST, 0x1000, 1, 0x5E0BE100),
        Driver("\\SystemRoot\\system32\\none.sys", QGUEST + 0x1000, 0x1000, 1, 0),
    )
    built = TriageDump(drivers=drivers).build()

    def module(build, address):
        data = bytearray(built.data)
        struct.pack_into("<I", data, 0x0C, build)
        struct.pack_into("<I", data, 0x38, 0x3B)
        struct.pack_into("<Q", data, 0x48, address)
        path = tmp_path / "dated.dmp"
        path.write_bytes(data)
        return rows(kdmp("info", path))["module"]

    assert module(19041, NT) == (
        f"ntoskrnl.exe, timestamp 5e0be100, size 1000000 (parameter 2; {DOUBT})"
    )
    # The first Windows 10 is build 10240.
    assert module(10240, NT) == module(19041, NT)
    assert module(10239, NT) == module(9600, NT)
    assert module(9600, NT) == (f"ntoskrnl.exe, of 2020-01-01, size 1000000 (parameter 2; {DOUBT})")
    mark = "third party?"
    assert module(19041, QGUEST) == f"odd.sys, of 2020-01-01, size 1000, {mark} (parameter 2)"
    assert module(9600, QGUEST + 0x1000) == f"none.sys, size 1000, {mark} (parameter 2)"


def test_A18_times_of_the_shared_page(kdmp, qemu, tmp_path):
    """The header's are unwritten, or zero; KUSER_SHARED_DATA has 2020-01-01 and two days."""
    moment, span = 132223104000000000, 2 * 86400 * 10**7
    shared = [
        ("<Iii", SHARED + 0x08, span & 0xFFFFFFFF, span >> 32, span >> 32),
        ("<Iii", SHARED + 0x14, moment & 0xFFFFFFFF, moment >> 32, moment >> 32),
        ("<Iii", SHARED + 0x20, 0x61C46800, 8, 8),  # one hour west of UTC, in units of 100 ns
        ("<I", SHARED + 0x264, 3),
        ("<B", SHARED + 0x268, 1),
        ("<I", SHARED + 0x2C4, 77),
        ("<I", SHARED + 0x3C0, 5),
    ]
    for fill in (0x4547415045474150, 0):
        number = fill & 0xFFFFFFFF
        header = [("<Q", 0xFA8, fill), ("<Q", 0x1030, fill), ("<I", 0x34, number)]
        product = [("<I", 0x1040, number)] if fill else []
        page = rows(kdmp("info", patched(qemu, tmp_path, *header, *product, *shared)))
        assert page["time"] == "2020-01-01 00:00:00.000 UTC"
        assert page["local time"] == "2019-12-31 23:00:00.000 (UTC-01:00)"
        assert page["uptime"] == "2 days 0:00:00.000"
        assert page["boot"] == "number 77"
        assert page["processors"] == "5"
        assert page["product"] == ("server" if fill else "workstation")
    document = kdmp("info", tmp_path / "patched.dmp", "--json").json
    assert document["system_time"] == high("2020-01-01T00:00:00.000000Z", SHARED_TIME)
    assert document["uptime_seconds"] == high(172800.0, "KUSER_SHARED_DATA.InterruptTime")


def test_file_that_was_too_small(kdmp, qemu, tmp_path):
    """Attributes 0x4 and WriterStatus: the dump is not complete, and says so."""
    dump = patched(qemu, tmp_path, ("<I", 0x1050, 0x1C), ("<I", 0x1048, 2))
    warnings = [line for line in kdmp("info", dump).lines if line.startswith("warning")]
    assert any("InsufficientDumpfileSize" in line for line in warnings)
    assert any("WriterStatus is 0x2" in line for line in warnings)
    assert kdmp("info", dump, "--json").json["writer"] == {
        "status": "0x2",
        "attributes": "0x1c",
        "flags": [
            "insufficient_dumpfile_size",
            "kernel_generated_triage_dump",
            "live_dump_generated_dump",
        ],
    }
