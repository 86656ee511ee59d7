"""Hostile dumps for the packages of other languages: each answers as kdmp_ks does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fuzz.differential.part import Compare, Part, Tool, model
from fuzz.mutators import hostile
from fuzz.readers import REFERENCE, Campaign, Tally, kind_of, parts_of
from fuzz.seeds import KINDS
from languages.toolchains import unmet
from packages import installation

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack
    from pathlib import Path
    from random import Random

    from fuzz.differential.account import Account
    from packages.protocol import Runner

PROGRAMS: Final = ("g++", "cmake", "go", "mvn", "javac", "node", "npm", "cargo")


def prepare(folder: Path, closing: ExitStack) -> Compare:
    """Compare the parts of the answers to `digest` (tests/packages/README.md)."""
    starts: dict[str, Callable[[], Runner]] = {REFERENCE: installation.reference}
    for language in installation.languages():
        starts[language] = installation.installed(language).runner
    tally = Tally(folder / "found")
    campaign = Campaign(starts, tally, folder)
    closing.callback(campaign.close)

    def compare(random: Random, account: Account, number: int) -> None:
        kind = list(KINDS)[number % len(KINDS)]
        name = f"{kind}:{number}"
        answers = campaign.ask(name, hostile(random.getrandbits(32), kind, number))
        for language in starts.keys() - answers.keys():
            account.differ(f"{kind}: {language} died or did not answer")
        if REFERENCE in answers:
            expected = parts_of(answers.pop(REFERENCE))
            for language, answer in answers.items():
                _compare(language, expected, parts_of(answer), account)

    return compare


def _compare(
    language: str, expected: dict[str, str], found: dict[str, str], account: Account
) -> None:
    for part in dict.fromkeys((*expected, *found)):
        one, other = found.get(part, "nothing"), expected.get(part, "nothing")
        what = f"{language}: {part.partition(' ')[0]}"
        account.same(what, one, other, f"{kind_of(one)} and {kind_of(other)}")


def _program(name: str) -> Tool:
    return Tool(name, lambda: None if unmet(name) else "")


PART: Final = Part(
    "packages",
    (model("kdmp_ks and each other, with"), *map(_program, PROGRAMS)),
    prepare,
)
