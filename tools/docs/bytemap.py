"""Draws the layout of a structure: rows of sixteen bytes, as a hex viewer has them.

A field that takes many rows is drawn as if it had fewer. A field that is too narrow for its name
gets a letter, which is explained below the rows.
"""

from __future__ import annotations

import string
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from marks import doubtful
from places import Place, constant, machines, starts, types_of
from svg import Picture, text_width

if TYPE_CHECKING:
    from layout import Field, Structure

_ROW = 16
_CELL = 56
_GUTTER = 68
_TOP = 58
_MARGIN = 12
_LINE = 14
_HEIGHT = 30
_BAND = 46
# As many whole rows of a field are drawn; a band stands for more of them.
_FULL_ROWS = 2
# As many types of a field are named.
_CHOICES = 4
# As many bytes stand for a size that is not known.
_LONG = (_FULL_ROWS + 2) * _ROW


@dataclass
class Cell:
    """A field in the picture: from byte `start` to byte `end` (exclusive)."""

    start: int
    end: int
    name: str
    note: str
    kind: str
    dashed: bool = False
    label: list[str] = field(default_factory=list)


def kind_of(one: Field) -> str:
    """Tell the colour of a field."""
    if one.name is None:
        return "spare"
    if any(types_of(one, machine) for machine in machines(one.owner.root)):
        return "part"
    if "enum" in one.spec or "contents" in one.spec:
        return "named"
    return "number" if one.spec.get("type") else "bytes"


def _note(one: Field) -> str:
    times = one.spec.get("repeat-expr")
    kind = one.spec.get("type")
    choices = list(dict.fromkeys(kind["cases"].values())) if isinstance(kind, dict) else []
    text = " or ".join(choices) if len(choices) <= _CHOICES else "a structure"
    text = text if choices else str(kind or "")
    if isinstance(times, int):
        text += f" × {times}"
    elif times is not None:
        text += " × n"
    return text


def _cells(structure: Structure, found: list[Place]) -> list[Cell]:
    cells = []
    # A header is drawn with the signatures in front of it.
    front = [each for each in structure.root.offsets() if (each[1] or 0) < (structure.base or 0)]
    for one, offset in (*front, *structure.offsets()):
        if offset is None:
            break
        # What follows a field of unknown size is not drawn; the field itself is, as a long one.
        end = offset + (one.size if one.size is not None else _LONG)
        note = _note(one)
        if one.name is None:
            note = one.windows_name
        cells.append(Cell(offset, end, one.name or "", note, kind_of(one), doubtful(one.doc)))
    if structure.base is None or structure is structure.root:
        return cells
    return cells + _rest(structure, found, cells[-1].end)


def _rest(structure: Structure, found: list[Place], end: int) -> list[Cell]:
    """Draw what is behind the sequence of a header: instances, and what nobody has described."""
    cells = []
    base = structure.base or 0
    for one in structure.instances:
        kinds = types_of(one, found[0].machine)
        if kinds and kinds[0].size is not None and isinstance(one.spec.get("pos"), int):
            start = base + one.spec["pos"]
            cells.append(
                Cell(
                    start, start + kinds[0].size, str(one.name), "", "part", doubtful(kinds[0].doc)
                )
            )
            end = cells[-1].end
    place = found[0]
    size = constant(place.field.spec.get("size", 0), place.field.owner, place.machine)
    if size and base + size > end:
        cells.append(Cell(end, base + size, "", "the rest of the header", "spare"))
    return cells


def _fit(name: str, width: float, size: float = 12) -> list[str]:
    """Break a name behind underscores so that it fits; nothing if it cannot."""
    lines = [""]
    for part in name.replace("_", "_ ").split(" "):
        if lines[-1] and text_width(lines[-1] + part, size) > width:
            lines.append("")
        lines[-1] += part
    return lines if len(lines) <= 3 and all(text_width(x, size) <= width for x in lines) else []


