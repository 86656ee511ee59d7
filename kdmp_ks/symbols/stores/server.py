"""`Servers`: files that are downloaded into a store, and verified before they get their names."""

from __future__ import annotations

from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.symbols.keys import IsfKey
from kdmp_ks.symbols.stores.candidate import Candidate, Status, shown_error
from kdmp_ks.symbols.stores.download.cache import PendingFile, remove_old_parts
from kdmp_ks.symbols.stores.download.fetch import Fetched, Progress, ProgressCallback, fetch
from kdmp_ks.symbols.stores.download.urls import without_user
from kdmp_ks.symbols.stores.download.verification import verify
from kdmp_ks.symbols.stores.file_names import packed_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.symbols.keys import SymbolKey
    from kdmp_ks.symbols.stores.download.fetch import FetchLimits
    from kdmp_ks.symbols.stores.path_syntax import PathEntry

__all__ = ["Progress", "ProgressCallback", "Servers"]

_NOT_THERE: Final = Fetched(Status.MISSING, "the server does not have the file")


@frozen
class _Stored(Facts):
    """Result of a download into a store: a path, or the reason why there is none."""

    result: Fetched
    path: str | None = None


class Servers:
    """Asks servers, one file at a time, and none again that does not answer at all."""

    def __init__(self, limits: FetchLimits) -> None:
        """Start with all servers."""
        self._limits = limits
        self._down: dict[str, str] = {}
        self.lock = RLock()

    def ask(
        self, entry: PathEntry, url: str, key: SymbolKey, progress: ProgressCallback | None
    ) -> Candidate:
        """Download a file into the first cache of an entry that can be written to."""
        shown = without_user(url)
        with self.lock:
            reason = self._down.get(url)
            if reason is not None:
                return Candidate(
                    key, entry.text, shown, Status.NOT_ASKED, f"it did not work before: {reason}"
                )
            stored = self._stored(entry, url, key, progress)
            if stored.result.is_down:
                self._down[url] = stored.result.reason or ""
        if stored.path is not None:
            return Candidate(
                key, entry.text, stored.path, Status.FOUND, None, stored.path, url=shown
            )
        return Candidate(key, entry.text, shown, stored.result.status, stored.result.reason)

    def _stored(
        self, entry: PathEntry, url: str, key: SymbolKey, progress: ProgressCallback | None
    ) -> _Stored:
        result = _NOT_THERE
        for path, is_packed in _remote_paths(key):
            whole = f"{url.rstrip('/')}/{quote(path)}"
            reasons: list[str] = []
            for cache in entry.caches:
                try:
                    stored = self._into(cache, whole, key, progress, is_packed=is_packed)
                except OSError as e:
                    reasons.append(f"{cache}: {shown_error(e)}")
                    continue
                break
            else:
                text = "; ".join(reasons) or "no folder is named"
                return _Stored(Fetched(Status.FAILED, f"nowhere to store it: {text}"))
            if stored.result.status is not Status.MISSING:
                return stored
            result = stored.result
        return _Stored(result)

    def _into(
        self,
        cache: str,
        url: str,
        key: SymbolKey,
        progress: ProgressCallback | None,
        *,
        is_packed: bool,
    ) -> _Stored:
        """Download a file into a store.

        Raises:
            OSError: The store cannot be written to.
        """
        remove_old_parts(cache)
        pending = PendingFile(cache)
        try:
            result = fetch(url, pending.write, limits=self._limits, progress=progress)
            if result.status is not Status.FOUND:
                return _Stored(result)
            pending.close()
            if is_packed and pending.path is not None:
                pending = _expanded(pending, cache)
            if pending.path is None:
                return _Stored(Fetched(Status.REFUSED, "the server sent an empty file"))
            reason = verify(pending.path, key)
            if reason is not None:
                return _Stored(Fetched(Status.REFUSED, f"the server sent another file: {reason}"))
            return _Stored(result, _named(pending, key))
        except KdmpError as e:
            return _Stored(Fetched(Status.REFUSED, f"the server sent a damaged file: {e}"))
        finally:
            pending.discard()


def _expanded(packed: PendingFile, cache: str) -> PendingFile:
    """Expand a cabinet into another pending file.

    Raises:
        InvalidDataError: The cabinet is damaged.
        OSError: The store cannot be written to.
    """
    from kdmp_ks.symbols.stores.cabinet import expand_file

    plain = PendingFile(cache)
    try:
        plain.write(expand_file(packed.path or ""))
        plain.close()
    except BaseException:
        plain.discard()
        raise
    finally:
        packed.discard()
    return plain


def _named(pending: PendingFile, key: SymbolKey) -> str:
    """Give a verified file its name, unless another process did so and uses its file.

    Raises:
        OSError: It cannot be renamed, and there is no such file.
    """
    try:
        return pending.rename(key)
    except PermissionError:
        target = pending.target(key)
        if Path(target).is_file() and verify(target, key) is None:
            return target
        raise


def _remote_paths(key: SymbolKey) -> Iterator[tuple[str, bool]]:
    """Yield the paths of a file on a server, and whether it is packed there."""
    if isinstance(key, IsfKey):
        yield key.path, False
        yield f"{key.name}/{key.identifier}.json.xz", False
        return
    folder = f"{key.name}/{key.identifier}"
    yield f"{folder}/{key.name}", False
    yield f"{folder}/{packed_name(key.name)}", True
