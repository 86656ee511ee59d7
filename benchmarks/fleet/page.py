"""The page with the figures of a campaign."""

from __future__ import annotations

import platform
from typing import Any, Final

_MIB: Final = 1 << 20
_MANY: Final = 10_000_000
_HEAD: Final = """# Many dumps

`benchmarks/fleet/run.py` makes a folder of dumps, has `kdmp triage` read it, kills the run twice
and resumes it. It is run by hand, as it takes a while; the tests do the same with 300 dumps.

```sh
KDMP_DUMPS=... .venv/bin/python benchmarks/fleet/run.py --page docs/benchmarks/fleet.md
```

"""


def page(found: dict[str, Any]) -> str:
    """Return the page.

    Args:
        found: The figures.
    """
    return _HEAD + "\n".join(
        (
            f"Measured with Python {platform.python_version()} on {platform.system()}, "
            f"{found['jobs']} workers, seed {found['seed']}.",
            "",
            "## The folder",
            "",
            f"{found['dumps']:,} files: built dumps of {found['built machines']:,} machines, each "
            f"another crash; links to {found['real']:,} copies of real dumps with other times; "
            f"{found['damaged']:,} damaged ones.",
            "",
            "| damage: result | files |",
            "|---|---:|",
            *(f"| {name} | {count:,} |" for name, count in sorted(found["outcomes"].items())),
            "",
            f"{found['dumps']:,} rows, one for each file: {found['errors']:,} with an error, "
            f"{found['copies']:,} copies of others, {found['machines']:,} machines, "
            f"{found['signatures']:,} signatures. "
            + (
                "To be looked at: "
                + "; ".join(f"`{one.rpartition('/')[2]}`" for one in found["faults"])
                + "."
                if found["faults"]
                else "No row is lost or doubled."
            ),
            "",
            "## The runs",
            "",
            "| run | ended | rows in part files | seconds | peak memory of the parent |",
            "|---|---|---|---:|---:|",
            *(_run(number, one) for number, one in enumerate(found["runs"], 1)),
            "",
            "## Time",
            "",
            f"* {found['processor_ms']:.1f} ms of processor time for each dump of the last run, "
            "parent and workers together, grouping and writing included: "
            f"{1000 / found['processor_ms']:.0f} dumps a second on each core.",
            f"* {found['row_mean_ms']:.1f} ms to read a dump in the worker on average, "
            f"{found['row_ms'][9]:.1f} ms in the median, {found['row_ms'][-1]:.1f} ms for the "
            "slowest twentieth.",
            "",
            "## Memory of the parent",
            "",
            "| while | MiB |",
            "|---|---:|",
            f"| the first tenth of the dumps is read | {found['first_mib']} |",
            f"| the last tenth of the dumps is read | {found['last_mib']} |",
            f"| dumps are grouped and rows written, at most | {found['grouping_mib']} |",
            "",
            *_projection(found),
            "",
        )
    )


def _run(number: int, one: dict[str, Any]) -> str:
    ended = {-9: "killed", 3: "to its end, exit code 3"}.get(one["ended"], str(one["ended"]))
    rows = f"{one['from']:,} to {one['to']:,}"
    return f"| {number} | {ended} | {rows} | {one['seconds']:,.0f} | {one['peak_mib']:.0f} MiB |"


def _projection(found: dict[str, Any]) -> list[str]:
    hours = found["processor_ms"] * _MANY / 3_600_000
    disk = found["disk_bytes"] * _MANY / 2**30
    tenth = found["grouping_bytes"] * _MANY / 10 / _MIB
    return [
        f"## {_MANY:,} dumps",
        "",
        f"* {hours:,.0f} hours of one core; the disk may be slower.",
        f"* {found['disk_bytes']:,} bytes for each dump in a temporary file while dumps are "
        f"grouped: {disk:.1f} GiB.",
        "* Memory that grows with the number of dumps: 8 bytes for each in the parent of a resumed "
        f"run, {8 * _MANY / _MIB:.0f} MiB ({52 * _MANY / _MIB:.0f} MiB while they are sorted).",
        "* Memory that grows with the dumps of one model of processor: "
        f"{found['grouping_bytes']:,} bytes for each while they are grouped, by the "
        f"{found['largest']:,} dumps of the largest group; {tenth:,.0f} MiB if a tenth of all "
        "dumps are of one model.",
    ]
