"""Locations: addresses printed by symbols and modules, and the way back from text.

A location is ``module!name+0x10`` with symbols, otherwise ``module+0x10``; text is a number, a
register, a module or a symbol, plus and minus numbers. Whatever `location_of` prints leads back to
its address when `resolve` reads it.

Text can be read in several ways, because a module may be called by anything: ``afd`` is a driver
and a hexadecimal number, ``a+1`` a module, or another one with an offset. The rules are these:

* Of the ways to split text into a base and an offset, the longest base that is known counts:
  among the kernel's modules first, then among symbols, then among the modules of the process.
* ``0x10``, ``0n10``, numbers with back-ticks, those that begin with a decimal digit and those of
  eight digits or more are numbers, even if a module is called so.
* ``@rip`` is a register.
* A shorter hexadecimal number (``afd``) is a module of the kernel if there is one of that name,
  otherwise a number. A module of the process needs its extension or base then (``cad.exe``).
* The names of modules are those of `kdmp_ks.symbols.module_offsets.ModuleOffsets`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Protocol

from kdmp_ks.addresses import Address
from kdmp_ks.errors import AddressError, KdmpError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kdmp_ks.kernel.modules.module import Module, Modules
    from kdmp_ks.kernel.modules.unloaded import UnloadedModules
    from kdmp_ks.symbols.symbols import NearSymbol, Symbols

    _Lookup = Callable[[str], int | None]

_NUMBER = r"(?:0n[0-9]+|(?:0x)?[0-9a-f`]+)"
# Texts, compiled when the first address is parsed; most processes show addresses only.
_A_NUMBER: Final = rf"(?i){_NUMBER}"
_SURE_NUMBER: Final = r"(?s)[0-9`].*|.*`.*|.{8,}"
_LAST_TERM: Final = rf"(?is)(?P<rest>.+?)\s*(?P<sign>[+-])\s*(?P<number>{_NUMBER})"
_PREFIXED: Final = r"(?i)0[xn][^+-]*"
_MOST_DIGITS: Final = 20
_MARK: Final = "!"
"""Between a module and a name."""


class LocatedDump(Protocol):
    """The parts of a dump that locations are made from."""

    @property
    def kernel_modules(self) -> Modules:
        """The kernel and its drivers."""

    @property
    def user_modules(self) -> Modules:
        """The program and libraries of the current process."""

    @property
    def unloaded_modules(self) -> UnloadedModules:
        """Drivers that had been unloaded."""

    @property
    def has_symbols(self) -> bool:
        """Whether there may be symbols besides the names of modules."""

    @property
    def symbols(self) -> Symbols:
        """Symbols by the tables that belong to the modules."""


def module_at(address: int, dump: LocatedDump) -> Module | None:
    """Return the kernel module that an address is in.

    None where no module covers it, and where the dump's modules cannot be read.
    """
    try:
        return dump.kernel_modules.find(address)
    except KdmpError:
        return None


def location_of(address: int, dump: LocatedDump, *, is_return: bool = False) -> str | None:
    """Return an address as ``module!name+0x10`` or ``module+0x10`` by the kernel's modules.

    None where no module covers it, and where the dump's modules cannot be read.

    Args:
        address: The address.
        dump: The dump.
        is_return: Whether it is a return address, which belongs to the call before it.
    """
    try:
        modules = dump.kernel_modules.symbols
    except KdmpError:
        return None
    near = modules.nearest(address)
    if near is None:
        return None
    named = _named(address, dump, is_return)
    if named is not None and _leads_to(address, named.text, _kernel_base(dump)):
        return named.text
    text = str(near)
    # A module may be called by anything: a number, or another location.
    if _leads_to(address, text, _kernel_base(dump)):
        return text
    return f"{address - near.offset:#x}+{near.offset:#x}"


def _named(address: int, dump: LocatedDump, is_return: bool) -> NearSymbol | None:
    """Return the symbol that an address belongs to, by the tables of symbols."""
    if not dump.has_symbols:
        return None
    symbols = dump.symbols
    try:
        return symbols.nearest_to_return(address) if is_return else symbols.nearest(address)
    except KdmpError:
        return None


def user_location_of(address: int, dump: LocatedDump, *, is_return: bool = False) -> str | None:
    """Return an address as ``module!name+0x10`` or ``module+0x10`` by the modules of the process.

    None where no module covers it, and where the modules cannot be read.

    Args:
        address: The address.
        dump: The dump.
        is_return: Whether it is a return address, which belongs to the call before it.
    """
    try:
        modules = dump.user_modules
    except KdmpError:
        return None
    near = modules.symbols.nearest(address)
    if near is None:
        return None
    named = _named(address, dump, is_return)
    if named is not None and _leads_to(address, named.text, _kernel_base(dump), _user_base(dump)):
        return named.text
    module = modules.find(address)
    label = near.name if module is None else module_label(module, modules, dump)
    text = f"{label}+{near.offset:#x}"
    if _leads_to(address, text, _kernel_base(dump), _user_base(dump)):
        return text
    return f"{address - near.offset:#x}+{near.offset:#x}"


def module_label(module: Module, modules: Modules, dump: LocatedDump) -> str:
    """Return a name of a module, of the kernel or of the process, that leads to its base.

    Args:
        module: The module.
        modules: Those that it is one of.
        dump: The dump.
    """
    base, symbols = int(module.start), modules.symbols
    for label in (symbols.label(module), symbols.label_with_base(module)):
        if _leads_to(base, label, _kernel_base(dump), _user_base(dump)):
            return label
    return f"{base:#x}"


def _leads_to(address: int, text: str, kernel: _Lookup, user: _Lookup | None = None) -> bool:
    try:
        check_address(text)
        return _named_address(text.strip(), kernel, user) == address
    except KdmpError:
        return False


def place_of(address: int, dump: LocatedDump, *, is_return: bool = False) -> str | None:
    """Return a location as `location_of` does, or one by the drivers that had been unloaded.

    The latter (``unloaded x.sys+0x10``) is for people: text like it is not read again.

    Args:
        address: The address.
        dump: The dump.
        is_return: Whether it is a return address.
    """
    return location_of(address, dump, is_return=is_return) or _in_unloaded(address, dump)


def _in_unloaded(address: int, dump: LocatedDump) -> str | None:
    try:
        found = dump.unloaded_modules.at(address)
    except KdmpError:
        return None
    # Of several that were there, the one that was unloaded last comes first.
    return f"unloaded {found[0].name}+{address - found[0].start:#x}" if found else None


def resolve(text: str, dump: LocatedDump, register: Callable[[str], int | None]) -> int:
    """Return the address of a location in text; see the rules above.

    Args:
        text: For example ``nt+0x10``.
        dump: Where modules are looked up.
        register: Returns the value of a register by its name, without the ``@``.

    Raises:
        AddressError: No such register or module, or the sum leaves 64 bits.
        KdmpError: No module could be looked up.
    """
    text = text.strip()
    readings, _ = _readings(text)
    for base, offset in readings:
        found = register(base[1:]) if base.startswith("@") else None
        if found is not None:
            return Address(found + offset)
    address = _named_address(text, _kernel_base(dump), _user_base(dump))
    if address is None:
        raise AddressError(_unknown(readings[-1][0], dump))
    return Address(address)


def check_address(text: str) -> None:
    """Refuse text that is no address in any dump.

    Raises:
        AddressError: There is nothing, or a number that is none or too wide.
    """
    text = text.strip()
    if not text:
        raise AddressError("an address is empty")
    if re.fullmatch(_A_NUMBER, text):
        parse_number(text)
    elif re.fullmatch(_PREFIXED, text):
        raise AddressError(f"{text!r} is not a number")


def parse_number(text: str) -> int:
    """Read a number as WinDbg does: hexadecimal with or without `0x`, decimal behind `0n`.

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


