"""`kdmp` on dumps that Windows wrote: small memory dumps, and headers cut from live dumps."""

from __future__ import annotations

import pytest

# Stop code, its name, build, processors, time, as a hexadecimal viewer shows them in the header.
DUMPS = {
    "proxyrule_011620-8250-01.dmp": (
        "0x1000007e",
        "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED",
        17763,
        8,
        "2020-01-16T01:12:59",
    ),
    "training_116_0.dmp": ("0x116", "VIDEO_TDR_FAILURE", 19041, 4, "2024-11-27T11:04:18"),
    "training_13a.dmp": ("0x13a", "KERNEL_MODE_HEAP_CORRUPTION", 26100, 12, "2024-11-23T03:49:27"),
    "training_1e.dmp": ("0x1e", "KMODE_EXCEPTION_NOT_HANDLED", 19041, 12, "2024-06-26T19:58:23"),
    "training_3b_0.dmp": ("0x3b", "SYSTEM_SERVICE_EXCEPTION", 26100, 12, "2024-11-23T03:34:24"),
    "training_7e_1.dmp": (
        "0x1000007e",
        "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED",
        19041,
        4,
        "2024-11-17T15:08:13",
    ),
    "training_ef.dmp": ("0xef", "CRITICAL_PROCESS_DIED", 19041, 4, "2024-12-07T18:21:10"),
    "triage_arm64.dmp": (
        "0x1c8",
        "MANUALLY_INITIATED_POWER_BUTTON_HOLD",
        22000,
        8,
        "2021-09-14T02:51:58",
    ),
    "triage_x64.dmp": (
        "0x1000007e",
        "SYSTEM_THREAD_EXCEPTION_NOT_HANDLED",
        19041,
        16,
        "2021-02-21T01:38:22",
    ),
}


@pytest.fixture
def real(dumps_folder):
    return dumps_folder / "real"


@pytest.mark.parametrize("name", DUMPS)
def test_info(kdmp, real, name):
    code, stop, build, processors, time = DUMPS[name]
    document = kdmp("info", real / name, "--json").json
    assert document["bugcheck"]["code"] == code
    assert document["bugcheck"]["name"] == stop
    assert document["build"]["number"]["value"] == build
    assert document["processors"]["value"] == processors
    assert document["system_time"]["value"].startswith(time)
    assert document["dump_type"] == {"value": "0x4", "name": "triage"}
    page = kdmp("info", real / name)
    assert page.code == 0
    assert page.lines[0].startswith("verdict        ")
    (title,) = (line for line in page.lines if line.startswith("bugcheck"))
    assert stop in title


@pytest.mark.parametrize("verb", ["headers", "regs", "exception"])
@pytest.mark.parametrize("name", DUMPS)
def test_records(kdmp, real, name, verb):
    assert kdmp(verb, real / name).code == 0
    assert kdmp(verb, real / name, "--json").json["command"] == verb


