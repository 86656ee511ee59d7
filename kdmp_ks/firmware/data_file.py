"""`data_file`: a data file of the package with names of firmware or hardware."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def data_file(name: str) -> dict[str, Any]:
    """Return the content of ``data/NAME.json``; it is read once and must not be changed."""
    text = files("kdmp_ks").joinpath(f"data/{name}.json").read_text(encoding="utf-8")
    content: dict[str, Any] = json.loads(text)
    return content
