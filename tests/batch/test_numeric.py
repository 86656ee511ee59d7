"""Addresses as arrays."""

from __future__ import annotations

import subprocess
import sys
from array import array

import numpy as np
import pytest

from kdmp_ks import Gpa
from kdmp_ks.batch import numeric
from kdmp_ks.batch.numeric import as_addresses, popcount
from kdmp_ks.errors import AddressError

VALUES = [0, 1, 0x1000, 0x7FFF_FFFF_FFFF_FFFF, 0xFFFF_F800_0000_1234, (1 << 64) - 1]


@pytest.mark.parametrize(
    "given",
    [
        VALUES,
        tuple(VALUES),
        (value for value in VALUES),
        [Gpa(value) for value in VALUES],
        array("Q", VALUES),
        np.array(VALUES, np.uint64),
        np.array(VALUES, ">u8"),
        np.array(VALUES, object),
        np.repeat(np.array(VALUES, np.uint64), 2)[::2],
        np.array(VALUES[::-1], np.uint64)[::-1],
        [np.uint64(value) for value in VALUES],
    ],
    ids=lambda given: type(given).__name__,
)
def test_whatever_holds_them(given):
    found = as_addresses(given)
    assert found.dtype == np.uint64
    assert found.flags.c_contiguous
    assert found.tolist() == VALUES


@pytest.mark.parametrize("kind", ["u1", "<u2", ">u2", "<i4", "i8", "u4", ">i8"])
def test_other_widths(kind):
    assert as_addresses(np.array([0, 1, 0x7F], kind)).tolist() == [0, 1, 0x7F]


@pytest.mark.parametrize("given", [[], (), np.empty(0, np.uint64), np.empty(0, np.int32), range(0)])
def test_none(given):
    assert as_addresses(given).tolist() == []


@pytest.mark.parametrize("wrong", [-1, 1 << 64, -(1 << 70), 1 << 200])
def test_no_addresses(wrong):
    with pytest.raises(AddressError, match="is not a 64-bit address") as caught:
        as_addresses([0x1000, wrong, 5])
    assert f"{wrong:#x}" in str(caught.value)
    with pytest.raises(AddressError):
        as_addresses(np.array([0x1000, wrong], object))


@pytest.mark.parametrize("kind", ["i1", "i2", "<i4", ">i8"])
def test_negative_numbers_in_arrays(kind):
    with pytest.raises(AddressError, match="-0x5"):
        as_addresses(np.array([1, -5, -2], kind))


@pytest.mark.parametrize(
    "given",
    [
        [1.0],
        ["1"],
        [None],
        np.array([1.0]),
        np.array([True]),
        np.array(["0x1000"]),
        np.array([[1, 2], [3, 4]]),
        np.uint64(5),
        np.array([1.5], object),
        5,
    ],
)
def test_no_integers(given):
    with pytest.raises(TypeError):
        as_addresses(given)


@pytest.mark.parametrize("has_it", [True, False])
def test_counting_bits(has_it, monkeypatch):
    if not has_it:
        monkeypatch.delattr(numeric.np, "bitwise_count", raising=False)
    words = [0, 1, (1 << 64) - 1, 1 << 63, 0xAAAA_5555_0F0F_FF00, *(3**i for i in range(40))]
    assert popcount(np.array(words, np.uint64)).tolist() == [word.bit_count() for word in words]


def test_without_numpy():
    """One line that tells what to install, and nothing but that is lost."""
    code = """
import sys
sys.modules["numpy"] = None
from kdmp_ks import KernelDumpParser, phys, sample
from kdmp_ks.errors import KdmpError
with sample.unpack() as path, KernelDumpParser(path) as dump:
    space = phys.Reader(dump)
    assert len(space.read_exact(0x1000, 8)) == 8
    for error in (ImportError, KdmpError):
        try:
            import kdmp_ks.batch.verbs.translation
        except error as e:
            print(e)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ['this needs numpy: pip install "kdmp-ks[batch]"'] * 2
