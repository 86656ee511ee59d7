"""Bug checks: names, meanings, roles of parameters, and the exception behind one."""

from __future__ import annotations
