"""What all verbs share: the dump they open, `--json`, `--reader`, and the warnings at the end."""

from __future__ import annotations

from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Literal, ParamSpec

import click

from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.address import Expression, parse_address
from kdmp_ks.cli.support.dump_path import DumpPath
from kdmp_ks.cli.support.failures import Failure
from kdmp_ks.cli.support.streams import is_standard_output

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from kdmp_ks.dump import KernelDumpParser

P = ParamSpec("P")
ReaderName = Literal["auto", "mmap", "file"]


@dataclass(frozen=True, slots=True)
class Job:
    """One call of a verb.

    Attributes:
        verb: The verb's name.
        path: The dump's path as the user gave it.
        dump: The open dump.
        as_json: Whether the answer is to be a JSON document.
    """

    verb: str
    path: Path
    dump: KernelDumpParser
    as_json: bool

    def document(self, content: Mapping[str, object]) -> None:
        """Write the answer as JSON: what every document has, and the verb's own fields between."""
        output.document({**self._head(), **content, **self._tail()})

    def stream(
        self,
        head: Mapping[str, object],
        key: str,
        items: Iterable[object],
        tail: Callable[[], Mapping[str, object]] = dict,
    ) -> None:
        """Write the answer as JSON with one list that may be very long."""
        output.stream({**self._head(), **head}, key, items, lambda: {**tail(), **self._tail()})

    def warnings(self) -> list[dict[str, str]]:
        """What the dump is found not to be as it should, so far."""
        return [{"kind": type(one).__name__, "message": str(one)} for one in self.dump.warnings]

    def _head(self) -> dict[str, object]:
        return {"command": self.verb, "dump": str(self.path)}

    def _tail(self) -> dict[str, object]:
        return {"warnings": self.warnings()}


def verb(
    name: str, *, shows_warnings: bool = False, takes_dtb: bool = False
) -> Callable[[Callable[Concatenate[Job, P], None]], click.Command]:
    """Make a function of a `Job` into the command `kdmp NAME DUMP …`.

    Args:
        name: The verb.
        shows_warnings: Whether the verb itself shows `dump.warnings` to people; otherwise they
            follow its output, on standard error.
        takes_dtb: Whether the verb has `--dtb`, by whose tables everything in the dump is found.
    """

    def decorate(function: Callable[Concatenate[Job, P], None]) -> click.Command:
        @wraps(function)
        def run(
            dump_path: Path,
            reader: ReaderName,
            as_json: bool,
            *args: Any,
            other_dtb: Expression | None = None,
            **options: Any,
        ) -> None:
            from kdmp_ks.dump import KernelDumpParser

            if dump_path.is_file() and is_standard_output(dump_path):
                raise Failure(f"{dump_path} is standard output, too; it is never written to")
            with KernelDumpParser(dump_path, reader=reader) as dump:
                if other_dtb is not None:
                    dump = dump.with_dtb(other_dtb.resolve_root(dump))
                job = Job(name, dump_path, dump, as_json)
                try:
                    function(job, *args, **options)
                finally:
                    if not as_json and not shows_warnings:
                        for warning in job.warnings():
                            output.warn(warning["message"])

        decorated: Callable[..., None] = run
        for option in (_JSON, _READER, *([_DTB] if takes_dtb else [])):
            decorated = option(decorated)
        # click lists arguments in the order of their decorators: DUMP has to stand first.
        return click.command(name)(_first_argument(decorated))

    return decorate


_JSON = click.option("--json", "as_json", is_flag=True, help="Answer with one JSON document.")
_READER = click.option(
    "--reader",
    type=click.Choice(["auto", "mmap", "file"]),
    default="auto",
    show_default=True,
    help="Whether to map the file besides reading it at positions.",
)
_DTB = click.option(
    "--dtb",
    "other_dtb",
    metavar="ADDRESS",
    type=parse_address,
    help="Directory table base (CR3) by whose page tables the kernel is found; the header's if "
    "left out.",
)
_first_argument = click.argument("dump_path", metavar="DUMP", type=DumpPath())
