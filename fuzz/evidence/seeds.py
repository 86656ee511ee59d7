"""The kinds of inputs, and the input of a number: the same for the same arguments."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

from fuzz.evidence.changes import Changing
from fuzz.evidence.crashes import (
    fault_scenes,
    hardware_scenes,
    machine_scenes,
    narrow_scenes,
    request_scenes,
    stop_scenes,
    watchdog_scenes,
)
from fuzz.evidence.images import image_scenes
from fuzz.evidence.samples import blob_samples, sample_scenes

if TYPE_CHECKING:
    from collections.abc import Callable

    from fuzz.evidence.pieces import Piece, Scene

_CRASHES: Final[dict[str, Callable[[], list[Scene]]]] = {
    "faults": fault_scenes,
    "requests": request_scenes,
    "watchdogs": watchdog_scenes,
    "hardware": hardware_scenes,
    "stops": stop_scenes,
    "machines": machine_scenes,
    "x86-requests": narrow_scenes,
    "images": image_scenes,
}
SAMPLES: Final = (*(f"blob-{name}" for name in blob_samples()), "cper")
"""Kinds whose inputs are blobs."""
CRASHES: Final = tuple(_CRASHES)
"""Kinds whose inputs are dumps."""
KINDS: Final = (*SAMPLES, *CRASHES)


class Input(NamedTuple):
    """An input.

    Attributes:
        scene: The sound input that it is made of.
        pieces: Its pieces.
        target: The piece that was changed first, as it is now; None if that was left out.
        data: Its bytes.
    """

    scene: Scene
    pieces: tuple[Piece, ...]
    target: Piece | None
    data: bytes


@cache
def scenes_of(kind: str) -> list[Scene]:
    """Return the sound inputs of a kind."""
    if kind in _CRASHES:
        return _CRASHES[kind]()
    return _samples()[kind]


@cache
def _samples() -> dict[str, list[Scene]]:
    return sample_scenes()


def input_of(seed: int, kind: str, number: int) -> Input:
    """Return the input of a number."""
    scenes = scenes_of(kind)
    scene = scenes[number % len(scenes)]
    changing = Changing(scene.pieces, Random(f"{seed}/{kind}/{number}"), scene.width)
    pieces = changing.run()
    target = pieces[changing.target]
    return Input(scene, tuple(pieces), target, scene.pack(pieces))
