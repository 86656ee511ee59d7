"""Verdicts of 0x9F: from a power request, or a device, to the driver."""

from __future__ import annotations

import struct
import time

import pytest

from builders.crash import FOREIGN, HAL, MICROSOFT, NT, crash, crash_bytes
from builders.requests import Layer, PowerRequest
from builders.triage import Driver, Stretch, TriageDump, small32
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.verdict.verdict import Verdict

DISK = Driver("\\SystemRoot\\System32\\drivers\\disk.sys", 0xFFFFF80030000000, 0x20000)
PARTMGR = Driver("\\SystemRoot\\System32\\drivers\\partmgr.sys", 0xFFFFF80031000000, 0x20000)
STORAHCI = Driver("\\SystemRoot\\System32\\drivers\\storahci.sys", 0xFFFFF80032000000, 0x20000)
PCI = Driver("\\SystemRoot\\System32\\drivers\\pci.sys", 0xFFFFF80033000000, 0x20000)
OTHER = Driver("\\SystemRoot\\System32\\drivers\\othervnd.sys", 0xFFFFF80034000000, 0x20000)
DRIVERS = (NT, HAL, MICROSOFT, FOREIGN, DISK, PARTMGR, STORAHCI, PCI, OTHER)
IRPS, BLOCK, ENTRY = 0xFFFFF80000A51000, 0xFFFFF80000A50000, 0xFFFFAB9000000000


def short(found: Verdict) -> tuple[str, str | None, str]:
    return found.kind, found.culprit, found.confidence


def findings(found: Verdict) -> str:
    return "\n".join(one.finding for one in found.evidence)


def request(*drivers: Driver | None, holder: int | None = 0, **options: object) -> PowerRequest:
    return PowerRequest([Layer(one) for one in drivers], holder, **options)


def verdict(asked: PowerRequest, more: list[Stretch] | None = None, block: int = 0) -> Verdict:
    blocks = [*asked.blocks(), *(more or [])]
    return examine(crash(0x9F, asked.parameters(block), drivers=DRIVERS, blocks=blocks))


def test_the_foreign_driver_that_has_the_request() -> None:
    asked = request(DISK, FOREIGN, PCI, holder=1)
    found = verdict(asked)
    assert short(found) == ("third-party-driver", "acmefilt.sys", "high")
    first = found.evidence[0]
    assert f"{asked.irp:#x}" in first.finding
    assert "location 3 of 4" in first.finding
    assert first.addresses == (asked.irp, asked.device(1))
    assert "PCI\\VEN_8086&DEV_1234" in findings(found)
    assert "3&11" not in findings(found)
    assert any("acmefilt.sys" in one for one in found.next)


def test_a_request_of_arm64() -> None:
    asked = request(DISK, FOREIGN, PCI, holder=1)
    dump = TriageDump(machine=0xAA64)
    blocks = asked.blocks()
    found = examine(crash(0x9F, asked.parameters(), drivers=DRIVERS, blocks=blocks, dump=dump))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "high")


@pytest.mark.parametrize("holder", [0, 1])
def test_a_class_driver_passes_on_to_the_foreign_driver_below(holder: int) -> None:
    found = verdict(request(DISK, PARTMGR, FOREIGN, holder=holder))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
    assert ("disk.sys", "partmgr.sys")[holder] in found.evidence[0].finding
    assert "below it" in found.evidence[1].finding


def test_the_first_foreign_driver_below_counts() -> None:
    assert verdict(request(DISK, OTHER, FOREIGN)).culprit == "othervnd.sys"


def test_a_foreign_driver_above_is_innocent_of_a_request_further_down() -> None:
    found = verdict(request(FOREIGN, DISK, STORAHCI, holder=1))
    assert short(found) == ("microsoft-driver", "disk.sys", "low")


def test_the_driver_of_the_bus_acts_for_the_driver_above() -> None:
    found = verdict(request(OTHER, FOREIGN, PCI, holder=2))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
    assert "pci.sys" in found.evidence[0].finding


@pytest.mark.parametrize("path", ["SCSI\\Disk&Ven_Acme&Prod_X\\5&2", "IDE\\DiskACME\\5&2"])
def test_a_disk_with_drivers_of_microsoft_alone(path: str) -> None:
    found = verdict(request(DISK, PARTMGR, STORAHCI, path=path))
    assert short(found) == ("hardware", "disk", "low")
    assert "disk.sys" in found.summary


def test_another_device_with_drivers_of_microsoft_alone() -> None:
    found = verdict(request(MICROSOFT, PCI))
    assert short(found) == ("microsoft-driver", "tcpip.sys", "low")
    assert "VEN_8086" in found.summary


