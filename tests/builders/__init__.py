"""Writers of small Windows kernel dumps for tests, each with an oracle of its own.

Everything here is written with `struct.pack_into` at literal offsets and nothing here imports
`kdmp_ks`: what the tests compare the package with must not come from the package. From the
ground up:

    memory      sparse physical memory whose bytes say where they are from; what a read must give
    header      the 64-bit dump header, the x64 context, the exception record
    layouts     memory to file: full (1), bitmap (5, 6) and range (8, 9, 0xA) dumps
    pagetables  AMD64 page tables with 4 or 5 levels, and a model that never looks at them
    kernel      the kernel's and the process' structures that pointers are followed through
    world       all of it put together into one machine, dumped as any of the types

Every builder is seeded: the same arguments give the same bytes.
"""

from __future__ import annotations
