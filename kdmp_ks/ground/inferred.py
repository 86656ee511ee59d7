"""`Derived`: a fact that the kernel does not tell outright, with what it was concluded from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

T = TypeVar("T")
S = TypeVar("S")


class Confidence(Enum):
    """How sure a conclusion is; ``value`` says it in words. What is less sure is left out."""

    CERTAIN = "the kernel's own data lead to it, or independent places agree"
    LIKELY = "one place fits what is known of such structures, and no other does"


@dataclass(frozen=True, slots=True)
class Derived(Generic[T]):
    """A fact that was concluded, without the kernel's symbols.

    Attributes:
        value: The fact.
        confidence: How sure it is.
        how: What it was concluded from, for people.
    """

    value: T
    confidence: Confidence
    how: str

    @classmethod
    def certain(cls, value: T, how: str) -> Derived[T]:
        """A fact that is certain."""
        return cls(value, Confidence.CERTAIN, how)

    @classmethod
    def likely(cls, value: T, how: str) -> Derived[T]:
        """A fact that is likely."""
        return cls(value, Confidence.LIKELY, how)

    def replaced(self, value: S) -> Derived[S]:
        """The same conclusion, about something that goes with the value."""
        return Derived(value, self.confidence, self.how)
