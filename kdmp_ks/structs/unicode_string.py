"""UNICODE_STRING: the length and the address of a UTF-16 text. The text need not end in NUL."""

from __future__ import annotations

from construct import Int16ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64

UNICODE_STRING32 = "UNICODE_STRING32" / Struct(
    "Length" / Int16ul * "Bytes, not characters, that the text has.",
    "MaximumLength" / Int16ul * "Bytes that its buffer has.",
    "Buffer" / POINTER32,
)

UNICODE_STRING64 = "UNICODE_STRING64" / Struct(
    "Length" / Int16ul * "Bytes, not characters, that the text has.",
    "MaximumLength" / Int16ul * "Bytes that its buffer has.",
    Padding(4),
    "Buffer" / POINTER64,
)
