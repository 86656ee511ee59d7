"""Sound triage dumps of crashes, in pieces: faults, requests, watchdogs, errors, machines."""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from builders.fault import (
    ADDRESS,
    AT,
    FRAME,
    NT,
    ODD,
    RECORD,
    SPECIAL,
    STACK,
    STACK_END,
    VALUES,
    FaultDump,
    context,
    exception_frame,
    exception_record,
    trap_frame,
)
from builders.hardware import PRODUCT_KEY, SERIALS, Machine
from builders.objects import Objects, Sheet, write_all
from builders.threads import BUILD_17763_X86, BUILD_19041, write_process, write_thread
from builders.triage import Blob, Driver, Stretch, TriageDump, Unloaded
from fuzz.evidence import pieces as at
from fuzz.evidence.pieces import Piece, Scene
from fuzz.evidence.samples import blob_samples, error_records

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

IMAGES: Final = (
    ("pci", 0xFFFFF80110000000, 0x78000),
    ("rt640x64", 0xFFFFF80111000000, 0x120000),
    ("acmefilt", 0xFFFFF80112000000, 0x9000),
)
IMAGES32: Final = (
    ("pci", 0xF8400000, 0x78000),
    ("rt640x64", 0xF8500000, 0x120000),
    ("acmefilt", 0xF8700000, 0x9000),
)
_SHEET: Final = 0xFFFFB48BD9300000
_VIOLATION: Final = 0xFFFFFFFFC0000005
_CONTEXT: Final = STACK + 0x1000
_BELOW: Final = FRAME - 0x140
_DISPATCHED: Final = FRAME - 0x1E0
_CODE: Final = 0x38
_HEADER_CONTEXT: Final = 0x348
_CODE32: Final = 0x28
_PROFILE: Final = 0xFFFFB48BE9000000
_PROFILE_SLOT: Final = 0x8A0
_BLOCK: Final = NT + 0x50000
_TDR: Final = 0xFFFFB48BE920B010
_CPER: Final = 0xFFFFB48BE9001028
_STATUS: Final = 0xBAA00000000C0135
_CODE_BYTES: Final = bytes.fromhex(
    "48895c2408574883ec20488bd9488b01488bfa488b4010ff15112233004885c07407"
    "488b03488b4808f0480fc111f30fb8c0c5fc100166660f1f840000000000cccccccc"
    "488b8300010000488b04c8a4f3aa65488b042588010000ff2500100000ebfe0f0bcc"
)
"""Instructions: loads, calls, string instructions, a segment, POPCNT, AVX, padding."""

DRIVERS: Final = (
    Driver("\\SystemRoot\\system32\\ntoskrnl.exe", NT, 0x1000000, 0xA1B2C3),
    Driver("\\SystemRoot\\system32\\drivers\\odd.sys", ODD, 0x8000),
    *(Driver(f"\\SystemRoot\\System32\\drivers\\{n}.sys", a, s) for n, a, s in IMAGES),
    Driver("\\??\\C:\\Users\\pertusa\\AppData\\tool.sys", 0xFFFFF80140000000, 0x4000),
)
_PEOPLE: Final = (("pertusa", ""),)


@dataclass(kw_only=True)
class CrashDump(FaultDump):
    """A dump with a thread and a process that can be read, and the profile of a watchdog."""

    drivers: Sequence[Driver] = DRIVERS
    unloaded: Sequence[Unloaded] = (
        Unloaded("dump_storport.sys", 0xFFFFF80130000000, 0xFFFFF80130014000),
    )
    kdbg_fields: Mapping[int, tuple[str, int]] = field(
        default_factory=lambda: {**BUILD_19041.kdbg_fields(), 0x2F2: ("<H", SPECIAL)}
    )

    def kprcb(self) -> bytes:
        """A KPRCB with a pointer to the profile."""
        image = bytearray(super().kprcb())
        struct.pack_into("<Q", image, _PROFILE_SLOT, _PROFILE)
        return bytes(image)

    def ethread(self) -> bytes:
        """The current thread."""
        return _thread(self.ethread_address, self.eprocess_address)

    def eprocess(self) -> bytes:
        """Its process."""
        return _process(self.eprocess_address)


