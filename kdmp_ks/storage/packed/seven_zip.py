"""`SevenZipArchive`: the members of a 7z archive, by py7zr.

py7zr pushes the bytes of all members, one behind the other, into objects that it is given; a thread
runs it, so that members can be asked for here.
"""

from __future__ import annotations

import os
import queue
import threading
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.errors import ArchiveError
from kdmp_ks.ground.limits import MAX_7Z_DICTIONARY
from kdmp_ks.storage.optional import optional_library
from kdmp_ks.storage.packed.archive import Archive, Entry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kdmp_ks.storage.packed.source_file import SourceFile
    from kdmp_ks.storage.packed.spool import Allowance

_WAITING: Final = 2
"""Parts that wait for being asked for."""
_LZMA: Final = b"\x03\x01\x01"
_LZMA2: Final = b"\x21"
_PPMD: Final = b"\x03\x04\x01"
_LEADS_OUT: Final = "its name leads out of the archive; unpack it with another tool"


class SevenZipArchive(Archive):
    """A 7z archive, read once from the beginning to the end."""

    def __init__(self, file: SourceFile, allowance: Allowance) -> None:
        """Read the directory.

        Raises:
            MissingExtraError: py7zr is not installed.
            Exception: Whatever py7zr raises.
        """
        py7zr = optional_library("py7zr", "archives", f"{file.name} is a 7z archive")
        self.name = file.name
        self._allowance = allowance
        self._pump: _Pump | None = None
        try:
            self._archive: Any = py7zr.SevenZipFile(file, "r")
        except py7zr.PasswordRequired as e:
            raise self._encrypted() from e
        self._check()

    def entries(self, wanted: str | None = None) -> Iterator[Entry]:
        """Yield the files; those that py7zr refuses, as their names lead out, come first."""
        files = [
            file
            for file in self._archive.files
            if not file.is_directory and not file.is_symlink and wanted in (None, file.filename)
        ]
        for file in files:
            if not _stays_inside(file.filename):
                yield Entry(file.filename, file.uncompressed, lambda: iter(()), _LEADS_OUT)
        targets = {file.filename for file in files if _stays_inside(file.filename)}
        members = _output_names(file for file in self._archive.files if file.filename in targets)
        pump = self._pump = _Pump(self._archive, sorted(targets), self._allowance)
        pump.start()
        while (output := pump.next_name()) is not None:
            known = members.get(output)
            file = known.popleft() if known else None
            if file is None:
                yield Entry(output, None, pump.chunks)
            else:
                yield Entry(file.filename, file.uncompressed, pump.chunks)

    def close(self) -> None:
        """End the thread, and close the reader of the archive."""
        if self._pump is not None:
            self._pump.stop()
        self._archive.close()

    def _encrypted(self) -> ArchiveError:
        return ArchiveError(self.name, "it is encrypted; unpack it with its password")

    def _check(self) -> None:
        """Refuse passwords and what needs much memory."""
        if self._archive.needs_password():
            raise self._encrypted()
        streams = self._archive.header.main_streams
        folders = streams.unpackinfo.folders if streams is not None else ()
        for coder in (coder for folder in folders for coder in folder.coders):
            size = _dictionary(coder["method"], coder.get("properties") or b"")
            if size > MAX_7Z_DICTIONARY:
                raise ArchiveError(self.name, f"its dictionary has {size:,} bytes; unpack it")


class _Pump:
    """A thread that unpacks, and what it has unpacked so far: names and parts."""

    def __init__(self, archive: Any, targets: list[str], allowance: Allowance) -> None:
        self._archive = archive
        self._targets = targets
        self._allowance = allowance
        self._queue: queue.Queue[str | bytes | Exception | None] = queue.Queue(_WAITING)
        self._is_stopped = threading.Event()
        self._name: str | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin to unpack."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread."""
        self._is_stopped.set()
        self._thread.join()

    def next_name(self) -> str | None:
        """Skip the rest of a member, and return the name of the next one; None at the end."""
        while self._name is None:
            item = self._queue.get()
            if item is None:
                return None
            self._note(item)
        name, self._name = self._name, None
        return name

    def chunks(self) -> Iterator[bytes]:
        """Yield the parts of the current member."""
        while self._name is None:
            item = self._queue.get()
            if item is None:
                self._queue.put(None)
                return
            if isinstance(item, bytes):
                yield item
            else:
                self._note(item)

    def put(self, item: str | bytes | Exception | None) -> None:
        """Hand an item over; called by the thread."""
        while not self._is_stopped.is_set():
            try:
                self._queue.put(item, timeout=0.1)
            except queue.Full:
                continue
            return
        raise _StoppedError

    def count(self, size: int) -> None:
        """Count unpacked bytes; called by the thread."""
        self._allowance.take(size)

    def _note(self, item: str | bytes | Exception) -> None:
        if isinstance(item, Exception):
            self._queue.put(None)
            raise item
        if isinstance(item, str):
            self._name = item

    def _run(self) -> None:
        try:
            if self._targets:
                root = Path(os.sep).resolve()
                self._archive.extract(root, self._targets, factory=_Sinks(self, root))
            self.put(None)
        except _StoppedError:
            pass
        except Exception as e:  # raised again where members are asked for
            with suppress(_StoppedError):
                self.put(e)


class _StoppedError(Exception):
    """Nobody asks for members any more."""


class _Sink:
    """Receiver of a member, with the methods of py7zr's ``Py7zIO``."""

    def __init__(self, pump: _Pump) -> None:
        self._pump = pump

    def write(self, data: bytes | bytearray) -> int:
        """Hand bytes over."""
        self._pump.count(len(data))
        if data:
            self._pump.put(bytes(data))
        return len(data)

    def read(self, _size: int | None = None) -> bytes:
        """Return nothing: bytes are not kept."""
        return b""

    def seek(self, _offset: int, _whence: int = 0) -> int:
        """Stay at the start."""
        return 0

    def flush(self) -> None:
        """Do nothing."""

    def size(self) -> int:
        """Return the size of what is kept."""
        return 0

    def close(self) -> None:
        """Do nothing."""


class _Sinks:
    """py7zr's factory of objects to write into, by the names of members below a folder."""

    def __init__(self, pump: _Pump, root: Path) -> None:
        self._pump = pump
        self._root = root

    def create(self, filename: str) -> _Sink:
        """Begin a member."""
        self._pump.put(Path(filename).relative_to(self._root).as_posix())
        return _Sink(self._pump)


def _output_names(files: Iterable[Any]) -> dict[str, deque[Any]]:
    """Return files by the names that py7zr writes them to: equal names get a number."""
    found: dict[str, deque[Any]] = {}
    counts: dict[str, int] = {}
    for file in files:
        name = file.filename
        count = counts.get(name)
        counts[name] = 0 if count is None else count + 1
        if not file.is_directory:
            output = name if count is None else f"{name}_{count}"
            found.setdefault(output, deque()).append(file)
    return found


def _stays_inside(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return ".." not in parts and bool(parts[0]) and ":" not in parts[0]


def _dictionary(method: bytes, properties: bytes) -> int:
    """Return the bytes of memory that a method asks for."""
    if method == _LZMA2 and properties:
        bits = properties[0] & 0x3F
        return (2 | bits & 1) << (bits // 2 + 11)
    if method in (_LZMA, _PPMD):
        return int.from_bytes(properties[1:5], "little")
    return 0
