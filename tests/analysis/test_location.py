"""Locations: what is printed for an address leads back to it."""

from __future__ import annotations

from random import Random

import pytest

from kdmp_ks.addresses import Gva
from kdmp_ks.analysis.location import (
    check_address,
    location_of,
    module_at,
    module_label,
    parse_number,
    place_of,
    resolve,
)
from kdmp_ks.errors import AddressError, UnsupportedDumpError
from kdmp_ks.kernel.modules.module import Module, Modules


def module(start: int, size: int, name: str) -> Module:
    return Module(Gva(start), Gva(start + size), name, name)


class Dump:
    """The modules of a dump; those that are None cannot be read."""

    has_symbols = False

    def __init__(self, kernel, user=()) -> None:
        self._kernel, self._user = kernel, user
        self.asked: list[str] = []

    def _modules(self, which: str, modules) -> Modules:
        self.asked.append(which)
        if modules is None:
            raise UnsupportedDumpError(f"no {which} modules", dump_type=4)
        return modules if isinstance(modules, Modules) else Modules(modules)

    @property
    def kernel_modules(self) -> Modules:
        return self._modules("kernel", self._kernel)

    @property
    def user_modules(self) -> Modules:
        return self._modules("user", self._user)

    @property
    def unloaded_modules(self):
        raise UnsupportedDumpError("no unloaded modules", dump_type=4)


def read(text: str, dump: Dump) -> int:
    return resolve(text, dump, {"rip": 0x1234}.get)


NT = module(0xFFFFF80000200000, 0x800000, "ntoskrnl.exe")
AFD = module(0xFFFFF80001000000, 0x10000, "afd.sys")
OTHER = module(0xFFFFF80002000000, 0x10000, "AFD.SYS")
USER = module(0x77F40000, 0x10000, "ntdll.dll")
USER64 = module(0x7FF800000000, 0x10000, "ntdll.dll")
CAD = module(0x400000, 0x10000, "cad.exe")
DUMP = Dump([NT, AFD, OTHER], [USER, USER64, CAD])


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("afd+0x1010", AFD.start + 0x1010),
        ("afd", AFD.start),
        (" afd - 10 ", AFD.start - 0x10),
        ("AFD.sys+1", AFD.start + 1),
        ("afd@fffff80002000000+1", OTHER.start + 1),
        ("0xafd+0x1010", 0x1B0D),
        ("`afd", 0xAFD),
        ("0afd", 0xAFD),
        ("cea", 0xCEA),
        ("cea+0n10", 0xCF4),
        ("cad.exe+1", CAD.start + 1),
        ("cad@400000", CAD.start),
        ("cad+1", 0xCAE),
        ("nt+cad", NT.start + 0xCAD),
        ("afd+cad", AFD.start + 0xCAD),
        ("ntdll", USER.start),
        ("ntdll@7ff800000000", USER64.start),
        ("@rip+afd", 0x1234 + 0xAFD),
        ("fffff80001000000+1", AFD.start + 1),
    ],
)
def test_text(text, address):
    assert read(text, DUMP) == address


def test_numbers_of_eight_digits_are_numbers():
    """A dump that calls a module so does not change what an address leads to."""
    names = ("deadbeef.sys", "fffff80000200000", "1000", "0x2000", "abcdef0", "0n5")
    dump = Dump([module(0x10000 * (i + 1), 0x100, name) for i, name in enumerate(names)])
    for text in ("deadbeef", "fffff80000200000", "1000", "0x2000"):
        assert read(text, dump) == int(text, 16)
    assert read("0n5", dump) == 5
    assert read("abcdef0", dump) == 0x50000
    assert read("deadbeef@10000", dump) == 0x10000
    assert (
        location_of(0x10001, dump) == "deadbeef@10000+0x1"
        or read(location_of(0x10001, dump), dump) == 0x10001
    )


def test_a_number_needs_no_modules():
    dump = Dump([NT])
    assert read("1000", dump) == 0x1000
    assert read("0xafd+10", dump) == 0xB0D
    assert read("@rip", dump) == 0x1234
    assert dump.asked == []
    read("nt+10", dump)
    read("cad", dump)
    assert "user" not in dump.asked


