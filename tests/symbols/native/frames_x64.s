# Frames that a compiler does not make: an interrupt's, with an error code, and a function in two
# parts, of which the second has chained unwind information and no name.
        .text
        .globl KsTrapEntry
        .def KsTrapEntry; .scl 2; .type 32; .endef
        .seh_proc KsTrapEntry
KsTrapEntry:
        .seh_pushframe @code
        pushq %rbp
        .seh_pushreg %rbp
        subq $0x158, %rsp
        .seh_stackalloc 0x158
        leaq 0x80(%rsp), %rbp
        .seh_setframe %rbp, 0x80
        .seh_endprologue
        movl $5, %ecx
        callq KsLeaf
        addq $0x158, %rsp
        popq %rbp
        addq $8, %rsp
        iretq
        .seh_endproc

        .globl KsInterruptEntry
        .def KsInterruptEntry; .scl 2; .type 32; .endef
        .seh_proc KsInterruptEntry
KsInterruptEntry:
        .seh_pushframe
        subq $0x20, %rsp
        .seh_stackalloc 0x20
        .seh_endprologue
        callq KsLeaf
        addq $0x20, %rsp
        iretq
        .seh_endproc

# By hand, as the assembler would make tables that overlap.
        .globl KsInTwoParts
        .def KsInTwoParts; .scl 2; .type 32; .endef
        .p2align 4
KsInTwoParts:
        pushq %rbx
        subq $0x30, %rsp
.Lbody:
        movl %ecx, %ebx
        testl %ecx, %ecx
        jne .Lcold
.Lback:
        movl %ebx, %eax
        addq $0x30, %rsp
        popq %rbx
        retq
.Lend:

        .section .text$zz,"xr"
        .p2align 4
.Lcold:
        movq %rsi, 0x28(%rsp)
.Lsaved:
        movl %ebx, %ecx
        callq KsLeaf
        movl %eax, %ebx
        movq 0x28(%rsp), %rsi
        jmp .Lback
.Lcoldend:

        .section .xdata,"dr"
        .p2align 2
.Lprimary:
        .byte 1, .Lbody - KsInTwoParts, 2, 0
        .byte .Lbody - KsInTwoParts, 0x52
        .byte 1, 0x30
.Lchained:
        .byte 0x21, .Lsaved - .Lcold, 2, 0
        .byte .Lsaved - .Lcold, 0x64
        .short 5
        .long KsInTwoParts@IMGREL
        .long .Lend@IMGREL
        .long .Lprimary@IMGREL

        .section .pdata,"dr"
        .p2align 2
        .long KsInTwoParts@IMGREL
        .long .Lend@IMGREL
        .long .Lprimary@IMGREL
        .long .Lcold@IMGREL
        .long .Lcoldend@IMGREL
        .long .Lchained@IMGREL
