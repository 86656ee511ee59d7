"""Runs `kdmp` inside of the test process, and makes the dumps that it is run on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from builders.triage import BLOCKS, DRIVERS, UNLOADED, Blob, Built, TriageDump
from builders.world import World, build_world
from command_runner import command_runner
from kdmp_ks.cli.app import kdmp as group


@dataclass(frozen=True)
class Answer:
    """What one call printed, and its exit code."""

    code: int
    out: str
    err: str
    raw: bytes

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def json(self) -> Any:
        """The document, which has to be the whole of standard output."""
        return json.loads(self.out)


Kdmp = Callable[..., Answer]


@pytest.fixture
def kdmp() -> Kdmp:
    """Call a verb; whatever a person would see as a traceback fails the test."""

    def run(*arguments: object) -> Answer:
        result = command_runner().invoke(group, [str(one) for one in arguments], prog_name="kdmp")
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Answer(result.exit_code, result.stdout, result.stderr, result.stdout_bytes)

    return run


@pytest.fixture
def qemu(qemu_dump: Path) -> Path:
    return qemu_dump


@pytest.fixture(scope="session")
def world() -> World:
    """A machine of the builders, with user modules and with pages of every sort."""
    return build_world()


@pytest.fixture(scope="session")
def world_dump(world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("world") / "MEMORY.DMP"
    path.write_bytes(world.image().data)
    return path


TAGS = (
    "d03dc06f-d88e-44c5-ba2a-fae035172d19",
    "12345678-9abc-def0-1234-56789abcdef0",
)


@pytest.fixture
def triage() -> Built:
    """A triage dump of the builders, with two drivers unloaded and two pieces of data added."""
    return TriageDump(
        drivers=DRIVERS,
        unloaded=UNLOADED,
        blocks=BLOCKS,
        blobs=(Blob(TAGS[0], b"MSR"), Blob(TAGS[1], b"\x7f")),
    ).build()


@pytest.fixture
def triage_file(triage: Built, tmp_path: Path) -> Path:
    path = tmp_path / "triage.dmp"
    path.write_bytes(triage.data)
    return path
