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
from kdmp_ks.cli.names import registers
from kdmp_ks.errors import AddressError

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser

_NUMBER = r"(?:0n[0-9]+|(?:0x)?[0-9a-f`]+)"
_LAST_TERM = re.compile(
    rf"(?P<rest>.+?)\s*(?P<sign>[+-])\s*(?P<number>{_NUMBER})", re.IGNORECASE | re.DOTALL
)
_MOST_DIGITS = 20
_PREFIXED = re.compile(r"0[xn][^+-]*", re.IGNORECASE)
_LENGTH = re.compile(r"[0-9]{1,20}|0x[0-9a-f]{1,16}", re.IGNORECASE)
_REGISTER = re.compile(r"@[a-z_0-9]+", re.IGNORECASE)


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
        rest, distance = self.text, 0
        # A module's name may hold signs itself, so the longest reading is tried first.
        while (base := _base(rest, dump)) is None:
            term = _LAST_TERM.fullmatch(rest)
            if term is None:
                raise AddressError(_unknown(rest))
            number = parse_number(term["number"])
            distance += number if term["sign"] == "+" else -number
            rest = term["rest"]
        return Address(base + distance)


def _base(text: str, dump: KernelDumpParser) -> int | None:
    """What the text stands for when it is a number, a register or a module."""
    number = _try_number(text)
    if number is not None:
        return number
    return _register(text, dump) if text.startswith("@") else _module(text, dump)


def _unknown(text: str) -> str:
    if text.startswith("@"):
        return f"{text} is not a register of the dump's context record"
    return f"{text!r} is neither a hexadecimal number nor a module of this dump"


def _try_number(text: str) -> int | None:
    return parse_number(text) if re.fullmatch(_NUMBER, text, re.IGNORECASE) else None


def _register(text: str, dump: KernelDumpParser) -> int | None:
    if _REGISTER.fullmatch(text) is None:
        return None
    return registers(dump.context_record).get(text[1:].lower())


def _module(text: str, dump: KernelDumpParser) -> int | None:
    for modules in (dump.kernel_modules, dump.user_modules):
        found = modules.by_name(text)
        if found is not None:
            return int(found.start)
    return None


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
    if _try_number(text) is None and _PREFIXED.fullmatch(text):
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
