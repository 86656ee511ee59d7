"""All that a dump returns can be pickled, except for what reads the file."""

from __future__ import annotations

import io
import pickle
import warnings
from typing import Any

import pytest

from builders.machine import ARM64, X86
from builders.triage import small, small32
from builders.world import Options, build_world
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError, NotPicklableError
from stand_in import stand_in

HANDLES = {"examined_instruction", "memory", "physical", "source", "symbols", "system", "triage"}
PROPERTIES = {
    "architecture", "build", "certain_stack", "context_record", "has_symbols", "raw_stack",
    "threads",
    "crashing", "crashing_processor", "current",
    "current_process", "current_thread", "directory_table_base", "dump_type", "exception_record",
    "fault", "headers", "kdbg", "kernel_modules", "kernel_root", "machine_report",
    "original_exception", "paging", "physmem", "processes", "processors", "registers",
    "secondary_data", "signature", "system_time",
    "unloaded_modules", "up_time", "user_modules", "user_shared_data", "verdict", "warnings",
    "writer_status",
}  # fmt: skip
BUILT = {
    "stand-in": stand_in,
    "triage": lambda: small().build().data,
    "triage, 32 bits": lambda: small32().build().data,
    "AMD64": lambda: build_world().image().data,
    "x86": lambda: build_world(Options(machine=X86)).image().data,
    "ARM64": lambda: build_world(Options(machine=ARM64)).image().data,
}
PROCESSOR = (
    "index", "address", "number", "idle_thread", "context_address", "context", "special_registers",
    "arch_state", "directory_table_base", "cr3", "cr4",
)  # fmt: skip


def answer(of: Any, name: str) -> Any:
    """An attribute, or the kind and text of the error."""
    try:
        return getattr(of, name, None)
    except KdmpError as error:
        return type(error), str(error)


def check(dump: KernelDumpParser) -> None:
    copies = []
    for name in sorted(PROPERTIES | HANDLES):
        try:
            value = getattr(dump, name)
        except KdmpError as error:
            value = error
        if name in HANDLES and value is not None and not isinstance(value, KdmpError):
            with pytest.raises(NotPicklableError, match=r"report\(\)"):
                pickle.dumps(value)
            continue
        packed = pickle.dumps(value)
        assert len(packed) < 4 << 20, name
        copies.append((name, value, pickle.loads(packed)))
    processors = [
        (one, twin)
        for name, value, copy in copies
        if name == "processors" and not isinstance(value, KdmpError)
        for one, twin in zip(value, copy, strict=True)
    ]
    facts = [{name: answer(one, name) for name in PROCESSOR} for one, _ in processors]
    for one, twin in processors:
        assert one == twin
        assert hash(one) == hash(twin)
        thread, copied = answer(one, "thread"), answer(twin, "thread")
        assert thread == copied
        for name in ("address", "teb", "process", "stack_base", "stack_limit"):
            assert answer(thread, name) == answer(copied, name)
    dump.close()
    for found, (_, twin) in zip(facts, processors, strict=True):
        assert {name: answer(twin, name) for name in PROCESSOR} == found
        assert pickle.loads(pickle.dumps(twin)) == twin
    for name, _, copy in copies:
        assert type(pickle.loads(pickle.dumps(copy))) is type(copy), name


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("name", BUILT)
def test_built_dumps(name: str) -> None:
    check(KernelDumpParser(io.BytesIO(BUILT[name]())))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_sample(qemu_dump) -> None:
    check(KernelDumpParser(qemu_dump))


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_real_dumps(dumps_folder) -> None:
    checked = 0
    for path in sorted((dumps_folder / "real").iterdir()):
        try:
            dump = KernelDumpParser(path)
        except KdmpError:
            continue
        check(dump)
        checked += 1
    assert checked >= 11


def test_the_properties_are_all_there_are() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dump = KernelDumpParser(io.BytesIO(stand_in()))
        public = {
            name
            for name in {*dir(KernelDumpParser), *vars(dump)}
            if name[0] != "_" and not callable(getattr(KernelDumpParser, name, None))
        }
    assert public == PROPERTIES | HANDLES


def test_the_dump_itself() -> None:
    dump = KernelDumpParser(io.BytesIO(stand_in()))
    with pytest.raises(NotPicklableError, match="KernelDumpParser reads the file"):
        pickle.dumps(dump)
