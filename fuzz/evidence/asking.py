"""What is asked of an input of the evidence kinds, and the promises that must hold.

* Nothing but `kdmp_ks.errors.KdmpError` comes out.
* No call takes more than a second of the processor's time.
* The same input gives the same answers.
* The command line answers with valid JSON, clean text or one line of an error, without what is
  private.
"""

from __future__ import annotations

import io
import json
import pickle
import re
from dataclasses import dataclass, fields, is_dataclass
from random import Random
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID
from warnings import catch_warnings, filterwarnings

from fuzz.evidence import seeds
from fuzz.evidence.pieces import BLOB, Piece
from fuzz.exercise import Exercise, call
from fuzz.seeds import Seed
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.machine_report import read_machine_report
from kdmp_ks.analysis.objects import KINDS as OBJECT_KINDS
from kdmp_ks.analysis.objects import driver_of_irp, thread_start
from kdmp_ks.analysis.plain import as_plain
from kdmp_ks.analysis.verdict.examine import examine
from kdmp_ks.analysis.watchdog import (
    find_display_recovery,
    find_error_record,
    find_plug_and_play_requests,
    find_power_requests,
    find_sampled_stacks,
)
from kdmp_ks.blobs.known.table import READERS, decode
from kdmp_ks.cli.render.decoded import as_document
from kdmp_ks.firmware.cper import read_cper
from kdmp_ks.firmware.cpuid import describe_cpu
from kdmp_ks.firmware.machine_check import describe_status
from kdmp_ks.firmware.thermal import describe_thermal
from kdmp_ks.ground.warnings import Warnings

if TYPE_CHECKING:
    from collections.abc import Callable

    from fuzz.evidence.seeds import Input

_STOPS: Final[tuple[Callable[[Any], Any], ...]] = (
    find_power_requests,
    find_plug_and_play_requests,
    find_sampled_stacks,
    find_display_recovery,
    find_error_record,
)
_DEPTHS: Final = ((80, "thorough"), (24, "cli"), (12, "part"), (8, "usual"))
_MOST_WARNINGS: Final = 100
_VERBS: Final = (
    ("secondary",), ("secondary", "TAG"), ("system",), ("object", "ADDRESS"), ("regs",),
    ("regs", "--exception"), ("analyze",), ("analyze", "--text"), ("info",), ("exception",),
    ("stack",), ("stack", "--exception"),
)  # fmt: skip


def depth_of(kind: str, number: int) -> str:
    """How deep an input is gone into."""
    if kind in seeds.SAMPLES:
        return "thorough" if number % 20 == 19 else "cheap"
    return next((depth for every, depth in _DEPTHS if number % every == every - 1), "verdict")


def try_one(seed: int, kind: str, number: int, path: str, depth: str | None = None) -> Asking:
    """Make an input and ask; what that raises is a finding."""
    made = seeds.input_of(seed, kind, number)
    asking = Asking(
        made.data,
        Seed(kind, made.data, {}, made.scene.addresses or (0,)),
        Random(f"{seed}-{kind}-{number}"),
        made=made,
    )
    depth = depth or depth_of(kind, number)
    with catch_warnings():
        # Old names are parts of what is looked at, too.
        filterwarnings("ignore", "kdmp_ks", DeprecationWarning)
        if kind in seeds.SAMPLES:
            asking.sample(thorough=depth == "thorough")
        elif depth == "cli":
            asking.cli(path)
        else:
            ways = {"verdict": asking.verdict, "usual": asking.usual, "part": asking.part}
            ways.get(depth, asking.thorough)()
    return asking


