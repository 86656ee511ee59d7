"""Addresses as people type them: WinDbg's numbers, registers, modules, and sums of these.

What can be judged without a dump is judged when the arguments are parsed (a mistake there is a
usage error); registers and modules wait until there is a dump to look them up in.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from kdmp_ks.analysis.location import check_address, parse_number, resolve
from kdmp_ks.cli.render.names import registers
from kdmp_ks.errors import AddressError
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser

_LENGTH = re.compile(r"[0-9]{1,20}|0x[0-9a-f]{1,16}", re.IGNORECASE)


@frozen
class Expression(Facts):
    """An address that may need a dump to be worked out.

    Attributes:
        text: As the user typed it.
    """

    text: str

    def resolve(self, dump: KernelDumpParser) -> int:
        """Return the address in a dump.

        Raises:
            AddressError: No such register or module, or the sum leaves 64 bits.
        """
        return resolve(
            self.text, dump, lambda name: registers(dump.context_record).get(name.lower())
        )

    def resolve_root(self, dump: KernelDumpParser) -> int:
        """Return the physical address of page tables; a number is never a module here.

        Raises:
            AddressError: As for `resolve`.
        """
        with suppress(AddressError):
            return parse_number(self.text)
        return self.resolve(dump)


def parse_address(text: str) -> Expression:
    """An address as an argument of a command.

    Raises:
        click.BadParameter: It can be no address in any dump.
    """
    try:
        check_address(text)
    except AddressError as error:
        raise click.BadParameter(str(error)) from error
    return Expression(text.strip())


def parse_count(text: str | int) -> int:
    """A number of things to show, at least one, as an argument of a command.

    Raises:
        click.BadParameter: It is not such a number.
    """
    digits = str(text)
    if not _LENGTH.fullmatch(digits) or int(digits, 0 if "x" in digits.lower() else 10) == 0:
        raise click.BadParameter(f"{digits!r} is not a number of 1 or more")
    return int(digits, 0 if "x" in digits.lower() else 10)


def parse_length(text: str | int) -> int:
    """A number of bytes as an argument of a command: decimal, or hexadecimal behind `0x`.

    Raises:
        click.BadParameter: It is not a count.
    """
    digits = str(text)
    if not _LENGTH.fullmatch(digits):
        raise click.BadParameter(f"{digits!r} is not a number of bytes (128 or 0x80)")
    return int(digits, 16 if digits[:2].lower() == "0x" else 10)
