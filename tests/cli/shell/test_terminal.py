"""``kdmp shell`` in a pseudo-terminal: with IPython, and with the console of Python."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.shell.terminal import Terminal, shell
from kdmp_ks import sample

PLAIN = "kdmp> "
IPYTHON = "In [{}]:"
BANNER = (
    "triage dump, AMD64",
    "bug check   0x3b SYSTEM_SERVICE_EXCEPTION",
    "verdict     win32kfull.sys used a pointer with one wrong bit. (dump.verdict has the evidence)",
    "names       dump, mem, phys, structs, symbols",
    "functions   read, hexdump, struct, address, location; help(read) explains one",
    "exit() or Ctrl+D leaves; Tab completes names",
)


@pytest.fixture(scope="module")
def small() -> Iterator[Path]:
    with sample.unpack_small() as path:
        yield path


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


def check_a_visit(terminal: Terminal) -> None:
    """What both shells do: begin, complete, show, refuse."""
    banner = terminal.ready()
    assert [line for line in BANNER if line not in banner] == []
    assert 5 <= len(re.findall(r"\r\n", banner[banner.index("kdmp shell:") :])) <= 9
    # Tab types the rest of the name.
    terminal.type("dump.dump_ty\t")
    terminal.wait_for("pe")
    assert "DumpType.TRIAGE" in terminal.ask("")
    assert "0xfffff80370d0f183" in terminal.ask("hex(address('win32kfull+10f183'))")
    # An error of the package is one line.
    answer = terminal.ask("phys.read(0, 4)")
    assert re.search(
        r"kdmp: error:\S* .*contains blocks of virtual memory, no physical memory", answer
    )
    assert "Traceback" not in answer
    # Any other has a traceback, and the shell goes on.
    answer = terminal.ask("1 / 0")
    assert "Traceback" in answer
    assert "ZeroDivisionError" in answer
    assert "'C:\\\\Users\\\\***\\\\a.sys'" in terminal.ask(r"'C:\\Users\\Jane\\a.sys'")
    assert "Out" not in terminal.ask("None")


def test_the_console_of_python(small: Path, home: Path) -> None:
    with shell(small, home, "--plain", prompt=PLAIN) as terminal:
        check_a_visit(terminal)
        # A name is completed without working out what it is the name of.
        terminal.type("dump.certain_st\t")
        terminal.wait_for("ack")
        terminal.type("\x15")
        assert "False" in terminal.ask("'certain_stack' in vars(dump)")
        terminal.type("exit\r")
        assert terminal.end() == 0
    assert list(home.iterdir()) == []


def test_ipython(small: Path, home: Path) -> None:
    with shell(small, home, "--no-color", prompt=IPYTHON) as terminal:
        check_a_visit(terminal)
        assert "get_ipython" not in terminal.ask("%history -n")
        terminal.type("\x04")
        assert terminal.end() == 0
    assert list(home.iterdir()) == []


def test_python_where_ipython_is_missing(small: Path, home: Path, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(
        "import sys\nsys.modules['IPython'] = None\n", encoding="utf-8"
    )
    with shell(small, home, prompt=PLAIN, without=tmp_path / "site") as terminal:
        terminal.ready()
        assert "4660" in terminal.ask("0x1234")
        terminal.type("\x04")
        assert terminal.end() == 0


@pytest.mark.parametrize(("options", "prompt"), [(("--plain",), PLAIN), (("--no-color",), IPYTHON)])
def test_ctrl_c_goes_on(options: tuple[str, ...], prompt: str, small: Path, home: Path) -> None:
    with shell(small, home, *options, prompt=prompt) as terminal:
        terminal.ready()
        terminal.type("import time; print('be' + 'gun'); [time.sleep(0.05) for _ in range(1000)]\r")
        terminal.wait_for("begun")
        terminal.type("\x03")
        assert "KeyboardInterrupt" in terminal.ready()
        assert "4660" in terminal.ask("0x1234")
        terminal.type("exit()\r")
        assert terminal.end() == 0


def test_questions_and_tracebacks_of_ipython_are_masked(small: Path, home: Path) -> None:
    """``name?`` writes the value, too."""
    with shell(small, home, "--no-color", prompt=IPYTHON) as terminal:
        terminal.ready()
        terminal.ask("path = chr(92).join(['C:', 'Users', 'Ja' + 'ne', 'a.sys'])")
        found = terminal.ask("print(get_ipython().object_inspect('path')['string_form'])")
        assert "***" in found
        assert "Jane" not in found
        found = terminal.ask("int(path + chr(0x202e))")
        assert "ValueError" in found
        assert "***" in found
        assert "Jane" not in found
        found = terminal.ask("raise ValueError(path + chr(7) + chr(0x202e))")
        assert "\x07" not in found
        assert "\u202e" not in found
        assert "Jane" not in found
        terminal.type("exit()\r")
        assert terminal.end() == 0
