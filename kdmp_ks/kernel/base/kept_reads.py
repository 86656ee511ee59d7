"""`KeptReads`: structures that were read, for objects that outlive the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.readable import UNUSABLE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.ground.definition import Definition
    from kdmp_ks.ground.readable import Readable

T = TypeVar("T")


class KeptReads:
    """An address space of the structures that were read through it, and of the errors.

    Attributes:
        answers: A structure, or the error, by address and kind.
    """

    def __init__(
        self, reader: Readable | None, answers: Mapping[tuple[int, object], Any] | None = None
    ) -> None:
        """Keep reads.

        Args:
            reader: The address space; None without a file: only what was read before is there then.
            answers: What was read before.
        """
        self._reader = reader
        self.answers = dict(answers or {})

    def read_exact(self, address: int, length: int, /) -> NoReturn:
        """Refuse: no bytes are kept.

        Raises:
            KdmpError: Always.
        """
        raise KdmpError(
            f"{length:#x} bytes at {address:#x}: an object that was pickled has no file"
        )

    def read_struct(self, address: int, schema: type[T] | Definition[T], /) -> T:
        """Return a structure, or raise the error again.

        Raises:
            KdmpError: It was not read before pickling.
        """
        key = int(address), _kind_of(schema)
        if key not in self.answers:
            if self._reader is None:
                raise KdmpError(f"{address:#x} was not read before its object was pickled")
            try:
                self.answers[key] = _kept(self._reader.read_struct(address, schema))
            except UNUSABLE as error:
                self.answers[key] = error.with_traceback(None)
        answer: Any = self.answers[key]
        if isinstance(answer, KdmpError):
            raise answer.with_traceback(None)
        found: T = answer
        return found

    def __reduce__(self) -> tuple[type[KeptReads], tuple[None, dict[tuple[int, object], Any]]]:
        """Pickle the answers without the address space."""
        return type(self), (None, self.answers)


def _kind_of(schema: Any) -> object:
    return schema.__name__ if isinstance(schema, type) else schema.sizeof()


def _kept(found: Any) -> Any:
    """Return the record of what a compiled schema read, which needs no file."""
    from kaitaistruct import KaitaiStruct

    from kdmp_ks.parsing.records import view

    return view(found) if isinstance(found, KaitaiStruct) else found
