"""`Crash`: what grouping needs of one dump, and nothing else."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kdmp_ks.analysis.verdict.standing import FINDERS
from kdmp_ks.ground.facts import Facts, frozen

if TYPE_CHECKING:
    from kdmp_ks.fleet.groups.machine_facts import MachineFacts

PLACES = frozenset(("frames", "fault", "parameters"))
"""Bases of signatures that name a place; the others name the reporter, or nothing."""


@frozen
class Crash(Facts):
    """One dump, as far as groups need it.

    Attributes:
        path: Path of the dump, unique among the dumps of a run.
        time: Time of the crash, in UTC.
        uptime_seconds: How long Windows had been running.
        boot_id: How many times this Windows had been started.
        build: Build number of Windows.
        code: The stop code, without the bit that small dumps add.
        parameters: The parameters of the stop code.
        signature: Hash of the signature.
        basis: Basis of the signature, such as ``fault``.
        module: File name of the module that the stop points to.
        module_offset: Offset of the instruction in it.
        kind: Kind of the dump's own verdict.
        culprit: Culprit of the dump's own verdict.
        confidence: Confidence of the dump's own verdict.
        summary: The dump's own verdict in one sentence.
        tests: Names of the tests of the dump's own evidence, without repetition.
        failed: Tests of the instruction that failed.
        bits: Numbers of the bits that were wrong alone.
        drivers: Drivers on the stack that Microsoft did not write.
        machine: The machine; None where the dump does not describe it.
        fingerprint: The same for copies of a dump.
        duplicate_of: Path of the dump that this one is a copy of.
    """

    path: str
    time: datetime | None = None
    uptime_seconds: float | None = None
    boot_id: int | None = None
    build: int | None = None
    code: int | None = None
    parameters: tuple[int, ...] = ()
    signature: str | None = None
    basis: str | None = None
    module: str | None = None
    module_offset: int | None = None
    kind: str = "undetermined"
    culprit: str | None = None
    confidence: str = "low"
    summary: str = "The dump does not show the cause."
    tests: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    bits: tuple[int, ...] = ()
    drivers: tuple[str, ...] = ()
    machine: MachineFacts | None = None
    fingerprint: str | None = None
    duplicate_of: str | None = None

    @property
    def boot_time(self) -> datetime | None:
        """When Windows was started; None where the time or the uptime is unknown."""
        if self.time is None or self.uptime_seconds is None:
            return None
        try:
            return self.time - timedelta(seconds=self.uptime_seconds)
        except (OverflowError, ValueError):
            return None

    @property
    def place(self) -> str | None:
        """The place of the crash, the same for the same place; None where none is certain.

        The way to a bug check that only reports damage is no place.
        """
        if self.basis not in PLACES or (self.basis == "frames" and self.code in FINDERS):
            return None
        return self.signature
