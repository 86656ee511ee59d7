"""`Reasons`: facts of a report that are unknown, each with the reason.

A report must not fail because one fact is missing. So an unknown fact is None, and the reason is
recorded under its name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kdmp_ks.analysis.unknown_fact import NOT_WRITTEN
from kdmp_ks.errors import KdmpError, UnwrittenError

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Reasons:
    """Collects the reasons why facts are unknown.

    Attributes:
        found: Name of an unknown fact -> the reason.
    """

    def __init__(self) -> None:
        self.found: dict[str, str] = {}
        self._prefix = ""

    def part(self, name: str) -> Reasons:
        """Return a collector for the facts of one fact, whose names begin with its name and a dot.

        The reasons are added to `found` of this one.
        """
        inner = Reasons()
        inner.found, inner._prefix = self.found, f"{self._prefix}{name}."
        return inner

    def attempt(self, key: str, find: Callable[[], T]) -> T | None:
        """Return a fact; None where finding it raises, with the reason recorded.

        Args:
            key: Name of the fact.
            find: Finds it; raises a `KdmpError` where it is unknown.
        """
        try:
            return find()
        except UnwrittenError:
            self.found[self._prefix + key] = NOT_WRITTEN
            return None
        except KdmpError as error:
            self.found[self._prefix + key] = str(error)
            return None
