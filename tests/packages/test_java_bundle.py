"""The bundle of the package for Java has what Maven Central demands, but for signatures."""

from __future__ import annotations

import hashlib
import io
import struct
import xml.etree.ElementTree as ET
import zipfile

import pytest

from packages import installation
from tools.packages import build

VERSION = build.version()
ROOT = f"io/github/kdmp-ks/windows-kernel-dump/{VERSION}/windows-kernel-dump-{VERSION}"
POM = {"": "http://maven.apache.org/POM/4.0.0"}
JAVA_11 = 55

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("package-java"),
    pytest.mark.skipif("java" not in installation.languages(), reason="no package for Java"),
]


@pytest.fixture(scope="module")
def bundle(installed):
    with zipfile.ZipFile(installed("java").pack) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def jar(bundle, suffix):
    return zipfile.ZipFile(io.BytesIO(bundle[f"{ROOT}{suffix}"]))


def test_files_and_their_checksums(bundle):
    files = {f"{ROOT}{suffix}" for suffix in (".jar", "-sources.jar", "-javadoc.jar", ".pom")}
    sums = {f"{name}.{kind}" for name in files for kind in ("md5", "sha1")}
    assert set(bundle) == files | sums
    for name in files:
        for kind in ("md5", "sha1"):
            expected = hashlib.new(kind, bundle[name], usedforsecurity=False).hexdigest()
            assert bundle[f"{name}.{kind}"].decode() == expected


def test_pom_is_complete(bundle):
    pom = ET.fromstring(bundle[f"{ROOT}.pom"])
    demanded = {
        "groupId": "io.github.kdmp-ks",
        "artifactId": "windows-kernel-dump",
        "version": VERSION,
        "packaging": "jar",
        "developers/developer/name": "the kdmp_ks authors",
    }
    for path, text in demanded.items():
        found = pom.find(path, POM)
        assert found is not None, path
        assert found.text == text
    for path in ("name", "description", "url", "scm/url", "scm/connection"):
        assert (pom.findtext(path, "", POM)).strip(), path
    licences = [one.text for one in pom.iterfind("licenses/license/name", POM)]
    assert licences == ["MIT", "CC0-1.0"]
    needed = [
        one.findtext("artifactId", "", POM)
        for one in pom.iterfind("dependencies/dependency", POM)
        if one.findtext("scope", "compile", POM) != "test"
    ]
    assert needed == ["kaitai-struct-runtime"]


def test_jar_is_for_java_11(bundle):
    with jar(bundle, ".jar") as archive:
        names = archive.namelist()
        classes = [name for name in names if name.endswith(".class")]
        assert "kdmpks/KernelDump.class" in classes
        assert "kdmpks/WindowsKernelDump.class" in classes
        for name in classes:
            assert struct.unpack_from(">IHH", archive.read(name))[::2] == (0xCAFEBABE, JAVA_11)
        assert {"META-INF/LICENSE", "META-INF/LICENSE.parsers"} <= set(names)
        manifest = archive.read("META-INF/MANIFEST.MF").decode()
    assert "Automatic-Module-Name: kdmpks" in manifest.splitlines()


def test_sources_and_documentation(bundle):
    with jar(bundle, "-sources.jar") as archive:
        assert {"kdmpks/KernelDump.java", "kdmpks/Smbios.java"} <= set(archive.namelist())
    with jar(bundle, "-javadoc.jar") as archive:
        pages = {name.rpartition("/")[2] for name in archive.namelist()}
    assert {"KernelDump.html", "WindowsKernelDump.Header64.html"} <= pages
    assert "SourceStream.html" not in pages  # it is no part of the interface
