"""The command line tool `kdmp`: one small module per verb, imported when that verb is called.

The verbs format what the package found out; they decode nothing themselves.
"""

from __future__ import annotations


def main() -> None:
    """Run `kdmp` on the arguments of this process."""
    try:
        from kdmp_ks.cli.app import kdmp
        from kdmp_ks.cli.support.signals import ending_in_order
        from kdmp_ks.cli.support.streams import complete

        complete()
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    with ending_in_order():
        kdmp(prog_name="kdmp")
