"""`Engine`: reads dumps on lanes, so that a dump that kills its worker concerns no other."""

from __future__ import annotations

from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, wait
from dataclasses import dataclass, field
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import WorkersError
from kdmp_ks.fleet.reading import Reading, ReadOptions, failed, read_dump
from kdmp_ks.fleet.workers.batches import Batches
from kdmp_ks.fleet.workers.lanes import read_batch
from kdmp_ks.ground.limits import FLEET_BATCH, FLEET_PART_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from kdmp_ks.fleet.part_files import PartFiles
    from kdmp_ks.fleet.targets.part import Part
    from kdmp_ks.fleet.workers.batches import Batch
    from kdmp_ks.fleet.workers.lanes import Lane, ReadDump

_POLL: Final = 0.5


@dataclass(slots=True)
class _Task:
    """A batch that is being read.

    Attributes:
        paths: The paths.
        lane: Where it is read.
        begun: When its time began.
        part: The part file that its worker writes.
        is_alone: Whether nothing else is read meanwhile.
        is_running: Whether it was seen to be read, not to wait for a worker.
        is_late: Whether its worker was killed as its time was over.
    """

    paths: Batch
    lane: Lane
    begun: float
    part: Part | None
    is_alone: bool = False
    is_running: bool = field(default=False)
    is_late: bool = field(default=False)


@dataclass(slots=True)
class _State:
    """A lane in use.

    Attributes:
        lane: The lane.
        tasks: How many batches it has.
        progress: When it finished a batch.
        given_up: How many batches were given up since then.
    """

    lane: Lane
    tasks: int = 0
    progress: float = field(default_factory=monotonic)
    given_up: int = 0


