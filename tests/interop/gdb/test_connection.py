"""The protocol itself: packets as clients send and cut them, and what answers them."""

from __future__ import annotations

import struct
import tracemalloc
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders.triage import Driver, small
from cli.json_corpus import NAMES
from interop.gdb.debuggers import gdb, lldb
from interop.gdb.hostile import answers, campaign
from kdmp_ks import KernelDumpParser
from kdmp_ks.errors import KdmpError
from kdmp_ks.interop.gdb.connection import Connection
from kdmp_ks.interop.gdb.target import Target
from kdmp_ks.interop.gdb.transport import serve_streams

MODULES = 0xFFFFF80100000000


@pytest.fixture(scope="module")
def target(qemu_dump: Path) -> Iterator[Target]:
    with KernelDumpParser(qemu_dump) as dump:
        yield Target(dump)


@pytest.fixture
def connection(target: Target) -> Connection:
    return Connection(target)


def packet(body: bytes) -> bytes:
    return b"$%b#%02x" % (body, sum(body) & 0xFF)


def ask(connection: Connection, body: bytes) -> bytes:
    """Return the contents of the one answer to a packet, and acknowledge it."""
    (answer,) = answers(connection.feed(packet(body) + b"+"))
    return answer


def text_of(connection: Connection, line: bytes) -> str:
    """Return what a monitor command prints."""
    found = answers(connection.feed(packet(b"qRcmd," + line.hex().encode()) + b"+"))
    assert found[-1] == b"OK"
    return b"".join(bytes.fromhex(one[1:].decode()) for one in found[:-1]).decode()


def document(connection: Connection, name: bytes, length: int = 0x1000) -> bytes:
    """Read a document part by part, as gdb does."""
    found = b""
    while True:
        part = ask(connection, b"qXfer:%b:%x,%x" % (name, len(found), length))
        raw = part[1:]
        while b"}" in raw:
            before, _, rest = raw.partition(b"}")
            found += before + bytes([rest[0] ^ 0x20])
            raw = rest[1:]
        found += raw
        if part[:1] == b"l":
            return found
        assert part[:1] == b"m"


def test_acknowledgements(connection: Connection) -> None:
    assert connection.feed(b"+" + packet(b"qC")) == b"+$QC3#c7"
    assert connection.feed(b"-") == b"$QC3#c7"
    assert connection.feed(b"+$qC#00") == b"-"
    assert connection.feed(b"$qC#zz") == b"-"
    assert connection.feed(packet(b"QStartNoAckMode")) == b"+$OK#9a"
    assert connection.feed(b"+" + packet(b"qC")) == b"$QC3#c7"
    assert connection.feed(b"-") == b""
    assert connection.feed(b"$qC#00") == b"$E4a#da"


def test_a_packet_that_is_sent_again_is_answered_once(connection: Connection) -> None:
    """gdb sends again after two seconds, and would take a second answer for one of the next."""
    assert connection.feed(packet(b"qC") * 2) == b"+$QC3#c7"
    assert connection.feed(b"+" + packet(b"qC")) == b"+$QC3#c7"


def test_packets_arrive_in_any_pieces(target: Target) -> None:
    whole = b"+" + packet(b"qC") + b"+" + packet(b"vMustReplyEmpty") + b"+\x03" + packet(b"Hg1")
    wanted = b"+$QC3#c7+$#00+$OK#9a"
    for cut in range(1, len(whole)):
        connection = Connection(target)
        assert connection.feed(whole[:cut]) + connection.feed(whole[cut:]) == wanted
    connection = Connection(target)
    assert b"".join(connection.feed(whole[i : i + 1]) for i in range(len(whole))) == wanted


def test_a_packet_that_was_not_finished_is_forgotten(connection: Connection) -> None:
    assert connection.feed(b"noise $m0,4$qAtta" + packet(b"qC")) == b"+$QC3#c7"


def test_escapes_are_undone(connection: Connection) -> None:
    escaped = b"}" + bytes([ord("q") ^ 0x20]) + b"C"
    assert connection.feed(packet(escaped)) == b"+$QC3#c7"


def test_packets_have_a_largest_size(connection: Connection) -> None:
    tracemalloc.start()
    for _ in range(64):
        assert connection.feed(b"$" + bytes(1 << 20)) == b""
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8 << 20
    assert connection.feed(b"#00" + packet(b"qC")) == b"+$E5a#db+$QC3#c7"
    assert connection.feed(b"+" + packet(b"m0," + b"0" * 0x4000)) == b"+$E5a#db"


@pytest.mark.parametrize(
    "request_", [b"m0", b"mx,1", b"m1,1,1", b"p", b"pffff", b"Hx1", b"Hg", b"T"]
)
def test_malformed_requests_are_errors(connection: Connection, request_: bytes) -> None:
    assert ask(connection, request_) == b"E16"


@pytest.mark.parametrize("request_", [b"G00", b"M0,1:00", b"P0=00", b"X0,1:a", b"Z0,0,1"])
def test_nothing_is_written(connection: Connection, request_: bytes) -> None:
    assert ask(connection, request_) == b"E1e"


@pytest.mark.parametrize("request_", [b"c", b"s", b"C05", b"vCont;c"])
def test_nothing_runs(connection: Connection, request_: bytes) -> None:
    console, error = answers(connection.feed(packet(request_)))
    assert bytes.fromhex(console[1:].decode()).startswith(b"The dump is read-only")
    assert error == b"E1e"


