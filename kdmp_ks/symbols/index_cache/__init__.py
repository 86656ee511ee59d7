"""Indexes of symbol files, kept in a folder so that the next use takes milliseconds.

Without a folder, or with one that is damaged, full, read-only or somebody else's, symbols are read
from their files as if there were none. A file of the folder is used only if it is the user's own,
nobody else may write it, its checksum is right, and the symbol file has not changed since.
"""
