"""`WarningFacts`: a warning about a dump as plain values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.ground.base_errors import kind_of
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import DumpWarning


@frozen
class WarningFacts(Facts):
    """A warning about a dump.

    Attributes:
        kind: Name of its class in `kdmp_ks.ground.warnings`, as ``missing_pages``.
        message: One line for people.
    """

    kind: str
    message: str

    @classmethod
    def of(cls, warning: DumpWarning) -> WarningFacts:
        """Take the kind and the text of a warning."""
        return cls(kind_of(warning), str(warning))
