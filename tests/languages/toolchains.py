"""How the runner of each language is built and started.

Runners are built below build/languages/, from copies of their sources and of the compiled parsers,
so that nothing is left between the sources. What is built already is not built again.
"""

from __future__ import annotations

import contextlib
import fcntl
import functools
import hashlib
import json
import os
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from languages import names

SOURCES = Path(__file__).parent
ROOT = SOURCES.parents[1]
PACKAGES = ROOT / ".ci" / "packages"
BUILDER = Path(__file__).parents[2] / "tools" / "schemas" / "build.py"
TIMEOUT = 600
DAY = 24 * 60 * 60


@dataclass(frozen=True)
class Language:
    """A language with a runner.

    Attributes:
        name: Its folder here and in generated/.
        needs: Programs that must be on PATH.
        build: Builds in a folder, where sources and parsers have been copied.
        command: Starts the runner, in that folder.
        parser: Where in the folder the folder of the parsers is copied to.
        environment: What the command needs besides.
        runtime: Variable that may name a folder with the official runtime, and where that goes.
        own_runtime: Folder in packages/ with a runtime of ours, which goes there otherwise. Without
            one, the language has a runner only if the variable is set.
    """

    name: str
    needs: tuple[str, ...]
    build: Callable[[Path], None]
    command: tuple[str, ...]
    parser: str = "."
    environment: Mapping[str, str] = field(default_factory=dict)
    runtime: tuple[str, str] | None = None
    own_runtime: str = ""


class BuildError(Exception):
    """A runner cannot be built."""


def run(folder: Path, *command: str) -> None:
    """Run a step of a build."""
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=TIMEOUT
    )
    if done.returncode:
        raise BuildError(f"{' '.join(command)}\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")


def nothing(folder: Path) -> None:
    """Python runs as it is."""


def javascript(folder: Path) -> None:
    """`npm ci` removes what it does not know, so the parser comes after it."""
    parser = folder / "parser"
    run(folder, "npm", "ci", "--no-audit", "--no-fund")
    parser.rename(folder / "node_modules" / "windows-kernel-dump")


def java(folder: Path) -> None:
    """Maven brings the runtime; the compiler alone does the rest."""
    plugin = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
    run(folder, "mvn", "-q", "-B", *repository(folder), plugin, "-DoutputDirectory=lib")
    sources = sorted(str(path) for path in folder.glob("src/main/java/**/*.java"))
    run(folder, "javac", "-encoding", "UTF-8", "-d", "classes", "-cp", "lib/*", *sources)


def repository(folder: Path) -> list[str]:
    """Choose where Maven keeps what it has brought: in the folder if it cannot in its own place.

    Its own place is in the home that the system has for the user, whatever HOME is.
    """
    try:
        place = Path(pwd.getpwuid(os.geteuid()).pw_dir) / ".m2" / "repository"
    except KeyError:  # a user without an entry
        place = Path("/nonexistent")
    while not os.path.exists(place):  # noqa: PTH110 - no error where it may not look
        place = place.parent
    return (
        []
        if os.access(place, os.W_OK, effective_ids=True)
        else [f"-Dmaven.repo.local={folder / 'm2'}"]
    )


def go(folder: Path) -> None:
    """The runtime comes through the module proxy."""
    parsers = sorted((folder / "windowskerneldump").glob("*.go"))
    texts = [path.read_text(encoding="utf-8") for path in parsers]
    for name, text in names.go(texts).items():
        (folder / name).write_text(text, encoding="utf-8")
    run(folder, "go", "build", "-o", "runner", ".")


def rust(folder: Path) -> None:
    """The crate of the parsers is a module of the runner; the runtime may be the official one."""
    name = re.search(
        r'^name = "(.+)"', (folder / "runtime" / "Cargo.toml").read_text("utf-8"), re.MULTILINE
    )
    assert name, "the name of the runtime"
    manifest = folder / "Cargo.toml"
    manifest.write_text(manifest.read_text("utf-8").replace("RUNTIME", name[1]), "utf-8")
    parsers = folder / "src" / "parsers"
    (folder / "parser" / "src").rename(parsers)
    (parsers / "lib.rs").rename(parsers / "mod.rs")
    texts = {
        path.stem: path.read_text(encoding="utf-8")
        for path in sorted(parsers.glob("*.rs"))
        if path.stem != "mod"
    }
    for name, text in names.rust(texts).items():
        (folder / "src" / name).write_text(text, encoding="utf-8")
    run(folder, "cargo", "build", "--quiet")
    (folder / "target" / "debug" / "runner").rename(folder / "runner")
    shutil.rmtree(folder / "target")


