"""The shell: Python with a dump and its parts under short names."""

from __future__ import annotations
