"""Addresses as people type them: WinDbg's numbers, registers, modules, and sums of these.

What can be judged without a dump is judged when the arguments are parsed (a mistake there is a
usage error); registers and modules wait until there is a dump to look them up in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from kdmp_ks.addresses import Address
from kdmp_ks.cli.render.names import registers
from kdmp_ks.errors import AddressError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.kernel.modules.module import Module

_NUMBER = r"(?:0n[0-9]+|(?:0x)?[0-9a-f`]+)"
_A_NUMBER = re.compile(_NUMBER, re.IGNORECASE)
_LAST_TERM = re.compile(
    rf"(?P<rest>.+?)\s*(?P<sign>[+-])\s*(?P<number>{_NUMBER})", re.IGNORECASE | re.DOTALL
)
_MOST_DIGITS = 20
_PREFIXED = re.compile(r"0[xn][^+-]*", re.IGNORECASE)
_LENGTH = re.compile(r"[0-9]{1,20}|0x[0-9a-f]{1,16}", re.IGNORECASE)


def parse_number(text: str) -> int:
    """A number as WinDbg takes it: hexadecimal with or without `0x`, decimal behind `0n`.

    Raises:
        AddressError: The text is no such number, or wider than 64 bits.

    Example:
        >>> hex(parse_number("fffff801`23103ba0")), parse_number("0n10")
        ('0xfffff80123103ba0', 10)
    """
    if text.lower().startswith("0n") and text[2:].isascii() and text[2:].isdecimal():
        digits = text[2:].lstrip("0") or "0"
        # Nothing of 64 bits has more digits; int() refuses thousands of them its own way.
        if len(digits) > _MOST_DIGITS:
            raise AddressError(f"{text} is not a 64-bit address")
        return int(Address(int(digits)))
    return int(Address.parse(text))


@dataclass(frozen=True, slots=True)
class Expression:
    """An address that may need a dump to be worked out.

    Attributes:
        text: As the user typed it.
    """

    text: str

    def resolve(self, dump: KernelDumpParser) -> int:
        """The address it stands for in a dump.

        Raises:
            AddressError: No such register or module, or the sum leaves 64 bits.
        """
        readings = list(_readings(self.text))
        # The process' modules take longer to find, and may not be there at all: only if need be.
        for lookup in (_number, _register, _kernel_module, _user_module):
            for base, distance in readings:
                found = lookup(base, dump)
                if found is not None:
                    return Address(found + distance)
        raise AddressError(_unknown(readings[-1][0]))


def _readings(text: str) -> Iterator[tuple[str, int]]:
    """Each way to take the text as a base and a distance, that with the longest base first.

    There are several because the name of a module may hold signs itself.
    """
    distance = 0
    yield text, distance
    while term := _LAST_TERM.fullmatch(text):
        number = parse_number(term["number"])
        distance += number if term["sign"] == "+" else -number
        text = term["rest"]
        yield text, distance


def _unknown(text: str) -> str:
    if text.startswith("@"):
        return f"{text} is not a register of the dump's context record"
    return f"{text!r} is neither a hexadecimal number nor a module of this dump"


def _number(text: str, dump: KernelDumpParser) -> int | None:
    return parse_number(text) if _A_NUMBER.fullmatch(text) else None


def _register(text: str, dump: KernelDumpParser) -> int | None:
    if not text.startswith("@"):
        return None
    return registers(dump.context_record).get(text[1:].lower())


def _kernel_module(text: str, dump: KernelDumpParser) -> int | None:
    return _start(None if text.startswith("@") else dump.kernel_modules.by_name(text))


def _user_module(text: str, dump: KernelDumpParser) -> int | None:
    return _start(None if text.startswith("@") else dump.user_modules.by_name(text))


def _start(module: Module | None) -> int | None:
    return None if module is None else int(module.start)


def parse_address(text: str) -> Expression:
    """An address as an argument of a command.

    Raises:
        click.BadParameter: It can be no address in any dump.
    """
    try:
        _check(text.strip())
    except AddressError as error:
        raise click.BadParameter(str(error)) from error
    return Expression(text.strip())


def _check(text: str) -> None:
    """Refuse what needs no dump to be refused.

    Raises:
        AddressError: There is nothing, or a number that is none or too wide.
    """
    if not text:
        raise AddressError("an address is empty")
    if _A_NUMBER.fullmatch(text):
        parse_number(text)
    elif _PREFIXED.fullmatch(text):
        raise AddressError(f"{text!r} is not a number")


def parse_length(text: str | int) -> int:
    """A number of bytes as an argument of a command: decimal, or hexadecimal behind `0x`.

    Raises:
        click.BadParameter: It is not a count.
    """
    digits = str(text)
    if not _LENGTH.fullmatch(digits):
        raise click.BadParameter(f"{digits!r} is not a number of bytes (128 or 0x80)")
    return int(digits, 16 if digits[:2].lower() == "0x" else 10)
