"""Instructions as plain values: decoding, memory accesses, and the shape of code around them."""

from __future__ import annotations
