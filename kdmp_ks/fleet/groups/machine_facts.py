"""`MachineFacts`: the parts of a machine that distinguish it, without serial numbers."""

from __future__ import annotations

from kdmp_ks.ground.facts import Facts, frozen

_VIRTUAL = (
    "virtual machine", "vmware", "virtualbox", "kvm", "qemu", "standard pc", "hvm domu",
    "compute engine", "amazon ec2", "parallels", "bhyve", "bochs", "openstack", "xen",
)  # fmt: skip
"""Parts of the names of virtual machines, which are alike by the thousand."""


@frozen
class MemorySlot(Facts):
    """A memory module.

    Attributes:
        slot: Name of the slot.
        part: Part number, with its manufacturer.
        mib: Size in MiB.
    """

    slot: str | None
    part: str
    mib: int | None


@frozen
class MachineFacts(Facts):
    """The machine of a dump.

    Attributes:
        name: Manufacturer and name, for people.
        architecture: Architecture, such as ``AMD64``.
        system: Manufacturer, product and SKU of the machine; empty without SMBIOS.
        board: Manufacturer and product of the main board; empty without SMBIOS.
        bios: Version of the firmware.
        cpu: Name of the processor.
        cpu_identifier: Family, model and stepping.
        processors: Number of processors.
        memory: Memory modules, without empty slots.
        gpu: Display controllers: device and subsystem.
        storage: Storage controllers: device and subsystem.
        network: Network controllers: device and subsystem.
        unit_keys: Salted hashes of serial numbers of machine and board.
        memory_keys: Salted hashes of serial numbers of memory modules.
    """

    name: str | None = None
    architecture: str | None = None
    system: tuple[str, ...] = ()
    board: tuple[str, ...] = ()
    bios: str | None = None
    cpu: str | None = None
    cpu_identifier: str | None = None
    processors: int | None = None
    memory: tuple[MemorySlot, ...] = ()
    gpu: tuple[str, ...] = ()
    storage: tuple[str, ...] = ()
    network: tuple[str, ...] = ()
    unit_keys: tuple[str, ...] = ()
    memory_keys: tuple[str, ...] = ()

    @property
    def processor_key(self) -> tuple[str | None, str | None, str | None, int | None]:
        """The facts that all dumps of one machine have in common, with SMBIOS or without."""
        return self.architecture, self.cpu, self.cpu_identifier, self.processors

    @property
    def model(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Machine and board as models; empty tuples without SMBIOS."""
        return self.system, self.board

    @property
    def has_model(self) -> bool:
        """Whether SMBIOS names machine or board."""
        return bool(self.system or self.board)

    @property
    def is_virtual(self) -> bool:
        """Whether it is a virtual machine, by its name."""
        words = " ".join((*self.system, *self.board)).casefold()
        return any(one in words for one in _VIRTUAL)
