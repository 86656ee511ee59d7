"""URLs: which texts are one, and how they are shown."""

from __future__ import annotations

import re
from typing import Final

from kdmp_ks.ground.limits import MAX_URL_MESSAGE

# Compiled when they are first used, since most dumps have no URL.
_URL: Final = (
    r"(?i)(?:(?:simplecache|filecache|blockcache|cached|zip|tar|libarchive|dir|reference)::)*"
    r"[a-z][a-z0-9+.-]+://"
)
_USER: Final = (
    r"(?<=://)(?:[^/@?#]*|[^/@?#:]*:(?![0-9]*[/?#])[^\s]*)@"  # also one that is not escaped
)
_QUERY: Final = r"\?[^\s]+?(?=::|$)"
_URL_IN_TEXT: Final = r"(?i)(?<![a-z0-9+.-])[a-z][a-z0-9+.-]*://[^\s]*"
_QUERY_IN_TEXT: Final = r"\?(?!\.\.\.)[^\s'\"?]+"


def is_url(text: str) -> bool:
    """Test whether a text begins like a URL.

    >>> is_url("s3://bucket/a.dmp"), is_url("C:/a.dmp")
    (True, False)
    """
    return "://" in text and re.match(_URL, text) is not None


def shown_url(text: str) -> str:
    """Return a URL for messages, without the password and the query in it, which may be keys.

    >>> shown_url("https://me:secret@example.org/a.dmp?key=1")
    'https://example.org/a.dmp?...'
    """
    return re.sub(_QUERY, "?...", re.sub(_USER, "", text)) if is_url(text) else text


def shown_message(text: str) -> str:
    """Return the beginning of a message without the passwords and queries of the URLs in it.

    >>> shown_message("400, url='https://me:secret@example.org/a.dmp?key=1'")
    "400, url='https://example.org/a.dmp?...'"
    """
    found = re.sub(_URL_IN_TEXT, lambda one: re.sub(_USER, "", one[0]), text[:MAX_URL_MESSAGE])
    return re.sub(_QUERY_IN_TEXT, "?...", found)
