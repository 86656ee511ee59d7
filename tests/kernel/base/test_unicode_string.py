from __future__ import annotations

import pytest

from kdmp_ks import structs
from kdmp_ks.errors import InvalidDataError, PartialReadError
from kdmp_ks.kernel import read_text, read_unicode_string
from kernel.memory import FakeMemory
from kernel.world import text

AT = 0xFFFF8000_00001000
BUFFER = 0xFFFF8000_00002000


@pytest.fixture
def memory() -> FakeMemory:
    memory = FakeMemory()
    memory.map(AT, 16)
    return memory


@pytest.mark.parametrize(
    "value", ["ntoskrnl.exe", "wörk", "\U0001f600.sys", "\ud800x", "a\0b", "x"]
)
def test_texts(memory: FakeMemory, value: str) -> None:
    text(memory, AT, BUFFER, value)
    assert read_unicode_string(memory, AT) == value


def test_32_bit() -> None:
    memory = FakeMemory()
    memory.map(0x1000, 8)
    text(memory, 0x1000, 0x2000, "ntdll.dll", wide=False)
    assert read_unicode_string(memory, 0x1000, structs.UNICODE_STRING32) == "ntdll.dll"


def test_an_empty_text_needs_no_buffer(memory: FakeMemory) -> None:
    assert read_unicode_string(memory, AT) == ""


def test_the_longest_text(memory: FakeMemory) -> None:
    text(memory, AT, BUFFER, "x" * 0x7FFE)
    assert read_unicode_string(memory, AT) == "x" * 0x7FFE


def test_an_odd_length(memory: FakeMemory) -> None:
    text(memory, AT, BUFFER, b"odd")
    with pytest.raises(InvalidDataError) as caught:
        read_unicode_string(memory, AT)
    assert caught.value.field == "UNICODE_STRING.Length"
    assert caught.value.got == 3


def test_a_maximum_below_the_length_does_not_matter(memory: FakeMemory) -> None:
    text(memory, AT, BUFFER, "abc")
    memory.pack("H", AT + 2, 2)
    assert read_unicode_string(memory, AT) == "abc"


def test_a_text_that_is_not_all_there(memory: FakeMemory) -> None:
    text(memory, AT, BUFFER, "abcdef")
    memory.unmap(BUFFER + 6, 100)
    with pytest.raises(PartialReadError) as caught:
        read_text(memory, memory.read_struct(AT, structs.UNICODE_STRING64))
    assert caught.value.actual_amount == 6
