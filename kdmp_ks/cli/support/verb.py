"""The dump that a verb opens, the options of all verbs, and the warnings at its end."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Literal, ParamSpec

import click

from kdmp_ks.cli.render import masking, output
from kdmp_ks.cli.render.colour import no_colour_option
from kdmp_ks.cli.support.address import Expression, parse_address
from kdmp_ks.cli.support.call import Call, current_call
from kdmp_ks.cli.support.dump_path import DumpPath, file_and_name
from kdmp_ks.cli.support.failures import Failure, failure_of
from kdmp_ks.cli.support.streams import is_standard_output
from kdmp_ks.cli.symbols.options import download_option, symbols_option, with_symbols
from kdmp_ks.errors import AddressError, KdmpError
from kdmp_ks.ground.base_errors import kind_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from kdmp_ks.dump import KernelDumpParser

P = ParamSpec("P")
ReaderName = Literal["auto", "mmap", "file"]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Invocation:
    """One call of a verb.

    Attributes:
        verb: The verb's name.
        name: The dump as the user named it, without passwords.
        path: The file that the dump is in; None if it is behind a URL.
        dump: The open dump.
        as_json: Whether the answer is to be a JSON document.
        call: The command line.
    """

    verb: str
    name: str
    path: Path | None
    dump: KernelDumpParser
    as_json: bool
    call: Call

    def document(self, content: Mapping[str, object]) -> None:
        """Write the answer as JSON: the verb's own fields between those of every document."""
        head = self.call.head(self.verb)
        output.document({**head, **content, "warnings": self.warnings()}, self.call.begin)

    def stream(
        self,
        head: Mapping[str, object],
        key: str,
        items: Iterable[object],
        tail: Callable[[], Mapping[str, object]] = dict,
    ) -> None:
        """Write the answer as JSON with one list that may be very long.

        Behind the list and `tail` follows `error`, null unless the list ends too early.
        """

        def end(failure: BaseException | None) -> dict[str, object]:
            error = None if failure is None else failure_of(failure).fields
            rest = tail()
            return {**rest, "error": error or rest.get("error"), "warnings": self.warnings()}

        output.stream({**self.call.head(self.verb), **head}, key, items, end, self.call.begin)

    def warnings(self) -> list[dict[str, str]]:
        """List the warnings about the dump so far."""
        return [{"kind": kind_of(one), "message": str(one)} for one in self.dump.warnings]


def verb(
    name: str,
    *,
    shows_warnings: bool = False,
    takes_dtb: bool = False,
    needs_user_modules: bool = True,
) -> Callable[[Callable[Concatenate[Invocation, P], None]], click.Command]:
    """Make a function of a `Invocation` into the command `kdmp NAME DUMP …`.

    Args:
        name: The verb.
        shows_warnings: Whether the verb itself shows `dump.warnings` to people; otherwise they
            follow its output, on standard error.
        needs_user_modules: Whether people want to read why modules of the process are missing; JSON
            documents always have these warnings.
        takes_dtb: Whether the verb has `--dtb`, the page tables to use for everything in the dump.
    """

    def decorate(function: Callable[Concatenate[Invocation, P], None]) -> click.Command:
        @wraps(function)
        def run(
            dump_path: Path | str,
            reader: ReaderName,
            as_json: bool,
            *args: Any,
            symbol_sources: tuple[str, ...],
            download: bool,
            other_dtb: Expression | None = None,
            **options: Any,
        ) -> None:
            from kdmp_ks.dump import KernelDumpParser

            call = current_call()
            file, shown = file_and_name(dump_path)
            call.command, call.dump = name, shown
            if file is not None and file.is_file() and is_standard_output(file):
                call.begin()  # not even the document of this error
                raise Failure(
                    f"{file} is standard output, too; it is never written to",
                    kind="output_is_dump",
                )
            with KernelDumpParser(dump_path, reader=reader) as dump:
                if other_dtb is not None:
                    dump = dump.with_dtb(other_dtb.resolve_root(dump))
                dump = with_symbols(dump, symbol_sources, download=download)
                invocation = Invocation(name, shown, file, dump, as_json, call)
                quiet = as_json or shows_warnings
                reason: str | None = None
                try:
                    function(invocation, *args, **options)
                except BaseException as error:
                    call.warnings = invocation.warnings()
                    # What is odd about the dump does not explain a wrong address.
                    quiet = quiet or type(error) is AddressError
                    reason = failure_of(error).message
                    raise
                finally:
                    if not quiet:
                        _warn(invocation, reason, needs_user_modules=needs_user_modules)

        decorated: Callable[..., None] = run
        own = [_DTB] if takes_dtb else []
        for option in (_JSON, _PRIVATE, _READER, download_option, symbols_option, *own):
            decorated = option(decorated)
        decorated = no_colour_option(decorated)
        # click lists arguments in the order of their decorators: DUMP has to stand first.
        return click.command(name)(_first_argument(decorated))

    return decorate


def _warn(invocation: Invocation, reason: str | None, *, needs_user_modules: bool) -> None:
    """Write the warnings about the dump, except the one that is the reason of a failure."""
    found = invocation.warnings()
    hidden = {reason}
    if found and not needs_user_modules:
        with suppress(KdmpError):
            hidden.update(map(str, invocation.dump.user_modules.warnings))
    for warning in found:
        if warning["message"] not in hidden:
            output.warn(warning["message"])


_JSON = click.option("--json", "as_json", is_flag=True, help="Print one JSON document.")
_PRIVATE = click.option(
    "--private",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=lambda _context, _option, private: masking.show_private(private),
    help="Show names of people, serial numbers, keys and addresses, which are masked otherwise.",
)
_READER = click.option(
    "--reader",
    type=click.Choice(["auto", "mmap", "file"]),
    default="auto",
    show_default=True,
    help="How to access the file: memory-mapped or by plain reads.",
)
_DTB = click.option(
    "--dtb",
    "other_dtb",
    metavar="ADDRESS",
    type=parse_address,
    help="Directory table base (CR3) by whose page tables the kernel is found; the header's if "
    "left out.",
)
# Eager, so that it is known when another argument is refused.
_first_argument = click.argument("dump_path", metavar="DUMP", type=DumpPath(), is_eager=True)
