"""``file.ptr`` and ``refs.ptr`` of stores, which may be anybody's."""

from __future__ import annotations

from pathlib import Path

import pytest

from kdmp_ks.symbols.stores.candidate import Candidate, Status
from kdmp_ks.symbols.stores.symbol_path import SymbolPath
from symbols.stores.makers import NT_IMAGE, image, put

FOLDER = "ntoskrnl.exe/0D8333E61046000"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    store = tmp_path / "store"
    store.mkdir()
    return store


def looked_up(store: Path, *, follow: bool = False) -> Candidate:
    (found,) = SymbolPath.parse(f"srv*{store}", follow_pointers=follow).find(NT_IMAGE)
    return found


@pytest.mark.parametrize("text", ["PATH:{}", "path: {}\r\n", "{}", "\ufeffPATH:{}\nmore"])
def test_a_path_inside_of_the_store(store: Path, text: str) -> None:
    file = put(store, "files/nt.exe", image())
    put(store, f"{FOLDER}/file.ptr", text.format(file))
    found = looked_up(store)
    assert found.is_found
    assert found.path == str(file.resolve())


def test_a_relative_path(store: Path) -> None:
    put(store, "files/nt.exe", image())
    put(store, f"{FOLDER}/file.ptr", "PATH:..\\..\\files\\nt.exe")
    assert looked_up(store).is_found


def test_a_path_outside_of_the_store_is_followed_on_demand_only(store: Path) -> None:
    file = put(store.parent, "outside/nt.exe", image())
    put(store, f"{FOLDER}/file.ptr", f"PATH:{file}")
    found = looked_up(store)
    assert found.status is Status.REFUSED
    assert found.reason is not None
    assert "leads out of the store" in found.reason
    assert looked_up(store, follow=True).is_found
    file.write_bytes(image(stamp=1))
    assert looked_up(store, follow=True).status is Status.REFUSED


def test_a_link_does_not_make_outside_inside(store: Path) -> None:
    put(store.parent, "outside/nt.exe", image())
    try:
        (store / "link").symlink_to(store.parent / "outside")
    except OSError:
        pytest.skip("no links here")
    put(store, f"{FOLDER}/file.ptr", f"PATH:{store}/link/nt.exe")
    assert looked_up(store).status is Status.REFUSED


@pytest.mark.parametrize(
    "path",
    ["\\\\evil\\share\\nt.exe", "//evil/share/nt.exe", "http://evil/nt.exe", "file:///etc/passwd"],
)
@pytest.mark.parametrize("follow", [False, True])
def test_no_other_machine_is_asked(store: Path, path: str, follow: bool) -> None:
    put(store, f"{FOLDER}/file.ptr", f"PATH:{path}")
    found = looked_up(store, follow=follow)
    assert found.status is Status.REFUSED
    assert found.reason is not None
    assert "another machine" in found.reason


def test_a_message_is_shown_without_control_characters(store: Path) -> None:
    put(store, f"{FOLDER}/file.ptr", "MSG: gone\x1b[2J" + "x" * 1000)
    reason = looked_up(store).reason
    assert reason is not None
    assert reason.startswith("file.ptr says: gone\\x1b[2Jxxx")
    assert len(reason) < 300


@pytest.mark.parametrize(
    "text", ["", "PATH:", "PATH:\0", "MSG:", "PATH:none.exe", b"\xff" * 99], ids=range(6)
)
def test_a_pointer_to_nothing(store: Path, text: str | bytes) -> None:
    put(store, f"{FOLDER}/file.ptr", text)
    found = looked_up(store)
    assert found.status is Status.REFUSED
    assert found.reason


def test_a_pointer_is_read_up_to_a_limit(store: Path) -> None:
    put(store, f"{FOLDER}/file.ptr", b"PATH:" + b"a" * 10_000_000)
    assert looked_up(store).status is Status.REFUSED


def test_a_file_beside_its_pointer_comes_first(store: Path) -> None:
    put(store, f"{FOLDER}/ntoskrnl.exe", image())
    put(store, f"{FOLDER}/file.ptr", "MSG: no")
    assert looked_up(store).is_found


def test_references(store: Path) -> None:
    file = put(store, "files/nt.exe", image())
    put(store, f"{FOLDER}/refs.ptr", f'0000000001,file,"x"\r\n0000000002,ptr,"{file}",,\r\n')
    assert looked_up(store).is_found
    put(store, f"{FOLDER}/refs.ptr", '0000000001,file,"c:\\build\\nt.exe",,\n')
    found = looked_up(store)
    assert found.reason == "refs.ptr is there, but the file is not"


def test_an_empty_folder_of_a_key(store: Path) -> None:
    (store / FOLDER).mkdir(parents=True)
    assert looked_up(store).status is Status.MISSING
