"""Parsers in Python; see schemas/ for their sources."""