#: Drivers, unloaded drivers, pieces of secondary data, as the directory of each file counts them.
COUNTS = {
    "proxyrule_011620-8250-01.dmp": (108, 3, 11),
    "training_116_0.dmp": (194, 11, 34),
    "training_13a.dmp": (203, 10, 21),
    "training_1e.dmp": (212, 17, 36),
    "training_3b_0.dmp": (204, 10, 22),
    "training_7e_1.dmp": (189, 12, 32),
    "training_ef.dmp": (188, 45, 33),
    "triage_arm64.dmp": (245, 11, 42),
    "triage_x64.dmp": (151, 4, 20),
}
#: What points to a module: the parameter, the address there, the module, whether Microsoft's.
POINTED = {
    "proxyrule_011620-8250-01.dmp": (2, "0xfffff8044a24d2d4", "nt+0x4a2d4", False),
    "training_116_0.dmp": (2, "0xfffff8027a960a40", "nvlddmkm+0x1700a40", True),
    "training_1e.dmp": (2, "0xfffff80330ec2e68", "dxgmms2+0x2e68", False),
    "training_3b_0.dmp": (2, "0xfffff80370d0f183", "win32kfull+0x10f183", False),
    "training_7e_1.dmp": (2, "0xfffff801d566634e", "nvlddmkm+0x12634e", True),
    "triage_x64.dmp": (2, "0xfffff8048b58334c", "amdppm+0x334c", False),
}
#: The name that a parameter's value has: its number, the name.
NAMED = {
    "proxyrule_011620-8250-01.dmp": (1, "STATUS_ACCESS_VIOLATION"),
    "training_116_0.dmp": (3, "STATUS_UNSUCCESSFUL"),
    "training_13a.dmp": (1, "internal state (use after free)"),
    "training_1e.dmp": (1, "STATUS_BREAKPOINT"),
    "training_3b_0.dmp": (1, "STATUS_ACCESS_VIOLATION"),
    "training_7e_1.dmp": (1, "STATUS_ILLEGAL_INSTRUCTION"),
    "training_ef.dmp": (2, "the process"),
    "triage_x64.dmp": (1, "STATUS_ACCESS_VIOLATION"),
}
#: First word of the stack, number of words from there on, how many of them are the addresses of
#: drivers, and the drivers that are not Microsoft's: counted with the directory's numbers alone.
STACKS = {
    "proxyrule_011620-8250-01.dmp": ("0xffff998071d4efc8", 519, 51, {}),
    "training_116_0.dmp": ("0xffffea0a3ecd8af8", 161, 14, {"nvlddmkm.sys": 2}),
    "training_13a.dmp": ("0xffffbc844367e6a8", 811, 61, {}),
    "training_1e.dmp": ("0xfffff80311a8b158", 469, 53, {"nvlddmkm.sys": 7}),
    "training_3b_0.dmp": ("0xfffff6825de0e558", 853, 91, {}),
    "training_7e_1.dmp": ("0xffff838d7cc266b0", 1322, 75, {"nvlddmkm.sys": 39}),
    "training_ef.dmp": ("0xffff8c856c3eff88", 527, 14, {}),
    "triage_arm64.dmp": ("0xffffe00e0e4bc4a0", 364, 66, {}),
    "triage_x64.dmp": ("0xffff850429892120", 476, 63, {}),
}
#: Number and KPRCB of the processor that crashed, and how many KPRCBs the file has.
CRASHED = {
    "proxyrule_011620-8250-01.dmp": (6, "0xffffb8005d200180", 1),
    "training_13a.dmp": (11, "0xffffa68013dc6180", 1),
    "training_1e.dmp": (0, "0xfffff80309064180", 12),
    "triage_arm64.dmp": (0, "0xfffff803efd00980", 8),
    "triage_x64.dmp": (0, "0xfffff804782d4180", 16),
}


@pytest.mark.parametrize("name", COUNTS)
def test_counts(kdmp, real, name):
    document = kdmp("info", real / name, "--json").json
    modules, unloaded, blobs = COUNTS[name]
    assert document["kernel_modules"] == modules == _count(kdmp("modules", real / name))
    assert document["unloaded_modules"] == unloaded == _count(kdmp("unloaded", real / name))
    assert document["secondary_data"]["blobs"] == blobs
    assert len(kdmp("secondary", real / name, "--json").json["blobs"]) == blobs


def _count(answer):
    """The rows of a table."""
    return len(answer.lines) - 1


@pytest.mark.parametrize("name", POINTED)
def test_what_is_pointed_to(kdmp, real, name):
    number, address, location, foreign = POINTED[name]
    document = kdmp("info", real / name, "--json").json
    parameter = document["bugcheck"]["parameters"][number - 1]
    assert (parameter["value"], parameter["location"]) == (address, location)
    assert document["module"]["third_party"]["value"] is foreign
    assert (document["module"]["doubt"] is None) is foreign
    assert document["module"]["evidence"] == f"parameter {number}"


def test_nothing_points_to_a_module(kdmp, real):
    for name in COUNTS.keys() - POINTED.keys():
        assert kdmp("info", real / name, "--json").json["module"] is None


@pytest.mark.parametrize("name", NAMED)
def test_named_parameters(kdmp, real, name):
    number, shown = NAMED[name]
    parameter = kdmp("info", real / name, "--json").json["bugcheck"]["parameters"][number - 1]
    assert parameter["name"] == shown


