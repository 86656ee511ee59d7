"""Parsers compiled from schemas/, one folder for each language."""
