"""What is found by following pointers: processors, threads, processes, modules, lists, texts.

Everything here asks a reader of virtual memory with definitions of `kdmp_ks.structs`; it knows no
dump and no page table. What a function cannot get is an error; what only makes its answer smaller
is an anomaly beside the answer.
"""

from __future__ import annotations

from kdmp_ks.kernel.crashing import Crashing, FoundBy, find_crashing
from kdmp_ks.kernel.kdbg import Kdbg, read_kdbg
from kdmp_ks.kernel.lists import walk_list
from kdmp_ks.kernel.loader import read_kernel_modules, read_user_modules
from kdmp_ks.kernel.modules import Module, Modules
from kdmp_ks.kernel.process import Process
from kdmp_ks.kernel.processors import Processor, Processors, read_processors
from kdmp_ks.kernel.reader import MemoryReader
from kdmp_ks.kernel.thread import Thread
from kdmp_ks.kernel.unicode_string import read_text, read_unicode_string
from kdmp_ks.kernel.unloaded import UnloadedModule, UnloadedModules, read_unloaded_modules

__all__ = [
    "Crashing",
    "FoundBy",
    "Kdbg",
    "MemoryReader",
    "Module",
    "Modules",
    "Process",
    "Processor",
    "Processors",
    "Thread",
    "UnloadedModule",
    "UnloadedModules",
    "find_crashing",
    "read_kdbg",
    "read_kernel_modules",
    "read_processors",
    "read_text",
    "read_unicode_string",
    "read_unloaded_modules",
    "read_user_modules",
    "walk_list",
]