def test_reasons_for_those_who_asked(connection: Connection) -> None:
    assert ask(connection, b"m0,8") == b"E0e"
    assert ask(connection, b"QEnableErrorStrings") == b"OK"
    number, _, reason = ask(connection, b"m0,8").partition(b";")
    assert (number, bytes.fromhex(reason.decode())) == (b"E0e", b"this memory is not in the dump")


@pytest.mark.parametrize(("request_", "answer"), [(b"D", b"+$OK#9a"), (b"k", b"+")])
def test_the_end(target: Target, request_: bytes, answer: bytes) -> None:
    connection = Connection(target)
    assert connection.feed(packet(request_) + packet(b"qC")) == answer
    assert connection.has_ended


def test_documents_in_parts(connection: Connection, target: Target) -> None:
    for name in (b"features:read:target.xml", b"libraries:read:", b"threads:read:"):
        whole = document(connection, name, 0x3FFF)
        assert document(connection, name, 7) == whole
        ET.fromstring(whole)
    assert ask(connection, b"qXfer:features:read:other.xml:0,10") == b"E16"
    assert ask(connection, b"qXfer:auxv:read::0,10") == b""


def test_lldb_gets_no_register_that_is_unknown(connection: Connection) -> None:
    every = ask(connection, b"g")
    assert every.count(b"x") == 2 * (8 * 10 + 8 * 4) + 4 * 8
    assert ask(connection, b"QThreadSuffixSupported") == b""
    assert ask(connection, b"g") == b""
    names = [one.get("name") for one in _registers(connection)]
    assert "st0" not in names
    assert ask(connection, b"p%x" % names.index("fs_base")) == b"E3d"
    rip = ask(connection, b"p%x" % names.index("rip"))
    assert struct.unpack("<Q", bytes.fromhex(rip.decode())) == (0xFFFFF80000201234,)


def _registers(connection: Connection) -> list[ET.Element]:
    return list(ET.fromstring(document(connection, b"features:read:target.xml")).iter("reg"))


def test_commands(connection: Connection) -> None:
    assert "ntoskrnl.exe" in text_of(connection, b"modules")
    assert text_of(connection, b"help") == text_of(connection, b"")
    assert "bug check" in text_of(connection, b"info").lower()
    assert text_of(connection, b"verdict").startswith("verdict ")
    assert "error: there is no processor 77" in text_of(connection, b"stack 77")
    assert text_of(connection, b"stack x") == "stack takes the index of a processor\n"
    assert text_of(connection, b"\x1b[2J").startswith("there is no command '\\x1b[2J'\n")


@pytest.fixture
def hostile_dump(tmp_path: Path) -> Path:
    names = [*NAMES, '"/><library name="evil', "a&b<c>]]>.sys", "C:\\Users\\Jane Doe\\x.sys"]
    drivers = [Driver(name, MODULES + i * 0x100000, 0x8000) for i, name in enumerate(names)]
    path = tmp_path / "hostile.dmp"
    path.write_bytes(small(drivers=drivers).build().data)
    return path


def test_names_cannot_leave_their_place(hostile_dump: Path) -> None:
    with KernelDumpParser(hostile_dump) as dump:
        connection = Connection(Target(dump))
        root = ET.fromstring(document(connection, b"libraries:read:"))
        found = {one.get("name") for one in root.iter("library")}
        assert "a&b<c>]]>.sys" in found
        assert "evil" not in found
        assert all(name and name.isprintable() for name in found)
        printed = text_of(connection, b"modules")
        assert printed.replace("\n", "").isprintable()
        assert "Jane" not in text_of(connection, b"info") + printed


def test_debuggers_survive_such_names(hostile_dump: Path) -> None:
    assert "a&b<c>]]>.sys" in gdb(hostile_dump, "info sharedlibrary")
    assert "thread #1" in lldb(hostile_dump, "image list -b", "thread list")


def test_hostile_packets(qemu_dump: Path) -> None:
    """The seed of CI; more: tests/interop/gdb/hostile.py."""
    with KernelDumpParser(qemu_dump) as dump:
        answered, _ = campaign(dump, 20_000, 20)
        assert answered > 15_000


def test_answers_are_sent_one_by_one(target: Target) -> None:
    """A page of requests to send again would be answered with hundreds of megabytes."""
    line = packet(b"qRcmd," + b"modules".hex().encode())
    size = len(Connection(target).feed(line)) - 1
    coming = [line + b"-" * 10_000, b""]
    sent = []
    serve_streams(target, lambda: coming.pop(0), lambda data: sent.append(len(data)))
    assert sent == [size + 1] + [size] * 10_000


def test_reasons_are_harmless_and_masked(qemu_dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(address: int, length: int) -> bytes:
        raise KdmpError("\x1b[2J C:\\Users\\Jane Doe\\a.sys")

    with KernelDumpParser(qemu_dump) as dump:
        target = Target(dump)
        monkeypatch.setattr(target.memory, "read", read)
        connection = Connection(target)
        assert ask(connection, b"QEnableErrorStrings") == b"OK"
        number, _, digits = ask(connection, b"m0,1").partition(b";")
        assert number == b"E0e"
        reason = bytes.fromhex(digits.decode()).decode()
        assert reason.startswith("\\x1b[2J C:\\Users\\***\\a.sys")
