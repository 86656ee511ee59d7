"""`read_dump`: one dump among many: its row, or a row with the reason why there is none."""

from __future__ import annotations

import os
from dataclasses import field, replace
from datetime import datetime, timezone
from hashlib import blake2b, sha256
from time import thread_time
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import KdmpError
from kdmp_ks.fleet.groups.unit_keys import UnitKeys, unit_keys
from kdmp_ks.fleet.parts import RowError
from kdmp_ks.fleet.row import FleetRow, row_of
from kdmp_ks.fleet.side_rows import ModuleRow, UnloadedRow, module_rows, unloaded_rows
from kdmp_ks.fleet.workers.budget import time_limit
from kdmp_ks.fleet.workers.thread_limit import OutOfTime
from kdmp_ks.ground.base_errors import kind_of
from kdmp_ks.ground.facts import Facts, frozen
from kdmp_ks.ground.limits import FLEET_HEAD_SIZE, FLEET_SECONDS
from kdmp_ks.ground.privacy import masked
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.storage.remote.urls import shown_url

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.analysis.instruction import InstructionTestFacts
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.storage.source import Source

_CHUNK: Final = 1 << 20
_FINGERPRINT_SIZE: Final = 16


@frozen
class ReadOptions(Facts):
    """How each dump is read.

    Attributes:
        seconds: Limit of time for a dump.
        hashed: Whether the whole file is hashed.
        since: Dumps of crashes before this time are left out; None for all.
        modules: Whether the loaded drivers are listed.
        third_parties: Whether those of them are listed that Microsoft probably did not write.
        unloaded: Whether the unloaded drivers are listed.
        private: Whether names of people and the like stay; they are masked otherwise.
        salt: Salt of the hashes by which serial numbers are compared; without one they are not.
    """

    seconds: float = FLEET_SECONDS
    hashed: bool = False
    since: datetime | None = None
    modules: bool = False
    third_parties: bool = False
    unloaded: bool = False
    private: bool = False
    salt: bytes | None = field(default=None, repr=False)


@frozen
class Reading(Facts):
    """One dump that was read.

    Attributes:
        row: Its row.
        left_out: Whether it is older than the caller asked for.
        modules: Its loaded drivers, if asked for.
        unloaded: Its unloaded drivers, if asked for.
        keys: Hashes of the serial numbers of its machine, by which dumps are grouped; no output
            contains them.
        is_written: Whether a worker has written it to a part file; the row has only what concerns
            the progress then.
    """

    row: FleetRow
    left_out: bool = False
    modules: tuple[ModuleRow, ...] = ()
    unloaded: tuple[UnloadedRow, ...] = ()
    keys: UnitKeys | None = field(default=None, repr=False)
    is_written: bool = False


def read_dump(
    path: str, options: ReadOptions, unpack: Callable[[], Source] | None = None
) -> Reading:
    """Read a dump. Whatever is wrong with it is an ``error`` of its row.

    Args:
        path: Path or URL of the dump, or ``archive::member``; the row has that of a URL without
            the password and the query, which may be keys.
        options: How to read it.
        unpack: Opens the dump; None for the path.
    """
    begun = thread_time()
    try:
        with time_limit(options.seconds):
            found = _read(path, options, unpack)
    except OutOfTime:
        return failed(path, "time_limit", f"not read within {options.seconds:g} s")
    except MemoryError:
        return failed(path, "memory_limit", "reading needs more memory than allowed")
    except OSError as error:
        if isinstance(error, KdmpError):
            return failed(path, kind_of(error), str(error))
        return failed(path, kind_of(error), error.strerror or str(error))
    except Exception as error:  # whatever it is, it concerns one dump
        return failed(path, kind_of(error), str(error) or type(error).__name__)
    spent = round((thread_time() - begun) * 1000, 3)
    return replace(found, row=replace(found.row, cpu_ms=spent))


def failed(path: str, kind: str, message: str) -> Reading:
    """Return the row of a dump that could not be read.

    Args:
        path: Path of the dump.
        kind: Kind of the error.
        message: The reason.
    """
    size, modified = _stat(path)
    shown = shown_url(path)
    text = masked(_one_line(message, shown))
    return Reading(FleetRow(shown, size, modified, error=RowError(kind, text)))


