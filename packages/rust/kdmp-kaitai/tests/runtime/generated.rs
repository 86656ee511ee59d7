//! A parser as the compiler makes it, of a schema with all that it supports for Rust.
//!
//! `features.rs` is made of `features.ksy`; only its `extern crate kaitai` is left out, since the
//! crate has another name here.

use kaitai::*;

use crate::features::*;

/// Bytes of all fields, for a `kind`.
fn bytes(kind: u8, choice: [u8; 2], either: [u8; 6]) -> Vec<u8> {
    let mut bytes = vec![0, kind];
    bytes.extend(1.5f32.to_be_bytes());
    bytes.extend((-2.5f64).to_le_bytes());
    bytes.push(0b1010_0011);
    bytes.extend([0xBC, 0xDA]);
    bytes.push(0b0101_1111);
    bytes.extend("höh\0".as_bytes());
    bytes.extend([0, b'o', 0x20, 0xAC, 0, b'!']);
    bytes.extend(b"ab.c....");
    bytes.extend(b"x\x81@.....");
    bytes.extend(b"kept|"); // the bar is the first byte of the next field as well
    bytes.extend([0x55, 0xAA]);
    bytes.extend([1, 2, 3]);
    bytes.extend([0x21, 0x80]);
    bytes.extend([0x21, 0x80]);
    bytes.extend([0x78, 0xDA, 0x63, 0x65, 0x07, 0x00, 0x00, 0x13, 0x00, 0x0D]);
    bytes.extend(choice);
    bytes.extend(either);
    bytes.extend([3, 9, 4]);
    bytes.extend([1, 2, 101]);
    bytes.extend([1, 2]);
    bytes.extend([4, 0xFF]);
    bytes.extend(b"the rest");
    bytes
}

fn parse(bytes: Vec<u8>) -> KResult<OptRc<Features>> {
    Features::read_into::<_, Features>(&BytesReader::from(bytes), None, None)
}

#[test]
fn fields_of_all_kinds() {
    let it = parse(bytes(1, [8, 9], [4, 3, 2, 1, 0xFE, 0xFF])).unwrap();
    assert_eq!((*it.kind(), *it.single(), *it.double()), (1, 1.5, -2.5));
    assert_eq!((*it.flag(), *it.seven(), *it.twelve(), *it.four()), (true, 0x23, 0xABC, 0xD));
    assert_eq!(*it.animal(), Features_Animals::Dog);
    assert_eq!((&**it.until_zero(), &**it.wide()), ("höh", "o€!"));
    assert_eq!((&**it.padded(), &**it.ended(), &**it.kept()), ("ab.c", "xü@", &b"kept"[..]));
    assert_eq!((&**it.one_key(), &**it.many_keys()), (&[0x29, 0, 0xFF][..], &[0, 0, 2][..]));
    assert_eq!((&**it.rotated(), &**it.rotated_right()), (&[9, 4][..], &[0x24, 0x10][..]));
    assert_eq!((&**it.numbers(), &**it.until_big()), (&[3, 9, 4][..], &[1, 2, 101][..]));
    assert_eq!((*it.bounded(), *it.exact(), &**it.rest()), (4, -1, &b"the rest"[..]));
    assert_eq!((*it.either().four(), *it.either().two()), (0x0102_0304, -2));
    assert_eq!((*it.packed().one(), *it.packed().other()), (5, 7));
    assert_eq!(*it.packed().scaled().unwrap(), 5 * 3 + 1);
    match &*it.choice() {
        Some(Features_Choice::Features_Pair(pair)) => assert_eq!(*pair.scaled().unwrap(), 10),
        other => panic!("{other:?}"),
    };
}

#[test]
fn instances_of_all_kinds() {
    let it = parse(bytes(1, [8, 9], [0; 6])).unwrap();
    assert_eq!((*it.remainder().unwrap(), *it.greatest().unwrap(), *it.last().unwrap()), (2, 9, 4));
    assert_eq!((&**it.reversed().unwrap(), &**it.joined().unwrap()), ("höh", "ab.chöh"));
    assert_eq!(&**it.decoded().unwrap(), "kept");
    assert_eq!((*it.at_two().unwrap(), *it.bits_at_two().unwrap()), (0x3F, 0b00111));
    let end = it._io().pos();
    it.at_two().unwrap();
    assert_eq!(it._io().pos(), end, "an instance leaves the position alone");
}

#[test]
fn the_other_end() {
    let it = parse(bytes(2, [0xFE, 9], [1, 2, 3, 4, 0xFF, 0xFE])).unwrap();
    assert_eq!((*it.either().four(), *it.either().two()), (0x0102_0304, -2));
    match &*it.choice() {
        Some(Features_Choice::Features_SingleByte(single)) => assert_eq!(*single.byte(), -2),
        other => panic!("{other:?}"),
    };
}

#[test]
fn bytes_that_the_schema_refuses() {
    let refused = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = bytes(1, [8, 9], [0; 6]);
        change(&mut bytes);
        parse(bytes).map(|_| ()).unwrap_err()
    };
    let failed = |bytes: &dyn Fn(&mut Vec<u8>)| match refused(bytes) {
        KError::ValidationFailed(failed) => failed.kind,
        other => panic!("{other}"),
    };
    let behind = b"the rest".len();
    assert_eq!(
        failed(&|it| {
            let at = it.len() - behind - 4;
            it[at] = 7
        }),
        ValidationKind::NotEqual
    );
    assert_eq!(
        failed(&|it| {
            let at = it.len() - behind - 2;
            it[at] = 1
        }),
        ValidationKind::LessThan
    );
    assert_eq!(
        failed(&|it| {
            let at = it.len() - behind - 2;
            it[at] = 5
        }),
        ValidationKind::GreaterThan
    );
    assert_eq!(
        failed(&|it| {
            let at = it.len() - behind - 1;
            it[at] = 5
        }),
        ValidationKind::Expr
    );
    assert!(matches!(refused(&|it| it[1] = 3), KError::UndecidedEndianness { .. }));
    assert!(matches!(refused(&|it| it.truncate(30)), KError::Eof { .. }));
    assert!(matches!(refused(&|it| it[18] = 0xFF), KError::BytesDecodingError { .. }));
}
