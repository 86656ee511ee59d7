"""A small dump as a file, and the truth about its memory."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from builders import layouts
from builders.header import Header
from builders.memory import PhysicalMemory

PFNS = (0x1, 0x2, 0x3, 0x10, 0x11, 0x20)


class Small(NamedTuple):
    """A dump of a few pages.

    Attributes:
        path: The file.
        memory: What each page holds.
        image: Where each page lies in the file.
    """

    path: Path
    memory: PhysicalMemory
    image: layouts.Image


@pytest.fixture
def small(tmp_path: Path) -> Small:
    memory = PhysicalMemory()
    memory.add(PFNS)
    image = layouts.full(Header(), memory.pages, memory.runs())
    path = tmp_path / "small.dmp"
    path.write_bytes(image.data)
    return Small(path, memory, image)
