"""Follow a kernel list with a construct definition of one's own.

    python own_structure.py [DUMP]

``kdmp_ks.structs`` has a fuller definition of this entry; the point is that a reader takes any.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack

from construct import Int32ul, Int64ul, Padding, Struct

from kdmp_ks import KernelDumpParser, sample, structs, virt
from kdmp_ks.errors import KdmpError

# The first fields of KLDR_DATA_TABLE_ENTRY; what does not matter here is skipped over.
LOADED_MODULE = Struct(
    "links" / structs.LIST_ENTRY64,
    Padding(0x20),
    "base" / Int64ul,
    "entry_point" / Int64ul,
    "size" / Int32ul,
)


def main() -> None:
    """Print the list of loaded modules, entry by entry."""
    with ExitStack() as stack:
        path = sys.argv[1] if len(sys.argv) > 1 else stack.enter_context(sample.unpack())
        dump = stack.enter_context(KernelDumpParser(path))
        memory = virt.Reader(dump)
        head = dump.headers.ps_loaded_module_list
        at = memory.read_struct(head, structs.LIST_ENTRY64).Flink
        seen = {head}
        while at not in seen:  # a broken list may run in circles
            seen.add(at)
            try:
                module = memory.read_struct(at, LOADED_MODULE)
            except KdmpError as error:
                print(f"{at:#x}: {error}")
                break
            print(
                f"{at:#x}: {module.base:#x}, {module.size:#x} bytes, entry {module.entry_point:#x}"
            )
            at = module.links.Flink


if __name__ == "__main__":
    main()
