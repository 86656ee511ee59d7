"""Times the C++ library kdmp-parser through its Python binding: WORKLOAD DUMP [ARGUMENTS]."""

from __future__ import annotations

from pathlib import Path

import kdmp_parser
from timing import Measured, addresses_of, each, first_word, main, timed


def _opened(path: str) -> kdmp_parser.KernelDumpParser:
    return kdmp_parser.KernelDumpParser(Path(path))


def open_dump(path: str, address: str) -> Measured:
    """Open a dump and read a page."""
    return timed(lambda: first_word(_opened(path).read_physical_page(int(address))))


def physical(path: str, pairs: str, count: str) -> Measured:
    """Read pages."""
    read = _opened(path).read_physical_page
    return each(addresses_of(pairs, count), read, lambda address: first_word(read(address)))


def virtual(path: str, pairs: str, count: str) -> Measured:
    """Read 8 bytes: of the page, since there is no smaller read."""
    read = _opened(path).read_virtual_page

    def word(address: int) -> bytes:
        in_page = address & 0xFFF
        return read(address & ~0xFFF)[in_page : in_page + 8]

    return each(addresses_of(pairs, count), word, lambda address: first_word(word(address)))


def translate(path: str, pairs: str, count: str) -> Measured:
    """Translate addresses."""
    act = _opened(path).translate_virtual
    return each(addresses_of(pairs, count), act, lambda address: int(act(address)))


def regions(path: str, start: str, pages: str) -> Measured:
    """Find out what is mapped, page by page."""
    act = _opened(path).translate_virtual
    addresses = [int(start) + (page << 12) for page in range(int(pages))]
    return each(addresses, act, lambda address: int(act(address)))


if __name__ == "__main__":
    main(
        {
            "open": open_dump,
            "physical": physical,
            "virtual": virtual,
            "translate": translate,
            "regions": regions,
        }
    )
