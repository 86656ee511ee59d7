"""`data_file`: a data file of the package with names of firmware or hardware."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from kdmp_ks.public_files import data_text


@cache
def data_file(name: str) -> dict[str, Any]:
    """Return the content of ``data/NAME.json``; it is read once and must not be changed."""
    text = data_text(f"{name}.json")
    content: dict[str, Any] = json.loads(text)
    return content
