"""Plugin of dissect.target: a record for every kernel dump on a Windows target.

dissect.target imports this file by its folder: ``target-query --plugin-path FOLDER -f crashdumps``.
dissect.target is under AGPL-3.0; kdmp_ks neither depends on it nor contains any of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dissect.target.exceptions import UnsupportedPluginError
from dissect.target.helpers.record import TargetRecordDescriptor
from dissect.target.plugin import Plugin, export

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLACES: Final = (
    ("sysvol/Windows", "MEMORY.DMP"),
    ("sysvol/Windows/Minidump", "*.dmp"),
    ("sysvol/Windows/LiveKernelReports", "**/*.dmp"),
    ("sysvol/ProgramData/Microsoft/Windows/WER/ReportQueue", "Kernel_*/*.dmp"),
    ("sysvol/ProgramData/Microsoft/Windows/WER/ReportArchive", "Kernel_*/*.dmp"),
)
"""Folders with kernel dumps, and the names of these."""

CrashDumpRecord = TargetRecordDescriptor(
    "windows/kernel_dump",
    [
        ("datetime", "ts"),
        ("path", "source"),
        ("string", "dump_type"),
        ("string", "code"),
        ("string", "name"),
        ("string", "verdict"),
        ("string", "culprit"),
        ("string", "module"),
        ("string", "process"),
        ("string", "windows"),
        ("string", "signature"),
        ("string", "error"),
    ],
)


class KdmpCrashDumpsPlugin(Plugin):
    """Kernel dumps of Windows: the crash, its cause as far as the dump shows it, the system."""

    def check_compatible(self) -> None:
        """Refuse a target without dumps.

        Raises:
            UnsupportedPluginError: No file has the name of a dump.
        """
        if next(self._files(), None) is None:
            raise UnsupportedPluginError("No kernel dumps on the target")

    @export(record=CrashDumpRecord)
    def crashdumps(self) -> Iterator[object]:
        """Yield a record for every kernel dump; one that cannot be read has the error."""
        for path in self._files():
            yield CrashDumpRecord(source=path, _target=self.target, **_facts_of(path))

    def _files(self) -> Iterator[Any]:
        for folder, pattern in _PLACES:
            root = self.target.fs.path(folder)
            if root.exists():
                yield from sorted(path for path in root.glob(pattern) if path.is_file())


def _facts_of(path: Any) -> dict[str, Any]:
    """Return the values of a record."""
    from kdmp_ks import KernelDumpParser
    from kdmp_ks.errors import KdmpError
    from kdmp_ks.fleet.row import row_of

    try:
        with path.open("rb") as file, KernelDumpParser(file) as dump:
            row = row_of(dump.report(), str(path))
    except (KdmpError, OSError) as e:
        return {"error": str(e)}
    verdict, signature = row.verdict, row.signature
    return {
        "ts": row.crashed_at,
        "dump_type": row.dump_type,
        "code": None if row.code is None else f"{row.code:#x}",
        "name": row.name,
        "verdict": None if verdict is None else verdict.kind,
        "culprit": None if verdict is None else verdict.culprit,
        "module": row.module,
        "process": row.process,
        "windows": row.windows,
        "signature": None if signature is None else signature.text,
    }
