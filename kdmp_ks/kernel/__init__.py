"""Structures found by following pointers: processors, threads, processes, modules, lists, texts.

Everything here reads virtual memory with definitions of `kdmp_ks.structs`, without a dump or page
tables. What a function cannot read is an error; what only makes its answer smaller
is a warning beside the answer.
"""

from __future__ import annotations

from kdmp_ks.batch.linked_list import walk_list
from kdmp_ks.bugchecks.access import Access
from kdmp_ks.bugchecks.original_exception import OriginalException, find_original_exception
from kdmp_ks.ground.deprecation import renamed
from kdmp_ks.ground.inferred import Confidence, Inferred
from kdmp_ks.ground.readable import Readable
from kdmp_ks.kernel.base.build import BuildInfo, find_build
from kdmp_ks.kernel.base.kdbg import Kdbg, read_kdbg
from kdmp_ks.kernel.base.shared_data import SharedData, read_shared_data
from kdmp_ks.kernel.modules.loader import read_kernel_modules, read_user_modules
from kdmp_ks.kernel.modules.module import Module, Modules
from kdmp_ks.kernel.modules.unloaded import UnloadedModule, UnloadedModules, read_unloaded_modules
from kdmp_ks.kernel.processes.client_id import ClientId
from kdmp_ks.kernel.processes.crashing import (
    Crashing,
    FoundBy,
    find_crashing,
    find_crashing_processor,
)
from kdmp_ks.kernel.processes.current import Current, ThreadInfo, read_current
from kdmp_ks.kernel.processes.process import Process
from kdmp_ks.kernel.processes.process_info import ProcessInfo
from kdmp_ks.kernel.processes.process_layout import ProcessLayout
from kdmp_ks.kernel.processes.processes import Processes, read_processes
from kdmp_ks.kernel.processes.processors import Processor, Processors, read_processors
from kdmp_ks.kernel.processes.thread import Thread
from kdmp_ks.kernel.threads.listed_thread import ListedThread, Threads
from kdmp_ks.parsing.filetime import to_datetime, to_timedelta
from kdmp_ks.parsing.unicode_string import read_text, read_unicode_string

__all__ = [
    "Access",
    "BuildInfo",
    "ClientId",
    "Confidence",
    "Crashing",
    "Current",
    "FoundBy",
    "Inferred",
    "Kdbg",
    "ListedThread",
    "Module",
    "Modules",
    "OriginalException",
    "Process",
    "ProcessInfo",
    "ProcessLayout",
    "Processes",
    "Processor",
    "Processors",
    "SharedData",
    "Thread",
    "ThreadInfo",
    "Threads",
    "UnloadedModule",
    "UnloadedModules",
    "find_build",
    "find_crashing",
    "find_crashing_processor",
    "find_original_exception",
    "read_current",
    "read_kdbg",
    "read_kernel_modules",
    "read_processes",
    "read_processors",
    "read_shared_data",
    "read_text",
    "read_unicode_string",
    "read_unloaded_modules",
    "read_user_modules",
    "to_datetime",
    "to_timedelta",
    "walk_list",
]

__getattr__ = renamed(
    __name__, {"Derived": Inferred, "ExceptionSearch": OriginalException, "MemoryReader": Readable}
)
