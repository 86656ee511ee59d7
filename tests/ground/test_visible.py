"""Names of drivers that read as something else, and texts that no reader of JSON takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kdmp_ks.ground.visible import encodable, visible


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain ä 漢字 C:\\x", "plain ä 漢字 C:\\x"),
        ("\x00\x1b[31m\x7f", "\\x00\\x1b[31m\\x7f"),
        ("a\r\nb\tc", "a\\x0d\\x0ab\\x09c"),
        ("\u202e\u2028\ufeff\u00a0", "\\u202e\\u2028\\ufeff\\xa0"),
        ("\ud800", "\\ud800"),
        ("\U000e0001", "\\U000e0001"),
        # Invisible characters: fillers, a blank pattern, variation selectors, joiners.
        ("nt\u3164", "nt\\u3164"),
        ("\u115f\u1160\uffa0", "\\u115f\\u1160\\uffa0"),
        ("nt\u2800.sys", "nt\\u2800.sys"),
        ("n\ufe00t\ufe0f", "n\\ufe00t\\ufe0f"),
        ("n\u034ft\U000e0100", "n\\u034ft\\U000e0100"),
        ("\u17b4\u180b\u00ad\u200b\u200d", "\\u17b4\\u180b\\xad\\u200b\\u200d"),
        # Strong right-to-left letters turn what stands around them.
        ("a\u05d0\u0627\u0661.sys", "a\\u05d0\\u0627\\u0661.sys"),
        # Marks: some are writing, many hide what is under them, one alone sits on the text before.
        ("Zu\u0308rich a\u0323\u0302", "Zu\u0308rich a\u0323\u0302"),
        ("n" + "\u0301" * 4, "n\u0301\u0301\\u0301\\u0301"),
        ("\u0301nt", "\\u0301nt"),
        # Letters of another script that look like those of ASCII.
        ("ntоskrnl.exe", "nt\\u043eskrnl.exe"),
        ("сор.sys", "\\u0441\\u043e\\u0440.sys"),
        ("ntd\u04cf\u04cf.dll", "ntd\\u04cf\\u04cf.dll"),
        ("\u04c0\u04af\u01c0", "\\u04c0\\u04af\\u01c0"),
        ("драйвер.sys", "драйвер.sys"),
        ("Αλφα", "Αλφα"),
        ("ｎｔ.sys 𝐧𝐭", "\\uff4e\\uff54.sys \\U0001d427\\U0001d42d"),
        ("", ""),
    ],
)
def test_visible(raw: str, shown: str) -> None:
    assert visible(raw) == shown


def test_nothing_that_is_visible_looks_like_ascii_without_being_it() -> None:
    """Every character, one by one."""
    for code in range(0x80, 0x30000):
        shown = visible(f"n{chr(code)}t")
        assert shown.isprintable()
        assert shown != "nt"


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\u05d0\u0430", "\\u05d0\\u0430"),  # beside a letter that is written from right to left
        ("\u0430\uff22\u0441", "\\u0430\\uff22\\u0441"),  # beside one in full width
        ("\ue8eb\u0455\u0431", "\\ue8eb\\u0455\u0431"),  # behind an escape that ends with a letter
        ("\ue8e1\u0455\u0431", "\\ue8e1\u0455\u0431"),
        ("\u0455\u0431\ue8eb", "\u0455\u0431\\ue8eb"),
    ],
)
def test_beside_what_is_escaped(raw: str, shown: str) -> None:
    assert visible(raw) == shown


_TRICKY = st.text(
    st.sampled_from(
        "aob_1. \\\u0430\u0441\u0455\u0431\u0436\u05d0\u0301\uff22\ue8eb\ue8e1\u200b\x1b\ud800"
    )
)


@given(st.one_of(st.text(st.characters(codec=None)), _TRICKY))
def test_what_is_shown_stays_as_it_is(text: str) -> None:
    assert visible(visible(text)) == visible(text)


def test_encodable() -> None:
    assert encodable("a\ud800b\udfffc\U0001f600") == "a\\ud800b\\udfffc\U0001f600"
    assert encodable("plain") == "plain"
    encodable("\ud83d\ude00").encode("utf-8")


def test_every_character_of_ascii() -> None:
    text = "".join(map(chr, range(128)))
    wanted = "".join(c if 0x20 <= ord(c) < 0x7F else f"\\x{ord(c):02x}" for c in text)
    assert visible(text) == wanted
    assert visible(text + "\u00e4") == wanted + "\u00e4"


@pytest.mark.parametrize("char", ["\u00e4", "\u0430", "\u4e2d", "\u05d0", "\ud800", "\U000e0001"])
def test_a_long_text_is_judged_at_its_beginning(char: str) -> None:
    """Behind 65,536 characters all letters beyond ASCII are numbers: the time is bounded."""
    text = "a" * 65_535 + char + "b\x1b" + char * 3
    escaped = visible("\ud800").replace("ud800", f"u{ord(char):04x}")
    if ord(char) > 0xFFFF:
        escaped = f"\\U{ord(char):08x}"
    elif ord(char) <= 0xFF:
        escaped = f"\\x{ord(char):02x}"
    begin = visible(text[:65_536])
    assert visible(text) == begin + "b\\x1b" + escaped * 3
