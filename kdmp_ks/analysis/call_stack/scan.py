"""`Scan`: return addresses on a stack whose frames cannot be unwound.

A word is taken for a return address if it is in a module and nothing contradicts it: the code
before it is a call, as far as the dump contains the code; a function of the image covers it, as far
as its function table is known; and no symbol begins there.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from kdmp_ks.analysis.return_address import call_before
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.symbols.names.naming import names_function

if TYPE_CHECKING:
    from kdmp_ks.analysis.call_stack.images import ImageFinder
    from kdmp_ks.analysis.call_stack.walked_dump import WalkedDump
    from kdmp_ks.analysis.return_address import Call
    from kdmp_ks.symbols.symbols import NearSymbol
    from kdmp_ks.unwind.image import UnwindImage
    from kdmp_ks.virt import VirtualReader

_CALLED: Final = "a call is before it"
_COVERED: Final = "a function of the image covers it"
_NAMED: Final = "a symbol covers it"
_IN_MODULE: Final = "it is in a module, and nothing in the dump confirms it"
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
        self._kept: dict[int, tuple[str, Call | None] | None] = {}

    def evidence(self, value: int, callee: Callee | None = None) -> str | None:
        """Return why a word is taken for a return address; None if it is not.

        Args:
            value: The word.
            callee: The function that returns there, if that is certain.
        """
        if value not in self._kept:
            self._kept[value] = self._judge(value)
        found = self._kept[value]
        if found is None:
            return None
        text, call = found
        if callee is not None and call is not None and self._calls_another(call, callee):
            return None
        return text

    def _judge(self, value: int) -> tuple[str, Call | None] | None:
        module = self._images.modules.find(value)
        if module is None or value - module.start < PAGE_SIZE:
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
        return None if value % _ALIGNED == 0 else (_IN_MODULE, None)

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
