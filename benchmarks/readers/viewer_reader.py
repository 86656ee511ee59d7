"""Times the viewer, which reads a file in slices: ENGINE FILE.

ENGINE is ``node`` (its modules, from the file to the facts) or ``chromium`` (the page, from the
drop of the file to the second frame that is drawn with the dump in it).
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from timing import Measured

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT), str(ROOT / "tests")]

ROUNDS = 5


def node(path: Path) -> tuple[Measured, float]:
    """Read the facts of a file several times; the answer is the bug check."""
    from viewer.facts import Viewer, prepare

    with tempfile.TemporaryDirectory() as folder, Viewer(prepare(Path(folder))) as viewer:
        answers = [viewer.ask(path) for _ in range(ROUNDS + 1)][1:]
    seconds = statistics.median(one["seconds"] for one in answers)
    code = int(answers[-1]["facts"]["bugcheck"]["code"], 16)
    return Measured(seconds, seconds, 1, code), max(one["heap"] for one in answers)


def chromium(path: Path) -> tuple[Measured, float]:
    """Drop a file on new pages; the answer is the bug check that the title shows."""
    from viewer.browser import chromium as browsers
    from viewer.browser.conftest import write_page
    from viewer.browser.figures import CLOCK

    program = browsers.find()
    if program is None:
        raise SystemExit("there is no chromium")
    times, heaps, title = [], [], ""
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(browsers.Browser(program)) as browser,
    ):
        url = write_page(Path(folder)).as_uri()
        for _ in range(ROUNDS):
            page = browser.page(url)
            page.run(CLOCK)
            browsers.shown(page, [path])
            page.until("window.took")
            times.append(page.run("window.took") / 1000)
            title = str(page.run("document.querySelector('#dump-title .code').textContent"))
            heaps.append(page.heap())
            page.close()
    code = int(title, 16)
    seconds = statistics.median(times)
    return Measured(seconds, seconds, 1, code), max(heaps)


def main() -> None:
    """Print what was measured."""
    engine, path = sys.argv[1:]
    found, memory = {"node": node, "chromium": chromium}[engine](Path(path))
    print(json.dumps({**found._asdict(), "memory": int(memory)}))


if __name__ == "__main__":
    main()
