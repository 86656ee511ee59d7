use std::cell::RefCell;
use std::rc::Rc;

use kdmp_kaitai::*;

/// As the compiler would make it: a root with a byte, and with parts of two bytes up to the end.
#[derive(Default, Debug, Clone)]
struct Root {
    _self: SharedType<Root>,
    first: RefCell<u8>,
    parts: RefCell<Vec<OptRc<Part>>>,
}
#[derive(Default, Debug, Clone)]
struct Part {
    root: SharedType<Root>,
    parent: SharedType<Root>,
    scale: RefCell<u16>,
    value: RefCell<u16>,
}

impl KStruct for Root {
    type Root = Root;
    type Parent = Root;
    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        io: &S,
        root: SharedType<Root>,
        _: SharedType<Root>,
    ) -> KResult<()> {
        self_rc._self.set(Ok(self_rc.clone()));
        *self_rc.first.borrow_mut() = io.read_u1()?;
        while !io.is_eof() {
            let f = |part: &mut Part| {
                *part.scale.borrow_mut() = (10).try_into().map_err(|_| KError::CastError)?;
                Ok(())
            };
            let (root, parent) = (root.clone(), self_rc._self.clone());
            let part = Self::read_into_with_init::<_, Part>(io, Some(root), Some(parent), &f)?;
            self_rc.parts.borrow_mut().push(part);
        }
        Ok(())
    }
}
impl KStruct for Part {
    type Root = Root;
    type Parent = Root;
    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        io: &S,
        root: SharedType<Root>,
        parent: SharedType<Root>,
    ) -> KResult<()> {
        self_rc.root.set(root.get());
        self_rc.parent.set(parent.get());
        *self_rc.value.borrow_mut() = io.read_u2be()? * *self_rc.scale.borrow();
        Ok(())
    }
}

#[test]
fn a_structure_with_parts() {
    let io = BytesReader::from(vec![7, 0, 1, 0, 2]);
    let root = Root::read_into::<_, Root>(&io, None, None).unwrap();
    let values: Vec<u16> = root.parts.borrow().iter().map(|part| *part.value.borrow()).collect();
    assert_eq!((*root.first.borrow(), values), (7, vec![10, 20]));
    let part = root.parts.borrow()[1].clone();
    assert_eq!(*part.root.get().unwrap().first.borrow(), 7);
    assert!(Rc::ptr_eq(&part.parent.get().unwrap().get(), &root.get()));
}

#[test]
fn a_part_outlives_its_root() {
    let io = BytesReader::from(vec![7, 0, 1]);
    let part = Root::read_into::<_, Root>(&io, None, None).unwrap().parts.borrow()[0].clone();
    assert_eq!(part.root.get().map(|_| ()), Err(KError::MissingParent));
    assert_eq!(*part.value.borrow(), 10);
}

#[test]
fn a_part_without_a_root_is_refused() {
    let io = BytesReader::from(vec![0, 1]);
    let refused = Root::read_into::<_, Part>(&io, None, None);
    assert_eq!(refused.map(|_| ()).unwrap_err(), KError::MissingRoot);
}

#[test]
fn the_bytes_end_in_a_part() {
    let io = BytesReader::from(vec![7, 0, 1, 0]);
    let refused = Root::read_into::<_, Root>(&io, None, None).map(|_| ());
    assert_eq!(refused, Err(KError::Eof { requested: 2, available: 1 }));
}

#[test]
fn a_structure_that_does_not_exist() {
    let none: OptRc<Part> = OptRc::default();
    assert!(none.is_none() && none.as_ref().is_none() && none.get_value().is_none());
    assert!(OptRc::from(Part::default()).is_some());
    assert_eq!(SharedType::<Part>::empty().get().map(|_| ()), Err(KError::MissingParent));
}

#[test]
fn errors_say_what_is_wrong() {
    let failed =
        ValidationFailedError { kind: ValidationKind::LessThan, src_path: "/seq/1".into() };
    let error: Box<dyn std::error::Error> = Box::new(KError::ValidationFailed(failed));
    assert_eq!(error.to_string(), "the value of /seq/1 is too small");
    let error = KError::Eof { requested: 4, available: 1 };
    assert_eq!(error.to_string(), "4 bytes wanted where the stream has 1 left");
}
