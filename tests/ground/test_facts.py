"""`Facts` compares, hashes and prints as a dataclass does by itself."""

from __future__ import annotations

import copy
import pickle
from dataclasses import dataclass, field

import pytest

from kdmp_ks.ground.facts import Facts


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Cheap(Facts):
    number: int
    names: tuple[str, ...] = ()
    aside: object = field(default=None, compare=False)
    hidden: int = field(default=0, repr=False, hash=False)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Other(Facts):
    number: int


@dataclass(frozen=True, slots=True)
class Usual:
    number: int
    names: tuple[str, ...] = ()
    aside: object = field(default=None, compare=False)
    hidden: int = field(default=0, repr=False, hash=False)


VALUES = [(1,), (1, ("a",)), (1, ("a",), []), (2, (), 3, 4), (2, (), 5, 4), (2, (), 3, 5)]


@pytest.mark.parametrize("one", VALUES)
@pytest.mark.parametrize("two", VALUES)
def test_as_a_dataclass(one: tuple, two: tuple) -> None:
    assert (Cheap(*one) == Cheap(*two)) is (Usual(*one) == Usual(*two))
    assert hash(Cheap(*one)) == hash(Usual(*one))
    assert repr(Cheap(*one)) == repr(Usual(*one)).replace("Usual", "Cheap")


def test_another_class_is_not_equal() -> None:
    assert Cheap(1) != Other(1)
    assert Cheap(1) != Usual(1)


def test_copies() -> None:
    value = Cheap(1, ("a",), "aside", 7)
    for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
        assert (twin, twin.aside, twin.hidden) == (value, "aside", 7)
    with pytest.raises(AttributeError):
        value.number = 2