@dataclass(kw_only=True)
class Asking(Exercise):
    """One input, asked. ``opened`` is whether the first check of the changed piece is passed.

    Attributes:
        made: The input.
    """

    made: Input

    # -- a blob alone ----------------------------------------------------------------------------

    def sample(self, *, thorough: bool) -> None:
        """Ask the reader of a blob."""
        answer = self.ask("read", self._read_sample)
        self.opened = answer is not None
        if thorough and answer is not None:
            self._same(answer, self._read_sample(), "a reader")
            self._look(answer[0], "blob")

    def _read_sample(self) -> tuple[Any, list[str]]:
        warnings, piece = Warnings(), self.made.target or self.made.pieces[0]
        if piece.check == "cper":
            found = read_cper(self.data, warnings)
            number = int.from_bytes(self.data[:8].ljust(8, b"\xa5"), "big")
            vendor = self.random.choice(("amd", "intel", None, "GenuineIntel", "other"))
            repr((describe_status(number, vendor), describe_thermal(number)))
        else:
            found = decode(UUID(piece.tag), self.data, warnings)
            if piece.name == "registers":
                from kdmp_ks.blobs.processor_registers import read_processor_registers

                repr(describe_cpu(read_processor_registers(self.data).cpuid))
        document = as_document(found)
        self._json(document)
        return found, [json.dumps(document), *self._texts(warnings)]

    # -- a dump ----------------------------------------------------------------------------------

    def verdict(self) -> KernelDumpParser:
        """The verdict alone, with all chains that lead to it."""
        dump = self._open()
        self.ask("verdict", lambda: self._json(_plain(dump.verdict)))
        self._first_check(dump)
        return dump

    def usual(self) -> None:
        """A report and the verdict."""
        dump = self.verdict()
        found = self.ask("report", dump.report)
        if found is not None:
            self._json(_plain(found))
            repr(found)

    def part(self) -> None:
        """What a report is made of, one by one."""
        dump = self._open()
        self.ask("fault", lambda: repr(dump.fault))
        for find in _STOPS:
            self.ask(find.__name__, lambda find=find: self._json(_plain(find(dump))))
        self.ask("machine", lambda: self._json(_plain(read_machine_report(dump))))
        self.ask("examine", lambda: self._json(_plain(examine(dump))))
        for _ in range(3):
            self._object(dump, self._an_address(), self.random.choice((None, None, *OBJECT_KINDS)))
        address = self._an_address()
        self.ask("driver_of_irp", lambda: repr(driver_of_irp(dump, address)))
        self.ask("thread_start", lambda: repr(thread_start(dump, address)))
        for blob in self.ask("secondary_data", lambda: dump.secondary_data) or ():
            self.ask(
                "decode", lambda blob=blob: as_document(decode(blob.tag, blob.data, Warnings()))
            )
        self._first_check(dump)

    def thorough(self) -> None:
        """All of it twice; the answers must be equal."""
        answers = [self._answers() for _ in range(2)]
        for (name, first), (_, second) in zip(*answers, strict=True):
            self._same(first, second, name)
        dump = self._open()
        self._look(self.ask("report", dump.report), "report")
        self._look(self.ask("fault", lambda: dump.fault), "fault")
        self._texts(self.ask("warnings", lambda: dump.warnings) or ())
        self._first_check(dump)

    def cli(self, path: str) -> None:
        """A verb of the command line."""
        with open(path, "wb") as file:  # noqa: PTH123 - bytes on their way, a path would add nothing
            file.write(self.data)
        verb, *rest = self.random.choice(_VERBS)
        filled = [self._argument(one) for one in rest]
        # A block to paste is no document.
        forms = ([],) if "--text" in filled else ([], ["--json"])
        arguments = [verb, path, *filled, *self.random.choice(forms)]
        if not _exists(verb):
            return self.usual()
        output = self.ask(f"kdmp {verb}", lambda: call(arguments, self._broken))
        self.keep_private(output or "", f"kdmp {verb}")
        return self._first_check(self._open())

    def _open(self) -> KernelDumpParser:
        return KernelDumpParser(io.BytesIO(self.data))

    def _answers(self) -> list[tuple[str, Any]]:
        dump = self._open()
        addresses = self.made.scene.addresses[:6]
        answers = [
            ("report", self.ask("report", lambda: _plain(dump.report()))),
            ("fault", self.ask("fault", lambda: repr(dump.fault))),
            ("examine", self.ask("examine", lambda: _plain(examine(dump)))),
        ]
        for find in _STOPS:
            name = find.__name__
            answers.append((name, self.ask(name, lambda find=find: _plain(find(dump)))))
        answers += [("object", self._object(dump, address, None)) for address in addresses]
        return answers

    def _object(self, dump: KernelDumpParser, address: int, kind: str | None) -> Any:
        def describe() -> Any:
            found = dump.object(address % (1 << 64), kind)
            self._texts(found.warnings)
            plain = _plain(found)
            self._json(plain)
            return plain

        return self.ask(f"object {kind or ''}".strip(), describe)

    # -- the first check of what was changed -----------------------------------------------------

    def _first_check(self, dump: KernelDumpParser) -> None:
        piece = self.made.target
        if piece is None:
            return
        self.opened = bool(self.ask(f"check of {piece.name}", lambda: self.passes(dump, piece)))

    def passes(self, dump: KernelDumpParser, piece: Piece) -> bool:
        """Whether the reader of a piece gets past its first check."""
        if piece.place == BLOB:
            reader = READERS.get(UUID(piece.tag))
            return reader is not None and reader(piece.data, Warnings()) is not None
        what, _, kind = piece.check.partition(":")
        if what == "object":
            inside = 0x10 if kind == "pool" else 0
            return dump.object(piece.address + inside, kind) is not None
        if what == "stop":
            return any(
                self.ask(one.__name__, lambda one=one: one(dump)) is not None for one in _STOPS
            )
        if what == "fault":
            fault = dump.fault
            return fault is not None and bool(fault.sources)
        return True  # it has no check of its own

    # -- promises --------------------------------------------------------------------------------

    def _argument(self, name: str) -> str:
        if name == "ADDRESS":
            return f"{self._an_address():x}"
        if name == "TAG":
            tags = [piece.tag for piece in self.made.pieces if piece.tag] or ["0"]
            return self.random.choice((*tags, "0", "1"))
        return name

    def _json(self, document: Any) -> None:
        json.dumps(document, allow_nan=False)

    def _same(self, first: Any, second: Any, name: str) -> None:
        def text(value: Any) -> str:
            return re.sub(r" at 0x[0-9a-f]{9,}>", ">", repr(value))

        if text(first) != text(second):
            self._broken(f"two answers of {name}")

    def _texts(self, warnings: Any) -> list[str]:
        texts = [str(one) for one in warnings]
        if len(texts) > _MOST_WARNINGS or any(len(one) > 1000 for one in texts):
            self._broken(f"{len(texts)} warnings, the longest of {max(map(len, texts))} characters")
        if [str(one) for one in pickle.loads(pickle.dumps(tuple(warnings)))] != texts:
            self._broken("warnings are others when they are copied")
        return texts

    def keep_private(self, output: str, name: str) -> None:
        """Check that an output shows nobody and no machine, as far as its piece is sound.

        Args:
            output: The output.
            name: What wrote it.
        """
        changed = {piece.name for piece in self.made.pieces if piece.is_changed}
        for text, piece in self.made.scene.private:
            if text in output and piece not in changed:
                self._broken(f"{text} in the output of {name}")


def _plain(value: Any) -> Any:
    """Return facts as JSON has them; warnings are texts there."""
    if not is_dataclass(value) or isinstance(value, type):
        return as_plain(value)
    found = {}
    for one in fields(value):
        inner = getattr(value, one.name)
        texts = one.name == "warnings" or isinstance(inner, Exception)
        found[one.name] = [str(each) for each in inner] if texts else _plain(inner)
    return found


def _exists(verb: str) -> bool:
    """Whether the command line has a verb."""
    from kdmp_ks.cli.app import HIDDEN, VERBS

    return verb in VERBS or verb in HIDDEN
