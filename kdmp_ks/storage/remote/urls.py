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
