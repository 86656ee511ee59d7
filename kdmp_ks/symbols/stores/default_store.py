"""`default_store`: the folder for symbol files where none is named."""

from __future__ import annotations

from kdmp_ks.symbols.user_caches import user_caches


def default_store() -> str:
    """Return the folder of the default store, which need not exist.

    It is ``kdmp/symbols`` in the user's folder for caches: ``LOCALAPPDATA``, ``~/Library/Caches``,
    ``XDG_CACHE_HOME`` or ``~/.cache``.
    """
    return str(user_caches() / "kdmp" / "symbols")
