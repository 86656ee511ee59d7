"""`Target`: a dump with all that a debugger asks about it."""

from __future__ import annotations

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import quoteattr

from kdmp_ks.bugchecks import bugcheck_name
from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.privacy import masked
from kdmp_ks.ground.visible import visible
from kdmp_ks.interop.gdb.memory import TargetMemory
from kdmp_ks.interop.gdb.modules import all_modules, library_list, lldb_library_list
from kdmp_ks.interop.gdb.monitor import Monitor
from kdmp_ks.interop.gdb.packets import hexadecimal
from kdmp_ks.interop.gdb.registers import register_set
from kdmp_ks.interop.gdb.threads import ThreadTable

if TYPE_CHECKING:
    from kdmp_ks.dump import KernelDumpParser
    from kdmp_ks.interop.gdb.threads import TargetThread

PROCESS: Final = 1
"""Number of the one process that debuggers see."""


class Target:
    """A dump as a machine that has stopped.

    Attributes:
        machine: Registers of the machine.
        threads: Processors and threads.
        memory: Virtual memory, by the page tables of the dump.
        monitor: Commands for people.
    """

    def __init__(self, dump: KernelDumpParser, *, private: bool = False) -> None:
        """Prepare; little is read before a debugger asks.

        Args:
            dump: The dump, with the page tables that memory is read by.
            private: Whether names of people and machines are shown.

        Raises:
            InvalidDataError: There is no target description for the machine.
        """
        self._dump = dump
        self._private = private
        self.machine = register_set(dump.architecture)
        self.threads = ThreadTable(dump)
        reader = None
        with suppress(KdmpError):
            reader = dump.memory
        self.memory = TargetMemory(reader, dump.architecture)
        self.monitor = Monitor(dump, self.shown)

    def shown(self, text: str) -> str:
        """Return a text as it may be shown."""
        return text if self._private else masked(text)

    @cached_property
    def stop_reason(self) -> str:
        """Code and name of the bug check."""
        code = int(self._dump.headers.bug_check_code)
        return f"bug check {code:#x} {bugcheck_name(code) or ''}".rstrip()

    def details(self, thread: TargetThread) -> str:
        """Return facts about a thread in words, as they may be shown."""
        return visible(self.shown(self.threads.details(thread)))

    @cached_property
    def libraries(self) -> bytes:
        """The list of modules for gdb, in XML."""
        return library_list(self._dump, self.shown).encode("utf-8", "backslashreplace")

    @cached_property
    def lldb_libraries(self) -> bytes:
        """The list of modules for lldb, in XML."""
        return lldb_library_list(self._dump, self.shown).encode("utf-8", "backslashreplace")

    def load_address(self, name: str) -> int | None:
        """Return the address of a module by the name of its file; None without such a module."""
        every = all_modules(self._dump)
        return next((int(one.start) for one in every if one.name.lower() == name.lower()), None)

    @cached_property
    def thread_list(self) -> bytes:
        """The threads, in XML."""
        threads = "".join(map(self._thread_xml, self.threads.every))
        text = f'<?xml version="1.0"?><threads>{threads}</threads>'
        return text.encode("utf-8", "backslashreplace")

    def _thread_xml(self, thread: TargetThread) -> str:
        core = "" if thread.core is None else f' core="{thread.core}"'
        name = quoteattr(thread.name)
        details = quoteattr(self.details(thread))[1:-1]
        return f'<thread id="{thread.id:x}"{core} name={name}>{details}</thread>'

    @property
    def host_info(self) -> str:
        """The machine, as lldb asks for it."""
        triple = hexadecimal(self.machine.triple)
        return f"triple:{triple};endian:little;ptrsize:{self._dump.architecture.pointer_size};"

    @property
    def process_info(self) -> str:
        """The one process, as lldb asks for it."""
        return f"pid:{PROCESS:x};{self.host_info}ostype:windows;vendor:pc;"
