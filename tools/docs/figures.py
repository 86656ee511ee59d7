"""Draws what files are made of.

Which parts a file has is told here; their places, sizes and the numbers of the kinds are those of
the schema.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from layout import SchemaError
from mapping import mapping
from places import constants
from svg import Figure, Picture, text_width

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from reference import Reference


class Part(NamedTuple):
    """A part of a file: where it begins, what it is, what there is to say of it."""

    # A number that the schema calculates as `structure.name`, or the name of the field that tells.
    where: str
    name: str
    note: str
    kind: str
    height: float = 40
    dashed: bool = False


class Kind(NamedTuple):
    """A kind of file: its name, the members of `dump_types` that stand for it, its parts."""

    title: str
    members: tuple[str, ...]
    parts: tuple[Part, ...]


_START = "=0"
_BEHIND = "=root.len_header"
_HEADER = Part(_START, "header64 / header32", "why the machine stopped, registers", "part", 58)
_ADDED = Part("", "secondary data", "what drivers added, if anything", "spare", 34, dashed=True)

KINDS = {
    "full": Kind(
        "full dump",
        ("full",),
        (
            _HEADER._replace(note="physical_memory_block has the runs"),
            Part("=root.ofs_pages", "pages, first run", "page_count × 0x1000 bytes", "bytes"),
            Part("", "pages, second run", "right behind", "bytes"),
            Part("", "…", "all runs, in their order", "bytes", 30),
            _ADDED,
        ),
    ),
    "bitmap": Kind(
        "bitmap dump",
        ("bitmap_full", "bitmap_kernel", "automatic"),
        (
            _HEADER,
            Part(_BEHIND, "bitmap_header", "how many bits, where the pages are", "part"),
            Part("=bitmap_header.ofs_bitmap", "bitmap", "a bit for each page", "number", 50),
            Part("first_page", "stored pages", "those whose bit is set, ascending", "bytes", 70),
            _ADDED,
        ),
    ),
    "summary": Kind(
        "summary dump",
        ("summary",),
        (
            _HEADER,
            Part(_BEHIND, "summary_header", "the same in fields of 32 bits", "part"),
            Part("=summary_header.ofs_bitmap", "bitmap", "a bit for each page", "number", 50),
            Part("first_page", "stored pages", "those whose bit is set, ascending", "bytes", 70),
            _ADDED,
        ),
    ),
    "ranges": Kind(
        "range dump",
        ("kernel_memory", "kernel_and_user_memory", "complete_memory"),
        (
            _HEADER._replace(name="header64"),
            Part(_BEHIND, "rdmp_header", "how long the table is", "part"),
            Part("=rdmp_header.ofs_ranges", "table of pfn_range", "page, count", "number", 50),
            Part("first_page_offset", "stored pages", "range after range", "bytes", 70),
            _ADDED,
        ),
    ),
    "triage": Kind(
        "triage dump",
        ("triage",),
        (
            _HEADER,
            Part(_BEHIND, "triage_dump64 / 32", "tells where all of these are:", "part"),
            Part("ofs_mm_storage", "dump_mm_storage64", "the memory manager", "part", 26),
            Part("ofs_unloaded_drivers", "unloaded_driver64 …", "behind a count", "part", 26),
            Part("ofs_prcb", "image of the KPRCB", "the processor", "bytes", 26),
            Part("ofs_process", "image of the EPROCESS", "the current process", "bytes", 26),
            Part("ofs_thread", "image of the ETHREAD", "the current thread", "bytes", 26),
            Part("ofs_call_stack", "part of the stack", "len_call_stack bytes", "bytes", 26),
            Part("ofs_debugger_data", "KDDEBUGGER_DATA64", "len_debugger_data bytes", "bytes", 26),
            Part("ofs_driver_list", "driver_entry64 …", "num_drivers of them", "part", 26),
            Part("ofs_string_pool", "dump_string …", "names of the drivers", "part", 26),
            Part("ofs_data_blocks", "triage_data_block64 …", "num_data_blocks of them", "part", 26),
            Part("their ofs_data", "pieces of memory", "of any size and alignment", "bytes", 40),
            Part("ofs_valid_mark", "TRGD", "the file was written to this end", "named", 26),
            _ADDED._replace(where="size_of_dump"),
        ),
    ),
    "header": Kind("header alone", ("header",), (_HEADER,)),
}

_BLOBS = (
    Part("size_of_dump, or behind the last page", "blob_file_header", "Dump, Blob", "part"),
    Part("header_size further", "blob_header", "whose data, and how much", "part"),
    Part("", "padding", "pre_pad bytes", "spare", 26),
    Part("", "data", "data_size bytes", "bytes", 46),
    Part("", "padding", "post_pad bytes", "spare", 26),
    Part("", "blob_header", "the next one", "part"),
    Part("", "…", "as before", "bytes", 26),
    Part("", "the end", "of the file, or anything but a blob_header", "spare", 26, dashed=True),
)


def _place(reference: Reference, where: str) -> dict[str, int]:
    """Look up a place that the schema calculates."""
    if where == _START:
        return {"64-bit": 0, "32-bit": 0}
    owner, _, name = where.removeprefix("=").partition(".")
    structure = reference.root if owner == "root" else reference.structures[owner]
    field = structure.field(name)
    if field is None:
        raise SchemaError(f"the schema has no {where.removeprefix('=')}")
    return constants(field.spec["value"], structure)


def _label(reference: Reference, where: str, *, narrow: bool) -> str:
    if not where.startswith("="):
        return where
    known = _place(reference, where)
    first = known["64-bit"]
    if first == known.get("32-bit") or narrow or "rdmp" in where:
        return f"{first:#x}"
    return f"{first:#x} (32-bit: {known['32-bit']:#x})"


def _numbers(reference: Reference, kind: Kind) -> str:
    values = {each.name: each.value for each in reference.enumerations["dump_types"].members}
    return "dump_type " + ", ".join(str(values[name]) for name in kind.members)


def anatomy(reference: Reference) -> Figure:
    """Draw all kinds of files side by side."""
    title = "What files are made of, by the kind of dump"
    texts = [f"{kind.title}: {', '.join(p.name for p in kind.parts)}" for kind in KINDS.values()]
    picture = Picture(title, "; ".join(texts))
    width, gap, left, top = 150.0, 8.0, 14.0, 66.0
    bottom = top
    for index, kind in enumerate(KINDS.values()):
        x = left + index * (width + gap)
        centre = x + width / 2
        picture.text(centre, 26, kind.title, anchor="middle", bold=True, size=13)
        picture.text(centre, 44, _numbers(reference, kind), anchor="middle", dim=True, size=11)
        y = top
        for part in kind.parts:
            height = 22.0 if part.height < 30 else part.height
            picture.box(x, y, width, height, part.kind, dashed=part.dashed)
            name = part.name.removesuffix(" / header32").replace(" / 32", "")
            where = _label(reference, part.where, narrow=True) if part.where[:1] == "=" else ""
            if where:
                picture.text(centre, y + height / 2 - 3, name, anchor="middle", size=11)
                picture.text(centre, y + height / 2 + 12, where, anchor="middle", dim=True, size=10)
            else:
                picture.text(centre, y + height / 2 + 4, name, anchor="middle", size=11)
            y += height
        bottom = max(bottom, y)
    note = (
        "Offsets are those of 64-bit machines. Dashed: may not be there. Not to scale: a header has"
        " 8 KiB, pages many GiB."
    )
    picture.text(left, bottom + 24, note, dim=True, size=11)
    return Figure(title, picture.svg(left * 2 + 6 * width + 5 * gap, bottom + 38))


def _stack(reference: Reference, title: str, parts: tuple[Part, ...]) -> Figure:
    """Draw one file, part below part."""
    picture = Picture(title, "; ".join(f"{each.name}: {each.note}" for each in parts))
    picture.text(14, 24, title, bold=True, size=13)
    labels = [_label(reference, each.where, narrow=False) for each in parts]
    left = 24 + max(text_width(each, 12) for each in labels)
    width, y = 260.0, 40.0
    for part, label in zip(parts, labels, strict=True):
        picture.box(left, y, width, part.height, part.kind, dashed=part.dashed)
        foot = y + part.height / 2 + 4
        picture.text(left - 10, y + 12, label, anchor="end", dim=True)
        picture.text(left + width / 2, foot, part.name, anchor="middle")
        picture.text(left + width + 16, foot, part.note, dim=True)
        y += part.height
    right = left + width + 30 + max(text_width(each.note, 12) for each in parts)
    return Figure(title, picture.svg(right, y + 14))


def _file(name: str) -> Callable[[Reference], Figure]:
    kind = KINDS[name]
    return lambda reference: _stack(
        reference, f"{kind.title}, {_numbers(reference, kind)}", kind.parts
    )


DUMP: dict[str, Callable[[Reference], Figure]] = {
    "file-kinds": anatomy,
    "mapping": mapping,
    **{f"file-{name}": _file(name) for name in KINDS if name != "header"},
    "file-secondary-data": lambda reference: _stack(reference, "secondary data", _BLOBS),
}

# Figures by their names, with the schema that each is about.
FIGURES = {name: ("windows_kernel_dump", draw) for name, draw in DUMP.items()}


def figure(name: str, references: Mapping[str, Reference]) -> Figure:
    """Draw one of them."""
    schema, draw = FIGURES[name]
    return draw(references[schema])
