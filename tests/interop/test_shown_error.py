"""Errors in the logs of other programs: texts from a dump among them."""

from __future__ import annotations

from kdmp_ks.errors import KdmpError
from kdmp_ks.interop.layered_dump import shown_error


def test_a_log_has_no_names_and_obeys_nothing() -> None:
    error = KdmpError("C:\\Users\\Jane\\a.sys\x1b[2J is damaged")
    assert shown_error(error) == "C:\\Users\\***\\a.sys\\x1b[2J is damaged"