def cpp(folder: Path) -> None:
    """One compilation of all."""
    parsers = [path for path in sorted(folder.glob("*.h")) if path.with_suffix(".cpp").exists()]
    headers = {path.name: path.read_text(encoding="utf-8") for path in parsers}
    compiled = {name: text for name, text in headers.items() if "kaitai::kstruct {" in text}
    for name, text in names.cpp(compiled).items():
        (folder / name).write_text(text, encoding="utf-8")
    sources = sorted(path.name for path in folder.glob("*.cpp"))
    runtime = sorted(str(path) for path in folder.glob("runtime/kaitai/*.cpp"))
    flags = ["-std=c++11", "-Wall", "-Wextra", "-Werror", "-DKS_STR_ENCODING_NONE"]
    run(folder, "g++", *flags, "-Iruntime", "-I.", *sources, *runtime, "-o", "runner")


def csharp(folder: Path) -> None:
    """One compilation of the runner, the parsers and the runtime."""
    sources = [
        each for part in (".", "parser", "runtime") for each in sorted(folder.glob(f"{part}/*.cs"))
    ]
    run(folder, "mcs", "-out:runner.exe", *map(str, sources))


EVERY = {
    each.name: each
    for each in (
        Language(
            "python",
            (),
            nothing,
            (sys.executable, "runner.py"),
            "parser",
            {"PYTHONPATH": "parser"},
        ),
        Language("javascript", ("node", "npm"), javascript, ("node", "runner.js"), "parser"),
        Language(
            "java",
            ("mvn", "javac", "java"),
            java,
            ("java", "-cp", "classes:lib/*", "example.Runner"),
        ),
        Language("go", ("go",), go, ("./runner",), "windowskerneldump"),
        Language(
            "rust",
            ("cargo",),
            rust,
            ("./runner",),
            "parser",
            runtime=("KAITAI_RUST_RUNTIME", "runtime"),
            own_runtime="rust/kdmp-kaitai",
        ),
        Language(
            "cpp",
            ("g++",),
            cpp,
            ("./runner",),
            runtime=("KAITAI_CPP_RUNTIME", "runtime"),
            own_runtime="cpp/runtime",
        ),
        Language(
            "csharp",
            ("mcs", "mono"),
            csharp,
            ("mono", "runner.exe"),
            "parser",
            runtime=("KAITAI_CSHARP_RUNTIME", "runtime"),
        ),
        Language(
            "ruby",
            ("ruby",),
            nothing,
            ("ruby", "-Iruntime/lib", "-Iparser/lib", "runner.rb"),
            "parser",
            runtime=("KAITAI_RUBY_RUNTIME", "runtime"),
        ),
        Language(
            "php",
            ("php",),
            nothing,
            ("php", "runner.php"),
            "parser",
            runtime=("KAITAI_PHP_RUNTIME", "runtime"),
        ),
        Language(
            "perl",
            ("perl",),
            nothing,
            ("perl", "-Iruntime/lib", "-Iparser/lib", "-I.", "runner.pl"),
            "parser",
            runtime=("KAITAI_PERL_RUNTIME", "runtime"),
        ),
        Language(
            "lua",
            ("lua",),
            nothing,
            ("lua", "runner.lua"),
            "parser",
            {"LUA_PATH": "runtime/?.lua;parser/?.lua;./?.lua"},
            runtime=("KAITAI_LUA_RUNTIME", "runtime"),
        ),
    )
}
"""All languages with a runner."""


def with_a_runtime(environment: Mapping[str, str]) -> dict[str, Language]:
    """Leave out the languages whose runtime is neither here nor in a registry nor named."""
    return {
        name: each
        for name, each in EVERY.items()
        if each.runtime is None or each.own_runtime or environment.get(each.runtime[0])
    }


LANGUAGES = with_a_runtime(os.environ)
"""The languages whose runners are tested here."""


@functools.cache
def oldest_versions() -> dict[str, str]:
    """Read from .ci/packages the oldest version of each program that is enough."""
    lines = PACKAGES.read_text(encoding="utf-8").splitlines()
    words = [line.split(maxsplit=2) for line in lines if line and not line.startswith("#")]
    return {program: oldest for program, oldest, _ in words if oldest != "-"}


