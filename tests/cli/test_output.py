"""What reaches the terminal: escapes, colour, folding, encodings."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kdmp_ks.cli.render import output, text


@pytest.fixture
def terminal(monkeypatch):
    """Standard output is a terminal of 80 columns."""
    monkeypatch.setattr(output, "on_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)


COLUMNS = (
    output.Column("name", widest=6),
    output.Column("n", right=True),
    output.Column("path", fold=True),
)
ROWS = [("a", "1", "x"), ("longer-name", "22", "p" * 100)]


def test_size():
    assert text.size(0) == "0 bytes"
    assert text.size(1) == "1 byte"
    assert text.size(1023) == "1,023 bytes"
    assert text.size(1 << 64) == "16.0 EiB"


def test_duration():
    assert text.duration(timedelta(days=1, seconds=59)) == "1 day 0:00:59.000"
    assert text.duration(timedelta(hours=25, microseconds=1999)) == "1 day 1:00:00.001"


def test_table_for_a_pipe(capsys):
    output.table(COLUMNS, ROWS)
    assert capsys.readouterr().out == (
        f"name          n  path\na             1  x\nlonger-name  22  {'p' * 100}\n"
    )


def test_table_on_a_terminal(capsys, terminal):
    output.table(COLUMNS, ROWS)
    lines = capsys.readouterr().out.splitlines()
    assert "\x1b[1m" in lines[0]
    assert lines[1:3] == ["a        1  x", f"longer  22  {'p' * 68}"]
    assert lines[3] == f"-name       {'p' * 32}"
    assert max(map(len, lines[1:])) <= 80


ADDRESSES = (
    output.Column("start"),
    output.Column("size", right=True),
    output.Column("name", widest=16),
    output.Column("path", fold=True),
)
ADDRESS_ROWS = [
    ("fffff800`00200000", "c00000", "nt", r"\SystemRoot\system32\ntoskrnl.exe"),
    ("fffff800`12345678", "1000", "tcpip.sys", r"\SystemRoot\System32\drivers\tcpip.sys"),
]


@pytest.mark.parametrize("width", [40, 60, 70, 80])
@pytest.mark.parametrize("count", [2, 3, 4])
def test_no_cell_is_cropped(capsys, terminal, monkeypatch, width, count):
    """Whatever the terminal's width, every character is there; a table that fits not is plain."""
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("NO_COLOR", "1")
    columns, rows = ADDRESSES[:count], [row[:count] for row in ADDRESS_ROWS]
    output.table(columns, rows)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == [column.title for column in columns]
    drawn = {2: 25, 3: 36, 4: 50}[count] <= width
    assert (max(map(len, lines)) <= width) == drawn
    assert drawn or len(lines) == 1 + len(rows)
    starts = [i for i, line in enumerate(lines) if line.startswith("fffff800`")]
    assert len(starts) == len(rows)
    for row, start, end in zip(rows, starts, [*starts[1:], len(lines)], strict=True):
        assert lines[start].split()[: min(count, 3)] == list(row[:3])
        if count == 4:
            assert "".join(line.split()[-1] for line in lines[start:end]) == row[3]


@pytest.mark.parametrize("width", [40, 60, 70, 80])
def test_no_address_is_cropped(capsys, terminal, monkeypatch, width):
    """A table without a column that may be folded keeps each row on one line."""
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setenv("NO_COLOR", "1")
    row = ["fffff800`00001000", "fffff800`00002000", "tcpip.sys+0x1234", "*"]
    columns = [output.Column(title) for title in ("at", "value", "location", "third party?")]
    output.table(columns, [row])
    assert capsys.readouterr().out.splitlines()[1].split() == row


def test_folded_columns_keep_a_width(capsys, terminal, monkeypatch):
    """Twelve characters, or the heading; below that the table is not fitted at all."""
    monkeypatch.setenv("NO_COLOR", "1")
    columns = [output.Column("n", right=True), output.Column("path", fold=True)]
    monkeypatch.setenv("COLUMNS", "15")
    output.table(columns, [("1", "x" * 20)])
    assert capsys.readouterr().out == f"n  path\n1  {'x' * 12}\n   {'x' * 8}\n"
    monkeypatch.setenv("COLUMNS", "14")
    output.table(columns, [("1", "x" * 20)])
    assert capsys.readouterr().out == f"n  path\n1  {'x' * 20}\n"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_no_colour(capsys, terminal, monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    output.table(COLUMNS, ROWS)
    assert "\x1b" not in capsys.readouterr().out


def test_markup_is_text(capsys, terminal):
    output.table(COLUMNS, [("[b]x[/b]", ":x:", "[link=evil]\x1b]8;;\x07")])
    out = capsys.readouterr().out
    assert "[link=evil]\\x1b]8;;\\x07" in out
    assert ":x:" in out


def test_pairs_fold_on_a_terminal(capsys, terminal):
    output.pairs([("label", "word " * 20), ("x", ""), ("y", "z" * 100)])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("label  word word")
    assert lines[1].startswith("       word")
    assert "x" in lines
    assert max(map(len, lines)) <= 80
    assert "".join(line.split()[-1] for line in lines[-2:]) == "z" * 100


def test_pairs_do_not_fold_in_a_pipe(capsys):
    output.pairs([("a", "word " * 200)])
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_nothing(capsys):
    output.pairs([])
    output.groups([[], []])
    assert capsys.readouterr().out == ""


def test_lines_are_cleaned(capsys):
    output.line("a\x1bb\nc")
    output.line()
    output.warn("a\nb")
    output.error("a\nb")
    captured = capsys.readouterr()
    assert captured.out == "a\\x1bb\\x0ac\n\n"
    assert captured.err == "kdmp: warning: a\\x0ab\nkdmp: error: a\\x0ab\n"


def test_json_is_ascii_and_strict(capsys):
    output.document({"name": "ä\ud800\x1b"})
    assert capsys.readouterr().out == '{\n  "name": "\\u00e4\\\\ud800\\u001b"\n}\n'
    with pytest.raises(ValueError, match="JSON compliant"):
        output.document({"x": float("nan")})


def test_cells_that_are_too_long_are_cut(capsys) -> None:
    output.table((output.Column("name"), output.Column("b")), [("x" * 261, "y"), ("z" * 260, "y")])
    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == "x" * 260 + "…  y"
    assert lines[2] == "z" * 260 + "   y"


def test_B2_long_tables_are_written_while_they_come_in(capsys, monkeypatch) -> None:
    """The first rows say how wide columns are; of the others only some are held at a time."""
    monkeypatch.setattr(output, "on_terminal", lambda: True)
    columns = (output.Column("n", right=True), output.Column("name"))
    held: list[int] = []

    def rows():
        for i in range(5000):
            held.append(len(capsys.readouterr().out.splitlines()))
            yield [str(i), "x" * (i % 3)]

    assert output.table(columns, rows()) == 5000
    rest = capsys.readouterr().out.splitlines()
    assert sum(held) + len(rest) == 5001
    assert held.count(0) == 5000 - 4
    assert rest[-1] == "4999  x"


def test_columns_of_a_long_table_fit_its_first_rows(capsys) -> None:
    output.table(
        (output.Column("n", right=True), output.Column("m")), [(str(i), "x") for i in range(1002)]
    )
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] + lines[-2:] == ["  n  m", "  0  x", "1000  x", "1001  x"]
