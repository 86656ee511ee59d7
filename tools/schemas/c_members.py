"""Members of a C structure: what a type of the schema has at fixed offsets.

The members end where the offsets begin to depend on the file. What is last may be an array of one
element, as Windows declares those whose length depends on a field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from expressions import Node, Number, evaluate, parse
from layout import Field, SchemaError, Structure

if TYPE_CHECKING:
    from collections.abc import Iterator

_PATH = re.compile(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)*")
_NUMBERED = re.compile(r"(.*[A-Za-z])([01])")
_INTEGER = re.compile(r"([us])([1248])(le|be)?")
_FLOAT = re.compile(r"f([48])(?:le|be)?")
_RESERVED = """
    auto bool break case char class const continue default delete do double else enum export extern
    false final float for friend goto if import inline int interface long module mutable namespace
    new operator private protected public register return short signed sizeof static struct switch
    template this true try typedef typename union unsigned using virtual void volatile while
"""
_KEYWORDS = frozenset(_RESERVED.split())


@dataclass(frozen=True)
class Member:
    """A member.

    Attributes:
        path: Its name, behind those of the structures that it is in.
        kind: A C type, or the type of the schema that it is.
        offset: From the start of the structure.
        size: All of its bytes; one element's if `open`.
        count: Elements, if it is an array.
        open: Whether the file decides how many elements there are.
        views: Other types of the same bytes, by the names of members that have them.
        notes: What a comment says.
        source: Name of the field in the schema, if it has one.
        enumeration: Name of the enumeration that has its values.
    """

    path: tuple[str, ...]
    kind: str | Structure
    offset: int
    size: int
    count: int | None = None
    open: bool = False
    views: tuple[tuple[str, Structure], ...] = ()
    notes: tuple[str, ...] = ()
    source: str = ""
    enumeration: str = ""


@dataclass(frozen=True)
class Body:
    """All members of a structure.

    Attributes:
        members: In the order of their offsets.
        size: The bytes of the structure; None if the file decides it.
        rest: Fields that follow where no offset is fixed.
    """

    members: tuple[Member, ...]
    size: int | None
    rest: tuple[str, ...] = ()

    @property
    def end(self) -> int:
        """The bytes that C gives the structure."""
        last = self.members[-1]
        return last.offset + last.size


def body(structure: Structure) -> Body:
    """Collect the members of a type."""
    found: list[Member] = []
    rest: list[str] = []
    is_open = False
    for field, offset in _placed(structure):
        made = () if is_open or offset is None else _members(field, offset, len(found))
        if not made:
            is_open = True
            rest.extend(filter(None, [field.name]))
            continue
        found.extend(made)
        is_open = made[-1].open
    if not is_open:
        found.extend(_later(structure, found))
    size = None if is_open or not found else found[-1].offset + found[-1].size
    if structure is structure.root and _parts(structure):
        size = None
    total = _extent(structure)
    if size is not None and total is not None and size < total:
        found.append(_gap(size, total))
        size = total
    return Body(tuple(_grouped(found)), size, tuple(rest))


def _placed(structure: Structure) -> Iterator[tuple[Field, int | None]]:
    """Yield fields with offsets; those that begin the file come before a choice for its head."""
    base = structure.base
    if base:
        for field, offset in structure.root.offsets():
            if offset is not None and offset < base:
                yield field, offset
    yield from structure.offsets()


def _parts(structure: Structure) -> list[Structure]:
    """List the types that may be the rest of the head of the file."""
    return [each for each in structure.structures if each.base]


def _extent(structure: Structure) -> int | None:
    """Say how long the file's head is where this type is the choice for the rest of it."""
    if not structure.base or structure is structure.root:
        return None
    root = structure.root
    for field, offset in root.offsets():
        kind = field.spec.get("type")
        if offset != structure.base or not isinstance(kind, dict) or "size" not in field.spec:
            continue
        names: dict[str, Node] = {
            each.name: parse(each.spec["value"])
            for each in root.instances
            if each.name and each.is_value
        }
        for case, name in kind["cases"].items():
            if name == structure.name:
                names[kind["switch-on"]] = parse(case)
                names |= _enumerators(root)
                size = evaluate(parse(field.spec["size"]), names)
                return None if size is None else structure.base + size
    return None