def test_a_driver_of_the_kernel_itself_is_not_foreign() -> None:
    assert verdict(request(NT, PCI)).kind == "microsoft-driver"


def test_a_request_that_no_driver_has() -> None:
    found = verdict(request(DISK, FOREIGN, holder=None))
    assert found.kind == "undetermined"
    assert "not sent to a driver yet" in findings(found)


def test_a_driver_that_the_dump_lacks() -> None:
    found = verdict(request(None, FOREIGN))
    assert found.kind == "undetermined"
    assert "not in the dump" in findings(found)


def test_a_driver_in_no_module() -> None:
    stray = Driver("\\stray.sys", 0xFFFFF80099000000, 0x1000)
    assert verdict(request(stray, FOREIGN)).kind == "undetermined"


def test_a_request_that_the_dump_lacks() -> None:
    asked = request(DISK, FOREIGN)
    blocks = [one for one in asked.blocks() if one.address != asked.irp]
    found = examine(crash(0x9F, asked.parameters(), drivers=DRIVERS, blocks=blocks))
    assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
    blocks = [one for one in request(OTHER, FOREIGN).blocks() if one.address != asked.irp]
    found = examine(crash(0x9F, asked.parameters(), drivers=DRIVERS, blocks=blocks))
    assert found.kind == "undetermined"
    assert f"{asked.irp:#x}" in findings(found)


def listed(asked: PowerRequest, other: PowerRequest, device: int | None = None) -> list[Stretch]:
    """TRIAGE_9F_POWER with a list of both requests, for the same device or another one."""
    first, second = ENTRY, ENTRY + 0x40
    return [
        *other.blocks(),
        Stretch(BLOCK, struct.pack("<HHI3Q", 0x8000, 2, 0, IRPS, IRPS + 0x10, 0)),
        Stretch(IRPS, struct.pack("<4Q", first, second, IRPS + 0x10, IRPS + 0x10)),
        Stretch(first, struct.pack("<4Q", second, IRPS, asked.irp, asked.pdo)),
        Stretch(second, struct.pack("<4Q", IRPS, first, other.irp, device or asked.pdo)),
    ]


def test_a_driver_that_may_wait_for_another_request() -> None:
    asked = request(FOREIGN, PCI)
    other = request(OTHER, PCI, base=0xFFFFABC000000000)
    found = verdict(asked, listed(asked, other), BLOCK)
    assert short(found) == ("third-party-driver", "acmefilt.sys", "medium")
    assert f"othervnd.sys has another request for the same device, IRP {other.irp:#x}" in findings(
        found
    )


def test_another_request_that_the_same_driver_has() -> None:
    asked = request(FOREIGN, PCI)
    other = request(FOREIGN, PCI, base=0xFFFFABC000000000)
    assert verdict(asked, listed(asked, other), BLOCK).confidence == "high"


def test_another_request_for_another_device() -> None:
    asked = request(FOREIGN, PCI)
    other = request(OTHER, PCI, base=0xFFFFABC000000000)
    found = verdict(asked, listed(asked, other, other.pdo), BLOCK)
    assert short(found) == ("third-party-driver", "acmefilt.sys", "high")
    assert "another request" not in findings(found)


DRIVERS32 = tuple(
    Driver(one.path, 0x82000000 + 0x1000000 * number, 0x20000)
    for number, one in enumerate((NT, MICROSOFT, FOREIGN, DISK, PCI))
)


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ((2, 4), ("third-party-driver", "acmefilt.sys", "high")),
        ((3, 2), ("third-party-driver", "acmefilt.sys", "medium")),
        ((1, 4), ("microsoft-driver", "tcpip.sys", "low")),
    ],
)
def test_32_bits(order: tuple[int, int], expected: tuple[str, str, str]) -> None:
    asked = request(*(DRIVERS32[one] for one in order), wide=False, base=0x90000000)
    assert short(examine_32(0x9F, asked.parameters(), asked.blocks())) == expected


def examine_32(code: int, parameters: tuple[int, ...], blocks: list[Stretch]) -> Verdict:
    data = bytearray(small32(drivers=DRIVERS32, blocks=blocks, blobs=()).build().data)
    narrow = [one & 0xFFFFFFFF for one in parameters]
    struct.pack_into("<5I", data, 0x28, code, *narrow)
    return examine(parser(bytes(data)))


def parser(data: bytes) -> KernelDumpParser:
    import io

    return KernelDumpParser(io.BytesIO(data))


