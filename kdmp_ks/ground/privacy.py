r"""Masks for what identifies a person or a machine in text that comes from a dump.

A mask keeps the structure: ``C:\Users\***\Downloads``. Masked text stays as it is when it is masked
again. Each pattern is bounded or scans a text once, so the time is linear in the text's length.
"""

from __future__ import annotations

import re
import sys
from array import array
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MASK: Final = "***"
"""Replacement of a name."""

_NO_PERSONS: Final = frozenset(
    (
        ".", "..", "all users", "default", "default user", "default.migrated", "defaultuser0",
        "desktop.ini", "localservice", "networkservice", "public", "systemprofile",
    )
)  # fmt: skip
"""Folders beside those of people."""
_NO_SERIALS: Final = frozenset(
    (
        "", "default string", "n/a", "none", "not applicable", "not specified", "o.e.m.", "oem",
        "system serial number", "base board serial number", "chassis serial number",
        "to be filled by o.e.m.", "unknown",
    )
)  # fmt: skip
"""Placeholders for a missing serial number."""
_PRIVATE_FIELDS: Final = frozenset(
    (
        "assettag", "bssid", "computername", "fruid", "hostname", "instanceid", "macaddress",
        "machinename", "partitionid", "platformid", "productkey", "serial", "serialnumber", "ssid",
        "userdomain", "username", "uuid",
    )
)  # fmt: skip
"""Fields of documents whose value is private whatever it is; lower case, letters only."""


class _Pattern:
    """A pattern that is compiled when a text is searched by it for the first time."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self._source = pattern, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern."""
        return re.compile(*self._source)


_NAME: Final = r"[^\\/:*?\"<>|\r\n\t\0]+"
_PROFILE: Final = _Pattern(
    r"(?<!\w)((?:users|documents and settings|dokumente und einstellungen|docume~\d"
    rf"|winnt[\\/]{{1,4}}profiles)[\\/]+)({_NAME})",
    re.IGNORECASE,
)
_HOME: Final = _Pattern(rf"([\\/]home[\\/]+)({_NAME}(?=[\\/])|[^\\/:*?\"<>|\s\0]+)", re.IGNORECASE)
_CLOUD: Final = _Pattern(rf"(OneDrive - )({_NAME})", re.IGNORECASE)
_SHARE: Final = rf"(?:([\\/]+)({_NAME}))?"
_UNC: Final = _Pattern(
    rf"((?:(?<!\S)|(?<=[\"'=(\[,;:]))\\{{2,4}})(?![?.\\])([^\\/:*?\"<>|\s\0]+){_SHARE}"
)
_SLASHED_UNC: Final = _Pattern(
    rf"((?:(?<!\S)|(?<=file:)|(?<=smb:))//)([^\\/:*?\"<>|\s\0]+){_SHARE}", re.IGNORECASE
)
_REDIRECTED: Final = _Pattern(
    r"(?<!\w)((?:unc|mup|lanmanredirector|webdavredirector)[\\/]+(?:;[^\\/]{0,80}[\\/]+){0,3})"
    rf"(?!;)({_NAME}){_SHARE}",
    re.IGNORECASE,
)
_ACCOUNT: Final = _Pattern(r"(?<![^\W_])(S-1-5-21)((?:-\d{1,10}){1,3})", re.IGNORECASE)
_CLOUD_ACCOUNT: Final = _Pattern(r"(?<![^\W_])(S-1-12-1)((?:-\d{1,10}){1,8})", re.IGNORECASE)
_PRODUCT_KEY: Final = _Pattern(
    r"(?<![^\W_])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![^\W_])", re.IGNORECASE
)
_MAC: Final = _Pattern(
    r"(?<![0-9A-Fa-f:-])[0-9A-Fa-f]{2}([:-])[0-9A-Fa-f]{2}(?:\1[0-9A-Fa-f]{2}){4}"
    r"(?![:-]?[0-9A-Fa-f])"
)
_RADIO: Final = _Pattern(r"((?:dev|bluetoothdevice)_)[0-9a-f]{12}", re.IGNORECASE)
_PAIRED: Final = _Pattern(
    r"(BTH[A-Z]{0,12}[\\#][^\s\"]{0,200}?[&_])[0-9a-f]{12}(?![0-9a-z])", re.IGNORECASE
)
_DEVICE: Final = _Pattern(
    r"((?:VID_[0-9A-F]{4}&PID_[0-9A-F]{4}(?:&[^\\/#\s]{0,64})?|USBSTOR[\\#]{1,4}[^\\/#\s]{1,200})"
    r"[\\#]+)([^\\/#\"\s]+)",
    re.IGNORECASE,
)
_IP4: Final = _Pattern(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\d)", re.ASCII)
_IP6: Final = _Pattern(r"(?<![\w:.])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![\w:])")
_PART: Final = r"\s\"'<>()\[\],;:\\/|@="
_MAIL: Final = _Pattern(rf"(?<![^{_PART}])[^{_PART}]+@([^{_PART}]+)")
_LABELLED: Final = _Pattern(
    r"(?<![^\W_])((?:b?ssid|(?:computer|user|host|machine)[ _-]?name|userdomain|logonserver"
    r"|serial(?:[ _-]?(?:number|no))?|product[ _-]?key)\"?\s{0,3}[:=]\s{0,3})([^\r\n]+)",
    re.IGNORECASE,
)
_HINT: Final = re.compile(r"[\\/@:=.\-_]")
"""Occurs in every text that has something to mask."""


