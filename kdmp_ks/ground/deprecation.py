"""Names of 0.1.0 that still work, each use with a DeprecationWarning that gives the new name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from warnings import warn

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType


def warn_renamed(old: str, new: str, stacklevel: int = 3) -> None:
    """Warn about the use of an old name.

    Args:
        old: The old name in full, from ``kdmp_ks.`` on.
        new: The name to use.
        stacklevel: Frames from here to the use; 3 if a function of the old name calls this.
    """
    warn(f"{old} is deprecated: use {new}", DeprecationWarning, stacklevel=stacklevel)


def renamed(module: str, names: Mapping[str, Any]) -> Callable[[str], Any]:
    """Make a module's ``__getattr__`` that knows old names.

    Args:
        module: Name of the module.
        names: Classes and functions by their old names.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807 - what a module calls it
        """Look up an old name."""
        if name not in names:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        found = names[name]
        warn_renamed(f"{module}.{name}", f"{found.__module__}.{found.__qualname__}")
        return found

    return __getattr__


def moved(module: str, home: ModuleType) -> Callable[[str], Any]:
    """Make the ``__getattr__`` of a module that has moved.

    Args:
        module: Old name of the module.
        home: The module itself.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807 - what a module calls it
        """Look up a name in the module's new place."""
        if name.startswith("__") or not hasattr(home, name):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        warn_renamed(module, home.__name__)
        return getattr(home, name)

    return __getattr__
