"""`kdmp help`: the same as `--help`."""

from __future__ import annotations

import click


@click.command("help")
@click.argument("verb", required=False)
@click.pass_context
def command(ctx: click.Context, verb: str | None) -> None:
    """Explain kdmp, or one of its verbs."""
    from kdmp_ks.cli.app import kdmp, unknown_verb

    group = ctx.find_root()
    if verb is None:
        click.echo(group.get_help())
        return
    found = kdmp.get_command(group, verb)
    if found is None:
        ctx.fail(unknown_verb(verb))
    with click.Context(found, group, info_name=verb) as inner:
        click.echo(found.get_help(inner))
