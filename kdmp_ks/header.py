"""Parses the header of a dump with the schema-compiled parser, and ends that parser's errors here.

`reading` is the one place that turns what the Kaitai runtime raises into errors of the package.
"""

from __future__ import annotations

from contextlib import contextmanager
from traceback import walk_tb
from typing import TYPE_CHECKING

from kaitaistruct import (
    EndOfStreamError,
    KaitaiStream,
    KaitaiStruct,
    KaitaiStructError,
    ValidationFailedError,
)

from kdmp_ks.errors import BoundsError, InvalidDataError, SignatureError, UnsupportedDumpError
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.stream import ByteView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.source import Source


def read_header(source: Source) -> WindowsKernelDump:
    """Parse the header of a dump.

    Args:
        source: The file.

    Returns:
        The parsed file; what lies behind the header is parsed when it is asked for.

    Raises:
        SignatureError: This is not a kernel dump.
        BoundsError: The file ends inside of the header.
        UnsupportedDumpError: It is the dump of a 32-bit machine.
    """
    with reading(source, "the header"):
        parsed = WindowsKernelDump(KaitaiStream(ByteView(source, 0, source.size)))
    if parsed.valid_dump != WindowsKernelDump.ValidDumps.dump64:
        raise UnsupportedDumpError(
            f"{source.name}: dumps of 32-bit machines cannot be read", dump_type=0
        )
    return parsed


@contextmanager
def reading(source: Source, part: str) -> Iterator[None]:
    """Turn the errors of the Kaitai runtime into those of the package.

    Args:
        source: The file that is read.
        part: Which part of it, for messages.

    Raises:
        BoundsError: The file ends inside of the part.
        SignatureError: A magic value in it is wrong.
        InvalidDataError: Another fixed value in it is wrong.
    """
    try:
        yield
    except EndOfStreamError as e:
        raise BoundsError(
            f"{source.name} ends inside of {part}",
            field="file size",
            expected=f"at least {e.bytes_needed:#x} more bytes there",
            got=e.bytes_available,
        ) from e
    except ValidationFailedError as e:
        raise _invalid(source, part, e) from e
    except (KaitaiStructError, EOFError, ValueError) as e:
        raise InvalidDataError(
            f"{source.name}: {part} cannot be parsed", field=part, expected="a valid one", got=e
        ) from e


def _invalid(source: Source, part: str, error: ValidationFailedError) -> InvalidDataError:
    return SignatureError(
        f"{source.name}: {part} is not that of a Windows kernel dump",
        field=_field_being_parsed(error),
        expected=getattr(error, "expected", getattr(error, "min", "a known value")),
        got=getattr(error, "actual", None),
    )


def _field_being_parsed(error: ValidationFailedError) -> str:
    """Name of the field that failed; the runtime's error tells only its index.

    A generated parser sets a field before it validates it, so it is the last one that is set.
    """
    for frame, _ in walk_tb(error.__traceback__):
        parsed = frame.f_locals.get("self")
    return list(vars(parsed))[-1] if isinstance(parsed, KaitaiStruct) else str(error.src_path)
