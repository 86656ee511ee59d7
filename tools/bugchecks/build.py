#!/usr/bin/env python3
"""Make `kdmp_ks/data/bugchecks.json` from the Windows SDK's `bugcodes.h`.

    python tools/bugchecks/build.py bugcodes.h

The header comes with every Windows SDK (folder `shared`); it is an input and is not part of this
project. Only two facts of each entry are taken: the number and its symbolic name.

The header is the output of a message compiler, so it holds more than stop codes. Left out:

* strings: entries whose message text is a sentence rather than the symbolic name repeated
  (`WINDOWS_NT_BANNER` and its like, all of them with the informational severity 0x4);
* boot messages that share the numbering but never stop a system (`BOOT_MESSAGES`);
* the `_M` twins 0x1000xxxx, which a small memory dump stores for the stop code xxxx: a reader
  strips that bit before it looks up.

Added are the statuses with which Windows stops although the header does not count them
(`HARD_ERRORS`), and the codes that writers of crash dumps other than Windows store
(`THIRD_PARTY`, with the key `writer`).

What the codes mean is not made here: `kdmp_ks/data/bugcheck_meanings.json` is written by hand.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

OUTPUT = Path(__file__).resolve().parents[2] / "kdmp_ks" / "data" / "bugchecks.json"

MINIDUMP_TWIN = 0x10000000

BOOT_MESSAGES = frozenset(
    {
        "BOOTING_IN_SAFEMODE_MINIMAL",
        "BOOTING_IN_SAFEMODE_NETWORK",
        "BOOTING_IN_SAFEMODE_DSREPAIR",
        "BOOTLOG_LOADED",
        "BOOTLOG_NOT_LOADED",
        "BOOTLOG_ENABLED",
    }
)

HARD_ERRORS = {
    0xC0000218: {"name": "STATUS_CANNOT_LOAD_REGISTRY_FILE"},
    0xC0000221: {"name": "STATUS_IMAGE_CHECKSUM_MISMATCH"},
}

THIRD_PARTY = {
    # Four ASCII letters, least significant first; the parameters spell words in the same way.
    0x5454414D: {"name": "MATT", "writer": "DumpIt"},
}

_DEFINE = re.compile(
    r"^#define\s+(?P<name>\w+)\s+\(\(ULONG\)(?P<code>0x[0-9A-Fa-f]+)L?\)", re.MULTILINE
)
_MESSAGE = re.compile(
    r"^// MessageId: (?P<name>\w+)\n//\n// MessageText:\n//\n//\s*(?P<text>.*?)\s*$", re.MULTILINE
)


def stop_codes(header: str) -> dict[int, str]:
    """The stop codes of a `bugcodes.h`, by number."""
    texts = {match["name"]: match["text"] for match in _MESSAGE.finditer(header)}
    codes: dict[int, str] = {}
    for match in _DEFINE.finditer(header):
        name, code = match["name"], int(match["code"], 16)
        if name in BOOT_MESSAGES or texts.get(name, name) != name:
            continue
        if name.endswith("_M") and code & MINIDUMP_TWIN:
            continue
        if codes.setdefault(code, name) != name:
            raise SystemExit(f"{code:#010x} is named twice: {codes[code]} and {name}")
    return codes


def document(header: str) -> dict[str, dict[str, str]]:
    """The content of the data file: `{"0x0000000a": {"name": …}, …}` in the order of the codes."""
    entries: dict[int, dict[str, str]] = {
        code: {"name": name} for code, name in stop_codes(header).items()
    }
    entries.update({**HARD_ERRORS, **THIRD_PARTY})
    return {f"{code:#010x}": entries[code] for code in sorted(entries)}


def main() -> None:
    """Read the header named on the command line and write the data file."""
    parser = argparse.ArgumentParser(description="Make bugchecks.json from the SDK's bugcodes.h.")
    parser.add_argument("header", type=Path, metavar="HEADER", help="bugcodes.h of a Windows SDK")
    parser.add_argument("--output", type=Path, default=OUTPUT)
    arguments = parser.parse_args()
    header = arguments.header.read_text(encoding="utf-8", errors="replace")
    if not stop_codes(header):
        parser.error(f"{arguments.header} defines no stop codes: is it bugcodes.h?")
    made = document(header)
    # One entry a line, so that a diff between two SDKs reads as a list of codes.
    lines = ",\n".join(f"  {json.dumps(key)}: {json.dumps(value)}" for key, value in made.items())
    arguments.output.write_text(f"{{\n{lines}\n}}\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
