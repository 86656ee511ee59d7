"""RTL_USER_PROCESS_PARAMETERS: what a process was started with, as far as the program's path."""

from __future__ import annotations

from construct import Int32ul, Padding, Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64
from kdmp_ks.structs.unicode_string import UNICODE_STRING32, UNICODE_STRING64

RTL_USER_PROCESS_PARAMETERS32 = "RTL_USER_PROCESS_PARAMETERS32" / Struct(
    "MaximumLength" / Int32ul,
    "Length" / Int32ul,
    "Flags" / Int32ul,
    "DebugFlags" / Int32ul,
    "ConsoleHandle" / POINTER32,
    "ConsoleFlags" / Int32ul,
    "StandardInput" / POINTER32,
    "StandardOutput" / POINTER32,
    "StandardError" / POINTER32,
    "CurrentDirectoryPath" / UNICODE_STRING32,
    "CurrentDirectoryHandle" / POINTER32,
    "DllPath" / UNICODE_STRING32,
    "ImagePathName" / UNICODE_STRING32 * "The program.",
    "CommandLine" / UNICODE_STRING32,
)

RTL_USER_PROCESS_PARAMETERS64 = "RTL_USER_PROCESS_PARAMETERS64" / Struct(
    "MaximumLength" / Int32ul,
    "Length" / Int32ul,
    "Flags" / Int32ul,
    "DebugFlags" / Int32ul,
    "ConsoleHandle" / POINTER64,
    "ConsoleFlags" / Int32ul,
    Padding(4),
    "StandardInput" / POINTER64,
    "StandardOutput" / POINTER64,
    "StandardError" / POINTER64,
    "CurrentDirectoryPath" / UNICODE_STRING64,
    "CurrentDirectoryHandle" / POINTER64,
    "DllPath" / UNICODE_STRING64,
    "ImagePathName" / UNICODE_STRING64 * "The program.",
    "CommandLine" / UNICODE_STRING64,
)
