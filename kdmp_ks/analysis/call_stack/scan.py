"""`Scan`: return addresses on a stack whose frames cannot be unwound.

A word is taken for a return address if it is in a module and nothing contradicts it: it is in code,
and follows a call, as far as the dump contains headers, page tables and code; a function of the
image covers it, as far as its function table is known; and no symbol begins there.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.call_stack.frame import UNCONFIRMED
from kdmp_ks.analysis.return_address import call_before
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.symbols.names.naming import names_function
from kdmp_ks.symbols.pe.read_pe import read_mapped_pe

if TYPE_CHECKING:
    from kdmp_ks.analysis.call_stack.images import ImageFinder
    from kdmp_ks.analysis.call_stack.walked_dump import WalkedDump
    from kdmp_ks.analysis.return_address import Call
    from kdmp_ks.kernel import Module
    from kdmp_ks.symbols.pe.image import Section
    from kdmp_ks.symbols.symbols import NearSymbol
    from kdmp_ks.unwind.image import UnwindImage
    from kdmp_ks.virt import VirtualReader

_CALLED: Final = "a call is before it"
_COVERED: Final = "a function of the image covers it"
_NAMED: Final = "a symbol covers it"
_ALIGNED: Final = 16
"""Functions and tables of compilers begin at multiples."""


class Callee(NamedTuple):
    """The function that a frame was in, if that is certain.

    Attributes:
        image: Its image.
        begin: RVA of its first byte.
    """

    image: UnwindImage
    begin: int


class Scan:
    """Tests of words for being return addresses."""

    def __init__(self, dump: WalkedDump, images: ImageFinder, memory: VirtualReader) -> None:
        """Prepare tests.

        Args:
            dump: The dump.
            images: The images of the address space.
            memory: The address space.
        """
        self._dump = dump
        self._images = images
        self._memory = memory
        self._sections: dict[int, tuple[Section, ...]] = {}
        self._kept: dict[int, tuple[str, Call | None] | None] = {}

    def evidence(
        self, value: int, callee: Callee | None = None, *, is_top: bool = False
    ) -> str | None:
        """Return why a word is taken for a return address; None if it is not.

        Args:
            value: The word.
            callee: The function that returns there, if that is certain.
            is_top: Whether the stack pointer of the innermost frame leads to the word.
        """
        if value not in self._kept:
            self._kept[value] = self._judge(value)
        found = self._kept[value]
        if found is None:
            return None
        text, call = found
        if text is UNCONFIRMED and not value % _ALIGNED and not is_top:
            return None
        if callee is not None and call is not None and self._calls_another(call, callee):
            return None
        return text

    def contradicts(self, value: int) -> bool:
        """Return whether the code before a return address is in the dump, and is no call.

        Args:
            value: The return address.
        """
        with suppress(*UNUSABLE):
            return call_before(value, self._memory, self._dump.architecture) is None
        return False

    def _judge(self, value: int) -> tuple[str, Call | None] | None:
        module = self._images.modules.find(value)
        if module is None or value - module.start < PAGE_SIZE:
            return None
        if not self._may_be_code(module, value):
            return None
        call = None
        with suppress(*UNUSABLE):
            call = call_before(value, self._memory, self._dump.architecture)
            if call is None:
                return None
        image = self._images.find(value)
        covered = None if image is None else _is_covered(image, value - image.base)
        if covered is False:
            return None
        near = self._near(value)
        if near is not None and call is None and not _is_inside(near):
            return None
        if call is not None:
            return _CALLED, call
        if covered:
            return _COVERED, None
        if near is not None:
            return _NAMED, None
        return UNCONFIRMED, None

    def _may_be_code(self, module: Module, value: int) -> bool:
        """Whether neither page tables nor headers of the image say that an address is data."""
        table = module.exception_table
        if table is not None and table.start <= value < table.end:
            return False
        if self._dump.triage is None:
            with suppress(KdmpError):
                found = self._memory.try_translate(value)
                if found is not None and not found.executable:
                    return False
        start = int(module.start)
        if start not in self._sections:
            self._sections[start] = _sections(self._memory, module)
        sections = self._sections[start]
        rva = value - start
        return not sections or any(one.is_code and one.rva < rva <= one.end for one in sections)

    def _near(self, value: int) -> NearSymbol | None:
        if not self._dump.has_symbols:
            return None
        with suppress(KdmpError):
            return self._dump.symbols.nearest_to_return(value)
        return None

    def _calls_another(self, call: Call, callee: Callee) -> bool:
        """Whether a call is known to lead to another function."""
        image = callee.image
        if call.target is None or call.target not in image or image.functions is None:
            return False
        target = call.target - image.base
        # Without an entry it is a leaf, or a jump to another image.
        return target != callee.begin and image.functions.find(target) is not None


def _sections(memory: VirtualReader, module: Module) -> tuple[Section, ...]:
    """Return the sections of a module by its headers in memory; none where these are missing."""
    with suppress(KdmpError):
        return read_mapped_pe(memory, int(module.start), module.name).sections
    return ()


def _is_covered(image: UnwindImage, rva: int) -> bool | None:
    """Whether a function covers a return address; None where that is not known."""
    table = image.functions
    if table is None:
        return None
    if table.find(rva - 1) is not None:
        return True
    return False if image.is_complete else None


def _is_inside(near: NearSymbol) -> bool:
    """Whether a symbol is one of a function that an address is inside of."""
    return near.offset != 0 and names_function(near.name.partition("!")[2])
