"""Parts of a row that are structures of their own: plain values that can be pickled.

Their fields are described in `kdmp_ks.fleet.columns`.
"""

from __future__ import annotations

from kdmp_ks.ground.facts import Facts, frozen


@frozen
class RowError(Facts):
    """Why a file has no facts."""

    kind: str
    message: str


@frozen
class RowMachine(Facts):
    """The machine of a dump, as a group of dumps."""

    id: str
    words: str
    confidence: str
    evidence: str


@frozen
class RowVerdict(Facts):
    """The cause of a crash, by its dump alone."""

    kind: str
    culprit: str | None
    confidence: str
    summary: str


@frozen
class RowGroupEvidence(Facts):
    """A finding about several dumps of a machine."""

    test: str
    finding: str
    dumps: int
    paths: tuple[str, ...]


@frozen
class RowGroupVerdict(Facts):
    """The cause of a crash, by all dumps of the machine."""

    kind: str
    culprit: str | None
    confidence: str
    summary: str
    evidence: tuple[RowGroupEvidence, ...] = ()


@frozen
class RowSignature(Facts):
    """A hash that is the same for the same crash."""

    id: str
    text: str
    basis: str
    confidence: str
    bucket: str | None
    bucket_id: str | None


@frozen
class RowParameter(Facts):
    """Meaning of a parameter of the bug check."""

    role: str | None
    meaning: str | None
    name: str | None
    location: str | None


@frozen
class RowEvidence(Facts):
    """A finding that the verdict rests on."""

    test: str
    finding: str
    addresses: tuple[int, ...]


@frozen
class RowExoneration(Facts):
    """A suspect that is not the cause."""

    what: str
    reason: str


@frozen
class RowCheck(Facts):
    """Result of a test of the faulting instruction."""

    test: str
    result: str
    finding: str


@frozen
class RowStackModule(Facts):
    """A module on the stack that Microsoft probably did not write."""

    name: str
    words: int
    vendor: str | None


@frozen
class RowMemoryModule(Facts):
    """A memory module."""

    slot: str | None
    mib: int | None
    type: str | None
    rated_mt_s: int | None
    configured_mt_s: int | None
    manufacturer: str | None
    part: str | None


@frozen
class RowDevice(Facts):
    """A function on PCI."""

    id: str
    subsystem: str | None
    name: str | None


@frozen
class RowRemark(Facts):
    """A remark about the machine."""

    kind: str
    message: str
    confidence: str


@frozen
class RowHardware(Facts):
    """The hardware of a machine, without serial numbers."""

    name: str | None
    cpu: str | None
    cpu_identifier: str | None
    cpu_vendor: str | None
    microcode: str | None
    mhz: int | None
    hypervisor: bool | None
    bios_vendor: str | None
    bios_version: str | None
    bios_date: str | None
    system_manufacturer: str | None
    system_product: str | None
    system_version: str | None
    system_sku: str | None
    system_family: str | None
    board_manufacturer: str | None
    board_product: str | None
    board_version: str | None
    chassis: str | None
    ram_mib: int | None
    error_correction: str | None
    pci_devices: int | None
    memory: tuple[RowMemoryModule, ...]
    gpu: tuple[RowDevice, ...]
    storage: tuple[RowDevice, ...]
    network: tuple[RowDevice, ...]
    remarks: tuple[RowRemark, ...]


@frozen
class RowWarning(Facts):
    """A warning about the dump."""

    kind: str
    message: str
