"""Java: a Maven project, packed as the bundle that Maven Central takes.

The bundle is an archive of a Maven repository with the jar, the jars of its sources and of its
documentation, the POM and their checksums. Whoever publishes it adds the signatures (`.asc`) beside
the files: they need the publisher's key.
"""

from __future__ import annotations

import os
import pwd
import zipfile
from pathlib import Path

from tools.packages.build import PackageError, run

PARSERS = (("java/src/main/java/kdmpks/*.java", "src/main/java/kdmpks"),)
VERSIONED = ("pom.xml", "README.md")
NEEDS = ("mvn", "javac")

NAME = "windows-kernel-dump"
GROUP = Path("io", "github", "kdmp-ks", NAME)
ARTIFACTS = (".jar", "-sources.jar", "-javadoc.jar", ".pom")
FIXED_TIME = (2026, 1, 1, 0, 0, 0)


def pack(folder: Path, version: str) -> Path:
    """Compile, test, document and deploy to a folder, which is made into the bundle."""
    deployed = folder.resolve() / "target" / "deployed"
    # Deploying includes `verify`.
    target = f"-DaltDeploymentRepository=bundle::{deployed.as_uri()}"
    run(folder, "mvn", "-B", "-q", f"-Dmaven.repo.local={repository(folder)}", "deploy", target)
    names = [f"{NAME}-{version}{suffix}" for suffix in ARTIFACTS]
    root = deployed / GROUP / version
    missing = [name for name in names if not (root / name).is_file()]
    if missing:
        raise PackageError(f"Maven does not deploy {' and '.join(missing)}")
    bundle = folder / "target" / f"{NAME}-{version}-bundle.zip"
    with zipfile.ZipFile(bundle, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            for each in (name, f"{name}.md5", f"{name}.sha1"):
                entry = zipfile.ZipInfo((GROUP / version / each).as_posix(), FIXED_TIME)
                archive.writestr(entry, (root / each).read_bytes(), zipfile.ZIP_DEFLATED)
    return bundle


def repository(folder: Path) -> Path:
    """Choose where Maven keeps what it has downloaded: in a folder, if it cannot in its own place.

    Its own place is in the home that the system has for the user, whatever HOME is.
    """
    try:
        place = Path(pwd.getpwuid(os.geteuid()).pw_dir) / ".m2" / "repository"
    except KeyError:  # a user without an entry
        place = Path("/nonexistent")
    existing = place
    while not os.path.exists(existing):  # noqa: PTH110 - no error where it may not look
        existing = existing.parent
    writable = os.access(existing, os.W_OK, effective_ids=True)
    return place if writable else folder / "m2"
