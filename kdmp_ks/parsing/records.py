"""Classes of the records of a dump's file, one for each structure of the schema.

``isinstance(dump.context_record, ContextX64)`` distinguishes machines, for type checkers as well:
the stub beside this module, which `make schemas` makes, declares the fields of each class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kaitaistruct import KaitaiStruct

from kdmp_ks.generated.python.windows_kernel_dump import WindowsKernelDump
from kdmp_ks.parsing.record import Record, record_type

if TYPE_CHECKING:
    from collections.abc import Iterator


def view(raw: KaitaiStruct) -> Any:
    """Return the record of a structure that the compiled schema read."""
    return Record(raw)


def _classes() -> Iterator[type[Any]]:
    yield record_type(WindowsKernelDump)
    for value in vars(WindowsKernelDump).values():
        # Wide registers are ints.
        if not isinstance(value, type) or value is WindowsKernelDump.M128a:
            continue
        if issubclass(value, KaitaiStruct):
            yield record_type(value)


_found: Any = {each.__name__: each for each in _classes()}
globals().update(_found)

Header = _found["Header64"] | _found["Header32"]
"""The header of either kind of machine."""
Context = (
    _found["ContextX64"] | _found["ContextX86"] | _found["ContextArm64"] | _found["ContextArm"]
)
"""The registers of any machine."""
ExceptionRecord = _found["ExceptionRecord64"] | _found["ExceptionRecord32"]
"""The exception record of either kind of machine."""
TriageDump = _found["TriageDump64"] | _found["TriageDump32"]
"""The directory of a triage dump of either kind of machine."""
