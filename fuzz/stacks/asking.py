"""What is asked of an input of the kinds of stacks, and the promises that must hold.

* Unwinders raise nothing and give a state or a reason; of a dump nothing but
  `kdmp_ks.errors.KdmpError` comes out.
* No call takes more than a second of the processor's time.
* The same input gives the same answers, whether unwind data are kept or not.
* Values fit into registers; frames have a limit; little is read at once.
* The command line prints JSON or one line.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final

from fuzz.exercise import BrokenPromiseError, Exercise, call
from fuzz.seeds import Seed
from fuzz.stacks import seeds
from fuzz.stacks.dumps import StackDump
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.call_stack.steps import Stepper
from kdmp_ks.architecture import ARM64, X86
from kdmp_ks.errors import AddressError
from kdmp_ks.ground.limits import MAX_STACK_FRAMES, MAX_THREADS
from kdmp_ks.unwind.amd64.step import leaf_step as amd64_leaf
from kdmp_ks.unwind.amd64.step import step as amd64_step
from kdmp_ks.unwind.arm64.frame_chain import chain_step as arm64_chain
from kdmp_ks.unwind.arm64.step import step as arm64_step
from kdmp_ks.unwind.frame import EndReason, Step
from kdmp_ks.unwind.x86.frame_chain import chain_step as x86_chain

if TYPE_CHECKING:
    from fuzz.stacks.case import Case
    from kdmp_ks.analysis.call_stack import CallStack
    from kdmp_ks.unwind.frame import State
    from kdmp_ks.unwind.image import UnwindImage

_COMMANDS: Final = (
    (), ("--json",), ("--raw",), ("--raw", "--json"), ("--all",), ("--all", "--json"),
    ("--all", "--raw", "--json"), ("--processor", "1", "--json"), ("--processor", "2"),
    ("--thread", "THREAD", "--json"), ("--thread", "THREAD"), ("--exception",),
    ("--limit", "3", "--json"), ("--sampled",),
)  # fmt: skip
_FRAMES: Final = {"cheap": 40, "thorough": MAX_STACK_FRAMES}
_DECODED: Final = frozenset(
    (EndReason.BOTTOM, EndReason.STACK_MISSING, EndReason.INVALID_MACHINE_FRAME)
)
"""Reasons that are found after unwind data are decoded, or a chain is followed."""
_FEWEST: Final = 2
_CLI_EVERY: Final = 4
_THOROUGH_EVERY: Final = 12


def depth_of(kind: str, number: int) -> str:
    """How deep an input is gone into."""
    if kind == "stack-dump" and number // 4 % _CLI_EVERY == _CLI_EVERY - 1:
        return "cli"
    return "thorough" if number % _THOROUGH_EVERY == _THOROUGH_EVERY - 1 else "cheap"


def try_one(seed: int, kind: str, number: int, path: str, depth: str | None = None) -> Asking:
    """Make an input and ask; what that raises is a finding."""
    made = seeds.content_of(seed, kind, number)
    random = Random(f"{seed}-{kind}-{number}")
    asking = Asking(b"", Seed(kind, b"", {}, (0,)), random, made=made, path=path)
    asking.run(depth or depth_of(kind, number))
    return asking


def broken(text: str) -> None:
    """Report a broken promise."""
    raise BrokenPromiseError(text)


@dataclass(kw_only=True)
class Asking(Exercise):
    """One input, asked. ``opened`` is whether a caller was found, or unwind data were decoded.

    Attributes:
        made: The input.
        path: Where files may be put.
    """

    made: Case | StackDump
    path: str

    def run(self, depth: str) -> None:
        """Ask it.

        Args:
            depth: "cheap", "thorough" (all twice), "cli", or "part" for all of these.
        """
        deep = depth not in ("cheap", "cli")
        if isinstance(self.made, StackDump):
            if depth in ("cli", "part"):
                self._command_line(self.made)
            if depth != "cli":
                first = self._dump(self.made, deep=deep)
                if deep:
                    self._same(first, self._dump(self.made, deep=deep))
            return
        image = self.made.image()
        first = self._walks(self.made, image, deep=deep)
        if deep:
            self._same(first, self._walks(self.made, image, deep=deep))
            self._same(first, self._walks(self.made, self.made.image(), deep=deep))

    def _same(self, first: list[Any], second: list[Any]) -> None:
        if len(first) != len(second):
            broken(f"{len(first)} and {len(second)} answers")
        for number, (one, other) in enumerate(zip(first, second, strict=True)):
            if one != other and repr(one) != repr(other):
                broken(f"two answers of number {number}: {one!r:.300}, {other!r:.300}")

    # -- unwinders -------------------------------------------------------------------------------

    def _walks(self, case: Case, image: UnwindImage, *, deep: bool) -> list[Any]:
        frames = _FRAMES["thorough" if deep else "cheap"]
        found: list[Any] = []
        for way in (0, 1, 2) if deep else (self.random.randrange(2),):
            starts = case.starts if deep else case.starts[:1]
            ip = {"amd64": "rip", "arm64": "pc", "x86": "eip"}[case.machine]
            states = [case.state, *({**case.state, ip: address} for address in starts)]
            for number, state in enumerate(states):
                walk = self.ask("a walk", lambda s=state, n=number, w=way: self._walk(
                    case, image, s, frames, is_first=not n % 2, way=w,
                ))  # fmt: skip
                found.append(walk)
        return found

    def _walk(
        self, case: Case, image: UnwindImage, state: State, frames: int, *,
        is_first: bool, way: int,
    ) -> list[Any]:  # fmt: skip
        """Return the steps from a state on."""
        bits = 32 if case.machine == "x86" else 64
        read, found = case.reader(), []
        for _ in range(frames):
            step = _step(case, image, state, read, is_first=is_first, way=way)
            found.append((step.state, step.end, step.trap, step.doubt))
            if step.state is None:
                if not isinstance(step.end, EndReason):
                    broken(f"no reason: {step!r}")
                self.opened |= step.end in _DECODED
                break
            self.opened = True
            if not all(0 <= value < 1 << bits for value in step.state.values()):
                broken(f"registers with too many bits: {step!r}")
            if step.end is not None:
                broken(f"a state and a reason: {step!r}")
            state, is_first = step.state, step.trap
        return found

    # -- whole dumps -----------------------------------------------------------------------------

    def _dump(self, made: StackDump, *, deep: bool) -> list[Any]:
        dump = self.ask(
            "open", lambda: KernelDumpParser(io.BytesIO(made.data), symbols=made.symbols)
        )
        if dump is None:
            return []
        with dump:
            found = [self._stack("stack", dump.stack)]
            processors = range(made.processors) if deep else (made.processors - 1,)
            found += [
                self._stack("processor", lambda n=number: dump.stack(processor=n))
                for number in processors
            ]
            found += [
                self._stack("thread", lambda t=thread: dump.stack(thread=t))
                for thread in made.threads[: None if deep else 1]
            ]
            every = self.ask("stacks", lambda: list(dump.stacks())) or []
            if len(every) > MAX_THREADS:
                broken(f"{len(every)} threads")
            found += [self._checked(one) for one in every]
            if deep:
                found.append(self.ask("raw stack", lambda: str(dump.raw_stack)))
        return found

    def _stack(self, name: str, question: Any) -> str:
        def asked() -> Any:
            """Ask; frames that were found must not be lost by one without an address."""
            try:
                return question()
            except AddressError as error:
                raise BrokenPromiseError(f"a call stack is lost: {error}") from error

        stack = self.ask(name, asked)
        return "" if stack is None else self._checked(stack)

    def _checked(self, stack: CallStack) -> str:
        """Check a call stack; all of it as a text."""
        if not 0 < len(stack) <= MAX_STACK_FRAMES:
            broken(f"{len(stack)} frames")
        if not isinstance(stack.end.reason, EndReason):
            broken(f"no reason: {stack.end!r}")
        self.opened |= len(stack) >= _FEWEST or stack.end.reason in _DECODED
        text = str(stack)
        if not text.replace("\n", "").isprintable():
            broken(f"unprintable characters in {text[:200]!r}")
        return text + repr(stack.warnings) + repr(stack.frames)

    def _command_line(self, made: StackDump) -> None:
        Path(self.path).write_bytes(made.data)
        chosen = self.random.choice(_COMMANDS)
        thread = f"{self.random.choice(made.threads):x}"
        arguments = [thread if one == "THREAD" else one for one in chosen]
        if made.symbols is not None:
            arguments += ["--symbols", made.symbols]
        text = self.ask(
            f"kdmp stack {' '.join(chosen)}",
            lambda: call(["stack", self.path, *arguments], self._broken),
        )
        self.opened |= bool(text) and "kdmp: error: " not in text


def _step(
    case: Case, image: UnwindImage, state: State, read: Any, *, is_first: bool, way: int
) -> Step:
    """Return the caller, by one of the ways that there are on a machine."""
    if case.machine == "amd64":
        if way == 2:
            return amd64_leaf(state, read)
        return amd64_step(state, image, read, is_first=is_first)
    if way == 1 and {"sp", "esp"} & set(state):
        machine = ARM64 if case.machine == "arm64" else X86
        known = image if case.table is not None else None
        stepper = Stepper(machine, case.mask or 0)
        return stepper.caller(state, known, read, is_first=is_first)
    if case.machine == "x86":
        return x86_chain(state, read, is_first=is_first, begin=case.begin if is_first else None)
    if case.size and way == 0:
        return arm64_step(state, image, read, is_first=is_first, mask=case.mask)
    return arm64_chain(state, read, is_first=is_first, mask=case.mask)