@pytest.mark.parametrize("name", STACKS)
def test_stack(kdmp, real, name):
    start, count, in_modules, foreign = STACKS[name]
    document = kdmp("stack", "--raw", real / name, "--json").json
    assert (document["start"], document["word_count"]) == (start, count)
    assert len(document["words"]) == in_modules
    assert {one["name"]: one["words"] for one in document["third_party_on_stack"]} == foreign
    assert len(kdmp("stack", "--raw", real / name, "--json", "--all").json["words"]) == count
    assert (
        f"{count:,} words, {in_modules} of them in modules"
        in kdmp("stack", "--raw", real / name).lines
    )


#: Number of the thread, process: its number, name, whether that is certain.
RUNNING = {
    "proxyrule_011620-8250-01.dmp": (408, 4, "System", "high"),
    "training_116_0.dmp": (496, 4, "System", "high"),
    "training_13a.dmp": (17216, 12028, "svchost.exe", "high"),
    "training_1e.dmp": (16836, 1760, "obs64.exe", "high"),
    "training_3b_0.dmp": (4968, 17472, "explorer.exe", "high"),
    "training_7e_1.dmp": (7408, 4, "System", "high"),
    "training_ef.dmp": (4268, 3656, "svchost.exe", "high"),
    "triage_arm64.dmp": (32, 4, "System", "high"),
    "triage_x64.dmp": (264, 4, "System", "high"),
}
#: The exception in one line, as people read it.
EXCEPTIONS = {
    "proxyrule_011620-8250-01.dmp": (
        "c0000005 STATUS_ACCESS_VIOLATION at nt+0x4a2d4, reading 00000000`00000000"
    ),
    "training_1e.dmp": "80000003 STATUS_BREAKPOINT at dxgmms2+0x2e68",
    "training_3b_0.dmp": "c0000005 STATUS_ACCESS_VIOLATION at win32kfull+0x10f183",
    "training_7e_1.dmp": "c000001d STATUS_ILLEGAL_INSTRUCTION at nvlddmkm+0x12634e",
    "triage_x64.dmp": (
        "c0000005 STATUS_ACCESS_VIOLATION at amdppm+0x334c, "
        "writing to an address that the processor does not report"
    ),
}


@pytest.mark.parametrize("name", RUNNING)
def test_what_was_running(kdmp, real, name):
    thread, process, called, sure = RUNNING[name]
    document = kdmp("info", real / name, "--json").json
    assert document["current_thread"]["id"]["value"] == thread
    found = document["current_process"]
    assert found["id"]["value"] == process
    assert (found["image_name"]["value"], found["image_name"]["confidence"]) == (called, sure)
    mark = "" if sure == "high" else " (likely)"
    (line,) = [line for line in kdmp("info", real / name).lines if line.startswith("process  ")]
    assert line.startswith(f"process        {called}{mark}, id {process} ({process:#x}), at ffff")


@pytest.mark.parametrize("name", DUMPS)
def test_exception(kdmp, real, name):
    lines = [line for line in kdmp("info", real / name).lines if line.startswith("exception")]
    expected = EXCEPTIONS.get(name)
    assert lines == ([f"exception      {expected}"] if expected else [])
    answer = kdmp("exception", real / name)
    assert answer.lines[0].startswith("original exception")
    assert ("none found" in answer.lines[0]) is (expected is None)


