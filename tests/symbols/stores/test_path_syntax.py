"""Symbol paths in the syntax of ``_NT_SYMBOL_PATH``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kdmp_ks.symbols.stores.default_store import default_store
from kdmp_ks.symbols.stores.download.urls import without_user
from kdmp_ks.symbols.stores.symbol_path import SymbolPath

URL = "https://example.org/symbols"
Parts = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], str | None]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HOME", "LOCALAPPDATA", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    return tmp_path


def parts(text: str) -> list[Parts]:
    entries = SymbolPath.parse(text).entries
    return [(one.stores, one.servers, one.caches, one.place) for one in entries]


def test_a_chain_of_stores_and_a_server() -> None:
    assert parts(f"srv*a*b*{URL}") == [(("a", "b"), (URL,), ("a", "b"), None)]


@pytest.mark.parametrize("keyword", ["srv", "SRV", "Srv", "symsrv*symsrv.dll", "SYMSRV*x"])
def test_keywords_without_regard_to_case(keyword: str) -> None:
    assert parts(f"{keyword}*a*{URL}") == [(("a",), (URL,), ("a",), None)]


@pytest.mark.parametrize("text", [f"srv*{URL}", f"srv**{URL}", f"**{URL}", URL, f"symsrv*x*{URL}"])
def test_a_server_alone_has_the_default_store(text: str) -> None:
    store = default_store()
    assert parts(text) == [((store,), (URL,), (store,), None)]


@pytest.mark.parametrize("text", ["srv*", "**", "srv**", "symsrv*symsrv.dll*"])
def test_no_server_is_asked_that_is_not_named(text: str) -> None:
    assert parts(text) == [((default_store(),), (), (default_store(),), None)]


@pytest.mark.skipif(os.name == "nt", reason="a drive is a place there")
@pytest.mark.parametrize("folder", [r"C:\symbols", "c:/symbols", r"\\server\share"])
def test_downloads_are_not_stored_on_drives_of_windows(folder: str) -> None:
    store = default_store()
    assert parts(f"srv*{folder}*{URL}") == [((folder, store), (URL,), (store,), None)]
    assert parts(f"srv*{folder}*b*{URL}") == [((folder, "b"), (URL,), ("b",), None)]
    assert parts(f"cache*{folder};{URL}")[1] == ((store,), (URL,), (store,), None)


@pytest.mark.skipif(os.name == "nt", reason="a drive is a place there")
def test_a_folder_that_is_called_as_a_drive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(r"C:\symbols").mkdir()
    assert parts(rf"srv*C:\symbols*{URL}")[0][2] == (r"C:\symbols",)


def test_a_cache_is_for_what_follows() -> None:
    assert parts(f"srv*a*{URL};cache*c;srv*b*{URL};srv*{URL}") == [
        (("a",), (URL,), ("a",), None),
        (("c",), (), ("c",), None),
        (("b",), (URL,), ("c", "b"), None),
        ((), (URL,), ("c",), None),
    ]


def test_an_empty_cache_is_the_default_store() -> None:
    assert parts("cache*") == [((default_store(),), (), (default_store(),), None)]


def test_bare_paths_and_empty_entries() -> None:
    found = parts(" one ;; two\\three ;")
    assert [place for *_, place in found] == ["one", "two\\three"]


@pytest.mark.skipif(os.pathsep != ":", reason="the separator is a semicolon here")
def test_colons_separate_where_nothing_else_has_them(tmp_path: Path) -> None:
    places = [place for *_, place in parts("/a:/b;C:\\c;d")]
    assert places == ["/a", "/b", "C:\\c", "d"]
    assert parts("srv*/a*http://h:80/x") == [(("/a",), ("http://h:80/x",), ("/a",), None)]
    odd = tmp_path / "x:y"
    odd.mkdir()
    assert parts(str(odd))[0][3] == str(odd)


def test_the_home_folder(home: Path) -> None:
    assert parts("~/s;srv*~/t") == [
        ((), (), (), str(home / "s")),
        ((str(home / "t"),), (), (str(home / "t"),), None),
    ]


def test_the_environment_in_its_order() -> None:
    path = SymbolPath.from_environment(
        {
            "_NT_SYMBOL_PATH": "c",
            "KDMP_SYMBOL_PATH": "a",
            "_NT_ALT_SYMBOL_PATH": "b",
            "_NT_EXECUTABLE_IMAGE_PATH": "i",
        }
    )
    assert [one.place for one in path.entries] == ["a", "b", "c"]
    assert [one.place for one in path.image_entries] == ["i"]
    assert not SymbolPath.from_environment({})


def test_paths_of_arguments(tmp_path: Path) -> None:
    star = tmp_path / "a*b"
    star.mkdir()
    path = SymbolPath.of(tmp_path, f"srv*s*{URL}", str(star), "x;y")
    found = [(one.place, one.servers) for one in path.entries]
    assert found == [(str(tmp_path), ()), (None, (URL,)), (str(star), ()), ("x", ()), ("y", ())]
    assert path.servers == (URL,)


def test_a_sum_has_the_entries_of_both() -> None:
    whole = SymbolPath.of("a") + SymbolPath.of("b")
    assert [one.place for one in whole.entries] == ["a", "b"]


def test_a_path_of_a_million_entries_is_cut() -> None:
    assert len(SymbolPath.parse("a;" * 1_000_000).entries) == 256


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:secret@example.org/a", "https://example.org/a"),
        ("https://me:se/cret@example.org/a", "https://example.org/a"),
        ("https://me:se#c@ret@example.org/a", "https://example.org/a"),
        (
            "srv*c*https://me:s?t@one.org/a*http://x:y@two.org",
            "srv*c*https://one.org/a*http://two.org",
        ),
        ("https://example.org/a?sig=secret", "https://example.org/a?..."),
        ("https://example.org:8080/feed@Local/x", "https://example.org:8080/feed@Local/x"),
        ("https://example.org/feed@Local", "https://example.org/feed@Local"),
    ],
)
def test_nothing_secret_is_shown(url, shown):
    assert without_user(url) == shown
