"""Bug checks: names, meanings, roles of parameters, and the exception behind one."""

from __future__ import annotations

from kdmp_ks.bugchecks.access import Access
from kdmp_ks.bugchecks.codes import Bugcheck, Parameter, Role, bugcheck_name, find_bugcheck
from kdmp_ks.bugchecks.value_names import status_name
from kdmp_ks.public_files import data_file

__all__ = [
    "Access",
    "Bugcheck",
    "Parameter",
    "Role",
    "bugcheck_name",
    "data_file",
    "find_bugcheck",
    "status_name",
]
