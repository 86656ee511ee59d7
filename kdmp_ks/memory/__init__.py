"""Memory: address spaces, each a source of bytes plus a rule."""

from __future__ import annotations

from kdmp_ks.memory.address_space import AddressSpace
from kdmp_ks.memory.rule import Rule

__all__ = ["AddressSpace", "Rule"]
