"""Parsers that the Kaitai Struct compiler made from schemas/, one folder for each language."""
