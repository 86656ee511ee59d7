"""Verdicts on the crashes of one machine, by all of them together."""
