//! Structures that generated parsers read.

use std::any::Any;
use std::rc::Rc;

use crate::{KError, KResult, KStream, OptRc, SharedType};

/// A structure of a schema.
pub trait KStruct: Default {
    /// The structure of the whole file.
    type Root: KStruct + 'static;
    /// The structure that contains this one.
    type Parent: KStruct + 'static;

    /// Read the fields from a stream.
    ///
    /// # Errors
    ///
    /// The bytes cannot be parsed; fields before the fault are set.
    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        io: &S,
        root: SharedType<Self::Root>,
        parent: SharedType<Self::Parent>,
    ) -> KResult<()>;

    /// Make a structure and read it.
    ///
    /// # Errors
    ///
    /// The bytes cannot be parsed. [`KError::MissingRoot`]: there is no root, and the structure
    /// is not the root of its schema.
    fn read_into<S: KStream, T: KStruct + 'static>(
        io: &S,
        root: Option<SharedType<T::Root>>,
        parent: Option<SharedType<T::Parent>>,
    ) -> KResult<OptRc<T>> {
        Self::read_into_with_init(io, root, parent, &|_: &mut T| Ok(()))
    }

    /// Make a structure, set its parameters and read it.
    ///
    /// # Errors
    ///
    /// As [`KStruct::read_into`], and what `init` returns.
    fn read_into_with_init<S: KStream, T: KStruct + 'static>(
        io: &S,
        root: Option<SharedType<T::Root>>,
        parent: Option<SharedType<T::Parent>>,
        init: &dyn Fn(&mut T) -> KResult<()>,
    ) -> KResult<OptRc<T>> {
        let mut made = OptRc::from(T::default());
        if let Some(fresh) = made.get_mut() {
            init(fresh)?;
        }
        let root = match root {
            Some(root) => root,
            None => SharedType::new(as_root::<T>(made.get())?),
        };
        T::read(&made, io, root, parent.unwrap_or_default())?;
        Ok(made)
    }
}

/// Take a structure for the root of its schema.
fn as_root<T: KStruct + 'static>(value: Rc<T>) -> KResult<Rc<T::Root>> {
    let value: Rc<dyn Any> = value;
    value.downcast().map_err(|_| KError::MissingRoot)
}

/// Parent of structures that occur in several others.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct KStructUnit;

impl KStruct for KStructUnit {
    type Root = KStructUnit;
    type Parent = KStructUnit;

    fn read<S: KStream>(
        _: &OptRc<Self>,
        _: &S,
        _: SharedType<Self::Root>,
        _: SharedType<Self::Parent>,
    ) -> KResult<()> {
        Ok(())
    }
}
