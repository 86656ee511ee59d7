"""`Facts` compares, hashes and prints as a dataclass does by itself."""

from __future__ import annotations

import copy
import inspect
import pickle
from concurrent.futures import ThreadPoolExecutor
from dataclasses import FrozenInstanceError, dataclass, field, fields, replace
from threading import Barrier
from typing import ClassVar

import pytest

from kdmp_ks.ground.facts import Facts, frozen


@frozen
class Cheap(Facts):
    number: int
    names: tuple[str, ...] = ()
    aside: object = field(default=None, compare=False)
    hidden: int = field(default=0, repr=False, hash=False)


@frozen
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


@frozen
class Base(Facts):
    number: int
    many: list[int] = field(default_factory=list)


@frozen
class Derived(Base):
    name: str = "none"

    def __post_init__(self) -> None:
        if self.number < 0:
            raise ValueError(self.name)


@dataclass(frozen=True, slots=True)
class UsualBase:
    number: int
    many: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class UsualDerived(UsualBase):
    name: str = "none"


class Undecorated(Derived):
    __slots__ = ()

    def __init__(self, number: int) -> None:
        super().__init__(number, [number], "own")


@pytest.mark.parametrize("first", [Base, Derived, Undecorated])
def test_the_first_instance_may_be_of_any_class(first: type) -> None:
    first(1)
    assert Base(1) == Base(1, []) != Derived(1)
    assert Derived(1, name="x") == Derived(1, [], "x")
    assert fields_of(Undecorated(3)) == (3, [3], "own")
    assert Base(1).many is not Base(1).many


def fields_of(value: Facts) -> tuple[object, ...]:
    return tuple(getattr(value, one.name) for one in fields(value))


def test_post_init() -> None:
    with pytest.raises(ValueError, match="bad"):
        Derived(-1, name="bad")


@pytest.mark.parametrize(("ours", "usual"), [(Cheap, Usual), (Derived, UsualDerived)])
def test_signature_before_and_after_the_first_instance(ours: type, usual: type) -> None:
    before = str(inspect.signature(ours))
    ours(1)
    assert str(inspect.signature(ours)) == before == str(inspect.signature(usual))
    assert ours.__match_args__ == usual.__match_args__


@pytest.mark.parametrize("arguments", [(), (1, 2, 3, 4, 5)])
def test_wrong_arguments(arguments: tuple) -> None:
    with pytest.raises(TypeError) as usual:
        Usual(*arguments)
    with pytest.raises(TypeError) as ours:
        Cheap(*arguments)
    assert str(ours.value) == str(usual.value).replace("Usual", "Cheap")
    with pytest.raises(TypeError, match="unexpected keyword argument 'other'"):
        Cheap(1, other=2)
    with pytest.raises(TypeError, match="multiple values for argument 'number'"):
        Cheap(1, number=2)


def test_frozen() -> None:
    value = Cheap(1)
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'number'"):
        value.number = 2
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'another'"):
        value.another = 2
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'number'"):
        del value.number
    assert not hasattr(value, "__dict__")
    assert replace(value, number=2) == Cheap(2)


@pytest.mark.parametrize("option", [{"init": False, "default": 1}, {"kw_only": True}])
def test_fields_that_are_no_parameters_by_position(option: dict) -> None:
    with pytest.raises(TypeError, match="Odd has fields with"):

        @frozen
        class Odd(Facts):
            number: int = field(**option)


def test_init_is_compiled_for_many_instances_and_to_name_a_wrong_argument() -> None:
    def late() -> type:
        @frozen
        class Late(Facts):
            number: int
            shared: ClassVar[int] = 5
            many: list[int] = field(default_factory=list)

        return Late

    cls = late()
    first = cls.__init__
    made = [cls(number) for number in range(20)]
    assert cls.__init__ is first
    made += [cls(number=number) for number in range(20, 60)]
    assert cls.__init__ is not first
    assert [(one.number, one.many, one.shared) for one in made] == [
        (number, [], 5) for number in range(60)
    ]
    for wrong in ({}, {"number": 1, "other": 2}):
        cls = late()
        first = cls.__init__
        with pytest.raises(TypeError, match=r"number|other"):
            cls(**wrong)
        assert cls.__init__ is not first
        assert cls(1).number == 1


def test_threads_that_make_the_first_instance() -> None:
    for _ in range(20):

        @frozen
        class Shared(Facts):
            number: int
            name: str = "x"

        with ThreadPoolExecutor(4) as pool:
            made = list(pool.map(at_once, [Barrier(4)] * 4, [Shared] * 4, range(4)))
        assert [one for part in made for one in part] == [
            Shared(one) for two in range(4) for one in range(two, two + 20)
        ]


def at_once(gate: Barrier, cls: type, number: int) -> list[object]:
    gate.wait()
    return [cls(one) for one in range(number, number + 20)]
