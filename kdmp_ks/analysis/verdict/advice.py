"""Advice: next steps for people, shared by the chains of evidence."""

from __future__ import annotations

from typing import Final

TEST_MEMORY: Final = (
    "Test the memory with a tool that runs outside Windows, for several passes, each module alone."
)
STOCK_SPEED: Final = (
    "Run the memory and the processor at their rated speed and voltage: switch off XMP, EXPO and"
    " any overclock."
)
STOCK_PROCESSOR: Final = (
    "Run the processor at its rated speed and voltage; the memory runs at no more than its own."
)
OTHER_DUMPS: Final = (
    "Compare the other dumps of this machine: different bug checks and places mean hardware, the"
    " same module and offset means software."
)
CHECK_DISK: Final = "Check the disk: its SMART values, its cable, and the file system (chkdsk)."
UPDATE_FIRMWARE: Final = (
    "Update the firmware (BIOS) of the machine, which brings microcode for the processor."
)
COOL_PROCESSOR: Final = "Check the temperature of the processor and the power supply under load."
CHECK_GPU: Final = (
    "Check the temperature, the power supply and the clocks of the GPU; undo overclocks."
)
UPDATE_DRIVERS: Final = (
    "Update the drivers of chipset, storage, network and display from the makers of the machine."
)
SPECIAL_POOL: Final = (
    "Run Driver Verifier with special pool on the drivers that Microsoft did not write: it stops"
    " the one that does the damage."
)
FULLER_DUMP: Final = (
    "Set the machine to write kernel dumps: the next one then has the memory that is missing here."
)
KERNEL_DUMP: Final = (
    "Set the machine to write kernel dumps (or an automatic memory dump): the next one has the code"
    " and the data of the drivers of Windows, which a report to Microsoft needs."
)
UPDATE_WINDOWS: Final = "Install all updates of Windows, optional ones for drivers as well."
DRIVER_VERIFIER: Final = (
    "Run Driver Verifier on the drivers that Microsoft did not write, and wait for the next crash."
)


def update(name: str) -> str:
    """Advise to change a driver.

    Args:
        name: File name of the driver.
    """
    return f"Update {name}, return to an older version of it, or remove its product."


def test_memory(modules: str, count: int) -> str:
    """Advise to test the memory of a machine.

    Args:
        modules: The modules in words.
        count: How many there are.
    """
    alone = ", each module alone" if count > 1 else ""
    return (
        f"Test the memory ({modules}) with a tool that runs outside Windows, for several"
        f" passes{alone}."
    )
