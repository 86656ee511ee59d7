"""URLs: which texts are one, and how they are shown."""

from __future__ import annotations

import re
from typing import Final

_URL: Final = re.compile(
    r"(?i)(?:(?:simplecache|filecache|blockcache|cached|zip|tar|libarchive|dir|reference)::)*"
    r"[a-z][a-z0-9+.-]+://"
)
_USER: Final = re.compile(
    r"(?<=://)(?:[^/@?#]*|[^/@?#:]*:(?![0-9]*[/?#])[^\s]*)@"  # also one that is not escaped
)
_QUERY: Final = re.compile(r"\?[^\s]+?(?=::|$)")
_URL_IN_TEXT: Final = re.compile(r"(?i)(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*://[^\s]*")
_MAX_MESSAGE: Final = 1 << 13
_QUERY_IN_TEXT: Final = re.compile(r"\?(?!\.\.\.)[^\s'\"?]+")


def is_url(text: str) -> bool:
    """Test whether a text begins like a URL.

    >>> is_url("s3://bucket/a.dmp"), is_url("C:/a.dmp")
    (True, False)
    """
    return _URL.match(text) is not None


def shown_url(text: str) -> str:
    """Return a URL for messages, without the password and the query in it, which may be keys.

    >>> shown_url("https://me:secret@example.org/a.dmp?key=1")
    'https://example.org/a.dmp?...'
    """
    return _QUERY.sub("?...", _USER.sub("", text)) if is_url(text) else text


def shown_message(text: str) -> str:
    """Return the beginning of a message without the passwords and queries of the URLs in it.

    >>> shown_message("400, url='https://me:secret@example.org/a.dmp?key=1'")
    "400, url='https://example.org/a.dmp?...'"
    """
    found = _URL_IN_TEXT.sub(lambda one: _USER.sub("", one[0]), text[:_MAX_MESSAGE])
    return _QUERY_IN_TEXT.sub("?...", found)
