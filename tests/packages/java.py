"""How the package for Java is installed from its pack, and used by an empty Maven project."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

from tools.packages import build
from tools.packages.java import repository

NEEDS = ("mvn", "javac", "java")
SOURCES = Path(__file__).parent / "java"
README = build.PACKAGES / "java" / "README.md"
_DEPENDENCY = re.compile(
    r"^```xml\n(<dependency>\n.*?</dependency>\n)```$", re.MULTILINE | re.DOTALL
)
_MAIN = re.compile(r"^public (?:final )?class (\w+)", re.MULTILINE)
_TIMEOUT = 600


def install(pack: Path, folder: Path) -> None:
    """Resolve the package, by the lines of its README, into an empty local repository.

    The pack is unpacked to a repository that Maven asks beside the usual one. What the usual one
    was asked for before, such as the runtime and plugins, is copied from where Maven keeps it.
    """
    with zipfile.ZipFile(pack) as archive:
        archive.extractall(folder / "published")
    downloads = repository(folder / "downloads")
    settings = (SOURCES / "settings.xml").read_text(encoding="utf-8")
    for name, path in (("PUBLISHED", folder / "published"), ("DOWNLOADS", downloads)):
        settings = settings.replace(name, escape(path.as_uri()))
    (folder / "settings.xml").write_text(settings, encoding="utf-8")
    _project(folder, folder)
    _maven(folder, folder, "dependency:copy-dependencies", f"-DoutputDirectory={folder / 'lib'}")


def build_runner(folder: Path) -> None:
    """Compile the runner."""
    shutil.copytree(SOURCES / "src", folder / "src")
    _maven(folder, folder, "compile")


def command(folder: Path) -> tuple[str, ...]:
    """Start the runner."""
    return ("java", "-XX:+UseSerialGC", "-Xmx256m", "-cp", "target/classes:lib/*", "example.Runner")


def run_example(folder: Path, code: str, dump: Path) -> str:
    """Compile and run a program in an empty project."""
    found = _MAIN.search(code)
    assert found, "a program is a public class"
    with tempfile.TemporaryDirectory(prefix="example.", dir=folder) as name:
        project = Path(name)
        _project(project, folder)
        sources = project / "src" / "main" / "java"
        sources.mkdir(parents=True)
        (sources / f"{found[1]}.java").write_text(code, encoding="utf-8")
        _maven(project, folder, "compile")
        (project / "memory.dmp").symlink_to(dump.resolve())
        done = subprocess.run(
            ["java", "-cp", f"target/classes:{folder / 'lib'}/*", found[1]],
            cwd=project,
            capture_output=True,
            text=True,
            check=False,
            timeout=_TIMEOUT,
        )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _project(project: Path, folder: Path) -> None:
    """Write the POM of a new project, with the dependency as the README has it."""
    found = _DEPENDENCY.search(README.read_text(encoding="utf-8"))
    assert found, "the README shows the dependency"
    dependency = found[1].replace("0.0.0", build.version())
    text = (SOURCES / "pom.xml").read_text(encoding="utf-8")
    (project / "pom.xml").write_text(text.replace("<!-- README -->", dependency), encoding="utf-8")


def _maven(project: Path, folder: Path, *words: str) -> None:
    settings = ("-s", str(folder / "settings.xml"), f"-Dmaven.repo.local={folder / 'm2'}")
    build.run(project, "mvn", "-B", "-q", *settings, *words)
