"""Old name of `kdmp_ks.analysis.raw_stack`."""

from __future__ import annotations

from kdmp_ks.analysis import raw_stack
from kdmp_ks.ground.deprecation import moved

__getattr__ = moved(__name__, raw_stack)
