"""`failure_id_hash`: the hash by which WinDbg and Windows Error Reporting group crashes.

``!analyze`` prints it as ``FAILURE_ID_HASH``, beside the bucket (``FAILURE_BUCKET_ID``) that it is
computed from. Equal buckets have equal hashes, whoever computes them.
"""

from __future__ import annotations

from hashlib import md5
from typing import Final
from uuid import UUID

__all__ = ["failure_id_hash"]

_KERNEL: Final = "km:"
_MODES: Final = (_KERNEL, "um:")


def failure_id_hash(bucket: str) -> str:
    """Return the FAILURE_ID_HASH of a bucket, without braces.

    It is the MD5 of the FAILURE_ID_HASH_STRING in UTF-16LE: ``km:`` and the bucket in lower case.

    Args:
        bucket: A FAILURE_BUCKET_ID, such as ``AV_myfault!unknown_function``; or a
            FAILURE_ID_HASH_STRING, which begins with ``km:`` (kernel) or ``um:`` (a program).

    Example:
        >>> failure_id_hash("AV_myfault!unknown_function")
        '9745090a-9bce-ccba-c096-ca6e9ca04c64'
    """
    text = bucket.lower()
    if not text.startswith(_MODES):
        text = _KERNEL + text
    data = text.encode("utf-16-le", "surrogatepass")
    return str(UUID(bytes_le=md5(data, usedforsecurity=False).digest()))
