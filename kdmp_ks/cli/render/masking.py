"""Whether the output shows what identifies people and machines: only with `--private`."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Any

from kdmp_ks.ground import privacy

_PRIVATE: ContextVar[bool] = ContextVar("private", default=False)


def show_private(shown: bool = True) -> None:
    """Show everything from here on, or mask it."""
    _PRIVATE.set(shown)


def shows_private() -> bool:
    """Whether everything is shown."""
    return _PRIVATE.get()


def text(found: str) -> str:
    """Return a text as it may be shown."""
    return found if _PRIVATE.get() else privacy.masked(found)


def field(found: bytes) -> bytes:
    """Return the bytes of a field as they may be shown."""
    return found if _PRIVATE.get() else privacy.masked_bytes(found)


def document(found: Any) -> Any:
    """Return a JSON document, or a part of one, as it may be shown."""
    return found if _PRIVATE.get() else privacy.masked_document(found)


def serial(found: str) -> str:
    """Return a serial number, or what may be one, as it may be shown."""
    return found if _PRIVATE.get() else privacy.masked_serial(found)
