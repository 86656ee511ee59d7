"""`kdmp demo`: the main verbs, run on the dump that comes with the package."""

from __future__ import annotations

import json
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from shutil import copyfileobj
from typing import Final, NamedTuple

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.render.colour import is_coloured
from kdmp_ks.cli.support.atomic_write import atomic_write
from kdmp_ks.cli.support.call import current_call
from kdmp_ks.cli.support.failures import Failure

_FULL: Final = "memory.dmp"
_SMALL: Final = "small.dmp"


class _Step(NamedTuple):
    """One command line of the demonstration.

    Attributes:
        caption: What it shows.
        verb: The verb.
        arguments: What follows the dump.
        of_small: Whether the dump is the triage dump.
    """

    caption: str
    verb: str
    arguments: tuple[str, ...] = ()
    of_small: bool = False

    @property
    def dump(self) -> str:
        """Name of the dump, as --save writes it."""
        return _SMALL if self.of_small else _FULL

    @property
    def typed(self) -> str:
        """The command line as a person would type it, with the dump in the current folder."""
        return " ".join(["kdmp", self.verb, self.dump, *self.arguments])


_STEPS = (
    _Step("What caused a crash, by a small dump, and why:", "analyze", of_small=True),
    _Step("What the dump is and what happened:", "info"),
    _Step("The registers of the processor that stopped:", "regs"),
    _Step("The drivers, found by following pointers through the dumped memory:", "modules"),
    _Step("The physical memory that the dump holds, and where:", "runs"),
    _Step("From a virtual address to a place in the file, level by level:", "translate", ("@rip",)),
    _Step("Memory at the instruction pointer:", "read", ("@rip", "--len", "64")),
    _Step(
        "Physical memory, of which the next page was not saved:",
        "read",
        ("a00fe0", "--phys", "--len", "64"),
    ),
    _Step(
        "A structure, the last of the entries that led to the instruction pointer:",
        "struct",
        ("f37008", "MMPTE_HARDWARE", "--phys"),
    ),
)


@click.command("demo")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
@click.option(
    "--save",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help="Write the dumps that come with the package to DIR, and end.",
)
def command(as_json: bool, folder: Path | None) -> None:
    """Show what kdmp can do, on the dumps that come with it.

    One was written by QEMU, one was built for tests; neither has anything of Windows itself. With
    --save they are written to DIR as memory.dmp and small.dmp.
    """
    from kdmp_ks.sample import unpack, unpack_small

    call = current_call()
    call.command = "demo"
    if folder is not None:
        _save(folder, as_json)
        return
    with unpack() as dump, unpack_small() as small:
        call.dump = _FULL
        steps = [(step, small if step.of_small else dump) for step in _STEPS]
        if as_json:
            answers = [_documented(step, one) for step, one in steps]
            content = {**call.head("demo"), "steps": answers, "warnings": []}
            output.document(content, call.begin)
            return
        for step, one in steps:
            output.line(step.caption)
            output.line(f"$ {step.typed}")
            _run(step, one)
            output.line()
        output.line(f"kdmp demo --save . writes {_FULL} and {_SMALL}, to type these lines.")


def _save(folder: Path, as_json: bool) -> None:
    """Write both dumps; nothing that exists is replaced."""
    from kdmp_ks.sample import unpack, unpack_small

    folder.mkdir(parents=True, exist_ok=True)
    saved = []
    for name, unpacked, what in (
        (_FULL, unpack, "complete dump, written by QEMU"),
        (_SMALL, unpack_small, "triage dump, built for tests"),
    ):
        target = folder / name
        if target.exists():
            raise Failure(f"{target} exists; it is not replaced")
        with unpacked() as dump, dump.open("rb") as source, atomic_write(target, dump) as copy:
            copyfileobj(source, copy)
        saved.append({"path": str(target), "size": target.stat().st_size, "kind": what})
    if as_json:
        call = current_call()
        output.document({**call.head("demo"), "saved": saved, "warnings": []}, call.begin)
        return
    for one in saved:
        output.line(f"{one['path']}: {one['kind']}")


def _run(step: _Step, dump: Path, *options: str) -> None:
    from kdmp_ks.cli.app import kdmp

    plain = [] if is_coloured(output.on_terminal()) else ["--no-color"]
    words = [*plain, step.verb, str(dump), *step.arguments, *options]
    kdmp.main(words, "kdmp", standalone_mode=False)


def _documented(step: _Step, dump: Path) -> dict[str, object]:
    written = StringIO()
    with redirect_stdout(written):
        _run(step, dump, "--json")
    answer = json.loads(written.getvalue()) | {"dump": step.dump}
    return {"caption": step.caption, "command_line": step.typed, "answer": answer}
