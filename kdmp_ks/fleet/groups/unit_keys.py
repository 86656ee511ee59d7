"""`UnitKeys`: salted hashes of serial numbers, to distinguish two machines of one model.

The salt is random for each run and is not written anywhere, so the hashes of two runs cannot be
compared, and nobody who has a hash can try serial numbers on it. The hashes are evidence for groups
only: no output contains them.
"""

from __future__ import annotations

from hashlib import blake2b
from secrets import token_bytes
from typing import TYPE_CHECKING, Final, Protocol

from kdmp_ks.firmware.smbios.text import is_placeholder
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

_SIZE: Final = 12
_SALT: Final = 32
_SHORTEST: Final = 5
"""Characters of the shortest serial number that is taken for one."""
_FEWEST: Final = 3
"""Different characters that a serial number has at least."""


class NamedText(Protocol):
    """A text that identifies a part of a machine, such as `Identifier` of the hardware."""

    @property
    def owner(self) -> str:
        """The part, such as ``board`` or ``memory DIMM 1``."""

    @property
    def name(self) -> str:
        """Kind of the text, such as ``serial``."""

    @property
    def value(self) -> str:
        """The text."""


@frozen
class UnitKeys(Facts):
    """Salted hashes of the serial numbers of a machine, each sorted.

    Attributes:
        unit: Of machine and board.
        memory: Of memory modules.
    """

    unit: tuple[str, ...]
    memory: tuple[str, ...]


def new_salt() -> bytes:
    """Return a salt for one run."""
    return token_bytes(_SALT)


def unit_keys(texts: Iterable[NamedText], salt: bytes) -> UnitKeys:
    """Return the hashes of the serial numbers among texts; placeholders are left out.

    Args:
        texts: Texts that identify a machine and its parts.
        salt: The salt of the run.
    """
    unit, memory = set(), set()
    for one in texts:
        if one.name != "serial" or not _is_serial(one.value):
            continue
        part = one.owner.partition(" ")[0]
        if part in ("system", "board"):
            unit.add(_hash(part, one.value, salt))
        elif part == "memory":
            memory.add(_hash(part, one.value, salt))
    return UnitKeys(tuple(sorted(unit)), tuple(sorted(memory)))


def _is_serial(text: str) -> bool:
    plain = text.strip()
    return len(plain) >= _SHORTEST and len(set(plain)) >= _FEWEST and not is_placeholder(plain)


def _hash(part: str, text: str, salt: bytes) -> str:
    found = blake2b(f"{part}\0{text.strip()}".encode(), key=salt[:64], digest_size=_SIZE)
    return found.hexdigest()
