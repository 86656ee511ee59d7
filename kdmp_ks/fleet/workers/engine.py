"""`Engine`: reads dumps on lanes, so that a dump that kills its worker concerns no other."""

from __future__ import annotations

from collections import deque
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, wait
from dataclasses import dataclass, field
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING, Final

from kdmp_ks.fleet.reading import Reading, ReadOptions, failed, read_dump
from kdmp_ks.ground.limits import FLEET_BATCH

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from kdmp_ks.fleet.workers.lanes import Batch, Lane, ReadDump

_POLL: Final = 0.5


@dataclass(slots=True)
class _Task:
    """A batch that is being read.

    Attributes:
        paths: The paths.
        lane: Where it is read.
        deadline: When its worker is killed.
        is_late: Whether its worker was killed for that.
    """

    paths: Batch
    lane: Lane
    deadline: float
    is_late: bool = field(default=False)


class Engine:
    """Reads dumps, a batch at a time on each lane.

    Attributes:
        lanes: The lanes.
        per_lane: How many batches a lane gets at a time.
    """

    def __init__(
        self,
        lanes: Iterable[Lane],
        options: ReadOptions,
        *,
        per_lane: int = 1,
        batch: int = FLEET_BATCH,
        grace: float = 30.0,
        read: ReadDump = read_dump,
    ) -> None:
        """Take the lanes.

        Args:
            lanes: Where batches are read.
            options: How to read each dump.
            per_lane: How many batches a lane gets at a time; more than 1 for an executor with
                several workers.
            batch: Dumps in a batch.
            grace: Seconds that a process has to start, and to notice that its time is over; it is
                killed after that.
            read: Reads one dump; it has to be importable in the workers.
        """
        self.lanes = list(lanes)
        self.per_lane = per_lane
        self._options = options
        self._batch = batch
        self._grace = grace
        self._read = read
        self._free = deque(lane for _ in range(per_lane) for lane in self.lanes)
        self._tasks: dict[Future[list[Reading]], _Task] = {}
        self._again: deque[Batch] = deque()

    def run(self, paths: Iterable[str]) -> Iterator[Reading]:
        """Yield what was read, each dump once, in the order in which batches are finished.

        Args:
            paths: Paths of the dumps; they are taken as workers become free.

        Raises:
            BrokenExecutor: The caller's executor takes nothing any more.
        """
        coming = iter(paths)
        while True:
            self._fill(coming)
            if not self._tasks:
                return
            done, _ = wait(self._tasks, timeout=_POLL, return_when=FIRST_COMPLETED)
            finished = [(self._tasks.pop(future), future) for future in done]
            for task, _ in finished:
                self._free.append(task.lane)
            results = [self._result(task, future) for task, future in finished]
            self._fill(coming)
            for result in results:
                yield from result
            self._watch()

    def close(self) -> None:
        """End the workers; what they were reading is lost."""
        for future, task in self._tasks.items():
            if not future.cancel():
                task.lane.kill()
        for lane in self.lanes:
            lane.close()

    def _fill(self, coming: Iterator[str]) -> None:
        """Give every free lane a batch; those to be read again come first."""
        while self._free:
            paths = self._again.popleft() if self._again else tuple(islice(coming, self._batch))
            if not paths:
                return
            lane = self._free.popleft()
            try:
                future = lane.submit(paths, self._options, self._read)
            except BrokenExecutor:  # its worker died since the last batch
                lane.replace()
                future = lane.submit(paths, self._options, self._read)
            limit = self._options.seconds * len(paths) + self._grace
            self._tasks[future] = _Task(paths, lane, monotonic() + limit)

    def _result(self, task: _Task, future: Future[list[Reading]]) -> list[Reading]:
        """Return what a batch came to; nothing yet where it has to be read dump by dump."""
        error = future.exception()
        if error is None:
            return future.result()
        if isinstance(error, BrokenExecutor):
            task.lane.replace()
        if len(task.paths) > 1:
            self._again.extend((path,) for path in task.paths)
            return []
        if task.is_late:
            text = f"not read within {self._options.seconds:g} s; the worker was killed"
            return [failed(task.paths[0], "time_limit", text)]
        if isinstance(error, BrokenExecutor) or "Killed" in type(error).__name__:
            return [failed(task.paths[0], "worker_died", "the worker that read it died")]
        return [failed(task.paths[0], "worker_failed", f"{type(error).__name__}: {error}")]

    def _watch(self) -> None:
        """Kill the workers whose time is over."""
        now = monotonic()
        for task in self._tasks.values():
            if not task.is_late and now > task.deadline:
                task.is_late = task.lane.kill()
