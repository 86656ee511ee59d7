"""PDB files: names, sections, unwind data and types of an image."""
