"""The mutation test: its operators change one line, in the way that they say, and nothing else."""

from __future__ import annotations

import ast
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from tools.mutants.choose import Chosen, choose, rooms, shares  # noqa: E402
from tools.mutants.operators import Fault, faults, is_real  # noqa: E402
from tools.mutants.ranking import Ranking  # noqa: E402
from tools.mutants.table import rows  # noqa: E402

CHANGES = [
    ("comparison", "y = a < b", ["y = a <= b"]),
    ("comparison", "y = a <= b < c", ["y = a < b < c", "y = a <= b <= c"]),
    ("comparison", "y = a == (b)", ["y = a != (b)"]),
    ("comparison", "y = a is not b", ["y = a is b"]),
    ("comparison", "y = '<' not in b", ["y = '<' in b"]),
    ("and and or", "y = a and b", ["y = a or b"]),
    ("arithmetic", "y = a + b", ["y = a - b"]),
    ("arithmetic", "y += b", ["y -= b"]),
    ("arithmetic", "y = f('+') + b", ["y = f('+') - b"]),
    ("constant", "y = 7", ["y = 8", "y = 6"]),
    (
        "constant",
        "y = f(0, x=True)",
        ["y = f(1, x=True)", "y = f((-1), x=True)", "y = f(0, x=False)"],
    ),
    ("default", "def f(x=7): ...", ["def f(x=8): ..."]),
    ("condition", "y = a if b else c", ["y = a if True else c", "y = a if False else c"]),
    (
        "condition",
        "y = [a for a in b if c]",
        ["y = [a for a in b if True]", "y = [a for a in b if False]"],
    ),
    ("not removed", "y = not a", ["y = a"]),
    ("return None", "def f(): return a", ["def f(): return None"]),
    ("statement deleted", "f(a)", ["pass"]),
    ("statement deleted", "a.b = c", ["pass"]),
    ("arguments swapped", "y = f('é', b, c)", ["y = f(b, 'é', c)"]),
    ("call exchanged", "y = min(a)", ["y = max(a)"]),
    ("slice bound", "y = a[b:]", ["y = a[(b) + 1:]"]),
    ("except clause", "except (A, B):", ["except (B,):", "except (A,):", "except Exception:"]),
    ("break and continue", "break", ["continue"]),
]


def in_context(line: str) -> str:
    """A module that is valid with the line in it."""
    if line.startswith("except"):
        return f"try:\n    f()\n{line}\n    pass\n"
    if line in ("break", "continue"):
        return f"for x in y:\n    {line}\n"
    return f'"""a < b"""\n\n{line}\n'


@pytest.mark.parametrize(("operator", "line", "expected"), CHANGES)
def test_an_operator_changes_what_it_says(operator: str, line: str, expected: list[str]) -> None:
    text = in_context(line)
    found = [one for one in faults(text) if one.operator == operator and one.before.strip() == line]
    assert [one.after.strip() for one in found] == expected
    for one in found:
        changed = one.applied(text)
        ast.parse(changed)
        assert is_real(one, text)
        assert sum(a != b for a, b in zip(text.split("\n"), changed.split("\n"), strict=True)) == 1


@pytest.mark.parametrize(
    "line",
    [
        "import a",
        "def __repr__(self): return a + 1",
        "x: int | None",
        "y = f'{a + 1}'",
        "_LOG.debug('x', 1)",
        "y = cast(int | None, z)",
        "def f(a: int | None) -> list[int]: ...",
    ],
)
def test_what_is_left_out_has_no_fault(line: str) -> None:
    assert faults(f"{line}\n") == []


def test_a_fault_that_changes_nothing_or_does_not_compile_is_not_real() -> None:
    assert not is_real(Fault("comparison", 1, "y = 1", "y =  1"), "y = 1\n")
    assert not is_real(Fault("comparison", 1, "y = 1", "y ="), "y = 1\n")
    with pytest.raises(ValueError):
        Fault("comparison", 1, "y = 2", "y = 3").applied("y = 1\n")


def test_every_room_has_its_share() -> None:
    assert shares({"a": 1, "b": 10, "c": 989}, 100) == {"a": 1, "b": 3, "c": 96}
    assert shares({"a": 2, "b": 2}, 100) == {"a": 2, "b": 2}


def test_a_seed_chooses_the_same_faults_of_different_lines() -> None:
    table = {"one": "one", "two": "one", "three": "three"}
    texts = {f"kdmp_ks/{name}.py": "".join(f"y{n} = f({n})\n" for n in range(20)) for name in table}
    chosen = choose(texts, table, 1, 12)
    assert chosen == choose(texts, table, 1, 12) != choose(texts, table, 2, 12)
    assert Counter(one.room for one in chosen) == {"one": 8, "three": 4}
    assert len({(one.path, one.fault.line) for one in chosen}) == 12
    assert [one.number for one in chosen] == list(range(12))


def test_the_rooms_are_those_of_the_table() -> None:
    table = rooms((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert table["errors"] == table["ground"] == "ground"
    assert table["virt"] == "phys"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("kdmp_ks/memory/small_readers.py", "tests/memory/test_small_readers.py"),
        ("kdmp_ks/batch/finder.py", "tests/batch/test_finder.py"),
    ],
)
def test_the_tests_of_a_module_are_ranked_first(path: str, expected: str) -> None:
    assert Ranking(ROOT, frozenset({"viewer"})).files(path)[0] == expected


def test_faults_are_counted_by_kind() -> None:
    fault = Fault("comparison", 1, "a < b", "a <= b")
    tried = [Chosen(number, room, "x.py", fault) for number, room in enumerate("aabbb")]
    assert list(rows(tried, {0, 2, 3}, {1, 3}, lambda one: one.room)) == [
        ("a", 2, 1, 1),
        ("b", 3, 0, 2),
    ]
