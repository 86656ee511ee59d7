"""Chains that name a driver: by the faulting instruction, its caller, the thread, the stack."""

from __future__ import annotations
