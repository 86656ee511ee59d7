"""Prints where the reader of a language and kdmp_ks give different answers.

    cd tests && python -m packages.compare LANGUAGE [DUMP ...]

The package is packed, installed and its runner built first. Without dumps, all built dumps are
compared, and those of $KDMP_DUMPS.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from packages import cases, sets
from packages.installation import installed, languages, reference
from packages.protocol import Runner, RunnerError


def main() -> int:
    """Compare one reader."""
    parser = argparse.ArgumentParser(description="Compare a reader with kdmp_ks.")
    parser.add_argument("language", choices=languages())
    parser.add_argument("dumps", nargs="*", type=Path)
    options = parser.parse_args()
    found = installed(options.language)
    print(f"{options.language}: {found.pack.name} installed in {found.folder}")
    with tempfile.TemporaryDirectory() as folder:
        named = [cases.Case(path.name, path.resolve(), opened=None) for path in options.dumps]
        runner, asked = found.runner(), reference()
        asked_for = different = 0
        for case in named or sets.all_cases(Path(folder)):
            asked_for += 1
            lines: list[str] = []
            try:
                lines.extend(cases.differences(case, runner, asked))
            except RunnerError as e:
                lines.append(f"{case.name}: {e}")
                runner.close()
                runner = found.runner()
            different += bool(lines)
            for line in lines[:8]:
                print(line)
            if len(lines) > 8:
                print(f"{case.name}: and {len(lines) - 8} others")
        memory(runner)
        runner.close()
        asked.close()
    print(f"{options.language}: {asked_for} dumps, {different} with differences")
    return 1 if different else 0


def memory(runner: Runner) -> None:
    """Print what the process needed."""
    now, most = runner.memory()
    print(f"{runner.name}: {now >> 20} MiB resident, {most >> 20} MiB at most")
    print(f"{runner.name}: slowest answer {runner.slowest:.2f} s")


if __name__ == "__main__":
    sys.exit(main())
