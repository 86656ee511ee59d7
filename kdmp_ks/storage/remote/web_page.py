"""`page_class`: answers of a web server whose text is bounded."""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import TYPE_CHECKING, Final, cast

from kdmp_ks.errors import SourceError
from kdmp_ks.ground.limits import MAX_REMOTE_PAGE, REMOTE_TIMEOUT
from kdmp_ks.storage.remote.patient_reader import PatientReader
from kdmp_ks.storage.remote.urls import shown_url

if TYPE_CHECKING:
    from aiohttp import ClientResponse, StreamReader
    from aiohttp.connector import Connection

_UTF8: Final = "utf-8"
_OF_PAGES: Final = re.compile(
    r"ascii|big5(hkscs)?|cp[0-9]+|euc_\w+|gb[0-9k]+|hz|iso2022_\w+|iso8859-[0-9]+|johab|koi8-[rtu]"
    r"|mac-\w+|ptcp154|shift_jis\w*|tis-620|utf-(7|8|8-sig|(16|32)(-[bl]e)?)"
)
"""Encodings of pages. Of the others in Python, punycode and idna take quadratic time."""


@cache
def page_class() -> type[ClientResponse]:
    """Return the class of answers for aiohttp; fsspec reads the page of a folder as their text.

    Raises:
        ImportError: aiohttp is not installed.
    """
    from aiohttp import ClientResponse

    class BoundedPage(ClientResponse):
        """An answer of which text is read up to `MAX_REMOTE_PAGE`; files are not text."""

        async def start(self, connection: Connection) -> ClientResponse:
            """Receive the head of the answer."""
            await super().start(connection)
            self.content = cast("StreamReader", PatientReader(self.content, REMOTE_TIMEOUT))
            return self

        async def text(self, encoding: str | None = None, errors: str = "strict") -> str:
            """Return the page.

            Raises:
                SourceError: It is too long.
            """
            parts: list[bytes] = []
            size = 0
            async for part in self.content.iter_any():
                size += len(part)
                if size > MAX_REMOTE_PAGE:
                    self.close()
                    raise _too_long(str(self.url))
                parts.append(part)
            return b"".join(parts).decode(_known(encoding or self.charset), errors)

    return BoundedPage


def _known(encoding: str | None) -> str:
    """Return the encoding, or UTF-8 for one that no page has."""
    try:
        name = codecs.lookup(encoding or _UTF8).name
    except (LookupError, ValueError):
        return _UTF8
    return name if _OF_PAGES.fullmatch(name) else _UTF8


def _too_long(url: str) -> SourceError:
    return SourceError(
        f"{shown_url(url)} cannot be listed: the page of the folder has more than "
        f"{MAX_REMOTE_PAGE:,} bytes; name the files"
    )
