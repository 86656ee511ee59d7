"""`ObjectFacts`: the base of what `describe` returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.addresses import Gva
    from kdmp_ks.ground.warnings import DumpWarning


@frozen
class ObjectFacts(Facts):
    """An object of the kernel. An unknown fact is None, with the reason in ``warnings``.

    Attributes:
        address: Address of the object.
        warnings: What is missing in the dump, or contradicts itself.
    """

    kind: ClassVar[str] = ""
    """The kind of object: a key of `kdmp_ks.analysis.objects.kinds.KINDS`, such as ``irp``."""

    address: Gva
    warnings: tuple[DumpWarning, ...]
