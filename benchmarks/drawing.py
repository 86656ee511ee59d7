"""Parts of SVG pictures: the canvas, texts and thin lines."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 880


def canvas(height: float, parts: Sequence[str]) -> list[str]:
    """Return the lines of a picture of a height."""
    return [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" '
        f'width="{WIDTH}" height="{height:g}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{height:g}" fill="#ffffff"/>',
        *parts,
        "</svg>",
    ]


def text(x: float, y: float, text: str, anchor: str = "start", weight: str = "normal") -> str:
    """Return a text."""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-weight="{weight}" '
        f'fill="#222222">{escape(text)}</text>'
    )


def line(x1: float, y1: float, x2: float, y2: float) -> str:
    """Return a thin line."""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="#dddddd"/>'