@cache
def _thread(address: int, process: int) -> bytes:
    sheet = Sheet(address)
    start = IMAGES[1][1] + 0x4560
    written = write_thread(
        sheet, BUILD_19041, process, pid=0xE48, tid=0x10AC, stack=(STACK, STACK_END),
        start=start, win32_start=start,
    )  # fmt: skip
    return bytes(sheet.pieces[written])


@cache
def _process(address: int) -> bytes:
    sheet = Sheet(address)
    return bytes(sheet.pieces[write_process(sheet, BUILD_19041, pid=0xE48)])


def pack(pieces: Sequence[Piece]) -> bytes:
    """Build the dump of a 64-bit crash."""
    special = b"".join(one.data for one in pieces if one.place == at.SPECIAL)
    cr2, cr8 = struct.unpack("<QQ", special[:16].ljust(16, b"\0"))
    dump = CrashDump(
        code=0,
        parameters=(),
        parts=[
            (one.address, one.data[: STACK_END - one.address])
            for one in pieces
            if one.place == at.STACK
        ],
        others=_blocks(pieces),
        blobs=_blobs(pieces),
        cr2=cr2,
        cr8=cr8,
    )
    return _patched(dump.build().data, pieces, _CODE, 0x28, _HEADER_CONTEXT)


def _blocks(pieces: Sequence[Piece]) -> list[Stretch]:
    return [Stretch(one.address, one.data) for one in pieces if one.place == at.BLOCK]


def _blobs(pieces: Sequence[Piece]) -> list[Blob]:
    return [Blob(one.tag, one.data) for one in pieces if one.place == at.BLOB]


def _patched(built: bytes, pieces: Sequence[Piece], code: int, size: int, registers: int) -> bytes:
    """Write the stop code, its parameters, and the registers of the header into a dump."""
    data = bytearray(built)
    for one in pieces:
        if one.place == at.PARAMETERS:
            data[code : code + size] = one.data[:size].ljust(size, b"\0")
        elif one.place == at.REGISTERS:
            data[registers : registers + 0x4D0] = one.data[:0x4D0].ljust(0x4D0, b"\0")
    return bytes(data)


def parameters_of(code: int, *values: int, check: str = "", weight: int = 1) -> Piece:
    """Return a bug check and its parameters."""
    padded = [*values, 0, 0, 0, 0][:4]
    data = struct.pack("<I4x4Q", code, *(one % (1 << 64) for one in padded))
    return Piece("parameters", at.PARAMETERS, data, check=check, weight=weight)


def block_of(name: str, address: int, data: bytes, check: str = "", weight: int = 2) -> Piece:
    """Return memory."""
    return Piece(name, at.BLOCK, data, address, check=check, weight=weight)


def _stack(name: str, address: int, data: bytes, check: str = "", weight: int = 3) -> Piece:
    return Piece(name, at.STACK, data, address, check=check, weight=weight)


def _blob(name: str, weight: int = 1) -> Piece:
    tag, samples = blob_samples()[name]
    return Piece(f"blob {name}", at.BLOB, samples[0], tag=tag, check="decode", weight=weight)


def _code() -> tuple[Piece, ...]:
    return (
        block_of("code", AT - 0x40, _CODE_BYTES[:0x40] + _CODE_BYTES + bytes(0x20), "instruction"),
        block_of("code of nt", NT + 0x1000 - 0x40, b"\xcc" * 0x40 + _CODE_BYTES),
    )


# ---- faults -------------------------------------------------------------------------------------


def _fault(name: str, *pieces: Piece, cr2: int = ADDRESS, cr8: int = 2) -> Scene:
    special = Piece("special", at.SPECIAL, struct.pack("<QQ", cr2, cr8), check="fault")
    registers = Piece(
        "registers", at.REGISTERS, context({**VALUES, "rip": NT + 0x10, "rsp": STACK + 0x1000}),
        check="fault",
    )  # fmt: skip
    more = (*_code(), _blob("registers"), _blob("values"))
    return Scene(name, (*pieces, special, registers, *more), pack, _PEOPLE)


