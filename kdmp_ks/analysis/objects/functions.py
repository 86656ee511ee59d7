"""Functions of requests in words, with their parameters.

The parameters are four words of the machine's pointer size; a field of 32 bits is the low half of
its word.

References:
    IO_STACK_LOCATION in ``wdm.h`` of the Windows Driver Kit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.objects import names

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LOW: Final = 0xFFFFFFFF


def meaning_of(major: int, minor: int, parameters: Sequence[int]) -> str | None:
    """Return a request in words, such as ``set device power state D3 (off)``.

    Args:
        major: The major function.
        minor: The minor function.
        parameters: The four words of the stack location.

    Returns:
        None where the names of the functions say all.

    >>> meaning_of(0x16, 2, [0, 1, 4, 0])
    'set device power state D3 (off)'
    """
    found = _MEANINGS.get(major)
    return None if found is None else found(minor, parameters)


def _power(minor: int, parameters: Sequence[int]) -> str | None:
    context, kind, state, action = (word & _LOW for word in parameters)
    if minor == names.MINOR_WAIT_WAKE:
        lowest = names.power_state(names.SYSTEM_POWER, context)
        return f"wait for a signal to wake from {lowest}"
    if minor not in (names.MINOR_SET_POWER, names.MINOR_QUERY_POWER):
        return None
    verb = "set" if minor == names.MINOR_SET_POWER else "ask for"
    purpose = names.power_action(action)
    text = f"{verb} {names.power_state(kind, state)}"
    return text if purpose is None else f"{text}, for {purpose}"


def _transfer(verb: str) -> Callable[[int, Sequence[int]], str]:
    def describe(_minor: int, parameters: Sequence[int]) -> str:
        return f"{verb} {parameters[0] & _LOW:#x} bytes at {parameters[2]:#x}"

    return describe


def _control(_minor: int, parameters: Sequence[int]) -> str:
    return f"I/O control code {parameters[2] & _LOW:#x}"


_MEANINGS: Final[dict[int, Callable[[int, Sequence[int]], str | None]]] = {
    names.MAJOR_POWER: _power,
    names.MAJOR_READ: _transfer("read"),
    names.MAJOR_WRITE: _transfer("write"),
    names.MAJOR_DEVICE_CONTROL: _control,
}
