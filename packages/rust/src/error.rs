//! Errors of the reader.

use std::fmt;
use std::io;

use kaitai::KError;

/// A reason why a dump cannot be opened, or does not contain what was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// A signature is wrong, or the file ends inside the header.
    NotADump(String),
    /// The index of pages or the directory is cut off, or contradicts itself or the file.
    Damaged(String),
    /// The dump does not contain what was asked for, or the reader does not know how to find it.
    Unsupported(String),
    /// The page, or the byte of a triage dump, was not saved.
    NotInDump {
        /// The first address that cannot be read.
        address: u64,
    },
    /// A page table maps nothing there.
    NotMapped {
        /// The first address that cannot be read.
        address: u64,
        /// The level of the entry: 1 for a page table entry, 4 for the usual root.
        level: u8,
    },
    /// No such virtual address can exist.
    NonCanonical {
        /// The first address that cannot be read.
        address: u64,
    },
    /// A call that makes no sense.
    BadArgument(String),
    /// The file cannot be read.
    Io(io::Error),
}

impl Error {
    /// Name of the kind of error, the same in the readers of all languages.
    pub fn code(&self) -> &'static str {
        match self {
            Error::NotADump(_) => "not_a_dump",
            Error::Damaged(_) => "damaged",
            Error::Unsupported(_) => "unsupported",
            Error::NotInDump { .. } => "not_in_dump",
            Error::NotMapped { .. } => "not_mapped",
            Error::NonCanonical { .. } => "non_canonical",
            Error::BadArgument(_) => "bad_argument",
            Error::Io(_) => "io",
        }
    }

    /// The first address that cannot be read, if the error is about one.
    pub fn address(&self) -> Option<u64> {
        match self {
            Error::NotInDump { address }
            | Error::NotMapped { address, .. }
            | Error::NonCanonical { address } => Some(*address),
            _ => None,
        }
    }

    /// Replace the address.
    pub(crate) fn at(self, address: u64) -> Self {
        match self {
            Error::NotInDump { .. } => Error::NotInDump { address },
            Error::NotMapped { level, .. } => Error::NotMapped { address, level },
            Error::NonCanonical { .. } => Error::NonCanonical { address },
            other => other,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotADump(why) => write!(to, "not a Windows kernel dump: {why}"),
            Error::Damaged(why) => write!(to, "the dump is damaged: {why}"),
            Error::Unsupported(why) | Error::BadArgument(why) => to.write_str(why),
            Error::NotInDump { address } => write!(to, "{address:#x} is not in the dump"),
            Error::NotMapped { address, level } => {
                write!(to, "{address:#x} is not mapped (by an entry of level {level})")
            }
            Error::NonCanonical { address } => write!(to, "{address:#x} is not canonical"),
            Error::Io(error) => write!(to, "the file cannot be read: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Error::Io(error)
    }
}

/// Turn an error of the parser into one about a part of the file.
pub(crate) fn damaged(part: &str) -> impl Fn(KError) -> Error + '_ {
    move |error| match error {
        KError::IoError { msg } => Error::Io(io::Error::new(io::ErrorKind::Other, msg)),
        other => Error::Damaged(format!("{part}: {other}")),
    }
}
