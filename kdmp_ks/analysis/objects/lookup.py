"""`describe`: an object of the kernel at an address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.location import location_of
from kdmp_ks.analysis.objects.kinds import KINDS
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.errors import InvalidDataError, KdmpError

if TYPE_CHECKING:
    from kdmp_ks.analysis.objects.base import ObjectFacts
    from kdmp_ks.analysis.objects.space import ObjectDump


def describe(dump: ObjectDump, address: int, kind: str | None = None) -> ObjectFacts:
    """Describe the object at an address: an IRP, a device, a driver, a thread and others.

    Args:
        dump: The dump.
        address: Address of the object.
        kind: A key of `kdmp_ks.analysis.objects.kinds.KINDS`; the kind is recognised by the
            object's own header if left out.

    Returns:
        The facts of its kind. What is missing in the dump is None there, with the reason in
        ``warnings``.

    Raises:
        KdmpError: There is no such kind.
        MemoryReadError: Nothing at the address is in the dump.
        InvalidDataError: No object is recognised there, or it is of another kind.
        UnsupportedDumpError: The dump's memory cannot be read.
    """
    if kind is not None:
        if kind not in KINDS:
            raise KdmpError(f"{kind!r} is no kind of objects; there are {', '.join(KINDS)}")
        return KINDS[kind].read(dump, address)
    space = ObjectSpace(dump)
    for one in KINDS.values():
        if one.recognises(space, address):
            return one.read(dump, address)
    head = space.memory.read_exact(address, space.machine.pointer_size)
    place = location_of(address, dump)
    where = f"{address:#x}" if place is None else f"{address:#x} ({place})"
    *titles, last = (one.title for one in KINDS.values())
    raise InvalidDataError(
        f"no object is recognised at {where}; if you know its kind, name it",
        field="its beginning",
        expected=f"that of a {', '.join(titles)} or {last}",
        got=head,
    )
