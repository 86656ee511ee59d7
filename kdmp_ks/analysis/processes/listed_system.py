"""`ListedSystem`: a dumped system, as far as lists of processes and threads need one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kdmp_ks.architecture import Architecture
    from kdmp_ks.ground.inferred import Inferred
    from kdmp_ks.ground.warnings import Warnings
    from kdmp_ks.kernel import Current, Kdbg, Modules, Processor, Processors
    from kdmp_ks.triage import Triage
    from kdmp_ks.virt import VirtualReader


class ListedSystem(Protocol):
    """A dumped system, as far as lists of processes and threads need one."""

    @property
    def architecture(self) -> Architecture:
        """The kind of machine."""

    @property
    def triage(self) -> Triage | None:
        """The parts of a triage dump; None for other dumps."""

    @property
    def warnings(self) -> Warnings:
        """Warnings about the dump."""

    @property
    def memory(self) -> VirtualReader:
        """Virtual memory."""

    @property
    def described_kdbg(self) -> Kdbg:
        """The KDBG, with offsets that it lacks by the symbols."""

    @property
    def kernel_modules(self) -> Modules:
        """The kernel and its drivers."""

    @property
    def processors(self) -> Processors:
        """The processors."""

    @property
    def crashing_processor(self) -> Inferred[Processor] | None:
        """The processor that crashed."""

    @property
    def current(self) -> Current | None:
        """The current thread and process."""
