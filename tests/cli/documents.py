"""What every document of the command begins with."""

from __future__ import annotations

from kdmp_ks import __version__


def head(verb: str, dump: object) -> dict[str, object]:
    return {
        "schema": f"kdmp_ks/{'report' if verb == 'info' else verb}/1",
        "version": __version__,
        "command": verb,
        "dump": str(dump),
    }
