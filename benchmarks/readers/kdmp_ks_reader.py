"""Times kdmp_ks: WORKLOAD DUMP [ARGUMENTS]."""

from __future__ import annotations

import ctypes
import re
import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timing import MASK, Measured, addresses_of, each, first_word, main, timed, total

from kdmp_ks import KernelDumpParser, phys, virt

if TYPE_CHECKING:
    from collections.abc import Callable

    import construct

ONE_READ = 4096
"""How many pages a batch reads at once into an array that is used again."""


def open_dump(path: str, address: str) -> Measured:
    """Open a dump and read from a page."""

    def work() -> int:
        with KernelDumpParser(path) as dump:
            return first_word(phys.Reader(dump).read_exact(int(address), 16))

    return timed(work)


def physical(path: str, pairs: str, count: str) -> Measured:
    """Read pages."""
    read = phys.Reader(KernelDumpParser(path)).read_exact
    return each(
        addresses_of(pairs, count),
        lambda address: read(address, 0x1000),
        lambda address: first_word(read(address, 0x1000)),
    )


def virtual(path: str, pairs: str, count: str) -> Measured:
    """Read 8 bytes."""
    read = virt.Reader(KernelDumpParser(path)).read_exact
    return each(
        addresses_of(pairs, count),
        lambda address: read(address, 8),
        lambda address: first_word(read(address, 8)),
    )


def translate(path: str, pairs: str, count: str) -> Measured:
    """Translate addresses."""
    act = virt.Reader(KernelDumpParser(path)).translate
    return each(addresses_of(pairs, count), act, lambda address: int(act(address).gpa))


def translate_many(path: str, pairs: str, count: str) -> Measured:
    """Translate addresses, all at once."""
    import numpy as np

    reader = virt.Reader(KernelDumpParser(path))
    addresses = np.fromfile(pairs, np.uint64, 2 * int(count))[::2].copy()
    answer = int(reader.translate_many(addresses).gpa.sum())
    return timed(lambda: len(reader.translate_many(addresses)), addresses.size, answer)


def physical_many(path: str, pairs: str, count: str) -> Measured:
    """Read pages, all at once."""
    return _read_many(phys.Reader(KernelDumpParser(path)), pairs, count, 0x1000)


def virtual_many(path: str, pairs: str, count: str) -> Measured:
    """Read 8 bytes, all at once."""
    return _read_many(virt.Reader(KernelDumpParser(path)), pairs, count, 8)


def _read_many(space: phys.Reader | virt.Reader, pairs: str, count: str, size: int) -> Measured:
    import numpy as np

    addresses = np.fromfile(pairs, np.uint64, 2 * int(count))[::2].copy()
    data = space.read_many(addresses, size).data
    answer = int(data[:, :8].copy().view(np.uint64).sum())
    del data
    return timed(lambda: len(space.read_many(addresses, size)), addresses.size, answer)


def physical_many_again(path: str, pairs: str, count: str) -> Measured:
    """Read pages, many at once, each time into the same array."""
    import numpy as np

    space = phys.Reader(KernelDumpParser(path))
    addresses = np.fromfile(pairs, np.uint64, 2 * int(count))[::2].copy()
    parts = [addresses[at : at + ONE_READ] for at in range(0, addresses.size, ONE_READ)]
    out = np.empty((ONE_READ, 0x1000), np.uint8)

    def words(part: Any) -> int:
        data = space.read_many(part, 0x1000, out[: part.size]).data
        return int(data[:, :8].copy().view(np.uint64).sum())

    answer = total(map(words, parts))

    def work() -> int:
        for part in parts:
            space.read_many(part, 0x1000, out[: part.size])
        return answer

    return timed(work, addresses.size)


def physical_views(path: str, pairs: str, count: str) -> Measured:
    """Look at pages in the file, at the first byte of each."""
    import numpy as np

    space = phys.Reader(KernelDumpParser(path))
    addresses = np.fromfile(pairs, np.uint64, 2 * int(count))[::2].copy()
    answer = total(map(first_word, space.view_many(addresses, 0x1000)))

    def work() -> int:
        for view in space.view_many(addresses, 0x1000):
            view[0]
        return answer

    return timed(work, addresses.size)


def regions(path: str, start: str, pages: str) -> Measured:
    """Find out what is mapped."""
    reader = virt.Reader(KernelDumpParser(path))
    first, end = int(start), int(start) + (int(pages) << 12)
    found = list(reader.regions(first, end))
    answer = total(int(one.gpa or 0) + at for one in found for at in range(0, one.size, 0x1000))
    del found

    def work() -> int:
        for _ in reader.regions(first, end):
            pass
        return answer

    return timed(work, int(pages))


def region_arrays(path: str, start: str, pages: str) -> Measured:
    """Find out what is mapped, as arrays."""
    import numpy as np

    reader = virt.Reader(KernelDumpParser(path))
    first, end = int(start), int(start) + (int(pages) << 12)
    answer = 0
    for part in reader.region_arrays(first, end):
        count = (part.size >> np.uint64(12)).astype(np.int64)
        within = np.arange(count.sum())
        within -= np.repeat(np.cumsum(count) - count, count)
        gpas = np.repeat(part.gpa, count) + (within.astype(np.uint64) << np.uint64(12))
        answer += int(gpas.sum())

    def work() -> int:
        for _ in reader.region_arrays(first, end):
            pass
        return answer & MASK

    return timed(work, int(pages))


def modules(path: str) -> Measured:
    """Open a dump and list the kernel's modules."""

    def work() -> int:
        with KernelDumpParser(path) as dump:
            return total(int(module.start) for module in dump.kernel_modules)

    return timed(work)


