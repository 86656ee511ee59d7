"""Names of the versions of Windows, such as ``Windows 11 24H2``, by build and kind of product.

Several versions may share one kernel, and the kernel knows the build of the first of them alone:
19041 is in dumps of every Windows 10 from 2004 to 22H2. The table names all of these, unless the
number of the update is older than the later ones.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from kdmp_ks.analysis.unknown_fact import UnknownFactError
from kdmp_ks.ground.inferred import Confidence, Inferred
from kdmp_ks.public_files import data_text

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kdmp_ks.kernel import BuildInfo

_WORKSTATION: Final = 1
_SERVERS: Final = (2, 3)


def find_windows_version(build: BuildInfo, product_type: int | None) -> Inferred[str]:
    """Return the name of the version of Windows.

    Args:
        build: The build.
        product_type: ``ProductType`` of the header; None where it is not known.

    Raises:
        UnknownFactError: The build is not known, or has no name in the table.
    """
    if build.number is None:
        raise UnknownFactError("the build is not known")
    names = _table().get(build.number.value)
    if names is None:
        raise UnknownFactError(f"build {build.number.value} has no name here")
    name = _name(names, product_type, build)
    if name is None:
        raise UnknownFactError(f"build {build.number.value} has no such product")
    evidence = f"build {build}"
    if product_type is None:
        return Inferred(name, Confidence.LOW, evidence)
    return Inferred(name, build.number.confidence, f"{evidence} and the kind of product")


def _name(names: Mapping[str, Any], product_type: int | None, build: BuildInfo) -> str | None:
    """Return the name, or those that are possible."""
    client, server = names.get("client"), names.get("server")
    until = names.get("until")
    if until and build.revision is not None and build.revision.value < until["revision"]:
        client = until["client"]
    if product_type == _WORKSTATION:
        return client
    if product_type in _SERVERS:
        return server
    return " or ".join(name for name in (client, server) if name)


@cache
def _table() -> dict[int, Mapping[str, Any]]:
    text = data_text("windows_versions.json")
    return {entry["build"]: entry for entry in json.loads(text)}
