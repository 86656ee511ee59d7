"""`write_blobs`: secondary data, as drivers add it behind a dump."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from kdmp_ks.errors import WriteError
from kdmp_ks.ground.limits import MAX_BLOBS
from kdmp_ks.writers.header_fields import HeaderFields

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_ALIGNMENT: Final = 8
_PADDING_END: Final = 1 << 16
_FREE_BUILD: Final = 0xF0000000


class NewBlob(NamedTuple):
    """A blob of secondary data that is to be written.

    Attributes:
        tag: Whose data it is, a UUID or its text.
        data: The bytes.
        pre_pad: Zeros between the header of the blob and the data.
    """

    tag: UUID | str
    data: bytes
    pre_pad: int = 0


def blob_parts(
    blobs: Iterable[NewBlob | tuple[UUID | str, bytes]], build: int
) -> Iterator[bytes | bytearray]:
    """Yield the parts of a chain of blobs; nothing if there is none.

    Each blob is padded to eight bytes from the start of the chain on, as the debugger engine does.

    Args:
        blobs: The blobs; those of a dump, `kdmp_ks.format.secondary.Blob`, as well.
        build: Build number of Windows.

    Raises:
        WriteError: A tag is no UUID, or the data are no bytes or too many.
    """
    structure = HeaderFields.for_structure("blob_header")
    for number, one in enumerate(blobs):
        if number >= MAX_BLOBS:
            raise _odd("number", f"at most {MAX_BLOBS}", "more")
        if not number:
            head = HeaderFields.for_structure("blob_file_header")
            data = head.blank()
            head.set(data, "header_size", head.size)
            head.set(data, "build_number", _FREE_BUILD | build & ~_FREE_BUILD)
            yield data
        tag, content, pre_pad = _checked(one)
        header = structure.blank()
        padding = -(pre_pad + len(content)) % _ALIGNMENT
        structure.set(header, "header_size", structure.size)
        structure.set(header, "tag", tag.bytes_le)
        structure.set(header, "data_size", len(content))
        structure.set(header, "pre_pad", pre_pad)
        structure.set(header, "post_pad", padding)
        yield header + bytes(pre_pad)
        yield content
        yield bytes(padding)


def _checked(one: object) -> tuple[UUID, bytes, int]:
    given, data, pre_pad = _parts(one)
    try:
        tag = given if isinstance(given, UUID) else UUID(str(given))
    except ValueError as error:
        raise _odd("tag", "a UUID", repr(given)[:60]) from error
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise _odd("data", "bytes", type(data).__name__)
    if isinstance(pre_pad, int) and 0 <= pre_pad < _PADDING_END:
        return tag, bytes(data), pre_pad
    raise _odd("pre_pad", f"a number below {_PADDING_END:#x}", repr(pre_pad)[:40])


def _parts(one: object) -> tuple[object, object, object]:
    if isinstance(one, tuple):
        tag, data, pre_pad = (*one, None, None, None)[:3]
        return tag, data, 0 if pre_pad is None else pre_pad
    return getattr(one, "tag", None), getattr(one, "data", None), 0  # a blob of a dump


def _odd(field: str, expected: object, got: object) -> WriteError:
    return WriteError("a blob cannot be written", field=field, expected=expected, got=got)
