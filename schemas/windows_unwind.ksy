meta:
  id: windows_unwind
  title: Windows unwind data of images (.pdata, .xdata)
  application: Microsoft Windows
  tags:
    - executable
    - windows
  license: CC0-1.0
  ks-version: '0.11'
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
        value: unwind_address & 0xfffffffe
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
