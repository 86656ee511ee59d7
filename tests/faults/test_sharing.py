"""One dump used from many threads, from forked processes, and after it was closed."""

from __future__ import annotations

import io
import os
import sys
import threading
import warnings
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from random import Random

import pytest

from builders.memory import PAGE_SIZE
from kdmp_ks import KernelDumpParser, phys, structs, virt
from kdmp_ks.errors import ClosedError, KdmpError

READERS = ("mmap", "file", "open file", "raw file", "stream")


@pytest.fixture(params=READERS)
def dump(request, small):
    if request.param in ("mmap", "file"):
        with KernelDumpParser(small.path, reader=request.param) as opened:
            yield opened
        return
    buffering = 0 if request.param == "raw file" else -1
    with ExitStack() as stack:
        source = io.BytesIO(small.image.data)
        if request.param != "stream":
            source = stack.enter_context(small.path.open("rb", buffering))
        yield stack.enter_context(KernelDumpParser(source))


def read_at_random(space: phys.Reader, small, seed: int, times: int) -> int:
    """Read somewhere and compare; gives how many reads differed."""
    random, wrong = Random(seed), 0
    for _ in range(times):
        address, length = random.randrange(0x22000), random.choice((1, 8, PAGE_SIZE, 0x2345))
        wrong += space.read(address, length) != small.memory.read(address, length).data
    return wrong


@pytest.fixture
def eager_switching():
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.usefixtures("eager_switching")
def test_many_threads_on_one_reader(dump, small):
    space = phys.Reader(dump)
    with ThreadPoolExecutor(8) as pool:
        wrong = pool.map(lambda seed: read_at_random(space, small, seed, 300), range(8))
        assert sum(wrong) == 0


@pytest.mark.usefixtures("eager_switching")
@pytest.mark.parametrize("attempt", range(5))
def test_closed_while_threads_read(dump, small, attempt):
    """Each read gives the right bytes or says that the dump is closed."""
    space = phys.Reader(dump)
    started = threading.Barrier(5)
    odd: list[object] = []

    def work(seed: int) -> None:
        started.wait()
        try:
            for i in range(10_000):
                odd.extend([1] * read_at_random(space, small, seed + i, 1))
        except ClosedError:
            return
        except BaseException as error:
            odd.append(error)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    started.wait()
    read_at_random(space, small, attempt, 20)
    dump.close()
    for thread in threads:
        thread.join(30)
    assert not odd
    assert not any(thread.is_alive() for thread in threads)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_forked_after_it_was_opened(dump, small):
    """Parent and children read at the same time; none moves what another reads from."""
    space = phys.Reader(dump)
    children = []
    for seed in range(3):
        child = os.fork()
        if not child:
            code = 9
            try:
                code = min(read_at_random(space, small, seed, 2000), 8)
            finally:
                os._exit(code)
        children.append(child)
    assert read_at_random(space, small, 99, 2000) == 0
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0, 0]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_child_that_closes_it(dump, small):
    child = os.fork()
    if not child:
        dump.close()
        os._exit(0)
    os.waitpid(child, 0)
    assert read_at_random(phys.Reader(dump), small, 1, 50) == 0


def test_used_again_after_it_was_closed(dump, small):
    """What was read stays; what has to be read says that the dump is closed."""
    space, virtual = phys.Reader(dump), virt.Reader(dump)
    stream = space.open(0x1000, 0x2000)
    modules, pages = dump.kernel_modules, dump.physmem
    dump.close()
    dump.close()
    for use in (
        lambda: space.read(0x1000, 8),
        lambda: space.read_exact(0x1000, 8),
        lambda: space.try_read_exact(0x1000, 8),
        lambda: space.readinto(0x1000, bytearray(8)),
        lambda: space.read_struct(0x1000, structs.LIST_ENTRY64),
        lambda: stream.read(1),
        lambda: dump.source.read_exact(0, 1),
    ):
        with pytest.raises(ClosedError):
            use()
    assert dump.kernel_modules is modules
    assert len(pages) == len(small.memory.pages)
    assert pages[0x1000] == small.image.offsets[1]
    assert dump.headers.number_processors == 2
    assert "small" in repr(dump) or "BytesIO" in repr(dump)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # old names are among these
        for name in dir(type(dump)):
            if not name.startswith("_"):
                with suppress(KdmpError):
                    getattr(dump, name)
    with suppress(ClosedError):
        virtual.read(0xFFFFF80000000000, 8)


def test_with_statement_twice(small):
    dump = KernelDumpParser(small.path)
    with dump:
        pass
    with dump, pytest.raises(ClosedError):
        phys.Reader(dump).read_exact(0x1000, 1)