def masked(text: str) -> str:
    r"""Mask names of people and machines in paths, and accounts, keys and addresses.

    Masked are folders of people, servers and shares, accounts (SIDs), product keys, e-mail, MAC
    and IP addresses, serial numbers of USB devices, and values behind labels such as ``SSID:``.

    >>> print(masked(r"\??\C:\Users\Jane Doe\Downloads\a.sys"))
    \??\C:\Users\***\Downloads\a.sys
    >>> print(masked(r"\\server\share\a.sys"), masked("S-1-5-21-1-2-3-1001"))
    \\***\***\a.sys S-1-5-21-***-1001
    """
    if text.isalnum() or not _HINT.search(text):
        return text
    for marks, pattern, replace in _REPLACEMENTS:
        if any(mark in text for mark in marks):
            text = pattern.compiled.sub(replace, text)
    return text


def masked_serial(text: str) -> str:
    """Mask a serial number; a text that only fills its place stays as it is.

    >>> masked_serial("PF1ABC23"), masked_serial("To Be Filled By O.E.M.")
    ('***', 'To Be Filled By O.E.M.')
    """
    plain = text.strip().casefold()
    return text if plain in _NO_SERIALS or not plain.strip("0.-x ") else MASK


def masked_instance_path(path: str) -> str:
    r"""Mask the end of a device instance path unless Plug and Play has made it up.

    Ends that Windows generates contain an ampersand; others are serial numbers or other names.

    >>> print(masked_instance_path(r"USB\VID_0781&PID_5567\4C5300012"))
    USB\VID_0781&PID_5567\***
    >>> print(masked_instance_path(r"PCI\VEN_10DE&DEV_2504\4&1d81e16&0&0019"))
    PCI\VEN_10DE&DEV_2504\4&1d81e16&0&0019
    """
    before, slash, end = path.rpartition("\\")
    return masked(path) if "&" in end or not slash else f"{masked(before)}\\{MASK}"


def masked_bytes(data: bytes) -> bytes:
    r"""Overwrite names, accounts and keys with asterisks, in text of one or two bytes a character.

    The size stays the same. For fields of structures; memory is too large and too manifold for it.

    >>> masked_bytes(rb"C:\Users\bob\a")
    b'C:\\Users\\***\\a'
    """
    found = bytearray(data)
    for start, end in _spans(data.decode("latin-1")):
        found[start:end] = b"*" * (end - start)
    for shift in (0, 1):
        units = array("H", data[shift : len(data) - (len(data) - shift) % 2])
        if len(units) and units.itemsize == 2:
            for start, end in _spans("".join(map(chr, _little_endian(units)))):
                found[shift + 2 * start : shift + 2 * end] = b"*\0" * (end - start)
    return bytes(found)


