"""Ground: the words of the package that every other room may use; nothing here knows a file."""

from __future__ import annotations