def test_exception_in_full(kdmp, real):
    lines = kdmp("exception", real / "triage_x64.dmp").lines
    assert lines[:6] == [
        "original exception, by the parameters of bug check 0x1000007e:",
        "code          c0000005 STATUS_ACCESS_VIOLATION",
        "address       fffff804`8b58334c amdppm+0x334c",
        "access        writing to an address that the processor does not report",
        "record at     ffff8504`29891ee8",
        "registers at  ffff8504`29891720",
    ]
    sources = [
        "CONTEXT at ffff8504`29891720, parameter 4 of bug check 0x1000007e",
        "trap frame at ffff8504`29891f90, below the stack pointer of the fault, "
        "with its instruction",
        "exception frame at ffff8504`29891db0, below the exception record of the fault",
    ]
    assert lines[6:14] == [
        "",
        "the fault:",
        "instruction  fffff804`8b58334c amdppm+0x334c",
        "IRQL         0 PASSIVE_LEVEL (likely), by CR8 of the crashing processor",
        "record at    ffff8504`29891ee8",
        *(f"registers    {source}" for source in sources),
    ]
    assert lines[16] == "rip=fffff8048b58334c rsp=ffff850429892120 rbp=fffff8048b58f598"
    regs = kdmp("regs", real / "triage_x64.dmp", "--exception").lines
    assert (regs[:5], regs[5], regs[10:17]) == (lines[1:6], "", lines[14:21])
    assert regs[6:10] == [*(f"registers  {source}" for source in sources), ""]
    assert lines[22:] == [
        "",
        "in the header:",
        "code           80000003 STATUS_BREAKPOINT",
        "flags          1",
        "address        fffff804`7bdf5a80 nt+0x3f5a80",
        "nested record  none",
    ]
    document = kdmp("exception", real / "triage_x64.dmp", "--json").json
    original = document["original"]
    assert original["address"] == {"address": "0xfffff8048b58334c", "location": "amdppm+0x334c"}
    assert (original["code"], original["access_type"]) == ("0xc0000005", "write")
    assert original["record_address"] == "0xffff850429891ee8"
    assert original["context_address"] == "0xffff850429891720"
    assert original["trap_frame_address"] is None
    assert original["warnings"] == []


def test_registers_at_the_exception(kdmp, real):
    """0x3b stops in the kernel; its third parameter leads to the registers in win32kfull."""
    dump = real / "training_3b_0.dmp"
    header, original = kdmp("regs", dump), kdmp("regs", dump, "--exception")
    assert header.lines[-1] == "nt+0x4b87e0"
    assert original.lines[10] == "rip=fffff80370d0f183 rsp=fffff6825de0f8f0 rbp=fffff6825de0f940"
    assert original.lines[-1] == "win32kfull+0x10f183"
    stack = kdmp("stack", "--raw", dump, "--exception")
    assert stack.lines[0] == "stopped at fffff803`70d0f183 win32kfull+0x10f183"
    assert stack.lines[1].startswith("registers  CONTEXT at fffff682`5de0eea0, parameter 3 of ")
    assert stack.lines[4].startswith("stack      fffff682`5de0f8f0 to fffff682`5de10000 ")


def test_no_registers_at_an_exception(kdmp, real):
    for verb in ("regs", "stack"):
        answer = kdmp(verb, real / "training_13a.dmp", "--exception")
        assert answer.code == 1
        assert "bug check 0x13a carries no exception" in answer.err


def test_an_address_that_no_parameter_contains(kdmp, real):
    """0x3b: the address is in the exception record, in the trap frame, and in CR2."""
    lines = kdmp("exception", real / "training_3b_0.dmp").lines
    (address,) = [line for line in lines if line.startswith("fault address")]
    assert address.startswith("fault address  00000020`00000068, by the exception record, ")
    for name in ("triage_x64.dmp", "training_1e.dmp"):
        assert "fault address" not in kdmp("exception", real / name).out


def test_registers_that_no_parameter_leads_to(kdmp, real):
    """0x1e: the CONTEXT is on the stack, the trap frame in a block of memory."""
    dump = real / "training_1e.dmp"
    document = kdmp("regs", dump, "--exception", "--json").json
    sources = {one["kind"]: one["address"] for one in document["register_sources"]}
    assert sources["context"] == "0xfffff80311a8b920"
    assert sources["trap_frame"] == "0xfffff80311a7d340"
    assert document["not_held"] == []
    assert document["registers"]["rip"] == "0xfffff80330ec2e68"
    stack = kdmp("stack", "--raw", dump, "--exception", "--json").json
    assert stack["start"] == "0xfffff80311a7d4d8"
    assert stack["register_sources"] == document["register_sources"]
    fault = kdmp("exception", dump, "--json").json["fault"]
    assert (fault["irql"]["value"], fault["is_page_fault"], fault["address"]) == (2, False, None)
    assert kdmp("info", dump, "--json").json["fault"] == fault


