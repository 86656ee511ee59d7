meta:
  id: windows_unwind
  title: Windows unwind data of images (.pdata, .xdata)
  application: Microsoft Windows
  tags:
    - executable
    - windows
  license: CC0-1.0
  ks-version: '0.9'
  endian: le
doc: |
  Descriptions of the functions of an image, by which a debugger finds the
  caller of a function and the registers that the function has saved.

  The exception directory of an image (section `.pdata`) is an array of function
  entries, sorted by their first address. All addresses in it are RVAs, offsets
  from the base of the image. An entry refers to unwind data, which are mostly in
  the section `.xdata` or `.rdata`.

  For AMD64, an entry is a `runtime_function_amd64` and refers to an
  `unwind_info_amd64`. An interrupt or exception pushes a `machine_frame_amd64`.

  For ARM64, an entry is a `runtime_function_arm64`. It is packed, or it refers to
  an `unwind_info_arm64`. A function of ARM64 or x86 that keeps a frame pointer
  has a `frame_record64` or `frame_record32` at its address.

  There is no common head: the root has no fields of its own, and an application
  applies a type to the bytes at an RVA. Every address and count may be wrong,
  and chains may have no end: each is to be checked before use.
doc-ref: https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64
seq: []
types:
  runtime_function_amd64:
    -orig-id: _IMAGE_RUNTIME_FUNCTION_ENTRY
    doc: |
      A function, or a part of one. No two entries of an exception directory
      overlap.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function
    seq:
      - id: begin_address
        -orig-id: BeginAddress
        type: u4
        doc: RVA of the first byte.
      - id: end_address
        -orig-id: EndAddress
        type: u4
        doc: RVA of the first byte behind it.
      - id: unwind_address
        -orig-id: UnwindInfoAddress
        type: u4
        doc: |
          RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
          another entry, which is to be used in place of this one.
    instances:
      is_indirect:
        value: (unwind_address & 1) != 0
        doc: Whether the entry refers to another entry.
      target_address:
        value: (unwind_address.as<u8> - (unwind_address.as<u8> & 1).as<u8>).as<u8>
        doc: RVA of the unwind data, or of the other entry.
  unwind_head_amd64:
    doc: |
      Start of an `unwind_info_amd64`. In version 3, for functions that use the
      registers of Intel APX, only the first two bytes have this layout.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info
    seq:
      - id: version_and_flags
        type: u1
        doc: Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
      - id: len_prolog
        -orig-id: SizeOfProlog
        type: u1
        doc: Bytes of the prolog.
      - id: num_codes
        -orig-id: CountOfCodes
        type: u1
        doc: Number of slots of unwind codes.
      - id: frame
        type: u1
        doc: Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.
    instances:
      version:
        -orig-id: Version
        value: version_and_flags & 7
        doc: 1, or 2 if the codes describe epilogs as well.
      flags:
        -orig-id: Flags
        value: (version_and_flags >> 3) & 0x1f
        doc: Combination of `amd64_unwind_flags`.
      has_handler:
        value: (flags & 3) != 0
        doc: Whether the function has a handler of exceptions or of unwinding.
      has_chain:
        value: (flags & 4) != 0
        doc: Whether the function is a part of another one.
      frame_register:
        -orig-id: FrameRegister
        value: frame & 0xf
        doc: Number of the register that is the frame pointer; 0 without one.
      ofs_frame:
        -orig-id: FrameOffset
        value: (((frame >> 4) & 0xf).as<u4> * 16).as<u4>
        doc: Bytes between the stack pointer and the frame pointer where it is set.
      num_slots:
        value: (num_codes.as<u4> + (num_codes & 1).as<u4>).as<u4>
        doc: Number of slots with the padding behind the codes.
  unwind_info_amd64:
    doc: |
      Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
      stack and registers, the last instruction first. Data of the handler may
      follow.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info
    seq:
      - id: head
        type: unwind_head_amd64
        doc: Counts, flags and frame register.
      - id: codes
        -orig-id: UnwindCode
        type: unwind_code_amd64
        repeat: expr
        repeat-expr: num_codes
        doc: The slots. A code may use the one or two slots behind it as its operand.
      - size: 2
        if: (head.num_codes & 1) != 0
        doc: Padding to an even number of slots.
      - id: chained
        type: runtime_function_amd64
        if: head.has_chain
        doc: |
          The function of which this one is a part; its codes are undone after
          those of the part, all of them.
      - id: handler_address
        -orig-id: ExceptionHandler
        type: u4
        if: head.has_handler and not head.has_chain
        doc: RVA of the handler.
    instances:
      num_codes:
        value: head.num_codes
        doc: Number of slots without the padding.
  unwind_code_amd64:
    doc: |
      A slot (UNWIND_CODE), which is an unwind code or an operand of the code
      before it.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code
    seq:
      - id: code_offset
        -orig-id: CodeOffset
        type: u1
        doc: |
          Offset in the prolog of the byte behind the instruction. Other meaning
          for `epilog`.
      - id: operation
        type: u1
        doc: Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.
    instances:
      unwind_op:
        -orig-id: UnwindOp
        value: operation & 0xf
        doc: Kind of the code, one of `amd64_unwind_ops`.
      op_info:
        -orig-id: OpInfo
        value: (operation >> 4) & 0xf
        doc: A register or a number, by the kind.
      operand:
        -orig-id: FrameOffset
        value: (code_offset.as<u4> + (operation.as<u4> * 256).as<u4>).as<u4>
        doc: |
          The slot as an operand of 16 bits. The first of two slots has the lower
          half of 32 bits.
      ofs_epilog:
        -orig-id: EpilogCode
        value: (code_offset.as<u4> + (op_info.as<u4> * 256).as<u4>).as<u4>
        doc: |
          Of an `epilog` but the first one of a function: offset of the epilog,
          backwards from the end of the function; 0 is padding.
  machine_frame_amd64:
    -orig-id: _MACHINE_FRAME
    doc: |
      Words on the stack that the processor pushes when an interrupt or exception
      occurs. Before them there may be an error code of eight bytes.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code
    seq:
      - id: rip
        -orig-id: Rip
        type: u8
        doc: Address of the instruction that was interrupted or that failed.
      - id: seg_cs
        -orig-id: SegCs
        type: u2
        doc: Selector of the code; bits 0 and 1 are 3 in user mode.
      - -orig-id: Fill1
        size: 6
      - id: eflags
        -orig-id: EFlags
        type: u4
        doc: Flags of the processor.
      - -orig-id: Fill2
        size: 4
      - id: rsp
        -orig-id: Rsp
        type: u8
        doc: Stack pointer before the interrupt.
      - id: seg_ss
        -orig-id: SegSs
        type: u2
        doc: Selector of the stack.
      - -orig-id: Fill3
        size: 6
  runtime_function_arm64:
    -orig-id: _IMAGE_ARM64_RUNTIME_FUNCTION_ENTRY
    doc: |
      A function, or a part of one. The fields of the packed form are instances;
      they have a meaning if `flag` is one of the packed forms.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records
    seq:
      - id: begin_address
        -orig-id: BeginAddress
        type: u4
        doc: RVA of the first byte.
      - id: unwind_data
        -orig-id: UnwindData
        type: u4
        doc: |
          Bits 0 and 1 are the `flag`. The rest is the RVA of an
          `unwind_info_arm64`, or the packed form of unwind data.
    instances:
      flag:
        -orig-id: Flag
        value: unwind_data & 3
        doc: One of `arm64_unwind_forms`.
      unwind_address:
        value: (unwind_data.as<u8> - (unwind_data.as<u8> & 3).as<u8>).as<u8>
        doc: RVA of the unwind data if they are not packed.
      len_function:
        -orig-id: FunctionLength
        value: ((unwind_data.as<u8> >> 2) & 0x7ff) * 4
        doc: Bytes of the function.
      num_float_registers:
        -orig-id: RegF
        value: >-
          ((unwind_data.as<u8> >> 13) & 7) == 0 ? (0).as<u4>
          : (((unwind_data.as<u8> >> 13) & 7) + 1).as<u4>
        doc: Number of saved registers from d8 on.
      num_registers:
        -orig-id: RegI
        value: (unwind_data >> 16) & 0xf
        doc: Number of saved registers from x19 on.
      has_homes:
        -orig-id: H
        value: ((unwind_data >> 20) & 1) != 0
        doc: Whether the prolog stores the arguments x0 to x7.
      chain:
        -orig-id: CR
        value: (unwind_data >> 21) & 3
        doc: How the return address is saved, one of `arm64_chains`.
      len_frame:
        -orig-id: FrameSize
        value: ((unwind_data.as<u8> >> 23) & 0x1ff) * 16
        doc: Bytes of stack that the prolog allocates.
  unwind_head_arm64:
    doc: First word of an `unwind_info_arm64`.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
    seq:
      - id: word
        type: u4
        doc: The fields, see the instances.
    instances:
      len_function:
        -orig-id: FunctionLength
        value: (word.as<u8> & 0x3ffff) * 4
        doc: Bytes of the function.
      version:
        -orig-id: Version
        value: (word >> 18) & 3
        doc: Always zero.
      has_handler:
        -orig-id: ExceptionDataPresent
        value: ((word >> 20) & 1) != 0
        doc: Whether the function has a handler of exceptions.
      has_one_epilog:
        -orig-id: EpilogInHeader
        value: ((word >> 21) & 1) != 0
        doc: |
          Whether the function has one epilog at its end, whose codes begin at the
          index `epilogs`.
      epilogs:
        -orig-id: EpilogCount
        value: (word >> 22) & 0x1f
        doc: Number of epilogs, or index of the first code of the only epilog.
      num_code_words:
        -orig-id: CodeWords
        value: (word >> 27) & 0x1f
        doc: Words of unwind codes.
      is_extended:
        value: epilogs == 0 and num_code_words == 0
        doc: Whether the next word has both numbers, as they are too large here.
  unwind_extension_arm64:
    doc: Second word of an `unwind_info_arm64` if the first one `is_extended`.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
    seq:
      - id: epilogs
        -orig-id: ExtendedEpilogCount
        type: u2
        doc: Number of epilogs, or index of the first code of the only epilog.
      - id: num_code_words
        -orig-id: ExtendedCodeWords
        type: u1
        doc: Words of unwind codes.
      - -orig-id: Reserved
        size: 1
  epilog_scope_arm64:
    doc: An epilog. Those of a function are in the order of their offsets.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
    seq:
      - id: word
        type: u4
        doc: The fields, see the instances.
    instances:
      ofs_epilog:
        -orig-id: EpilogStartOffset
        value: (word.as<u8> & 0x3ffff) * 4
        doc: Offset of its first instruction in the function.
      index:
        -orig-id: EpilogStartIndex
        value: (word >> 22) & 0x3ff
        doc: Index of the first byte of its unwind codes.
  unwind_info_arm64:
    doc: |
      Unwind data: codes of one to five bytes that undo the instructions of the
      prolog, the last one first, and further ones for epilogs of another form.
      Each code stands for one instruction, `trap_frame` and the following ones of
      `arm64_unwind_codes` for none. Data of the handler may follow.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records
    seq:
      - id: head
        type: unwind_head_arm64
        doc: Counts and flags.
      - id: extension
        type: unwind_extension_arm64
        if: head.is_extended
        doc: Counts that are too large for the head.
      - id: scopes
        type: epilog_scope_arm64
        repeat: expr
        repeat-expr: num_scopes
        doc: The epilogs.
      - id: codes
        size: num_code_words * 4
        doc: The unwind codes, see `arm64_unwind_codes`.
      - id: handler_address
        -orig-id: ExceptionHandler
        type: u4
        if: head.has_handler
        doc: RVA of the handler.
    instances:
      epilogs:
        value: >-
          head.is_extended ? extension.epilogs.as<u4>
          : head.epilogs.as<u4>
        doc: Number of epilogs, or index of the first code of the only epilog.
      num_code_words:
        value: >-
          head.is_extended ? extension.num_code_words.as<u4>
          : head.num_code_words.as<u4>
        doc: Words of unwind codes.
      num_scopes:
        value: 'head.has_one_epilog ? (0).as<u4> : epilogs.as<u4>'
        doc: Number of scopes.
  machine_frame_arm64:
    doc: |
      Words on the stack at the code `machine_frame`; one reader has it, it was
      not seen in a dump.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes
    seq:
      - id: sp
        type: u8
        doc: Stack pointer before.
      - id: pc
        type: u8
        doc: Address of the instruction that was interrupted.
  trap_frame_arm64:
    -orig-id: _KTRAP_FRAME
    doc: |
      Registers on the stack at the code `trap_frame`: those that the kernel saves
      at an interrupt, exception or system call. Only one reader has it, it was
      not seen in a dump.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes
    seq:
      - id: exception_active
        -orig-id: ExceptionActive
        type: u1
        doc: 0 interrupt, 1 exception, 2 system call.
      - id: context_from_frames
        -orig-id: ContextFromKFramesUnwound
        type: u1
      - id: debug_registers_valid
        -orig-id: DebugRegistersValid
        type: u1
        doc: Whether the debug registers are saved.
      - id: previous_mode
        -orig-id: PreviousMode
        type: u1
        doc: Of a system call; of an interrupt it is the IRQL.
      - id: fault_status
        -orig-id: FaultStatus
        type: u4
        doc: Of a page fault.
      - id: fault_address
        -orig-id: FaultAddress
        type: u8
        doc: Of a page fault; of a system call it is the trap frame before.
      - id: vfp_state
        -orig-id: VfpState
        type: u8
        doc: Address of the saved vector registers, or 0.
      - id: debug_registers
        -orig-id: Bcr, Bvr, Wcr, Wvr
        size: 0x78
        doc: Breakpoints and watchpoints.
      - id: spsr
        -orig-id: Spsr
        type: u4
        doc: Processor state; bits 0 to 3 are 0 in user mode.
      - id: esr
        -orig-id: Esr
        type: u4
        doc: Reason of the exception.
      - id: sp
        -orig-id: Sp
        type: u8
        doc: Stack pointer before.
      - id: x
        -orig-id: X
        type: u8
        repeat: expr
        repeat-expr: 19
        doc: X0 to X18.
      - id: lr
        -orig-id: Lr
        type: u8
        doc: Link register.
      - id: fp
        -orig-id: Fp
        type: u8
        doc: Frame pointer.
      - id: pc
        -orig-id: Pc
        type: u8
        doc: Address of the instruction that was interrupted or that failed.
  frame_record64:
    doc: Words at the address in the frame pointer X29 of ARM64.
    doc-ref: https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack
    seq:
      - id: next
        type: u8
        doc: Frame pointer of the caller; 0 at the end of the chain.
      - id: return_address
        type: u8
        doc: Return address, which may be signed.
  frame_record32:
    doc: Words at the address in the frame pointer EBP of x86.
    doc-ref: https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions
    seq:
      - id: next
        type: u4
        doc: Frame pointer of the caller; 0 at the end of the chain.
      - id: return_address
        type: u4
        doc: Where the caller goes on.
