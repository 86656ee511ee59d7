"""``kdmp gdbserver`` as a process: where it listens, to whom, and when it ends."""

from __future__ import annotations

import json
import socket
import subprocess
import threading
from contextlib import suppress
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from command_runner import command_runner
from conftest import ROOT
from interop.gdb.debuggers import KDMP, SECONDS, listening
from kdmp_ks import KernelDumpParser
from kdmp_ks.cli.app import kdmp as group
from kdmp_ks.interop.gdb.target import Target
from kdmp_ks.interop.gdb.transport import listen, serve_one

SCHEMAS = ROOT / "kdmp_ks" / "data" / "json_schemas"
QUESTION = b"$qC#b4"
ANSWER = b"+$QC3#c7"


def connect(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), SECONDS)


def received(client: socket.socket, size: int) -> bytes:
    found = b""
    while len(found) < size and (more := client.recv(size - len(found))):
        found += more
    return found


def test_one_client_on_the_loopback(qemu_dump: Path) -> None:
    with listening(qemu_dump) as (server, port):
        with connect(port) as client:
            client.sendall(QUESTION)
            assert received(client, len(ANSWER)) == ANSWER
            with pytest.raises(ConnectionError):
                connect(port)
        assert server.wait(SECONDS) == 0


def test_a_port_can_be_used_again_at_once(qemu_dump: Path) -> None:
    with listening(qemu_dump) as (server, port):
        with connect(port) as client:
            client.sendall(b"$D#44")
            assert received(client, 7) == b"+$OK#9a"
            assert received(client, 1) == b""
        assert server.wait(SECONDS) == 0
    with listening(qemu_dump, f"--listen={port}") as (server, same):
        assert same == port
        connect(port).close()
        assert server.wait(SECONDS) == 0


def test_half_a_packet_and_the_end(qemu_dump: Path) -> None:
    with listening(qemu_dump) as (server, port):
        with connect(port) as client:
            client.sendall(QUESTION[:3])
        assert server.wait(SECONDS) == 0


def test_a_reset_ends_it(qemu_dump: Path) -> None:
    with listening(qemu_dump) as (server, port):
        client = connect(port)
        client.sendall(QUESTION)
        linger = (1).to_bytes(4, "little") + bytes(4)
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        client.close()
        assert server.wait(SECONDS) == 0
        assert server.stderr is not None
        assert "Traceback" not in server.stderr.read()


def test_a_browser_gets_nothing(qemu_dump: Path) -> None:
    with listening(qemu_dump) as (server, port):
        with connect(port) as client:
            client.sendall(b"POST / HTTP/1.1\r\n\r\n" + QUESTION)
            with suppress(ConnectionResetError):  # closed with bytes unread
                assert received(client, 1) == b""
        assert server.wait(SECONDS) == 0


def test_the_document(qemu_dump: Path) -> None:
    line = [*KDMP, "gdbserver", str(qemu_dump), "--listen", "127.0.0.1:0", "--json"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, encoding="utf-8") as server:
        assert server.stdout is not None
        text = "".join(iter(server.stdout.readline, "}\n")) + "}"
        found = json.loads(text)
        with connect(found["port"]):
            pass
        assert server.wait(SECONDS) == 0
    schema = json.loads((SCHEMAS / "gdbserver.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(found)
    assert found["gdb"] == f"target remote 127.0.0.1:{found['port']}"
    assert found["lldb"] == f"gdb-remote 127.0.0.1:{found['port']}"


def test_a_port_in_use(qemu_dump: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = run(qemu_dump, "--listen", str(taken.getsockname()[1]))
    assert (result.exit_code, result.stderr) == (1, "kdmp: error: Address already in use\n")


@pytest.mark.parametrize(
    ("place", "reason"),
    [
        ("0.0.0.0:2159", "the protocol has no password, so only 127.0.0.1 is listened at"),
        ("10.1.2.3:0", "only 127.0.0.1"),
        ("[::]:5", "only 127.0.0.1"),
        ("65536", "is no port"),
        ("gdb", "is no port"),
        ("1:2:3", "refused"),
    ],
)
def test_places_that_are_refused(qemu_dump: Path, place: str, reason: str) -> None:
    result = run(qemu_dump, f"--listen={place}")
    assert result.exit_code == 2
    assert reason in " ".join(result.stderr.split())


@pytest.mark.parametrize("options", [[], ["--stdio", "--listen", "0"], ["--stdio", "--json"]])
def test_options_that_do_not_go_together(qemu_dump: Path, options: list[str]) -> None:
    assert run(qemu_dump, *options).exit_code == 2


def test_standard_streams(qemu_dump: Path) -> None:
    line = [*KDMP, "gdbserver", str(qemu_dump), "--stdio"]
    done = subprocess.run(line, input=QUESTION, capture_output=True, check=True, timeout=SECONDS)
    assert done.stdout == ANSWER


def test_a_machine_without_a_description(tmp_path: Path, qemu_dump: Path) -> None:
    data = bytearray(qemu_dump.read_bytes()[:0x4000])
    data[0x30:0x34] = (0x200).to_bytes(4, "little")  # IA64
    path = tmp_path / "itanium.dmp"
    path.write_bytes(data)
    result = run(path, "--stdio")
    assert result.exit_code == 1
    assert "debuggers cannot be given the registers of IA64" in result.stderr


def run(dump: Path, *options: str):
    return command_runner().invoke(group, ["gdbserver", str(dump), *options], prog_name="kdmp")


def test_a_client_that_does_not_read(qemu_dump: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is given up after a while, and so is not waited for by whoever waits for the server."""
    monkeypatch.setattr("kdmp_ks.interop.gdb.transport.GDB_SEND_SECONDS", 0.2)
    listener = listen(0)
    with KernelDumpParser(qemu_dump) as dump:
        server = threading.Thread(target=serve_one, args=(Target(dump), listener), daemon=True)
        server.start()
        with connect(listener.getsockname()[1]) as client:
            client.settimeout(SECONDS)
            with suppress(ConnectionError):  # given up with bytes unread
                client.sendall(b"$qXfer:features:read:target.xml:0,ffff#e3")
                for _ in range(20_000):
                    client.sendall(b"-" * 256)  # the answer again, 256 times
            server.join(SECONDS)
            assert not server.is_alive()
