"""`schema_from_file`: a definition in a Python file of the user's own."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kdmp_ks.errors import InvalidDataError, KdmpError, SourceError
from kdmp_ks.ground.visible import visible

if TYPE_CHECKING:
    from types import ModuleType

    from kdmp_ks.ground.definition import Definition


def schema_from_file(path: str, name: str) -> Definition[Any] | type[Any]:
    """Import a Python file and return a definition in it. The file is run by that.

    Args:
        path: The file.
        name: The name of a construct definition, a ctypes class or a class that the Kaitai Struct
            compiler made; ``Outer.Inner`` for a class in a class.

    Raises:
        SourceError: There is no such file.
        InvalidDataError: The file cannot be imported.
        KdmpError: There is no such definition in it.
    """
    found: Any = _imported(path)
    for step in name.split("."):
        found = getattr(found, step, None)
    if found is None:
        raise KdmpError(f"{path} has no definition that is called {visible(name)!r}")
    if not _is_schema(found):
        raise KdmpError(
            f"{visible(name)} in {path} is no construct definition, no ctypes class and no class "
            "of the Kaitai Struct compiler"
        )
    schema: Definition[Any] | type[Any] = found
    return schema


def _imported(path: str) -> ModuleType:
    from importlib.util import module_from_spec, spec_from_file_location

    if not Path(path).is_file():
        raise SourceError(f"there is no file {path}")
    spec = spec_from_file_location(f"kdmp_ks_user_{Path(path).stem}", path)
    if spec is None or spec.loader is None:
        raise SourceError(f"{path} is no Python file")
    module = module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as e:  # somebody else's code may raise anything
        raise InvalidDataError(
            "a Python file cannot be imported",
            field=path,
            expected="a file that runs",
            got=visible(f"{type(e).__name__}: {e}"[:200]),
        ) from e
    return module


def _is_schema(found: Any) -> bool:
    import construct
    from kaitaistruct import KaitaiStruct

    if not isinstance(found, type):
        return isinstance(found, construct.Construct)
    simple = ctypes.c_int.__mro__[1]
    return issubclass(found, (KaitaiStruct, ctypes.Structure, ctypes.Union, ctypes.Array, simple))
