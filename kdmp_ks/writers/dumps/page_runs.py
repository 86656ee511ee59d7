"""`PageSet`: pages that are to be written, and where their bytes are; `page_set` takes any source.

A run keeps a reference to a buffer or a file, never the bytes of pages; a mapping of pages costs
eight bytes per page beside the mapping itself.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Mapping
from operator import index
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, runtime_checkable

from kdmp_ks.errors import WriteError
from kdmp_ks.ground.kinds import PAGE_SHIFT, PAGE_SIZE
from kdmp_ks.ground.limits import PFN_LIMIT
from kdmp_ks.storage.source import Source
from kdmp_ks.storage.stream_source import StreamSource

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from kdmp_ks.maps.page_index import PageIndex

    Bytes = bytes | bytearray | memoryview


@runtime_checkable
class DumpWithPages(Protocol):
    """A dump with pages."""

    @property
    def physmem(self) -> PageIndex:
        """Pages of the dump."""

    @property
    def source(self) -> Source:
        """The file."""


class FilePages(NamedTuple):
    """Pages that are stored in a file one behind the other.

    Attributes:
        pfn: Frame number of the first page.
        page_count: Number of pages.
        file: A seekable binary file object, or an open `kdmp_ks.storage.source.Source`.
        offset: File offset of the first page.
    """

    pfn: int
    page_count: int
    file: BinaryIO | Source
    offset: int = 0


class PageRun(NamedTuple):
    """Pages that follow one another in memory and in what contains their bytes.

    Attributes:
        pfn: Frame number of the first page.
        page_count: Number of pages.
        content: A buffer of bytes, or a file.
        offset: Offset of the first byte in it.
    """

    pfn: int
    page_count: int
    content: memoryview | Source
    offset: int

    @property
    def end(self) -> int:
        """Frame number behind the last page."""
        return self.pfn + self.page_count

    def part(self, pfn: int, end: int) -> PageRun:
        """Return the run of some of the pages, from a frame up to another."""
        offset = self.offset + (pfn - self.pfn << PAGE_SHIFT)
        return PageRun(pfn, end - pfn, self.content, offset)


class PageSet(NamedTuple):
    """Pages that are to be written, ascending by frame number.

    Attributes:
        frames: Returns the first frame and the number of pages of each run.
        runs: Returns the runs, in the same order, with their bytes.
        inputs: Descriptors of the files that the bytes are in.
    """

    frames: Callable[[], Iterable[tuple[int, int]]]
    runs: Callable[[], Iterable[PageRun]]
    inputs: tuple[int, ...]


Pages = (
    Mapping[int, bytes]
    | Iterable[PageRun | tuple[int, bytes] | FilePages]
    | DumpWithPages
    | PageSet
)
"""Where pages come from; bytearrays and memoryviews do as well as bytes."""


def page_set(pages: object) -> PageSet:
    """Return the pages of a source.

    Args:
        pages: A mapping from frame numbers to bytes of a page each; an iterable of ``(pfn,
            bytes)``, of any number of whole pages each, of `FilePages` or of `PageRun`; or an open
            dump. The bytes are read when they are written, and must not change until then; a
            mapping may make each page when it is asked for it.

    Raises:
        WriteError: It is none of these, a page occurs twice, bytes are no whole pages, or a frame
            is beyond physical memory.
    """
    if isinstance(pages, PageSet):
        return pages
    if isinstance(pages, DumpWithPages):
        memory, source = pages.physmem, pages.source
        return PageSet(
            lambda: ((int(run.pfn), run.page_count) for run in memory.runs),
            lambda: (PageRun(int(r.pfn), r.page_count, source, r.offset) for r in memory.runs),
            _descriptor(source),
        )
    if isinstance(pages, Mapping):
        return _of_mapping(pages)
    if not isinstance(pages, Iterable):
        kind = type(pages).__name__
        raise _odd("pages", "a mapping, an iterable of runs, or a dump", kind)
    given = list(pages)
    found = sorted(map(_as_run, given), key=lambda run: run.pfn)
    _check_order(found)
    files = (getattr(one, "file", getattr(one, "content", None)) for one in given)
    inputs = {number for file in files for number in _descriptor(file)}
    return PageSet(lambda: (run[:2] for run in found), lambda: found, tuple(inputs))


def _descriptor(file: object) -> tuple[int, ...]:
    """Return the descriptor of a file, if there is one."""
    if isinstance(file, Source):
        return () if file.descriptor is None else (file.descriptor,)
    try:
        return (int(getattr(file, "fileno")()),)  # noqa: B009 - any object
    except Exception:  # whatever the object of the caller raises
        return ()


def overlaid(pages: PageSet, others: Mapping[int, Bytes]) -> PageSet:
    """Return pages some of which are replaced, and to which others are added.

    Args:
        pages: The pages.
        others: The bytes of the new pages by frame number.
    """
    if not others:
        return pages

    def merged() -> Iterator[PageRun]:
        waiting = iter(sorted(others))
        number = next(waiting, None)
        for run in pages.runs():
            at = run.pfn
            while number is not None and number < run.end:
                if number > at:
                    yield run.part(at, number)
                yield _page(number, others[number])
                at = max(at, number + 1 if number >= at else at)
                number = next(waiting, None)
            if at < run.end:
                yield run.part(at, run.end)
        while number is not None:
            yield _page(number, others[number])
            number = next(waiting, None)

    return PageSet(lambda: (run[:2] for run in merged()), merged, pages.inputs)


def _of_mapping(pages: Mapping[Any, Any]) -> PageSet:
    try:
        numbers = array("Q", sorted(index(pfn) for pfn in pages))
    except (TypeError, OverflowError) as error:
        raise _odd("pages", "frame numbers", "other keys") from error
    if numbers and numbers[-1] >= PFN_LIMIT:
        raise _odd("pages", f"frames below {PFN_LIMIT:#x}", numbers[-1])
    return PageSet(
        lambda: ((pfn, 1) for pfn in numbers),
        lambda: (_page(pfn, pages[pfn]) for pfn in numbers),
        (),
    )


def _page(pfn: int, data: Bytes) -> PageRun:
    run = _of_bytes(pfn, data)
    if run.page_count != 1:
        raise _odd(f"page {pfn:#x}", f"{PAGE_SIZE:#x} bytes", f"{run.page_count} pages")
    return run


def _as_run(given: Any) -> PageRun:
    if isinstance(given, PageRun):
        run = given
    elif isinstance(given, FilePages):
        file = given.file
        source = file if isinstance(file, Source) else StreamSource(file)
        run = PageRun(given.pfn, given.page_count, source, given.offset)
    else:
        try:
            pfn, data = given
        except (TypeError, ValueError) as error:
            raise _odd("pages", "(pfn, bytes) or FilePages", type(given).__name__) from error
        run = _of_bytes(pfn, data)
    _check_run(run)
    return run


def _of_bytes(pfn: int, data: Bytes) -> PageRun:
    try:
        view = memoryview(data).cast("B")
    except TypeError as error:
        raise _odd(f"page {pfn!r:.40}", "bytes", type(data).__name__) from error
    if not len(view) or len(view) % PAGE_SIZE:
        raise _odd(f"page {pfn!r:.40}", "whole pages", f"{len(view):#x} bytes")
    return PageRun(pfn, len(view) >> PAGE_SHIFT, view, 0)


def _check_run(run: PageRun) -> None:
    """Check that a run is in physical memory, and in its file.

    Raises:
        WriteError: It is not.
    """
    for name in ("pfn", "page_count", "offset"):
        if not isinstance(getattr(run, name), int) or getattr(run, name) < 0:
            raise _odd(f"{name} of a run", "a number", repr(getattr(run, name))[:40])
    if run.end > PFN_LIMIT or not run.page_count:
        got = f"{run.pfn:#x} to {run.end:#x}"
        raise _odd("pages", f"frames below {PFN_LIMIT:#x}, at least one", got)
    size = run.content.size if isinstance(run.content, Source) else len(run.content)
    end = run.offset + (run.page_count << PAGE_SHIFT)
    if end > size:
        raise _odd(f"file of page {run.pfn:#x}", f"at least {end:#x} bytes", size)


def _check_order(runs: list[PageRun]) -> None:
    end = 0
    for run in runs:
        if run.pfn < end:
            raise _odd("pages", "each page once", f"page {run.pfn:#x} again")
        end = run.end


def _odd(field: str, expected: object, got: object) -> WriteError:
    return WriteError("the pages cannot be written", field=field, expected=expected, got=got)
