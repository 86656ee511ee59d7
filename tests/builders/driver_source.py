"""C source of drivers whose functions access memory in one form each, through a bad pointer."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import NamedTuple

HEAD = """
typedef unsigned char u8; typedef unsigned short u16; typedef unsigned int u32;
typedef unsigned long long u64; typedef int v4 __attribute__((vector_size(16)));
int _fltused;
struct node {
  u64 a; struct node *next; u32 c[8]; u16 d; u8 e[6]; double x; u64 (*fp)(u64); v4 v; u64 w[16];
};
#define F __declspec(noinline) u64
#define ASM __asm__ volatile
void *memset(void *p, int c, u64 n) { u8 *q = p; while (n--) *q++ = (u8)c; return p; }
void *memcpy(void *p, const void *s, u64 n) {
  ASM("rep movsb" : "+D"(p), "+S"(s), "+c"(n) :: "memory"); return p;
}
F helper0(struct node *g, u64 s) { return g->a + s * 3; }
F helper1(struct node *g, u64 s) { g->w[s & 15] = s; return s ^ g->c[s & 7]; }
F helper2(struct node *g, u64 s) {
  u64 t = 0; for (u32 i = 0; i < (s & 15); i++) t += g->next->w[i] << (i & 7); return t;
}
F leaf(u64 s) { return s + 1; }
"""

ORDINARY = (
    "s += g->c[{k}] * m;",
    "s ^= (n << {k}) | (m >> {j});",
    "for (u32 i = 0; i < {k}u + 1; i++) s += g->w[i] ^ i;",
    "if (s & {big}) s = helper0(g, s);",
    "s = helper1(g, s + {big});",
    "if ((s >> {k}) & 1) s = helper2(g, s); else s -= {big};",
    "local[{k}] = s; s += local[(n + {j}) & 7];",
    "g->d += (u16)s; g->e[{j}] = (u8)(s >> 3);",
    "s = s / (g->a | 1);",
    "switch ((n ^ {k}) & 7) {{ case 0: s += {big}; break; case 1: s *= 3; break; case 2: s = ~s;"
    " break; case 3: s = helper0(g, s); break; case 4: s ^= m; break; case 5: g->a = s; break;"
    " default: s -= g->c[{k}]; }}",
    "g->x = g->x * 2.5 + (double)(int)s;",
    "g->w[{k}] = (u64)g->next ^ s;",
    "if (s == {big}ull * 77) __debugbreak();",
)

C_FORMS = {
    "read8": "s += b->e[{j}];",
    "read16": "s += b->d;",
    "read32": "s += b->c[{k}];",
    "read64": "s += b->w[{k}];",
    "write8": "b->e[{j}] = (u8)s;",
    "write16": "b->d = (u16)m;",
    "write32": "b->c[n & 7] = (u32)s;",
    "write64": "b->a = s;",
    "modify": "b->w[n & 15] += s;",
    "compare": "if (b->next == g) s++;",
    "indexed": "s += ((u64 *)b)[n];",
    "indexed8": "s += ((u8 *)b)[n * 3 + m];",
    "double": "b->x = b->x * 3.0 + (double)(int)s;",
    "vector": "b->v = b->v + g->v;",
    "copied": "*g = *b;",
    "copied to": "*b = *g;",
    "chain": "s += b->next->next->c[{k}];",
    "sign": "s += (u64)(long long)*(signed char *)b->e + (u64)(long long)*(int *)b->c;",
    "call": "s += b->fp(n);",
    "call value": "s += ((u64 (*)(u64))b)(n);",
    "tail call": "return b->fp(n);",
    "tail call value": "return ((u64 (*)(u64))b)(s);",
}

_R = ': "+r"(s) : "r"(b), "r"(n) : "memory", "cc", "rax", "rcx", "xmm1"'
_STRING = ': "+S"(from), "+D"(to), "+c"(count), "+a"(s) :: "memory", "cc"'
_PAIR = ':: "r"(b) : "rax", "rbx", "rcx", "rdx", "memory", "cc"'

GENERAL = (
    "lock xaddq %0,{d}(%1)", "lock cmpxchgl %k0,{d}(%1)", "lock btsq $5,{d}(%1)", "lock incl (%1)",
    "lock decw {d}(%1)", "lock negq (%1)", "lock orb $4,{d}(%1)", "xchgq %0,{d}(%1)", "btq %2,(%1)",
    "btsl %k2,{d}(%1)", "btcw %w2,(%1)", "btrq %2,{d}(%1)", "btq $63,{d}(%1)",
    "pushq {d}(%1)\\n\\taddq $8,%%rsp", "pushq $0\\n\\tpopq {d}(%1)", "movntiq %0,{d}(%1)",
    "addr32 movl (%k1),%k0", "addr32 movl {d}(%k1,%k2),%k0", "movups {d}(%1),%%xmm1",
    "movups %%xmm1,{d}(%1)", "movdqu {d}(%1),%%xmm1", "movss (%1),%%xmm1", "movsd %%xmm1,{d}(%1)",
    "movhps {d}(%1),%%xmm1", "movq %%xmm1,{d}(%1)", "movd {d}(%1),%%xmm1", "ldmxcsr {d}(%1)",
    "stmxcsr (%1)", "fxsave (%1)", "fldl {d}(%1)", "fildll {d}(%1)", "fnstcw {d}(%1)",
    "movbeq {d}(%1),%0", "crc32q {d}(%1),%0", "popcntq {d}(%1),%0", "bsfq {d}(%1),%0",
    "movq (%1,%2,8),%0", "movl %k0,{d}(%1,%2,4)", "movb {d}(%1,%2),%b0", "movq {d}(,%1,1),%0",
    "incb {d}(%1)", "negq (%1)", "notl {d}(%1)", "sete {d}(%1)", "shll %%cl,{d}(%1)",
    "shldq $3,%0,{d}(%1)", "imulq {d}(%1),%0", "cmpxchgb %b0,{d}(%1)", "adcq %0,(%1)",
    "sbbl {d}(%1),%k0", "rclb {d}(%1)", "movzwl {d}(%1),%k0", "movslq {d}(%1),%0",
    "cmovzq {d}(%1),%0", "testb $1,{d}(%1)", "cmpw $7,{d}(%1)", "jmp *{d}(%1)", "call *{d}(%1)",
    "jmp *%1", "call *%1", "sgdt {d}(%1)", "movw %%ds,{d}(%1)", "clflush {d}(%1)",
    "prefetcht0 (%1)\\n\\tmovq (%1),%0", "leaq {d}(%1),%%rax\\n\\tmovq (%%rax),%0",
    "nopw {d}(%1)\\n\\tmovq {d}(%1),%0", "movq %%gs:{d}(%1),%0", "movq %0,%%fs:(%1)",
    "lock xaddq %0,%%gs:{d}(%1)", "repz cmpsb", "movabsq %%rax,0x123456789abc",
    "movq %1,%%rbp\\n\\tleave", "movq %1,%%rbp\\n\\tmovq 16(%%rbp),%%rax",
    "movq %1,%%rsp\\n\\tpushq %%rax", "movq %1,%%rsp\\n\\tcall leaf", "movq %1,%%rsp\\n\\tret",
    "movq %1,%%rsp\\n\\tenter $16,$0", "movq %1,%%rsp\\n\\tpushfq", "movq %1,%%rsp\\n\\tpopfq",
    "movq %1,%%rsp\\n\\tpopq 8(%%rsp)", "movq %1,%%rsp\\n\\tpushw %%ax",
    "movq %1,%%rsp\\n\\tret $16", "movq %1,%%rsp\\n\\tpushq %%fs",
    "movq %1,%%rsp\\n\\tmovq %%rax,0x20(%%rsp)",
    "movq %1,%%rsp\\n\\tiretq", "movq %1,%%rsp\\n\\tpopq %%rax",
)  # fmt: skip

STRINGS = (
    "rep movsb", "rep movsq", "movsl", "movsw", "rep stosb", "rep stosq", "stosw", "lodsq", "lodsb",
    "rep lodsl", "repe cmpsb", "repne scasb", "repe scasq", "scasw", "cmpsq",
    "std\\n\\trep stosb\\n\\tcld", "std\\n\\trep movsq\\n\\tcld", "std\\n\\tlodsl\\n\\tcld",
)  # fmt: skip

SPECIAL = {
    "xlat": 'ASM("xlatb" : "+a"(s) : "b"(b) : "memory");',
    "maskmov": 'ASM("pcmpeqb %%xmm0,%%xmm0\\n\\tmaskmovdqu %%xmm0,%%xmm1" :: "D"(b) : "xmm0");',
    "cmpxchg16b": f'ASM("lock cmpxchg16b {{d16}}(%0)" {_PAIR});',
    "cmpxchg8b": f'ASM("cmpxchg8b {{d}}(%0)" {_PAIR});',
}


_SHORT = 0.3
"""Part of the functions that have no ordinary statements."""


class Form(NamedTuple):
    """A form of access: its name and its statement."""

    name: str
    statement: str


def forms() -> list[Form]:
    """All forms of access."""
    found = [Form(name, text) for name, text in C_FORMS.items()]
    found += [Form(text, f'ASM("{text}" {_R});') for text in GENERAL]
    for text in STRINGS:
        for kind, pair in (("from", "b, *to = g->w"), ("to", "g->w, *to = b")):
            statement = (
                f'{{{{ void *from = {pair}; u64 count = (n & 63) + 2; ASM("{text}" {_STRING}); }}}}'
            )
            found.append(Form(f"{text} {kind}", statement.replace("void *from", "void *from", 1)))
    found += [Form(name, text) for name, text in SPECIAL.items()]
    return found


STOPS = {
    "ud2": 'ASM("ud2");',
    "debugbreak": "__debugbreak();",
    "debugbreak cold": "if (n != m) {{ __debugbreak(); return s; }}",
    "divide": "s /= (u64)b; s += n / (u64)b;",
    "fast fail": 'ASM("int $0x29" :: "c"(3));',
    "vmcall": 'ASM("vmcall");',
}
"""Ways to stop that access no memory; the bad pointer is null there."""


def function(random: Random, name: str, form: Form) -> str:
    """A function with a form of access among ordinary statements."""
    numbers = {
        "k": random.randrange(8), "j": random.randrange(6), "big": random.randrange(1, 1 << 20),
        "d": random.choice((0, 0, 8, 0x18, 0x24, 0x7C, 0x80, 0x1F0, 0x1234)),
        "d16": random.choice((0, 0x10, 0x80)),
    }  # fmt: skip

    def ordinary(most: int) -> str:
        lines = []
        for _ in range(random.randrange(most + 1)):
            varied = {
                "k": random.randrange(8), "j": random.randrange(6),
                "big": random.randrange(1, 1 << 16),
            }  # fmt: skip
            lines.append("  " + random.choice(ORDINARY).format(**varied))
        return "\n".join(lines)

    head = f"F {name}(struct node *g, struct node *b, u64 n, u64 m) {{\n"
    if random.random() < _SHORT and "local" not in form.statement:
        # The first instruction or one of the first accesses the memory.
        return f"{head}  u64 s = n;\n  {form.statement.format(**numbers)}\n  return s;\n}}\n"
    return (
        f"{head}"
        f"  u64 s = n; volatile u64 local[8]; local[0] = m;\n{ordinary(5)}\n"
        f"  {form.statement.format(**numbers)}\n{ordinary(3)}\n  return s + local[0];\n}}\n"
    )


def source(seed: int, chosen: Sequence[Form]) -> str:
    """The source of a driver with a function for each form: ``f0``, ``f1`` ..."""
    random = Random(seed)
    parts = [HEAD]
    parts += [function(random, f"f{number}", form) for number, form in enumerate(chosen)]
    calls = " + ".join(f"f{number}(0, 0, 0, 0)" for number in range(len(chosen)))
    parts.append(f"u64 entry(void) {{ return {calls or '0'}; }}\n")
    return "".join(parts)
