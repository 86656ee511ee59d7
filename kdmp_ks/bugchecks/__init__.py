"""Bug checks: names, meanings, roles of parameters, and the exception behind one."""

from __future__ import annotations

from kdmp_ks.bugchecks.codes import (
    Bugcheck,
    Parameter,
    Role,
    bugcheck_name,
    find_bugcheck,
    status_name,
)

__all__ = [
    "Bugcheck",
    "Parameter",
    "Role",
    "bugcheck_name",
    "find_bugcheck",
    "status_name",
]
