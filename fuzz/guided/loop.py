"""libFuzzer's loop around a target. Needs atheris (``pip install atheris``)."""

from __future__ import annotations

import sys
from collections import Counter
from hashlib import sha256
from importlib import import_module
from pkgutil import walk_packages
from random import Random
from typing import TYPE_CHECKING, Final

import atheris

from fuzz import ROOT
from fuzz.guided import MODULES, target_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from fuzz.guided.target import Target

FOUND: Final = ROOT / "build" / "fuzz" / "guided"
"""Folder of the inputs that broke a promise."""


def fuzz(name: str, corpus: Path, options: Sequence[str]) -> None:
    """Run a target until libFuzzer ends it.

    Args:
        name: Name of the target.
        corpus: Folder of inputs; it is filled with seeds when it is empty.
        options: Options of libFuzzer, such as ``-max_total_time=1200``.
    """
    target = _instrumented(name)
    seeds = list(target.seeds())
    for seed in seeds:
        target.try_one(seed)  # what is loaded once is no memory of an input
    corpus.mkdir(parents=True, exist_ok=True)
    if not any(corpus.iterdir()):
        for number, seed in enumerate(seeds):
            (corpus / f"seed-{number}").write_bytes(seed)
    longest = max(map(len, seeds)) + target.room
    FOUND.mkdir(parents=True, exist_ok=True)
    limits = [f"-max_len={longest}", "-timeout=60", f"-artifact_prefix={FOUND}/{name}-"]
    given = [sys.argv[0], str(corpus), *limits, *options]
    atheris.Setup(given, _Asker(name, target), custom_mutator=_mutator(target))
    atheris.Fuzz()


def _instrumented(name: str) -> Target:
    """Import a target; its modules and the compiled parsers count what is reached."""
    include = ["kdmp_ks", "kaitaistruct"]
    with atheris.instrument_imports(include, _others(name), enable_loader_override=False):
        for module in MODULES[name]:
            package = import_module(module)
            # All modules, as only those that are imported here are instrumented.
            for one in walk_packages(getattr(package, "__path__", []), f"{module}."):
                if not one.name.endswith("__main__"):
                    import_module(one.name)
        return target_of(name)


def _others(name: str) -> list[str]:
    """Return the modules of the package that are not of a target; atheris takes packages whole."""
    found = []
    for path in (ROOT / "kdmp_ks").rglob("*.py"):
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        mine = any(f"{module}.".startswith(f"{one}.") for one in MODULES[name])
        if not mine and "generated" not in parts:
            found.append(module)
    return found


class _Asker:
    """Asks about each input, and keeps one input for each place that breaks a promise."""

    def __init__(self, name: str, target: Target) -> None:
        self._name = name
        self._target = target
        self._seen: Counter[tuple[str, str]] = Counter()

    def __call__(self, data: bytes) -> None:
        try:
            self._target.try_one(data)
        except Exception as error:
            self._keep(data, error)

    def _keep(self, data: bytes, error: Exception) -> None:
        from fuzz.watch import finding_of

        finding = finding_of(self._name, 0, "guided", error)
        self._seen[finding.key] += 1
        if self._seen[finding.key] > 1:
            return
        path = FOUND / f"{self._name}-{sha256(data).hexdigest()[:16]}"
        path.write_bytes(data)
        sys.stderr.write(f"finding: {path}\n{finding.text}\n")


def _mutator(target: Target) -> object:
    """Return what changes inputs: half of the time as libFuzzer does, else by the format."""

    def mutate(data: bytes, max_size: int, seed: int) -> bytes:
        random = Random(seed)
        if random.random() < 0.5:
            found = target.change(random, data)
            if len(found) <= max_size:
                return found
        found = bytes(atheris.Mutate(data, max_size))
        return target.mend(found)[:max_size] if random.random() < 0.5 else found

    return mutate
