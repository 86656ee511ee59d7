"""The command: `python -m fuzz.differential`."""

from __future__ import annotations

import argparse
import random
import sys
from typing import TYPE_CHECKING, Final

import fuzz.differential
from fuzz.differential.parts import PARTS, UnknownPartError, chosen
from fuzz.differential.running import Budget, repeat, run, table

if TYPE_CHECKING:
    from collections.abc import Sequence

SECONDS_OF_A_PART: Final = 60
DIFFERS, CANNOT_RUN = 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; 1 if anything differs, 2 if a program is missing."""
    options = _parser().parse_args(arguments)
    names = [options.only.partition(":")[0]] if options.only else options.parts
    try:
        parts = chosen(names, options.without)
    except UnknownPartError as error:
        return _refuse(str(error))
    missing = {part.name: part.missing() for part in parts}
    if any(missing.values()):
        for name, tools in missing.items():
            if tools:
                sys.stderr.write(f"{name} needs {', '.join(tools)} (or --without {name})\n")
        return CANNOT_RUN
    _say(f"seed {options.seed}")
    if options.only:
        number = options.only.partition(":")[2]
        if len(parts) != 1 or not number.isdigit():
            return _refuse("--only takes PART:NUMBER")
        account = repeat(parts[0], options.seed, int(number))
        for text in account.differences:
            _say(f"DIFFERENT {text}")
        _say(f"{account.compared.total():,} facts, {len(account.differences):,} differences")
        return DIFFERS if account.differences else 0
    seconds = options.seconds
    if seconds is None and options.inputs is None:
        seconds = SECONDS_OF_A_PART * len(parts)
    results = run(parts, options.seed, Budget(options.inputs, seconds), _say)
    for line in table(results):
        _say(line)
    return DIFFERS if any(result.account.differences for result in results) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m fuzz.differential",
        description=fuzz.differential.__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--without", action="append", default=[], metavar="PART", help="leave out")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--seconds", type=float, help="time for all parts together")
    parser.add_argument("--inputs", type=int, help="inputs of each part")
    parser.add_argument("--only", metavar="PART:NUMBER", help="one input again")
    return parser


def _refuse(text: str) -> int:
    sys.stderr.write(f"{text}\n")
    return CANNOT_RUN


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
