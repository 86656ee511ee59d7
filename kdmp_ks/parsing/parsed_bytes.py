"""`parse_bytes`: bytes in memory, by a type of a compiled schema."""

from __future__ import annotations

from io import BytesIO
from typing import Any, TypeVar

from kaitaistruct import (
    EndOfStreamError,
    KaitaiStream,
    KaitaiStructError,
    ValidationFailedError,
)

from kdmp_ks.errors import CutOffError, InvalidDataError, SignatureError

Parsed = TypeVar("Parsed")


def parse_bytes(kind: type[Parsed], data: bytes, what: str) -> Parsed:
    """Parse the bytes of a structure; bytes behind it are ignored.

    Args:
        kind: A generated type.
        data: The bytes.
        what: The noun of the structure, for messages: ``"the boot status data"``.

    Raises:
        CutOffError: There are too few bytes.
        SignatureError: A magic value is wrong.
        InvalidDataError: The bytes cannot be parsed for another reason.
    """
    parser: Any = kind
    try:
        parsed: Parsed = parser(KaitaiStream(BytesIO(data)))
    except EndOfStreamError as e:
        wanted = len(data) - e.bytes_available + e.bytes_needed
        raise CutOffError(
            f"{what} is cut off",
            field="size",
            expected=f"at least {wanted:#x} bytes",
            got=len(data),
        ) from e
    except ValidationFailedError as e:
        raise SignatureError(
            f"{what} begins with another magic value",
            field="magic",
            expected=getattr(e, "expected", "a known value"),
            got=getattr(e, "actual", None),
        ) from e
    except (KaitaiStructError, EOFError, ValueError) as e:
        raise InvalidDataError(
            f"{what} cannot be parsed", field=kind.__name__, expected="a valid one", got=str(e)
        ) from e
    return parsed
