"""`file.ptr` and `refs.ptr`: files of a store that name other files.

A store may come from anybody, and a pointer may name any path: one in a share would send the
user's credentials to its server. So a pointer is followed inside its own store; elsewhere only if
the caller allows it, and only to a regular file of this machine.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import MAX_POINTER_SIZE
from kdmp_ks.ground.visible import visible
from kdmp_ks.symbols.stores.candidate import shown_error

_LONGEST_SHOWN: Final = 200
_REMOTE: Final = re.compile(r"[\\/]{2}|(?i:[a-z][a-z0-9+.-]+://)")
_REFERENCE: Final = re.compile(r'[0-9a-fA-F]+,(file|ptr),"([^"]*)"')


@frozen
class Target(Facts):
    """Where a pointer leads to.

    Attributes:
        path: The file; None if it leads to none, or must not be followed.
        reason: Why there is no path.
    """

    path: str | None
    reason: str | None = None


def read_pointer(pointer: str, root: str, *, follow_outside: bool = False) -> Target:
    """Read ``file.ptr``: ``PATH:`` and a path, ``MSG:`` and a text, or a bare path.

    Args:
        pointer: Path of the file.
        root: The store's root.
        follow_outside: Whether a file outside of the store may be meant, if it is on this machine.
    """
    try:
        text = _read(pointer)
    except OSError as e:
        return Target(None, f"file.ptr cannot be read: {shown_error(e)}")
    line = text.strip().splitlines()[0].strip() if text.strip() else ""
    kind, colon, rest = line.partition(":")
    if colon and kind.strip().upper() == "MSG":
        return Target(None, f"file.ptr says: {_shown(rest.strip())}")
    named = rest.strip() if colon and kind.strip().upper() == "PATH" else line
    return _resolved("file.ptr", named, pointer, root, follow_outside=follow_outside)


def read_references(references: str, root: str, *, follow_outside: bool = False) -> Target:
    """Read ``refs.ptr``: one line for each time that the file was added; the last one counts.

    Args:
        references: Path of the file.
        root: The store's root.
        follow_outside: As for `read_pointer`.
    """
    try:
        text = _read(references)
    except OSError as e:
        return Target(None, f"refs.ptr cannot be read: {shown_error(e)}")
    found = _REFERENCE.findall(text)
    if not found or found[-1][0] != "ptr":
        return Target(None, "refs.ptr is there, but the file is not")
    return _resolved("refs.ptr", found[-1][1], references, root, follow_outside=follow_outside)


def _read(path: str) -> str:
    if not Path(path).is_file():  # a pipe would wait for a writer
        raise OSError(0, "not a regular file")
    with Path(path).open("rb") as file:
        return file.read(MAX_POINTER_SIZE).decode("utf-8", "replace").lstrip("\ufeff")


def _resolved(what: str, named: str, pointer: str, root: str, *, follow_outside: bool) -> Target:
    if not named or "\0" in named:
        return Target(None, f"{what} names no file")
    shown = _shown(named)
    if _REMOTE.match(named):
        return Target(None, f"{what} leads to {shown} on another machine, which is not followed")
    local = named if os.sep == "\\" else named.replace("\\", "/")
    try:
        path = (Path(pointer).parent / local).resolve()
        inside = path.is_relative_to(Path(root).resolve())
        if not inside and not follow_outside:
            return Target(None, f"{what} leads out of the store to {shown}, which is not followed")
        if not path.is_file():
            return Target(None, f"{what} leads to {shown}, which is not there")
    except (OSError, ValueError, RuntimeError):
        return Target(None, f"{what} leads to {shown}, which cannot be looked up")
    return Target(str(path))


def _shown(text: str) -> str:
    cut = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}..."
    return visible(cut)
