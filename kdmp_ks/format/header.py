"""Parses the header of a dump with the schema-compiled parser, and ends that parser's errors here.

`kaitai_errors` turns what the Kaitai runtime raises into errors of the package, nobody else does.
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

from kdmp_ks.errors import (
    BoundsError,
    CutOffError,
    ForeignFileError,
    InvalidDataError,
    SignatureError,
)
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.storage.byte_view import ByteView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.storage.source import Source


_SIGNATURE = b"PAGE"


def read_header(source: Source) -> WindowsKernelDump:
    """Parse the header of a dump.

    Args:
        source: The file.

    Returns:
        The parsed file; the parts behind the header are parsed on demand.

    Raises:
        SignatureError: The file is not a kernel dump; `ForeignFileError` if its format is known.
        CutOffError: The file ends inside the header.
    """
    try:
        with kaitai_errors(source, "the header"):
            return WindowsKernelDump(KaitaiStream(ByteView(source, 0, source.size)))
    except (SignatureError, CutOffError) as e:
        _check_format(source, e)
        raise


def _check_format(source: Source, cause: InvalidDataError) -> None:
    """Raise a better error for a file of another format.

    Raises:
        ForeignFileError: The format is known.
        CutOffError: The file is empty.
    """
    from kdmp_ks.storage.foreign import HEAD_SIZE, recognise

    head = source.read_exact(0, min(source.size, HEAD_SIZE))
    cut = head and _SIGNATURE.startswith(head[: len(_SIGNATURE)])
    found = None if cut else recognise(head, source.size)
    if found is None:
        return
    if not head:
        raise CutOffError(
            f"{source.name} is empty", field="file size", expected="at least a header", got=0
        ) from cause.__cause__
    raise ForeignFileError(
        source.name,
        format=found.id,
        name=found.name,
        advice=found.advice,
        got=head[: len(_SIGNATURE)],
    ) from cause.__cause__


@contextmanager
def kaitai_errors(source: Source, part: str, end: int | None = None) -> Iterator[None]:
    """Turn the errors of the Kaitai runtime into those of the package.

    Args:
        source: The file that is read.
        part: Which part of it, for messages.
        end: File offset at which the parser's stream ends; the end of the file if left out.

    Raises:
        CutOffError: The file ends inside the part.
        BoundsError: The part does not end before ``end``.
        SignatureError: A magic value in it is wrong.
        InvalidDataError: It cannot be otherwise parsed.
    """
    try:
        yield
    except EndOfStreamError as e:
        raise _cut_off(source, part, e, end) from e
    except ValidationFailedError as e:
        raise _invalid(source, part, e) from e
    except (KaitaiStructError, EOFError, ValueError) as e:
        raise InvalidDataError(
            f"{source.name}: {part} cannot be parsed",
            field=part,
            expected="a valid one",
            got=str(e),
        ) from e


def _cut_off(source: Source, part: str, error: EndOfStreamError, end: int | None) -> BoundsError:
    """Make the error for a read that goes beyond the end of its stream.

    The runtime counts from the position of the read, which its error does not have; but the bytes
    available end where the stream does.
    """
    limit = source.size if end is None else end
    wanted = limit - error.bytes_available + error.bytes_needed
    if limit < source.size:
        return BoundsError(
            f"{source.name}: {part} goes beyond its place in the file",
            field="end",
            expected=f"at most {limit:#x}",
            got=wanted,
        )
    return CutOffError(
        f"{source.name} ends inside {part}",
        field="file size",
        expected=f"at least {wanted:#x} bytes",
        got=source.size,
    )


def _invalid(source: Source, part: str, error: ValidationFailedError) -> InvalidDataError:
    field = "".join(word.capitalize() for word in _field_being_parsed(error).split("_"))
    got = getattr(error, "actual", None)
    least = getattr(error, "min", None)
    if least is not None:
        return BoundsError(
            f"{source.name}: {part} contradicts itself",
            field=field,
            expected=f"at least {least:#x}",
            got=got,
        )
    return SignatureError(
        f"{source.name}: {part} is not that of a Windows kernel dump",
        field=field,
        expected=getattr(error, "expected", "a known value"),
        got=got,
    )


def _field_being_parsed(error: ValidationFailedError) -> str:
    """Name of the field that failed; the runtime's error has only its index.

    A generated parser sets a field before it validates it, so it is the last one that is set.
    """
    for frame, _ in walk_tb(error.__traceback__):
        parsed = frame.f_locals.get("self")
    return list(vars(parsed))[-1] if isinstance(parsed, KaitaiStruct) else str(error.src_path)
