"""Writers of small Windows kernel dumps for tests, each with an oracle of its own.

Everything here is written with `struct.pack_into` at literal offsets and nothing here imports
`kdmp_ks`: what the tests compare the package with must not come from the package. From the
ground up:

    memory         sparse physical memory whose bytes say where they are from; what a read must give
    header         the 64-bit dump header, the x64 context, the exception record
    header32       the same of 32-bit machines
    context_arm64  the ARM64 context
    layouts        memory to file: full (1), summary (2), bitmap (5, 6) and range (8, 9, 0xA) dumps
    space          what page tables have in common, and a model that never looks at them
    pagetables     AMD64 page tables with 4 or 5 levels
    x86_tables     x86 page tables with and without PAE
    arm64_tables   ARM64 page tables
    sorts          pages of every sort, side by side
    scatter        pages at random
    arena          virtual memory to put structures in
    kernel         the kernel's structures that pointers are followed through
    loader         lists of modules, and those of the process that lead to its own
    machine        what differs between machines
    world          all of it put together into one machine, dumped as any of the types
    triage         triage dumps

Every builder is seeded: the same arguments give the same bytes.
"""

from __future__ import annotations
