"""`Case`: a dump, requests about it, and the answers that those who built it know."""

from __future__ import annotations

import hashlib
import os
import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from builders.header import Header
from builders.header32 import Header32
from packages.protocol import Runner

Request = tuple[object, ...]
ROOT = Path(__file__).resolve().parents[2]
PAGE = 0x1000
NO_TYPE = 0x45474150
WITH_ADDRESS = ("not_in_dump", "not_mapped", "non_canonical")
EACH: tuple[Request, ...] = (
    ("about",),
    ("runs",),
    ("all",),
    ("blocks",),
    ("modules",),
    ("unloaded",),
    ("blobs",),
)
LARGE: tuple[Request, ...] = tuple(request for request in EACH if request != ("all",))


@dataclass(frozen=True)
class Case:
    """A dump and requests about it.

    Attributes:
        name: What it is called in messages.
        path: The file.
        requests: Requests whose answers must be equal in all readers.
        truth: Answers that are known otherwise, by requests.
        opened: The answer to ``open``; None if that is not known otherwise.
    """

    name: str
    path: Path
    requests: tuple[Request, ...] = EACH
    truth: Mapping[Request, str] = field(default_factory=dict)
    opened: str | None = "ok"

    def answers(self, runner: Runner) -> dict[str, str]:
        """Ask a runner; answers by requests, without the texts of errors."""
        opened = compared(runner.ask("open", self.path))
        found = {"open": opened}
        if opened == "ok":
            for request in dict.fromkeys((*self.requests, *self.truth)):
                found[shown(request)] = compared(runner.ask(*request))
        digest = runner.ask("digest", self.path)
        parts = digest.split(";") if digest.startswith("ok ") else [digest]
        for index, answer in enumerate(parts):
            found[f"digest {index}"] = compared(answer)
        found["hostile"] = compared(runner.ask("hostile", self.path))
        return found

    @property
    def known(self) -> dict[str, str]:
        """Answers that are known otherwise, by the texts of requests."""
        found = {} if self.opened is None else {"open": self.opened}
        return found | {shown(request): answer for request, answer in self.truth.items()}


def shown(request: Request) -> str:
    """Write a request for people."""
    return " ".join(f"{word:#x}" if isinstance(word, int) else str(word) for word in request)


def compared(answer: str) -> str:
    """Leave out the text of an error: only its code and address are the same in all readers."""
    words = answer.split(" ")
    if words[0] != "error" or len(words) < 2:
        return answer
    return " ".join(words[: 3 if words[1] in WITH_ADDRESS else 2])


def wrong(expected: Mapping[str, str], found: Mapping[str, str]) -> list[str]:
    """Describe the answers that are not as expected."""
    return [
        f"{request}: {found.get(request, 'nothing')[:160]}, and not {answer[:160]}"
        for request, answer in expected.items()
        if found.get(request) != answer
    ]


def differences(case: Case, runner: Runner, reference: Runner) -> Iterator[str]:
    """Describe where a runner gives other answers than are known, or than the reference."""
    found = case.answers(runner)
    expected = case.answers(reference) | case.known
    for line in wrong(expected, found):
        yield f"{case.name}: {line}"


# -- answers from what a builder knows ------------------------------------------------------------


def sha(data: bytes | bytearray) -> str:
    """Answer to a read."""
    return hashlib.sha256(data).hexdigest()


def listed(lines: Iterable[str]) -> str:
    """Answer to a list."""
    found = [f"{line}\n" for line in lines]
    return f"{len(found):#x} {sha(''.join(found).encode())}"


def utf8(text: str) -> str:
    """Hex digits of a name, each half of a surrogate pair alone replaced."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return whole.encode().hex()


def about(header: Header | Header32, pages: int = 0, missing: int = 0) -> str:
    """Answer to ``about`` by what was written into the header."""
    kind = 1 if header.dump_type in (None, NO_TYPE) else header.dump_type
    parameters = ",".join(f"{value:#x}" for value in header.bug_check_parameters)
    bits = 0x40 if header.SIZE == 0x2000 else 0x20
    return (
        f"kind={kind:#x} machine={header.machine_image_type:#x} bits={bits:#x} "
        f"dtb={header.directory_table_base:#x} code={header.bug_check_code:#x} "
        f"parameters={parameters} pages={pages:#x} missing={missing:#x}"
    )


def runs_of(offsets: Mapping[int, int]) -> str:
    """Answer to ``runs`` by the file offset of each page."""
    runs: list[list[int]] = []
    for pfn in sorted(offsets):
        first, count, offset = runs[-1] if runs else (0, 0, 0)
        if runs and pfn == first + count and offsets[pfn] == offset + count * PAGE:
            runs[-1][1] += 1
        else:
            runs.append([pfn, 1, offsets[pfn]])
    return listed(f"{pfn:#x} {count:#x} {offset:#x}" for pfn, count, offset in runs)


def all_pages(data: bytes, offsets: Mapping[int, int]) -> str:
    """Answer to ``all`` by the file offset of each page."""
    parts = []
    for pfn in sorted(offsets):
        parts += [struct.pack("<Q", pfn), data[offsets[pfn] : offsets[pfn] + PAGE]]
    return sha(b"".join(parts))


# -- dumps that are not built ---------------------------------------------------------------------


def of_real_dumps() -> Iterator[Case]:
    """List the dumps that Windows wrote."""
    named = os.environ.get("KDMP_DUMPS")
    folder = Path(named) if named else ROOT.parent / "shared" / "dumps"
    for path in sorted((folder / "real").glob("*")):
        yield Case(path.name, path)
