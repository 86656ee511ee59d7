"""Processes and threads of a dump, by the kernel's lists or by what a triage dump has."""

from __future__ import annotations
