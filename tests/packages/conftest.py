"""Cases, what is expected of them, and runners; made once for each worker."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from conftest import skip_or_fail
from packages import installation
from packages.cases import Case
from packages.installation import Installed
from packages.protocol import Runner
from packages.sets import SETS

Expected = dict[str, tuple[Case, dict[str, str]]]


@pytest.fixture(scope="session")
def reference() -> Iterator[Runner]:
    """A runner over kdmp_ks."""
    with installation.reference() as runner:
        yield runner


@pytest.fixture(scope="session")
def expected(
    tmp_path_factory: pytest.TempPathFactory, reference: Runner
) -> Callable[[str], Expected]:
    """Cases of a set by name, and the answers of kdmp_ks."""

    @cache
    def of_set(name: str) -> Expected:
        folder: Path = tmp_path_factory.mktemp(name.replace(" ", "_"))
        return {case.name: (case, case.answers(reference)) for case in SETS[name](folder)}

    return of_set


@pytest.fixture(scope="session")
def installed() -> Callable[[str], Installed]:
    """The package of a language, installed, with its runner."""

    @cache
    def of_language(language: str) -> Installed:
        lacking = installation.missing(language)
        if lacking:
            skip_or_fail("; ".join(lacking))
        return installation.installed(language)

    return of_language


@pytest.fixture(scope="session")
def runners(installed: Callable[[str], Installed]) -> Iterator[Callable[[str], Runner]]:
    """The runner of a language: one process for all tests, started again if it ended."""
    running: dict[str, Runner] = {}

    def of_language(language: str) -> Runner:
        runner = running.get(language)
        if runner is None or not runner.alive:
            if runner is not None:
                runner.close()
            runner = running[language] = installed(language).runner()
        return runner

    yield of_language
    for runner in running.values():
        runner.close()
