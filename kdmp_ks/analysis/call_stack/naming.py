"""`FrameNames`: frames with the names of module and function."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

from kdmp_ks.analysis.call_stack.frame import Frame
from kdmp_ks.analysis.location import location_of, user_location_of
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.analysis.call_stack.walked_dump import WalkedDump
    from kdmp_ks.kernel import Modules
    from kdmp_ks.unwind.frame import Trust

_MARK = "!"


class _Function(NamedTuple):
    name: str | None
    offset: int | None


class FrameNames:
    """Makes frames of addresses."""

    def __init__(self, dump: WalkedDump, user: Modules | None) -> None:
        """Prepare to name addresses.

        Args:
            dump: The dump.
            user: The modules of the process; None where they are not known.
        """
        self._dump = dump
        self._user = user

    def frame(
        self,
        number: int,
        instruction: Gva,
        stack: Gva,
        trust: Trust,
        *,
        trap: bool,
        is_first: bool,
        is_user: bool,
        evidence: str | None,
    ) -> Frame:
        """Return a frame.

        Args:
            number: Index of the frame.
            instruction: Its instruction.
            stack: Its stack pointer.
            trust: Its source.
            trap: Whether it was interrupted.
            is_first: Whether the instruction is the next one, and not a return address.
            is_user: Whether it is in user mode.
            evidence: Why it is taken for one.
        """
        modules = self._user if is_user else self._kernel
        module = None if modules is None else modules.find(instruction)
        function = _Function(None, None)
        if not is_user:
            function = self._function(instruction, is_first)
        return Frame(
            frame=number,
            trust=trust,
            trap=trap,
            instruction=instruction,
            stack_pointer=stack,
            return_address=None,
            location=self._location(instruction, is_first, is_user),
            module=None if module is None else module.name,
            module_offset=None if module is None else int(instruction - module.start),
            function=function.name,
            function_offset=function.offset,
            mode="user" if is_user else "kernel",
            evidence=evidence,
        )

    @property
    def _kernel(self) -> Modules | None:
        with suppress(KdmpError):
            return self._dump.kernel_modules
        return None

    def _location(self, address: int, is_first: bool, is_user: bool) -> str | None:
        if not is_user:
            return location_of(address, self._dump, is_return=not is_first)
        if self._user is None:
            return None
        with suppress(KdmpError):
            if self._user is self._dump.user_modules:
                return user_location_of(address, self._dump, is_return=not is_first)
        near = self._user.symbols.nearest(address)
        return None if near is None else str(near)

    def _function(self, address: int, is_first: bool) -> _Function:
        if not self._dump.has_symbols:
            return _Function(None, None)
        with suppress(KdmpError):
            symbols = self._dump.symbols
            find = symbols.nearest if is_first else symbols.nearest_to_return
            near = find(address)
            if near is not None:
                return _Function(near.name.partition(_MARK)[2], near.offset)
        return _Function(None, None)
