"""`ClusterLane`: the workers of a cluster of dask.distributed, which are found by its scheduler."""

from __future__ import annotations

import logging
import re
import sys
import warnings
from concurrent.futures import Future
from contextlib import suppress
from importlib import import_module
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks import __version__
from kdmp_ks.errors import WorkersError
from kdmp_ks.fleet.workers.lanes import Lane
from kdmp_ks.ground.limits import CLUSTER_TIMEOUT
from kdmp_ks.storage.optional import optional_library

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.fleet.reading import Reading
    from kdmp_ks.fleet.workers.lanes import Job

_PACKAGE: Final = "kdmp_ks"
_ADDRESS: Final = re.compile(r"(?:tcp|tls|ucx|wss?)://[^\s/]+\Z")
_PER_THREAD: Final = 2
"""Batches for a thread, so that it has the next one when it is done."""
_INTERVAL: Final = 5.0
"""Seconds after which the workers are counted again."""
_SHOWN: Final = 3


class ClusterLane(Lane):
    """A cluster of dask.distributed. Workers may come and go."""

    is_shared = True

    def __init__(self, address: str, timeout: float = CLUSTER_TIMEOUT) -> None:
        """Connect to the scheduler, and check the workers.

        Args:
            address: Address of the scheduler, such as ``tcp://host:8786``.
            timeout: Seconds for the connection, and for the first worker.

        Raises:
            MissingExtraError: distributed is not installed.
            WorkersError: There is no scheduler, or no worker, or workers have another version of
                this package, or none.
        """
        library = optional_library("distributed", "dask", f"{address} is a scheduler of dask")
        if not _ADDRESS.match(address):
            raise WorkersError(f"{address} is no address of a scheduler, such as tcp://host:8786")
        self._address = address
        self._timeout = timeout
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # versions of other libraries
            try:
                self._client: Any = library.Client(
                    address, timeout=timeout, set_as_default=False, name="kdmp"
                )
            except Exception as error:  # whatever distributed raises
                text = " ".join((str(error) or type(error).__name__).split())
                raise WorkersError(f"no scheduler of dask answers at {address}: {text}") from error
        self._futures: dict[Future[list[Reading]], Any] = {}
        self._slots = 0
        self._due = 0.0
        self._without: float | None = None
        try:
            self._check(library)
        except BaseException:
            self.close()
            raise

    def _check(self, library: Any) -> None:
        try:
            self._client.wait_for_workers(1, timeout=self._timeout)
        except library.TimeoutError as error:
            raise WorkersError(f"the scheduler at {self._address} has no workers") from error
        found = self._asked(lambda: self._client.get_versions(packages=[_PACKAGE]))
        check_versions(found["workers"])

    def slots(self) -> int:
        """Return how many batches the workers take at a time, those that wait for them included.

        Raises:
            WorkersError: The scheduler does not answer any more, or has had no workers for long.
        """
        now = monotonic()
        if now >= self._due:
            self._due = now + _INTERVAL
            threads = sum(self._asked(self._client.nthreads).values())
            self._slots = max(_PER_THREAD * threads, 1)
            self._without = None if threads else self._without or now
            if self._without is not None and now - self._without > self._timeout:
                raise WorkersError(f"the scheduler at {self._address} has no workers any more")
        return self._slots

    def submit(self, job: Job) -> Future[list[Reading]]:
        """Have a batch read.

        Raises:
            WorkersError: The scheduler does not answer any more.
        """
        found: Future[list[Reading]] = Future()
        remote = self._asked(lambda: self._client.submit(job, pure=False))
        self._futures[found] = remote
        remote.add_done_callback(lambda one: self._pass_on(one, found))
        return found

    def _pass_on(self, remote: Any, found: Future[list[Reading]]) -> None:
        """Take over what a batch came to; runs in a thread of distributed."""
        if self._futures.pop(found, None) is None or not found.set_running_or_notify_cancel():
            return
        try:
            if remote.status == "finished":
                found.set_result(remote.result(timeout=self._timeout))
            elif remote.status == "error":
                found.set_exception(remote.exception(timeout=self._timeout))
            else:
                raise WorkersError(f"the scheduler at {self._address} has lost a batch")  # noqa: TRY301
        except Exception as error:
            found.set_exception(error)

    def is_waiting(self, future: Future[list[Reading]]) -> bool:
        """Return whether no worker has begun with a batch."""
        remote = self._futures.get(future)
        return remote is not None and not self._asked(lambda: self._client.call_stack([remote]))

    def kill(self, future: Future[list[Reading]]) -> bool:
        """Restart the workers that read a batch, as far as they have somebody who can do that."""
        remote = self._futures.pop(future, None)
        if remote is None or not future.set_running_or_notify_cancel():
            return False
        future.set_exception(TimeoutError())
        processing = self._asked(self._client.processing)
        workers = [name for name, keys in processing.items() if remote.key in keys]
        with suppress(Exception):  # not all workers can be restarted
            self._client.cancel([remote], force=True)
            self._client.restart_workers(workers, timeout=self._timeout, raise_for_error=False)
        return True

    def close(self) -> None:
        """Cancel what is not finished, and leave the cluster."""
        remotes = list(self._futures.values())
        self._futures.clear()
        with suppress(Exception):  # the scheduler may be gone
            self._client.cancel(remotes)
        with suppress(Exception):
            self._client.close(timeout=self._timeout)

    def _asked(self, ask: Any) -> Any:
        """Return an answer of the scheduler."""
        try:
            return ask()
        except Exception as error:  # whatever distributed raises
            text = " ".join((str(error) or type(error).__name__).split())
            raise WorkersError(
                f"the scheduler at {self._address} does not answer any more: {text}"
            ) from error


def check_versions(workers: Mapping[str, Mapping[str, Any]]) -> None:
    """Check that all workers have this version of the package.

    Args:
        workers: The workers by address, as ``Client.get_versions`` describes them.

    Raises:
        WorkersError: Some have another one, or none.
    """
    others = [
        f"{name} has {version or 'none'}"
        for name, found in workers.items()
        for version in [found["packages"].get(_PACKAGE)]
        if version != __version__
    ]
    if others:
        more = f" and {len(others) - _SHOWN:,} more" if len(others) > _SHOWN else ""
        text = ", ".join(others[:_SHOWN])
        raise WorkersError(f"the workers need kdmp-ks {__version__}: {text}{more}")


def silence() -> None:
    """Keep what distributed logs and warns of from standard error, for a command."""
    with suppress(ImportError):
        import_module("distributed")  # which sets the levels of its loggers at import
    for name in [*logging.root.manager.loggerDict, "distributed", "tornado", "asyncio"]:
        if name.partition(".")[0] in ("distributed", "tornado", "asyncio"):
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    if not sys.warnoptions:
        warnings.filterwarnings("ignore", module=r"distributed\b")
