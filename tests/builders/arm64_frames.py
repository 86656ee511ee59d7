"""Functions of ARM64 with frames of all kinds, in assembler, linked into images.

Packed unwind data and the instructions that they stand for are written by the tables of Microsoft's
documents; unwind data of random prologs and epilogs are made by the assembler of LLVM.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from conftest import skip_or_fail

TESTS = Path(__file__).resolve().parents[1]
SOURCES = (
    TESTS / "symbols" / "native" / "functions.c",
    TESTS / "unwind" / "native" / "frames.c",
)
TARGET = "--target=aarch64-pc-windows-msvc"
_COMPILE = (
    "clang", TARGET, "-c", "-w", "-fms-extensions", "-ffreestanding", "-fno-stack-protector",
    "-mno-stack-arg-probe", "-fasynchronous-unwind-tables", "-fno-ident", "-ffixed-x18",
    "-DKsInTwoParts=KsLeaf",
)  # fmt: skip
_SYMBOL = re.compile(r"^ 0001:[0-9a-f]{8} +(\w+) +([0-9a-f]{16}) ", re.MULTILINE)
_BASE = 0x140000000
LEAF = """
        .text
        .globl Leaf
        .p2align 2
Leaf:
        add x0, x0, x1
        eor x1, x0, x2
        ret
"""
EMPTY_MAIN = """
        .globl DriverEntry
DriverEntry:
        ret
