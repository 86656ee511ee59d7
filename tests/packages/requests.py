"""`Case`: a dump, and the requests that all readers are asked about it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from languages import vectors
from packages.protocol import Runner
from packages.reference import compared

Request = tuple[object, ...]
ROOT = Path(__file__).resolve().parents[2]
EACH: tuple[Request, ...] = (
    ("about",),
    ("runs",),
    ("all",),
    ("blocks",),
    ("modules",),
    ("unloaded",),
    ("blobs",),
)


@dataclass(frozen=True)
class Case:
    """A dump and requests about it.

    Attributes:
        name: What it is called in messages.
        path: The file.
        requests: What is asked besides `EACH` and `digest`.
    """

    name: str
    path: Path
    requests: tuple[Request, ...] = ()

    def answers(self, runner: Runner) -> dict[str, str]:
        """Ask a runner; answers by requests, without the texts of errors."""
        opened = compared(runner.ask("open", self.path))
        found = {"open": opened}
        if opened == "ok":
            for request in (*EACH, *self.requests):
                found[shown(request)] = compared(runner.ask(*request))
        digest = runner.ask("digest", self.path)
        for index, answer in enumerate(digest.split(";")):
            found[f"digest {index}"] = compared(answer)
        return found


def shown(request: Request) -> str:
    """Write a request for people."""
    return " ".join(f"{word:#x}" if isinstance(word, int) else str(word) for word in request)


def of_vectors(folder: Path) -> Iterator[Case]:
    """Write the dumps that the bare parsers are tested with to a folder."""
    for vector in vectors.all_vectors():
        path = folder / f"{vector.name}.dmp"
        path.write_bytes(vector.data)
        yield Case(vector.name, path, tuple(("page", page) for page in vector.pages))


def of_real_dumps() -> Iterator[Case]:
    """List the dumps that Windows wrote."""
    named = os.environ.get("KDMP_DUMPS")
    folder = Path(named) if named else ROOT.parent / "shared" / "dumps"
    for path in sorted((folder / "real").glob("*")):
        yield Case(path.name, path)


def differences(case: Case, runner: Runner, reference: Runner) -> Iterator[str]:
    """Describe where a runner and the reference give different answers."""
    expected, found = case.answers(reference), case.answers(runner)
    for request in {**expected, **found}:
        one, other = found.get(request, "nothing"), expected.get(request, "nothing")
        if one != other:
            yield f"{case.name}: {request}: {one[:200]}, and not {other[:200]}"
