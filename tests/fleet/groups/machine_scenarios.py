"""Machines with several crashes, and the verdicts that an honest expert would give on each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from fleet.groups.crashes import DESKTOP, START, crash
from kdmp_ks.fleet.groups.crash import Crash
from kdmp_ks.fleet.groups.machine_facts import MemorySlot

LOW, MEDIUM, HIGH = "low", "medium", "high"
Verdict = tuple[str, "str | None", str]
UNKNOWN: Verdict = ("undetermined", None, LOW)
PROCESS: Verdict = ("user-process", None, MEDIUM)
BUTTON: Verdict = ("user-action", None, HIGH)


def hardware(part: str, confidence: str = MEDIUM) -> Verdict:
    return "hardware", part, confidence


def foreign(name: str, confidence: str = MEDIUM) -> Verdict:
    return "third-party-driver", name, confidence


def microsoft(name: str, confidence: str = LOW) -> Verdict:
    return "microsoft-driver", name, confidence


@dataclass(frozen=True)
class Truth:
    """The verdicts on one crash that are right.

    Attributes:
        causes: Kinds and culprits that are right.
        least: The least confidence of a right verdict.
        most: The highest that the crashes support.
    """

    causes: tuple[tuple[str, str | None], ...]
    least: str = LOW
    most: str = HIGH

    def or_low(self, kind: str, name: str) -> Truth:
        """Accept another cause as well, and nothing above low."""
        return Truth((*self.causes, (kind, name)), LOW, LOW)


@dataclass(frozen=True)
class MachineScenario:
    """A machine.

    Attributes:
        name: The machine in a few words.
        crashes: Its crashes.
        truths: The right verdicts on each, in the same order.
    """

    name: str
    crashes: tuple[Crash, ...]
    truths: tuple[Truth, ...]


RAM = Truth((("hardware", "RAM"),))
RAM_HINT = Truth(RAM.causes, LOW, MEDIUM)
RAM_HIGH = Truth(RAM.causes, HIGH)
CORE = Truth((("hardware", "CPU or RAM"), ("hardware", "CPU"), ("hardware", "RAM")))
CORE_HINT = Truth(CORE.causes, LOW, LOW)
CPU = Truth((("hardware", "CPU"),), MEDIUM)
OPEN = Truth((("undetermined", None),), LOW, LOW)
NOT_SURE = Truth((("undetermined", None), *CORE.causes), LOW, LOW)
VICTIM = Truth((("user-process", None),))
PERSON = Truth((("user-action", None),), HIGH)
DISK = Truth((("hardware", "disk"),))


def by(name: str, least: str = LOW, most: str = HIGH) -> Truth:
    return Truth((("third-party-driver", name),), least, most)


def ms(name: str, most: str = MEDIUM) -> Truth:
    return Truth((("microsoft-driver", name),), LOW, most)


def _bit(number: int, code: int, place: str | None, bit: int) -> Crash:
    return crash(number, code, place, hardware("RAM"), bits=(bit,), tests=("single bit",))


def _test(number: int, code: int, place: str, *failed: str) -> Crash:
    return crash(number, code, place, hardware("CPU or RAM"), failed=failed, tests=failed)


BAD_RAM = MachineScenario(
    "bad RAM: the same bit three times, and damage that others find",
    (
        _bit(1, 0x3B, "win32kfull.sys+10f183", 37),
        _bit(2, 0x1A, None, 37),
        crash(3, 0x13A, None, UNKNOWN, drivers=("acmefilt.sys",)),
        _bit(4, 0x50, "ntoskrnl.exe+3f1", 37),
        crash(5, 0x139, "ntfs.sys+77", microsoft("ntfs.sys")),
        crash(6, 0x7E, "acmenet.sys+1200", foreign("acmenet.sys")),
    ),
    (RAM_HIGH, RAM_HIGH, RAM_HINT, RAM_HIGH, RAM_HINT, RAM_HINT),
)
BITS = MachineScenario(
    "bad RAM: two different bits",
    (
        _bit(1, 0x1A, None, 12),
        _bit(2, 0x3B, "fltmgr.sys+44", 44),
        crash(3, 0xA, "ntoskrnl.exe+100"),
        crash(4, 0xBE, "ntoskrnl.exe+200"),
    ),
    (RAM, RAM, RAM_HINT, RAM_HINT),
)
BAD_CPU = MachineScenario(
    "bad CPU: misaligned, wrong fault address, a legal instruction refused, and other codes",
    (
        _test(1, 0x1E, "ntoskrnl.exe+1001", "instruction boundary"),
        _test(2, 0x7E, "nvlddmkm.sys+5003", "legal instruction"),
        _test(3, 0x50, "win32kbase.sys+9002", "fault address"),
        crash(4, 0x3B, "dxgkrnl.sys+333", microsoft("dxgkrnl.sys")),
        crash(5, 0x101, None, hardware("CPU", LOW)),
        crash(6, 0xD1, "nvlddmkm.sys+888", foreign("nvlddmkm.sys")),
        crash(7, 0xF7, None),
    ),
    (CORE,) * 7,
)
HOT = MachineScenario(
    "overheating: machine checks, and a clock watchdog",
    (
        crash(1, 0x124, None, hardware("CPU", HIGH)),
        crash(2, 0x124, None, hardware("CPU", HIGH)),
        crash(3, 0x101, None, hardware("CPU", LOW)),
        crash(4, 0x1E, "ntoskrnl.exe+42"),
    ),
    (CPU, CPU, CPU, Truth(CPU.causes)),
)
ONE_DRIVER = MachineScenario(
    "one driver: different codes, faults in it, or on the stack",
    (
        crash(1, 0xD1, "acmefilt.sys+1200", foreign("acmefilt.sys"), drivers=("acmefilt.sys",)),
        crash(2, 0x50, "acmefilt.sys+3310", foreign("acmefilt.sys"), drivers=("acmefilt.sys",)),
        crash(3, 0x3B, "ntoskrnl.exe+9", UNKNOWN, drivers=("acmefilt.sys",)),
        crash(4, 0xA, "ntoskrnl.exe+700", foreign("acmefilt.sys", LOW), drivers=("acmefilt.sys",)),
    ),
    (
        by("acmefilt.sys", HIGH), by("acmefilt.sys", HIGH),
        by("acmefilt.sys", LOW, MEDIUM), by("acmefilt.sys", LOW, HIGH),
    ),
)  # fmt: skip
STACKS = MachineScenario(
    "one driver: on every stack, with different codes",
    (
        crash(1, 0xA, "ntoskrnl.exe+100", UNKNOWN, drivers=("acmefilt.sys", "nvlddmkm.sys")),
        crash(2, 0x3B, "fltmgr.sys+200", microsoft("fltmgr.sys"), drivers=("acmefilt.sys",)),
        crash(3, 0x139, None, foreign("acmefilt.sys", LOW), drivers=("acmefilt.sys",)),
        crash(4, 0x19, None, UNKNOWN, drivers=("acmefilt.sys", "klif.sys")),
    ),
    (by("acmefilt.sys", LOW, MEDIUM),) * 4,
)
SAME_PLACE = MachineScenario(
    "one driver: the same place every time",
    tuple(
        crash(n, 0xD1, "acmenet.sys+40", foreign("acmenet.sys"), drivers=("acmenet.sys",))
        for n in (1, 2, 3)
    ),
    (by("acmenet.sys", HIGH),) * 3,
)
VERIFIER = MachineScenario(
    "driver verifier: it catches one driver, which explains corrupt pool",
    (
        crash(1, 0xC2, None),
        crash(2, 0x19, None),
        crash(3, 0xC4, "acmecam.sys+55", foreign("acmecam.sys", HIGH)),
        crash(4, 0xD6, "acmecam.sys+91", foreign("acmecam.sys")),
    ),
    (
        by("acmecam.sys", LOW, MEDIUM), by("acmecam.sys", LOW, MEDIUM),
        by("acmecam.sys", HIGH), by("acmecam.sys", MEDIUM),
    ),
)  # fmt: skip
GPU = MachineScenario(
    "GPU: recoveries that failed, and others",
    (
        crash(1, 0x116, None, foreign("nvlddmkm.sys", HIGH), module="nvlddmkm.sys"),
        crash(2, 0x141, None, foreign("nvlddmkm.sys", HIGH), module="nvlddmkm.sys"),
        crash(3, 0x117, None, foreign("nvlddmkm.sys", HIGH), module="nvlddmkm.sys"),
        crash(4, 0xEF, None, PROCESS),
        crash(5, 0x3B, "win32kfull.sys+3", microsoft("win32kfull.sys"), drivers=("nvlddmkm.sys",)),
    ),
    (*(by("nvlddmkm.sys", HIGH),) * 3, VICTIM, ms("win32kfull.sys", LOW)),
)
BAD_DISK = MachineScenario(
    "a disk that fails",
    (
        crash(1, 0x7A, None, hardware("disk", HIGH)),
        crash(2, 0xF4, None, PROCESS),
        crash(3, 0xEF, None, PROCESS),
        crash(4, 0x154, None),
    ),
    (DISK,) * 4,
)
TWICE_BAD_DISK = MachineScenario(
    "a disk that fails: two errors name it",
    (
        crash(1, 0x7A, None, hardware("disk", MEDIUM)),
        crash(2, 0x77, None, hardware("disk", MEDIUM)),
        crash(3, 0xF4, None, PROCESS),
        crash(4, 0x154, None),
    ),
    (*(Truth(DISK.causes, HIGH),) * 2, *(Truth(DISK.causes, MEDIUM, MEDIUM),) * 2),
)
DISK_HINTS = MachineScenario(
    "a disk that may fail: no error that names it",
    (crash(1, 0xEF, None, PROCESS), crash(2, 0x154, None), crash(3, 0xF4, None, PROCESS)),
    (
        Truth((*DISK.causes, *VICTIM.causes)),
        Truth((*DISK.causes, *OPEN.causes), LOW, LOW),
        Truth((*DISK.causes, *VICTIM.causes)),
    ),
)
TWO_FAULTS = MachineScenario(
    "two independent faults of software",
    (
        crash(1, 0xD1, "acmenet.sys+40", foreign("acmenet.sys")),
        crash(2, 0x3B, "acmevid.sys+99", foreign("acmevid.sys")),
        crash(3, 0xD1, "acmenet.sys+40", foreign("acmenet.sys")),
        crash(4, 0x3B, "acmevid.sys+99", foreign("acmevid.sys")),
        crash(5, 0x1C8, None, BUTTON),
    ),
    (*(by("acmenet.sys", HIGH), by("acmevid.sys", HIGH)) * 2, PERSON),
)
TWO_SINGLE = MachineScenario(
    "faults of software, once each",
    (
        crash(1, 0xD1, "acmenet.sys+40", foreign("acmenet.sys")),
        crash(2, 0x9F, None, foreign("acmeusb.sys", HIGH)),
        crash(3, 0x3B, "ntfs.sys+99", microsoft("ntfs.sys")),
    ),
    (by("acmenet.sys", MEDIUM, MEDIUM), by("acmeusb.sys", HIGH), ms("ntfs.sys", LOW)),
)
CORRUPTING = MachineScenario(
    "a driver that corrupts memory of others: looks like bad RAM",
    (
        crash(1, 0x19, None),
        crash(2, 0xC2, None),
        crash(3, 0x1A, None),
        crash(4, 0x50, "ntfs.sys+10", microsoft("ntfs.sys")),
        crash(5, 0x3B, "win32kfull.sys+20", microsoft("win32kfull.sys")),
        crash(6, 0x13A, None),
    ),
    (
        NOT_SURE, NOT_SURE, NOT_SURE, NOT_SURE.or_low("microsoft-driver", "ntfs.sys"),
        NOT_SURE.or_low("microsoft-driver", "win32kfull.sys"), NOT_SURE,
    ),
)  # fmt: skip
POOL_ONLY = MachineScenario(
    "corrupt pool every time: a driver, or bad RAM",
    tuple(crash(n, code, None) for n, code in enumerate((0x19, 0xC2, 0x13A, 0x139, 0x19), 1)),
    (OPEN,) * 5,
)
ANTIVIRUS = MachineScenario(
    "antivirus on every stack of bad RAM",
    (
        _bit(1, 0x3B, "ntfs.sys+1", 5),
        _bit(2, 0x1A, None, 5),
        crash(3, 0x50, "fltmgr.sys+3", foreign("klif.sys", LOW), drivers=("klif.sys",)),
        crash(4, 0xA, "ntoskrnl.exe+4", foreign("klif.sys", LOW), drivers=("klif.sys",)),
    ),
    (RAM_HIGH, RAM_HIGH, RAM_HINT, RAM_HINT),
)
ANTIVIRUS_ALONE = MachineScenario(
    "antivirus on every stack, and nothing else",
    (
        crash(1, 0x3B, "ntfs.sys+1", UNKNOWN, drivers=("klif.sys",)),
        crash(2, 0x50, "fltmgr.sys+3", UNKNOWN, drivers=("klif.sys",)),
        crash(3, 0xA, "ntoskrnl.exe+4", UNKNOWN, drivers=("klif.sys",)),
    ),
    (OPEN,) * 3,
)
DIFFERENT = MachineScenario(
    "different codes and places, no test of the hardware failed",
    (
        crash(1, 0xA, "ntoskrnl.exe+1"),
        crash(2, 0x3B, "win32kbase.sys+2", microsoft("win32kbase.sys")),
        crash(3, 0x1E, "dxgmms2.sys+3", microsoft("dxgmms2.sys")),
        crash(4, 0x50, "tcpip.sys+4", microsoft("tcpip.sys")),
        crash(5, 0xFC, "ntoskrnl.exe+5"),
    ),
    (CORE_HINT,) * 5,
)
ONE_PROOF = MachineScenario(
    "one proof, and different codes and places",
    (
        _test(1, 0x1E, "ntoskrnl.exe+1001", "instruction boundary"),
        crash(2, 0xA, "ntoskrnl.exe+1"),
        crash(3, 0x3B, "win32kbase.sys+2", microsoft("win32kbase.sys")),
        crash(4, 0x1A, None),
    ),
    (CORE, CORE_HINT, CORE_HINT, CORE_HINT),
)
PAIR = MachineScenario(
    "one wrong bit, and damage once: two dumps prove no more than one",
    (_bit(1, 0x3B, "win32kfull.sys+10f183", 37), crash(2, 0x13A, None)),
    (Truth(RAM.causes, MEDIUM, MEDIUM), NOT_SURE),
)
ALONE = MachineScenario(
    "one dump", (_bit(1, 0x3B, "ntfs.sys+1", 3),), (Truth(RAM.causes, MEDIUM, MEDIUM),)
)
COPIES = MachineScenario(
    "copies of one dump do not count twice",
    (
        _bit(1, 0x3B, "ntfs.sys+1", 3),
        replace(_bit(1, 0x3B, "ntfs.sys+1", 3), path="copy.dmp", duplicate_of="01.dmp"),
        replace(_bit(1, 0x3B, "ntfs.sys+1", 3), path="unmarked.dmp"),
    ),
    (Truth(RAM.causes, MEDIUM, MEDIUM),) * 3,
)
UPGRADE = MachineScenario(
    "bad RAM over an upgrade of Windows, whose boot numbers start again",
    (
        _bit(1, 0x3B, "ntfs.sys+1", 21),
        replace(_bit(2, 0x1A, None, 21), build=26100, boot_id=4),
        replace(crash(3, 0xA, "ntoskrnl.exe+4"), build=26100, boot_id=9),
    ),
    (RAM_HIGH, RAM_HIGH, RAM_HINT),
)
OTHER_MODULES = replace(DESKTOP, memory=(MemorySlot("A2", "Other 3600C18", 16384),))
NEW_RAM = MachineScenario(
    "wrong bits go on with other memory modules: not the modules alone",
    (
        _bit(1, 0x3B, "ntfs.sys+1", 21),
        replace(_bit(2, 0x1A, None, 21), machine=OTHER_MODULES),
        replace(crash(3, 0xA, "ntoskrnl.exe+4"), machine=OTHER_MODULES),
    ),
    (
        Truth((("hardware", "CPU or RAM"),), MEDIUM), Truth((("hardware", "CPU or RAM"),), MEDIUM),
        Truth((("hardware", "CPU or RAM"),), LOW, MEDIUM),
    ),
)  # fmt: skip
SAME_BIT_SAME_PLACE = MachineScenario(
    "the same bit at the same place in every boot: a constant of the software is possible",
    (_bit(1, 0x3B, "ntfs.sys+1", 40), _bit(2, 0x3B, "ntfs.sys+1", 40)),
    (Truth((*RAM.causes, *OPEN.causes), LOW, LOW),) * 2,
)
THREE_DRIVERS = MachineScenario(
    "three faults in three drivers: none of them is sure",
    (
        crash(1, 0xD1, "acmenet.sys+40", foreign("acmenet.sys")),
        crash(2, 0x3B, "acmevid.sys+99", foreign("acmevid.sys")),
        crash(3, 0x50, "acmecam.sys+12", foreign("acmecam.sys")),
    ),
    (by("acmenet.sys", LOW, LOW), by("acmevid.sys", LOW, LOW), by("acmecam.sys", LOW, LOW)),
)
LIVE = MachineScenario(
    "a live dump of the display, and a crash of the same boot",
    (
        crash(1, 0x141, None, foreign("nvlddmkm.sys", HIGH)),
        replace(
            crash(1, 0x116, None, foreign("nvlddmkm.sys", HIGH)),
            path="01b.dmp",
            time=START + timedelta(days=1, minutes=3),
            uptime_seconds=3780.0,
        ),
    ),
    (by("nvlddmkm.sys", HIGH),) * 2,
)
OLD_PROCESSOR = MachineScenario(
    "a driver that needs a newer processor, a GPU that hangs, a service that ends",
    (
        crash(1, 0x7E, "nvlddmkm.sys+12634e", foreign("nvlddmkm.sys", HIGH)),
        crash(2, 0x116, None, foreign("nvlddmkm.sys", HIGH)),
        crash(3, 0xEF, None, PROCESS),
        crash(4, 0x7E, "nvlddmkm.sys+12634e", foreign("nvlddmkm.sys", HIGH)),
        crash(5, 0x3B, "rtkvhd64.sys+77", foreign("rtkvhd64.sys")),
    ),
    (
        by("nvlddmkm.sys", HIGH), by("nvlddmkm.sys", HIGH), VICTIM, by("nvlddmkm.sys", HIGH),
        by("rtkvhd64.sys", LOW, MEDIUM),
    ),
)  # fmt: skip
MICROSOFT_PLACE = MachineScenario(
    "the same place of a Microsoft driver, and one other crash",
    (
        crash(1, 0x7E, "ntoskrnl.exe+4a2d4", microsoft("winhvr.sys", MEDIUM)),
        crash(2, 0x7E, "ntoskrnl.exe+4a2d4", microsoft("winhvr.sys", MEDIUM)),
        crash(3, 0x7E, "ntoskrnl.exe+4a2d4", microsoft("winhvr.sys", MEDIUM)),
        crash(4, 0xA, "ntoskrnl.exe+71"),
    ),
    (*(ms("winhvr.sys"),) * 3, OPEN),
)
DRIVER_ON_BAD_RAM = MachineScenario(
    "bad RAM: the same bit twice at one place and once at another, and faults in a display driver",
    (
        _bit(1, 0x3B, "win32kfull.sys+10f183", 37),
        _bit(2, 0x3B, "win32kfull.sys+10f183", 37),
        _bit(3, 0x1A, None, 37),
        crash(4, 0xD1, "nvlddmkm.sys+888", foreign("nvlddmkm.sys")),
        crash(5, 0x3B, "nvlddmkm.sys+999", foreign("nvlddmkm.sys")),
    ),
    (
        RAM_HIGH, RAM_HIGH, RAM_HIGH, Truth((*RAM.causes, *by("nvlddmkm.sys").causes), LOW, LOW),
        Truth((*RAM.causes, *by("nvlddmkm.sys").causes), LOW, LOW),
    ),
)  # fmt: skip
DISPLAY_HINTS = MachineScenario(
    "different codes and places, and the display driver on two stacks",
    (
        crash(1, 0xA, "ntoskrnl.exe+1", foreign("nvlddmkm.sys", LOW), drivers=("nvlddmkm.sys",)),
        crash(2, 0x3B, "win32kbase.sys+2", microsoft("win32kbase.sys")),
        crash(3, 0x1E, "dxgmms2.sys+3", foreign("nvlddmkm.sys", LOW), drivers=("nvlddmkm.sys",)),
        crash(4, 0x50, "tcpip.sys+4", microsoft("tcpip.sys")),
    ),
    (CORE_HINT,) * 4,
)
FOUND_THE_SAME_WAY = MachineScenario(
    "damage of pool, found on the same way twice: no place, so nothing is software by it",
    tuple(crash(n, 0x13A, None, signature="the way", basis="frames") for n in (1, 2)),
    (OPEN, OPEN),
)
ALL = (
    BAD_RAM, BITS, BAD_CPU, HOT, ONE_DRIVER, STACKS, SAME_PLACE, VERIFIER, GPU, BAD_DISK,
    DISK_HINTS, TWO_FAULTS, TWO_SINGLE, CORRUPTING, POOL_ONLY, ANTIVIRUS, ANTIVIRUS_ALONE,
    DIFFERENT, ONE_PROOF, PAIR, ALONE, COPIES, UPGRADE, NEW_RAM, SAME_BIT_SAME_PLACE,
    THREE_DRIVERS, LIVE, OLD_PROCESSOR, MICROSOFT_PLACE, DRIVER_ON_BAD_RAM, DISPLAY_HINTS,
    FOUND_THE_SAME_WAY, TWICE_BAD_DISK,
)  # fmt: skip
