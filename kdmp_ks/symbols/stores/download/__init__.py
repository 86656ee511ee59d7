"""Downloads of symbol files: requests, URLs, files on their way into a store."""

from __future__ import annotations
