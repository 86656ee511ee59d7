"""Files of the container MSF 7.00, packed at literal offsets; their streams may be anything."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

MAGIC = b"Microsoft C/C++ MSF 7.00\r\n\x1aDS\0\0\0"


def msf(
    streams: Sequence[bytes | None],
    *,
    block_size: int = 0x1000,
    scattered: bool = True,
    sizes: Mapping[int, int] | None = None,
) -> bytearray:
    """Pack streams; blocks of one stream are not next to each other, and not in order.

    Args:
        streams: The contents of each; None for one that does not exist.
        block_size: Bytes of a block.
        scattered: Whether blocks of streams alternate, from the end of the file backwards.
        sizes: Sizes that the directory has in place of the true ones, by number.
    """
    cut = [
        [(data or b"")[at : at + block_size] for at in range(0, len(data or b""), block_size)]
        for data in streams
    ]
    order = [(number, i) for number, blocks in enumerate(cut) for i in range(len(blocks))]
    if scattered:
        order = sorted(order, key=lambda one: (one[1], one[0]))[::-1]
    # Block 0 is the superblock, 1 and 2 are the free block maps.
    placed = {one: 3 + i for i, one in enumerate(order)}
    directory = struct.pack("<I", len(streams))
    for number, data in enumerate(streams):
        size = 0xFFFFFFFF if data is None else len(data)
        directory += struct.pack("<I", (sizes or {}).get(number, size))
    for number, blocks in enumerate(cut):
        directory += b"".join(struct.pack("<I", placed[number, i]) for i in range(len(blocks)))
    first = 3 + len(order)
    count = -(-len(directory) // block_size)
    # The blocks of the directory in descending order, then those that list them.
    listed = [first + count - 1 - i for i in range(count)]
    lists = b"".join(struct.pack("<I", number) for number in listed)
    list_blocks = -(-len(lists) // block_size)
    total = first + count + list_blocks
    file = bytearray(total * block_size)
    file[0:0x20] = MAGIC
    struct.pack_into("<IIII", file, 0x20, block_size, 1, total, len(directory))
    for i in range(list_blocks):
        struct.pack_into("<I", file, 0x34 + 4 * i, first + count + i)
    for one, number in placed.items():
        data = cut[one[0]][one[1]]
        file[number * block_size : number * block_size + len(data)] = data
    for i, number in enumerate(listed):
        data = directory[i * block_size : (i + 1) * block_size]
        file[number * block_size : number * block_size + len(data)] = data
    at = (first + count) * block_size
    file[at : at + len(lists)] = lists
    return file