def test_builds(kdmp, real):
    def build(name):
        return kdmp("info", real / name, "--json").json["build"]

    assert build("training_13a.dmp")["revision"]["value"] == 2314
    assert build("triage_x64.dmp")["lab"]["value"] == "19041.1.amd64fre.vb_release.191206-1406"
    assert build("triage_arm64.dmp")["lab"]["value"] == "22000.1.arm64fre.co_release.210604-1628"
    shown = kdmp("info", real / "training_13a.dmp").lines
    assert "build          26100.2314 (free)" in shown


@pytest.mark.parametrize("name", CRASHED)
def test_processors(kdmp, real, name):
    number, kprcb, count = CRASHED[name]
    found = kdmp("processors", real / name, "--json").json["processors"]
    assert len(found) == count
    (crashed,) = [one for one in found if one["crashed"]]
    assert (crashed["number"], crashed["kprcb"]) == (number, kprcb)


def test_page_table_entries_of_a_triage_dump(kdmp, real):
    """The first address of the kernel, which a large page maps; an entry is shown where it lies."""
    answer = kdmp("translate", real / "triage_x64.dmp", "nt")
    assert answer.code == 1
    assert "contains blocks of virtual memory, no physical memory" in answer.err
    assert answer.lines == [
        "fffff804`7ba00000 by the entries that the dump kept",
        "level  entry at           contains           pfn  flags",
        "PML4E  fffffdfe`ff7fbf80  0000000006509063  6509  ---DA--KWEV",
        "PDPTE  fffffdfe`ff7f0088  000000000670a063  670a  ---DA--KWEV",
        "PDE    fffffdfe`fe011ee8  8a000000046001a1  4600  -GL-A--KR-V",
    ]
    document = kdmp("translate", real / "triage_x64.dmp", "nt", "--json").json
    assert (document["dtb"], document["page"]) == (None, None)
    assert document["error"]["kind"] == "unsupported_dump"
    assert [one["entry_address"] for one in document["levels"]] == [
        "0xfffffdfeff7fbf80",
        "0xfffffdfeff7f0088",
        "0xfffffdfefe011ee8",
    ]


def test_no_page_table_entries(kdmp, real):
    answer = kdmp("translate", real / "triage_x64.dmp", "ffffc00000001000")
    assert answer.code == 1
    assert answer.lines == ["ffffc000`00001000 has no entry in the dump"]


@pytest.mark.parametrize("name", DUMPS)
def test_page_in_80_columns(kdmp, real, name):
    """Most lines fit: what is longer is a sentence, which a terminal folds."""
    lines = kdmp("info", real / name).lines
    assert sum(len(line) > 80 for line in lines) <= 10
    assert len(lines) <= 48


@pytest.mark.parametrize(
    ("name", "build"),
    [("header_only_win10_x64_full.bin", "9200 (free)"), ("header_only_win7_x86_full.bin", "7601")],
)
def test_live_dump_cut_behind_its_header(kdmp, real, name, build):
    answer = kdmp("info", real / name)
    assert answer.code == 0
    page = {line.split("  ")[0]: line.partition("  ")[2].strip() for line in answer.lines if line}
    assert page["bugcheck"] == "00000000 (no bug check)"
    assert page["comment"] == "LiveKD live system view"
    assert page["build"].startswith(build)
    assert page["memory"] == "none: the file contains no pages"
    assert "uptime" not in page
    assert any(" the file ends at 0x" in line for line in answer.lines)


def test_registers_of_a_32_bit_machine(kdmp, real):
    answer = kdmp("regs", real / "header_only_win7_x86_full.bin")
    assert answer.lines == [
        "eax=0035e8ec ebx=8cc0bb0c ecx=2639cfce edx=00000000 esi=0035e8c4 edi=8cc0bb6c",
        "eip=a0133516 esp=8cc0bb08 ebp=8cc0bb28",
        " cs=0008  ss=0010  ds=0023  es=0023  fs=0030  gs=0000",
        "efl=00000246",
    ]
