"""What is raised where numpy is lacking."""

from __future__ import annotations

from kdmp_ks.errors import KdmpError


class MissingExtraError(KdmpError, ImportError):
    """A part of the package needs a library that is not installed."""
