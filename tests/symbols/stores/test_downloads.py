"""Downloads from a server that lies, stalls, redirects, sends too much, or the wrong file."""

from __future__ import annotations

import lzma
import os
import resource
import shutil
import socket
import ssl
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kdmp_ks.symbols.keys import ImageKey, PdbKey, SymbolKey
from kdmp_ks.symbols.stores.candidate import Candidate, Status
from kdmp_ks.symbols.stores.download.fetch import FetchLimits, Progress
from kdmp_ks.symbols.stores.symbol_path import SymbolPath
from symbols.stores.lying_server import (
    LyingServer,
    chunked,
    lying_server,
    ok,
    redirect,
    status,
    without_length,
)
from symbols.stores.makers import (
    NT_IMAGE,
    NT_TABLE,
    OTHER_GUID,
    cabinet,
    image,
    put,
    table,
)

AT = "/symbols/ntoskrnl.exe/0D8333E61046000/ntoskrnl.exe"
PACKED_AT = "/symbols/ntoskrnl.exe/0D8333E61046000/ntoskrnl.ex_"
TABLE_AT = f"/symbols/windows/ntkrnlmp.pdb/{NT_TABLE.identifier}.json.xz"
LIMITS = FetchLimits(stall=1.0, total=20.0, size=1 << 20, redirects=3)
GOOD = image()


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[LyingServer]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("no_proxy", "*")
    with lying_server() as server:
        yield server


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def path_of(server: LyingServer, cache: Path, limits: FetchLimits = LIMITS) -> SymbolPath:
    path = SymbolPath.parse(f"srv*{cache}*{server.url}")
    return SymbolPath(path.entries, limits=limits)


def asked(
    server: LyingServer, cache: Path, key: SymbolKey = NT_IMAGE, limits: FetchLimits = LIMITS
) -> Candidate:
    """The candidate of the server."""
    return path_of(server, cache, limits).find(key, download=True)[-1]


def files_in(folder: Path) -> list[str]:
    return sorted(
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
    )


def refused(found: Candidate, cache: Path, status: Status, *words: str) -> None:
    """It has the status and a reason, and nothing is left behind."""
    assert found.status is status, found
    assert found.path is None
    assert found.reason is not None
    for word in words:
        assert word in found.reason
    assert not cache.exists() or files_in(cache) == []


def test_a_good_file(server: LyingServer, cache: Path) -> None:
    server.answers[AT] = ok(GOOD)
    seen: list[Progress] = []
    path = path_of(server, cache)
    *_, found = path.find(NT_IMAGE, download=True, progress=seen.append)
    assert found.is_found
    assert found.url == server.url
    assert found.path == str(cache / "ntoskrnl.exe/0D8333E61046000/ntoskrnl.exe")
    assert Path(found.path).read_bytes() == GOOD
    assert files_in(cache) == ["ntoskrnl.exe/0D8333E61046000/ntoskrnl.exe", "pingme.txt"]
    assert [(one.received, one.total) for one in seen][-1] == (len(GOOD), len(GOOD))
    assert b"User-Agent: kdmp_ks\r\n" in server.heads[0]
    assert b"Python" not in server.heads[0]
    first, second = path.find(NT_IMAGE, download=True)
    assert first.is_found
    assert second.status is Status.NOT_ASKED
    assert server.requests == [AT]


def test_nothing_is_asked_without_the_wish(server: LyingServer, cache: Path) -> None:
    server.answers[AT] = ok(GOOD)
    found = path_of(server, cache).find(NT_IMAGE)
    assert [one.status for one in found] == [Status.MISSING, Status.NOT_ASKED]
    assert server.requests == []
    assert not cache.exists()


def test_hostile_names_are_not_asked_for(server: LyingServer, cache: Path) -> None:
    for name in ("../x", "a/../b", "a\\b", "x\r\nHost: evil"):
        (found,) = path_of(server, cache).find(ImageKey(name, 1, 1), download=True)
        assert found.status is Status.REFUSED
    assert server.requests == []


