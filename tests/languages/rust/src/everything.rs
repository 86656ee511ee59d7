//! All that the structures of a dump or a table have, as JSON.

use crate::parsers::*;
use kaitai::*;

pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace(['"', '\\'], "'"))
}

pub fn hex(value: i128) -> String {
    let sign = if value < 0 { "-" } else { "" };
    quoted(&format!("{sign}{:#x}", value.unsigned_abs()))
}

pub trait Everything {
    fn everything(&self) -> KResult<String>;
}

macro_rules! numbers {
    ($($kind:ty)*) => {$(
        impl Everything for $kind {
            fn everything(&self) -> KResult<String> {
                Ok(hex(i128::from(*self)))
            }
        }
    )*};
}
macro_rules! lists {
    ($(($($of:tt)*) $kind:ty;)*) => {$(
        impl $($of)* Everything for Vec<$kind> {
            fn everything(&self) -> KResult<String> {
                let items: KResult<Vec<_>> = self.iter().map(Everything::everything).collect();
                Ok(format!("[{}]", items?.join(",")))
            }
        }
    )*};
}
numbers! { u8 u16 u32 u64 i8 i16 i32 i64 }

impl Everything for bool {
    fn everything(&self) -> KResult<String> {
        Ok(hex(i128::from(*self)))
    }
}

lists! { () Vec<u8>; () u16; () u32; () u64; (<T: Everything>) OptRc<T>; }

impl Everything for Vec<u8> {
    fn everything(&self) -> KResult<String> {
        Ok(quoted(&self.iter().map(|byte| format!("{byte:02x}")).collect::<String>()))
    }
}

impl<T: Everything> Everything for OptRc<T> {
    fn everything(&self) -> KResult<String> {
        if self.is_none() { Ok("null".into()) } else { (**self).everything() }
    }
}

impl<T: Everything> Everything for Option<T> {
    fn everything(&self) -> KResult<String> {
        self.as_ref().map_or(Ok("null".into()), Everything::everything)
    }
}

/// Fields give what they are, instances give it if it can be read.
macro_rules! structure {
    ($kind:ident: $($field:ident)*; $($instance:ident)*) => {
        impl Everything for $kind {
            fn everything(&self) -> KResult<String> {
                let values: Vec<(&str, String)> = vec![
                    $((stringify!($field), self.$field().everything()?),)*
                    $((stringify!($instance), self.$instance()?.everything()?),)*
                ];
                let pairs: Vec<_> = values.iter().map(|(k, v)| format!("\"{k}\":{v}")).collect();
                Ok(format!("{{{}}}", pairs.join(",")))
            }
        }
    };
}
macro_rules! choice {
    ($kind:ident: $($one:ident)*) => {
        impl Everything for $kind {
            fn everything(&self) -> KResult<String> {
                match self {
                    $($kind::$one(it) => it.everything(),)*
                }
            }
        }
    };
}
macro_rules! enumeration {
    ($kind:ident) => {
        impl Everything for $kind {
            fn everything(&self) -> KResult<String> {
                Ok(hex(i64::from(self).into()))
            }
        }
    };
}

macro_rules! typed {
    ($($kind:ident)*) => {
        /// Reads a structure by its name. One that is not the root needs one, which may be empty.
        pub fn typed(name: &str, stream: &BytesReader) -> KResult<String> {
            match name {
                $(stringify!($kind) => {
                    let root = std::rc::Rc::new(<$kind as KStruct>::Root::default());
                    let shared = name.contains('_').then(|| SharedType::new(root.clone()));
                    $kind::read_into::<_, $kind>(stream, shared, None)?.everything()
                })*
                _ => panic!("there is no {name}"),
            }
        }
    };
}

// The names of all structures and of what they have: Rust cannot ask for them, so they are listed
// when this is built.
include!("names.rs");