def _enumerators(root: Structure) -> dict[str, Node]:
    return {
        f"{each.name}::{member.name}": Number(member.value)
        for each in root.enumerations
        for member in each.members
    }


def _gap(start: int, end: int) -> Member:
    return Member((f"reserved_{start:x}",), "uint8_t", start, end - start, end - start)


def _path(field: Field, offset: int) -> tuple[str, ...]:
    """Choose the name of a member: that of Windows if it can be one in C."""
    if _PATH.fullmatch(field.windows_name):
        path = tuple(field.windows_name.split("."))
    else:
        path = (field.name or f"reserved_{offset:x}",)
    return tuple(f"{each}_" if each in _KEYWORDS else each for each in path)


def _notes(field: Field) -> tuple[str, ...]:
    notes = [field.doc]
    if "if" in field.spec:
        notes.append(f"Present if: {' '.join(str(field.spec['if']).split())}")
    if field.name and field.windows_name and not _PATH.fullmatch(field.windows_name):
        notes.append(f"Named `{field.windows_name}`.")
    return tuple(filter(None, notes))


def _members(field: Field, offset: int, already: int) -> tuple[Member, ...]:
    """Make the members of a field, none if it has no bytes at fixed offsets."""
    made = _one(field, offset)
    if made is not None:
        source, enumeration = field.name or "", str(field.spec.get("enum", ""))
        made = replace(made, source=source, enumeration=enumeration)
    if made is None or (made.open and not already and isinstance(made.kind, str)):
        return ()
    if "repeat" not in field.spec:
        return (made,)
    times = field.spec.get("repeat-expr")
    if not isinstance(times, int):
        notes = (*made.notes, f"Elements: {_times(field)}")
        return (replace(made, count=1, open=True, notes=notes),)
    if made.open or made.count is not None or made.views:
        return ()
    numbered = _NUMBERED.fullmatch(made.path[-1])
    if not numbered:
        return (replace(made, count=times, size=made.size * times),)
    stem, first = numbered[1], int(numbered[2])
    return tuple(
        replace(
            made,
            path=(*made.path[:-1], f"{stem}{first + index}"),
            offset=offset + index * made.size,
            notes=() if index else made.notes,
            source="" if index else made.source,
        )
        for index in range(times)
    )


def _times(field: Field) -> str:
    if "repeat-expr" in field.spec:
        return " ".join(str(field.spec["repeat-expr"]).split())
    if "repeat-until" in field.spec:
        return f"until {' '.join(str(field.spec['repeat-until']).split())}"
    return "to the end"


def _one(field: Field, offset: int) -> Member | None:
    """Make the member of one element of a field."""
    path, notes = _path(field, offset), _notes(field)
    spec, kind, size = field.spec, field.spec.get("type"), field.spec.get("size")
    if isinstance(kind, str) and kind not in ("str", "strz"):
        scalar = _scalar(kind)
        if scalar:
            name, width, big = scalar
            return Member(path, name, offset, width, notes=(*notes, *big))
        return _typed(field, Member(path, "uint8_t", offset, 0, notes=notes))
    length = len(spec["contents"]) if "contents" in spec else size
    if "contents" in spec:
        notes = (*notes, f"Always {_spelt(spec['contents'])}.")
    if isinstance(length, int):
        made = Member(path, "uint8_t", offset, length, length, notes=notes)
        return _switched(field, made) if isinstance(kind, dict) else made
    if isinstance(kind, dict) or "terminator" in spec or kind == "strz":
        return None
    held = "to the end" if "size-eos" in spec else " ".join(str(length).split())
    return Member(path, "uint8_t", offset, 1, 1, open=True, notes=(*notes, f"Bytes: {held}"))


def _spelt(contents: object) -> str:
    return f"`{contents}`" if isinstance(contents, str) else f"the bytes {contents}"


