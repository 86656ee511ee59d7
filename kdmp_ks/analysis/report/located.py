"""`Location`: an address with the module that it is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.location import place_of
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.analysis.location import LocatedDump


@frozen
class Location(Facts):
    """An address with the module that it is in.

    Attributes:
        address: The address.
        location: The same as ``nt+0x10``; None where no module covers it.
    """

    address: Gva
    location: str | None


def locate(address: int, dump: LocatedDump) -> Location:
    """Look up the module that an address is in."""
    return Location(Gva(address), place_of(address, dump))
