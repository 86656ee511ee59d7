"""Sets of mnemonics that the tests of an instruction distinguish."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NO_ACCESS: Final = _words(
    "lea nop prefetch prefetchw prefetchnta prefetcht0 prefetcht1 prefetcht2 prefetchwt1 invlpg"
    " cldemote bndmk endbr64 endbr32"
)
"""Instructions whose memory operand is not accessed, or not in a way that ends in a page fault."""
PUSHES: Final = _words("push pushf pushfd pushfq call enter")
POPS: Final = _words("pop popf popfd popfq ret")
STRINGS: Final = frozenset(
    f"{stem}{size}"
    for stem in ("movs", "stos", "lods", "cmps", "scas", "ins", "outs")
    for size in "bwdq"
)
BITS: Final = frozenset(("bt", "bts", "btr", "btc"))
OPAQUE: Final = _words(
    "iret iretd iretq retf retfq lcall ljmp int into int1 int3 syscall sysret sysenter sysexit"
    " pushal popal pushaw popaw bound xsave xsave64 xsavec xsavec64 xsaveopt xsaveopt64 xsaves"
    " xsaves64 xrstor xrstor64 xrstors xrstors64 fxsave fxsave64 fxrstor fxrstor64 fnsave fsave"
    " frstor fnstenv fstenv fldenv movdir64b enqcmd enqcmds invpcid invept invvpid vmread vmwrite"
    " vmptrld vmptrst vmclear vmxon vmrun vmload vmsave vmcall vmlaunch vmresume vmmcall lds les"
    " lfs lgs lss lgdt lidt lldt ltr sgdt sidt sldt str verr verw lar lsl swapgs wrmsr rdmsr rsm"
    " clrssbsy rstorssp saveprevssp setssbsy wrssd wrssq wrussd wrussq incsspd incsspq tileloadd"
    " tileloaddt1 tilestored ldtilecfg sttilecfg hlt ud0 ud1 ud2 monitor monitorx umonitor"
    " uiret senduipi clzero"
)
"""Instructions that access more than their operands show, or in ways that are not examined."""
UNUSUAL: Final = _words(
    "in out insb insd outsb outsd hlt salc into int1 retf retfq iretd iretq iret loop"
    " loope loopne jrcxz jecxz xlatb cmc lahf sahf popfq pushfq fcomp fiadd fild fist fistp fisub"
    " fdiv fadd fmul fsub fstp fld fisttp fbld fbstp fnsave frstor fldenv fnstenv das daa aas aaa"
    " aam aad arpl bound les lds lcall ljmp sti cli wait fnstcw fldcw"
)
"""Instructions that compilers hardly ever make, but that data often decodes to."""
TYPICAL: Final = _words(
    "mov movzx movsx movsxd lea push pop call ret jmp je jne jb jae jbe ja jl jge jle jg js jns"
    " test cmp nop movups movaps movdqu movdqa movss movsd movd movq xorps pxor paddd paddq pshufd"
    " cvtsi2sd cvtsi2ss addsd mulsd subsd divsd addss mulss"
)
"""Instructions that make up most of the code of compilers, and little of decoded data."""
ARITHMETIC: Final = _words(
    "add sub and or xor imul div idiv shl shr sar inc dec neg not adc sbb bt bts btr xchg cdq cqo"
)
"""Instructions that compilers make with a register as the first operand, mostly."""
MEANT: Final = frozenset(("ud0", "ud1", "ud2", "ud2b"))
CONDITIONS: Final = _words("o no b ae nb e ne z nz be a nbe s ns p np l ge nl le g nle")
BASIC: Final = _words(
    "mov movzx movsx movsxd lea add sub adc sbb and or xor not neg inc dec cmp test shl sal shr sar"
    " rol ror rcl rcr shld shrd mul imul div idiv push pop call ret jmp jrcxz jecxz nop cdq cqo"
    " cdqe cwde cbw cwd xchg bswap bt bts btr btc bsf bsr movsb movsw movsq stosb stosw"
    " stosd stosq lodsb lodsw lodsd lodsq scasb scasw scasd scasq cmpsb cmpsw cmpsq leave cld std"
    " clc stc cmc pushfq popfq pushfd popfd cmpxchg xadd movnti movups movaps movapd movupd movdqa"
    " movdqu movd movq xorps xorpd pxor movss movsd"
) | {f"{stem}{one}" for stem in ("j", "set", "cmov") for one in CONDITIONS}
"""Instructions that every 64-bit processor has, in every state of the kernel."""
LOCKABLE: Final = _words("add or adc sbb and sub xor not neg inc dec xchg bts btr btc cmpxchg xadd")
"""Instructions that may have a lock prefix, with memory as their first operand."""
FALL_BACK: Final = frozenset(("tzcnt", "lzcnt"))
"""Instructions that older processors execute as others, without a fault."""
_BYTES: Final = frozenset(("al", "ah", "bl", "bh", "cl", "ch", "dl", "dh"))


def is_typical(mnemonic: str, operands: str) -> bool:
    """Return whether an instruction is one of those that make up the code of compilers.

    Args:
        mnemonic: Its mnemonic.
        operands: Its operands as they are printed.
    """
    if mnemonic in TYPICAL:
        return True
    first = operands.partition(",")[0]
    return mnemonic in ARITHMETIC and "[" not in first and first not in _BYTES