def masked_document(value: object) -> object:
    """Mask every text of a JSON document; keys, numbers and the shape stay.

    >>> masked_document({"path": "C:/Users/bob/a.sys", "size": 7, "serial": "PF1ABC23"})
    {'path': 'C:/Users/***/a.sys', 'size': 7, 'serial': '***'}
    """
    if isinstance(value, str):
        return masked(value)
    if isinstance(value, dict):
        return {name: _masked_field(name, inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [masked_document(inner) for inner in value]
    return value


def _masked_field(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return masked_document(value)
    return masked_serial(value) if _is_private(name) else masked(value)


@lru_cache(maxsize=1024)
def _is_private(field: str) -> bool:
    return field.replace("_", "").replace(" ", "").casefold() in _PRIVATE_FIELDS


def _little_endian(units: array[int]) -> array[int]:
    if sys.byteorder == "big":
        units.byteswap()
    return units


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where names, accounts and keys are, by patterns that binary data does not match."""
    for pattern in (_PROFILE, _HOME, _ACCOUNT):
        for found in pattern.compiled.finditer(text):
            if found[2].strip().casefold() not in _NO_PERSONS:
                yield found.span(2)
    for found in _PRODUCT_KEY.compiled.finditer(text):
        yield found.span()


def _person(found: re.Match[str]) -> str:
    return found[0] if found[2].strip().casefold() in _NO_PERSONS else found[1] + MASK


def _value(found: re.Match[str]) -> str:
    return found[1] + MASK


def _server(found: re.Match[str]) -> str:
    return found[1] + MASK + (found[3] + MASK if found[3] else "")


def _unc(found: re.Match[str]) -> str:
    """Mask server and share; two back-slashes behind a drive are none."""
    before = found.string[max(found.start() - 3, 0) : found.start()]
    drive = before[-1:] == ":" and before[-2:-1].isalpha() and not before[:-2].isalnum()
    return found[0] if drive else _server(found)


def _account(found: re.Match[str]) -> str:
    """Mask the machine's part; the last number follows and counts accounts."""
    return f"{found[1]}-{MASK}"


def _mail(found: re.Match[str]) -> str:
    labels = found[1].rstrip(".").split(".")
    is_domain = len(labels) > 1 and all(labels) and len(labels[-1]) > 1 and labels[-1].isalpha()
    return f"{MASK}@{MASK}" if is_domain else found[0]


def _ip4(found: re.Match[str]) -> str:
    octets = [int(part) for part in found[0].split(".")]
    plain = max(octets) > 255 or octets[0] == 127 or not any(octets)
    return found[0] if plain else "*.*.*.*"


def _ip6(found: re.Match[str]) -> str:
    from ipaddress import AddressValueError, IPv6Address

    try:
        address = IPv6Address(found[0])
    except AddressValueError:
        return found[0]
    return found[0] if int(address) <= 1 else MASK


_REPLACEMENTS: Final[tuple[tuple[str, _Pattern, str | Callable[[re.Match[str]], str]], ...]] = (
    (":=", _LABELLED, _value),
    ("\\/", _PROFILE, _person),
    ("\\/", _HOME, _value),
    ("-", _CLOUD, _value),
    ("\\/", _REDIRECTED, _server),
    ("\\", _UNC, _unc),
    ("/", _SLASHED_UNC, _server),
    ("\\#", _DEVICE, _value),
    ("_", _RADIO, _value),
    ("&_", _PAIRED, _value),
    ("-", _ACCOUNT, _account),
    ("-", _CLOUD_ACCOUNT, _account),
    ("-", _PRODUCT_KEY, "-".join(["*****"] * 5)),
    (":-", _MAC, r"**\1**\1**\1**\1**\1**"),
    ("@", _MAIL, _mail),
    (".", _IP4, _ip4),
    (":", _IP6, _ip6),
)
"""Characters of which every match has one, pattern, and replacement."""
