"""The script of the page agrees with its own types and those of the npm package."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT, skip_or_fail
from packages import installation
from packages.javascript import HERE, run
from tools.viewer.build import sources, write_modules
from tools.viewer.bundle import BundleError, bundle

pytestmark = [pytest.mark.xdist_group("package-javascript")]
NODE = ROOT / "tests" / "viewer" / "node"


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A folder with all modules, beside the npm package, and the TypeScript compiler."""
    if lacking := installation.missing("javascript"):
        skip_or_fail("; ".join(lacking))
    lock = (HERE / "types" / "package-lock.json").read_bytes()
    compiler = installation.BUILDS / f"typescript-{hashlib.sha256(lock).hexdigest()[:16]}"
    if not (compiler / "node_modules").is_dir():
        compiler.mkdir(parents=True, exist_ok=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copyfile(HERE / "types" / name, compiler / name)
        run(compiler, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
    folder = tmp_path_factory.mktemp("types")
    package = installation.installed("javascript").folder
    (folder / "node_modules").symlink_to(package / "node_modules")
    write_modules(folder / "viewer" / "src")
    options = json.loads((NODE / "tsconfig.json").read_text(encoding="utf-8"))
    options["include"] = ["viewer/src/**/*.js"]
    (folder / "tsconfig.json").write_text(json.dumps(options), encoding="utf-8")
    return folder, compiler / "node_modules" / "typescript" / "bin" / "tsc"


@pytest.mark.slow
def test_all_modules_agree_with_their_types(checked: tuple[Path, Path]) -> None:
    """All of them, with the strict rules of the compiler; a wrong type is noticed."""
    folder, compiler = checked
    run(folder, "node", str(compiler), "-p", "tsconfig.json")
    wrong = folder / "viewer" / "src" / "page" / "wrong.js"
    wrong.write_text("import { size } from './format.js';\nexport const it = size('x');\n")
    words = ["node", str(compiler), "-p", "tsconfig.json"]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    assert "Argument of type 'string' is not assignable" in done.stdout


def test_no_module_can_make_markup_or_requests() -> None:
    """Nothing of the page's own script turns texts into markup or code, or asks for anything."""
    words = ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(")
    more = ("new Function", "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon", "http://")
    for name, text in sources().items():
        if name != "data.js":
            text = text.replace("http://www.w3.org/2000/svg", "")
            assert [word for word in (*words, *more) if word in text] == [], name


def test_modules_are_joined_in_the_order_of_their_imports(tmp_path: Path) -> None:
    modules = {
        "main.js": "import { a, b as c } from './part/a.js';\nconsole.log(a, c());\n",
        "part/a.js": "import * as all from '../all.js';\n"
        "export const a = all.value;\nfunction b() {\n  return a + 1;\n}\nexport { b };\n",
        "all.js": "/** A value. */\nexport const value = 6;\n",
    }
    script = tmp_path / "script.js"
    script.write_text(bundle(modules, "main.js"), encoding="utf-8")
    assert run(tmp_path, "node", str(script)) == "6 7\n"
    assert "A value" not in script.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("import { a } from './none.js';\n", "does not exist"),
        ("import { a } from 'other';\n", "not part of the page"),
        ("import a from './b.js';\n", "not translated"),
        ("export default 1;\n", "not translated"),
        ("const a = await import('./b.js');\n", "not translated"),
        ("import { a } from './main.js';\n", "a circle"),
    ],
)
def test_other_forms_are_refused(text: str, words: str) -> None:
    with pytest.raises(BundleError, match=words):
        bundle({"main.js": text, "b.js": "export const a = 1;\n"}, "main.js")
