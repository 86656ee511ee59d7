"""Registry values of processor 0, packed at literal offsets."""

from __future__ import annotations

import struct

import pytest

from builders.machine_blobs import registry_value, text_value
from kdmp_ks.blobs.registry_values import read_registry_values
from kdmp_ks.errors import CutOffError
from kdmp_ks.ground.limits import MAX_REGISTRY_VALUES
from kdmp_ks.ground.warnings import OddValue, Unavailable, Warnings

MHZ = registry_value("~MHz", 4, struct.pack("<I", 2667))
NAME = text_value("ProcessorNameString", "Intel(R) Core(TM)2  Quad CPU   Q9400 ")
MSR = registry_value("MSR8B", 11, struct.pack("<Q", 0xA0C << 32))
OTHER = registry_value("Component Information", 3, bytes(16))


def test_values():
    warnings = Warnings()
    found = read_registry_values(MHZ + NAME + OTHER + MSR, warnings)
    assert list(found) == ["~MHz", "ProcessorNameString", "Component Information", "MSR8B"]
    assert (found["~MHz"].type, found["~MHz"].number, found["~MHz"].text) == (4, 2667, None)
    assert found["ProcessorNameString"].text == "Intel(R) Core(TM)2 Quad CPU Q9400"
    assert found["ProcessorNameString"].number is None
    assert found["MSR8B"].number == 0xA0C00000000
    assert found["Component Information"].data == bytes(16)
    assert list(warnings) == []


def test_a_number_of_another_size_is_none():
    assert read_registry_values(registry_value("~MHz", 4, bytes(3)))["~MHz"].number is None


@pytest.mark.parametrize("data", [b"", MHZ[:3], MHZ[:7], MHZ[:-1], b"\xff" * 40])
def test_without_a_first_value(data):
    with pytest.raises(CutOffError, match="registry value at 0x0 is cut off"):
        read_registry_values(data)


@pytest.mark.parametrize("missing", [1, 2, len(MSR) - 1])
def test_cut_off_later(missing):
    warnings = Warnings()
    found = read_registry_values((MHZ + MSR)[:-missing], warnings)
    assert list(found) == ["~MHz"]
    (warning,) = warnings
    assert isinstance(warning, Unavailable)
    assert warning.what == f"the registry value at {len(MHZ):#x}"


def test_a_name_twice():
    warnings = Warnings()
    found = read_registry_values(MHZ + registry_value("~MHz", 4, bytes(4)), warnings)
    assert found["~MHz"].number == 2667
    assert [type(one) for one in warnings] == [OddValue]


def test_many_values():
    warnings = Warnings()
    names = [f"value {number}" for number in range(MAX_REGISTRY_VALUES + 1)]
    blob = b"".join(registry_value(name, 0, b"") for name in names)
    assert list(read_registry_values(blob, warnings)) == names[:-1]
    assert [type(one) for one in warnings] == [OddValue]
