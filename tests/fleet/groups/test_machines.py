"""Which dumps are of one machine: by parts, boots and serial numbers."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from fleet.groups.crashes import DESKTOP, NOTEBOOK, START, crash
from kdmp_ks import KernelDumpParser
from kdmp_ks.analysis.hardware.identifiers import Identifier, find_identifiers
from kdmp_ks.analysis.report.builder import read_report
from kdmp_ks.fleet.groups.crash import Crash
from kdmp_ks.fleet.groups.from_row import crash_of
from kdmp_ks.fleet.groups.grouping import Groups, group_crashes
from kdmp_ks.fleet.groups.machine_facts import MachineFacts, MemorySlot
from kdmp_ks.fleet.groups.machine_group import MachineGroup
from kdmp_ks.fleet.groups.machine_words import machine_words
from kdmp_ks.fleet.groups.machines import group_machines
from kdmp_ks.fleet.groups.unit_keys import new_salt, unit_keys
from kdmp_ks.fleet.row import row_of


def at(number: int, machine: MachineFacts, **facts: Any) -> Crash:
    return crash(number, 0xA, f"ntoskrnl.exe+{number}", machine=machine, **facts)


def groups(*crashes: Crash) -> list[tuple[str, ...]]:
    return sorted(tuple(one.dumps) for one in group_machines(crashes))


def only(*crashes: Crash) -> MachineGroup:
    found = group_machines(crashes)
    assert len(found) == 1
    return found[0]


def findings(group: MachineGroup) -> str:
    return " / ".join(one.finding for one in group.evidence)


def test_equal_parts_and_ascending_boots_are_one_machine() -> None:
    found = only(at(1, DESKTOP), at(2, DESKTOP), at(3, DESKTOP))
    assert found.confidence == "medium"
    assert found.dumps == ("01.dmp", "02.dmp", "03.dmp")
    assert "boot numbers ascend with the times, from 102 to 106" in findings(found)


def test_other_processor_or_model_is_another_machine() -> None:
    other = replace(DESKTOP, cpu="Some CPU 5700", cpu_identifier="Family 25 Model 80 Stepping 0")
    board = replace(DESKTOP, board=("Makers", "Board X2", "1.0"))
    expected = [("01.dmp",), ("02.dmp",), ("03.dmp",)]
    assert groups(at(1, DESKTOP), at(2, other), at(3, board)) == expected


def test_serial_numbers_are_sure() -> None:
    keyed = replace(DESKTOP, unit_keys=("aa",))
    found = only(at(1, keyed), at(2, keyed))
    assert found.confidence == "high"
    assert "aa" not in repr(found)


def test_other_serial_numbers_are_another_machine() -> None:
    one, other = (replace(NOTEBOOK, unit_keys=(key,)) for key in ("aa", "bb"))
    assert groups(at(1, one), at(2, other), at(3, one)) == [("01.dmp", "03.dmp"), ("02.dmp",)]
    assert {x.confidence for x in group_machines([at(1, one), at(2, other), at(3, one)])} == {
        "high"
    }


def test_two_machines_of_a_model_by_boots_that_do_not_ascend() -> None:
    first = [at(n, NOTEBOOK, boot_id=500 + n) for n in (1, 3, 5)]
    second = [at(n, NOTEBOOK, boot_id=200 + n) for n in (2, 4, 6)]
    found = group_machines([*first, *second])
    assert [one.dumps for one in found] == [
        ("01.dmp", "03.dmp", "05.dmp"),
        ("02.dmp", "04.dmp", "06.dmp"),
    ]
    assert [one.confidence for one in found] == ["low", "low"]
    assert "another machine of the same model" in findings(found[0])
    assert found[0].id != found[1].id


def test_two_machines_of_a_model_by_runs_that_overlap() -> None:
    one = at(1, NOTEBOOK, boot_id=None, uptime_seconds=7200.0)
    other = at(
        1, NOTEBOOK, boot_id=None, uptime_seconds=7200.0, path="b.dmp",
        time=START + timedelta(days=1, hours=1),
    )  # fmt: skip
    assert groups(one, other) == [("01.dmp",), ("b.dmp",)]


def test_new_memory_an_upgrade_and_new_firmware_are_the_same_machine() -> None:
    memory = (MemorySlot("A2", "Other 3600C18", 16384),)
    found = only(
        at(1, DESKTOP),
        at(2, replace(DESKTOP, memory=memory)),
        at(3, replace(DESKTOP, memory=memory, bios="F5")),
        at(4, replace(DESKTOP, memory=memory, bios="F5"), build=26100, boot_id=3),
    )
    assert "the memory modules changed" in findings(found)
    assert "the version of the firmware changed from F4 to F5" in findings(found)
    assert "the build of Windows changed from 22631 to 26100" in findings(found)
    assert "Windows was installed or upgraded" in findings(found)
    assert found.confidence == "low"


def test_modules_in_other_slots_are_named() -> None:
    moved = replace(DESKTOP, memory=tuple(replace(x, slot=x.slot + "x") for x in DESKTOP.memory))
    found = only(at(1, DESKTOP), at(2, moved))
    assert "the slots of the memory modules changed" in findings(found)
    assert found.confidence == "medium"


def test_too_many_changes_are_another_machine() -> None:
    other = replace(
        DESKTOP,
        memory=(MemorySlot("A2", "Other 3600C18", 16384),),
        gpu=("1002:731f/1da2:e411",),
        storage=("144d:a80a/144d:a801",),
    )
    assert groups(at(1, DESKTOP), at(2, other)) == [("01.dmp",), ("02.dmp",)]


def test_display_that_is_switched_off_is_no_change() -> None:
    hybrid = replace(NOTEBOOK, gpu=(*NOTEBOOK.gpu, "10de:25a2/17aa:3801"))
    found = only(at(1, hybrid), at(2, NOTEBOOK), at(3, hybrid))
    assert found.confidence == "medium"
    assert "changed" not in findings(found)


def test_without_smbios_only_weak_groups() -> None:
    bare = replace(DESKTOP, name=None, board=(), memory=(), bios=None)
    found = only(at(1, bare), at(2, bare))
    assert found.confidence == "low"
    assert "not all dumps name the model of the machine" in findings(found)
    nothing = replace(bare, gpu=(), storage=(), network=())
    assert len(groups(at(1, nothing), at(2, nothing, boot_id=None))) == 2
    assert len(groups(at(1, nothing), at(2, nothing))) == 1
    assert len(groups(at(1, nothing), at(2, nothing, boot_id=900))) == 2


def test_virtual_machines_are_alike_and_are_not_merged() -> None:
    virtual = replace(DESKTOP, system=("Microsoft Corporation", "Virtual Machine"))
    assert len(groups(at(1, virtual), at(2, virtual))) == 2
    keyed = replace(virtual, unit_keys=("aa",))
    assert only(at(1, keyed), at(2, keyed)).confidence == "high"


def test_copies_are_in_the_group_of_their_original() -> None:
    copy = replace(at(1, DESKTOP), path="copy.dmp", duplicate_of="01.dmp")
    assert only(copy, at(1, DESKTOP)).dumps == ("01.dmp", "copy.dmp")


def test_dumps_that_describe_no_machine_keep_their_verdict() -> None:
    found = group_crashes([replace(at(1, DESKTOP), machine=None)])
    assert found.machines == ()
    assert found.verdicts["01.dmp"].kind == "undetermined"


def test_many_machines_of_a_model_take_bounded_time() -> None:
    crashes = [
        at(n % 300 + 1, NOTEBOOK, path=f"{n}.dmp", boot_id=(n * 7919) % 3000) for n in range(3000)
    ]
    found = group_machines(crashes)
    assert sum(len(one.dumps) for one in found) == 3000
    assert {one.confidence for one in found if len(one.dumps) > 1} <= {"low"}


def test_serial_numbers_are_hashed_with_the_salt_of_the_run() -> None:
    texts = (
        Identifier("system", "serial", "PF1ABC23"),
        Identifier("board", "serial", "Default string"),
        Identifier("board", "asset tag", "INV-778"),
        Identifier("memory DIMM 1", "serial", "8A3F21C0"),
        Identifier("memory DIMM 2", "serial", "00000000"),
    )
    salt = new_salt()
    found = unit_keys(texts, salt)
    assert (len(found.unit), len(found.memory)) == (1, 1)
    assert found == unit_keys(reversed(texts), salt)
    assert found.unit != unit_keys(texts, new_salt()).unit
    assert "PF1ABC23" not in repr(found)


def _real(folder: Path, *, keyed: bool) -> Groups:
    salt = new_salt()
    crashes = []
    for path in sorted((folder / "real").glob("*.dmp")):
        with KernelDumpParser(path) as dump:
            row = row_of(read_report(dump, "test"), path.stem)
            keys = unit_keys(find_identifiers(dump.secondary_data), salt) if keyed else None
        found = crash_of(row, keys)
        assert found is not None
        crashes.append(found)
    return group_crashes(crashes)


def test_real_dumps(dumps_folder: Path) -> None:
    for keyed, sure in ((False, "medium"), (True, "high")):
        found = _real(dumps_folder, keyed=keyed)
        several = {frozenset(x.dumps): x.confidence for x in found.machines if len(x.dumps) > 1}
        assert several == {
            frozenset(("training_116_0", "training_7e_1", "training_ef")): sure,
            frozenset(("training_3b_0", "training_13a")): sure,
        }
        assert len(found.machines) == 6
        verdicts = {path: (one.kind, one.culprit) for path, one in found.verdicts.items()}
        assert verdicts["training_116_0"] == ("third-party-driver", "nvlddmkm.sys")
        assert verdicts["training_7e_1"] == ("third-party-driver", "nvlddmkm.sys")
        assert verdicts["training_ef"] == ("user-process", None)
        assert verdicts["training_3b_0"] == ("hardware", "RAM")
        assert verdicts["training_13a"] in (("undetermined", None), ("hardware", "RAM"))


MODULE = MemorySlot("A2", "Other 3600C18", 16384)


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        (MachineFacts(), "unknown machine"),
        (MachineFacts(cpu_identifier="Family 6"), "Family 6"),
        (MachineFacts(memory=(MODULE, MemorySlot(None, "", None))), "16 GiB"),
        (MachineFacts(name="Box", memory=(replace(MODULE, mib=512),)), "Box, 0.5 GiB"),
        (
            MachineFacts(name="Box", cpu="CPU", cpu_identifier="Family 6", memory=(MODULE, MODULE)),
            "Box, CPU, 32 GiB",
        ),
    ],
)
def test_a_machine_in_words(facts: MachineFacts, words: str) -> None:
    assert machine_words(facts) == words
