"""Memory: address spaces, each a source of bytes plus a rule."""

from __future__ import annotations
