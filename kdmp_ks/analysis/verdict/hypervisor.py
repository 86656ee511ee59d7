"""Drivers of Microsoft's hypervisor, and advice for crashes in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kdmp_ks.analysis.verdict import advice

if TYPE_CHECKING:
    from kdmp_ks.kernel.modules.module import Module

_DRIVERS: Final = frozenset(
    (
        "hvix64.exe", "hvax64.exe", "hvaa64.exe", "hvloader.dll", "hvservice.sys", "hvsocket.sys",
        "hvsocketcontrol.sys", "lunparser.sys", "netvsc.sys", "passthruparser.sys", "pcip.sys",
        "storvsc.sys", "storvsp.sys", "synth3dvsc.sys", "synth3dvsp.sys", "vhdparser.sys",
        "vid.sys", "vmbkmcl.sys", "vmbkmclr.sys", "vmbus.sys", "vmbusproxy.sys", "vmbusr.sys",
        "vmsproxy.sys", "vmsvcext.sys", "vmswitch.sys", "vpci.sys", "vpcivsp.sys", "winhv.sys",
        "winhvr.sys", "wnv.sys",
    )
)  # fmt: skip
"""File names of drivers of Hyper-V, on the host and in guests."""

STEPS: Final = (
    advice.UPDATE_WINDOWS,
    "Update the firmware (BIOS) of the machine, and reset its settings of virtualization (VT-x or"
    " AMD-V, VT-d or IOMMU, SR-IOV) to the defaults.",
    "As a test, switch off the Windows features that use the hypervisor: Hyper-V, Virtual Machine"
    " Platform, WSL, Windows Sandbox, memory integrity (core isolation).",
    "Remove or recreate virtual switches, and update the drivers of the network adapters below"
    " them.",
    advice.KERNEL_DUMP,
)
"""Steps for a crash in a driver of the hypervisor."""


def is_of_hypervisor(module: Module) -> bool:
    """Whether a module is a driver of Microsoft's hypervisor, by its file name."""
    return module.name.casefold() in _DRIVERS
