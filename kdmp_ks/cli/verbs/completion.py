"""`kdmp completion`: the script that completes verbs, options and files in a shell."""

from __future__ import annotations

import click

_VARIABLE = "_KDMP_COMPLETE"


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the script for completion in a shell.

    bash: eval "$(kdmp completion bash)" in ~/.bashrc. zsh: eval "$(kdmp completion zsh)" in
    ~/.zshrc, behind compinit. fish: kdmp completion fish > ~/.config/fish/completions/kdmp.fish.
    """
    from click.shell_completion import ShellComplete, get_completion_class

    from kdmp_ks.cli.app import kdmp

    made = get_completion_class(shell)
    if made is None:
        raise click.UsageError(f"click has no completion for {shell}")
    # Not the class' own `source`, which asks the bash of this machine for its version.
    click.echo(ShellComplete.source(made(kdmp, {}, "kdmp", _VARIABLE)))
