"""`DUMP`: the path of a dump as an argument of a command."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import click

_URL = r"(?i)[a-z][a-z0-9+.-]+://"


def file_and_name(value: Path | str) -> tuple[Path | None, str]:
    """Return the file that a dump is in, and the dump's name for messages.

    Args:
        value: What `DumpPath` returned.

    Returns:
        None instead of the file for a URL; the name is without passwords.
    """
    if isinstance(value, Path):
        return value, str(value)
    from kdmp_ks.storage.input import split_member
    from kdmp_ks.storage.remote.urls import is_url, shown_url

    if is_url(value) and not os.path.lexists(value):
        return None, shown_url(value)
    return Path(split_member(value)[0]), value


class DumpPath(click.Path):
    """A path, ``archive::member``, or a URL; the latter two stay texts."""

    def __init__(self) -> None:
        super().__init__(path_type=Path, allow_dash=False)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Make a path of the text, except where it is none.

        Raises:
            click.BadParameter: The text is empty.
        """
        if value == "":
            self.fail("it is empty; name the file of a dump", param, ctx)
        if isinstance(value, str) and ("::" in value or re.match(_URL, value)):
            return value
        return super().convert(value, param, ctx)