def test_odd_names_are_quoted(server: LyingServer, cache: Path) -> None:
    key = ImageKey("a b%2f#é.sys", 0x0D8333E6, 0x1046000)
    at = "/symbols/a%20b%252f%23%C3%A9.sys/0D8333E61046000/a%20b%252f%23%C3%A9.sys"
    server.answers[at] = ok(GOOD)
    assert asked(server, cache, key).is_found


@pytest.mark.parametrize("answer", [chunked(GOOD), without_length(GOOD)])
def test_answers_without_a_length(server: LyingServer, cache: Path, answer: bytes) -> None:
    server.answers[AT] = answer
    assert asked(server, cache).is_found


def test_a_table(server: LyingServer, cache: Path) -> None:
    server.answers[TABLE_AT] = ok(lzma.compress(table()))
    found = asked(server, cache, NT_TABLE)
    assert found.is_found
    assert found.path == str(cache / NT_TABLE.path)
    assert path_of(server, cache).find(NT_TABLE)[0].is_found
    cut = lzma.compress(table())
    shutil.rmtree(cache)
    server.answers[TABLE_AT] = ok(cut[:-20])
    refused(asked(server, cache, NT_TABLE), cache, Status.REFUSED)
    server.answers[TABLE_AT] = ok(lzma.compress(table()[:-1]))
    refused(asked(server, cache, NT_TABLE), cache, Status.REFUSED)
    server.answers[TABLE_AT] = ok(lzma.compress(table(OTHER_GUID)))
    refused(asked(server, cache, NT_TABLE), cache, Status.REFUSED, str(OTHER_GUID))


def test_a_compressed_file(server: LyingServer, cache: Path) -> None:
    server.answers[PACKED_AT] = ok(cabinet(GOOD, name="ntoskrnl.exe"))
    found = asked(server, cache)
    assert found.is_found
    assert not found.is_packed
    assert found.path is not None
    assert Path(found.path).read_bytes() == GOOD
    assert server.requests == [AT, PACKED_AT]


@pytest.mark.parametrize(
    "data",
    [cabinet(GOOD)[:-1], cabinet(GOOD, kind=3), cabinet(image(1)), b"MSCF", b"", cabinet(b"")],
)
def test_a_bad_cabinet(server: LyingServer, cache: Path, data: bytes) -> None:
    server.answers[PACKED_AT] = ok(data)
    refused(asked(server, cache), cache, Status.REFUSED)


def test_nothing_there(server: LyingServer, cache: Path) -> None:
    refused(asked(server, cache), cache, Status.MISSING, "does not have the file")
    assert server.requests == [AT, PACKED_AT]
    server.answers[AT] = status(410)
    refused(asked(server, cache), cache, Status.MISSING)


@pytest.mark.parametrize("code", [400, 401, 403, 500, 503, 204, 206, 304])
def test_other_codes(server: LyingServer, cache: Path, code: int) -> None:
    server.answers[AT] = status(code)
    found = asked(server, cache)
    assert found.status in (Status.FAILED, Status.REFUSED)
    assert found.path is None
    assert code < 400 or str(code) in (found.reason or "")


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (image(stamp=7), "TimeDateStamp"),
        (image(size=7), "SizeOfImage"),
        (table(), "not an image"),
        (b"<html>not here</html>", "not a symbol file"),
        (b"", "empty"),
        (GOOD[:0x60], "headers"),
    ],
)
def test_the_wrong_file(server: LyingServer, cache: Path, body: bytes, word: str) -> None:
    server.answers[AT] = ok(body)
    refused(asked(server, cache), cache, Status.REFUSED, word)


def test_an_image_without_its_sections(server: LyingServer, cache: Path) -> None:
    data = bytearray(image(length=0x1000))
    data[0x86] = 1
    data[0x188:0x190] = b".text\0\0\0"
    data[0x190:0x1A0] = bytes.fromhex("00100000 00100000 00080000 00080000")
    server.answers[AT] = ok(bytes(data[:0xFFF]))
    refused(asked(server, cache), cache, Status.REFUSED, "inside of its sections")
    server.answers[AT] = ok(bytes(data))
    assert asked(server, cache).is_found


