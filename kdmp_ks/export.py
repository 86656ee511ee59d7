"""Old name of `kdmp_ks.writers.raw_image`."""

from __future__ import annotations

from kdmp_ks.ground.deprecation import moved
from kdmp_ks.writers import raw_image

__getattr__ = moved(__name__, raw_image)
