from __future__ import annotations

import pickle

import pytest

from kdmp_ks.ground.listing import Listing
from kdmp_ks.ground.warnings import OddValue

ODD = OddValue("DumpType", 7, "taken as a bitmap dump")


class Names(Listing[str]):
    __slots__ = ()


def test_a_sequence() -> None:
    names = Names(iter(["a", "b", "c"]))
    assert (len(names), list(names), names[-1], names[1:]) == (3, ["a", "b", "c"], "c", ("b", "c"))
    assert "b" in names
    assert names.index("c") == 2
    assert names.warnings == ()
    assert repr(names) == "<Names: 3>"
    with pytest.raises(IndexError):
        _ = names[3]


def test_a_copy_has_the_warnings_too() -> None:
    names = Names(["a"], iter([ODD]))
    copy = pickle.loads(pickle.dumps(names))
    assert type(copy) is Names
    assert (list(copy), copy.warnings) == (["a"], (ODD,))