@pytest.mark.parametrize(
    "answer",
    [
        ok(GOOD, length=len(GOOD) + 1),
        ok(GOOD[:500], length=len(GOOD)),
        chunked(GOOD, end=b""),
        chunked(GOOD[:250], end=b"64\r\nabc"),
        chunked(GOOD, end=b"zz\r\n"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 10",
        b"",
        b"\0" * 100,
        b"HTTP/9.9 999 \r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 1000 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nA: " + b"b" * 100_000 + b"\r\n\r\n",
        ok(GOOD, "Content-Encoding: gzip"),
    ],
)
def test_an_answer_that_is_cut_off_or_damaged(
    server: LyingServer, cache: Path, answer: bytes
) -> None:
    server.answers[AT] = answer
    refused(asked(server, cache), cache, Status.FAILED)


def test_a_length_that_is_too_short(server: LyingServer, cache: Path) -> None:
    """What is beyond the length does not belong to the file."""
    server.answers[AT] = ok(GOOD + b"more", length=len(GOOD))
    found = asked(server, cache)
    assert found.path is not None
    assert Path(found.path).read_bytes() == GOOD


def endless(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while True:
        connection.sendall(bytes(1 << 16))


def test_too_much(server: LyingServer, cache: Path) -> None:
    server.answers[AT] = endless
    refused(asked(server, cache), cache, Status.FAILED, "more than 1,048,576 bytes")
    server.answers[AT] = ok(GOOD, length=1 << 40)
    refused(asked(server, cache), cache, Status.FAILED, "1,099,511,627,776")


def silent(server: LyingServer, *first: bytes) -> Callable[[socket.socket], None]:
    def answer(connection: socket.socket) -> None:
        for data in first:
            connection.sendall(data)
        server.closing.wait(60)

    return answer


@pytest.mark.parametrize("first", [(), (b"HTTP/1.1 200 OK\r\n",), (ok(GOOD)[:400],)])
def test_a_server_that_stalls(server: LyingServer, cache: Path, first: tuple[bytes, ...]) -> None:
    server.answers[AT] = silent(server, *first)
    path = path_of(server, cache)
    found = path.find(NT_IMAGE, download=True)[-1]
    refused(found, cache, Status.FAILED)
    again = path.find(ImageKey("other.sys", 1, 1), download=True)[-1]
    assert again.status is Status.NOT_ASKED
    assert server.requests == [AT]


@pytest.mark.parametrize("head", [True, False])
def test_a_server_that_trickles(server: LyingServer, cache: Path, head: bool) -> None:
    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + (b"" if head else b"\r\n"))
        while not server.closing.wait(0.05):
            connection.sendall(b"a")

    server.answers[AT] = answer
    found = asked(server, cache, limits=FetchLimits(stall=5.0, total=1.0))
    refused(found, cache, Status.FAILED, "not done in 1 seconds")


def test_redirections(server: LyingServer, cache: Path) -> None:
    server.answers[AT] = redirect("/one")
    server.answers["/one"] = redirect(f"http://127.0.0.1:{server.port}/two", 307)
    server.answers["/two"] = redirect("three", 301)
    server.answers["/three"] = ok(GOOD)
    assert asked(server, cache).is_found


def test_a_redirection_with_an_endless_body(server: LyingServer, cache: Path) -> None:
    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 302 X\r\nLocation: /two\r\n\r\n")
        while True:
            connection.sendall(bytes(1 << 16))

    server.answers[AT] = answer
    server.answers["/two"] = ok(GOOD)
    assert asked(server, cache).is_found


@pytest.mark.parametrize(
    ("location", "word"),
    [
        (AT, "redirections"),
        ("file:///etc/passwd", "only HTTP and HTTPS"),
        ("FILE:///etc/passwd", "only HTTP and HTTPS"),
        ("ftp://127.0.0.1/x", "only HTTP and HTTPS"),
        ("data:,x", "only HTTP and HTTPS"),
        ("http://[", "damaged"),
        ("http://me:secret@127.0.0.1/", "names and passwords"),
        ("http://127.0.0.1:99999/", "damaged"),
        ("/a b", "damaged"),
    ],
)
def test_redirections_that_are_not_followed(
    server: LyingServer, cache: Path, location: str, word: str
) -> None:
    server.answers[AT] = redirect(location)
    refused(asked(server, cache), cache, Status.FAILED, word)


@pytest.mark.parametrize(
    "url", ["ftp://127.0.0.1/", "file:///tmp", "http://me:secret@127.0.0.1:9/", "http://[::1/"]
)
def test_servers_that_are_not_asked(cache: Path, url: str) -> None:
    *_, found = SymbolPath.parse(f"srv*{cache}*{url}").find(NT_IMAGE, download=True)
    assert found.status is Status.FAILED
    assert "secret" not in repr(found)
    assert not cache.exists()


def test_no_server_at_the_port(cache: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    path = SymbolPath.parse(f"srv*{cache}*http://127.0.0.1:{port}/x")
    *_, found = path.find(NT_IMAGE, download=True)
    assert found.status is Status.FAILED
    assert found.reason is not None
    assert "refused" in found.reason.lower()


@pytest.mark.skipif(shutil.which("openssl") is None, reason="there is no openssl")
def test_a_certificate_of_nobody(tmp_path: Path, cache: Path, server: LyingServer) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
    command += ["-subj", "/CN=localhost", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def talk() -> None:
            try:
                connection, _ = listener.accept()
                with context.wrap_socket(connection, server_side=True) as wrapped:
                    wrapped.recv(1000)
                    wrapped.sendall(ok(GOOD))
            except OSError:
                return

        thread = threading.Thread(target=talk, daemon=True)
        thread.start()
        url = f"https://localhost:{listener.getsockname()[1]}/symbols"
        *_, found = SymbolPath.parse(f"srv*{cache}*{url}").find(NT_IMAGE, download=True)
        thread.join(10)
    refused(found, cache, Status.FAILED, "certificate")


def test_a_damaged_cache_is_replaced(server: LyingServer, cache: Path) -> None:
    server.answers[AT] = ok(GOOD)
    file = put(cache, "ntoskrnl.exe/0D8333E61046000/ntoskrnl.exe", GOOD[:0x90])
    first, second = path_of(server, cache).find(NT_IMAGE, download=True)
    assert (first.status, second.status) == (Status.REFUSED, Status.FOUND)
    assert file.read_bytes() == GOOD


def test_a_cache_with_two_tiers(server: LyingServer, cache: Path) -> None:
    put(cache, "index2.txt", "")
    server.answers[AT] = ok(GOOD)
    assert asked(server, cache).path == str(cache / "nt" / AT.removeprefix("/symbols/"))
    assert path_of(server, cache).find(NT_IMAGE)[0].is_found


def test_a_cache_that_is_a_file(server: LyingServer, cache: Path) -> None:
    server.answers[AT] = ok(GOOD)
    cache.write_text("")
    found = asked(server, cache)
    assert found.status is Status.FAILED
    assert found.reason is not None
    assert found.reason.startswith("nowhere to store it: ")


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="no permissions of that kind")
def test_a_read_only_cache(server: LyingServer, cache: Path, tmp_path: Path) -> None:
    server.answers[AT] = ok(GOOD)
    cache.mkdir()
    script = (
        "import os, sys\n"
        "from kdmp_ks.symbols.keys import ImageKey\n"
        "from kdmp_ks.symbols.stores.symbol_path import SymbolPath\n"
        "key = ImageKey('ntoskrnl.exe', 0x0D8333E6, 0x1046000)\n"
        "assert SymbolPath.parse(sys.argv[2]).first(key, download=True)\n"
        "if os.geteuid() == 0: os.setuid(65534)\n"
        "found = SymbolPath.parse(sys.argv[1]).find(key, download=True)[-1]\n"
        "print(found.status.word, found.reason)\n"
    )
    readable = tmp_path
    while readable != readable.parent:
        if os.geteuid() == 0:
            readable.chmod(readable.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
        if readable == tmp_path.parents[2]:
            break
        readable = readable.parent
    cache.chmod(0o555)
    command = [sys.executable, "-c", script, f"srv*{cache}*{server.url}"]
    command.append(f"srv*{tmp_path / 'other'}*{server.url}")
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout.startswith("failed nowhere to store it: "), done.stderr
    assert "ermission denied" in done.stdout
    assert files_in(cache) == []


def test_a_full_disk(server: LyingServer, cache: Path) -> None:
    body = image(length=1 << 17)
    server.answers[AT] = ok(body)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, limits[1]))
        found = asked(server, cache)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    refused(found, cache, Status.FAILED, "nowhere to store it: ", "too large")
    assert asked(server, cache).is_found


def test_the_next_cache_if_the_first_is_no_folder(
    server: LyingServer, cache: Path, tmp_path: Path
) -> None:
    server.answers[AT] = ok(GOOD)
    (tmp_path / "file").write_text("")
    path = SymbolPath.parse(f"srv*{tmp_path / 'file'}*{cache}*{server.url}")
    *_, found = path.find(NT_IMAGE, download=True)
    assert found.path == str(cache / AT.removeprefix("/symbols/"))


def test_old_parts_are_removed(server: LyingServer, cache: Path) -> None:
    old, new = put(cache, ".kdmp-old.part", "x"), put(cache, ".kdmp-new.part", "x")
    long_ago = time.time() - 100_000
    os.utime(old, (long_ago, long_ago))
    server.answers[AT] = ok(GOOD)
    assert asked(server, cache).is_found
    assert (old.exists(), new.exists()) == (False, True)


def test_threads_download_once(server: LyingServer, cache: Path) -> None:
    server.answers[AT] = ok(GOOD)
    path = path_of(server, cache)
    with ThreadPoolExecutor(8) as pool:
        jobs = [pool.submit(path.first, NT_IMAGE, download=True) for _ in range(16)]
        found = [job.result(60) for job in jobs]
    assert all(one is not None and one.is_found for one in found)
    assert server.requests == [AT]


def test_processes_do_not_disturb_each_other(server: LyingServer, cache: Path) -> None:
    body = image(length=300_000)
    server.answers[AT] = ok(body)
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kdmp_ks.symbols.keys import ImageKey\n"
        "from kdmp_ks.symbols.stores.symbol_path import SymbolPath\n"
        "key = ImageKey('ntoskrnl.exe', 0x0D8333E6, 0x1046000)\n"
        "sys.stdin.read(1)\n"
        "found = SymbolPath.parse(sys.argv[1]).first(key, download=True)\n"
        "assert len(Path(found.path).read_bytes()) == 300_000\n"
    )
    command = [sys.executable, "-c", script]
    command.append(f"srv*{cache}*{server.url}")
    jobs = [
        subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)
    ]
    errors = [job.communicate(b"x", timeout=120)[1] for job in jobs]
    assert [job.returncode for job in jobs] == [0] * 4, errors
    assert files_in(cache) == [AT.removeprefix("/symbols/"), "pingme.txt"]


def test_a_pdb(server: LyingServer, cache: Path) -> None:
    native = Path(__file__).parents[1] / "native" / "native_x64.pdb"
    from kdmp_ks.symbols.pe.read_pe import read_pe

    key = read_pe(native.with_suffix(".sys")).pdb
    assert key is not None
    at = f"/symbols/{key.path}"
    server.answers[at] = ok(native.read_bytes())
    found = asked(server, cache, key)
    assert found.is_found
    assert found.key == key
    other = PdbKey(key.name, OTHER_GUID, key.age)
    server.answers[f"/symbols/{other.path}"] = ok(native.read_bytes())
    assert "GUID" in (asked(server, cache, other).reason or "")
    older = PdbKey(key.name, key.guid, key.age + 1)
    server.answers[f"/symbols/{older.path}"] = ok(native.read_bytes())
    assert "its age is" in (asked(server, cache, older).reason or "")
    shutil.rmtree(cache)
    server.answers[at] = ok(native.read_bytes()[:-1])
    refused(asked(server, cache, key), cache, Status.REFUSED)