class _Rows:
    """The rows of the picture: which byte is at which height."""

    def __init__(self, cells: list[Cell]) -> None:
        first, last = cells[0].start // _ROW, (cells[-1].end - 1) // _ROW
        self.heights: dict[int, float] = dict.fromkeys(range(first, last + 1), _HEIGHT)
        self.bands: set[int] = set()
        for cell in cells:
            full = range(-(-cell.start // _ROW), cell.end // _ROW)
            if len(full) > _FULL_ROWS:
                self.bands.add(full[0])
                self.heights[full[0]] = _BAND
                for row in full[1:]:
                    self.heights[row] = 0
        self.tops: dict[int, float] = {}
        self.bottom = 0.0

    def grow(self, row: int, lines: int) -> None:
        if self.heights[row]:
            self.heights[row] = max(self.heights[row], lines * _LINE + 10)

    def place(self) -> None:
        top: float = _TOP
        for row, height in self.heights.items():
            self.tops[row] = top
            top += height
        self.bottom = top

    def y(self, row: int) -> float:
        return self.tops.get(row, self.bottom)


def _widest(cell: Cell, rows: _Rows) -> tuple[int, int, int]:
    """Find the row where a cell has most room: the row, and its first and last column."""
    best = (0, 0, 0)
    for row in range(cell.start // _ROW, (cell.end - 1) // _ROW + 1):
        first = max(cell.start - row * _ROW, 0)
        last = min(cell.end - row * _ROW, _ROW)
        if rows.heights[row] and last - first > best[2] - best[1]:
            best = (row, first, last)
    return best


def _outline(cell: Cell, rows: _Rows) -> list[tuple[float, float]]:
    first, last = cell.start // _ROW, (cell.end - 1) // _ROW
    left, right = _GUTTER, _GUTTER + _ROW * _CELL
    begin = _GUTTER + cell.start % _ROW * _CELL
    end = _GUTTER + ((cell.end - 1) % _ROW + 1) * _CELL
    if first == last:
        top, bottom = rows.y(first), rows.y(first + 1)
        return [(begin, top), (end, top), (end, bottom), (begin, bottom)]
    corners = [
        (begin, rows.y(first)),
        (right, rows.y(first)),
        (right, rows.y(last)),
        (end, rows.y(last)),
        (end, rows.y(last + 1)),
        (left, rows.y(last + 1)),
        (left, rows.y(first + 1)),
        (begin, rows.y(first + 1)),
    ]
    return [each for index, each in enumerate(corners) if each != corners[index - 1]]


def is_drawn(structure: Structure) -> bool:
    """Tell whether a structure is large enough to be worth a picture."""
    # The parts of a whole file are no matter of rows of sixteen bytes; those of a table are.
    is_file = structure is structure.root and len(machines(structure)) > 1
    fields = [each for each in structure.sequence if each.name]
    return len(fields) > 2 and not is_file


def draw(structure: Structure, found: list[Place]) -> str:
    """Draw the layout of a structure, which lies at the places `found`."""
    cells = _cells(structure, found)
    rows = _Rows(cells)
    letters = (
        first + second
        for first in ["", *string.ascii_lowercase]
        for second in string.ascii_lowercase
    )
    legend = []
    for cell in cells:
        row, first, last = _widest(cell, rows)
        width = (last - first) * _CELL - 8
        cell.label = _fit(cell.name, width) if cell.name else []
        if cell.name and not cell.label:
            letter = next(letters)
            cell.label = [letter]
            legend.append(f"{letter} = {cell.name}, {cell.start:#x}")
        beside = f"{cell.name} {cell.note}"
        small = text_width(cell.note, 10) <= width and len(cell.label) < 3 and cell.note
        one_line = len(cell.label) <= 1 and text_width(beside, 12) <= width
        rows.grow(row, len(cell.label) + bool(small and not one_line))
    rows.place()

    name = (
        f"{structure.name} ({structure.windows_name})" if structure.windows_name else structure.name
    )
    size = "" if structure.size is None else f", {structure.size:#x} bytes"
    if structure.base is not None and structure is not structure.root and found:
        size = f", {cells[-1].end:#x} bytes"
    picture = Picture(
        f"Layout of {structure.name}",
        "; ".join(f"{each.start:#x} {each.name or 'reserved'}" for each in cells),
    )
    picture.text(_MARGIN, 22, name + size, bold=True, size=13)
    in_file = starts(found)
    if structure.base is None and in_file:
        where = " or ".join(
            f"{at:#x} ({each})" if each else f"{at:#x}" for each, at in in_file.items()
        )
        picture.text(_GUTTER + _ROW * _CELL, 22, f"at {where} in the file", anchor="end", dim=True)
    for column in range(_ROW):
        picture.text(
            _GUTTER + (column + 0.5) * _CELL,
            _TOP - 8,
            f"{column:x}",
            anchor="middle",
            dim=True,
            size=11,
        )
    for row, height in rows.heights.items():
        if height:
            y = rows.y(row) + height / 2 + 4
            up = 8 if row in rows.bands else 0
            picture.text(_GUTTER - 8, y - up, f"{row * _ROW:04x}", anchor="end", dim=True, size=11)
            if up:
                picture.text(_GUTTER - 20, y + up, "⋮", dim=True, size=11)
    for cell in cells:
        hint = f"{cell.start:#x}, {cell.end - cell.start:#x} bytes: {cell.name or 'reserved'}"
        picture.shape(_outline(cell, rows), cell.kind, dashed=cell.dashed, hint=hint)
    for cell in cells:
        _write(picture, cell, rows)
    return _finish(picture, rows, legend, cells)


def _write(picture: Picture, cell: Cell, rows: _Rows) -> None:
    row, first, last = _widest(cell, rows)
    middle = _GUTTER + (first + last) / 2 * _CELL
    width = (last - first) * _CELL - 8
    end = row + 1
    if last - first == _ROW:
        end = max(end, cell.end // _ROW)
    height = rows.y(end) - rows.y(row)
    lines = list(cell.label)
    beside = " ".join(filter(None, (lines[0] if len(lines) == 1 else "", cell.note)))
    note = cell.note
    if cell.name and len(lines) == 1 and note and text_width(beside, 12) <= width:
        y = rows.y(row) + height / 2 + 4
        full = text_width(beside, 12)
        picture.text(middle - full / 2, y, lines[0])
        picture.text(middle + full / 2, y, note, anchor="end", dim=True)
        return
    if text_width(note, 10) > width or len(lines) > 2 or not note:
        note = ""
    total = len(lines) + bool(note)
    y = rows.y(row) + height / 2 - (total - 1) * _LINE / 2 + 4
    for index, line in enumerate(lines):
        picture.text(middle, y + index * _LINE, line, anchor="middle", size=12)
    if note:
        picture.text(middle, y + len(lines) * _LINE, note, anchor="middle", size=10, dim=True)


def _finish(picture: Picture, rows: _Rows, legend: list[str], cells: list[Cell]) -> str:
    width = _GUTTER + _ROW * _CELL + _MARGIN
    x, y = float(_GUTTER), rows.bottom + 20
    for each in legend:
        if x > _GUTTER and x + text_width(each, 11) > width - _MARGIN:
            x, y = _GUTTER, y + _LINE + 2
        picture.text(x, y, each, size=11)
        x += text_width(each, 11) + 24
    if legend:
        y += _LINE + 4
    x = _GUTTER
    keys = [
        ("number", "number"),
        ("named", "fixed or named values"),
        ("part", "a structure"),
        ("bytes", "bytes or text"),
        ("spare", "reserved"),
    ]
    used = {each.kind for each in cells}
    for kind, text in keys:
        if kind in used:
            picture.box(x, y - 9, 11, 11, kind)
            picture.text(x + 16, y, text, size=11, dim=True)
            x += 16 + text_width(text, 11) + 22
    if any(each.dashed for each in cells):
        picture.box(x, y - 9, 11, 11, "blank", dashed=True)
        picture.text(x + 16, y, "not verified", size=11, dim=True)
    return picture.svg(width, y + 14)
