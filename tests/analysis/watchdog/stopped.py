"""A machine that stopped: memory of a few blocks, three modules and a stop code."""

from __future__ import annotations

import io
import struct
from types import SimpleNamespace
from typing import Any

from kdmp_ks.addresses import Gva
from kdmp_ks.architecture import AMD64, X86
from kdmp_ks.errors import NotInDumpError, PartialReadError
from kdmp_ks.ground.inferred import Inferred
from kdmp_ks.kernel.modules.module import Module, Modules
from kdmp_ks.parsing.read_struct import read_schema

KPRCB = 0xFFFFF80012300180
NT, DRIVER = 0xFFFFF80000200000, 0xFFFFF80001000000
NT32, DRIVER32 = 0x82000000, 0x83000000


class BlockMemory:
    """Memory of blocks; bytes between them are missing."""

    def __init__(self) -> None:
        self.bytes: dict[int, int] = {}

    def put(self, address: int, data: bytes) -> int:
        """Store bytes, and return the address behind them."""
        self.bytes.update(enumerate(data, address))
        return address + len(data)

    def pack(self, address: int, form: str, *values: object) -> int:
        """Store packed values."""
        return self.put(address, struct.pack("<" + form, *values))

    def cut(self, address: int, size: int) -> None:
        """Take bytes away."""
        for each in range(address, address + size):
            self.bytes.pop(each, None)

    def read(self, address: int, length: int) -> bytes:
        found = bytearray()
        for each in range(address, address + length):
            if each not in self.bytes:
                break
            found.append(self.bytes[each])
        return bytes(found)

    def read_exact(self, address: int, length: int) -> bytes:
        found = self.read(address, length)
        if len(found) < length:
            reason = NotInDumpError(None, Gva(address + len(found)))
            raise PartialReadError(length, len(found), reason, found)
        return found

    def open(self, address: int = 0, length: int | None = None) -> io.BytesIO:
        """Return what can be read there; the first reading of a definition wants a file."""
        return io.BytesIO(self.read(address, 0x1000))

    def read_struct(self, address: int, schema: Any) -> Any:
        return read_schema(self, address, schema)


class Stopped:
    """A dump, as far as the readers need it."""

    has_symbols = False

    def __init__(self, code: int, *parameters: int, wide: bool = True) -> None:
        self.architecture = AMD64 if wide else X86
        given = (*parameters, 0, 0, 0, 0)[:4]
        self.headers = SimpleNamespace(bug_check_code=code, bug_check_code_parameters=given)
        self.memory = BlockMemory()
        processor = SimpleNamespace(address=Gva(KPRCB), number=2)
        self.system = SimpleNamespace(
            memory=self.memory, crashing_processor=Inferred.high(processor, "test")
        )
        bases = (NT, DRIVER) if wide else (NT32, DRIVER32)
        names = ("ntoskrnl.exe", "driver.sys")
        self.kernel_modules = Modules(
            Module(Gva(base), Gva(base + 0x100000), name, name)
            for base, name in zip(bases, names, strict=True)
        )
        self.user_modules = Modules(())
        self.unloaded_modules = SimpleNamespace(at=lambda _address: ())
