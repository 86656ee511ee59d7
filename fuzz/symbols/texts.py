"""Symbol paths, pointers of stores and declarations in C, made and changed by words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from fuzz.symbols.numbers import ODD_TEXTS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

SECRET: Final = "pa55word"
"""The password in URLs, which nothing may show."""
_PATH_WORDS: Final = (
    "srv", "SRV", "symsrv", "cache", "*", "*", "*", "**", ";", ";", ";", ":", " ", "symsrv.dll",
    "c:\\symbols", "/nowhere/symbols", "~", "~root", "~\0", "https://example.org/s", ".", "..",
    f"https://me:{SECRET}@example.org/s", f"http://me:{SECRET}@[::1]:80/", "ftp://x/y", "http://",
    "http://[", "https://\u00e9.example", "file:///etc", "\\\\host\\share", "srv*", "cache*",
    f"srv*x*https://u:{SECRET}@h/p?q#f", f"*https://a:{SECRET}@b@c/", "DL", "x" * 5000,
    "srv*;" * 300,
)  # fmt: skip
_POINTER_WORDS: Final = (
    "PATH:", "MSG:", "path : ", "..\\", "../", "/", "\\", "x.pdb", "outside", "C:", "\\\\host\\s\\",
    "file://", "//host/x", " ", "\r\n", "\n", "\0", "\ufeff", "store", "keep", "secret.pdb", "~",
    "a" * 5000, '0000000001,ptr,"', '0000000002,file,"', '"', ",", "\x1b[31m", "%20",
)  # fmt: skip
_HEADER_TYPES: Final = (
    "ULONG", "USHORT", "ULONG64", "UCHAR", "int", "LONG", "HANDLE", "GUID", "float", "LIST_ENTRY",
    "ULONG", "PVOID", "char", "double", "void", "wchar_t", "int128", "float16", "B",
    "uint24", "uleb128", "UNICODE_STRING", "_A", "LARGE_INTEGER", "nosuchtype", "struct _A", "E",
)  # fmt: skip
_HEADER_NUMBERS: Final = (
    "0", "1", "1", "2", "3", "4", "7", "16", "31", "100", "4096", "0x10",
    "0x7fffffff", "1 << 40", "-1", "99999999999", "N", "sizeof(_A)", "EOF",
    "NULL", "2*2", "1/0", "((3))", "", "x", "'a'", "0xffffffffffffffff", "1 << 99999",
)  # fmt: skip
_HEADER_WORDS: Final = (
    "struct", "union", "enum", "typedef", "{", "}", ";", "*", "[", "]", ":", ",", "(",
    "#define x 1", "\n", "//", "/*", "*/", "\\\n", "#include <x>", "#ifdef N\n", "#endif", "$x",
    "\x00", "\u00e9", '"', "struct _A *", "volatile", "const", "((((((((", "flag", "/**/", "=", "x",
)  # fmt: skip
_HEADERS: Final = (
    "struct _A { ULONG Size; PVOID Next; LIST_ENTRY Links; UCHAR Bytes[16]; };",
    "#define N 4\n"
    "typedef struct _B { USHORT Words[N]; union { ULONG Low; ULONG64 Quad; }; } B, *PB;",
    "enum E { One = 1, Two, Last = 0x7fffffff };\n"
    "struct _C { E State; ULONG Bits:3; ULONG More:5; };",
    "typedef struct _D { struct { int x; char y; } Inner[2]; UNICODE_STRING Name; } D;\n"
    "struct _E { D Two[2][3]; double Ratio; wchar_t Text[8]; void *Call; };",
)
_TOKEN: Final = re.compile(r"\s+|\w+|.")
_NUMBER: Final = re.compile(r"(?:0x)?[0-9][0-9a-f]*|N")
_TYPE: Final = re.compile(
    r"ULONG|PVOID|LIST_ENTRY|UCHAR|USHORT|ULONG64|int|char|UNICODE_STRING|double|D|E|wchar_t|void"
)


def hostile_path(random: Random) -> str:
    """Return a text in place of a symbol path."""
    words = [random.choice(_PATH_WORDS) for _ in range(random.choice((1, 2, 3, 5, 8, 20)))]
    if random.random() < 0.2:
        words.append(random.choice(ODD_TEXTS))
    return random.choice(("", "", "*", ";")).join(words)


def hostile_pointer(random: Random, sound: Sequence[str]) -> str:
    """Return a text in place of a pointer of a store.

    Args:
        random: Chooses it.
        sound: Sound ones.
    """
    if random.random() < 0.5:
        return random.choice(sound)
    words = [random.choice(_POINTER_WORDS) for _ in range(random.choice((1, 2, 3, 5)))]
    return "".join((random.choice(("", *sound)), *words))


def hostile_header(random: Random, number: int) -> str:
    """Return declarations that were changed by words; mostly types by types."""
    words = _TOKEN.findall(_HEADERS[number % len(_HEADERS)])
    for _ in range(random.choice((1, 1, 1, 1, 2, 3))):
        numbers = [i for i, word in enumerate(words) if _NUMBER.fullmatch(word)]
        types = [i for i, word in enumerate(words) if _TYPE.fullmatch(word)]
        choice = random.random()
        if choice < 0.4 and numbers:
            words[random.choice(numbers)] = random.choice(_HEADER_NUMBERS)
        elif choice < 0.8 and types:
            words[random.choice(types)] = random.choice(_HEADER_TYPES)
        elif choice < 0.9:
            _any_word(random, words)
        else:
            names = [i for i, word in enumerate(words) if word.isidentifier()]
            words[random.choice(names)] = words[random.choice(names)]
    return "".join(words)


def _any_word(random: Random, words: list[str]) -> None:
    """Put a word in place of any other, insert, delete or repeat some."""
    at = random.randrange(len(words) + 1)
    choice = random.randrange(4)
    if choice == 0:
        words[at : at + 1] = [random.choice(_HEADER_WORDS)]
    elif choice == 1:
        words[at:at] = [random.choice(_HEADER_WORDS)]
    elif choice == 2:
        del words[at : at + 1]
    else:
        other = random.randrange(len(words) + 1)
        words[at:at] = words[other : other + 8]
