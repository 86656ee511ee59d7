"""`Inferred`: a fact that the dump does not state directly, with evidence and confidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, EnumMeta
from typing import Any, Generic, TypeVar

from kdmp_ks.ground.deprecation import warn_renamed

T = TypeVar("T")
S = TypeVar("S")


class _OldNames(EnumMeta):
    """Accepts the two members of 0.1.0 by their old names."""

    def __getattr__(cls, name: str) -> Any:
        """Look up a member by an old name."""
        new = {"CERTAIN": "HIGH", "LIKELY": "MEDIUM"}.get(name)
        if new is not None:
            warn_renamed(f"kdmp_ks.kernel.Confidence.{name}", f"Confidence.{new}")
        if name[:2] == "__" or (new or name) not in cls.__members__:  # Python 3.10 asks for all
            raise AttributeError(f"Confidence has no member {name!r}")
        return cls.__members__[new or name]


class Confidence(Enum, metaclass=_OldNames):
    """Confidence of an inferred fact: the one scale of the package."""

    HIGH = "the kernel's own data lead to it, or independent places agree"
    MEDIUM = "one place fits what is known of such structures, and no other does"
    LOW = "a guess that the evidence allows, where others are possible"

    @property
    def word(self) -> str:
        """``high``, ``medium`` or ``low``, as JSON documents have it."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Inferred(Generic[T]):
    """A fact inferred without the kernel's symbols.

    Attributes:
        value: The fact.
        confidence: How sure it is.
        evidence: What it was inferred from, for people.
    """

    value: T
    confidence: Confidence
    evidence: str

    @classmethod
    def high(cls, value: T, evidence: str) -> Inferred[T]:
        """Make a fact of high confidence."""
        return cls(value, Confidence.HIGH, evidence)

    @classmethod
    def medium(cls, value: T, evidence: str) -> Inferred[T]:
        """Make a fact of medium confidence."""
        return cls(value, Confidence.MEDIUM, evidence)

    @classmethod
    def low(cls, value: T, evidence: str) -> Inferred[T]:
        """Make a fact of low confidence."""
        return cls(value, Confidence.LOW, evidence)

    @property
    def how(self) -> str:
        """Old name of ``evidence``."""
        warn_renamed("kdmp_ks.kernel.Derived.how", "Inferred.evidence")
        return self.evidence

    def _repr_html_(self) -> str:
        """Return a table of the fields for notebooks."""
        from kdmp_ks.ground.html_table import fields_table

        return fields_table(self)

    @property
    def is_certain(self) -> bool:
        """Whether the confidence is high, so that output needs no mark."""
        return self.confidence is Confidence.HIGH

    def replaced(self, value: S, evidence: str | None = None) -> Inferred[S]:
        """Return another fact with the same evidence and confidence.

        Args:
            value: The other fact.
            evidence: Its evidence, if not the same.
        """
        return Inferred(value, self.confidence, self.evidence if evidence is None else evidence)
