//! Pointers between parsed structures.

use std::cell::RefCell;
use std::fmt;
use std::ops::Deref;
use std::rc::{Rc, Weak};

use crate::{KError, KResult};

/// A parsed structure, or none.
///
/// Dereferencing none panics; check [`OptRc::is_none`] or use [`OptRc::as_ref`] where a schema
/// makes a structure optional.
pub struct OptRc<T>(Option<Rc<T>>);

impl<T> OptRc<T> {
    /// Share what an option has.
    pub fn new(value: &Option<Rc<T>>) -> Self {
        OptRc(value.clone())
    }

    /// Return whether there is no structure.
    pub fn is_none(&self) -> bool {
        self.0.is_none()
    }

    /// Return whether there is a structure.
    pub fn is_some(&self) -> bool {
        self.0.is_some()
    }

    /// Return the structure, or none.
    #[allow(clippy::should_implement_trait)] // that trait has no room for none
    pub fn as_ref(&self) -> Option<&T> {
        self.0.as_deref()
    }

    /// Share the structure.
    ///
    /// # Panics
    ///
    /// There is none.
    pub fn get(&self) -> Rc<T> {
        match &self.0 {
            Some(value) => Rc::clone(value),
            None => panic!("{ABSENT}"),
        }
    }

    /// Return the pointer, or none.
    pub fn get_value(&self) -> &Option<Rc<T>> {
        &self.0
    }

    /// Return the structure for changes, as long as nothing else points to it.
    pub(crate) fn get_mut(&mut self) -> Option<&mut T> {
        self.0.as_mut().and_then(Rc::get_mut)
    }
}

const ABSENT: &str = "the parsed structure does not exist; ask is_none() first";

impl<T> Default for OptRc<T> {
    fn default() -> Self {
        OptRc(None)
    }
}
impl<T> Clone for OptRc<T> {
    fn clone(&self) -> Self {
        OptRc(self.0.clone())
    }
}
impl<T: fmt::Debug> fmt::Debug for OptRc<T> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(to)
    }
}
impl<T: PartialEq> PartialEq for OptRc<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> From<T> for OptRc<T> {
    fn from(value: T) -> Self {
        OptRc(Some(Rc::new(value)))
    }
}
impl<T> From<Rc<T>> for OptRc<T> {
    fn from(value: Rc<T>) -> Self {
        OptRc(Some(value))
    }
}
impl<T> From<Option<Rc<T>>> for OptRc<T> {
    fn from(value: Option<Rc<T>>) -> Self {
        OptRc(value)
    }
}
impl<T> Deref for OptRc<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0 {
            Some(value) => value,
            None => panic!("{ABSENT}"),
        }
    }
}

/// A structure that something else owns: the root, the parent, the structure itself.
///
/// It does not keep its structure alive.
pub struct SharedType<T>(RefCell<Weak<T>>);

impl<T> SharedType<T> {
    /// Point to a structure.
    pub fn new(value: Rc<T>) -> Self {
        SharedType(RefCell::new(Rc::downgrade(&value)))
    }

    /// Point to nothing.
    pub fn empty() -> Self {
        SharedType(RefCell::new(Weak::new()))
    }

    /// Share the structure.
    ///
    /// # Errors
    ///
    /// [`KError::MissingParent`]: there is none any more.
    pub fn get(&self) -> KResult<OptRc<T>> {
        self.0.borrow().upgrade().map(OptRc::from).ok_or(KError::MissingParent)
    }

    /// Point to what [`SharedType::get`] of another one returned; to nothing after an error.
    pub fn set(&self, value: KResult<OptRc<T>>) {
        let pointer = value.ok().and_then(|found| found.get_value().as_ref().map(Rc::downgrade));
        *self.0.borrow_mut() = pointer.unwrap_or_default();
    }

    /// Return the pointer itself.
    pub fn get_value(&self) -> &RefCell<Weak<T>> {
        &self.0
    }
}

impl<T> Default for SharedType<T> {
    fn default() -> Self {
        SharedType::empty()
    }
}
impl<T> Clone for SharedType<T> {
    fn clone(&self) -> Self {
        SharedType(RefCell::new(self.0.borrow().clone()))
    }
}
impl<T> fmt::Debug for SharedType<T> {
    // What it points to points back.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("SharedType")
    }
}
