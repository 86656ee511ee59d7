"""`new_file`: a file that appears under its name when all of it is written, or not at all."""

from __future__ import annotations

import errno
import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, BinaryIO, Final

from kdmp_ks.errors import KdmpError, WriteError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Input = str | os.PathLike[str] | int

_ANYBODY: Final = 0o666
_OWNER: Final = 0o600
_DESCRIPTORS: Final = "/proc/self/fd"


@contextmanager
def new_file(path: str | os.PathLike[str], inputs: Iterable[Input] = ()) -> Iterator[BinaryIO]:
    """Open a file for writing; it replaces that of its name if the block ends without an error.

    The file has no name until then where the system has such files, so nothing is left even by a
    process that is killed; elsewhere it is written beside its place, and removed after an error. A
    link is followed, not replaced. Nobody else may read the file while it is written; afterwards
    its permissions are those that the umask, the inputs and a replaced file all allow.

    Args:
        path: Path of the file.
        inputs: Paths or descriptors of the files that are read meanwhile, none of which the new
            file may replace.

    Yields:
        The file, which can be read as well.

    Raises:
        WriteError: The path is that of an input, by whatever name, or not that of a regular file.
        OSError: The file cannot be written.
    """
    given, inputs = Path(path), tuple(inputs)
    check_output(given, inputs)
    target = Path(os.path.realpath(given))
    if target.is_symlink():
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(target))
    # Not by its name, to which nothing may be added if it is as long as names can be; nor by the
    # number of the process, which is the same in all containers that write to one folder.
    part = target.with_name(f".kdmp-{token_hex(8)}.part")
    try:
        file, named = _opened(part)
        with file:
            yield file
            file.flush()
            _open_up(file, inputs, target)
            if not named:
                _give_name(file, part)
        part.replace(target)
    except BaseException as error:
        with suppress(OSError):
            part.unlink()
        # Errors of the dump name what they are about.
        if isinstance(error, OSError) and not isinstance(error, KdmpError):
            _name_in(error, target, part)
        raise


def check_output(path: Path, inputs: Iterable[Input]) -> None:
    """Check that a path can be written to without loss of an input.

    Raises:
        WriteError: It is that of an input, by whatever name, or not that of a regular file.
        IsADirectoryError: It is that of a folder.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return
    for one in inputs:
        with suppress(OSError):
            if os.path.samestat(found, _status(one)):
                raise WriteError(
                    f"{path} is the dump itself; it is never written to",
                    field="path",
                    expected="another file",
                    got="the dump",
                )
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, "is a directory", str(path))
    if not stat.S_ISREG(found.st_mode):
        raise WriteError(
            f"{path} is not a file that can be replaced",
            field="path",
            expected="a regular file",
            got="another kind of file",
        )


def _status(one: Input) -> os.stat_result:
    return os.fstat(one) if isinstance(one, int) else Path(one).stat()


def _opened(part: Path) -> tuple[BinaryIO, bool]:
    """Open a file without a name, or one beside its place; return whether it has a name."""
    nameless = getattr(os, "O_TMPFILE", 0)
    if nameless and os.link in os.supports_follow_symlinks and Path(_DESCRIPTORS).is_dir():
        with suppress(OSError):  # the file system has no such files
            number = os.open(part.parent, os.O_RDWR | os.O_CLOEXEC | nameless, _OWNER)
            return os.fdopen(number, "w+b"), False
    return open(part, "x+b", opener=_private), True


def _give_name(file: BinaryIO, part: Path) -> None:
    number = file.fileno()
    # With a folder named, whichever, links are followed; else they are not, whatever is asked for.
    os.link(f"{_DESCRIPTORS}/{number}", part, src_dir_fd=number, follow_symlinks=True)


def _private(path: str, flags: int) -> int:
    """Open a new file that nobody else may read while it is written."""
    return os.open(path, flags, _OWNER)


def _open_up(file: BinaryIO, inputs: Iterable[Input], target: Path) -> None:
    """Give a file the permissions that the umask allows, and none that the others lack.

    What was cut from a private dump stays private, and so does what replaces a private file. Its
    owner may read and write it in any case.
    """
    if not hasattr(os, "fchmod"):  # Windows has no such permissions
        return
    mask = os.umask(0o077)
    os.umask(mask)
    mode = _ANYBODY & ~mask
    for other in (*inputs, target):
        with suppress(OSError):
            mode &= stat.S_IMODE(_status(other).st_mode)
    with suppress(PermissionError):  # some file systems know no permissions
        os.fchmod(file.fileno(), mode | _OWNER)


def _name_in(error: OSError, target: Path, part: Path) -> None:
    """Name the file in an error of writing it, not the one beside it, nor none."""
    if error.filename in (None, str(part)) or str(error.filename).startswith(_DESCRIPTORS):
        error.filename = str(target)
        error.filename2 = None
