"""Programs that tests run in an interpreter of their own."""

from __future__ import annotations

EVERY_READ = """
import os, sys
from io import BytesIO, BufferedReader
from kdmp_ks import KernelDumpParser, phys, structs
from kdmp_ks.errors import KdmpError
path, reader, left = sys.argv[1], sys.argv[2], int(sys.argv[3])
dump = KernelDumpParser(path, reader=reader)
space = phys.Reader(dump)
stream = space.open(0x3000, 0x1000)
os.truncate(path, left)
buffer = bytearray(0x1000)
for read in (
    lambda: space.read_exact(0x3000, 0x1000),
    lambda: space.read(0x3000, 0x1000),
    lambda: space.try_read_exact(0x3000, 0x1000),
    lambda: space.readinto(0x3000, buffer),
    lambda: space.read_struct(0x3FF0, structs.LIST_ENTRY64),
    lambda: space.try_read_struct(0x3FF0, structs.LIST_ENTRY64),
    lambda: stream.read(0x1000),
    lambda: BufferedReader(stream).read(0x20),
    lambda: dump.source.read_exact(left, 1),
    lambda: dump.source.read_exact(len(buffer), 0x4000),
):
    try:
        print("something was read:", read())
    except KdmpError as error:
        print(type(error).__name__)
"""
"""Shorten a file (path, reader, size) and read behind its end in every way."""
