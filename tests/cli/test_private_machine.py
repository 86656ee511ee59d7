"""No verb shows a secret of a real machine without `--private`: serial numbers, keys, networks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builders.hardware import PRODUCT_KEY, SERIALS, Machine
from builders.triage import small
from cli.json_corpus import LINES, Line, verbs_without_a_line
from cli.machine_secrets import secrets_of
from command_runner import command_runner
from kdmp_ks.cli.app import kdmp as group

REAL = (
    "proxyrule_011620-8250-01.dmp",
    "training_116_0.dmp",
    "training_13a.dmp",
    "training_1e.dmp",
    "training_3b_0.dmp",
    "training_7e_1.dmp",
    "training_ef.dmp",
    "triage_arm64.dmp",
    "triage_x64.dmp",
)
OF_BYTES = {"export", "read", "search", "pages"}
"""Verbs that show the bytes of memory as they are, which docs/privacy.md says."""
MANY = (
    *(line for line in LINES if line.verb not in OF_BYTES),
    *(Line("secondary", (str(number),)) for number in range(1, 44)),
    Line("modules", ("--paths",)),
    Line("modules", ("--user", "--paths")),
    Line("headers"),
)


def output_of(line: Line, dump: Path, out: Path, *more: str) -> str:
    """Everything that a command line prints."""
    arguments = [one.format(out=out / "out.bin") for one in line.arguments]
    result = command_runner().invoke(
        group, [line.verb, str(dump), *arguments, *more], prog_name="kdmp"
    )
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.stdout + result.stderr


def found_in(text: str, secrets: dict[str, str]) -> set[str]:
    """The secrets that are words of a text, however they are escaped."""
    plain = text.replace("\\\\", "\\")
    return {
        one
        for one in secrets
        if re.search(rf"(?<![A-Za-z0-9]){re.escape(one)}(?![A-Za-z0-9])", plain, re.IGNORECASE)
    }


def test_every_verb_is_tried() -> None:
    assert verbs_without_a_line() == set()


@pytest.mark.parametrize("name", REAL)
def test_real_machines(dumps_folder: Path, tmp_path: Path, name: str) -> None:
    path = dumps_folder / "real" / name
    secrets = secrets_of(path.read_bytes())
    shown: dict[str, set[str]] = {}
    for line in MANY:
        for more in ((), ("--json",)):
            text = output_of(line, path, tmp_path, *more)
            if found := found_in(text, secrets):
                shown[f"{line.verb} {' '.join((*line.arguments, *more))}"] = found
    assert shown == {}


def test_secrets_of_real_machines_are_found(dumps_folder: Path) -> None:
    """The search finds something: there is more than one kind of secret in these dumps."""
    kinds: set[str] = set()
    for name in REAL:
        kinds |= set(secrets_of((dumps_folder / "real" / name).read_bytes()).values())
    assert kinds >= {"serial number", "user", "account", "MAC address", "device", "computer"}


def test_serial_numbers_are_there_on_demand(dumps_folder: Path, tmp_path: Path) -> None:
    """What the tables have is shown with `--private`, as this test reads it."""
    total = 0
    for name in REAL:
        path = dumps_folder / "real" / name
        secrets = secrets_of(path.read_bytes())
        serials = {one: kind for one, kind in secrets.items() if kind == "serial number"}
        text = output_of(Line("system"), path, tmp_path, "--private")
        assert found_in(text, serials) == serials.keys()
        total += len(serials)
    assert total >= 6


def test_built_machine(tmp_path: Path) -> None:
    path = tmp_path / "machine.dmp"
    path.write_bytes(small(blobs=Machine().blobs()).build().data)
    secrets = dict.fromkeys((*SERIALS, PRODUCT_KEY, "USBSERIAL77"), "planted")
    found = secrets_of(path.read_bytes())
    assert found.keys() >= secrets.keys()
    for line in MANY:
        for more in ((), ("--json",)):
            assert not found_in(output_of(line, path, tmp_path, *more), secrets), line
    text = output_of(Line("system"), path, tmp_path, "--private", "--json")
    assert found_in(text, secrets) == secrets.keys()
