"""Cores of virtual memory: what a debugger of user programs opens, with threads for processors."""

from __future__ import annotations
