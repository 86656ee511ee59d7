"""Addresses: range, text forms, page arithmetic, and how they print."""

from __future__ import annotations

import copy
import pickle

import pytest

from kdmp_ks.addresses import ADDRESS_LIMIT, Address, Gpa, Gva, PageKind, Pfn, PxeKind
from kdmp_ks.errors import AddressError, KdmpError

TOP = 0xFFFFFFFFFFFFFFFF


@pytest.mark.parametrize("kind", [Address, Gpa, Gva])
class TestRange:
    def test_both_ends_are_addresses(self, kind):
        assert kind(0) == 0
        assert kind() == 0
        assert kind(TOP) == TOP

    @pytest.mark.parametrize("value", [-1, -(1 << 63), 1 << 64, 1 << 200])
    def test_outside_of_64_bits(self, kind, value):
        with pytest.raises(AddressError, match="is not a 64-bit address"):
            kind(value)

    def test_the_error_is_a_value_error_and_shows_hex(self, kind):
        with pytest.raises(ValueError, match="0x10000000000000000 ") as caught:
            kind(ADDRESS_LIMIT)
        assert isinstance(caught.value, KdmpError)

    def test_text_is_no_number(self, kind):
        with pytest.raises(TypeError):
            kind("0x1000")


class TestIntegers:
    def test_equal_and_hash_as_the_int(self):
        assert Gpa(0x1000) == 0x1000 == Gva(0x1000)
        assert hash(Gpa(0x1000)) == hash(0x1000)
        assert {0x1000: "page"}[Gpa(0x1000)] == "page"

    def test_order(self):
        assert sorted([Gva(3), Gva(1), Gva(2)]) == [1, 2, 3]

    def test_arithmetic_gives_plain_ints(self):
        """A difference of addresses is no address, so no operator makes one."""
        assert type(Gpa(0x2000) - 0x1000) is int
        assert type(Gpa(0x2000) + Gpa(1)) is int

    def test_no_attributes_can_be_set(self):
        with pytest.raises(AttributeError):
            Gpa(1).note = "mine"

    def test_copies_and_pickles(self):
        for made in (copy.copy, copy.deepcopy, lambda a: pickle.loads(pickle.dumps(a))):
            again = made(Gva(0xFFFFF80123103BA0))
            assert again == 0xFFFFF80123103BA0
            assert type(again) is Gva


class TestText:
    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("fffff801`23103ba0", 0xFFFFF80123103BA0),
            ("0xfffff801`23103ba0", 0xFFFFF80123103BA0),
            ("0xFFFFF80123103BA0", 0xFFFFF80123103BA0),
            ("0XFFFFF801`23103BA0", 0xFFFFF80123103BA0),
            ("00000000`00001000", 0x1000),
            ("  1000\n", 0x1000),
            ("0", 0),
            ("0x0", 0),
            ("10", 0x10),
            ("ffffffff`ffffffff", TOP),
            ("000000000000000000000001", 1),
        ],
    )
    def test_forms_that_debuggers_print(self, text, value):
        parsed = Gva.parse(text)
        assert parsed == value
        assert type(parsed) is Gva

    @pytest.mark.parametrize(
        "text",
        [
            "",
            " ",
            "0x",
            "`",
            "0x`",
            "x10",
            "10h",
            "g",
            "+10",
            "-10",
            "0x-10",
            "1_000",
            "0x_1000",
            "10 00",
            "0x 10",
            "0x0x10",
            "1.0",
            "rip",
            "\uff11\uff10",  # digits for int(), but not of a debugger
            "10\x00",
        ],
    )
    def test_everything_else_is_refused(self, text):
        with pytest.raises(AddressError, match="is not a hexadecimal address"):
            Gpa.parse(text)

    def test_too_many_digits(self):
        with pytest.raises(AddressError, match="is not a 64-bit address"):
            Gpa.parse("1`00000000`00000000")

    def test_prints_in_hex(self):
        assert repr(Gpa(0x1000)) == "Gpa(0x1000)"
        assert repr(Gva(0xFFFFF80123103BA0)) == "Gva(0xfffff80123103ba0)"
        assert repr(Address(0)) == "Address(0x0)"
        assert str(Gpa(0xABC)) == "0xabc"
        assert f"{Gpa(0xABC)}" == "0xabc"
        assert f"{Gpa(0xABC):016x}" == "0000000000000abc"
        assert repr(Pfn(0x1F)) == "Pfn(0x1f)"
        assert str(Pfn(0x1F)) == "0x1f"


