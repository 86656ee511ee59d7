"""Pool blocks: the POOL_HEADER in front of an address, with the tag."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.objects.base import ObjectFacts
from kdmp_ks.analysis.objects.space import ObjectSpace
from kdmp_ks.analysis.plain import HEX
from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.facts import frozen
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.ground.kinds import PAGE_SIZE
from kdmp_ks.ground.readable import UNUSABLE
from kdmp_ks.structs.pool_header import POOL_UNIT32, POOL_UNIT64

if TYPE_CHECKING:
    from kdmp_ks.analysis.objects.space import ObjectDump

SEGMENT_HEAP_BUILD = 18362
"""First build of Windows whose pool is a segment heap."""
_BARE = 0x7F
"""Mask of a tag's character without the bit that protects a block."""
_IN_USE = 2
_PAGED = 1
_WIDE = 64


@frozen
class PoolBlock(ObjectFacts):
    """A block of the kernel's pool.

    Attributes:
        header: Address of the POOL_HEADER.
        block: Address of the first byte behind the header.
        tag: Four characters that the owner chose.
        size: Bytes of the block, header included; None where the header does not say.
        pool_type: Type and flags of the pool, as the header has them.
        is_paged: Whether it is from the paged pool; None where the header does not say.
        is_free: Whether it is free; None where the header does not say.
        is_segment_heap: Whether the pool is a segment heap, as from the build 18362 on: then only
            the tag is certain. None where the build is not known.
    """

    kind: ClassVar[str] = "pool"

    header: Gva
    block: Gva
    tag: Inferred[str]
    size: Inferred[int] | None
    pool_type: int = field(metadata=HEX)
    is_paged: bool | None
    is_free: bool | None
    is_segment_heap: bool | None


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class _Header:
    """A POOL_HEADER of either width, sizes in bytes."""

    address: int
    size: int
    previous: int
    pool_type: int
    tag: bytes


def read_pool(dump: ObjectDump, address: int) -> PoolBlock:
    """Describe the pool block that an address is in, or that begins there.

    Args:
        dump: The dump.
        address: Address of a block's first byte behind its header; before the build 18362 also of
            another byte of the block, if its page is in the dump.

    Raises:
        MemoryReadError: The header is not in the dump.
        InvalidDataError: No header of a pool block precedes the address.
    """
    space = ObjectSpace(dump)
    _check_outside_of_modules(space, address)
    number = dump.system.build.number
    is_segment_heap = None if number is None else number.value >= SEGMENT_HEAP_BUILD
    walked = None if is_segment_heap else _walked(space, address)
    header = walked or _in_front(space, address)
    evidence = (
        "the headers of its page lead to it" if walked else "POOL_HEADER in front of the address"
    )
    sure = Inferred.high if walked else Inferred.medium
    tag = _tag_text(header.tag)
    if is_segment_heap:
        evidence += ", of a segment heap"
        space.unavailable(
            "the size of the block", "the pool is a segment heap; only the tag is certain"
        )
    plain = not is_segment_heap
    return PoolBlock(
        address=Gva(address),
        header=Gva(header.address),
        block=Gva(header.address + _header_size(space)),
        tag=sure(tag, evidence),
        size=sure(header.size, evidence) if plain else None,
        pool_type=header.pool_type,
        is_paged=bool(header.pool_type & _PAGED) if plain and header.pool_type else None,
        is_free=not header.pool_type & _IN_USE if plain else None,
        is_segment_heap=is_segment_heap,
        warnings=tuple(space.warnings),
    )


def is_pool(space: ObjectSpace, address: int) -> bool:
    """Whether a header of a pool block with a readable tag precedes an address of no module."""
    try:
        _check_outside_of_modules(space, address)
        _in_front(space, address)
    except UNUSABLE:
        return False
    return True


def _check_outside_of_modules(space: ObjectSpace, address: int) -> None:
    """Refuse an address of a module's image, where no pool is.

    Raises:
        InvalidDataError: It is one.
    """
    module = space.module_at(address)
    if module is not None:
        raise InvalidDataError(
            f"no pool block at {address:#x}",
            field="address",
            expected="an address outside of modules",
            got=f"{module.name}+{address - module.start:#x}",
        )


def _header_size(space: ObjectSpace) -> int:
    return space.machine.structure("POOL_HEADER").sizeof()


def _unit(space: ObjectSpace) -> int:
    return POOL_UNIT64 if space.machine.bits == _WIDE else POOL_UNIT32


def _tag_text(tag: bytes) -> str:
    return bytes(byte & _BARE for byte in tag).decode("ascii")


def _is_tag(tag: bytes) -> bool:
    text = _tag_text(tag)
    return text.isprintable() and bool(text.strip())


def _read(space: ObjectSpace, address: int) -> _Header:
    raw: Any = space.read(address, space.machine.structure("POOL_HEADER"))
    sizes = raw if space.machine.bits == _WIDE else raw.Sizes
    unit = _unit(space)
    return _Header(
        address,
        sizes.BlockSize * unit,
        sizes.PreviousSize * unit,
        int(sizes.PoolType),
        bytes(raw.PoolTag),
    )


def _in_front(space: ObjectSpace, address: int) -> _Header:
    """Read the header right in front of an address.

    Raises:
        MemoryReadError: It is not in the dump.
        InvalidDataError: There is none.
    """
    at = address - _header_size(space)
    if address % _unit(space) or at // PAGE_SIZE != address // PAGE_SIZE:
        raise InvalidDataError(
            f"no pool block begins at {address:#x}",
            field="address",
            expected=f"a multiple of {_unit(space):#x} behind a header in its page",
            got=address,
        )
    header = _read(space, at)
    wanted = "four printable characters"
    space.expect(_is_tag(header.tag), "POOL_HEADER.PoolTag", wanted, header.tag, at)
    end = at % PAGE_SIZE + header.size
    fits = header.size > 0 and end <= PAGE_SIZE
    field = "POOL_HEADER.BlockSize"
    space.expect(fits, field, "a block that ends in its page", header.size, at)
    return header


def _walked(space: ObjectSpace, address: int) -> _Header | None:
    """Step from block to block through the page of an address; None where that fails."""
    at = address - address % PAGE_SIZE
    end = at + PAGE_SIZE
    previous, found = 0, None
    while at < end:
        try:
            header = _read(space, at)
        except UNUSABLE:
            return None
        if not header.size or header.previous != previous or at + header.size > end:
            return None
        if at <= address < at + header.size:
            found = header
        at, previous = at + header.size, header.size
    return found if found is not None and _is_tag(found.tag) else None
