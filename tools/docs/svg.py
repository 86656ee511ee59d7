"""Writes pictures as SVG: rectangles, paths and text, in the same bytes each time.

A picture brings its own background and has colours for light and for dark screens. Its text is
text, which can be selected and searched for when the picture is opened by itself.
"""

from __future__ import annotations

from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

_FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
# What is filled with what, for light screens and for dark ones.
_FILLS = {
    "back": ("#ffffff", "#0d1117"),
    "number": ("#dbeafe", "#17375e"),
    "named": ("#fef0c7", "#553f0c"),
    "part": ("#e9e3fd", "#3d2f6b"),
    "bytes": ("#d9f5e3", "#174a31"),
    "spare": ("#f0f2f5", "#21262d"),
    "blank": ("#ffffff", "#0d1117"),
}
_INK, _MUTED, _LINE = ("#1f2328", "#e6edf3"), ("#59636e", "#9198a1"), ("#7d8590", "#6e7681")


def text_width(text: str, size: float) -> float:
    """Estimate the width of text, whose letters are all equally wide."""
    return len(text) * size * 0.605


def number(value: float) -> str:
    """Write a number with one place at most, and without one where it is whole."""
    return f"{value:.1f}".removesuffix(".0")


def _style(index: int) -> str:
    fills = "".join(f".{name}{{fill:{both[index]}}}" for name, both in _FILLS.items())
    return (
        f"{fills}text{{fill:{_INK[index]}}}.dim{{fill:{_MUTED[index]}}}"
        f".edge{{stroke:{_LINE[index]}}}"
    )


class Figure(NamedTuple):
    """A picture and what it shows."""

    title: str
    picture: str


class Picture:
    """A picture that grows by what is drawn into it."""

    def __init__(self, title: str, description: str) -> None:
        """Begin a picture; both texts are for those who cannot see it."""
        self.title = title
        self.description = description
        self._parts: list[str] = []

    def box(
        self, x: float, y: float, width: float, height: float, kind: str, *, dashed: bool = False
    ) -> None:
        """Draw a rectangle whose upper left corner is given."""
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        self.shape(corners, kind, dashed=dashed)

    def shape(
        self, corners: list[tuple[float, float]], kind: str, *, dashed: bool = False, hint: str = ""
    ) -> None:
        """Draw an area with these corners; `hint` shows when one points at it."""
        path = "L".join(f"{number(x)} {number(y)}" for x, y in corners)
        dash = ' stroke-dasharray="5 3"' if dashed else ""
        end = f"><title>{escape(hint)}</title></path>" if hint else "/>"
        self._parts.append(f'<path class="edge {kind}"{dash} d="M{path}Z"{end}')

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 12,
        anchor: str = "start",
        dim: bool = False,
        bold: bool = False,
    ) -> None:
        """Write a line of text whose foot is at `y`."""
        extra = f' font-size="{number(size)}"' if size != 12 else ""
        extra += f' text-anchor="{anchor}"' if anchor != "start" else ""
        extra += ' class="dim"' if dim else ""
        extra += ' font-weight="600"' if bold else ""
        self._parts.append(f'<text x="{number(x)}" y="{number(y)}"{extra}>{escape(text)}</text>')

    def svg(self, width: float, height: float) -> str:
        """Give the file."""
        size = f"{number(width)} {number(height)}"
        return "\n".join(
            [
                f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}"'
                f' width="{number(width)}" height="{number(height)}" role="img"'
                f' aria-label={quoteattr(self.title)} font-size="12" font-family="{_FONT}">',
                f"<title>{escape(self.title)}</title>",
                f"<desc>{escape(self.description)}</desc>",
                f"<style>{_style(0)}@media(prefers-color-scheme:dark){{{_style(1)}}}</style>",
                f'<rect class="back" width="{number(width)}" height="{number(height)}" rx="6"/>',
                *self._parts,
                "</svg>",
                "",
            ]
        )
