"""Symbol files where they are kept: symbol paths, stores, folders, servers."""

from __future__ import annotations
