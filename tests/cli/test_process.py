"""`kdmp` as a process of its own: start-up, pipes, terminals, encodings."""

from __future__ import annotations

import json
import os
import runpy
import subprocess
import sys
from pathlib import Path

import pytest

from kdmp_ks import __version__

KDMP = [sys.executable, "-W", "error", "-m", "kdmp_ks"]


def run(*arguments, **options):
    environment = {**os.environ, **options.pop("env", {})}
    return subprocess.run(
        [*KDMP, *map(str, arguments)], capture_output=True, env=environment, check=False, **options
    )


def test_version():
    done = run("--version")
    assert (done.returncode, done.stdout.decode().split()) == (0, ["kdmp", __version__])


def test_main(monkeypatch, capsys):
    """`python -m kdmp_ks.cli` is the same; here inside of this process."""
    monkeypatch.setattr(sys, "argv", ["kdmp", "--version"])
    with pytest.raises(SystemExit) as end:
        runpy.run_module("kdmp_ks", run_name="__main__")
    assert end.value.code == 0
    assert capsys.readouterr().out == f"kdmp {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (
            ["--version"],
            ("construct", "kaitaistruct", "rich", "kdmp_ks.dump", "kdmp_ks.cli.verbs.info"),
        ),
        (["--help"], ("construct", "kaitaistruct", "rich", "kdmp_ks.dump")),
        (["read", "--help"], ("construct", "kaitaistruct", "rich", "kdmp_ks.cli.verbs.info")),
    ],
)
def test_light_start(arguments, unwanted):
    """What is not needed is not imported: `kdmp --version` must be instant."""
    code = (
        "import sys\n"
        "from kdmp_ks.cli import main\n"
        f"sys.argv = ['kdmp', *{arguments!r}]\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert not end.code\n"
        f"print(sorted(set({unwanted!r}) & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_rich_only_for_tables(qemu):
    code = (
        "import sys\n"
        "from kdmp_ks.cli import main\n"
        f"sys.argv = ['kdmp', 'read', {str(qemu)!r}, 'nt']\n"
        "try:\n    main()\n"
        "except SystemExit:\n    print('rich' in sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"


def test_no_arguments():
    done = run()
    # Older click takes this for a wish for help, newer click for a mistake.
    assert done.returncode in (0, 2)
    assert b"kdmp [VERB] DUMP [ARGUMENTS]" in done.stdout + done.stderr


def test_help_names_every_verb(kdmp):
    help_text = kdmp("--help").out
    for verb in (
        "info",
        "system",
        "headers",
        "regs",
        "stack",
        "modules",
        "unloaded",
        "processors",
        "secondary",
        "runs",
        "pages",
        "read",
        "translate",
        "struct",
        "object",
        "demo",
        "completion",
    ):
        (line,) = [line for line in help_text.splitlines() if line.startswith(f"  {verb} ")]
        assert not line.endswith("...")
        assert len(line) <= 80


def test_no_escapes_in_a_pipe(qemu):
    assert b"\x1b" not in run("modules", qemu).stdout


@pytest.mark.parametrize(
    "verb", [("pages",), ("read", "0", "--phys", "--len", "99999999999"), ("pages", "--json")]
)
def test_closed_pipe(qemu, verb):
    """`kdmp … | head -1` ends both at once and in silence."""
    with subprocess.Popen(
        [*KDMP, verb[0], str(qemu), *verb[1:]], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 141


@pytest.mark.parametrize(
    "verb", [["--help"], ["pages", "DUMP"], ["pages", "DUMP", "--json"], ["processors", "DUMP"]]
)
def test_both_streams_to_a_closed_pipe(qemu, verb):
    """`kdmp … 2>&1 | true`: neither stream is flushed again at the end."""
    reading, writing = os.pipe()
    os.close(reading)
    arguments = [str(qemu) if one == "DUMP" else one for one in verb]
    done = subprocess.run(
        [*KDMP, *arguments], stdout=writing, stderr=writing, timeout=60, check=False
    )
    os.close(writing)
    assert done.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full")
def test_full_disk(qemu):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*KDMP, "runs", str(qemu)], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr == b"kdmp: error: No space left on device\n"


def test_ascii_pipe(qemu):
    done = run("modules", qemu, env={"PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0
    assert b"w\\xf6rk\\xe9r-with-a-long" in done.stdout
    assert run("read", qemu, "wörkéx", env={"PYTHONIOENCODING": "ascii"}).returncode == 1


def test_raw_bytes_to_a_pipe(qemu):
    done = run("read", qemu, "100000", "--phys", "--len", "0x3000", "--out", "-")
    assert done.stdout == qemu.read_bytes()[0xA0000:0xA3000]
    assert done.stderr == b""


def test_json_of_every_verb_is_one_document(qemu):
    for verb in (
        ["info"],
        ["headers"],
        ["regs"],
        ["exception"],
        ["stack"],
        ["modules"],
        ["processors"],
        ["secondary"],
        ["runs"],
        ["pages"],
        ["read", "nt"],
    ):
        done = run(verb[0], qemu, *verb[1:], "--json")
        document = json.loads(done.stdout)
        assert document["command"] == verb[0]
        assert document["dump"] == str(qemu)
        assert isinstance(document["warnings"], list)
        assert done.stderr == b""


def test_path_that_is_no_text(tmp_path, qemu):
    """File names are bytes; one that is not UTF-8 is still a file name."""
    path = tmp_path / os.fsdecode(b"\xff\x1b.dmp")
    try:
        path.write_bytes(qemu.read_bytes()[:0x2000])
    except OSError:
        pytest.skip("this file system takes no such names")
    done = subprocess.run([*KDMP, "read", path, "0"], capture_output=True, check=False)
    assert done.returncode == 1
    assert b"\x1b" not in done.stderr
    assert b"Traceback" not in done.stderr
    done = subprocess.run([*KDMP, "info", path, "--json"], capture_output=True, check=False)
    assert json.loads(done.stdout)["dump"].endswith("\\udcff\x1b.dmp")


def test_on_a_terminal(qemu):
    """Through a real pseudo-terminal of 80 columns: bold headings, folded paths, nothing wider."""
    pty = pytest.importorskip("pty")
    fcntl, struct, termios = (pytest.importorskip(name) for name in ("fcntl", "struct", "termios"))
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 80, 0, 0))
    environment = {**os.environ, "TERM": "xterm"}
    for name in ("COLUMNS", "NO_COLOR"):
        environment.pop(name, None)
    with subprocess.Popen(
        [*KDMP, "modules", str(qemu), "--paths"],
        stdout=follower,
        stderr=subprocess.PIPE,
        env=environment,
    ) as process:
        os.close(follower)
        written = b""
        while part := _read(leader):
            written += part
        assert process.wait(timeout=60) == 0
    os.close(leader)
    heading, *rows = written.decode().split("\r\n")
    assert heading.startswith("\x1b[1mstart")
    assert max(map(len, rows)) <= 80
    assert "\x1b" not in "".join(rows)
    assert rows[0].rstrip() == (
        "fffff800`00200000  c00000  nt                \\SystemRoot\\system32\\ntoskrnl.exe"
    )


def _read(leader):
    try:
        return os.read(leader, 65536)
    except OSError:  # Linux says so when the other side is closed
        return b""
