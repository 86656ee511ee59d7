"""The house has one way through it: no import reaches up, and none runs in a circle."""

from __future__ import annotations

from pathlib import Path

import pytest

from project.rooms import PACKAGE, rooms_of, sources, violations

ROOT = Path(__file__).parents[2]
ROOMS = rooms_of((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
MOST_FILES = 16
HALLS = {f"{PACKAGE}/structs", f"{PACKAGE}/cli/verbs"}
ABOVE_DUMP = ("writers", "fleet", "interop", "cli")


def test_the_table_has_the_rooms() -> None:
    assert len(ROOMS) > 10
    assert len(frozenset().union(*ROOMS)) == sum(map(len, ROOMS))


def test_no_arrow_up_and_no_circle() -> None:
    assert list(violations(sources(ROOT), ROOMS)) == []


PLANTED = {
    "at the top": "from kdmp_ks.virt import Reader\n",
    "inside of a function": "def late():\n    from kdmp_ks.virt import Reader\n",
    "for types only": (
        "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    import kdmp_ks.virt\n"
    ),
}


@pytest.mark.parametrize("planted", PLANTED.values(), ids=PLANTED)
def test_a_planted_arrow_up_is_found(planted: str) -> None:
    texts = sources(ROOT)
    texts["kdmp_ks.errors"] += planted
    assert "kdmp_ks.errors reaches up to kdmp_ks.virt" in list(violations(texts, ROOMS))


@pytest.mark.parametrize(
    "planted",
    [planted.replace("virt", "maps.run_map") for planted in PLANTED.values()],
    ids=PLANTED,
)
def test_a_planted_circle_inside_of_a_room_is_found(planted: str) -> None:
    """`run_map` imports `page_map`, so the way back closes a circle."""
    texts = sources(ROOT)
    texts["kdmp_ks.maps.page_map"] += planted
    assert any(found.startswith("a circle: ") for found in violations(texts, ROOMS))


def test_a_module_without_a_room_is_found() -> None:
    texts = sources(ROOT) | {"kdmp_ks.attic": ""}
    assert "kdmp_ks.attic has no room" in list(violations(texts, ROOMS))


@pytest.mark.parametrize("room", ABOVE_DUMP)
def test_what_stands_above_the_dump_can_be_deleted(room: str) -> None:
    """Nothing else names it but the rooms that stand above the dump themselves."""
    texts = sources(ROOT)
    for name, text in texts.items():
        top = name.removeprefix(f"{PACKAGE}.").split(".")[0]
        if top not in (*ABOVE_DUMP, "__main__", "raw_stack", "export"):
            assert f"{PACKAGE}.{room}" not in text, name


def test_no_folder_is_a_hall() -> None:
    for folder in {path.parent for path in (ROOT / PACKAGE).rglob("*.py")}:
        count = len(list(folder.glob("*.py")))
        name = folder.relative_to(ROOT).as_posix()
        assert count <= MOST_FILES or name in HALLS, f"{name} has {count} files"
