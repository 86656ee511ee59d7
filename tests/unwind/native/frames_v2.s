# Unwind data of version 2 that a compiler does not make: the frames of an interrupt and of a
# fault, and a function in two parts, each with epilogs; all tables are written by hand.
        .text
        .globl V2Fault
        .p2align 4
V2Fault:
        pushq %rbp
.Lfault1:
        subq $0x158, %rsp
.Lfault2:
        leaq 0x80(%rsp), %rbp
.Lfault3:
        movl $5, %ecx
        callq KsLeaf
        addq $0x158, %rsp
        popq %rbp
        addq $8, %rsp
        iretq
.Lfaultend:

        .globl V2InTwoParts
        .p2align 4
V2InTwoParts:
        pushq %r14
.Lp1:
        pushq %rbx
.Lp2:
        subq $0x28, %rsp
.Lp3:
        movl %ecx, %ebx
        testl %ecx, %ecx
        jne .Lcold
        addq $0x28, %rsp
.Lfirst:
        popq %rbx
        popq %r14
        retq
.Lback:
        movl %ebx, %eax
        addq $0x28, %rsp
.Lsecond:
        popq %rbx
        popq %r14
        retq
.Lend:

        .section .text$zz,"xr"
        .p2align 4
.Lcold:
        movq %rsi, 0x20(%rsp)
.Lsaved:
        movl %ebx, %ecx
        callq KsLeaf
        movl %eax, %r14d
        movl %eax, %esi
        testl $4, %esi
        movq 0x20(%rsp), %rsi
        je .Lback
        movl %r14d, %eax
        addq $0x28, %rsp
.Lthird:
        popq %rbx
        popq %r14
        retq
.Lcoldend:

        .section .xdata,"dr"
        .p2align 2
.Lfaultinfo:
        .byte 2, .Lfault3 - V2Fault, 5, 0x85
        .byte .Lfault3 - V2Fault, 0x03
        .byte .Lfault2 - V2Fault, 0x01
        .short 0x158 / 8
        .byte .Lfault1 - V2Fault, 0x50
        .byte 0, 0x1a
        .byte 0, 0
.Lprimary:
        .byte 2, .Lp3 - V2InTwoParts, 5, 0
        .byte .Lend - .Lsecond, 0x16
        .byte .Lend - .Lfirst, 0x06
        .byte .Lp3 - V2InTwoParts, 0x42
        .byte .Lp2 - V2InTwoParts, 0x30
        .byte .Lp1 - V2InTwoParts, 0xe0
        .byte 0, 0
.Lpart:
        .byte 0x22, .Lsaved - .Lcold, 4, 0
        .byte .Lcoldend - .Lthird, 0x16
        .byte 0, 0x06
        .byte .Lsaved - .Lcold, 0x64
        .short 4
        .long V2InTwoParts@IMGREL
        .long .Lend@IMGREL
        .long .Lprimary@IMGREL

        .section .pdata,"dr"
        .p2align 2
        .long V2Fault@IMGREL
        .long .Lfaultend@IMGREL
        .long .Lfaultinfo@IMGREL
        .long V2InTwoParts@IMGREL
        .long .Lend@IMGREL
        .long .Lprimary@IMGREL
        .long .Lcold@IMGREL
        .long .Lcoldend@IMGREL
        .long .Lpart@IMGREL
