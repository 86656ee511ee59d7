"""Values that definitions of any library make, as containers, lists and numbers."""

from __future__ import annotations

import ctypes
from typing import Any


def plain_value(value: Any) -> Any:
    """Return what ctypes or a Kaitai-generated class made as dictionaries, lists and numbers.

    Anything else is returned as it is.
    """
    from kaitaistruct import KaitaiStruct

    if isinstance(value, KaitaiStruct):
        fields = {name: one for name, one in vars(value).items() if not name.startswith("_")}
        return {name: plain_value(one) for name, one in fields.items()}
    if isinstance(value, ctypes.Structure | ctypes.Union):
        names = [
            field[0]
            for base in type(value).__mro__[::-1]
            for field in vars(base).get("_fields_", ())
        ]
        return {name: plain_value(getattr(value, name)) for name in names}
    if isinstance(value, ctypes.Array | list | tuple):
        return [plain_value(one) for one in value]
    return getattr(value, "value", value) if type(value).__module__ == "ctypes" else value
