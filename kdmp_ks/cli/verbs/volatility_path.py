"""`kdmp volatility-path`: the plugin folder for volatility3."""

from __future__ import annotations

from importlib.resources import files

import click


@click.command("volatility-path")
def command() -> None:
    """Print the plugin folder for volatility3.

    vol -p "$(kdmp volatility-path)" -f DUMP windows.pslist opens dumps of every type with pages of
    memory; windows.kdmpinfo shows the report of any dump.
    """
    # Not masked: a shell takes it.
    click.echo(str(files("kdmp_ks") / "interop" / "volatility3"))
