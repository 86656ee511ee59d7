"""Functions of AMD64 with frames of all kinds, in assembler; LLVM makes their unwind data."""

from __future__ import annotations

from random import Random

_PUSHED = ("rbx", "rbp", "rsi", "rdi", "r12", "r13", "r14", "r15")
_LEAF = """
        .text
        .globl Leaf
        .def Leaf; .scl 2; .type 32; .endef
        .p2align 4
Leaf:
        addq %rcx, %rax
        xorq %rdx, %rax
        retq
"""
_LARGE = 0x60000


def random_text(random: Random, count: int) -> str:
    """Write functions ``Frame0`` and so on with random prologs, bodies and epilogs."""
    return "\n".join([_LEAF, *(_function(random, one, count) for one in range(count))]) + "\n"


def _function(random: Random, number: int, count: int) -> str:
    pushed = random.sample(_PUSHED, random.randrange(6))
    calls = _calls(random, number, count)
    size, saved, vectors = _area(random, pushed, has_calls=bool(calls))
    prolog, restored = _prolog(random, pushed, size, saved, vectors)
    undo = [f"addq ${size:#x}, %rsp"] if size else []
    # A frame pointer may be set only if the register itself was pushed.
    body = [f"movq ${random.randrange(1 << 31)}, %{name}" for name in (*pushed, *saved)]
    if "rbp" in pushed and size >= 0x20 and random.random() < 0.6:
        above = 16 * random.randrange(min(15, size // 16) + 1)
        prolog += [f"leaq {above:#x}(%rsp), %rbp", f".seh_setframe %rbp, {above:#x}"]
        undo = [f"leaq {size - above:#x}(%rbp), %rsp"]
        restored = [one.replace("(%rsp)", "(%rbp)") for one in _moved(saved, vectors, -above)]
        body = [one for one in body if not one.endswith("%rbp")]
        if random.random() < 0.5:
            body.append(f"subq ${16 * random.randrange(1, 30):#x}, %rsp")
    body += calls
    epilog = [*restored, *undo, *(f"popq %{name}" for name in reversed(pushed))]
    name = f"Frame{number}"
    lines = [
        f".globl {name}", f".def {name}; .scl 2; .type 32; .endef", ".p2align 4",
        f".seh_proc {name}", f"{name}:", *prolog, ".seh_endprologue", *body,
    ]  # fmt: skip
    if random.random() < 0.3:
        lines += ["testb $1, %cl", f"je .Lmore{number}", *epilog, "retq", f".Lmore{number}:"]
    lines += ["incl %eax"] * random.randrange(3)
    lines += [*epilog, random.choice(("retq", "retq", "jmp Leaf"))]
    return "\n".join([*lines, ".seh_endproc"])


def _area(
    random: Random, pushed: list[str], *, has_calls: bool
) -> tuple[int, dict[str, int], dict[int, int]]:
    """Size of the area below the pushed registers, and offsets of what is saved in it.

    A function that is called may use the 0x20 bytes at its end.
    """
    pad = 0 if len(pushed) % 2 else 8
    size = random.choice(
        (
            0x20 + pad if has_calls else pad,
            0x20 + pad,
            0x78 + pad - 8,
            0x88 + pad - 8,
            0x400 + pad,
            0x8000 + pad,
            _LARGE + pad,
        )
    )
    saved: dict[str, int] = {}
    vectors: dict[int, int] = {}
    if size >= 0x70:
        others = [name for name in _PUSHED if name not in pushed and name != "rbp"]
        for at, name in enumerate(random.sample(others, min(len(others), random.randrange(3)))):
            saved[name] = 0x20 + 8 * at
        for at in range(random.randrange(3)):
            vectors[6 + at] = 0x30 + 16 * at
        far = size - 0x60 & -16
        if random.random() < 0.5:
            saved = {name: at + far for name, at in saved.items()}
            vectors = {number: at + far for number, at in vectors.items()}
    return size, saved, vectors


def _prolog(
    random: Random, pushed: list[str], size: int, saved: dict[str, int], vectors: dict[int, int]
) -> tuple[list[str], list[str]]:
    """Instructions with their directives, and what restores the saved registers."""
    lines = ["movq %rcx, 8(%rsp)"] if random.random() < 0.3 else []
    for name in pushed:
        lines += [f"pushq %{name}", f".seh_pushreg %{name}"]
    if size:
        lines += [f"subq ${size:#x}, %rsp", f".seh_stackalloc {size:#x}"]
    for name, at in saved.items():
        lines += [f"movq %{name}, {at:#x}(%rsp)", f".seh_savereg %{name}, {at:#x}"]
    for number, at in vectors.items():
        lines += [f"movaps %xmm{number}, {at:#x}(%rsp)", f".seh_savexmm %xmm{number}, {at:#x}"]
    return lines, _moved(saved, vectors, 0)


def _moved(saved: dict[str, int], vectors: dict[int, int], by: int) -> list[str]:
    lines = [f"movq {at + by}(%rsp), %{name}" for name, at in saved.items()]
    return lines + [f"movaps {at + by}(%rsp), %xmm{number}" for number, at in vectors.items()]


def _calls(random: Random, number: int, count: int) -> list[str]:
    lines = ["callq Leaf"] * random.randrange(2)
    if number + 1 < count and random.random() < 0.7:
        lines.append(f"callq Frame{random.randrange(number + 1, min(count, number + 4))}")
    return lines
