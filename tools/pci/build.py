"""Makes kdmp_ks/data/pci_names.txt from the list of the PCI ID project.

    python tools/pci/build.py [PCI.IDS]

Without an argument, the list that the Debian package `pci.ids` installs is taken. Only vendors and
devices are kept, no subsystems and classes. A line is a key, a blank and a name; the key is a
vendor's four hexadecimal digits, for a device followed by its own four. Lines are sorted, so that a
reader can search the file without parsing it.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

INSTALLED = Path("/usr/share/misc/pci.ids")
OUT = Path(__file__).resolve().parent.parent.parent / "kdmp_ks" / "data" / "pci_names.txt"
_NOTICE = """\
# Names of PCI vendors and devices, from the PCI ID project, https://pci-ids.ucw.cz/,
# version {version}. Copyright Martin Mares and Albert Pool. Used under the 3-clause BSD licence,
# see LICENSE.pci-ids. Made by tools/pci/build.py: not to be edited.
"""


class FormatError(Exception):
    """The list is not of the known format."""


def names(text: str) -> Iterator[tuple[str, str]]:
    """Yield key and name of vendors and devices."""
    vendor = ""
    for line in text.splitlines():
        if line.startswith("C "):  # classes come last
            return
        found = re.fullmatch(r"(\t?)([0-9a-f]{4})  (\S.*?)\s*", line)
        if found is None:
            if line and line[0] not in "#\t":
                raise FormatError(f"no vendor: {line!r}")
            continue
        if not found[1]:
            vendor = found[2]
        yield (vendor if not found[1] else vendor + found[2]), found[3]


def build(text: str) -> str:
    """Make the file's text from the list's."""
    version = re.search(r"^#\s+Version: (\S+)$", text, re.MULTILINE)
    if version is None:
        raise FormatError("the list has no version")
    found = dict(names(text))
    lines = (f"{key} {name}\n" for key, name in found.items())
    return _NOTICE.format(version=version[1]) + "".join(sorted(lines))


def main() -> int:
    """Run from the command line."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else INSTALLED
    OUT.write_text(build(source.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
