"""Walk the page tables from a virtual address, level by level, as ``!pte`` shows it in WinDbg.

    python page_walk.py [DUMP [ADDRESS]]

Without a dump it takes the sample, without an address that of the next instruction.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack

from kdmp_ks import Gva, KernelDumpParser, sample, virt


def show(dump: KernelDumpParser, address: Gva) -> None:
    """Print each entry on the way, and where the way ends."""
    reader = virt.Reader(dump)
    print(f"{address} in the address space of DirectoryTableBase {reader.dtb}")
    for step in reader.walk(address):
        value = "not in the dump" if step.value is None else f"{step.value:#018x}"
        print(f"  {step.level.name:<6} at {step.address}: {value}")
    found = reader.try_translate(address)
    if found is None:
        print("  no translation")
    else:
        rights = "".join(
            letter if granted else "-"
            for letter, granted in (
                ("w", found.writable),
                ("x", found.executable),
                ("u", found.user_accessible),
            )
        )
        print(f"  {found.gpa}, a {found.page_kind.name.lower()} page, {rights}")


def main() -> None:
    """Open the dump and show one address."""
    with ExitStack() as stack:
        path = sys.argv[1] if len(sys.argv) > 1 else stack.enter_context(sample.unpack())
        dump = stack.enter_context(KernelDumpParser(path))
        if len(sys.argv) > 2:
            show(dump, Gva.parse(sys.argv[2]))
        else:
            show(dump, Gva(dump.context_record.rip))
            # In the sample: a 2 MiB page with the PAT bit, a hole, a table that was not saved.
            for text in ("fffff800`01c83789", "fffff980`00001000", "ffff9300`00008000"):
                show(dump, Gva.parse(text))


if __name__ == "__main__":
    main()