def fault_scenes() -> list[Scene]:
    """Return crashes by exceptions: CONTEXT, EXCEPTION_RECORD and trap frames on the stack."""
    saved = _stack("context", _CONTEXT, context(), "fault")
    record = _stack("record", RECORD, exception_record(), "fault")
    frame = _stack("trap frame", FRAME, trap_frame(accessed=ADDRESS), "fault")
    below = _stack("exception frame", _BELOW, exception_frame(), "fault")
    dispatched = _stack("exception frame", _DISPATCHED, exception_frame(), "fault")

    def parameters(code: int, *values: int) -> Piece:
        return parameters_of(code, *values, check="fault", weight=2)

    illegal = _stack("record", RECORD, exception_record(0xC000001D, AT, ()), "fault")
    return [
        _fault("7e", parameters(0x7E, _VIOLATION, AT, RECORD, _CONTEXT), record, saved),
        _fault("3b", parameters(0x3B, 0xC0000005, AT, _CONTEXT, 0), saved, record),
        _fault("1e", parameters(0x1E, _VIOLATION, AT, 0, ADDRESS), dispatched, record, frame),
        _fault("d1", parameters(0xD1, ADDRESS, 2, 1, AT), frame, below),
        _fault("50", parameters(0x50, ADDRESS, 0, AT, 2), frame, below),
        _fault("a", parameters(0xA, ADDRESS, 2, 1, AT), frame),
        _fault("139", parameters(0x139, 3, FRAME, RECORD, 0), dispatched, frame, record),
        _fault("7e illegal", parameters(0x7E, 0xC000001D, AT, RECORD, _CONTEXT), illegal, saved),
        _fault("be", parameters(0xBE, ADDRESS, 0x8000000000000021, FRAME, 0xA), frame),
    ]


# ---- objects ------------------------------------------------------------------------------------

_CHECKS: Final = {"irp": "object:irp", "driver": "object:driver", "device": "object:device"}


def _named(objects: Objects) -> dict[int, tuple[str, str]]:
    """Names and checks of the pieces of a sheet, by their addresses."""
    found = {objects.irp: ("irp", "object:irp"), objects.node: ("node", "")}
    found |= {at: (f"driver {n}", "object:driver") for n, at in objects.drivers.items()}
    found |= {
        one.address: (f"device {i}", "object:device") for i, one in enumerate(objects.devices)
    }
    return found


def _object_pieces(objects: Objects, sheet: Sheet) -> list[Piece]:
    """The pieces of a sheet; what belongs to no object itself is looked at by the device stack."""
    named = _named(objects)
    found = []
    for address, data in sheet.pieces.items():
        name, check = named.get(address, ("text", ""))
        weight = {"irp": 8}.get(name, 3 if check else 1)
        found.append(block_of(name, address, bytes(data), check, weight))
    return found


