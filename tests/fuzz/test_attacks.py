"""Dumps that are made to be hard work. `python -m fuzz.trial` measures them with all verbs."""

from __future__ import annotations

import io
import time
from contextlib import suppress

import pytest

from fuzz.attacks import ATTACKS
from fuzz.exercise import search_anywhere
from kdmp_ks import KernelDumpParser, virt
from kdmp_ks.errors import KdmpError

PATIENCE = 10.0
"""Seconds of the processor for all of it: other tests run beside, and this one is traced."""
PARTS = (
    "physmem",
    "kernel_modules",
    "crashing_processor",
    "current_thread",
    "secondary_data",
    "paging",
)


@pytest.mark.parametrize("attack", ATTACKS)
def test_work_is_bounded(attack):
    data = ATTACKS[attack]()
    start = time.process_time()
    with KernelDumpParser(io.BytesIO(data)) as dump:
        for part in PARTS:
            with suppress(KdmpError):
                repr(getattr(dump, part))
        with suppress(KdmpError):
            reader = virt.Reader(dump)
            next(reader.regions(), None)
            search_anywhere(reader)
        facts = dump.warnings
    assert time.process_time() - start < PATIENCE
    assert len(facts) < 100
    assert all(len(str(fact)) < 1000 for fact in facts)
