"""Tell how much of each kernel module is in the dump.

    python module_coverage.py [DUMP]

A page of a module may have been paged out, or be mapped and not saved; a snapshot that is to be run
wants to know which.
"""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import ExitStack
from typing import TYPE_CHECKING

from kdmp_ks import KernelDumpParser, PageKind, sample, virt
from kdmp_ks.errors import NotInDumpError, PageReadError

if TYPE_CHECKING:
    from kdmp_ks.kernel import Module


def coverage(dump: KernelDumpParser, module: Module) -> Counter[str]:
    """Count the pages of a module by what became of them."""
    memory = virt.Reader(dump)
    found: Counter[str] = Counter()
    for address in range(module.start, module.end, PageKind.NORMAL.size):
        try:
            page = memory.translate(address).gpa
        except NotInDumpError:
            found["behind a table that was not saved"] += 1
        except PageReadError:
            found["not mapped"] += 1
        else:
            found["saved" if page in dump.physmem else "mapped, not saved"] += 1
    return found


def main() -> None:
    """Print one line per module."""
    with ExitStack() as stack:
        path = sys.argv[1] if len(sys.argv) > 1 else stack.enter_context(sample.unpack())
        dump = stack.enter_context(KernelDumpParser(path))
        for module in dump.kernel_modules:
            counts = coverage(dump, module)
            print(f"{module.name}: " + ", ".join(f"{n} {what}" for what, n in counts.items()))
        for warning in dump.warnings:
            print(f"note: {warning}")


if __name__ == "__main__":
    main()