def _entry() -> tuple[construct.Construct, str]:
    """What the Rust crate reads of a KLDR_DATA_TABLE_ENTRY, without structures inside."""
    from construct import Int16ul, Int32ul, Int64ul, Struct

    names = ["flink", "blink", "memory_flink", "memory_blink", "init_flink", "init_blink"]
    names += ["dll_base", "entry_point"]
    fields = [name / Int64ul for name in names]
    fields += ["size_of_image" / Int32ul, "pad" / Int32ul]
    for string in ("full", "base"):
        fields += [f"{string}_length" / Int16ul, f"{string}_maximum" / Int16ul]
        fields += [f"{string}_pad" / Int32ul, f"{string}_buffer" / Int64ul]
    return Struct(*fields), "<8Q2I2HIQ2HIQ"


def _block() -> tuple[construct.Construct, str]:
    """A structure of 100 pointers, the size of KDDEBUGGER_DATA64."""
    from construct import Int64ul, Struct

    return Struct(*(f"field{i}" / Int64ul for i in range(100))), "<100Q"


STRUCTS: dict[str, Callable[[], tuple[construct.Construct, str]]] = {
    "entry": _entry,
    "block": _block,
}


def struct_read(path: str, address: str, count: str, name: str) -> Measured:
    """Read a flat structure."""
    schema, _ = STRUCTS[name]()
    read = virt.Reader(KernelDumpParser(path)).read_struct
    return each(
        [int(address)] * int(count),
        lambda address: read(address, schema),
        lambda address: _sum(dict(read(address, schema)).values()),
    )


def struct_ctypes(path: str, address: str, count: str, name: str) -> Measured:
    """Read the same structure as a ctypes class."""
    _, code = STRUCTS[name]()
    kinds = {"Q": ctypes.c_uint64, "I": ctypes.c_uint32, "H": ctypes.c_uint16}
    fields = [
        kinds[letter]
        for times, letter in re.findall(r"(\d*)([QIH])", code)
        for _ in range(int(times or 1))
    ]
    names = [f"field{i}" for i in range(len(fields))]
    body = {"_fields_": list(zip(names, fields, strict=True))}
    schema = type("Flat", (ctypes.LittleEndianStructure,), body)
    read = virt.Reader(KernelDumpParser(path)).read_struct

    def told(address: int) -> int:
        found = read(address, schema)
        return _sum(getattr(found, one) for one in names)

    return each([int(address)] * int(count), lambda address: read(address, schema), told)


def struct_unpack(path: str, address: str, count: str, name: str) -> Measured:
    """Decode the same bytes by struct.unpack, already read."""
    _, code = STRUCTS[name]()
    data = virt.Reader(KernelDumpParser(path)).read_exact(int(address), struct.calcsize(code))
    unpack = struct.unpack
    return each(
        [int(address)] * int(count),
        lambda _: unpack(code, data),
        lambda _: _sum(unpack(code, data)),
    )


def struct_read_unpack(path: str, address: str, count: str, name: str) -> Measured:
    """Read the same bytes and decode them by struct.unpack."""
    _, code = STRUCTS[name]()
    read = virt.Reader(KernelDumpParser(path)).read_exact
    unpack, size = struct.unpack, struct.calcsize(code)
    return each(
        [int(address)] * int(count),
        lambda address: unpack(code, read(address, size)),
        lambda address: _sum(unpack(code, read(address, size))),
    )


def struct_construct(path: str, address: str, count: str, name: str) -> Measured:
    """Decode the same bytes by construct itself, already read."""
    schema, code = STRUCTS[name]()
    data = virt.Reader(KernelDumpParser(path)).read_exact(int(address), struct.calcsize(code))

    def told(_: int) -> int:
        found = schema.parse(data)
        found.pop("_io")
        return _sum(found.values())

    return each([int(address)] * int(count), lambda _: schema.parse(data), told)


def _sum(values: Any) -> int:
    return sum(values) & MASK


def export(path: str, target: str) -> Measured:
    """Write a raw image."""
    from kdmp_ks.writers.raw_image import export_raw

    def work() -> int:
        with KernelDumpParser(path) as dump, Path(target).open("wb") as file:
            return export_raw(dump, file, packed=True).copied

    return timed(work)


def convert_dump(path: str, target: str) -> Measured:
    """Write a bitmap dump."""
    from kdmp_ks.writers.images.convert import convert
    from kdmp_ks.writers.images.image_format import ImageFormat

    def work() -> int:
        with KernelDumpParser(path) as dump, Path(target).open("wb") as file:
            return convert(dump, file, ImageFormat.BITMAP_DUMP).copied

    return timed(work)


def convert_to(path: str, target: str, form: str) -> Measured:
    """Write the memory in another format; the answer is how many bytes of memory were copied."""
    from kdmp_ks.writers.images.convert import convert
    from kdmp_ks.writers.images.image_format import ImageFormat

    def work() -> int:
        with KernelDumpParser(path) as dump, Path(target).open("w+b") as file:
            return convert(dump, file, ImageFormat(form)).copied

    return timed(work)


if __name__ == "__main__":
    main(
        {
            "open": open_dump,
            "physical": physical,
            "physical-many": physical_many,
            "physical-many-again": physical_many_again,
            "physical-views": physical_views,
            "virtual": virtual,
            "virtual-many": virtual_many,
            "translate": translate,
            "translate-many": translate_many,
            "regions": regions,
            "region-arrays": region_arrays,
            "modules": modules,
            "struct": struct_read,
            "struct-ctypes": struct_ctypes,
            "struct-unpack": struct_unpack,
            "struct-read-unpack": struct_read_unpack,
            "struct-construct": struct_construct,
            "export": export,
            "convert": convert_dump,
            "convert-to": convert_to,
        }
    )
