"""axe-core: what it finds on a page of the browser."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from packages.installation import BUILDS
from packages.javascript import run
from viewer.browser.chromium import Page

HERE = Path(__file__).resolve().parent / "axe"
FOUND = (
    "axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map("
    "({ id, impact, nodes }) => [impact, id, nodes.slice(0, 3).map(({ html, failureSummary }) =>"
    " html.slice(0, 200) + ' ' + failureSummary.slice(0, 300))]))"
)
IMPACTS = {"serious", "critical"}


def read_axe() -> str:
    """The accessibility checker, of the version in axe/package-lock.json."""
    lock = (HERE / "package-lock.json").read_bytes()
    folder = BUILDS / f"axe-{hashlib.sha256(lock).hexdigest()[:16]}"
    if not (folder / "node_modules").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(HERE / name, folder / name)
        run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    return (folder / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def serious(page: Page, axe: str) -> list[tuple[str, list[str]]]:
    """Serious and critical findings; long tables are cut, as all of their rows are alike."""
    page.run(
        "document.querySelectorAll('tbody').forEach((each) =>"
        " { while (each.rows.length > 6) each.deleteRow(6); })"
    )
    page.run(f"{axe}; 0")
    return [(name, nodes) for impact, name, nodes in page.run(FOUND) if impact in IMPACTS]
