"""Mutated dumps in the viewer: each shows facts or an error, none ends the page."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from languages import vectors
from viewer.browser.chromium import Page, shown

LARGEST = 3 << 20
WAIT = 30.0
"""Seconds in which each portion of files has to be shown: far more than it may take."""
STATES = (
    "[...document.querySelectorAll('#dumps .choose')].map((each) =>"
    " [each.querySelector('.name').textContent, each.querySelector('.what').textContent])"
)
ERROR = (
    "(() => { const it = document.querySelector('.failure'); if (!it) return null;"
    " const of = (name) => it.querySelector(`[data-field=${name}]`)?.textContent;"
    " return [it.dataset.error, of('field'), of('offset')]; })()"
)


def hostile_sources(qemu_dump: Path, dumps_folder: Path) -> list[bytes]:
    """Dumps to mutate: built ones of all kinds, real ones of Windows, the first pages of QEMU's."""
    built = [vector.data for vector in vectors.all_vectors()]
    real = [
        path.read_bytes()
        for path in sorted((dumps_folder / "real").iterdir())
        if path.stat().st_size < LARGEST
    ]
    return [*built, *real, *real, qemu_dump.read_bytes()[:0x40000]]


def check_hostile(page: Page, files: Iterable[bytes], folder: Path) -> tuple[int, int]:
    """Drop files at once; look at each of them.

    Returns:
        The number of files that were shown, and of those that could not be.
    """
    paths = []
    for number, data in enumerate(files):
        paths.append(folder / f"{number}.dmp")
        paths[-1].write_bytes(data)
    page.run("document.querySelectorAll('#dumps .close').forEach((each) => each.click())")
    page.go(page.url)
    shown(page, paths, WAIT)
    errors = 0
    rows = page.run(STATES)
    assert [name for name, _ in rows] == [path.name for path in paths]
    for number, (name, what) in enumerate(rows):
        assert what != "reading", name
        page.run(f"document.querySelectorAll('#dumps .choose')[{number}].click()")
        error = page.run(ERROR)
        if error is None:
            assert page.run("document.querySelectorAll('#dump section').length") >= 9, name
            assert page.run("document.getElementById('dump-title').textContent.length") > 3, name
        else:
            kind, field, offset = error
            assert kind != "internal", (name, page.faults())
            assert field, (name, error)
            assert offset, (name, error)
            errors += 1
    assert page.faults() == []
    return len(paths) - errors, errors
