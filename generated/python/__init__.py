"""Parsers in Python, one module for each schema; the stubs tell their fields."""
