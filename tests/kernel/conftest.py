"""The small world of `kernel.world`, fresh for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kdmp_ks.kernel import Kdbg, read_kdbg
from kernel.world import KDBG, build_world

if TYPE_CHECKING:
    from kernel.memory import FakeMemory


@pytest.fixture
def memory() -> FakeMemory:
    return build_world()


@pytest.fixture
def kdbg(memory: FakeMemory) -> Kdbg:
    return read_kdbg(memory, KDBG)
