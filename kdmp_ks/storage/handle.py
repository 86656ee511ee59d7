"""`Handle`: the base of objects that read the file of a dump."""

from __future__ import annotations

from typing import NoReturn, SupportsIndex

from kdmp_ks.errors import NotPicklableError


class Handle:
    """An object that is of use only with an open file, and is not pickled."""

    __slots__ = ()

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        """Refuse.

        Raises:
            NotPicklableError: Always.
        """
        raise NotPicklableError(
            f"a {type(self).__name__} reads the file and cannot be pickled; pickle dump.report(), "
            "or open the dump again by its path"
        )
