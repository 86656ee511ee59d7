"""`StringPool`: the names in a triage dump."""

from __future__ import annotations

import io
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from kaitaistruct import KaitaiStream

from kdmp_ks.errors import BoundsError
from kdmp_ks.format.header import kaitai_errors
from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.ground.limits import LONGEST_DRIVER_STRING as _LONGEST_STRING
from kdmp_ks.ground.limits import MAX_WHOLE
from kdmp_ks.storage.byte_view import ByteView
from kdmp_ks.triage.saved_bytes import SavedBytes

if TYPE_CHECKING:
    from kdmp_ks.storage.byte_view import Readable
    from kdmp_ks.triage.directory import Directory

_USUAL: Final = 0x200
"""Bytes that nearly every name fits in."""


class StringPool:
    """The strings of a dump, each a DUMP_STRING at an offset in the file."""

    def __init__(self, directory: Directory) -> None:
        """Use the pool of a dump.

        Args:
            directory: The dump's directory.
        """
        raw = directory.raw
        self._source = directory.source
        self._start: int = raw.ofs_string_pool
        self._end: int = self._start + raw.len_string_pool

    def read(self, offset: int) -> str:
        """Return a string.

        Text of Windows need not be valid UTF-16: surrogates without a partner are kept as they are.

        Args:
            offset: File offset of the string.

        Raises:
            BoundsError: The string is not in the pool, or not in the file.
        """
        source = self._source
        if not self._start <= offset < self._end:
            raise BoundsError(
                f"{source.name}: a name is outside of the string pool",
                field="DriverNameOffset",
                expected=f"{self._start:#x} to {self._end:#x}",
                got=offset,
            )
        room = max(0, min(self._end - offset, source.size - offset, _LONGEST_STRING))
        string = self._short(offset, min(room, _USUAL))
        if string is None:
            with kaitai_errors(source, "a name", offset + room):
                view = ByteView(self._bytes, offset, room)
                string = WindowsKernelDump.DumpString(KaitaiStream(view))
        text: str = string.text.decode("utf-16-le", errors="surrogatepass")
        return text

    def _short(self, offset: int, room: int) -> Any:
        """Return a string that ends within some bytes of memory; None for another one."""
        piece = io.BytesIO(self._bytes.read_exact(offset, room))
        try:
            return WindowsKernelDump.DumpString(KaitaiStream(piece))
        except EOFError:
            return None

    @cached_property
    def _bytes(self) -> Readable:
        """The pool as it was read at once, or the file if the pool is too large for that."""
        size = max(0, min(self._end, self._source.size) - self._start)
        if size > MAX_WHOLE:
            return self._source
        return SavedBytes(self._source.read_exact(self._start, size) if size else b"", self._start)
