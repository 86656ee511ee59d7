"""`is_plain_name`: names of files that stay in the folder they are looked up in.

The names come from dumps and images, which may have any bytes there.
"""

from __future__ import annotations

import re
from typing import Final

from kdmp_ks.ground.limits import LONGEST_NAME

_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\ud800-\udfff]')
"""Separators, drive letters and streams, wildcards, control characters; on all systems."""
_DEVICE: Final = re.compile(
    r"(?i)(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\..*)?"
)
"""Names that Windows opens as devices, in every folder."""


def is_plain_name(name: str) -> bool:
    r"""Test whether a text is the name of a file, and nothing that leaves its folder.

    >>> is_plain_name("ntkrnlmp.pdb"), is_plain_name("..\\..\\x.pdb"), is_plain_name("nul.pdb")
    (True, False, False)
    """
    return (
        0 < len(name) <= LONGEST_NAME
        and len(name.encode("utf-8", "replace")) <= LONGEST_NAME
        and not _FORBIDDEN.search(name)
        and name[-1] not in ". "
        and name[0] != " "
        and not _DEVICE.fullmatch(name)
    )


def packed_name(name: str) -> str:
    """Return the name of a compressed copy: the last character is ``_``.

    >>> packed_name("ntkrnlmp.pdb")
    'ntkrnlmp.pd_'
    """
    return f"{name[:-1]}_"
