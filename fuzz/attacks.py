"""Dumps that are built to make a reader work hard: small files, large claims.

Random changes do not find these. Each is well formed as far as a reader can see at first, and
leads to as much work or memory as its author could think of: long lists whose entries overlap,
names of 64 KiB that all are the same bytes, page tables that are each other, thousands of
processors that are one, tables of pieces that all lie over one another.
"""

from __future__ import annotations

import struct
from random import Random
from typing import TYPE_CHECKING, Any, Final

from builders import layouts
from builders.header import Header, every_register, x64_context
from builders.header32 import Header32
from builders.memory import PAGE_SIZE, PhysicalMemory
from builders.pagetables import PageTables
from builders.triage import BLOCKS, Blob, Driver, secondary_data, small, small32

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

KERNEL: Final = 0xFFFFF80000000000
NAMES: Final = 0xFFFFF90000000000
USER: Final = 0x10000000
_NAME: Final = 0xFFFE


class Canvas:
    """Virtual memory to be written at will, and dumped with ranges."""

    def __init__(self) -> None:
        self.memory = PhysicalMemory()
        self.free = iter(range(0x10, 1 << 30))
        self.tables = PageTables(self.memory, self.free)

    def put(self, va: int, data: bytes | bytearray) -> None:
        """Map and write whole pages."""
        for at in range(0, len(data), PAGE_SIZE):
            pfn = next(self.free)
            self.memory.page(pfn)[:] = bytes(data[at : at + PAGE_SIZE]).ljust(PAGE_SIZE, b"\0")
            self.tables.map(va + at, pfn)

    def names(self, text: bytes, size: int = 0x11000) -> None:
        """Map one page of text again and again at `NAMES`."""
        pfn = next(self.free)
        self.memory.page(pfn)[:] = text * (PAGE_SIZE // len(text))
        for at in range(0, size, PAGE_SIZE):
            self.tables.map(NAMES + at, pfn)

    def dump(self, **header: Any) -> bytes:
        """The file."""
        head = Header(dump_type=8, directory_table_base=self.tables.dtb, **header)
        return layouts.rdmp(head, self.memory.pages, self.memory.runs()).data


def ring(base: int, count: int, step: int, entry: Callable[[bytearray, int], None]) -> bytearray:
    """A list of ``count`` entries behind its head."""
    image = bytearray((count + 1) * step + 0x100)
    for i in range(count + 1):
        entry(image, i * step)
        struct.pack_into("<Q", image, i * step, base + (i + 1) % (count + 1) * step)
        struct.pack_into("<Q", image, i * step + 8, base + (i - 1) % (count + 1) * step)
    return image


def _module(image: bytearray, at: int) -> None:
    struct.pack_into("<QQI", image, at + 0x30, 0x100000000 + at * 0x1000, 0, 0x1000)
    struct.pack_into("<HHIQ", image, at + 0x48, _NAME, _NAME, 0, NAMES)
    struct.pack_into("<HHIQ", image, at + 0x58, _NAME, _NAME, 0, NAMES)


def many_modules(text: bytes = "\\ab\u0416".encode("utf-16-le"), count: int = 20000) -> bytes:
    """A long list of modules, each with a name of 64 KiB."""
    canvas = Canvas()
    canvas.names(text)
    canvas.put(KERNEL, ring(KERNEL, count, 0x80, _module))
    return canvas.dump(ps_loaded_module_list=KERNEL)


def wide_names() -> bytes:
    """The same with characters that take four bytes each in Python."""
    return many_modules(("\\" + "\U0001f4a9" * 3 + "x").encode("utf-16-le"))


def unreadable_names() -> bytes:
    """A long list of modules whose names are not there: each is an warning."""
    canvas = Canvas()
    canvas.put(KERNEL, ring(KERNEL, 20000, 0x80, _module))
    return canvas.dump(ps_loaded_module_list=KERNEL)


def names_that_break_off() -> bytes:
    """The same with names of which all but the last page is there: each is read nearly whole."""
    canvas = Canvas()
    canvas.names("ab".encode("utf-16-le"), 0xF000)
    canvas.put(KERNEL, ring(KERNEL, 20000, 0x80, _module))
    return canvas.dump(ps_loaded_module_list=KERNEL)


def bare_names() -> bytes:
    """A list of modules with short paths that end in no name, and long names beside them."""

    def entry(image: bytearray, at: int) -> None:
        _module(image, at)
        struct.pack_into("<HH", image, at + 0x48, 2, 2)
        struct.pack_into("<Q", image, at + 0x60, NAMES + 2)

    canvas = Canvas()
    canvas.names("\\abc".encode("utf-16-le"), 0x12000)
    canvas.put(KERNEL, ring(KERNEL, 20000, 0x80, entry))
    return canvas.dump(ps_loaded_module_list=KERNEL)


def entries_that_break_off(pages: int = 400) -> bytes:
    """A list of modules of each of which only the link is there, at the end of a lone page."""
    links = [
        KERNEL + page * 2 * PAGE_SIZE + place
        for page in range(pages)
        for place in range(0xFA0, 0xFF0, 0x10)
    ]
    links += [link + 8 for link in links]
    canvas = Canvas()
    images = {page: bytearray(PAGE_SIZE) for page in range(pages)}
    for link, following in zip(links, [*links[1:], links[0]], strict=True):
        page, place = divmod(link - KERNEL, 2 * PAGE_SIZE)
        struct.pack_into("<Q", images[page], place, following)
    for page, image in images.items():
        canvas.put(KERNEL + page * 2 * PAGE_SIZE, image)
    return canvas.dump(ps_loaded_module_list=links[0])


def modules_at_the_top() -> bytes:
    """A list of modules all of which end behind the address space."""

    def entry(image: bytearray, at: int) -> None:
        struct.pack_into("<QQI", image, at + 0x30, (1 << 64) - 0x1000000 + at, 0, 0xFFFFFFFF)

    canvas = Canvas()
    canvas.put(KERNEL, ring(KERNEL, 20000, 0x80, entry))
    return canvas.dump(ps_loaded_module_list=KERNEL)


def long_loop() -> bytes:
    """A list whose last entry leads to its middle."""
    canvas = Canvas()
    image = ring(KERNEL, 30000, 0x10, lambda image, at: None)
    struct.pack_into("<Q", image, 30000 * 0x10, KERNEL + 15000 * 0x10)
    canvas.put(KERNEL, bytes(image) + bytes(0x100))
    return canvas.dump(ps_loaded_module_list=KERNEL)


def _kernel(canvas: Canvas, **fields: tuple[int, str, int]) -> int:
    """A KDBG with what is needed, and more."""
    at = KERNEL + 0x10000000
    image = bytearray(0x380)
    struct.pack_into("<QQ4sI", image, 0, at, at, b"KDBG", 0x380)
    for place, form, value in (
        (0x29A, "H", 0xF0),
        (0x2A0, "H", 0xB8),
        (0x2A8, "H", 0xFFF0),
        (0x2AA, "H", 0x550),
        (0x2AE, "H", 0x28),
        (0x2B0, "H", 0xFFF0),
        (0x2B4, "H", 0x8),
        (0x2BE, "H", 0x24),
        (0x2C0, "H", 0xFFF0),
        (0x2F2, "H", 0x100),
        (0x338, "H", 0x5C0),
        (0x340, "I", 0x30),
        (0x344, "I", 0x38),
        *fields.values(),
    ):
        struct.pack_into("<" + form, image, place, value)
    canvas.put(at, image)
    return at


def many_processors(context: int = 1) -> bytes:
    """2^32-1 processors, all of them one, none of which crashed."""
    canvas = Canvas()
    block, prcb, thread, process, saved = (KERNEL + i * 0x1000000 for i in range(1, 6))
    canvas.put(block, struct.pack("<Q", prcb) * 0x4000)
    image = bytearray(0x11000)
    struct.pack_into("<Q", image, 8, thread)
    struct.pack_into("<Q", image, 0x5C0, saved)
    canvas.put(prcb, image)
    image = bytearray(0x11000)
    struct.pack_into("<Q", image, 0xB8, process)
    canvas.put(thread, image)
    canvas.put(process, Random(1).randbytes(0x11000))
    canvas.put(saved, x64_context(every_register(context)))
    kdbg = _kernel(canvas, block=(0x218, "Q", block))
    return canvas.dump(kd_debugger_data_block=kdbg, number_processors=0xFFFFFFFF)


def many_different_processors(count: int = 4096) -> bytes:
    """Thousands of processors, each at an address of its own, over the same words."""
    canvas = Canvas()
    block, prcb, saved = (KERNEL + i * 0x1000000 for i in range(1, 4))
    canvas.put(block, b"".join(struct.pack("<Q", prcb + 16 * i) for i in range(count)))
    pfn = next(canvas.free)
    canvas.memory.page(pfn)[:] = struct.pack("<Q", saved) * (PAGE_SIZE // 8)
    for at in range(0, 16 * count + 0x11000, PAGE_SIZE):
        canvas.tables.map(prcb + at, pfn)
    context = x64_context(every_register(1))
    canvas.put(saved, context.ljust(0x11000, b"\0"))
    kdbg = _kernel(canvas, block=(0x218, "Q", block))
    return canvas.dump(kd_debugger_data_block=kdbg, number_processors=count, context=context)


def every_other_processor(count: int = 4096) -> bytes:
    """A triage dump of which every other element of KiProcessorBlock is there, and empty."""
    address = KERNEL + 0x100000
    built = small(blocks=BLOCKS, drivers=[], unloaded=[], blobs=[]).build()
    data = bytearray(built.data)
    data += bytes(-len(data) % 16)
    table = len(data)
    body = table + 16 * count
    for i in range(count):
        data += struct.pack("<QII", address + 16 * i, body, 8)
    data += bytes(16)
    for name, value in (("DataBlocksOffset", table), ("DataBlocksCount", count)):
        at, form = built.directory[name]
        struct.pack_into(form, data, at, value)
    at, form = built.directory["DebuggerDataOffset"]
    (kdbg,) = struct.unpack_from(form, data, at)
    struct.pack_into("<Q", data, kdbg + 0x218, address)
    struct.pack_into("<I", data, 0x34, count)
    return bytes(data)


def many_processes() -> bytes:
    """A list of processes without end, and an EPROCESS that is full of numbers."""
    canvas = Canvas()
    block, prcb, thread, process = (KERNEL + i * 0x1000000 for i in range(1, 5))
    heads = KERNEL + 0x8000000
    canvas.put(block, struct.pack("<Q", prcb))
    image = bytearray(0x11000)
    struct.pack_into("<Q", image, 8, thread)
    canvas.put(prcb, image)
    image = bytearray(struct.pack("<QQ", 0x1234, 0x5678) * 0x1100)
    struct.pack_into("<Q", image, 0xB8, process)
    struct.pack_into("<Q", image, 0xF0, 0)
    canvas.put(thread, image)
    canvas.put(process, struct.pack("<QQQ", 0x1234, KERNEL, KERNEL) * 0xB00)
    canvas.put(heads, ring(heads, 40000, 0x10, lambda image, at: None))
    kdbg = _kernel(canvas, block=(0x218, "Q", block), heads=(0x50, "Q", heads))
    return canvas.dump(kd_debugger_data_block=kdbg, number_processors=1)


def tables_of_themselves() -> bytes:
    """A root of page tables in which every entry leads to the root."""
    memory = PhysicalMemory()
    memory.page(1)[:] = struct.pack("<Q", 0x1067) * 512
    return layouts.full(Header(directory_table_base=0x1000), memory.pages, memory.runs()).data


def tables_of_themselves32() -> bytes:
    """The same of a 32-bit machine without PAE."""
    memory = PhysicalMemory()
    memory.page(1)[:] = struct.pack("<I", 0x1067) * 1024
    head = Header32(directory_table_base=0x1000, pae_enabled=0)
    return layouts.full(head, memory.pages, memory.runs()).data


def large_pages_everywhere() -> bytes:
    """A root whose tables map pages of 1 GiB, all of them the same, which is not in the dump."""
    memory = PhysicalMemory()
    memory.page(1)[:] = struct.pack("<Q", 0x2067) * 512
    memory.page(2)[:] = struct.pack("<Q", 0xE7) * 512
    return layouts.full(Header(directory_table_base=0x1000), memory.pages, memory.runs()).data


def tables_of_missing_pages() -> bytes:
    """Tables that map pages 2^36 times, none of which is in the dump."""
    memory = PhysicalMemory()
    for pfn in (1, 2, 3):
        memory.page(pfn)[:] = struct.pack("<Q", (pfn + 1) << 12 | 0x67) * 512
    memory.page(4)[:] = struct.pack("<Q", 0x7FFF000067) * 512
    return layouts.full(Header(directory_table_base=0x1000), memory.pages, memory.runs()).data


def tables_side_by_side(roots: int = 256) -> bytes:
    """Tables each of which stands 128 times beside itself, and leads to an empty one."""
    memory = PhysicalMemory()
    empty, last = 2, 0x1000
    memory.page(empty)[:] = bytes(PAGE_SIZE)
    top = [0x10 + i for i in range(roots)]
    memory.page(1)[:] = b"".join(struct.pack("<Q", pfn << 12 | 0x67) for pfn in top).ljust(
        PAGE_SIZE, b"\0"
    )
    for pfn in top:
        below = range(last, last + 4)
        last += 4
        memory.page(pfn)[:] = b"".join(struct.pack("<Q", at << 12 | 0x67) * 128 for at in below)
        for at in below:
            memory.page(at)[:] = struct.pack("<Q", empty << 12 | 0x67) * 512
    return layouts.full(Header(directory_table_base=0x1000), memory.pages, memory.runs()).data


def checkered_bitmap(size: int = 0x40000) -> bytes:
    """A bitmap of which every other bit is set, and no pages."""
    raw = bytearray(Header(dump_type=5).build() + bytes(0x38))
    raw[0x2000:0x2008] = b"FDMPDUMP"
    first = 0x2038 + size
    struct.pack_into("<QQQ", raw, 0x2020, first, size * 4, size * 8)
    return bytes(raw) + b"\x55" * size


def checkered_bitmap_with_pages(pages: int = 0x2000) -> bytes:
    """The same with all of its pages, which are empty."""
    data = checkered_bitmap(pages // 4)
    return data + bytes(pages << 12)


def many_ranges(count: int = 0x10000) -> bytes:
    """As many ranges as there is room for, in the worst order, each of a page that is not there."""
    ranges = [(2 * i + 2, 1) for i in range(count)]
    Random(5).shuffle(ranges)
    table = b"".join(struct.pack("<QQ", *one) for one in ranges)
    raw = bytearray(Header(dump_type=8).build() + bytes(0x30))
    struct.pack_into("<I8s", raw, 0x2000, 0x40, b"RDMPDUMP")
    struct.pack_into("<QQ", raw, 0x2010, 0x10 + len(table), 0x2030 + len(table))
    return bytes(raw) + table


def huge_ranges(count: int = 0x8000) -> bytes:
    """Ranges of 2^24 pages each, one behind the other."""
    table = b"".join(struct.pack("<QQ", i << 25, 1 << 24) for i in range(1, count))
    raw = bytearray(Header(dump_type=8).build() + bytes(0x30))
    struct.pack_into("<I8s", raw, 0x2000, 0x40, b"RDMPDUMP")
    struct.pack_into("<QQ", raw, 0x2010, 0x10 + len(table), 0x2030 + len(table))
    return bytes(raw) + table


def many_blobs(count: int = 40000) -> bytes:
    """A chain of empty blobs."""
    memory = {1: bytes(PAGE_SIZE)}
    whole = layouts.full(Header(), memory, [(1, 1)]).data
    blob = Blob("12345678-9abc-def0-1234-56789abcdef0", b"")
    return whole + secondary_data([blob] * count, len(whole), padded=False)[0]


def layered_blocks(count: int = 0x8000, *, equal: bool = False) -> bytes:
    """A triage dump of which every piece of memory lies over all others."""
    built = small(blocks=BLOCKS, drivers=[], unloaded=[], blobs=[]).build()
    data = bytearray(built.data)
    data += bytes(-len(data) % 16)
    table = len(data)
    size = 0x10000
    body = table + 16 * count
    random = Random(3)
    for i in range(count):
        address = KERNEL if equal else KERNEL + 16 * i
        data += struct.pack("<QII", address, body + random.randrange(0x1000), size)
    data += random.randbytes(size + 0x1000)
    for name, value in (("DataBlocksOffset", table), ("DataBlocksCount", count)):
        at, form = built.directory[name]
        struct.pack_into(form, data, at, value)
    return bytes(data)


def nested_blocks(count: int = 0x8000) -> bytes:
    """Pieces that lie in one another, the innermost first."""
    built = small(blocks=BLOCKS, drivers=[], unloaded=[], blobs=[]).build()
    data = bytearray(built.data)
    data += bytes(-len(data) % 16)
    table = len(data)
    body = table + 16 * count
    for i in range(count):
        data += struct.pack("<QII", KERNEL + count - i, body, 2 * i + 1)
    data += Random(3).randbytes(2 * count)
    for name, value in (("DataBlocksOffset", table), ("DataBlocksCount", count)):
        at, form = built.directory[name]
        struct.pack_into(form, data, at, value)
    return bytes(data)


def many_blocks(count: int = 1 << 18) -> bytes:
    """As many pieces of a byte as are looked at."""
    built = small(blocks=BLOCKS, drivers=[], unloaded=[], blobs=[]).build()
    data = bytearray(built.data)
    data += bytes(-len(data) % 16)
    table = len(data)
    body = table + 16 * count
    data += b"".join(struct.pack("<QII", KERNEL + 2 * i, body + i % 64, 1) for i in range(count))
    data += bytes(64)
    for name, value in (("DataBlocksOffset", table), ("DataBlocksCount", count)):
        at, form = built.directory[name]
        struct.pack_into(form, data, at, value)
    return bytes(data)


def repeated_blocks(count: int = 1 << 15, size: int = 1 << 20) -> bytes:
    """Pieces of a MiB that are all the same bytes: 32 GiB of memory in a file of a few MiB."""
    built = small(blocks=BLOCKS, drivers=[], unloaded=[], blobs=[]).build()
    data = bytearray(built.data)
    data += bytes(-len(data) % 16)
    table = len(data)
    body = table + 16 * count
    data += b"".join(struct.pack("<QII", KERNEL + 2 * size * i, body, size) for i in range(count))
    data += bytes(size)
    for name, value in (("DataBlocksOffset", table), ("DataBlocksCount", count)):
        at, form = built.directory[name]
        struct.pack_into(form, data, at, value)
    return bytes(data)


def many_blocks32(count: int = 1 << 18) -> bytes:
    """The same of a 32-bit dump, whose table can be taken in two ways."""
    built = small32(drivers=[], unloaded=[], blobs=[]).build()
    data = bytearray(built.data)
    data += bytes(-len(data) % 16)
    table = len(data)
    body = table + 12 * count
    data += b"".join(struct.pack("<III", 0x80000000 + 2 * i, body + i, 1) for i in range(count))
    data += bytes(count)
    for name, value in (("DataBlocksOffset", table), ("DataBlocksCount", count)):
        at, form = built.directory[name]
        struct.pack_into(form, data, at, value)
    return bytes(data)


def many_drivers(count: int = 6000) -> bytes:
    """A triage dump with thousands of drivers that share one name of 64 KiB."""
    text = "\\ab\u0416" * 0x1FFF
    built = small(drivers=[Driver(text, KERNEL, 0x1000)], blobs=[], unloaded=[]).build()
    data = bytearray(built.data)
    data += bytes(-len(data) % 16)
    entry = bytearray(data[built.parts["drivers"] : built.parts["drivers"] + 0x90])
    table = len(data)
    for i in range(count):
        struct.pack_into("<Q", entry, 0x38, KERNEL + i * 0x1000)
        data += entry
    for name, value in (("DriverListOffset", table), ("DriverCount", count)):
        at, form = built.directory[name]
        struct.pack_into(form, data, at, value)
    return bytes(data)


def long_driver_name() -> bytes:
    """A triage dump with drivers whose name is as long as the file."""
    text = "\\" + "\u0416" * 0x100000
    drivers: Sequence[Driver] = [Driver(text, KERNEL, 0x1000)]
    built = small(drivers=drivers, blobs=[], unloaded=[]).build()
    data = bytearray(built.data)
    data += bytes(-len(data) % 16)
    entry = bytes(data[built.parts["drivers"] : built.parts["drivers"] + 0x90])
    table = len(data)
    data += entry * 500
    for name, value in (("DriverListOffset", table), ("DriverCount", 500)):
        at, form = built.directory[name]
        struct.pack_into(form, data, at, value)
    return bytes(data)


def _with_a_stack(canvas: Canvas, word: int) -> bytes:
    """A dump with modules at `KERNEL`, and a stack as long as can be that is full of one word."""
    block, prcb, thread, stack = (KERNEL + i * 0x1000000 for i in range(1, 5))
    canvas.put(block, struct.pack("<Q", prcb))
    image = bytearray(PAGE_SIZE)
    struct.pack_into("<Q", image, 8, thread)
    canvas.put(prcb, image)
    image = bytearray(PAGE_SIZE)
    struct.pack_into("<QQ", image, 0x30, stack, stack + 0x400000)
    canvas.put(thread, image)
    pfn = next(canvas.free)
    canvas.memory.page(pfn)[:] = struct.pack("<Q", word) * (PAGE_SIZE // 8)
    for at in range(0, 0x400000, PAGE_SIZE):
        canvas.tables.map(stack + at, pfn)
    kdbg = _kernel(canvas, block=(0x218, "Q", block))
    return canvas.dump(
        ps_loaded_module_list=KERNEL,
        context=x64_context(every_register(0) | {"rsp": stack}),
        kd_debugger_data_block=kdbg,
        number_processors=1,
    )


def long_stack() -> bytes:
    """A stack that does not end, full of addresses in one module, whose name is a long one."""
    canvas = Canvas()
    canvas.names("\u0416".encode("utf-16-le"))
    canvas.put(KERNEL, ring(KERNEL, 1, 0x80, _module))
    return _with_a_stack(canvas, 0x100080123)


def stack_in_nested_modules() -> bytes:
    """The same with thousands of modules that lie in one, which the words lie in behind them."""

    def entry(image: bytearray, at: int) -> None:
        struct.pack_into("<QQI", image, at + 0x30, 0x100000000 + at, 0, 1)
        if at == 0x80:
            struct.pack_into("<I", image, at + 0x40, 0xFFFFFFFF)

    canvas = Canvas()
    canvas.put(KERNEL, ring(KERNEL, 4000, 0x80, entry))
    return _with_a_stack(canvas, 0x180000000)


ATTACKS: Final[dict[str, Callable[[], bytes]]] = {
    made.__name__.replace("_", " "): made
    for made in (
        many_modules,
        wide_names,
        unreadable_names,
        names_that_break_off,
        bare_names,
        entries_that_break_off,
        modules_at_the_top,
        long_loop,
        many_processors,
        many_different_processors,
        every_other_processor,
        many_processes,
        tables_of_themselves,
        tables_of_themselves32,
        large_pages_everywhere,
        tables_of_missing_pages,
        tables_side_by_side,
        checkered_bitmap,
        checkered_bitmap_with_pages,
        many_ranges,
        huge_ranges,
        many_blobs,
        layered_blocks,
        nested_blocks,
        many_blocks,
        repeated_blocks,
        many_blocks32,
        many_drivers,
        long_driver_name,
        long_stack,
        stack_in_nested_modules,
    )
}
