"""The command line tool `kdmp`: one small module per verb, imported when that verb is called.

The verbs format what the package found out; they decode nothing themselves.
"""

from __future__ import annotations


def main() -> None:
    """Run `kdmp` on the arguments of this process."""
    from kdmp_ks.cli.app import kdmp

    kdmp(prog_name="kdmp")
