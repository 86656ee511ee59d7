"""`Call`: what is known of a command line, for the documents that answer it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import click

from kdmp_ks import __version__
from kdmp_ks.cli.render import output
from kdmp_ks.cli.support.streams import give_up_output

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: Verbs whose answer is a document that Python has, too.
_SCHEMAS: Final = {"info": "report"}


@dataclass(eq=False, repr=False)
class Call:
    """One run of the command.

    Attributes:
        as_json: Whether the answer is to be a JSON document.
        command: The verb, as soon as it is known.
        dump: The path of the dump as the user gave it.
        warnings: The warnings about the dump, as they were when the call failed.
        answered: Whether a document has been begun on standard output.
    """

    as_json: bool = False
    command: str | None = None
    dump: str | None = None
    warnings: list[dict[str, str]] = field(default_factory=list)
    answered: bool = False

    @classmethod
    def of(cls, arguments: Iterable[str]) -> Call:
        """Return the call with these arguments, as far as it can be seen without parsing them."""
        options = list(arguments)
        if "--" in options:
            del options[options.index("--") :]
        return cls("--json" in options)

    def begin(self) -> None:
        """Remember that a document has begun, so that no second one follows it."""
        self.answered = True

    def head(self, schema: str) -> dict[str, object]:
        """Return what every document begins with.

        Args:
            schema: The verb, or the name of the schema, without project and version.
        """
        return {
            "schema": f"kdmp_ks/{_SCHEMAS.get(schema, schema)}/1",
            "version": __version__,
            "command": self.command,
            "dump": self.dump,
        }

    def fail(self, error: Mapping[str, object]) -> None:
        """Write the error document, if JSON is asked for and no other document was begun.

        A standard output that takes nothing more is no second failure.
        """
        if not self.as_json or self.answered:
            return
        content = {**self.head("error"), "error": error, "warnings": self.warnings}
        try:
            output.document(content, self.begin)
        except OSError:
            self.begin()
            give_up_output()


def current_call() -> Call:
    """Return the call that is being answered."""
    context = click.get_current_context(silent=True)
    found = context and context.find_object(Call)
    return found or Call()
