// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_unwind.ksy; kaitai-struct-compiler 0.11.0

(function (root, factory) {
  if (typeof define === 'function' && define.amd) {
    define(['exports', 'kaitai-struct/KaitaiStream'], factory);
  } else if (typeof exports === 'object' && exports !== null && typeof exports.nodeType !== 'number') {
    factory(exports, require('kaitai-struct/KaitaiStream'));
  } else {
    factory(root.WindowsUnwind || (root.WindowsUnwind = {}), root.KaitaiStream);
  }
})(typeof self !== 'undefined' ? self : this, function (WindowsUnwind_, KaitaiStream) {
/**
 * Descriptions of the functions of an image, by which a debugger finds the
 * caller of a function and the registers that the function has saved.
 * 
 * The exception directory of an image (section `.pdata`) is an array of function
 * entries, sorted by their first address. All addresses in it are RVAs, offsets
 * from the base of the image. An entry refers to unwind data, which are mostly in
 * the section `.xdata` or `.rdata`.
 * 
 * For AMD64, an entry is a `runtime_function_amd64` and refers to an
 * `unwind_info_amd64`. An interrupt or exception pushes a `machine_frame_amd64`.
 * 
 * For ARM64, an entry is a `runtime_function_arm64`. It is packed, or it refers to
 * an `unwind_info_arm64`. A function of ARM64 or x86 that keeps a frame pointer
 * has a `frame_record64` or `frame_record32` at its address.
 * 
 * There is no common head: the root has no fields of its own, and an application
 * applies a type to the bytes at an RVA. Every address and count may be wrong,
 * and chains may have no end: each is to be checked before use.
 * @see {@link https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64|Source}
 */

var WindowsUnwind = (function() {
  WindowsUnwind.Amd64UnwindFlags = Object.freeze({
    EXCEPTION_HANDLER: 1,
    UNWIND_HANDLER: 2,
    CHAINED: 4,

    1: "EXCEPTION_HANDLER",
    2: "UNWIND_HANDLER",
    4: "CHAINED",
  });

  WindowsUnwind.Amd64UnwindOps = Object.freeze({
    PUSH_NONVOL: 0,
    ALLOC_LARGE: 1,
    ALLOC_SMALL: 2,
    SET_FPREG: 3,
    SAVE_NONVOL: 4,
    SAVE_NONVOL_FAR: 5,
    EPILOG: 6,
    SPARE: 7,
    SAVE_XMM128: 8,
    SAVE_XMM128_FAR: 9,
    PUSH_MACHFRAME: 10,

    0: "PUSH_NONVOL",
    1: "ALLOC_LARGE",
    2: "ALLOC_SMALL",
    3: "SET_FPREG",
    4: "SAVE_NONVOL",
    5: "SAVE_NONVOL_FAR",
    6: "EPILOG",
    7: "SPARE",
    8: "SAVE_XMM128",
    9: "SAVE_XMM128_FAR",
    10: "PUSH_MACHFRAME",
  });

  WindowsUnwind.Arm64Chains = Object.freeze({
    UNCHAINED: 0,
    SAVED_LR: 1,
    CHAINED_SIGNED: 2,
    CHAINED: 3,

    0: "UNCHAINED",
    1: "SAVED_LR",
    2: "CHAINED_SIGNED",
    3: "CHAINED",
  });

  WindowsUnwind.Arm64UnwindCodes = Object.freeze({
    ALLOC_S: 0,
    SAVE_R19R20_X: 32,
    SAVE_FPLR: 64,
    SAVE_FPLR_X: 128,
    ALLOC_M: 192,
    SAVE_REGP: 200,
    SAVE_REGP_X: 204,
    SAVE_REG: 208,
    SAVE_REG_X: 212,
    SAVE_LRPAIR: 214,
    SAVE_FREGP: 216,
    SAVE_FREGP_X: 218,
    SAVE_FREG: 220,
    SAVE_FREG_X: 222,
    ALLOC_Z: 223,
    ALLOC_L: 224,
    SET_FP: 225,
    ADD_FP: 226,
    NOP: 227,
    END: 228,
    END_C: 229,
    SAVE_NEXT: 230,
    SAVE_ANY_REG: 231,
    TRAP_FRAME: 232,
    MACHINE_FRAME: 233,
    CONTEXT: 234,
    EC_CONTEXT: 235,
    CLEAR_UNWOUND_TO_CALL: 236,
    PAC_SIGN_LR: 252,

    0: "ALLOC_S",
    32: "SAVE_R19R20_X",
    64: "SAVE_FPLR",
    128: "SAVE_FPLR_X",
    192: "ALLOC_M",
    200: "SAVE_REGP",
    204: "SAVE_REGP_X",
    208: "SAVE_REG",
    212: "SAVE_REG_X",
    214: "SAVE_LRPAIR",
    216: "SAVE_FREGP",
    218: "SAVE_FREGP_X",
    220: "SAVE_FREG",
    222: "SAVE_FREG_X",
    223: "ALLOC_Z",
    224: "ALLOC_L",
    225: "SET_FP",
    226: "ADD_FP",
    227: "NOP",
    228: "END",
    229: "END_C",
    230: "SAVE_NEXT",
    231: "SAVE_ANY_REG",
    232: "TRAP_FRAME",
    233: "MACHINE_FRAME",
    234: "CONTEXT",
    235: "EC_CONTEXT",
    236: "CLEAR_UNWOUND_TO_CALL",
    252: "PAC_SIGN_LR",
  });

  WindowsUnwind.Arm64UnwindForms = Object.freeze({
    FULL: 0,
    PACKED: 1,
    PACKED_PART: 2,

    0: "FULL",
    1: "PACKED",
    2: "PACKED_PART",
  });

  function WindowsUnwind(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsUnwind.prototype._read = function() {
  }

  /**
   * An epilog. Those of a function are in the order of their offsets.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records|Source}
   */

  var EpilogScopeArm64 = WindowsUnwind.EpilogScopeArm64 = (function() {
    function EpilogScopeArm64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    EpilogScopeArm64.prototype._read = function() {
      this.word = this._io.readU4le();
    }

    /**
     * Index of the first byte of its unwind codes.
     */
    Object.defineProperty(EpilogScopeArm64.prototype, 'index', {
      get: function() {
        if (this._m_index !== undefined)
          return this._m_index;
        this._m_index = this.word >>> 22 & 1023;
        return this._m_index;
      }
    });

    /**
     * Offset of its first instruction in the function.
     */
    Object.defineProperty(EpilogScopeArm64.prototype, 'ofsEpilog', {
      get: function() {
        if (this._m_ofsEpilog !== undefined)
          return this._m_ofsEpilog;
        this._m_ofsEpilog = (this.word & 262143) * 4;
        return this._m_ofsEpilog;
      }
    });

    /**
     * The fields, see the instances.
     */

    return EpilogScopeArm64;
  })();

  /**
   * Words at the address in the frame pointer EBP of x86.
   * @see {@link https://learn.microsoft.com/en-us/cpp/cpp/argument-passing-and-naming-conventions|Source}
   */

  var FrameRecord32 = WindowsUnwind.FrameRecord32 = (function() {
    function FrameRecord32(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FrameRecord32.prototype._read = function() {
      this.next = this._io.readU4le();
      this.returnAddress = this._io.readU4le();
    }

    /**
     * Frame pointer of the caller; 0 at the end of the chain.
     */

    /**
     * Where the caller goes on.
     */

    return FrameRecord32;
  })();

  /**
   * Words at the address in the frame pointer X29 of ARM64.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/arm64-windows-abi-conventions#stack|Source}
   */

  var FrameRecord64 = WindowsUnwind.FrameRecord64 = (function() {
    function FrameRecord64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    FrameRecord64.prototype._read = function() {
      this.next = this._io.readU8le();
      this.returnAddress = this._io.readU8le();
    }

    /**
     * Frame pointer of the caller; 0 at the end of the chain.
     */

    /**
     * Return address, which may be signed.
     */

    return FrameRecord64;
  })();

  /**
   * Words on the stack that the processor pushes when an interrupt or exception
   * occurs. Before them there may be an error code of eight bytes.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#unwind-operation-code|Source}
   */

  var MachineFrameAmd64 = WindowsUnwind.MachineFrameAmd64 = (function() {
    function MachineFrameAmd64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MachineFrameAmd64.prototype._read = function() {
      this.rip = this._io.readU8le();
      this.segCs = this._io.readU2le();
      this._unnamed2 = this._io.readBytes(6);
      this.eflags = this._io.readU4le();
      this._unnamed4 = this._io.readBytes(4);
      this.rsp = this._io.readU8le();
      this.segSs = this._io.readU2le();
      this._unnamed7 = this._io.readBytes(6);
    }

    /**
     * Address of the instruction that was interrupted or that failed.
     */

    /**
     * Selector of the code; bits 0 and 1 are 3 in user mode.
     */

    /**
     * Flags of the processor.
     */

    /**
     * Stack pointer before the interrupt.
     */

    /**
     * Selector of the stack.
     */

    return MachineFrameAmd64;
  })();

  /**
   * Words on the stack at the code `machine_frame`; one reader has it, it was
   * not seen in a dump.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes|Source}
   */

  var MachineFrameArm64 = WindowsUnwind.MachineFrameArm64 = (function() {
    function MachineFrameArm64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    MachineFrameArm64.prototype._read = function() {
      this.sp = this._io.readU8le();
      this.pc = this._io.readU8le();
    }

    /**
     * Stack pointer before.
     */

    /**
     * Address of the instruction that was interrupted.
     */

    return MachineFrameArm64;
  })();

  /**
   * A function, or a part of one. No two entries of an exception directory
   * overlap.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-runtime_function|Source}
   */

  var RuntimeFunctionAmd64 = WindowsUnwind.RuntimeFunctionAmd64 = (function() {
    function RuntimeFunctionAmd64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RuntimeFunctionAmd64.prototype._read = function() {
      this.beginAddress = this._io.readU4le();
      this.endAddress = this._io.readU4le();
      this.unwindAddress = this._io.readU4le();
    }

    /**
     * Whether the entry refers to another entry.
     */
    Object.defineProperty(RuntimeFunctionAmd64.prototype, 'isIndirect', {
      get: function() {
        if (this._m_isIndirect !== undefined)
          return this._m_isIndirect;
        this._m_isIndirect = (this.unwindAddress & 1) != 0;
        return this._m_isIndirect;
      }
    });

    /**
     * RVA of the unwind data, or of the other entry.
     */
    Object.defineProperty(RuntimeFunctionAmd64.prototype, 'targetAddress', {
      get: function() {
        if (this._m_targetAddress !== undefined)
          return this._m_targetAddress;
        this._m_targetAddress = (this.unwindAddress - (this.unwindAddress & 1));
        return this._m_targetAddress;
      }
    });

    /**
     * RVA of the first byte.
     */

    /**
     * RVA of the first byte behind it.
     */

    /**
     * RVA of an `unwind_info_amd64`. If bit 0 is set, the rest is the RVA of
     * another entry, which is to be used in place of this one.
     */

    return RuntimeFunctionAmd64;
  })();

  /**
   * A function, or a part of one. The fields of the packed form are instances;
   * they have a meaning if `flag` is one of the packed forms.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#pdata-records|Source}
   */

  var RuntimeFunctionArm64 = WindowsUnwind.RuntimeFunctionArm64 = (function() {
    function RuntimeFunctionArm64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    RuntimeFunctionArm64.prototype._read = function() {
      this.beginAddress = this._io.readU4le();
      this.unwindData = this._io.readU4le();
    }

    /**
     * How the return address is saved, one of `arm64_chains`.
     */
    Object.defineProperty(RuntimeFunctionArm64.prototype, 'chain', {
      get: function() {
        if (this._m_chain !== undefined)
          return this._m_chain;
        this._m_chain = this.unwindData >>> 21 & 3;
        return this._m_chain;
      }
    });

    /**
     * One of `arm64_unwind_forms`.
     */
    Object.defineProperty(RuntimeFunctionArm64.prototype, 'flag', {
      get: function() {
        if (this._m_flag !== undefined)
          return this._m_flag;
        this._m_flag = this.unwindData & 3;
        return this._m_flag;
      }
    });

    /**
     * Whether the prolog stores the arguments x0 to x7.
     */
    Object.defineProperty(RuntimeFunctionArm64.prototype, 'hasHomes', {
      get: function() {
        if (this._m_hasHomes !== undefined)
          return this._m_hasHomes;
        this._m_hasHomes = (this.unwindData >>> 20 & 1) != 0;
        return this._m_hasHomes;
      }
    });

    /**
     * Bytes of stack that the prolog allocates.
     */
    Object.defineProperty(RuntimeFunctionArm64.prototype, 'lenFrame', {
      get: function() {
        if (this._m_lenFrame !== undefined)
          return this._m_lenFrame;
        this._m_lenFrame = (this.unwindData >>> 23 & 511) * 16;
        return this._m_lenFrame;
      }
    });

    /**
     * Bytes of the function.
     */
    Object.defineProperty(RuntimeFunctionArm64.prototype, 'lenFunction', {
      get: function() {
        if (this._m_lenFunction !== undefined)
          return this._m_lenFunction;
        this._m_lenFunction = (this.unwindData >>> 2 & 2047) * 4;
        return this._m_lenFunction;
      }
    });

    /**
     * Number of saved registers from d8 on.
     */
    Object.defineProperty(RuntimeFunctionArm64.prototype, 'numFloatRegisters', {
      get: function() {
        if (this._m_numFloatRegisters !== undefined)
          return this._m_numFloatRegisters;
        this._m_numFloatRegisters = ((this.unwindData >>> 13 & 7) == 0 ? 0 : ((this.unwindData >>> 13 & 7) + 1));
        return this._m_numFloatRegisters;
      }
    });

    /**
     * Number of saved registers from x19 on.
     */
    Object.defineProperty(RuntimeFunctionArm64.prototype, 'numRegisters', {
      get: function() {
        if (this._m_numRegisters !== undefined)
          return this._m_numRegisters;
        this._m_numRegisters = this.unwindData >>> 16 & 15;
        return this._m_numRegisters;
      }
    });

    /**
     * RVA of the unwind data if they are not packed.
     */
    Object.defineProperty(RuntimeFunctionArm64.prototype, 'unwindAddress', {
      get: function() {
        if (this._m_unwindAddress !== undefined)
          return this._m_unwindAddress;
        this._m_unwindAddress = (this.unwindData - (this.unwindData & 3));
        return this._m_unwindAddress;
      }
    });

    /**
     * RVA of the first byte.
     */

    /**
     * Bits 0 and 1 are the `flag`. The rest is the RVA of an
     * `unwind_info_arm64`, or the packed form of unwind data.
     */

    return RuntimeFunctionArm64;
  })();

  /**
   * Registers on the stack at the code `trap_frame`: those that the kernel saves
   * at an interrupt, exception or system call. Only one reader has it, it was
   * not seen in a dump.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#unwind-codes|Source}
   */

  var TrapFrameArm64 = WindowsUnwind.TrapFrameArm64 = (function() {
    function TrapFrameArm64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    TrapFrameArm64.prototype._read = function() {
      this.exceptionActive = this._io.readU1();
      this.contextFromFrames = this._io.readU1();
      this.debugRegistersValid = this._io.readU1();
      this.previousMode = this._io.readU1();
      this.faultStatus = this._io.readU4le();
      this.faultAddress = this._io.readU8le();
      this.vfpState = this._io.readU8le();
      this.debugRegisters = this._io.readBytes(120);
      this.spsr = this._io.readU4le();
      this.esr = this._io.readU4le();
      this.sp = this._io.readU8le();
      this.x = [];
      for (var i = 0; i < 19; i++) {
        this.x.push(this._io.readU8le());
      }
      this.lr = this._io.readU8le();
      this.fp = this._io.readU8le();
      this.pc = this._io.readU8le();
    }

    /**
     * 0 interrupt, 1 exception, 2 system call.
     */

    /**
     * Whether the debug registers are saved.
     */

    /**
     * Of a system call; of an interrupt it is the IRQL.
     */

    /**
     * Of a page fault.
     */

    /**
     * Of a page fault; of a system call it is the trap frame before.
     */

    /**
     * Address of the saved vector registers, or 0.
     */

    /**
     * Breakpoints and watchpoints.
     */

    /**
     * Processor state; bits 0 to 3 are 0 in user mode.
     */

    /**
     * Reason of the exception.
     */

    /**
     * Stack pointer before.
     */

    /**
     * X0 to X18.
     */

    /**
     * Link register.
     */

    /**
     * Frame pointer.
     */

    /**
     * Address of the instruction that was interrupted or that failed.
     */

    return TrapFrameArm64;
  })();

  /**
   * A slot (UNWIND_CODE), which is an unwind code or an operand of the code
   * before it.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_code|Source}
   */

  var UnwindCodeAmd64 = WindowsUnwind.UnwindCodeAmd64 = (function() {
    function UnwindCodeAmd64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnwindCodeAmd64.prototype._read = function() {
      this.codeOffset = this._io.readU1();
      this.operation = this._io.readU1();
    }

    /**
     * Of an `epilog` but the first one of a function: offset of the epilog,
     * backwards from the end of the function; 0 is padding.
     */
    Object.defineProperty(UnwindCodeAmd64.prototype, 'ofsEpilog', {
      get: function() {
        if (this._m_ofsEpilog !== undefined)
          return this._m_ofsEpilog;
        this._m_ofsEpilog = (this.codeOffset + (this.opInfo * 256));
        return this._m_ofsEpilog;
      }
    });

    /**
     * A register or a number, by the kind.
     */
    Object.defineProperty(UnwindCodeAmd64.prototype, 'opInfo', {
      get: function() {
        if (this._m_opInfo !== undefined)
          return this._m_opInfo;
        this._m_opInfo = this.operation >>> 4 & 15;
        return this._m_opInfo;
      }
    });

    /**
     * The slot as an operand of 16 bits. The first of two slots has the lower
     * half of 32 bits.
     */
    Object.defineProperty(UnwindCodeAmd64.prototype, 'operand', {
      get: function() {
        if (this._m_operand !== undefined)
          return this._m_operand;
        this._m_operand = (this.codeOffset + (this.operation * 256));
        return this._m_operand;
      }
    });

    /**
     * Kind of the code, one of `amd64_unwind_ops`.
     */
    Object.defineProperty(UnwindCodeAmd64.prototype, 'unwindOp', {
      get: function() {
        if (this._m_unwindOp !== undefined)
          return this._m_unwindOp;
        this._m_unwindOp = this.operation & 15;
        return this._m_unwindOp;
      }
    });

    /**
     * Offset in the prolog of the byte behind the instruction. Other meaning
     * for `epilog`.
     */

    /**
     * Bits 0 to 3 are the `unwind_op`, bits 4 to 7 the `op_info`.
     */

    return UnwindCodeAmd64;
  })();

  /**
   * Second word of an `unwind_info_arm64` if the first one `is_extended`.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records|Source}
   */

  var UnwindExtensionArm64 = WindowsUnwind.UnwindExtensionArm64 = (function() {
    function UnwindExtensionArm64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnwindExtensionArm64.prototype._read = function() {
      this.epilogs = this._io.readU2le();
      this.numCodeWords = this._io.readU1();
      this._unnamed2 = this._io.readBytes(1);
    }

    /**
     * Number of epilogs, or index of the first code of the only epilog.
     */

    /**
     * Words of unwind codes.
     */

    return UnwindExtensionArm64;
  })();

  /**
   * Start of an `unwind_info_amd64`. In version 3, for functions that use the
   * registers of Intel APX, only the first two bytes have this layout.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info|Source}
   */

  var UnwindHeadAmd64 = WindowsUnwind.UnwindHeadAmd64 = (function() {
    function UnwindHeadAmd64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnwindHeadAmd64.prototype._read = function() {
      this.versionAndFlags = this._io.readU1();
      this.lenProlog = this._io.readU1();
      this.numCodes = this._io.readU1();
      this.frame = this._io.readU1();
    }

    /**
     * Combination of `amd64_unwind_flags`.
     */
    Object.defineProperty(UnwindHeadAmd64.prototype, 'flags', {
      get: function() {
        if (this._m_flags !== undefined)
          return this._m_flags;
        this._m_flags = this.versionAndFlags >>> 3 & 31;
        return this._m_flags;
      }
    });

    /**
     * Number of the register that is the frame pointer; 0 without one.
     */
    Object.defineProperty(UnwindHeadAmd64.prototype, 'frameRegister', {
      get: function() {
        if (this._m_frameRegister !== undefined)
          return this._m_frameRegister;
        this._m_frameRegister = this.frame & 15;
        return this._m_frameRegister;
      }
    });

    /**
     * Whether the function is a part of another one.
     */
    Object.defineProperty(UnwindHeadAmd64.prototype, 'hasChain', {
      get: function() {
        if (this._m_hasChain !== undefined)
          return this._m_hasChain;
        this._m_hasChain = (this.flags & 4) != 0;
        return this._m_hasChain;
      }
    });

    /**
     * Whether the function has a handler of exceptions or of unwinding.
     */
    Object.defineProperty(UnwindHeadAmd64.prototype, 'hasHandler', {
      get: function() {
        if (this._m_hasHandler !== undefined)
          return this._m_hasHandler;
        this._m_hasHandler = (this.flags & 3) != 0;
        return this._m_hasHandler;
      }
    });

    /**
     * Number of slots with the padding behind the codes.
     */
    Object.defineProperty(UnwindHeadAmd64.prototype, 'numSlots', {
      get: function() {
        if (this._m_numSlots !== undefined)
          return this._m_numSlots;
        this._m_numSlots = (this.numCodes + (this.numCodes & 1));
        return this._m_numSlots;
      }
    });

    /**
     * Bytes between the stack pointer and the frame pointer where it is set.
     */
    Object.defineProperty(UnwindHeadAmd64.prototype, 'ofsFrame', {
      get: function() {
        if (this._m_ofsFrame !== undefined)
          return this._m_ofsFrame;
        this._m_ofsFrame = ((this.frame >>> 4 & 15) * 16);
        return this._m_ofsFrame;
      }
    });

    /**
     * 1, or 2 if the codes describe epilogs as well.
     */
    Object.defineProperty(UnwindHeadAmd64.prototype, 'version', {
      get: function() {
        if (this._m_version !== undefined)
          return this._m_version;
        this._m_version = this.versionAndFlags & 7;
        return this._m_version;
      }
    });

    /**
     * Bits 0 to 2 are the `version`, bits 3 to 7 the `flags`.
     */

    /**
     * Bytes of the prolog.
     */

    /**
     * Number of slots of unwind codes.
     */

    /**
     * Bits 0 to 3 are the `frame_register`, bits 4 to 7 its offset.
     */

    return UnwindHeadAmd64;
  })();

  /**
   * First word of an `unwind_info_arm64`.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records|Source}
   */

  var UnwindHeadArm64 = WindowsUnwind.UnwindHeadArm64 = (function() {
    function UnwindHeadArm64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnwindHeadArm64.prototype._read = function() {
      this.word = this._io.readU4le();
    }

    /**
     * Number of epilogs, or index of the first code of the only epilog.
     */
    Object.defineProperty(UnwindHeadArm64.prototype, 'epilogs', {
      get: function() {
        if (this._m_epilogs !== undefined)
          return this._m_epilogs;
        this._m_epilogs = this.word >>> 22 & 31;
        return this._m_epilogs;
      }
    });

    /**
     * Whether the function has a handler of exceptions.
     */
    Object.defineProperty(UnwindHeadArm64.prototype, 'hasHandler', {
      get: function() {
        if (this._m_hasHandler !== undefined)
          return this._m_hasHandler;
        this._m_hasHandler = (this.word >>> 20 & 1) != 0;
        return this._m_hasHandler;
      }
    });

    /**
     * Whether the function has one epilog at its end, whose codes begin at the
     * index `epilogs`.
     */
    Object.defineProperty(UnwindHeadArm64.prototype, 'hasOneEpilog', {
      get: function() {
        if (this._m_hasOneEpilog !== undefined)
          return this._m_hasOneEpilog;
        this._m_hasOneEpilog = (this.word >>> 21 & 1) != 0;
        return this._m_hasOneEpilog;
      }
    });

    /**
     * Whether the next word has both numbers, as they are too large here.
     */
    Object.defineProperty(UnwindHeadArm64.prototype, 'isExtended', {
      get: function() {
        if (this._m_isExtended !== undefined)
          return this._m_isExtended;
        this._m_isExtended =  ((this.epilogs == 0) && (this.numCodeWords == 0)) ;
        return this._m_isExtended;
      }
    });

    /**
     * Bytes of the function.
     */
    Object.defineProperty(UnwindHeadArm64.prototype, 'lenFunction', {
      get: function() {
        if (this._m_lenFunction !== undefined)
          return this._m_lenFunction;
        this._m_lenFunction = (this.word & 262143) * 4;
        return this._m_lenFunction;
      }
    });

    /**
     * Words of unwind codes.
     */
    Object.defineProperty(UnwindHeadArm64.prototype, 'numCodeWords', {
      get: function() {
        if (this._m_numCodeWords !== undefined)
          return this._m_numCodeWords;
        this._m_numCodeWords = this.word >>> 27 & 31;
        return this._m_numCodeWords;
      }
    });

    /**
     * Always zero.
     */
    Object.defineProperty(UnwindHeadArm64.prototype, 'version', {
      get: function() {
        if (this._m_version !== undefined)
          return this._m_version;
        this._m_version = this.word >>> 18 & 3;
        return this._m_version;
      }
    });

    /**
     * The fields, see the instances.
     */

    return UnwindHeadArm64;
  })();

  /**
   * Unwind data (UNWIND_INFO) of versions 1 and 2: the effects of the prolog on
   * stack and registers, the last instruction first. Data of the handler may
   * follow.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/exception-handling-x64#struct-unwind_info|Source}
   */

  var UnwindInfoAmd64 = WindowsUnwind.UnwindInfoAmd64 = (function() {
    function UnwindInfoAmd64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnwindInfoAmd64.prototype._read = function() {
      this.head = new UnwindHeadAmd64(this._io, this, this._root);
      this.codes = [];
      for (var i = 0; i < this.numCodes; i++) {
        this.codes.push(new UnwindCodeAmd64(this._io, this, this._root));
      }
      if ((this.head.numCodes & 1) != 0) {
        this._unnamed2 = this._io.readBytes(2);
      }
      if (this.head.hasChain) {
        this.chained = new RuntimeFunctionAmd64(this._io, this, this._root);
      }
      if ( ((this.head.hasHandler) && (!(this.head.hasChain))) ) {
        this.handlerAddress = this._io.readU4le();
      }
    }

    /**
     * Number of slots without the padding.
     */
    Object.defineProperty(UnwindInfoAmd64.prototype, 'numCodes', {
      get: function() {
        if (this._m_numCodes !== undefined)
          return this._m_numCodes;
        this._m_numCodes = this.head.numCodes;
        return this._m_numCodes;
      }
    });

    /**
     * Counts, flags and frame register.
     */

    /**
     * The slots. A code may use the one or two slots behind it as its operand.
     */

    /**
     * Padding to an even number of slots.
     */

    /**
     * The function of which this one is a part; its codes are undone after
     * those of the part, all of them.
     */

    /**
     * RVA of the handler.
     */

    return UnwindInfoAmd64;
  })();

  /**
   * Unwind data: codes of one to five bytes that undo the instructions of the
   * prolog, the last one first, and further ones for epilogs of another form.
   * Each code stands for one instruction, `trap_frame` and the following ones of
   * `arm64_unwind_codes` for none. Data of the handler may follow.
   * @see {@link https://learn.microsoft.com/en-us/cpp/build/arm64-exception-handling#xdata-records|Source}
   */

  var UnwindInfoArm64 = WindowsUnwind.UnwindInfoArm64 = (function() {
    function UnwindInfoArm64(_io, _parent, _root) {
      this._io = _io;
      this._parent = _parent;
      this._root = _root;

      this._read();
    }
    UnwindInfoArm64.prototype._read = function() {
      this.head = new UnwindHeadArm64(this._io, this, this._root);
      if (this.head.isExtended) {
        this.extension = new UnwindExtensionArm64(this._io, this, this._root);
      }
      this.scopes = [];
      for (var i = 0; i < this.numScopes; i++) {
        this.scopes.push(new EpilogScopeArm64(this._io, this, this._root));
      }
      this.codes = this._io.readBytes(this.numCodeWords * 4);
      if (this.head.hasHandler) {
        this.handlerAddress = this._io.readU4le();
      }
    }

    /**
     * Number of epilogs, or index of the first code of the only epilog.
     */
    Object.defineProperty(UnwindInfoArm64.prototype, 'epilogs', {
      get: function() {
        if (this._m_epilogs !== undefined)
          return this._m_epilogs;
        this._m_epilogs = (this.head.isExtended ? this.extension.epilogs : this.head.epilogs);
        return this._m_epilogs;
      }
    });

    /**
     * Words of unwind codes.
     */
    Object.defineProperty(UnwindInfoArm64.prototype, 'numCodeWords', {
      get: function() {
        if (this._m_numCodeWords !== undefined)
          return this._m_numCodeWords;
        this._m_numCodeWords = (this.head.isExtended ? this.extension.numCodeWords : this.head.numCodeWords);
        return this._m_numCodeWords;
      }
    });

    /**
     * Number of scopes.
     */
    Object.defineProperty(UnwindInfoArm64.prototype, 'numScopes', {
      get: function() {
        if (this._m_numScopes !== undefined)
          return this._m_numScopes;
        this._m_numScopes = (this.head.hasOneEpilog ? 0 : this.epilogs);
        return this._m_numScopes;
      }
    });

    /**
     * Counts and flags.
     */

    /**
     * Counts that are too large for the head.
     */

    /**
     * The epilogs.
     */

    /**
     * The unwind codes, see `arm64_unwind_codes`.
     */

    /**
     * RVA of the handler.
     */

    return UnwindInfoArm64;
  })();

  return WindowsUnwind;
})();
WindowsUnwind_.WindowsUnwind = WindowsUnwind;
});