def test_modules_that_cannot_be_read():
    dump = Dump(None, None)
    assert read("afd", dump) == 0xAFD
    with pytest.raises(UnsupportedDumpError):
        read("nt", dump)
    assert location_of(NT.start, dump) is None
    assert place_of(NT.start, dump) is None
    assert module_at(NT.start, dump) is None
    assert read("afd+1", Dump([NT], None)) == 0xAFE


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("nosuch+10", "'nosuch' is neither a hexadecimal number nor a module of this dump"),
        ("@nosuch", "@nosuch is not a register of the dump's context record"),
        ("nt+11112222333344445", "0x11112222333344445 is not a 64-bit address"),
        ("ffffffffffffffff+1", "0x10000000000000000 is not a 64-bit address"),
        ("@rip-1235", "-0x1 is not a 64-bit address"),
    ],
)
def test_what_is_no_address(text, complaint):
    with pytest.raises(AddressError) as caught:
        read(text, DUMP)
    assert str(caught.value) == complaint


def test_numbers():
    assert parse_number("fffff801`23103ba0") == 0xFFFFF80123103BA0
    assert parse_number("0N10") == 10
    for text in ("", "0n", "0n" + "9" * 5000, "0n18446744073709551616", "x"):
        with pytest.raises(AddressError):
            parse_number(text)
    for text in ("", "  ", "0x", "0n", "0xzz", "11112222333344445"):
        with pytest.raises(AddressError):
            check_address(text)
    for text in ("nosuch", "nt+0x10", "@x", "1000"):
        check_address(text)


@pytest.mark.parametrize(
    ("address", "location"),
    [
        (NT.start + 0x10, "nt+0x10"),
        (AFD.start + 0x1010, "afd+0x1010"),
        (OTHER.start + 0x20, "AFD@fffff80002000000+0x20"),
        (OTHER.end, None),
    ],
)
def test_locations(address, location):
    assert location_of(address, DUMP) == location
    assert place_of(address, DUMP) == location
    assert module_at(address, DUMP) == DUMP.kernel_modules.find(address)


def test_labels():
    kernel, user = (
        Modules([NT, AFD, OTHER]),
        Modules([USER, USER64, CAD, module(1 << 20, 9, "afd")]),
    )
    dump = Dump(kernel, user)
    assert [module_label(one, kernel, dump) for one in kernel] == [
        "nt",
        "afd",
        "AFD@fffff80002000000",
    ]
    labels = ["afd@100000", "cad@400000", "ntdll", "ntdll@7ff800000000"]
    assert [module_label(one, user, dump) for one in user] == labels


NAMES = (
    "afd.sys",
    "AFD",
    "cdd.dll",
    "cea.sys",
    "nt",
    "nt.sys",
    "ntoskrnl.exe",
    "nt+0x10",
    "nt+0x10.sys",
    "x+1.sys",
    "x",
    "x+1+1",
    "x-ffffffffffffffffff.sys",
    "x+ffffffffffffffffff",
    "a b.sys",
    " x ",
    " ",
    "",
    ".",
    ".sys",
    "@rip",
    "@",
    "x@5000",
    "x@5000+1",
    "1000",
    "8-bit.sys",
    "0x1000.sys",
    "0x",
    "0n10",
    "0nff",
    "deadbeef",
    "fffff80000200000",
    "11112222333344445",
    "`",
    "ab`c",
    "\ud800.dll",
    "\0",
    "a\nb",
    "ΑΣ.sys",
    "İ.dll",
    "+",
    "-",
    "+1",
    "-1",
    "x+",
    "1+1",
    "a+a+a.a",
    "٣",
    "unloaded x.sys",
)


def test_every_location_leads_back():
    random = Random(0x4C4F43)
    printed = 0
    for _ in range(400):
        lists = []
        for low in (1, 9):
            modules = []
            for _ in range(random.randrange(1, 9)):
                start = random.randrange(low, low + 8) << 12
                name = random.choice(NAMES)
                modules.append(module(start, random.randrange(0x1800), name))
            lists.append(Modules(modules, kernel=random.choice([None, modules[0]])))
        dump = Dump(*lists)
        for address in range(0x1000, 0xA000, 0x3FF):
            text = location_of(address, dump)
            assert (text is None) == (dump.kernel_modules.find(address) is None)
            if text is not None:
                check_address(text)
                assert read(text, dump) == address, text
                printed += 1
        for modules in lists:
            for one in modules:
                label = module_label(one, modules, dump)
                check_address(label)
                assert read(label, dump) == one.start, label
    assert printed > 2000
