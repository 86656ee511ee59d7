"""`Jump`: did control come to an address without code by a pointer that the code reads?

A jump to memory without code is a call, a jump or a return through a wrong value. The caller is
known where the word at the stack pointer is an address behind a call.

Without a fault of the hardware the value is wrong because software overwrote it or freed the
memory that it is in; so a wild jump says nothing by itself. It does where one bit separates the
address from the value that the call used, or from the start of a function.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.instruction.decoding.code_shape import is_call, is_function_start, preceding
from kdmp_ks.analysis.instruction.decoding.effective import effective_addresses
from kdmp_ks.analysis.instruction.decoding.window import read_window
from kdmp_ks.analysis.instruction.outcome import Outcome, Result, not_examined, passed
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.analysis.instruction.decoding.decoded import Instruction
    from kdmp_ks.analysis.instruction.decoding.decoder import Decoder
    from kdmp_ks.analysis.instruction.decoding.held_values import HeldRegisters
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.readable import Readable

TEST: Final = "jump"

_FIRST_BIT: Final = 4
"""Bits below are no part of the address of a function."""


class Jump:
    """A jump to an address without code."""

    def __init__(
        self,
        memory: Readable,
        machine: Architecture,
        decoder: Decoder,
        held: HeldRegisters,
        in_module: Callable[[int], bool],
    ) -> None:
        """Prepare the test.

        Args:
            memory: The address space.
            machine: The machine.
            decoder: Its decoder.
            held: The registers at the fault.
            in_module: Returns whether an address is in a module.
        """
        self._memory, self._machine, self._decoder = memory, machine, decoder
        self._held, self._in_module = held, in_module

    def test(self, address: int) -> Outcome:
        """Test how control came to an address.

        Args:
            address: The address.
        """
        for value, source in self._values():
            if value == address:
                return passed(TEST, f"{source} has this address", (Gva(address),))
        for value, source in self._values():
            bit = _one_bit(value, address)
            if bit is not None and self._in_module(value):
                finding = f"{address:#x} is not {value:#x} of {source}: bit {bit} differs"
                return _failed(address, value, finding, bit)
        other = self._function_near(address)
        if other is not None:
            finding = f"{address:#x} is one bit from {other:#x}, where a function begins"
            return _failed(address, other, finding, _one_bit(address, other))
        call = self._caller()
        if call is None:
            return not_examined(TEST, "nothing shows how control came there")
        finding = f"{call.text} at {call.address:#x} led there, by the word at the stack pointer"
        finding += "; a wrong pointer alone does not show what changed it"
        return Outcome(TEST, Result.NOT_EXAMINED, finding, (Gva(call.address),))

    def _values(self) -> Iterator[tuple[int, str]]:
        """Yield the values that the call used, or that a dispatcher of calls jumps through."""
        call = self._caller()
        if call is None:
            return
        if call.target is not None:
            yield call.target, f"the call at {call.address:#x}"
        for operand in call.operands:
            if operand.register is not None:
                held = self._held.find(operand.register)
                if held.value is not None and held.trusted:
                    yield held.value, f"{operand.register}, through which the call is,"
        yield from self._pointers(call)
        held = self._held.find("rax")  # where the dispatcher of guarded calls has the target
        if held.value is not None and held.trusted:
            yield held.value, "rax"

    def _pointers(self, call: Instruction) -> Iterator[tuple[int, str]]:
        try:
            found = effective_addresses(call, self._held, self._machine.bits)
        except ValueError:
            return
        for one in found:
            if one.trusted and one.access.operand in call.memory and one.address is not None:
                try:
                    data = self._memory.read_exact(one.address, self._machine.pointer_size)
                except UNUSABLE:
                    continue
                yield int.from_bytes(data, "little"), f"the pointer at {one.address:#x}"

    def _caller(self) -> Instruction | None:
        """Return the call whose return address is at the stack pointer."""
        stack = self._held.find(str(self._machine.stack_pointer))
        if stack.value is None or not stack.trusted:
            return None
        try:
            data = self._memory.read_exact(stack.value, self._machine.pointer_size)
        except UNUSABLE:
            return None
        back = int.from_bytes(data, "little")
        if not self._in_module(back):
            return None
        window = read_window(self._memory, back, self._machine.end)
        call = preceding(window, self._decoder, back)
        return call if is_call(call) else None

    def _function_near(self, address: int) -> int | None:
        """Return the start of a function whose address differs in one bit."""
        for bit in range(_FIRST_BIT, self._machine.bits):
            other = address ^ 1 << bit
            if not self._in_module(other):
                continue
            window = read_window(self._memory, other, self._machine.end)
            if window.after and is_function_start(window, self._decoder, other):
                return other
        return None


def _failed(address: int, other: int, finding: str, bit: int | None) -> Outcome:
    places = (Gva(address), Gva(other))
    return Outcome(TEST, Result.FAILED, finding, places, strong=True, bit=bit)


def _one_bit(one: int, other: int) -> int | None:
    different = one ^ other
    single = different and not different & (different - 1)
    return different.bit_length() - 1 if single else None
