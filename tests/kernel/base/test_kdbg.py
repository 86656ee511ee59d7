from __future__ import annotations

import copy
import pickle

import pytest

from kdmp_ks.errors import BoundsError, InvalidDataError, PartialReadError
from kdmp_ks.kernel import Kdbg, read_kdbg
from kernel.memory import FakeMemory
from kernel.world import KDBG, MODULE_LIST, kdbg_bytes


def kdbg_of(size: int, *, mapped: int = 0x3A0, flags: int = 0x11) -> Kdbg:
    memory = FakeMemory()
    data = kdbg_bytes(size)
    data[0x36:0x38] = flags.to_bytes(2, "little")
    memory.put(KDBG, bytes(data[:mapped]))
    return read_kdbg(memory, KDBG)


def test_fields_are_attributes_and_items(kdbg: Kdbg) -> None:
    assert kdbg.address == KDBG
    assert kdbg.size == 0x380
    assert kdbg.PsLoadedModuleList == kdbg["PsLoadedModuleList"] == MODULE_LIST
    assert kdbg.PteBase == 0xFFFFFD80_00000000
    assert kdbg.OffsetKThreadStackBase == 0x38


def test_it_is_a_mapping_of_all_fields_in_their_order(kdbg: Kdbg) -> None:
    names = list(kdbg)
    assert len(names) == len(kdbg) == 164  # 161 fields, and one word of three bit fields
    assert names[0] == "KernBase"
    assert names[-1] == "OffsetPrcbExceptionStack"
    assert names[6:9] == ["PagingLevels", "KiBugCheckRecoveryActive", "PaeEnabled"]
    assert "Header" not in kdbg
    assert dict(kdbg)["OffsetEprocessPeb"] == 0x550


def test_the_bits_of_the_flag_word() -> None:
    assert kdbg_of(0x380, flags=0x11).PaeEnabled == 1
    assert kdbg_of(0x380, flags=0x10).PaeEnabled == 0
    assert kdbg_of(0x380, flags=0x02).KiBugCheckRecoveryActive == 1


@pytest.mark.parametrize(
    ("flags", "levels"), [(0x11, 4), (0x10, 4), (0x14, 5), (0x01, None), (0xFFC3, None)]
)
def test_paging_levels(flags: int, levels: int | None) -> None:
    assert kdbg_of(0x380, flags=flags).paging_levels == levels


def test_a_kdbg_too_short_for_the_flags() -> None:
    assert kdbg_of(0x20).paging_levels is None


def test_what_lies_behind_the_size_is_none() -> None:
    assert kdbg_of(0x380).OffsetKThreadShadowStackLimit is None
    assert kdbg_of(0x380).OffsetPrcbExceptionStack is None
    longer = kdbg_of(0x3A0)
    assert longer.OffsetKThreadShadowStackLimit == 0x420
    assert longer.OffsetPrcbExceptionStack == 0


def test_the_memory_behind_the_size_is_not_asked_for() -> None:
    kdbg_of(0x340, mapped=0x340)
    with pytest.raises(PartialReadError):
        kdbg_of(0x340, mapped=0x33F)


def test_a_field_that_the_size_cuts_is_none() -> None:
    assert kdbg_of(0x343).OffsetKThreadStackLimit is None
    assert kdbg_of(0x344).OffsetKThreadStackLimit == 0x30
    assert kdbg_of(0x344).OffsetKThreadStackBase is None


def test_a_longer_kdbg_than_known_is_read_as_far_as_known() -> None:
    assert kdbg_of(0x10000).OffsetKThreadShadowStackLimit == 0x420


def test_just_a_header() -> None:
    assert set(kdbg_of(0x18).values()) == {None}


@pytest.mark.parametrize("size", [0, 0x17, 0x10001, 0xFFFFFFFF])
def test_an_absurd_size(size: int) -> None:
    with pytest.raises(BoundsError) as caught:
        kdbg_of(size)
    assert caught.value.field == "KDDEBUGGER_DATA64.Header.Size"
    assert caught.value.got == size


def test_a_wrong_tag_may_be_an_encoded_kdbg(memory: FakeMemory) -> None:
    memory.put(KDBG + 0x10, b"KDBX")
    with pytest.raises(InvalidDataError, match="encoded") as caught:
        read_kdbg(memory, KDBG)
    assert caught.value.field == "KDDEBUGGER_DATA64.Header.OwnerTag"
    assert caught.value.expected == 0x4742444B
    assert caught.value.got == 0x5842444B


def test_a_kdbg_that_is_not_there(memory: FakeMemory) -> None:
    with pytest.raises(PartialReadError):
        read_kdbg(memory, 0x1000)


def test_require() -> None:
    assert kdbg_of(0x380).require("OffsetPrcbNumber") == 0x24
    with pytest.raises(InvalidDataError, match="OffsetPrcbContext") as caught:
        kdbg_of(0x338).require("OffsetPrcbContext")
    assert caught.value.got == "absent"
    with pytest.raises(InvalidDataError) as caught:
        kdbg_of(0x380).require("OffsetPrcbIsrStack")
    assert caught.value.got == 0


def test_no_such_field(kdbg: Kdbg) -> None:
    with pytest.raises(AttributeError, match="Psloaded"):
        _ = kdbg.Psloaded
    with pytest.raises(KeyError):
        _ = kdbg["Psloaded"]


def test_it_prints_in_hex(kdbg: Kdbg) -> None:
    text = repr(kdbg)
    assert text.startswith("<Kdbg at 0xfffff80000000e80, 0x380 bytes: KernBase=0xfffff8047ba00000,")
    assert "OffsetPrcbExceptionStack" not in text


def test_copies(kdbg: Kdbg) -> None:
    for twin in (copy.copy(kdbg), copy.deepcopy(kdbg), pickle.loads(pickle.dumps(kdbg))):
        assert twin == kdbg
        assert twin.PteBase == kdbg.PteBase
