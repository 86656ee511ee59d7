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

  function WindowsUnwind(_io, _parent, _root) {
    this._io = _io;
    this._parent = _parent;
    this._root = _root || this;

    this._read();
  }
  WindowsUnwind.prototype._read = function() {
  }

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
        this._m_targetAddress = this.unwindAddress & 4294967294;
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

  return WindowsUnwind;
})();
WindowsUnwind_.WindowsUnwind = WindowsUnwind;
});
