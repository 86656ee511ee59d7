"""`python -m kdmp_ks` is `kdmp`."""

from __future__ import annotations

from kdmp_ks.cli import main

main()
