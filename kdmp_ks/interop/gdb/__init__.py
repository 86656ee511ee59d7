"""A dump as a read-only target of GDB's remote serial protocol, for gdb, lldb and others."""

from __future__ import annotations
