"""Completes and packs the Go module: a module zip, laid out as a module proxy serves it.

The parsers become a package of the module, formatted as `gofmt` does, and their enumerations get a
`String` method. The go command refuses a zip that breaks the rules of module zips.
"""

from __future__ import annotations

import json
import os
import re
import zipfile
from pathlib import Path
from typing import Final

from tools.packages import build

PARSERS: Final = (("go/*.go", "windowskerneldump"),)
VERSIONED: Final = ()
NEEDS: Final = ("go", "gofmt")

_CONSTANT: Final = re.compile(r"^\t(\w+)__(\w+) \1 = (-?\d+)$", re.MULTILINE)
_WRITTEN: Final = "2000-01-01T00:00:00Z"
_HEAD: Final = """\
// Code generated from the enumerations of the schemas. DO NOT EDIT.

package windowskerneldump

import (
	"strconv"
	"strings"
)

// nameOf returns the name of a value, or its type and number if it has none.
func nameOf(names map[int64]string, kind string, value int64) string {
	if name, found := names[value]; found {
		return name
	}
	return kind + "(0x" + strconv.FormatUint(uint64(value), 16) + ")"
}

// namesOf returns the names of all bits of a value, joined by "|".
func namesOf(names map[int64]string, kind string, value int64) string {
	var found []string
	rest := uint64(value)
	for bit := uint64(1); bit != 0 && rest != 0; bit <<= 1 {
		if name, known := names[int64(bit)]; known && rest&bit != 0 {
			found, rest = append(found, name), rest&^bit
		}
	}
	if rest != 0 || len(found) == 0 {
		found = append(found, nameOf(names, kind, int64(rest)))
	}
	return strings.Join(found, "|")
}
"""


def module() -> str:
    """Read the path of the module.

    Raises:
        PackageError: It is not stated.
    """
    text = (build.PACKAGES / "packages.toml").read_text(encoding="utf-8")
    found = re.search(r'^\[go\]\nmodule = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise build.PackageError("packages/packages.toml does not name the Go module")
    return found[1]


def module_version(version: str) -> str:
    """Write a version as Go does: 1.2.3rc1 is v1.2.3-rc1.

    Raises:
        PackageError: The path of the module does not allow the version.
    """
    found = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)(?:\.?(a|b|rc|dev)(\d+))?", version)
    if found is None:
        raise build.PackageError(f"{version} cannot be written as a version of a Go module")
    major, minor, patch, stage, number = found.groups()
    if int(major) > 1 and not module().endswith(f"/v{major}"):
        raise build.PackageError(f"the path of version {major} of a Go module ends with /v{major}")
    return f"v{major}.{minor}.{patch}" + (f"-{stage}.{number}" if stage else "")


def enumerations(sources: list[str]) -> dict[str, dict[int, str]]:
    """List the constants of each enumeration of compiled parsers."""
    found: dict[str, dict[int, str]] = {}
    for source in sources:
        for kind, name, value in _CONSTANT.findall(source):
            found.setdefault(kind, {})[int(value)] = name
    return found


def strings(sources: list[str]) -> str:
    """Write the methods that name the values of all enumerations."""
    text = _HEAD
    for kind, names in sorted(enumerations(sources).items()):
        table = f"namesOf{kind.replace('_', '')}"
        short = kind.rpartition("_")[2]
        flags = kind.endswith(("Masks", "Flags"))
        lines = "".join(f'\t{value}: "{name}",\n' for value, name in sorted(names.items()))
        text += f"\nvar {table} = map[int64]string{{\n{lines}}}\n"
        what = "the names of its bits" if flags else "the name of the value"
        text += f"\n// String returns {what}, or the number where there is no name.\n"
        call = "namesOf" if flags else "nameOf"
        text += f"func (v {kind}) String() string {{\n"
        text += f'\treturn {call}({table}, "{short}", int64(v))\n}}\n'
    return text


def prepare(folder: Path, version: str) -> None:
    """Add what the compiler leaves out, and format the parsers."""
    parsers = folder / "windowskerneldump"
    sources = [path.read_text(encoding="utf-8") for path in sorted(parsers.glob("*.go"))]
    (parsers / "strings.go").write_text(strings(sources), encoding="utf-8")
    build.run(folder, "gofmt", "-w", "windowskerneldump")


def pack(folder: Path, version: str) -> Path:
    """Check the module, and make what a module proxy serves of it."""
    unformatted = build.run(folder, "gofmt", "-l", ".")
    if unformatted:
        raise build.PackageError(f"not as gofmt writes it: {unformatted}")
    build.run(folder, "go", "vet", "-trimpath", "./...")
    root = folder / "proxy"
    place = root.joinpath("cache", "download", *module().split("/"), "@v")
    place.mkdir(parents=True)
    number = module_version(version)
    (place / "list").write_text(f"{number}\n", encoding="ascii")
    info = json.dumps({"Version": number, "Time": _WRITTEN})
    (place / f"{number}.info").write_text(info, encoding="ascii")
    (place / f"{number}.mod").write_bytes((folder / "go.mod").read_bytes())
    _zip(folder, place / f"{number}.zip", f"{module()}@{number}")
    return root


def _zip(folder: Path, target: Path, prefix: str) -> None:
    """Write a module zip: every name begins with the path and the version of the module."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            name = path.relative_to(folder)
            if path.is_file() and name.parts[0] != "proxy":
                entry = zipfile.ZipInfo(f"{prefix}/{name.as_posix()}")
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, path.read_bytes())


def environment(proxy: Path, cache: Path) -> dict[str, str]:
    """Return variables for a go command that finds the module in a folder made by `pack`.

    All other modules come from the usual cache of modules, or the usual proxy.

    Args:
        proxy: That folder.
        cache: An empty folder for unpacked modules: the usual one may have another module of this
            path and version.
    """
    usual = build.run(proxy, "go", "env", "GOMODCACHE", "GOPROXY").split("\n")
    folders = [proxy / "cache" / "download", Path(usual[0]) / "cache" / "download"]
    sources = ",".join(folder.as_uri() for folder in folders)
    return os.environ | {
        "GOPROXY": f"{sources},{usual[1]}",
        "GONOSUMDB": module(),
        "GOFLAGS": "-mod=mod -modcacherw -buildvcs=false",
        "GOMODCACHE": str(cache),
        "GOWORK": "off",
    }