@pytest.mark.parametrize("seconds", [600])
def test_plug_and_play(seconds: int) -> None:
    asked = request(FOREIGN, PCI)
    block, head, entry, thread = BLOCK, IRPS, ENTRY, 0xFFFFE60336C61080
    blocks = [
        *asked.blocks(),
        Stretch(block, struct.pack("<HHI2Q", 0x8001, 1, 0, head, 0)),
        Stretch(head, struct.pack("<2Q", entry, entry)),
        Stretch(entry, struct.pack("<3Q", head, head, asked.node)),
    ]
    dump = crash(0x9F, (4, seconds, thread, block), drivers=DRIVERS, blocks=blocks)
    found = examine(dump)
    assert short(found) == ("third-party-driver", "acmefilt.sys", "low")
    blocks = [one for one in blocks if one.address != entry]
    found = examine(crash(0x9F, (4, seconds, thread, block), drivers=DRIVERS, blocks=blocks))
    assert found.kind == "undetermined"
    assert f"{thread:#x}" in findings(found)
    assert "600 s" in findings(found)


@pytest.mark.parametrize(("kind", "confidence"), [(1, "medium"), (5, "low")])
def test_a_device_that_a_parameter_names(kind: int, confidence: str) -> None:
    asked = request(FOREIGN, PCI)
    device = asked.device(0) if kind == 1 else asked.pdo
    found = examine(crash(0x9F, (kind, device, 0, 0), drivers=DRIVERS, blocks=asked.blocks()))
    assert short(found) == ("third-party-driver", "acmefilt.sys", confidence)
    asked = request(MICROSOFT, PCI)
    found = examine(crash(0x9F, (kind, device, 0, 0), drivers=DRIVERS, blocks=asked.blocks()))
    assert found.kind == "undetermined"


@pytest.mark.parametrize("kind", [0, 2, 6, 0x500, 1 << 63])
def test_other_kinds_name_nobody(kind: int) -> None:
    asked = request(FOREIGN, PCI)
    _, *rest = asked.parameters()
    found = examine(crash(0x9F, (kind, *rest), drivers=DRIVERS, blocks=asked.blocks()))
    assert found.kind == "undetermined"


class TestHostile:
    @pytest.mark.parametrize("value", [0, 0x10, 0x7FF600001000, 0xFFFFFFFFFFFFFFF8, 1 << 63])
    @pytest.mark.parametrize("place", [1, 2, 3])
    def test_wild_parameters(self, place: int, value: int) -> None:
        asked = request(DISK, FOREIGN)
        parameters = list(asked.parameters())
        parameters[place] = value
        for kind in (1, 3, 4, 5):
            parameters[0] = kind
            found = examine(crash(0x9F, parameters, drivers=DRIVERS, blocks=asked.blocks()))
            assert found.confidence in ("low", "medium")

    @pytest.mark.parametrize("value", [0, 0x1234, 0xFFFFAB8000000000, 0xFFFFFFFFFFFFFFFF])
    @pytest.mark.parametrize("offset", [0x08, 0x18, 0x138, 0x808, 0x830, 0x418, 0x440])
    def test_wild_pointers(self, offset: int, value: int) -> None:
        for index in range(2):
            asked = request(DISK, FOREIGN, PCI)
            asked.changes = [(asked.device(index) + offset, struct.pack("<Q", value))]
            found = verdict(asked)
            assert (found.kind, found.confidence) != ("third-party-driver", "high")

    def test_a_stack_of_devices_that_is_a_ring(self) -> None:
        asked = request(DISK, PARTMGR, PCI)
        asked.changes = [
            (asked.device(0) + 0x18, struct.pack("<Q", asked.device(2))),
            (asked.extension(2) + 0x30, struct.pack("<Q", asked.device(0))),
        ]
        begun = time.perf_counter()
        assert verdict(asked).confidence == "low"
        assert time.perf_counter() - begun < 10  # does not hang

    @pytest.mark.parametrize("at", range(0, 0x120, 0x18))
    def test_an_irp_that_is_cut_or_none(self, at: int) -> None:
        asked = request(DISK, FOREIGN)
        blocks = [
            Stretch(one.address, one.data[:at] if one.address == asked.irp else one.data)
            for one in asked.blocks()
        ]
        parameters = asked.parameters()
        found = examine(
            crash(0x9F, parameters, drivers=DRIVERS, blocks=[b for b in blocks if b.data])
        )
        assert found.confidence in ("low", "medium")

    def test_no_memory_at_all(self) -> None:
        found = examine(parser(crash_bytes(0x9F, (3, 1, 2, 3), drivers=(), dump=TriageDump())))
        assert found.kind == "undetermined"
