"""A crash with the verdict that an honest expert would give, and how a verdict compares to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from builders.blue_screen import CODE, LOADED, BlueScreen, Code, Fault
from builders.triage import Stretch
from kdmp_ks.analysis.verdict.verdict import Verdict

LOW, MEDIUM, HIGH = "low", "medium", "high"
_STEPS = (LOW, MEDIUM, HIGH)
Name = tuple[str, "str | None"]

UNKNOWN: Name = ("undetermined", None)
RAM: Name = ("hardware", "RAM")
CPU: Name = ("hardware", "CPU")
EITHER: Name = ("hardware", "CPU or RAM")
GPU: Name = ("hardware", "GPU")
DISK: Name = ("hardware", "disk")
HARDWARE: Name = ("hardware", None)
PERSON: Name = ("user-action", None)
PROCESS: Name = ("user-process", None)
ANY_HARDWARE = (EITHER, RAM, CPU)


def foreign(name: str) -> Name:
    return "third-party-driver", name


def microsoft(name: str) -> Name:
    return "microsoft-driver", name


@dataclass(frozen=True)
class Scenario:
    """A crash.

    Attributes:
        name: The crash in a few words.
        build: Builds the dump.
        right: Verdicts that are right, the expert's own first.
        least: The least confidence of a right verdict.
        most: The highest that the bytes of the dump support.
        may_miss: Whether "undetermined", or a wrong hint of low confidence, is acceptable.
    """

    name: str
    build: Callable[[], bytes]
    right: tuple[Name, ...]
    least: str = LOW
    most: str = HIGH
    may_miss: bool = False

    def judge(self, verdict: Verdict) -> str:
        """Compare: ``right``, ``timid``, ``bold``, ``missed``, ``hint`` (wrong, low), ``wrong``."""
        step = _STEPS.index(verdict.confidence)
        if (verdict.kind, verdict.culprit) in self.right:
            if verdict.kind == "undetermined":
                return "right"
            if step > _STEPS.index(self.most):
                return "bold"
            return "timid" if step < _STEPS.index(self.least) else "right"
        if verdict.kind == "undetermined":
            return "missed"
        return "wrong" if step else "hint"

    def accepts(self, verdict: Verdict) -> bool:
        """Whether the verdict does no harm, and finds as much as is asked for."""
        found = self.judge(verdict)
        return found == "right" or (self.may_miss and found in ("missed", "hint", "timid"))


CODE_OF = Code(Path(__file__).with_name("driver_code.txt"))
PAGE = CODE_OF.page()
POOL = 0xFFFFA10B4C5D6E70
OTHER_POOL = 0xFFFFA10B51A40010
OBJECT = Stretch(POOL, bytes(0x200))
BUG_CHECK = LOADED["nt"].base + 0x3F72A0
"""Address in the kernel where the header's registers are."""


def place(module: str, function: str, text: str, number: int = 0) -> int:
    """The address of an instruction of a module."""
    return LOADED[module].base + CODE + CODE_OF.at(function, text, number)


def behind(module: str, function: str, text: str, number: int = 0) -> int:
    """The address behind an instruction of a module: for a call its return address."""
    size = {"call 0b0": 5, "call 560": 5, "call qword ptr [rdi + 40]": 3,
            "call qword ptr [rbx + 40]": 3}[text]  # fmt: skip
    return place(module, function, text, number) + size


def code_page(module: str) -> Stretch:
    """The page of code of a module."""
    return Stretch(LOADED[module].base + CODE, PAGE)


def fault(
    module: str,
    function: str,
    text: str,
    *,
    number: int = 0,
    shift: int = 0,
    page: bytes | None = PAGE,
    screen: dict[str, object] | None = None,
    **options: object,
) -> Callable[[], bytes]:
    """A dump of a fault at an instruction of a module."""
    at = place(module, function, text, number) + shift

    def build() -> bytes:
        made = Fault(at=at, page=page, **options)
        return made.screen(**dict(screen or {})).file()

    return build


def stop(code: int, *parameters: int, **options: object) -> Callable[[], bytes]:
    """A dump of a bug check without a fault."""

    def build() -> bytes:
        return BlueScreen(code=code, parameters=parameters, **options).file()

    return build
