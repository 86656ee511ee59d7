"""Thread and process by symbols: asked first, and compared with what the structures show."""

from __future__ import annotations

import pytest

from kdmp_ks.errors import InvalidDataError
from kdmp_ks.ground.warnings import OddValue, Warnings
from kdmp_ks.kernel import read_current
from kdmp_ks.symbols.symbols import NearSymbol, Symbols
from kernel.objects import BUILD_19041, BUILD_26100, PROCESS, Layout, Objects

EVIDENCE = "the symbols of the kernel"


class Offsets(Symbols):
    """Offsets of fields, and no names."""

    def __init__(self, layout: Layout, **changes: int) -> None:
        self.offsets = {
            "Cid": layout.cid,
            "UniqueProcessId": layout.number,
            "ActiveProcessLinks": layout.number + 8,
            "ImageFileName": layout.name,
            "PriorityClass": layout.name + 15,
            **changes,
        }

    def address_of(self, name: str) -> int | None:
        return None

    def nearest(self, address: int) -> NearSymbol | None:
        return None

    def field_offset(self, type_name: str, field: str) -> int | None:
        return self.offsets.get(field)


class Damaged(Offsets):
    def field_offset(self, type_name: str, field: str) -> int | None:
        raise InvalidDataError("damaged", field=field, expected="a field", got="none")


@pytest.fixture(params=[BUILD_19041, BUILD_26100], ids=["19041", "26100"])
def layout(request: pytest.FixtureRequest) -> Layout:
    found: Layout = request.param
    return found


def tool(layout: Layout) -> Objects:
    objects = Objects(layout)
    objects.thread(0x2EFC, 0x4340)
    objects.process(0x2EFC, b"tool.exe")
    objects.ring(PROCESS)
    return objects


def test_symbols_agree(layout: Layout) -> None:
    warnings = Warnings()
    found = read_current(tool(layout).processor, None, Offsets(layout), warnings)
    assert found.thread.id is not None
    assert (found.thread.id.value, found.thread.id.is_certain) == (0x4340, True)
    assert EVIDENCE in found.thread.id.evidence
    assert found.process is not None
    assert found.process.id is not None
    assert found.process.image_name is not None
    assert EVIDENCE in found.process.id.evidence
    assert (found.process.id.value, found.process.image_name.value) == (0x2EFC, "tool.exe")
    assert found.process.image_name.is_certain
    assert not list(warnings)


def test_symbols_disagree(layout: Layout) -> None:
    """The symbols win, and the disagreement is reported."""
    objects, warnings = tool(layout), Warnings()
    moved = layout.name + 0x40
    base = objects.at(PROCESS)
    objects.memory.put(base + moved, b"other.exe\0\0\0\0\0\0")
    symbols = Offsets(layout, ImageFileName=moved, PriorityClass=moved + 15)
    found = read_current(objects.processor, None, symbols, warnings)
    assert found.process is not None
    assert found.process.image_name is not None
    assert found.process.image_name.value == "other.exe"
    expected = OddValue(
        "offset of EPROCESS.ImageFilePointer without symbols",
        layout.name - 8,
        f"the symbols of the kernel have {moved - 8:#x}, which is taken",
    )
    assert list(warnings) == [expected]


@pytest.mark.parametrize("changes", [{"ActiveProcessLinks": 0x8}, {"UniqueProcessId": 0}])
def test_symbols_with_fields_in_another_order(layout: Layout, changes: dict[str, int]) -> None:
    found = read_current(tool(layout).processor, None, Offsets(layout, **changes))
    assert found.layout.links is not None
    assert found.layout.links.value == layout.number
    assert EVIDENCE not in found.layout.links.evidence


def test_no_client_id_where_symbols_have_it(layout: Layout) -> None:
    found = read_current(tool(layout).processor, None, Offsets(layout, Cid=1 << 30))
    assert found.thread.id is not None
    assert EVIDENCE not in found.thread.id.evidence


def test_damaged_symbols(layout: Layout) -> None:
    found = read_current(tool(layout).processor, None, Damaged(layout))
    assert found.thread.id is not None
    assert found.thread.id.value == 0x4340