def _one_line(message: str, path: str) -> str:
    """Return a message without the path, which the row has, on one line."""
    return " ".join(message.removeprefix(path).removeprefix(":").split())


def _stat(path: str) -> tuple[int | None, datetime | None]:
    try:
        found = os.stat(path)  # noqa: PTH116 - a path may be archive::member
        return found.st_size, datetime.fromtimestamp(found.st_mtime, timezone.utc)
    except (OSError, ValueError, OverflowError):
        return None, None


def _read(path: str, options: ReadOptions, unpack: Callable[[], Source] | None) -> Reading:
    from kdmp_ks.dump import KernelDumpParser

    _, modified = _stat(path)
    shown = shown_url(path)
    with KernelDumpParser(path if unpack is None else unpack(), "file") as dump:
        if options.since is not None and _is_before(dump, options.since, modified):
            return Reading(FleetRow(shown), left_out=True)
        report = dump.report()
        has_modules = bool(report.kernel_modules)
        row = row_of(
            report,
            shown,
            tests=_tests(dump),
            private=options.private,
            modified=modified,
            sha256=_sha256(dump) if options.hashed else None,
            fingerprint=_fingerprint(dump),
            module_set=_module_set(dump) if has_modules else None,
        )
        return Reading(
            row,
            modules=_modules(shown, dump, options) if has_modules else (),
            unloaded=unloaded_rows(shown, dump)
            if options.unloaded and report.unloaded_modules
            else (),
            keys=None if report.hardware is None else _keys(dump, options.salt),
        )


def _modules(path: str, dump: KernelDumpParser, options: ReadOptions) -> tuple[ModuleRow, ...]:
    if not options.modules and not options.third_parties:
        return ()
    return module_rows(path, dump, third_parties=not options.modules)


def _keys(dump: KernelDumpParser, salt: bytes | None) -> UnitKeys | None:
    """Return hashes of the serial numbers of the machine; None where there are none."""
    if salt is None:
        return None
    from kdmp_ks.analysis.hardware.identifiers import find_serials

    found = unit_keys(find_serials(dump.secondary_data), salt)
    return found if found.unit or found.memory else None


def _is_before(dump: KernelDumpParser, since: datetime, modified: datetime | None) -> bool:
    """Whether a crash was before a time; by the file system where the dump has no time."""
    from kdmp_ks.analysis.times import find_system_time

    try:
        found = find_system_time(dump.headers.system_time, lambda: dump.user_shared_data)
        moment: datetime | None = found.value
    except KdmpError:
        moment = modified
    return moment is not None and moment < since


def _tests(dump: KernelDumpParser) -> tuple[InstructionTestFacts, ...]:
    from kdmp_ks.analysis.instruction import instruction_tests

    try:
        examined = dump.examined_instruction
        return () if examined is None else instruction_tests(examined)
    except UNUSABLE:
        return ()


def _fingerprint(dump: KernelDumpParser) -> str:
    """Hash size and head of a dump; the head contains code, parameters and times."""
    source = dump.source
    digest = blake2b(str(source.size).encode(), digest_size=_FINGERPRINT_SIZE)
    digest.update(source.read_exact(0, min(source.size, FLEET_HEAD_SIZE)))
    return digest.hexdigest()


def _sha256(dump: KernelDumpParser) -> str:
    source, digest = dump.source, sha256()
    for start in range(0, source.size, _CHUNK):
        digest.update(source.read_exact(start, min(_CHUNK, source.size - start)))
    return digest.hexdigest()


def _module_set(dump: KernelDumpParser) -> str:
    loaded = dump.kernel_modules
    lines = sorted(f"{one.name.casefold()}|{one.timestamp}|{one.size}" for one in loaded)
    text = "\n".join(lines).encode("utf-8", "surrogatepass")
    return blake2b(text, digest_size=_FINGERPRINT_SIZE).hexdigest()
