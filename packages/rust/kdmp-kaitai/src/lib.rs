//! Runtime of parsers that the Kaitai Struct compiler 0.11 generates for Rust.
//!
//! Generated code begins with `extern crate kaitai; use kaitai::*;`, so a crate with such parsers
//! depends on this one under the name `kaitai`:
//!
//! ```toml
//! [dependencies]
//! kaitai = { package = "kdmp-kaitai", version = "0" }
//! ```
//!
//! Bytes come from any [`ReadAt`]: a file is read where it is asked for, so its size does not
//! matter. All that a parser reads from it is bounded by that size; a failure is a [`KError`].
//!
//! Texts can be ASCII, UTF-8, UTF-16LE, UTF-16BE, ISO-8859-1 or IBM437 (code page 437); another
//! encoding is the error [`KError::UnknownEncoding`], which has its name.
//!
//! Integers of the parsed structures are in `Rc` and `RefCell`: a parsed structure belongs to one
//! thread, and lives as long as its root does.

#![forbid(unsafe_code)]
#![warn(missing_docs)]

mod bytes;
mod error;
mod inflate;
mod reader;
mod shared;
mod source;
mod stream;
mod structure;
mod text;

pub use bytes::{
    bytes_strip_right, bytes_terminate, modulo, process_rotate_left, process_xor_many,
    process_xor_one, process_zlib, CustomDecoder,
};
pub use error::{KError, KResult, ValidationFailedError, ValidationKind};
pub use reader::BytesReader;
pub use shared::{OptRc, SharedType};
pub use source::{FileSource, ReadAt, SeekSource};
pub use stream::KStream;
pub use structure::{KStruct, KStructUnit};
pub use text::{bytes_to_str, reverse_string};