"""


def linked(
    folder: Path, sources: Sequence[Path], level: str = "-O1", names: Sequence[str] = ()
) -> tuple[bytes, dict[str, int]]:
    """Compile and link an image.

    Returns:
        Its bytes, and the RVA of each function.
    """
    for program in ("clang", "lld-link", "llvm-dlltool"):
        if shutil.which(program) is None:
            skip_or_fail(f"{program} is not installed")
    objects = []
    for source in sources:
        objects.append(f"{source.stem}.obj")
        _run(folder, *_COMPILE, level, str(source), "-o", objects[-1])
    (folder / "nt.def").write_text("LIBRARY ntoskrnl.exe\nEXPORTS\nDbgBreakPoint\n")
    _run(folder, "llvm-dlltool", "-m", "arm64", "-d", "nt.def", "-l", "nt.lib")
    _run(
        folder, "lld-link", "/nodefaultlib", "/driver", "/subsystem:native", "/Brepro",
        "/entry:DriverEntry", f"/base:{_BASE:#x}", "/map:image.map", "/out:image.sys",
        *(f"/include:{name}" for name in names), *objects, "nt.lib",
    )  # fmt: skip
    found = _SYMBOL.findall((folder / "image.map").read_text(encoding="utf-8"))
    image = (folder / "image.sys").read_bytes()
    return image, {name: int(address, 16) - _BASE for name, address in found}


def assembled(folder: Path, text: str) -> tuple[bytes, dict[str, int]]:
    """Assemble and link an image of functions in assembler."""
    source = folder / "frames.s"
    source.write_text(text, encoding="utf-8")
    return linked(folder, [source])


def _run(folder: Path, *command: str) -> None:
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, timeout=600, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}: {done.stdout}{done.stderr}"[:3000])


def packed_text(cases: Sequence[tuple[int, int, int, int, int, bool]]) -> str:
    """Write functions with packed unwind data.

    Args:
        cases: RegI, RegF, H, CR, bytes of the frame, and whether a part is apart.
    """
    code, data = [LEAF, EMPTY_MAIN], ['.section .pdata,"dr"\n.p2align 2']
    parts, part_data = [], []
    for number, (ints, floats, homes, chain, frame, has_part) in enumerate(cases):
        prolog, epilog = packed_instructions(ints, floats, homes, chain, frame)
        body = [f"mov x{19 + one}, #{one + 7}" for one in range(ints)]
        if chain:
            body.append("bl Leaf")
        if has_part:
            body += [f"b .Lpart{number}", f".Lback{number}:"]
            inner = ["mov x0, #5", *(["bl Leaf"] if chain else []), f"b .Lback{number}"]
            parts += [f".Lpart{number}:", *inner]
            fields = 2 | len(inner) << 2 | _fields(ints, floats, homes, chain, frame)
            part_data.append(f".long .Lpart{number}@IMGREL\n.long {fields:#x}")
        lines = [*prolog, *body, "mov x0, #1", *epilog]
        count = sum(not line.endswith(":") for line in lines)
        code += [f".globl Packed{number}", f"Packed{number}:", *lines]
        fields = 1 | count << 2 | _fields(ints, floats, homes, chain, frame)
        data.append(f".long Packed{number}@IMGREL\n.long {fields:#x}")
    return "\n".join([*code, *parts, *data, *part_data]) + "\n"


def _fields(ints: int, floats: int, homes: int, chain: int, frame: int) -> int:
    return floats << 13 | ints << 16 | homes << 20 | chain << 21 | frame // 16 << 23


def saved_size(ints: int, floats: int, homes: int, chain: int) -> int:
    """Return the bytes of the registers that are saved first."""
    size = 8 * ints + (8 if chain == 1 else 0) + (8 * floats + 8 if floats else 0)
    return (size + (64 * homes if size else 0) + 15) // 16 * 16


def packed_instructions(
    ints: int, floats: int, homes: int, chain: int, frame: int
) -> tuple[list[str], list[str]]:
    """Return the instructions of prolog and epilog."""
    size = saved_size(ints, floats, homes, chain)
    rest = frame - size
    names = [f"x{19 + one}" for one in range(ints)] + (["lr"] if chain == 1 else [])
    if (ints % 2 and chain != 1) or (chain == 1 and not ints % 2):
        groups = [names[at : at + 2] for at in range(0, len(names) - 1, 2)] + [names[-1:]]
    else:
        groups = [names[at : at + 2] for at in range(0, len(names), 2)]
    vectors = [f"d{8 + one}" for one in range(floats + 1 if floats else 0)]
    groups += [vectors[at : at + 2] for at in range(0, len(vectors), 2)]
    prolog, epilog = [], []
    if chain == 2:
        prolog.append("hint #27")
        epilog.append("hint #31")
    place, is_allocated = 0, False
    if ints == 1 and chain == 1:
        prolog.append(f"sub sp, sp, #{size}")
        epilog.append(f"add sp, sp, #{size}")
        is_allocated = True
    for group in groups:
        both, kind = ", ".join(group), "p" if len(group) == 2 else "r"
        store, load = ("stp", "ldp") if kind == "p" else ("str", "ldr")
        if is_allocated:
            prolog.append(f"{store} {both}, [sp, #{place}]")
            epilog.append(f"{load} {both}, [sp, #{place}]")
        else:
            prolog.append(f"{store} {both}, [sp, #-{size}]!")
            epilog.append(f"{load} {both}, [sp], #{size}")
            is_allocated = True
        place += 8 * len(group)
    inner: list[str] = []
    if homes and size:
        place = (place + 15) // 16 * 16 if size - place > 64 else place
        inner = [f"stp x{one}, x{one + 1}, [sp, #{place + 8 * one}]" for one in range(0, 8, 2)]
    prolog += inner
    if chain in (2, 3) and rest <= 512:
        prolog += [f"stp x29, lr, [sp, #-{rest}]!", "mov x29, sp"]
        epilog.append(f"ldp x29, lr, [sp], #{rest}")
    elif rest:
        amounts = [min(4080, rest - at) for at in range(0, rest, 4080)]
        prolog += [f"sub sp, sp, #{amount}" for amount in amounts]
        epilog += [f"add sp, sp, #{amount}" for amount in amounts]
        if chain in (2, 3):
            prolog += ["stp x29, lr, [sp]", "mov x29, sp"]
            epilog.append("ldp x29, lr, [sp]")
    return prolog, [*reversed(epilog), "ret"]


def random_text(random: Random, count: int) -> str:
    """Write functions with random prologs and epilogs, and directives of unwind data."""
    return "\n".join([LEAF, EMPTY_MAIN, *(_function(random, one) for one in range(count))]) + "\n"


def _function(random: Random, number: int) -> str:
    steps = list(_steps(random))
    prolog = [line for store, directive, _ in steps for line in (store, f".seh_{directive}")]
    body, names = [], re.findall(r"\bx(?:19|2[0-8])\b", " ".join(store for store, *_ in steps))
    body += [f"mov {name}, #{random.randrange(0xFFFF)}" for name in sorted(set(names))]
    saves_link = any("lr" in store for store, *_ in steps)
    if saves_link:
        body.append("bl Leaf")
    fixed = steps[-1][1].startswith(("set_fp", "add_fp"))
    if fixed and random.random() < 0.5:
        body.append(f"sub sp, sp, #{16 * random.randrange(1, 40)}")
        if saves_link:
            body.append("bl Leaf")
    undone = steps if fixed else [one for one in steps if one[2]]
    lines = [f".globl Random{number}", f".seh_proc Random{number}", f"Random{number}:", *prolog]
    lines += [".seh_endprologue", *body]
    if random.random() < 0.4:
        lines += ["tbz x3, #0, 1f", *_epilog(undone), "1:"]
    lines += ["add x4, x4, #1"] * random.randrange(3)
    lines += [*_epilog(undone)]
    if random.random() < 0.3:
        lines.append("add x4, x4, #1")
    return "\n".join([*lines, ".seh_endproc"])


def _epilog(steps: Sequence[tuple[str, str, str]]) -> list[str]:
    lines = [".seh_startepilogue"]
    for _, directive, load in reversed(steps):
        lines += [load or "nop", f".seh_{directive if load else 'nop'}"]
    return [*lines, ".seh_endepilogue", "ret"]


def _steps(random: Random) -> Iterator[tuple[str, str, str]]:
    """Go through instructions of a prolog: the store, the directive and the load."""
    size = 16 * random.randrange(12, 15)
    start = random.randrange(7)
    place = 16
    previous = 0
    if start == 0:
        yield f"stp x19, x20, [sp, #-{size}]!", f"save_r19r20_x {size}", _pop("x19, x20", size)
        previous = 19
    elif start == 1:
        first = 19 + 2 * random.randrange(3)
        pair = f"x{first}, x{first + 1}"
        yield f"stp {pair}, [sp, #-{size}]!", f"save_regp_x x{first}, {size}", _pop(pair, size)
        previous = first
    elif start == 2:
        yield f"str x19, [sp, #-{size}]!", f"save_reg_x x19, {size}", f"ldr x19, [sp], #{size}"
        previous = 18
    elif start == 3:
        yield f"stp x29, lr, [sp, #-{size}]!", f"save_fplr_x {size}", _pop("x29, lr", size)
        previous = 17
    elif start == 4:
        yield f"stp d8, d9, [sp, #-{size}]!", f"save_fregp_x d8, {size}", _pop("d8, d9", size)
        previous = 17
    elif start == 5:
        yield f"str d8, [sp, #-{size}]!", f"save_freg_x d8, {size}", f"ldr d8, [sp], #{size}"
        previous = 17
    else:
        yield f"sub sp, sp, #{size}", f"stackalloc {size}", f"add sp, sp, #{size}"
        previous, place = 17, 0
    register = previous + 2
    can_follow = start in (0, 1)
    for _ in range(random.randrange(4)):
        if register > 26:
            break
        pair = f"x{register}, x{register + 1}"
        kind = random.randrange(4)
        if kind <= 1:
            directive = f"save_regp x{register}, {place}"
            if can_follow and kind == 1:
                directive = "save_next"
            yield f"stp {pair}, [sp, #{place}]", directive, f"ldp {pair}, [sp, #{place}]"
            can_follow, register = True, register + 2
        elif kind == 2:
            name = f"x{register}"
            yield (
                f"str {name}, [sp, #{place}]",
                f"save_reg {name}, {place}",
                f"ldr {name}, [sp, #{place}]",
            )
            can_follow, register = False, register + 1
        else:
            yield f"str d10, [sp, #{place}]", f"save_freg d10, {place}", f"ldr d10, [sp, #{place}]"
            can_follow = False
        place += 16
    yield from _link(random, start, register, place)


def _link(random: Random, start: int, register: int, place: int) -> Iterator[tuple[str, str, str]]:
    if random.random() < 0.5:
        first = 10 + 2 * random.randrange(2)
        pair = f"d{first}, d{first + 1}"
        yield (
            f"stp {pair}, [sp, #{place}]",
            f"save_fregp d{first}, {place}",
            f"ldp {pair}, [sp, #{place}]",
        )
        place += 16
    has_link, has_frame = start == 3, start == 3
    if not has_link and random.random() < 0.7:
        kind = random.randrange(3)
        if kind == 0 and register <= 27 and register % 2:
            pair = f"x{register}, lr"
            yield (
                f"stp {pair}, [sp, #{place}]",
                f"save_lrpair x{register}, {place}",
                f"ldp {pair}, [sp, #{place}]",
            )
        elif kind == 1:
            yield f"str lr, [sp, #{place}]", f"save_reg lr, {place}", f"ldr lr, [sp, #{place}]"
        else:
            yield (
                f"stp x29, lr, [sp, #{place}]",
                f"save_fplr {place}",
                f"ldp x29, lr, [sp, #{place}]",
            )
            has_frame = True
    kind = random.randrange(5)
    if kind == 0:
        size = 16 * random.randrange(1, 32)
    elif kind == 1:
        size = 16 * random.randrange(32, 255)
    elif kind == 2 and start != 6:  # LLVM 14 packs two allocations into too few bits
        size = 0x8000 + 0x1000 * random.randrange(1, 0x40)
    else:
        size = 0
    if size:
        high = ", lsl #12" if size >= 0x1000 else ""
        amount = size >> 12 if high else size
        yield f"sub sp, sp, #{amount}{high}", f"stackalloc {size}", f"add sp, sp, #{amount}{high}"
    if size and random.random() < 0.3:
        yield "str x5, [sp, #8]", "nop", ""
    if has_frame and random.random() < 0.7:
        above = 8 * random.randrange(4)
        if above:
            yield f"add x29, sp, #{above}", f"add_fp {above}", f"sub sp, x29, #{above}"
        else:
            yield "mov x29, sp", "set_fp", "mov sp, x29"


def _pop(pair: str, size: int) -> str:
    return f"ldp {pair}, [sp], #{size}"