class TestPages:
    def test_inside_of_a_page(self):
        address = Gva(0xFFFFF80123103BA0)
        assert address.offset == 0xBA0
        assert not address.page_aligned
        assert address.page_align() == 0xFFFFF80123103000
        assert address.next_aligned_page() == 0xFFFFF80123104000
        assert type(address.page_align()) is Gva
        assert type(address.next_aligned_page()) is Gva

    def test_at_the_start_of_a_page(self):
        address = Gpa(0x5000)
        assert address.offset == 0
        assert address.page_aligned
        assert address.page_align() == 0x5000
        assert address.next_aligned_page() == 0x6000

    @pytest.mark.parametrize("value", [0xFFFFFFFFFFFFF000, TOP])
    def test_nothing_behind_the_topmost_page(self, value):
        assert Gva(value).page_align() == 0xFFFFFFFFFFFFF000
        with pytest.raises(AddressError, match="0x10000000000000000"):
            Gva(value).next_aligned_page()

    def test_frames(self):
        assert Gpa(0x12345678).pfn == 0x12345
        assert type(Gpa(0x12345678).pfn) is Pfn
        assert Gpa(TOP).pfn == 0xFFFFFFFFFFFFF
        assert Gpa.from_pfn(0x12345) == 0x12345000
        assert Gpa.from_pfn(0x12345, 0x678) == 0x12345678
        assert Pfn(0x12345).gpa() == 0x12345000
        assert Pfn(0x12345).gpa(0x678) == 0x12345678
        assert type(Pfn(1).gpa()) is Gpa

    @pytest.mark.parametrize("pfn", [-1, 1 << 52])
    def test_frames_outside_of_64_bits(self, pfn):
        with pytest.raises(AddressError):
            Pfn(pfn).gpa()

    @pytest.mark.parametrize(
        ("kind", "size", "offset"),
        [
            (PageKind.NORMAL, 0x1000, 0xBA0),
            (PageKind.LARGE, 0x200000, 0x103BA0),
            (PageKind.HUGE, 0x40000000, 0x23103BA0),
        ],
    )
    def test_kinds_of_page(self, kind, size, offset):
        assert kind.size == size
        assert kind.page_offset(0xFFFFF80123103BA0) == offset

    def test_levels_print_their_names(self):
        names = ["PML5E", "PML4E", "PDPTE", "PDE", "PTE"]
        assert [str(level) for level in PxeKind] == names


class TestIndexes:
    def test_of_a_kernel_address(self):
        """``!pte`` reads the nine-bit groups of fffff801`23103ba0 as 1f0, 4, 118, 103."""
        gva = Gva(0xFFFFF80123103BA0)
        assert gva.pml5e_idx == 0x1FF
        assert gva.pml4e_idx == 0x1F0
        assert gva.pdpe_idx == 0x4
        assert gva.pde_idx == 0x118
        assert gva.pte_idx == 0x103

    @pytest.mark.parametrize(
        ("name", "shift"),
        [("pte_idx", 12), ("pde_idx", 21), ("pdpe_idx", 30), ("pml4e_idx", 39), ("pml5e_idx", 48)],
    )
    def test_each_takes_its_nine_bits(self, name, shift):
        assert getattr(Gva(0x1FF << shift), name) == 0x1FF
        assert getattr(Gva(0x155 << shift), name) == 0x155
        assert getattr(Gva(TOP ^ 0x1FF << shift), name) == 0


class TestCanonical:
    @pytest.mark.parametrize(
        ("value", "of_4", "of_5"),
        [
            (0, True, True),
            (0x00007FFFFFFFFFFF, True, True),
            (0x0000800000000000, False, True),
            (0x00FFFFFFFFFFFFFF, False, True),
            (0x0100000000000000, False, False),
            (0x8000000000000000, False, False),
            (0xFEFFFFFFFFFFFFFF, False, False),
            (0xFF00000000000000, False, True),
            (0xFFFF7FFFFFFFFFFF, False, True),
            (0xFFFF800000000000, True, True),
            (TOP, True, True),
        ],
    )
    def test_edges(self, value, of_4, of_5):
        assert Gva(value).is_canonical() is of_4
        assert Gva(value).is_canonical(4) is of_4
        assert Gva(value).is_canonical(levels=5) is of_5