def _scalar(kind: str) -> tuple[str, int, tuple[str, ...]] | None:
    integer = _INTEGER.fullmatch(kind)
    big = ("Big-endian.",) if kind.endswith("be") else ()
    if integer:
        width = int(integer[2])
        return f"{'u' if integer[1] == 'u' else ''}int{8 * width}_t", width, big
    real = _FLOAT.fullmatch(kind)
    if real:
        return ("float" if real[1] == "4" else "double"), int(real[1]), big
    return None


def _find(field: Field, name: str) -> Structure:
    owner = field.owner
    return owner.root.structure(owner.find(name, "types"))


def _typed(field: Field, made: Member) -> Member | None:
    """Give a member the structure that it is; bytes beside it where the size differs."""
    inner = _find(field, str(field.spec["type"]))
    held = body(inner) if inner is not field.owner else Body((), None)
    if not held.members:
        return None
    size = field.spec.get("size")
    if size is None and "size-eos" not in field.spec:
        return replace(made, kind=inner, size=held.end, open=held.size is None)
    if isinstance(size, int) and size == held.size:
        return replace(made, kind=inner, size=size)
    if not isinstance(size, int) or held.end > size:
        return replace(made, kind=inner, size=held.end, open=True)
    buffer = (*made.path[:-1], f"{made.path[-1]}Buffer")
    return replace(made, path=buffer, size=size, count=size, views=((made.path[-1], inner),))


def _switched(field: Field, made: Member) -> Member:
    """Give bytes the types that they may have, each under the name of its case."""
    views = []
    for case, name in field.spec["type"]["cases"].items():
        inner = _find(field, name)
        if body(inner).members and body(inner).end <= made.size:
            views.append((f"{made.path[-1]}_{case.rpartition('::')[2]}", inner))
    return replace(made, views=tuple(views))


def _owns_stream(structure: Structure) -> bool:
    """Whether positions in a type count from its start, wherever it is used."""
    if structure is structure.root or structure.base is not None:
        return True
    for each in structure.root.walk():
        for field in (*each.sequence, *each.instances):
            kind: Any = field.spec.get("type")
            names = kind["cases"].values() if isinstance(kind, dict) else [kind]
            if structure.name in names and not {"size", "size-eos"} & field.spec.keys():
                return False
    return True


def _later(structure: Structure, found: list[Member]) -> Iterator[Member]:
    """Yield members for instances at constant positions behind the sequence."""
    if not _owns_stream(structure):
        return
    base = structure.base or 0
    end = found[-1].offset + found[-1].size if found else base
    placed = []
    for field in structure.instances:
        offset = None if "io" in field.spec else _constant(field.spec.get("pos"))
        if offset is not None and field.name:
            made = _members(field, base + offset, 1)
            placed.extend([made] if made and not made[-1].open else [])
    # The longest first where several begin at an offset: others are views of its parts.
    for made in sorted(placed, key=lambda each: (each[0].offset, -each[-1].size)):
        if made[0].offset < end:
            continue
        if made[0].offset > end:
            yield _gap(end, made[0].offset)
        yield from made
        end = made[-1].offset + made[-1].size


def _constant(position: object) -> int | None:
    return None if position is None else evaluate(parse(position), {})


def _grouped(members: list[Member]) -> Iterator[Member]:
    """Yield members with padding inside of the structure whose members it is between."""
    for index, member in enumerate(members):
        before = members[index - 1].path[:-1] if index else ()
        after = members[index + 1].path[:-1] if index + 1 < len(members) else ()
        common = [one for one, other in zip(before, after, strict=False) if one == other]
        is_padding = len(member.path) == 1 and member.path[0].startswith("reserved_")
        yield replace(member, path=(*common, *member.path)) if is_padding else member


def check(members: tuple[Member, ...], name: str) -> None:
    """Refuse what C cannot declare: two members of one name, a structure that is resumed."""
    seen: set[tuple[str, ...]] = set()
    for index, member in enumerate(members):
        before = members[index - 1].path if index else ()
        names = [member.path, *((*member.path[:-1], view) for view, _ in member.views)]
        groups = [member.path[:depth] for depth in range(1, len(member.path))]
        new = [each for each in groups if before[: len(each)] != each]
        for each in (*names, *new):
            if each in seen:
                raise SchemaError(f"{name}: two members are {'.'.join(each)}")
            seen.add(each)
