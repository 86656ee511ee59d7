"""Objects in dumps that Windows wrote: found by their signatures, and at literal addresses."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import pytest

from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.objects import (
    DeviceObject,
    DriverObject,
    IrpObject,
    ProcessObject,
    ThreadObject,
    describe,
    driver_of_irp,
    thread_start,
)
from kdmp_ks.errors import KdmpError

# Offsets of StartAddress, Win32StartAddress and State by build, from public symbols.
STARTS = {
    17763: (0x610, 0x690, 0x184),
    19041: (0x450, 0x4D0, 0x184),
    22000: (0x4C0, 0x540, 0x17C),
    26100: (0x4E0, 0x560, 0x184),
}
SYSTEM_THREADS = {
    "proxyrule_011620-8250-01.dmp": "nt+0xeb090",
    "training_116_0.dmp": "dxgkrnl+0x19a080",
    "training_7e_1.dmp": "dxgkrnl+0x1965b0",
    "triage_arm64.dmp": "nt+0x29fd50",
    "triage_x64.dmp": "nt+0x225870",
}
"""Modules in which the thread that crashed began."""
SMALLEST = {6: 0x118, 3: 0x150, 4: 0x150}
"""Sizes of an IRP with one location, a device and a driver by their types."""


@pytest.fixture(scope="module")
def dumps(dumps_folder: Path) -> Iterator[dict[str, KernelDumpParser]]:
    opened = {}
    for path in sorted((dumps_folder / "real").glob("*.dmp")):
        dump = KernelDumpParser(path)
        if dump.triage is not None:
            opened[path.name] = dump
    assert len(opened) >= 9
    yield opened
    for dump in opened.values():
        dump.close()


def test_the_thread_that_crashed(dumps) -> None:
    for name, dump in dumps.items():
        address = dump.current_thread.address
        found = describe(dump, address)
        assert isinstance(found, ThreadObject), name
        assert found.state is not None
        assert found.state.name == "running"
        kernel, program, state = STARTS[dump.build.number.value]
        raw = [
            struct.unpack("<Q", dump.memory.read_exact(address + at, 8))[0]
            for at in (kernel, program)
        ]
        assert found.state.value == dump.memory.read_exact(address + state, 1)[0]
        assert found.win32_start is not None, name
        assert found.win32_start.value.address == raw[1]
        if found.start is None:  # the end of a list is in its place
            assert dump.architecture.is_kernel_address(raw[0])
            assert dump.location(raw[0]) is None
        else:
            assert found.start.value.address == raw[0]
        start = thread_start(dump, address)
        assert (start and start.value.location) == SYSTEM_THREADS.get(name), name
        assert found.process is not None
        process = describe(dump, found.process.address)
        assert isinstance(process, ProcessObject)
        assert process.is_current
        assert process.image_name == dump.current_process.image_name


def candidates(dump: KernelDumpParser) -> Iterator[int]:
    """Addresses in the blocks with type and size of an IRP, a device or a driver."""
    for start, size in ((int(one.start), int(one.size)) for one in dump.memory.regions()):
        data = dump.memory.read_exact(start, size)
        for offset in range(-start % 16, len(data) - 0x80, 16):
            kind, length = struct.unpack_from("<HH", data, offset)
            if (
                (kind == 6 and length >= 0x118)
                or (kind == 3 and length >= 0x150)
                or (kind == 4 and length == 0x150)
            ):
                yield start + offset


@pytest.mark.needs("numpy")
def test_objects_by_their_signatures(dumps) -> None:
    found: dict[str, list[object]] = {"driver": [], "device": [], "irp": []}
    for dump in dumps.values():
        bases = {module.start: module.name for module in dump.kernel_modules}
        for address in candidates(dump):
            try:
                one = describe(dump, address)
            except KdmpError:
                continue
            if isinstance(one, DriverObject):
                # The start of each driver is the base of a module, and its routines are in modules.
                assert one.module is not None
                assert one.module.is_certain
                assert bases[one.start] == one.module.value
                routines = [each.routine for each in one.major_functions]
                assert all(each and each.location for each in routines)
            elif isinstance(one, DeviceObject):
                addresses = [each.address for each in one.stack.devices]
                assert one.address in addresses
                assert len(addresses) == len(set(addresses))
            if one.kind in found:
                found[one.kind].append(one)
    assert len(found["driver"]) >= 14
    assert len(found["device"]) >= 40
    assert len(found["irp"]) >= 4


def test_a_request_to_start_a_processor(dumps) -> None:
    """In the dump of a stop in amdppm.sys; the device stack is in the dump as well."""
    dump = dumps["triage_x64.dmp"]
    irp = describe(dump, 0xFFFFC08BE50A72B0)
    assert isinstance(irp, IrpObject)
    assert irp.current is not None
    assert irp.current.major is not None
    assert irp.current.minor is not None
    names = irp.current.major.name, irp.current.minor.name
    assert names == ("IRP_MJ_PNP", "IRP_MN_START_DEVICE")
    chain = driver_of_irp(dump, 0xFFFFC08BE50A72B0)
    assert chain.module is not None
    assert chain.module.value == "amdppm.sys"
    assert chain.driver is not None
    assert chain.driver.name == "\\Driver\\AmdPPM"
    assert chain.stack is not None
    modules = [one.driver and one.driver.module for one in chain.stack.devices]
    assert [one.value for one in modules if one] == ["amdppm.sys", "ACPI.sys"]
    assert chain.pdo == 0xFFFFC08BDE1D8D30
    assert chain.stack.node is not None
    assert chain.stack.node.service == "AmdPPM"
    assert chain.stack.node.device_id is not None
    assert chain.stack.node.device_id.startswith("ACPI\\AuthenticAMD_-_AMD64_Family_23_Model_113")


def test_a_stack_that_is_saved_in_part(dumps) -> None:
    found = describe(dumps["training_7e_1.dmp"], 0xFFFFCB0FF31A7070)
    assert isinstance(found, DeviceObject)
    names = [one.driver and one.driver.name for one in found.stack.devices]
    assert names == ["\\Driver\\nvlddmkm", "\\Driver\\pci"]
    assert found.stack.pdo == found.address
    assert found.stack.node is not None
    assert found.stack.node.instance_path is None
    assert all("not in the dump" in str(one) for one in found.warnings)
