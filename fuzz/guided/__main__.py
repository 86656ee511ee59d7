"""``python -m fuzz.guided TARGET CORPUS``."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

from fuzz.guided import TARGETS, target_of


def main(arguments: list[str]) -> None:
    """Fuzz a target, repeat an input of it, or report the coverage of a corpus."""
    parser = ArgumentParser("python -m fuzz.guided", description=main.__doc__,
                            epilog="Other options are those of libFuzzer.")  # fmt: skip
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("corpus", type=Path, help="a folder of inputs; a file is asked once")
    parser.add_argument("--coverage", action="store_true", help="report the branches of a corpus")
    given, options = parser.parse_known_args(arguments)
    if given.coverage:
        from fuzz.guided.branches import branches_of, show

        sys.stdout.write(show(branches_of(given.target, given.corpus)) + "\n")
    elif given.corpus.is_file():
        asked = target_of(given.target).try_one(given.corpus.read_bytes())
        sys.stdout.write(f"slowest call: {asked.slowest[1]}, {asked.slowest[0]:.3f} s\n")
    else:
        from fuzz.guided.loop import fuzz

        fuzz(given.target, given.corpus, options)


if __name__ == "__main__":
    main(sys.argv[1:])
