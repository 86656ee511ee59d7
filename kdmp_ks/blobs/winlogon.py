"""`Winlogon`: the notification that Winlogon was delivering, or had delivered last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.blobs.base.sizes import check_size
from kdmp_ks.blobs.base.texts import wide_text
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.generated.python.windows_dump_blobs import WindowsDumpBlobs
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.parsing.parsed_bytes import parse_bytes
from kdmp_ks.parsing.schema_struct import struct_of

if TYPE_CHECKING:
    from kdmp_ks.ground.warnings import Warnings

_WHAT: Final = "the data of Winlogon"
_MOST: Final = 0x400
"""Bytes of a blob that are looked at; names have less than hundred characters."""


@frozen
class Winlogon(Facts):
    """The state of Winlogon.

    Attributes:
        notification: Name of the notification, such as ``ShellStartupShellStarted``, the normal
            state, or ``ExitWindowsEx``.
        flag: Mostly 0; 1 was seen with a locked display.
    """

    notification: str
    flag: int


def read_winlogon(data: bytes, warnings: Warnings | None = None) -> Winlogon:
    """Read the data of Winlogon (tag 80cc79cf-a719-4af1-bf97-fe29ff76ebc1).

    Args:
        data: The blob.
        warnings: A record that gets a wrong size.

    Raises:
        CutOffError: The blob is too short.
        InvalidDataError: There is no name in the blob.
    """
    kind = WindowsDumpBlobs.WinlogonHeader
    raw = parse_bytes(kind, data[:_MOST], _WHAT)
    name = wide_text(data[struct_of(kind).size : _MOST])
    if not name.isprintable() or not name:
        raise InvalidDataError(
            f"{_WHAT}: there is no name", field="name", expected="printable text", got=name or None
        )
    check_size(raw.len_blob, data, _WHAT, warnings)
    return Winlogon(name, raw.flag)