def _named_address(text: str, kernel: _Lookup, user: _Lookup | None = None) -> int | None:
    """Return the sum of numbers and bases of modules."""
    readings, error = _readings(text)
    numbers = [(base, offset) for base, offset in readings if re.fullmatch(_A_NUMBER, base)]
    for base, offset in numbers:
        if re.fullmatch(_SURE_NUMBER, base):
            return parse_number(base) + offset
    try:
        found = _look_up(readings, kernel)
    except KdmpError:
        if not numbers:
            raise
        found = None
    if found is None and numbers:
        base, offset = numbers[0]
        return parse_number(base) + offset
    # The process' modules take longer to find, and may not be there at all: only if need be.
    if found is None and user is not None:
        found = _look_up(readings, user)
    if found is None and error is not None:
        raise error
    return found


def _look_up(readings: Iterable[tuple[str, int]], lookup: _Lookup) -> int | None:
    for base, offset in readings:
        found = None if base.startswith("@") else lookup(base)
        if found is not None:
            return found + offset
    return None


def _kernel_base(dump: LocatedDump) -> _Lookup:
    def find(name: str) -> int | None:
        found = dump.kernel_modules.symbols.address_of(name)
        if found is None and _MARK in name and dump.has_symbols:
            found = dump.symbols.address_of(name)
        return found

    return find


def _user_base(dump: LocatedDump) -> _Lookup:
    return lambda name: dump.user_modules.symbols.address_of(name)  # noqa: PLW0108


def _readings(text: str) -> tuple[list[tuple[str, int]], AddressError | None]:
    """Return each way to take text as a base and an offset, that with the longest base first.

    The error is that of the first number, from the end on, that is too wide to be one.
    """
    offset = 0
    readings = [(text, offset)]
    while term := re.fullmatch(_LAST_TERM, text):
        try:
            number = parse_number(term["number"])
        except AddressError as error:
            return readings, error
        offset += number if term["sign"] == "+" else -number
        text = term["rest"]
        readings.append((text, offset))
    return readings, None


def _unknown(text: str, dump: LocatedDump) -> str:
    if text.startswith("@"):
        return f"{text} is not a register of the dump's context record"
    module, mark, name = text.partition(_MARK)
    if mark and module and name:
        if dump.has_symbols:
            return dump.symbols.why_unknown(text)
        return f"{text!r} is a symbol, and there are no symbols: write {module}+0x... instead"
    return f"{text!r} is neither a hexadecimal number nor a module of this dump"