@functools.cache
def unmet(program: str) -> str | None:
    """Report why a program is not enough: it is not on PATH, or too old."""
    if shutil.which(program) is None:
        return f"no {program} on PATH"
    oldest = oldest_versions().get(program)
    if oldest is None:
        return None
    command = [program, "version" if program == "go" else "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=TIMEOUT)
    found = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
    if found and numbers(found[0]) >= numbers(oldest):
        return None
    return f"{program} is {found[0] if found else 'of unknown version'}, not {oldest} or newer"


def numbers(version: str) -> tuple[int, ...]:
    """Split a version at its dots."""
    return tuple(map(int, version.split(".")))


def missing(language: Language) -> list[str]:
    """Report the programs that are not on PATH, or too old."""
    return [reason for program in language.needs if (reason := unmet(program))]


def ingredients(language: Language, parsers: Path) -> Iterable[tuple[str, Path]]:
    """List what goes into a runner: where in its folder it goes, and where it comes from."""
    copies = [("", SOURCES / language.name), (language.parser, parsers / language.name)]
    official = os.environ.get(language.runtime[0]) if language.runtime else None
    if official and language.runtime:
        copies.append((language.runtime[1], Path(official)))
    elif language.runtime and language.own_runtime:
        copies.append((language.runtime[1], ROOT / "packages" / language.own_runtime))
    for below, root in copies:
        for path in sorted(root.rglob("*")):
            if path.is_file() and not {"__pycache__", ".git", "tests"} & set(path.parts[-3:]):
                yield str(Path(below) / path.relative_to(root)), path


@contextlib.contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep other processes from making the same folder, which wait."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def built(language: Language, parsers: Path, root: Path) -> Path:
    """Build a runner, unless that has been done with the same ingredients; give its folder.

    It is built aside and moved to its place whole. Of several processes, one builds it.
    """
    parts = dict(ingredients(language, parsers))
    digest = hashlib.sha256(json.dumps(sorted(parts)).encode())
    for path in (Path(__file__), Path(names.__file__), *parts.values()):
        digest.update(path.read_bytes())
    folder = root / f"{language.name}-{digest.hexdigest()[:16]}"
    if folder.is_dir():
        return folder
    with alone(folder), tempfile.TemporaryDirectory(prefix=f"{language.name}.", dir=root) as aside:
        if folder.is_dir():
            return folder
        forget_old(root)
        made = Path(aside) / "made"
        for name, path in parts.items():
            (made / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, made / name)
        language.build(made)
        made.rename(folder)
    return folder


def compiled(schemas: Mapping[str, str], parsers: Path, root: Path) -> Path:
    """Compile some schemas, unless that has been done with the same compiler.

    Returns:
        A folder with their parsers in place of those that `parsers` has, and with the others of it.
    """
    digest = hashlib.sha256(json.dumps(sorted(schemas.items())).encode())
    kept = (path for name in LANGUAGES for path in (parsers / name).rglob("*") if path.is_file())
    for path in sorted((*kept, *BUILDER.parent.glob("*.py"))):
        if "__pycache__" not in path.parts:
            digest.update(path.read_bytes())
    folder = root / f"schemas-{digest.hexdigest()[:16]}"
    with alone(folder), tempfile.TemporaryDirectory(prefix="schemas.", dir=root) as aside:
        if folder.is_dir():
            return folder
        for name, text in schemas.items():
            (Path(aside) / name).write_text(text, encoding="utf-8")
        fresh, made = Path(aside) / "fresh", Path(aside) / "made"
        command = [sys.executable, str(BUILDER), "--schemas", aside, "--out", str(fresh)]
        run(Path(aside), *command, "--parsers", *LANGUAGES)
        for name in LANGUAGES:
            shutil.copytree(parsers / name, made / name)
        for path in fresh.rglob("*"):
            # The root of the crate names all schemas.
            if path.is_file() and path.name != "lib.rs":
                shutil.copyfile(path, made / path.relative_to(fresh))
        made.rename(folder)
    return folder


def forget_old(root: Path) -> None:
    """Remove runners that were built a day ago or longer."""
    for path in root.iterdir():
        if time.time() - path.stat().st_mtime > DAY:
            if path.is_dir():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)


def ask(language: Language, folder: Path, words: list[str]) -> list[dict[str, Any]]:
    """Start a runner; give its answers, one for each file.

    A file at which the runner dies has an answer of its own, `crashed`; it is started anew for the
    files behind that one.
    """
    files = [at for at, word in enumerate(words) if not word.startswith("0x")]
    answers: list[dict[str, Any]] = []
    while len(answers) < len(files):
        done = subprocess.run(
            [*language.command, *words[files[len(answers)] :]],
            cwd=folder,
            env=os.environ | language.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=TIMEOUT,
        )
        # A line that was cut off is no answer.
        lines = done.stdout.splitlines(keepends=True)
        answers += [json.loads(line) for line in lines if line.endswith("\n")]
        if done.returncode:
            answers.append({"crashed": f"{done.returncode}: {done.stderr[-1000:]}"})
        else:
            assert len(answers) == len(files), done.stderr[-4000:]
    return answers
