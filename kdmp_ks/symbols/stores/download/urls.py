"""URLs of servers, and of the places that they redirect to."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin, urlsplit

_SCHEMES: Final = ("http", "https")
_USER: Final = re.compile(
    r"(?<=://)(?:[^/@*;?#]*|[^/@*;?#:]*:(?![0-9]*[/?#])[^*;\s]*)@"  # also one that is not escaped
)
_QUERY: Final = re.compile(r"(://[^*;\s?]*\?)[^*;\s]+")


def without_user(url: str) -> str:
    """Return a URL without the name and password in it, and without its query.

    >>> without_user("https://me:secret@example.org/symbols")
    'https://example.org/symbols'
    """
    return _QUERY.sub(r"\1...", _USER.sub("", url))


def redirected(url: str, location: str) -> tuple[str, str | None]:
    """Return the URL that a redirection leads to, and why it is not followed."""
    try:
        target = urljoin(url, location)
    except ValueError:
        return url, "a redirection is not followed: the URL is damaged"
    fault = url_fault(target)
    if fault is None and urlsplit(url).scheme == "https" and urlsplit(target).scheme != "https":
        fault = "from HTTPS to HTTP"
    return target, None if fault is None else f"a redirection is not followed: {fault}"


def url_fault(url: str) -> str | None:
    """Return why a URL is not asked; None if it is."""
    try:
        parts = urlsplit(url)
        if parts.scheme not in _SCHEMES:
            return "only HTTP and HTTPS are supported"
        if parts.username is not None or parts.password is not None:
            return "names and passwords in URLs are not supported"
        if not parts.hostname or (parts.port is not None and not parts.port):
            return "the URL is damaged"
    except ValueError:
        return "the URL is damaged"
    if any(ord(char) <= 0x20 or ord(char) >= 0x7F for char in url):
        return "the URL is damaged"
    return None