enums:
  amd64_unwind_flags:
    1:
      id: exception_handler
      doc: The function has a handler of exceptions.
      -orig-id: UNW_FLAG_EHANDLER
    2:
      id: unwind_handler
      doc: The function has a handler that is called when its frame is removed.
      -orig-id: UNW_FLAG_UHANDLER
    4:
      id: chained
      doc: The function is a part of another one.
      -orig-id: UNW_FLAG_CHAININFO
  amd64_unwind_ops:
    0:
      id: push_nonvol
      doc: A push of the register `op_info`.
      -orig-id: UWOP_PUSH_NONVOL
    1:
      id: alloc_large
      doc: |
        Stack of `operand` times 8 bytes, or with 1 in `op_info` of two slots as
        bytes.
      -orig-id: UWOP_ALLOC_LARGE
    2:
      id: alloc_small
      doc: Stack of `op_info` times 8 and 8 bytes.
      -orig-id: UWOP_ALLOC_SMALL
    3:
      id: set_fpreg
      doc: The frame pointer is set, to the stack pointer and `ofs_frame`.
      -orig-id: UWOP_SET_FPREG
    4:
      id: save_nonvol
      doc: |
        The register `op_info` is stored `operand` times 8 bytes above the stack
        pointer that the prolog ends with.
      -orig-id: UWOP_SAVE_NONVOL
    5:
      id: save_nonvol_far
      doc: As before, with the offset in bytes in two slots.
      -orig-id: UWOP_SAVE_NONVOL_FAR
    6:
      id: epilog
      doc: |
        In version 2, one slot. The first one of a function has the bytes of each
        of its epilogs in `code_offset`, and bit 0 of `op_info` is set if one of
        them is at its end. All others have `ofs_epilog`. In version 1 it was
        a saved half of a vector register, with one slot as the operand.
      -orig-id: UWOP_EPILOG
    7:
      id: spare
      doc: In version 1 a saved half of a vector register, with two slots.
      -orig-id: UWOP_SPARE_CODE
    8:
      id: save_xmm128
      doc: |
        The vector register `op_info` is stored `operand` times 16 bytes above the
        stack pointer.
      -orig-id: UWOP_SAVE_XMM128
    9:
      id: save_xmm128_far
      doc: As before, with the offset in bytes in two slots.
      -orig-id: UWOP_SAVE_XMM128_FAR
    10:
      id: push_machframe
      doc: |
        A `machine_frame_amd64` was pushed, and with 1 in `op_info` an error code
        after it.
      -orig-id: UWOP_PUSH_MACHFRAME
  arm64_unwind_forms:
    0:
      id: full
      doc: The entry refers to unwind data.
      -orig-id: PdataRefToFullXdata
    1:
      id: packed
      doc: Packed unwind data of a function with a prolog and an epilog at its end.
      -orig-id: PdataPackedUnwindFunction
    2:
      id: packed_part
      doc: Packed unwind data of a part without a prolog and without an epilog.
      -orig-id: PdataPackedUnwindFragment
  arm64_chains:
    0:
      id: unchained
      doc: The return address stays in lr.
      -orig-id: PdataCrUnchained
    1:
      id: saved_lr
      doc: lr is saved behind the other registers.
      -orig-id: PdataCrUnchainedSavedLr
    2:
      id: chained_signed
      doc: As `chained`, and lr is signed before.
      -orig-id: PdataCrChainedWithPac
    3:
      id: chained
      doc: x29 and lr are a `frame_record64`.
      -orig-id: PdataCrChained
  arm64_unwind_codes:
    0x0:
      id: alloc_s
      doc: Stack, 16 bytes times bits 0 to 4.
    0x20:
      id: save_r19r20_x
      doc: x19 and x20 are pushed into 8 bytes times bits 0 to 4.
    0x40:
      id: save_fplr
      doc: x29 and lr at 8 bytes times bits 0 to 5.
    0x80:
      id: save_fplr_x
      doc: x29 and lr are pushed into 8 bytes times bits 0 to 5, and 8.
    0xc0:
      id: alloc_m
      doc: |
        Two bytes: stack, 16 bytes times bits 0 to 10.
    0xc8:
      id: save_regp
      doc: |
        Two bytes: the registers of bits 6 to 9, from x19, and the
        next one, at 8 bytes times bits 0 to 5.
    0xcc:
      id: save_regp_x
      doc: |
        Two bytes: as `save_regp`, pushed into 8 more bytes.
    0xd0:
      id: save_reg
      doc: |
        Two bytes: one register, as `save_regp`.
    0xd4:
      id: save_reg_x
      doc: |
        Two bytes: the register of bits 5 to 8 is pushed into 8 bytes
        times bits 0 to 4, and 8.
    0xd6:
      id: save_lrpair
      doc: |
        Two bytes: the register of bits 6 to 8 times 2, from x19, and
        lr, at 8 bytes times bits 0 to 5.
    0xd8:
      id: save_fregp
      doc: |
        Two bytes: the registers of bits 6 to 8, from d8, and the next
        one, at 8 bytes times bits 0 to 5.
    0xda:
      id: save_fregp_x
      doc: |
        Two bytes: as `save_fregp`, pushed into 8 more bytes.
    0xdc:
      id: save_freg
      doc: |
        Two bytes: one register, as `save_fregp`.
    0xde:
      id: save_freg_x
      doc: |
        Two bytes: the register of bits 5 to 7 is pushed into 8 bytes
        times bits 0 to 4, and 8.
    0xdf:
      id: alloc_z
      doc: |
        Two bytes: stack in units of the size of scalable vectors
        (SVE).
    0xe0:
      id: alloc_l
      doc: |
        Four bytes: stack, 16 bytes times bits 0 to 23.
    0xe1:
      id: set_fp
      doc: x29 is set to the stack pointer.
    0xe2:
      id: add_fp
      doc: |
        Two bytes: x29 is set to the stack pointer and 8 bytes times
        bits 0 to 7.
    0xe3:
      id: nop
      doc: An instruction without effect on the frame.
    0xe4:
      id: end
      doc: End of the codes.
    0xe5:
      id: end_c
      doc: |
        End of the codes of a part of a function; those of the
        function follow.
    0xe6:
      id: save_next
      doc: |
        The pair of registers behind the one of the next code, in the
        16 bytes behind it.
    0xe7:
      id: save_any_reg
      doc: |
        Three bytes: any register or pair.
    0xe8:
      id: trap_frame
      doc: A `trap_frame_arm64` is at the stack pointer.
    0xe9:
      id: machine_frame
      doc: A `machine_frame_arm64` is at the stack pointer.
    0xea:
      id: context
      doc: A CONTEXT is at the stack pointer.
    0xeb:
      id: ec_context
      doc: A CONTEXT of ARM64EC is at the stack pointer.
    0xec:
      id: clear_unwound_to_call
      doc: lr is no return address, but the address of an instruction.
    0xfc:
      id: pac_sign_lr
      doc: lr is signed.
