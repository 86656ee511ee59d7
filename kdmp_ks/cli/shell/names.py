"""The names that are bound in the shell: the dump, its parts, and a few functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from kdmp_ks import structs
from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.hexdump import hexdump as hexdump_of
from kdmp_ks.cli.render.names import address_formatter
from kdmp_ks.cli.support.holes import pieces
from kdmp_ks.errors import KdmpError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import NoReturn, SupportsIndex

    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.memory.address_space import AddressSpace

PARTS: Final = ("dump", "mem", "phys", "structs", "symbols")
"""Names of the dump and its parts."""
FUNCTIONS: Final = ("read", "hexdump", "struct", "address", "location")
"""Names of functions."""


class Unavailable:
    """A part that this dump does not have; any use of it raises the reason."""

    def __init__(self, reason: KdmpError) -> None:
        """Keep the reason."""
        self._reason = reason

    def __getattr__(self, name: str) -> NoReturn:
        """Raise the reason; questions of Python itself are answered as usual."""
        if name.startswith("_"):
            raise AttributeError(name)
        raise self._reason.with_traceback(None)

    def __repr__(self) -> str:
        """Return the reason."""
        return f"<unavailable: {self._reason}>"


def names_of(dump: KernelDumpParser) -> dict[str, Any]:
    """Return the names of a dump's shell, with their values."""
    helpers = Helpers(dump)
    return {
        "dump": dump,
        "mem": _part(lambda: dump.memory),
        "phys": _part(lambda: dump.physical),
        "structs": structs,
        "symbols": _part(lambda: dump.symbols),
        **{name: getattr(helpers, name) for name in FUNCTIONS},
    }


def _part(get: Callable[[], object]) -> object:
    try:
        return get()
    except KdmpError as error:
        return Unavailable(error)


class Helpers:
    """The functions of the shell, which take addresses as the command does."""

    def __init__(self, dump: KernelDumpParser) -> None:
        """Take the dump that they read."""
        self._dump = dump

    def address(self, text: str | SupportsIndex) -> int:
        """Return the address that a text means: "nt+0x10", "@rsp-8", "fffff801`23103ba0"."""
        return self._dump.address(text)

    def location(self, address: str | SupportsIndex) -> str | None:
        """Return the module, or with symbols the function, that an address is in."""
        return self._dump.location(self.address(address))

    def read(
        self,
        address: str | SupportsIndex,
        length: int = 0x80,
        space: AddressSpace | None = None,
    ) -> bytes:
        """Return all of a range of memory, or raise the reason why a part of it is missing.

        Args:
            address: An address, or a text that means one.
            length: Bytes.
            space: `mem` if left out; `phys`, or any other reader.
        """
        return self._space(space).read_exact(self.address(address), length)

    def hexdump(
        self,
        address: str | SupportsIndex,
        length: int = 0x80,
        space: AddressSpace | None = None,
    ) -> None:
        """Print memory as `kdmp read` does; missing bytes are ??.

        Args:
            address: An address, or a text that means one.
            length: Bytes.
            space: `mem` if left out; `phys`, or any other reader.
        """
        found = pieces(self._space(space), self.address(address), length)
        kind = "virt" if space is None or space is self._dump.memory else "phys"
        output.hexdump_lines(hexdump_of(found, address_formatter(kind, self._dump)))

    def struct(
        self,
        address: str | SupportsIndex,
        name: str,
        space: AddressSpace | None = None,
    ) -> Any:
        """Read a structure, by a name such as LIST_ENTRY or, with symbols, nt!_EPROCESS.

        Args:
            address: An address, or a text that means one.
            name: The name, as `kdmp struct` takes it.
            space: `mem` if left out; `phys`, or any other reader.
        """
        from kdmp_ks.cli.structures.named_schema import find_schema

        found = find_schema(name, self._dump)
        return self._space(space).read_struct(self.address(address), found.schema)

    def _space(self, space: AddressSpace | None) -> AddressSpace:
        return self._dump.memory if space is None else space
