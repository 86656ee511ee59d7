"""The end of a command that was asked for a list which the dump does not contain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kdmp_ks.cli.support.failures import Failure

if TYPE_CHECKING:
    from kdmp_ks.ground.listing import Listing


def require_listing(listing: Listing[Any]) -> None:
    """Let the command fail if a list could not be read.

    Args:
        listing: The list.

    Raises:
        Failure: Nothing of it was found, and that is not for there being nothing.
    """
    if listing.unavailable is not None:
        raise Failure(str(listing.unavailable))
