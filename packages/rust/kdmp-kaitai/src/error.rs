//! Errors of parsing.

use std::convert::Infallible;
use std::fmt;
use std::num::TryFromIntError;

/// Result of parsing.
pub type KResult<T> = Result<T, KError>;

/// A reason why bytes cannot be parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum KError {
    /// The stream ends before the bytes that are wanted.
    Eof {
        /// Bytes that are wanted.
        requested: usize,
        /// Bytes from the position to the end of the stream.
        available: usize,
    },
    /// A type that is not the root of its schema was read without a root.
    MissingRoot,
    /// A structure is asked for its root or parent, which no longer exists or was never set.
    MissingParent,
    /// The first, last, least or greatest of no elements.
    EmptyIterator,
    /// A value does not fit into the type that it is converted to.
    CastError,
    /// An integer of more than 64 bits.
    ReadBitsTooLarge {
        /// Bits that are wanted.
        requested: usize,
    },
    /// A text is in an encoding that the runtime does not know.
    UnknownEncoding {
        /// Name of the encoding, as in the schema.
        name: String,
    },
    /// Bytes are no text in its encoding, or cannot be decompressed.
    BytesDecodingError {
        /// Description of the fault.
        msg: String,
    },
    /// No case of the schema selects a byte order.
    UndecidedEndianness {
        /// The type in the schema.
        src_path: String,
    },
    /// A value is not what the schema demands.
    ValidationFailed(ValidationFailedError),
    /// The source of bytes cannot be read.
    IoError {
        /// Description by the operating system.
        msg: String,
    },
}

/// A value that is not what the schema demands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidationFailedError {
    /// The demand.
    pub kind: ValidationKind,
    /// The field in the schema.
    pub src_path: String,
}

/// Demands of schemas on values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValidationKind {
    /// The value must equal another one.
    NotEqual,
    /// The value has a minimum.
    LessThan,
    /// The value has a maximum.
    GreaterThan,
    /// The value must be one of several.
    NotAnyOf,
    /// The value must be of an enumeration.
    NotInEnum,
    /// An expression must be true for the value.
    Expr,
}

impl fmt::Display for KError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            KError::Eof { requested, available } => {
                write!(to, "{requested} bytes wanted where the stream has {available} left")
            }
            KError::MissingRoot => to.write_str("the structure was read without its root"),
            KError::MissingParent => to.write_str("the structure has no parent"),
            KError::EmptyIterator => to.write_str("there are no elements"),
            KError::CastError => to.write_str("a value does not fit into its type"),
            KError::ReadBitsTooLarge { requested } => {
                write!(to, "an integer of {requested} bits, more than 64")
            }
            KError::UnknownEncoding { name } => write!(to, "unknown encoding {name}"),
            KError::BytesDecodingError { msg } => to.write_str(msg),
            KError::UndecidedEndianness { src_path } => {
                write!(to, "the byte order of {src_path} is not decided")
            }
            KError::ValidationFailed(failed) => write!(to, "{failed}"),
            KError::IoError { msg } => to.write_str(msg),
        }
    }
}

impl fmt::Display for ValidationFailedError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let demand = match self.kind {
            ValidationKind::NotEqual => "is not the expected one",
            ValidationKind::LessThan => "is too small",
            ValidationKind::GreaterThan => "is too large",
            ValidationKind::NotAnyOf => "is none of the expected ones",
            ValidationKind::NotInEnum => "is not in its enumeration",
            ValidationKind::Expr => "is not valid",
        };
        write!(to, "the value of {} {demand}", self.src_path)
    }
}

impl std::error::Error for KError {}
impl std::error::Error for ValidationFailedError {}

impl From<std::io::Error> for KError {
    fn from(error: std::io::Error) -> Self {
        KError::IoError { msg: error.to_string() }
    }
}
impl From<TryFromIntError> for KError {
    fn from(_: TryFromIntError) -> Self {
        KError::CastError
    }
}
impl From<Infallible> for KError {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
