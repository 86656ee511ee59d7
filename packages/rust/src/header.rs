//! Facts of the header, apart from the parser's own objects.

use std::sync::Arc;

use kaitai::{BytesReader, KError, KStruct, OptRc, ReadAt};

use crate::error::{damaged, Error};
use crate::parsers::*;

/// Value of a 32-bit field that was never written.
pub(crate) const NOT_WRITTEN: u32 = 0x4547_4150;
const FULL: u32 = 1;
const X64: u32 = 0x8664;

/// The header, 32-bit numbers of 32-bit machines widened with zeros.
///
/// A field that was never written contains the fill pattern `PAGE`, 0x45474150 or
/// 0x4547415045474150.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Header {
    /// Bits of an address: 32 or 64.
    pub bits: u8,
    /// `MachineImageType`, as in images: 0x8664 is x64, 0xAA64 is ARM64, 0x14C is x86.
    pub machine: u32,
    /// `DumpType`; 1 (a full dump) where it was never written.
    pub kind: u32,
    /// Build of Windows (`MinorVersion`).
    pub build: u32,
    /// Number of processors.
    pub processors: u32,
    /// Physical address of the root page table.
    pub directory_table_base: u64,
    /// Bug check code.
    pub bug_check_code: u32,
    /// Parameters of the bug check.
    pub bug_check_parameters: [u64; 4],
    /// Virtual address of the list of loaded modules.
    pub ps_loaded_module_list: u64,
    /// Virtual address of the debugger data block.
    pub kd_debugger_data_block: u64,
    /// `Attributes`.
    pub attributes: u32,
    /// Time of the dump, in units of 100 ns since 1601-01-01 UTC.
    pub system_time: i64,
    /// Levels of page tables: 5, or another number for the usual 4.
    pub paging_levels: u8,
    /// Instruction pointer of the processor that stopped the machine; only of x64.
    pub instruction_pointer: Option<u64>,
    /// Stack pointer of that processor; only of x64.
    pub stack_pointer: Option<u64>,
}

impl Header {
    /// Return whether the machine is of x64.
    pub fn is_x64(&self) -> bool {
        self.bits == 64 && self.machine == X64
    }

    /// First address behind the virtual address space; 0 stands for 2⁶⁴.
    pub(crate) fn end(&self) -> u64 {
        if self.bits == 64 {
            0
        } else {
            1 << 32
        }
    }
}

/// Parse a dump by the schema; what follows the header is parsed when it is asked for.
pub(crate) fn parse(source: &Arc<dyn ReadAt>) -> Result<OptRc<WindowsKernelDump>, Error> {
    let stream = BytesReader::new(Arc::clone(source));
    WindowsKernelDump::read_into::<_, WindowsKernelDump>(&stream, None, None).map_err(|error| {
        match error {
            KError::IoError { .. } => damaged("the header")(error),
            KError::Eof { .. } => Error::NotADump("the file ends inside the header".into()),
            other => Error::NotADump(other.to_string()),
        }
    })
}

macro_rules! common {
    ($header:ident, $bits:literal) => {{
        let kind = i64::from(&*$header.dump_type()) as u32;
        let mut parameters = [0; 4];
        for (to, from) in parameters.iter_mut().zip(&*$header.bug_check_code_parameters()) {
            *to = u64::from(*from);
        }
        Header {
            bits: $bits,
            machine: i64::from(&*$header.machine_image_type()) as u32,
            kind: if kind == NOT_WRITTEN { FULL } else { kind },
            build: *$header.minor_version(),
            processors: *$header.number_processors(),
            directory_table_base: u64::from(*$header.directory_table_base()),
            bug_check_code: *$header.bug_check_code(),
            bug_check_parameters: parameters,
            ps_loaded_module_list: u64::from(*$header.ps_loaded_module_list()),
            kd_debugger_data_block: u64::from(*$header.kd_debugger_data_block()),
            attributes: *$header.attributes(),
            system_time: *$header.system_time(),
            paging_levels: 0,
            instruction_pointer: None,
            stack_pointer: None,
        }
    }};
}

/// Take the facts from a parsed dump.
pub(crate) fn facts(dump: &WindowsKernelDump) -> Result<Header, Error> {
    use WindowsKernelDump_Header::*;
    use WindowsKernelDump_Header64_ContextRecord::WindowsKernelDump_ContextX64;
    match &*dump.header() {
        Some(WindowsKernelDump_Header64(header)) => {
            let mut found = common!(header, 64);
            found.paging_levels = *header.paging_levels();
            if let (true, Some(WindowsKernelDump_ContextX64(context))) =
                (found.is_x64(), &*header.context_record())
            {
                found.instruction_pointer = Some(*context.rip());
                found.stack_pointer = Some(*context.rsp());
            }
            Ok(found)
        }
        Some(WindowsKernelDump_Header32(header)) => Ok(common!(header, 32)),
        _ => Err(Error::NotADump("there is no header".into())),
    }
}
