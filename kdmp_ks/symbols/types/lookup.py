"""Types by the names that people use for them."""

from __future__ import annotations

import re
from fnmatch import translate
from itertools import islice
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import MAX_COMPARISON
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.symbols.types.model import Composite, Enumeration, TypeTable

_LONGER: Final = 16
"""Characters that a similar name has more than twice as many at most."""


def find_type(types: TypeTable, name: str) -> Composite | Enumeration:
    """Return a type by its name.

    Args:
        types: The types of a module.
        name: The name. One that differs in case, or by underscores in front, is taken if no other
            type has just this name.

    Raises:
        KdmpError: There is none; the message offers similar names.
        InvalidDataError: The table describes it in a way that cannot be.
    """
    found = types.find(name)
    if found is not None:
        return found
    wanted = _plain(name)
    alike = [one for one in types.names() if _plain(one) == wanted] if wanted else []
    if alike:
        # Those that are declared with a tag have one underscore: _LIST_ENTRY.
        best = min(alike, key=lambda one: (one.lower() != f"_{wanted}", one))
        found = types.find(best)
        if found is not None:
            return found
    raise KdmpError(f"no type is called {visible(name)!r}{_hint(types, wanted)}")


def similar_names(wanted: str, names: Iterable[str]) -> list[str]:
    """Return up to three names that are similar to another, as far as time allows to compare.

    Args:
        wanted: The name that there is not.
        names: All names.
    """
    from difflib import get_close_matches

    return get_close_matches(wanted, _comparable(wanted, names), n=3)


def _comparable(wanted: str, names: Iterable[str]) -> Iterator[str]:
    """Yield names that are not far longer, until the comparison takes too long."""
    left = MAX_COMPARISON
    for one in names:
        if len(one) <= 2 * len(wanted) + _LONGER:
            left -= len(one) * len(wanted)
            if left < 0:
                return
            yield one


def match_types(types: TypeTable, pattern: str) -> list[str]:
    """Return the names that match a pattern, sorted.

    Args:
        types: The types of a module.
        pattern: A name with ``*``, ``?`` and ``[...]``, in upper or lower case.
    """
    matches = re.compile(translate(pattern), re.IGNORECASE).match
    return [name for name in types.names() if matches(name)]


def split_name(name: str) -> tuple[str | None, str]:
    """Split a name such as ``nt!_EPROCESS`` into module and type; without ``!`` there is no module.

    >>> split_name("nt!_EPROCESS"), split_name("_EPROCESS")
    (('nt', '_EPROCESS'), (None, '_EPROCESS'))
    """
    module, mark, bare = name.strip().partition("!")
    return (module, bare) if mark else (None, module)


def _plain(name: str) -> str:
    return name.lower().lstrip("_")


def _hint(types: TypeTable, wanted: str) -> str:
    by_plain = {_plain(one): one for one in types.names()}
    longest = 2 * len(wanted) + _LONGER
    matches = (one for one in by_plain if one.startswith(wanted) and len(one) <= longest)
    similar = list(islice(matches, 3)) if wanted else []
    similar = similar or similar_names(wanted, by_plain)
    shown = " or ".join(visible(by_plain[one]) for one in similar)
    return f"; did you mean {shown}?" if similar else ""