class Engine:
    """Reads dumps, a batch at a time on each lane."""

    def __init__(
        self,
        lanes: Iterable[Lane],
        options: ReadOptions,
        *,
        batch: int = FLEET_BATCH,
        grace: float = 30.0,
        read: ReadDump = read_dump,
        parts: PartFiles | None = None,
    ) -> None:
        """Take the lanes.

        Args:
            lanes: Where batches are read.
            options: How to read each dump.
            batch: Dumps in a batch.
            grace: Seconds that a worker has to start, and to notice that its time is over; it is
                killed after that, or given up.
            read: Reads one dump; it has to be importable in the workers.
            parts: Part files that the workers write; None if they return what they read.
        """
        self._lanes = {id(lane): _State(lane) for lane in lanes}
        self._options = options
        self._batch = batch
        self._grace = grace
        self._read = read
        self._parts = parts
        self._tasks: dict[Future[list[Reading]], _Task] = {}
        self._batches = Batches(())

    def run(self, paths: Iterable[str]) -> Iterator[Reading]:
        """Yield what was read, each dump once, in the order in which batches are finished.

        Args:
            paths: Paths of the dumps; they are taken as workers become free.

        Raises:
            WorkersError: The caller's executor takes or finishes nothing any more.
        """
        largest = self._batch if self._parts is None else FLEET_PART_ROWS
        self._batches = Batches(paths, self._batch, largest)
        while True:
            self._fill()
            if not self._tasks:
                return
            done, _ = wait(self._tasks, timeout=_POLL, return_when=FIRST_COMPLETED)
            finished = [(self._removed(future), future) for future in done]
            results = [self._result(task, future) for task, future in finished]
            self._fill()
            for result in results:
                yield from result
            yield from self._watch()

    def close(self) -> None:
        """End the workers; what they were reading is lost."""
        for future, task in self._tasks.items():
            if not future.cancel():
                task.lane.kill(future)
        for state in self._lanes.values():
            state.lane.close()

    def _fill(self) -> None:
        """Give every free lane a batch; those to be read again come first, suspects last."""
        while not any(task.is_alone for task in self._tasks.values()):
            free = [one for one in self._lanes.values() if one.tasks < one.lane.slots()]
            if not free:
                return
            paths = self._batches.take()
            is_alone = paths is None
            if is_alone and not self._tasks:
                paths = self._batches.take_suspect()
            if paths is None:
                return
            self._submit(min(free, key=lambda one: one.tasks), paths, is_alone=is_alone)

    def _submit(self, state: _State, paths: Batch, *, is_alone: bool) -> None:
        lane = state.lane
        part = None if self._parts is None else self._parts.next_part()
        job = partial(read_batch, paths, self._options, self._read, part)
        try:
            future = lane.submit(job)
        except BrokenExecutor:  # its worker died since the last batch
            lane.replace()
            future = lane.submit(job)
        if not state.tasks:
            state.progress = monotonic()
        state.tasks += 1
        self._tasks[future] = _Task(paths, lane, monotonic(), part, is_alone)

    def _removed(self, future: Future[list[Reading]]) -> _Task:
        task = self._tasks.pop(future)
        state = self._lanes[id(task.lane)]
        state.tasks -= 1
        state.progress = monotonic()
        state.given_up = 0
        return task

    def _result(self, task: _Task, future: Future[list[Reading]]) -> list[Reading]:
        """Return what a batch came to; nothing yet where its dumps have to be read again."""
        error = None if future.cancelled() else future.exception()
        if task.is_late or isinstance(error, BrokenExecutor):
            # A worker that was killed may have finished its batch at that moment.
            task.lane.replace()
        if error is None and not future.cancelled():
            if self._parts is not None and task.part is not None:
                self._parts.accept(task.part)
            return future.result()
        if isinstance(error, WorkersError):
            raise error
        if self._parts is not None and task.part is not None:
            self._parts.withdraw(task.part)
        if len(task.paths) > 1:
            self._batches.split(task.paths)
            return []
        if task.is_late:
            return [self._late(task, "the worker was killed")]
        killed = isinstance(error, BrokenExecutor) or "Killed" in type(error).__name__
        if error is not None and not killed:
            text = f"{type(error).__name__}: {error}"
            return [failed(task.paths[0], "worker_failed", text)]
        if task.lane.is_shared and not task.is_alone:
            self._batches.suspect(task.paths)
            return []
        return [failed(task.paths[0], "worker_died", "the worker that read it died")]

    def _late(self, task: _Task, fate: str) -> Reading:
        text = f"not read within {self._options.seconds:g} s; {fate}"
        return failed(task.paths[0], "time_limit", text)

    def _watch(self) -> list[Reading]:
        """Kill the workers whose time is over; what they read is given up where that is impossible.

        Raises:
            WorkersError: All is given up, and nothing was finished meanwhile.
        """
        now, given_up = monotonic(), []
        for future, task in list(self._tasks.items()):
            if task.is_late or not self._is_late(task, future, now):
                continue
            if task.lane.kill(future):
                task.is_late = True
            else:
                given_up.extend(self._given_up(future))
        return given_up

    def _is_late(self, task: _Task, future: Future[list[Reading]], now: float) -> bool:
        if not task.is_running:
            starts = not task.lane.is_shared and task.lane.is_waiting(future)
            task.is_running = future.running() and not starts
            if task.is_running:
                task.begun = now
        limit = self._options.seconds * len(task.paths) + self._grace
        begun = task.begun
        if task.lane.is_shared and not task.is_running:
            # It may wait behind others, and not every executor knows: as long as they end, it does.
            begun = max(begun, self._lanes[id(task.lane)].progress)
        if now - begun <= limit:
            return False
        if task.lane.is_waiting(future):
            task.begun = now
            return False
        return True

    def _given_up(self, future: Future[list[Reading]]) -> list[Reading]:
        """Wait for a batch no more."""
        task = self._tasks.pop(future)
        future.cancel()
        state = self._lanes[id(task.lane)]
        state.tasks -= 1
        state.given_up += 1
        if self._parts is not None and task.part is not None:
            self._parts.withdraw(task.part)
        if state.given_up > 2 * task.lane.slots():
            raise WorkersError("the workers do not end what they read, and cannot be killed here")
        if len(task.paths) > 1:
            self._batches.split(task.paths)
            return []
        return [self._late(task, "the worker could not be killed")]
