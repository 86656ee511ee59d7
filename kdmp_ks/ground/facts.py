"""`Facts` and `frozen`: dataclasses that cannot be changed and cost little to import.

`HEX` and `HIDDEN` mark fields for JSON documents, see `kdmp_ks.analysis.plain`.
"""

from __future__ import annotations

from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import Field
    from inspect import Signature

    from typing_extensions import dataclass_transform
else:

    def dataclass_transform(**_: object) -> Callable[[Any], Any]:
        """Declare a decorator for type checkers; nothing happens at run time."""
        return lambda decorator: decorator


HEX: Final = MappingProxyType({"hex": True})
"""Metadata of a dataclass field whose ints are no counts: ``field(metadata=HEX)``."""
HIDDEN: Final = MappingProxyType({"plain": False})
"""Metadata of a dataclass field that JSON documents leave out, such as raw bytes."""

_Fact = TypeVar("_Fact", bound="Facts")
_MANY: Final = 30
"""Number of instances from which a compiled ``__init__`` takes less time, compiling included."""


class _Factory:
    """Default of a parameter whose field has a ``default_factory``."""

    __slots__ = ()

    def __repr__(self) -> str:
        """As `dataclasses` writes it."""
        return "<factory>"


_FACTORY: Final = _Factory()


class _SignatureOfFields:
    """Signature of a class by its fields, for `help` and `inspect`."""

    def __get__(self, instance: object, owner: type[Facts]) -> Signature:
        """Return the parameters of ``__init__``, whether it has been compiled or not."""
        from inspect import Parameter, Signature

        kind = Parameter.POSITIONAL_OR_KEYWORD
        parameters = (
            Parameter(one.name, kind, default=default, annotation=one.type)
            for one in fields(owner)
            for default in (_default(one, Parameter.empty),)
        )
        return Signature(tuple(parameters), return_annotation=None)


class Facts:
    """Base of dataclasses that compare, hash and print by their fields, decorated by `frozen`.

    The methods do the same as those that `dataclasses` compiles for each class at its import, which
    costs more than all else in a module of dataclasses.
    """

    __slots__ = ()
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]
    __signature__ = _SignatureOfFields()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse a change.

        Raises:
            FrozenInstanceError: Always.
        """
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse a change.

        Raises:
            FrozenInstanceError: Always.
        """
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __getstate__(self) -> list[object]:
        """Return the values of the fields, for copies and pickles."""
        return [getattr(self, one.name) for one in fields(self)]

    def __setstate__(self, state: list[object]) -> None:
        """Set the fields of a copy."""
        for one, value in zip(fields(self), state, strict=True):
            object.__setattr__(self, one.name, value)

    def _compared(self) -> tuple[object, ...]:
        return tuple(getattr(self, one.name) for one in fields(self) if one.compare)

    def __eq__(self, other: object) -> bool:
        """Whether it is of the same class and has the same fields."""
        if type(other) is not type(self):
            return NotImplemented
        return self._compared() == other._compared()

    def __hash__(self) -> int:
        """Hash of the fields."""
        hashed = (
            getattr(self, one.name)
            for one in fields(self)
            if (one.compare if one.hash is None else one.hash)
        )
        return hash(tuple(hashed))

    def __repr__(self) -> str:
        """For example ``Location(address=0x10, location=None)``."""
        shown = (f"{one.name}={getattr(self, one.name)!r}" for one in fields(self) if one.repr)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    def _repr_html_(self) -> str:
        """Return a table of the fields for notebooks."""
        from kdmp_ks.ground.html_table import fields_table

        return fields_table(self)


@dataclass_transform(frozen_default=True, eq_default=False, field_specifiers=(field,))
def frozen(cls: type[_Fact]) -> type[_Fact]:
    """Make a class that derives from `Facts` a frozen dataclass with slots.

    The result is that of ``@dataclass(frozen=True, slots=True)``, but ``__init__`` is compiled only
    for a class with many instances. A process imports some hundred classes, and most have a few or
    none; nine tenths of the time of `dataclass` is compiling.

    Raises:
        TypeError: A field is not a parameter of ``__init__`` by position.
    """
    made = dataclass(init=False, eq=False, repr=False, slots=True)(cls)
    own = fields(made)
    if not all(one.init and not one.kw_only for one in own):
        raise TypeError(f"{cls.__qualname__} has fields with init=False or kw_only=True")
    count = 0

    def __init__(self: Facts, *args: object, **kwargs: object) -> None:  # noqa: N807
        nonlocal count
        count += 1
        if count < _MANY and _set_fields(self, own, args, kwargs):
            return
        compiled = _compile_init(made)
        _set_init(made, compiled)
        compiled(self, *args, **kwargs)  # which names the parameter that is wrong

    _set_init(made, __init__)
    return made


def _set_fields(
    self: Facts, own: tuple[Field[Any], ...], args: tuple[object, ...], kwargs: dict[str, object]
) -> bool:
    """Set the fields of an instance by a loop; return False if the arguments do not fit."""
    values = dict(zip([one.name for one in own], args, strict=False))
    values.update(kwargs)
    if len(values) != len(args) + len(kwargs):
        return False
    for one in own:
        value = values.pop(one.name, one.default)
        if value is MISSING:
            if one.default_factory is MISSING:
                return False
            value = one.default_factory()
        object.__setattr__(self, one.name, value)
    if values:
        return False
    if hasattr(self, "__post_init__"):
        self.__post_init__()
    return True


def _set_init(cls: type[Facts], init: Callable[..., None]) -> None:
    type.__setattr__(cls, "__init__", init)


def _compile_init(cls: type[Facts]) -> Callable[..., None]:
    """Compile an ``__init__`` that sets the fields by the descriptors of their slots."""
    names: dict[str, Any] = {"__name__": cls.__module__}
    parameters, lines = ["self"], []
    for one in fields(cls):
        name, value = one.name, one.name
        default = _default(one, MISSING)
        if one.default_factory is not MISSING:
            names[f"_make_{name}"] = one.default_factory
            value = f"_make_{name}() if {name} is _default_{name} else {name}"
        names[f"_default_{name}"], names[f"_set_{name}"] = default, getattr(cls, name).__set__
        parameters.append(name if default is MISSING else f"{name}=_default_{name}")
        lines.append(f"_set_{name}(self, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("self.__post_init__()")
    exec("\n ".join((f"def __init__({', '.join(parameters)}):", *lines, "return")), names)
    init: Callable[..., None] = names["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _default(one: Field[Any], missing: object) -> object:
    if one.default_factory is not MISSING:
        return _FACTORY
    return missing if one.default is MISSING else one.default
