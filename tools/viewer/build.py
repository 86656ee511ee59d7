"""Makes the viewer, one HTML file that needs nothing else: build/viewer/kdmp-viewer.html.

    python -m tools.viewer.build [--out FILE] [--modules DIR] [--packed]

Script and style are inside the file, and a Content-Security-Policy admits these and nothing else.
The reader and the parsers are those of the npm package, the data those of kdmp_ks/data, the
documentation of fields that of the schemas. The texts of the licences are in the file, too.
--packed also puts the page where the wheel takes it from.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import lzma
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tools.packages import build as packages
from tools.viewer.bundle import BundleError, bundle
from tools.viewer.schema_docs import schema_docs

if TYPE_CHECKING:
    from collections.abc import Mapping

PROJECT: Final = packages.PROJECT
VIEWER: Final = PROJECT / "viewer"
RESULT: Final = PROJECT / "build" / "viewer" / "kdmp-viewer.html"
PACKED: Final = PROJECT / "kdmp_ks" / "data" / "viewer.html.xz"
"""The page in the wheel; not part of the repository."""
DATA: Final = VIEWER / "data.json"
"""Names of the files of kdmp_ks/data that the page needs."""
ENTRY: Final = "page/main.js"

_POLICY: Final = {
    "default-src": "'none'",
    "img-src": "data:",
    "connect-src": "'none'",
    "form-action": "'none'",
    "base-uri": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "'none'",
}


def sources(folder: Path = VIEWER / "src") -> dict[str, str]:
    """Read the modules of the page, by their paths; `data.js` is made."""
    found = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.js"))
    }
    return found | {"data.js": data_module()}


def data_module() -> str:
    """Make the module of the data: an object whose members are parsed when they are read first."""
    names = json.loads(DATA.read_text(encoding="utf-8"))
    data = PROJECT / "kdmp_ks" / "data"
    files = {name: json.loads((data / f"{name}.json").read_text("utf-8")) for name in names}
    files["schemas"] = schema_docs()
    texts = []
    for name, found in files.items():
        text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
        texts.append(f"  {name}: {json.dumps(text, ensure_ascii=False)},\n")
    members = "".join(f"  get {name}() {{\n    return read('{name}');\n  }},\n" for name in files)
    return (
        "/** @type {Record<string, string>} */\n"
        f"const texts = {{\n{''.join(texts)}  version: '{json.dumps(packages.version())}',\n}};\n"
        "/** @type {Map<string, any>} */\n"
        "const parsed = new Map();\n"
        "/** @param {string} name @returns {any} */\n"
        "function read(name) {\n"
        "  if (!parsed.has(name)) {\n"
        "    parsed.set(name, JSON.parse(texts[name] ?? 'null'));\n"
        "  }\n"
        "  return parsed.get(name);\n"
        "}\n"
        "/** Contents of kdmp_ks/data, by the names of the files, and the version of kdmp_ks. */\n"
        f"export const data = {{\n{members}"
        "  get version() {\n    return read('version');\n  },\n};\n"
    )


def assembled() -> tuple[str, str]:
    """Assemble the npm package.

    Returns:
        What `npm_parts` does.

    Raises:
        PackageError: The package cannot be assembled.
    """
    with tempfile.TemporaryDirectory() as aside:
        return npm_parts(packages.assemble("javascript", Path(aside) / "javascript"))


def npm_parts(package: Path) -> tuple[str, str]:
    """Read the script for pages of the npm package, and the licences of what is in it."""
    script = package / "dist" / "browser" / "windows-kernel-dump.js"
    licences = [package / name for name in ("LICENSE", "LICENSE.kaitai-struct")]
    texts = [path.read_text(encoding="utf-8").strip() for path in licences]
    return script.read_text(encoding="utf-8"), "\n\n".join(texts)


def page(modules: Mapping[str, str], reader: str, licences: str) -> str:
    """Make the page.

    Args:
        modules: Texts of the modules by their paths.
        reader: Script for pages of the npm package.
        licences: Texts of the licences of the reader and of what is in it.

    Raises:
        BundleError: A module has a form that cannot be joined.
    """
    script = _inline(f"\n{reader}\n{bundle(modules, ENTRY)}", "script")
    style = _inline("\n" + (VIEWER / "style.css").read_text(encoding="utf-8"), "style")
    policy = {
        **_POLICY,
        "script-src": _digest(script),
        "style-src": _digest(style),
    }
    parts = {
        "policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "version": packages.version(),
        "style": style,
        "script": script,
        "licences": licences.replace("--", "- -"),
    }
    text = (VIEWER / "index.html").read_text(encoding="utf-8")
    for name, part in parts.items():
        before, mark, after = text.partition(f"{{{{{name}}}}}")
        if not mark:
            raise BundleError(f"index.html has no {{{{{name}}}}}")
        text = before + part + after
    return text


def _inline(text: str, tag: str) -> str:
    """Check that a text does not end the element that it is put in.

    Raises:
        BundleError: It does.
    """
    if f"</{tag}" in text.lower() or "<!--" in text:
        raise BundleError(f"a {tag} contains </{tag} or <!--")
    return text


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def write_modules(folder: Path) -> None:
    """Write the modules to a folder where Node and the TypeScript compiler find all of them."""
    for name, text in sources().items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def write_page(out: Path = RESULT) -> Path:
    """Make the page and write it.

    Raises:
        BundleError: A module has a form that cannot be joined.
        PackageError: The npm package cannot be assembled.
    """
    text = page(sources(), *assembled())
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text, encoding="utf-8")
    return out


def main() -> int:
    """Write the page, or its modules."""
    parser = argparse.ArgumentParser(description="Make the viewer, one HTML file.")
    parser.add_argument("--out", type=Path, default=RESULT)
    parser.add_argument("--modules", type=Path, metavar="DIR", help="write the modules there")
    parser.add_argument("--packed", action="store_true", help="put it into kdmp_ks/data, too")
    options = parser.parse_args()
    try:
        if options.modules:
            write_modules(options.modules)
        else:
            out = write_page(options.out)
            print(f"{out}  {out.stat().st_size:,} bytes")
            if options.packed:
                PACKED.write_bytes(lzma.compress(out.read_bytes(), preset=9))
    except (BundleError, packages.PackageError) as e:
        print(f"viewer: {e}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
