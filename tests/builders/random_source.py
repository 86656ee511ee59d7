"""Sources of drivers, made at random: types of every kind, data, functions that call each other.

Whatever a function does, it returns: calls go to functions of higher numbers only, and loops are
short. The results depend on the arguments, so that compilers cannot leave the functions out.
"""

from __future__ import annotations

from random import Random

_SCALARS = (
    "char", "signed char", "unsigned char", "short", "unsigned short", "int", "u32", "long",
    "unsigned long", "long long", "u64", "float", "double", "void *", "wchar",
)  # fmt: skip
_WHOLE = ("unsigned char", "unsigned short", "u32", "u64", "int", "short")
_BITS = {"unsigned char": 8, "unsigned short": 16, "u32": 32, "u64": 64, "int": 32, "short": 16}
_HEAD = (
    "typedef unsigned int u32; typedef unsigned long long u64; typedef unsigned short wchar;\n"
    "int _fltused;\n"
)
_FUNCTION = "__declspec(noinline) __attribute__((used))"
MOST_CALLS = 3


def random_driver(random: Random, functions: int = 12, types: int = 12) -> dict[str, str]:
    """Return the sources of a driver by their file names.

    Args:
        random: Chooses.
        functions: Number of functions beside the entry point, ``DriverEntry``.
        types: Number of structures, unions and enumerations.
    """
    lines = [_HEAD, *_types(random, types)]
    lines.append("volatile u32 RandomCounter;")
    lines += [f"u32 Random{number}(u32 a, u32 b, u32 c);" for number in range(functions)]
    for number in reversed(range(functions)):
        lines += _function(random, number, functions)
    calls = " + ".join(f"Random{number}({number}, 2, 3)" for number in range(min(functions, 4)))
    lines.append(f"int DriverEntry(void) {{ return (int)({calls}); }}")
    return {
        "random.c": "\n".join(lines) + "\n",
        "classes.cpp": _classes(random, max(2, types // 3)),
    }


def _types(random: Random, count: int) -> list[str]:
    """Structures, unions and enumerations, with a variable of each."""
    lines: list[str] = []
    known: list[str] = []
    for number in range(count):
        kind = random.choice(("struct", "struct", "struct", "union", "enum"))
        name = f"{kind} _RANDOM_{number}"
        if kind == "enum":
            # Constants that fit both into `int` and into `unsigned`, of one sign alone.
            sign = random.choice((1, -1))
            constants = random.sample(range(1, 0x7FFFFFFF), random.randrange(1, 9))
            listed = ", ".join(
                f"RANDOM_{number}_{at} = {sign * one}" for at, one in enumerate(constants)
            )
            lines.append(f"{name} {{ {listed} }};")
        else:
            packed = random.choice(("", "", "", "__pragma(pack(push, 1)) "))
            fields = _fields(random, name, known)
            after = " __pragma(pack(pop))" if packed else ""
            lines.append(f"{packed}{name} {{ {fields} }};{after}")
        lines.append(f"{random.choice(('', 'static '))}{name} RandomData{number};")
        lines.append(
            f"{_FUNCTION} void *RandomUse{number}({name} *it) "
            f"{{ return it + (u64)&RandomData{number}; }}"
        )
        known.append(name)
    return lines


def _fields(random: Random, owner: str, known: list[str]) -> str:
    fields = []
    for number in range(random.randrange(1, 10)):
        name = f"Field{number}"
        kind = random.randrange(8)
        scalar = random.choice(_SCALARS)
        if kind == 0:
            whole = random.choice(_WHOLE)
            fields.append(f"{whole} {name} : {random.randrange(1, _BITS[whole] + 1)};")
        elif kind == 1:
            fields.append(f"{scalar} {name}[{random.randrange(1, 40)}];")
        elif kind == 2:
            sizes = f"[{random.randrange(1, 5)}][{random.randrange(1, 7)}]"
            fields.append(f"{scalar} {name}{sizes};")
        elif kind == 3 and known:
            fields.append(f"{random.choice(known)} {name};")
        elif kind == 4:
            fields.append(f"{owner} *{name};")
        elif kind == 5:
            other = random.choice(_SCALARS)
            inner = random.choice(("struct", "union"))
            fields.append(f"{inner} {{ {scalar} First; {other} Second; }} {name};")
        elif kind == 6:
            fields.append(f"u32 (*{name})(u32, void *);")
        else:
            fields.append(f"{random.choice(('', 'volatile ', 'const '))}{scalar} {name};")
    return " ".join(fields)


def _function(random: Random, number: int, count: int) -> list[str]:
    """A function with locals, a loop and calls of functions with higher numbers."""
    body = []
    if random.random() < 0.6:
        size = random.choice((3, 9, 70, 700))
        body.append(f"volatile u32 local[{size}]; local[a % {size}] = b; c += local[b % {size}];")
    if random.random() < 0.3:
        body.append("double d = (double)(int)c * 1.5; c += (u32)(int)d;")
    for _ in range(random.randrange(MOST_CALLS)):
        if number + 1 < count:
            other = random.randrange(number + 1, min(count, number + 4))
            call = f"c += Random{other}(b, c, a + {random.randrange(100)});"
            body.append(random.choice((call, f"if (a & {random.randrange(1, 4)}) {{ {call} }}")))
    if random.random() < 0.4:
        body.append(f"for (u32 i = 0; i < {random.randrange(1, 4)}; i++) RandomCounter += i ^ c;")
    hidden = ""
    return [
        f"{hidden}{_FUNCTION} u32 Random{number}(u32 a, u32 b, u32 c) {{ {' '.join(body)} "
        f"RandomCounter += a; return c * {random.randrange(3, 99)} + b; }}"
    ]


def _classes(random: Random, count: int) -> str:
    """Classes, some of which are derived from others or have virtual functions."""
    lines = [_HEAD.splitlines()[0]]
    for number in range(count):
        base = (
            f" : public RandomClass{random.randrange(number)}"
            if number and random.random() < 0.6
            else ""
        )
        has_virtual = random.random() < 0.5
        members = " ".join(
            f"{random.choice(_SCALARS)} Member{number}_{at};"
            for at in range(random.randrange(1, 5))
        )
        method = f"u32 Get{number}() {{ return (u32)(u64)this; }}"
        virtual = (
            f"virtual u32 Do{number}(u32 by) {{ return by + {number}; }}" if has_virtual else ""
        )
        lines.append(
            f"class RandomClass{number}{base} {{ public: {members} {method} {virtual} "
            f"static u32 Shared{number}; }};"
        )
        lines.append(f"u32 RandomClass{number}::Shared{number} = {number};")
        lines.append(
            f"{_FUNCTION} u32 UseClass{number}(RandomClass{number} *it) {{ return it->Get{number}()"
            f"{f' + it->Do{number}(7)' if has_virtual else ''}; }}"
        )
    return "\n".join(lines) + "\n"