def _pool() -> Piece:
    data, previous = b"", 0
    for size, kind, tag in (
        (0x20, 2, b"Irp "),
        (0x150, 3, b"Devi"),
        (0x90, 0, b"Free"),
        (0xE00, 2, b"Driv"),
    ):
        head = struct.pack("<4B4sQ", previous // 16, 0, size // 16, kind, tag, 0)
        data += head + bytes(size - len(head))
        previous = size
    return block_of("pool", 0xFFFFB48BDA001000, data, "object:pool")


@cache
def _objects() -> tuple[Objects, list[Piece], int]:
    sheet = Sheet(_SHEET)
    process = write_process(sheet, BUILD_19041, pid=0xE48)
    start = IMAGES[1][1] + 0x4560
    thread = write_thread(
        sheet, BUILD_19041, process, pid=0xE48, tid=0x10AC, start=start, win32_start=start,
        stack=(0xFFFF8C856C3EB000, 0xFFFF8C856C3F1000),
    )  # fmt: skip
    objects = write_all(sheet, IMAGES, thread=thread)
    pieces = _object_pieces(objects, sheet)
    names = {process: ("process", "object:process"), thread: ("thread", "object:thread")}
    named = [
        block_of(*names[one.address][:1], one.address, one.data, names[one.address][1], 4)
        if one.address in names
        else one
        for one in pieces
    ]
    return objects, [*named, _pool()], thread


def _ring(head: int, entries: Sequence[int], bodies: Sequence[bytes], name: str) -> list[Piece]:
    """A list of entries, each with its body behind the links."""
    ring = [head, *entries]
    found = []
    for place, link in enumerate(ring):
        links = struct.pack("<2Q", ring[(place + 1) % len(ring)], ring[place - 1])
        body = bodies[place - 1] if place else b""
        found.append(block_of(f"{name} {place}", link, links + body, "stop"))
    return found


def request_scenes() -> list[Scene]:
    """Return crashes that are about requests, and objects at addresses."""
    objects, pieces, thread = _objects()
    irps, threads = _BLOCK + 0x1000, _BLOCK + 0x2000
    entry = _PROFILE
    pdo = objects.devices[0].address
    power = struct.pack("<HHI3Q", 0x8000, 2, 0, irps, threads, 0)
    requests = [struct.pack("<2Q", objects.irp, pdo)] * 3
    workers = [struct.pack("<3Q", thread, objects.irp, pdo), struct.pack("<3Q", thread, 0, 0)]
    kind3 = (
        parameters_of(0x9F, 3, pdo, _BLOCK, objects.irp, check="stop", weight=3),
        block_of("9f power", _BLOCK, power.ljust(0x28, b"\0"), "stop", 4),
        *_ring(irps, [entry + 0x40 * n for n in range(3)], requests, "request"),
        *_ring(threads, [entry + 0x1000 + 0x40 * n for n in range(2)], workers, "worker"),
    )
    pnp = struct.pack("<HHI2Q", 0x8001, 1, 0, irps, 0)
    nodes = [struct.pack("<Q", objects.node), struct.pack("<Q", 0)]
    kind4 = (
        parameters_of(0x9F, 4, 300, thread, _BLOCK, check="stop", weight=3),
        block_of("9f pnp", _BLOCK, pnp.ljust(0x20, b"\0"), "stop", 4),
        *_ring(irps, [entry, entry + 0x40], nodes, "completion"),
    )
    plain = (parameters_of(0xFE, 1, pdo, objects.irp, thread),)
    return [
        Scene("9f-3", (*kind3, *pieces), pack, _PEOPLE),
        Scene("9f-4", (*kind4, *pieces), pack, _PEOPLE),
        Scene("objects", (*plain, *pieces, _blob("saved")), pack, _PEOPLE),
    ]


# ---- watchdogs and hardware errors --------------------------------------------------------------


def _slot(frames: tuple[int, ...]) -> bytes:
    return struct.pack("<33Q", len(frames), *frames, *(0,) * (32 - len(frames)))


def _profile() -> tuple[Piece, Piece]:
    hot = (IMAGES[1][1] + 0x1234, IMAGES[1][1] + 0x2000, NT + 0x3456)
    data = _slot((NT + 0x10, NT + 0x20)) + _slot(hot) * 3 + _slot(tuple(range(NT, NT + 32)))
    block = struct.pack("<IHHHHI", 0xAEBECEDE, 1, 0x10, _PROFILE_SLOT, 0, len(data) + 0x108 * 4)
    return (
        block_of("watchdog block", _BLOCK, block, "stop", 6),
        block_of("profile", _PROFILE, data + bytes(0x108 * 4), "stop", 6),
    )


def _display() -> Piece:
    data = bytearray(0x80)
    struct.pack_into("<Q", data, 0, 0x52445476)
    struct.pack_into("<Q", data, 0x20, 0xFFFFB48BE63BB000)
    struct.pack_into("<I", data, 0x38, 13)
    struct.pack_into("<Q", data, 0x60, IMAGES[2][1] + 0x40)
    return block_of("recovery", _TDR, bytes(data), "stop", 6)


def watchdog_scenes() -> list[Scene]:
    """Return crashes that a watchdog raised."""
    display = (_display(), _blob("watchdog"), _blob("pci"), *_code())
    driver = IMAGES[2][1] + 0x40
    scenes = [
        (
            "133-1",
            (parameters_of(0x133, 1, 0x1E00, _BLOCK, 0, check="stop", weight=3), *_profile()),
        ),
        (
            "133-0",
            (parameters_of(0x133, 0, 0x500, 0x500, _BLOCK, check="stop", weight=3), *_profile()),
        ),
    ]
    scenes += [
        (
            f"{code:x}",
            (parameters_of(code, _TDR, driver, 0xC0000001, 4, check="stop", weight=3), *display),
        )
        for code in (0x116, 0x117, 0x141)
    ]
    clock = (0x30, 0, FaultDump.kprcb_address, 2)
    scenes.append(("101", (parameters_of(0x101, *clock, weight=3), *_code(), _blob("registers"))))
    return [Scene(name, found, pack, _PEOPLE) for name, found in scenes]


def hardware_scenes() -> list[Scene]:
    """Return crashes by errors that the hardware reported."""
    return [
        Scene(
            f"124-{number}",
            (
                parameters_of(0x124, source, _CPER, _STATUS >> 32, _STATUS, check="stop", weight=2),
                block_of("cper", _CPER, record, "stop", 12),
                _blob("registers"),
                _blob("values"),
                _blob("smbios"),
            ),
            pack,
            _PEOPLE,
        )
        for number, (record, source) in enumerate(zip(error_records(), (0, 0, 4, 0), strict=True))
    ]


# ---- other stop codes ---------------------------------------------------------------------------


def stop_scenes() -> list[Scene]:
    """Return crashes whose parameters tell the most."""
    _, pieces, _ = _objects()
    process = next(one.address for one in pieces if one.name == "process")
    raised = struct.pack("<4Q", AT, NT + 0x1000, 0, IMAGES[2][1] + 0x1240)
    stack = _stack("stack", STACK + 0x1000, raised)
    codes = (
        (0x1A, 0x41792, 0xFFFFD48000001230, 0x2000000000, 0),
        (0x1A, 0x403, 0xFFFFD48000001230, 0x8000000012345867, 0xFFFFD48000001234),
        (0x1A, 0x41284, 0x7FFE0000, 0, 0xFFFFD48000001230),
        (0x7A, 0xFFFFD48000001230, 0xC000000E, 0x12345, ADDRESS),
        (0x7A, 1, 0xC000009C, 0x12345, ADDRESS),
        (0xEF, process, 0, 0, 0),
        (0xF4, 3, process, process + 0x5A8, NT + 0x100),
        (0x19, 0x20, ADDRESS, ADDRESS + 0x20, 0x4020202),
        (0xC2, 7, 0x126C, 0x4010002, ADDRESS),
        (0x13A, 0x12, ADDRESS, ADDRESS + 0x100, 0),
        (0x154, ADDRESS, _CONTEXT, 2, 0),
        (0x1C7, 0, ADDRESS, 0x11223344, 0x55667788),
        (0x1C8, 0, 0, 0, 0),
        (0xF7, 0x2B992DDFA232, 0x2B992DDFA233, ~0x2B992DDFA232, 0),
        (0x65, 1, 2, 3, 4),
        (0x50, ADDRESS, 0x10, AT, 2),
    )
    few = [one for one in pieces if one.name in ("process", "thread", "pool")]
    blobs = (_blob("corruption"), _blob("button"), _blob("blamed", 2), _blob("ring"))
    registers = Piece(
        "registers", at.REGISTERS, context({**VALUES, "rip": NT + 0x1000, "rsp": STACK + 0x1000})
    )
    saved = _stack("context", _CONTEXT + 0x400, context(), weight=1)
    page_table = block_of("page table", 0xFFFFD48000001200, struct.pack("<8Q", *[0x12345867] * 8))
    return [
        Scene(
            f"{code:x}-{values[0]:x}",
            (
                parameters_of(code, *values, weight=12), stack, registers, saved, page_table, *few,
                *_code(), *blobs,
            ),
            pack,
            _PEOPLE,
        )
        for code, *values in codes
    ]  # fmt: skip


# ---- machines -----------------------------------------------------------------------------------


def machine_scenes() -> list[Scene]:
    """Return crashes of machines with blobs of every kind."""
    samples = {tag: name for name, (tag, _) in blob_samples().items()}
    own = {blob.tag: blob.data for blob in Machine().blobs()}
    amd = Machine(identifier="AMD64 Family 25 Model 33 Stepping 2", cpu_name="AMD Ryzen 7")
    scenes = []
    for name, blobs in (("intel", own), ("amd", {blob.tag: blob.data for blob in amd.blobs()})):
        every = {tag: found[0] for tag, found in blob_samples().values()} | blobs
        pieces = [
            Piece(f"blob {samples[tag]}", at.BLOB, data, tag=tag, check="decode", weight=2)
            for tag, data in every.items()
        ]
        serials = [(serial, "blob smbios") for serial in SERIALS]
        private = (
            *_PEOPLE, *serials, (PRODUCT_KEY, "blob acpi"), ("USBSERIAL77", "blob device"),
        )  # fmt: skip
        fault = parameters_of(0x7E, _VIOLATION, AT, RECORD, _CONTEXT)
        stack = (
            _stack("record", RECORD, exception_record(), weight=1),
            _stack("context", _CONTEXT, context(), weight=1),
        )
        scenes.append(Scene(name, (fault, *stack, *pieces), pack, private))
    return scenes


# ---- 32 bits ------------------------------------------------------------------------------------


def _pack32(pieces: Sequence[Piece]) -> bytes:
    """Build the dump of a 32-bit crash."""
    names = [Driver(f"\\SystemRoot\\System32\\drivers\\{n}.sys", a, s) for n, a, s in IMAGES32]
    more: dict[str, Any] = {
        "bits": 32, "machine": 0x14C, "kdbg_address": 0x8054C2E0, "kdbg_size": 0x360,
        "kprcb_address": 0xFFDFF120 - 0x10000, "ethread_address": 0x81A02DA8,
        "eprocess_address": 0x81BCC830, "stack_address": 0xF7A3B9C4,
        "block_of_processors": 0x80558940, "prcb_in_pcr": 0x120,
    }  # fmt: skip
    dump = TriageDump(
        drivers=[Driver("\\SystemRoot\\system32\\ntoskrnl.exe", 0x804D7000, 0x1F8000), *names],
        blocks=[Stretch(one.address % (1 << 32), one.data) for one in _blocks(pieces)],
        blobs=_blobs(pieces),
        kdbg_fields=BUILD_17763_X86.kdbg_fields(),
        **more,
    )
    return _patched(dump.build().data, pieces, _CODE32, 0x14, 0x320)


def parameters32(code: int, *values: int) -> Piece:
    """Return a bug check of a 32-bit machine and its parameters."""
    data = struct.pack("<5I", code, *[*values, 0, 0, 0, 0][:4])
    return Piece("parameters", at.PARAMETERS, data, check="stop", weight=3)


def narrow_scenes() -> list[Scene]:
    """Return crashes of 32-bit machines: requests and objects."""
    sheet = Sheet(0x86500000, 4)
    process = write_process(sheet, BUILD_17763_X86, pid=0xE48)
    start = IMAGES32[1][1] + 0x4560
    thread = write_thread(
        sheet, BUILD_17763_X86, process, pid=0xE48, tid=0x10AC, start=start, win32_start=start,
        stack=(0x8C3EB000, 0x8C3EE000),
    )  # fmt: skip
    objects = write_all(sheet, IMAGES32, thread=thread)
    pieces = _object_pieces(objects, sheet)
    block, head, entry = 0x82250000, 0x82251000, 0x85000000
    pdo = objects.devices[0].address
    ring = [head, entry, entry + 0x40]
    links = [
        block_of(
            f"request {i}",
            one,
            struct.pack("<2I", ring[(i + 1) % 3], ring[i - 1])
            + struct.pack("<2I", objects.irp, pdo),
            "stop",
        )
        for i, one in enumerate(ring)
    ]
    power = struct.pack("<HH3I", 0x8000, 2, head, head, 0)
    return [
        Scene(
            "9f-3 x86",
            (
                parameters32(0x9F, 3, pdo, block, objects.irp),
                block_of("9f power", block, power, "stop", 4),
                *links,
                *pieces,
            ),
            _pack32,
            width=4,
        )
    ]
