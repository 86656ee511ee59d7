"""`Session`: answers to the packets of a debugger."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kdmp_ks.errors import KdmpError
from kdmp_ks.ground.limits import MAX_GDB_PACKET
from kdmp_ks.ground.visible import visible
from kdmp_ks.interop.gdb.packets import ErrorNumber, escaped, hexadecimal
from kdmp_ks.interop.gdb.registers import digits_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kdmp_ks.interop.gdb.target import Target
    from kdmp_ks.interop.gdb.threads import TargetThread

    Answer = str | bytes | list[str]

_ADDRESS: Final = re.compile(r"([0-9a-f]{1,16}),([0-9a-f]{1,8})", re.IGNORECASE)
_NUMBER: Final = re.compile(r"[0-9a-f]{1,16}", re.IGNORECASE)
_THREAD: Final = re.compile(r"(?:p[0-9a-f]{1,8}\.)?(-1|[0-9a-f]{1,16})", re.IGNORECASE)
_TRANSFER: Final = re.compile(r"(\w+):read:([^:]*):([0-9a-f]{1,8}),([0-9a-f]{1,8})", re.IGNORECASE)
_MOST_BYTES: Final = MAX_GDB_PACKET // 2 - 1
"""Bytes in an answer, each as two characters."""
_MOST_DIGITS: Final = MAX_GDB_PACKET - 16
"""Digits of a text in an answer."""
_READ_ONLY: Final = "The dump is read-only: its processors cannot run.\n"
_FEATURES: Final = (
    f"PacketSize={MAX_GDB_PACKET:x};QStartNoAckMode+;qXfer:features:read+;"
    "qXfer:libraries:read+;qXfer:threads:read+"
)
_THREADS_AT_A_TIME: Final = 256
_BREAKPOINT: Final = 5
"""SIGTRAP, the signal that the crash is shown as."""


class Session:
    """One debugger's view of a dump.

    Attributes:
        has_ended: Whether the debugger has detached.
        needs_acknowledgements: Whether packets are still to be acknowledged.
    """

    def __init__(self, target: Target) -> None:
        """Begin a session, with the processor that crashed selected."""
        self._target = target
        self._machine = target.machine
        self._is_lldb = False
        self._selected = 0
        self._listed: Iterator[str] = iter(())
        self._wants_reasons = False
        self.has_ended = False
        self.needs_acknowledgements = True
        self._by_letter: dict[str, Callable[[str], Answer]] = {
            "?": lambda _: self._stop(self._target.threads.crashed, crashed=True),
            "g": self._all_registers,
            "p": self._one_register,
            "m": self._read,
            "H": self._select,
            "T": self._is_alive,
            "D": self._detach,
            "k": self._kill,
            **dict.fromkeys("cCsSRiI", self._refuse_to_run),
            **dict.fromkeys("GMPXZ", self._refuse_to_write),
            "z": lambda _: "OK",
        }
        self._by_name: tuple[tuple[str, Callable[[str], Answer]], ...] = (
            ("qSupported", lambda _: _FEATURES),
            ("QStartNoAckMode", self._stop_acknowledgements),
            ("QEnableErrorStrings", self._enable_reasons),
            ("QThreadSuffixSupported", self._recognise_lldb),
            ("qXfer:", self._transfer),
            ("qfThreadInfo", self._first_threads),
            ("qsThreadInfo", self._more_threads),
            ("qThreadExtraInfo,", self._thread_details),
            ("qThreadStopInfo", self._thread_stop),
            ("qMemoryRegionInfo:", self._region),
            ("qRcmd,", self._command),
            ("qFileLoadAddress:", self._load_address),
            ("qHostInfo", lambda _: self._target.host_info),
            ("qProcessInfo", lambda _: self._target.process_info),
            ("qAttached", lambda _: "1"),
            ("qSymbol", lambda _: "OK"),
            ("vCont;", self._refuse_to_run),
            ("vKill", self._kill),
        )

    def answer(self, body: bytes) -> list[bytes]:
        """Return the contents of the packets that answer one.

        An empty packet means that the request is not known.

        Args:
            body: Contents of the packet.
        """
        text = body.decode("latin-1")
        try:
            found = self._dispatch(text)
        except KdmpError as error:
            found = self._error(ErrorNumber.FAULT, str(error))
        answers = found if isinstance(found, list) else [found]
        return [one if isinstance(one, bytes) else one.encode("ascii") for one in answers]

    def _dispatch(self, text: str) -> Answer:
        if text == "qC":
            return f"QC{self._current.id:x}"
        if text[:1] in ("q", "Q", "v"):
            for name, handler in self._by_name:
                if text.startswith(name):
                    return handler(text[len(name) :])
            return ""
        handler = self._by_letter.get(text[:1], lambda _: "")
        return handler(text[1:])

    def _error(self, number: int, reason: str) -> str:
        """Return an error, with the reason for debuggers that asked for reasons."""
        if not self._wants_reasons:
            return f"E{number:02x}"
        return f"E{number:02x};{hexadecimal(visible(self._target.shown(reason)))[:_MOST_DIGITS]}"

    def _malformed(self) -> str:
        return self._error(ErrorNumber.INVALID, "the request is malformed")

    # -- the session -----------------------------------------------------------------------------

    def _stop_acknowledgements(self, _: str) -> str:
        self.needs_acknowledgements = False
        return "OK"

    def _enable_reasons(self, _: str) -> str:
        self._wants_reasons = True
        return "OK"

    def _recognise_lldb(self, _: str) -> str:
        """Leave out what lldb shows as values though it is unknown."""
        self._is_lldb = True
        self._machine = self._target.machine.without_unknown()
        return ""

    def _detach(self, _: str) -> str:
        self.has_ended = True
        return "OK"

    def _kill(self, rest: str) -> Answer:
        """End the session; ``k`` has no answer, ``vKill`` has."""
        self.has_ended = True
        return "OK" if rest.startswith(";") else []

    def _refuse_to_run(self, _: str) -> Answer:
        return [
            "O" + hexadecimal(_READ_ONLY),
            self._error(ErrorNumber.READ_ONLY, _READ_ONLY.strip()),
        ]

    def _refuse_to_write(self, _: str) -> str:
        return self._error(ErrorNumber.READ_ONLY, "the dump is read-only")

    # -- threads ---------------------------------------------------------------------------------

    @property
    def _current(self) -> TargetThread:
        threads = self._target.threads
        return (threads.find(self._selected) if self._selected else None) or threads.crashed

    def _thread(self, text: str) -> TargetThread | None:
        found = _THREAD.fullmatch(text)
        if found is None or found[1] == "-1":
            return None
        return self._target.threads.find(int(found[1], 16))

    def _select(self, text: str) -> str:
        """Select a thread for registers (``Hg``); 0 and -1 mean any."""
        found = _THREAD.fullmatch(text[1:])
        if found is None or text[:1] not in ("g", "c", "m"):
            return self._malformed()
        number = 0 if found[1] == "-1" else int(found[1], 16)
        if number and self._target.threads.find(number) is None:
            return self._error(ErrorNumber.INVALID, "there is no such thread")
        if text[0] == "g":
            self._selected = number
        return "OK"

    def _is_alive(self, text: str) -> str:
        found = self._thread(text)
        return (
            self._error(ErrorNumber.INVALID, "there is no such thread") if found is None else "OK"
        )

    def _first_threads(self, _: str) -> str:
        self._listed = iter([f"{one.id:x}" for one in self._target.threads.every])
        return self._more_threads("")

    def _more_threads(self, _: str) -> str:
        numbers = [one for one, _ in zip(self._listed, range(_THREADS_AT_A_TIME), strict=False)]
        return "m" + ",".join(numbers) if numbers else "l"

    def _thread_details(self, text: str) -> str:
        found = self._thread(text)
        if found is None:
            return self._error(ErrorNumber.INVALID, "there is no such thread")
        return hexadecimal(self._target.details(found))[:_MOST_DIGITS]

    def _thread_stop(self, text: str) -> str:
        found = self._thread(text)
        if found is None:
            return self._error(ErrorNumber.INVALID, "there is no such thread")
        return self._stop(found, crashed=found is self._target.threads.crashed)

    def _stop(self, thread: TargetThread, *, crashed: bool) -> str:
        """Return why a thread has stopped; the names are for lldb."""
        signal = _BREAKPOINT if crashed else 0
        core = "" if thread.core is None else f"core:{thread.core:x};"
        reason = ""
        if crashed:
            why = hexadecimal(self._target.stop_reason)
            reason = f"reason:exception;description:{why};"
            # Makes lldb ask for the modules; gdb would take it for the reason of the stop.
            reason += "library:;" if self._is_lldb else ""
        name = hexadecimal(thread.name)
        return f"T{signal:02x}thread:{thread.id:x};{core}hexname:{name};{reason}"

    # -- registers and memory --------------------------------------------------------------------

    def _all_registers(self, _: str) -> str:
        """Return the registers; an ``x`` is an unknown digit.

        lldb takes such digits for values, but reads single registers if it is refused all.
        """
        digits = self._machine.all_digits(self._target.threads.registers(self._current))
        return "" if self._is_lldb and "x" in digits else digits

    def _one_register(self, text: str) -> str:
        registers = self._machine.registers
        number = int(text, 16) if _NUMBER.fullmatch(text) else len(registers)
        if number >= len(registers):
            return self._malformed()
        digits = digits_of(registers[number], self._target.threads.registers(self._current))
        if self._is_lldb and "x" in digits:
            return self._error(ErrorNumber.NO_DATA, "this register is unknown")
        return digits

    def _read(self, text: str) -> str:
        found = _ADDRESS.fullmatch(text)
        if found is None:
            return self._malformed()
        address, length = (int(one, 16) for one in found.groups())
        data = self._target.memory.read(address, min(length, _MOST_BYTES))
        if not data and length:
            return self._error(ErrorNumber.FAULT, "this memory is not in the dump")
        return data.hex()

    def _region(self, text: str) -> str:
        if not _NUMBER.fullmatch(text):
            return self._malformed()
        found = self._target.memory.region(int(text, 16))
        return (
            self._error(ErrorNumber.FAULT, "no region has this address") if found is None else found
        )

    # -- documents and commands ------------------------------------------------------------------

    def _transfer(self, text: str) -> str | bytes:
        """Return a part of a document (``qXfer``)."""
        found = _TRANSFER.fullmatch(text)
        if found is None:
            return self._malformed()
        target, annex = self._target, found[2]
        if found[1] == "features":
            document = self._machine.description.encode() if annex == "target.xml" else None
        elif found[1] in ("libraries", "threads") and not annex:
            libraries = target.lldb_libraries if self._is_lldb else target.libraries
            document = libraries if found[1] == "libraries" else target.thread_list
        else:
            return ""
        if document is None:
            return self._error(ErrorNumber.INVALID, "there is no such document")
        start, length = int(found[3], 16), int(found[4], 16)
        part = document[start : start + min(length, _MOST_BYTES)]
        return (b"m" if start + len(part) < len(document) else b"l") + escaped(part)

    def _load_address(self, text: str) -> str:
        """Return the address of a module; lldb takes the error 1 for one that is not loaded."""
        name = _text(text)
        if name is None:
            return self._malformed()
        found = self._target.load_address(name)
        return "E01" if found is None else f"{found:x}"

    def _command(self, text: str) -> Answer:
        """Run a command for people; its output is sent in pieces."""
        line = _text(text)
        if line is None:
            return self._malformed()
        digits = hexadecimal(self._target.monitor.run(line))
        starts = range(0, len(digits), _MOST_DIGITS)
        pieces = ["O" + digits[at : at + _MOST_DIGITS] for at in starts]
        return [*pieces, "OK"]


def _text(digits: str) -> str | None:
    """Return a text from the hexadecimal digits of its UTF-8 bytes; None if they are none."""
    try:
        return bytes.fromhex(digits).decode("utf-8", "replace")
    except ValueError:
        return None
