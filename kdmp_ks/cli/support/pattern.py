"""Patterns of bytes as people type them: hexadecimal digits, or text."""

from __future__ import annotations

import re

import click

_BLANKS = re.compile(r"[\s`:,-]+")


def parse_pattern(text: str, encoding: str | None) -> bytes:
    r"""Return the bytes that an argument means.

    Args:
        text: Hexadecimal digits, two of them a byte, with blanks anywhere between the bytes; or
            text to be encoded.
        encoding: Of the text; None for hexadecimal digits.

    Raises:
        click.BadParameter: It means no bytes.

    Example:
        >>> parse_pattern("4d 5a90", None), parse_pattern("nt", "utf-16-le")
        (b'MZ\x90', b'n\x00t\x00')
    """
    if encoding is not None:
        try:
            found = text.encode(encoding)
        except UnicodeEncodeError as error:
            raise click.BadParameter(f"the text is not {encoding}: {error.reason}") from error
    else:
        digits = "".join(one.removeprefix("0x") for one in _BLANKS.split(text))
        try:
            found = bytes.fromhex(digits)
        except ValueError as error:
            why = "is not bytes in hexadecimal, such as 4d5a90; --text and --utf16 take text"
            raise click.BadParameter(f"{text!r} {why}") from error
    if not found:
        raise click.BadParameter("there is nothing to search for")
    return found
