// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild

#![allow(unused_imports)]
#![allow(non_snake_case)]
#![allow(non_camel_case_types)]
#![allow(irrefutable_let_patterns)]
#![allow(unused_comparisons)]

use kaitai::*;
use std::convert::{TryFrom, TryInto};
use std::cell::{Ref, Cell, RefCell};
use std::rc::{Rc, Weak};

#[derive(Default, Debug, Clone)]
pub struct Features {
    pub _root: SharedType<Features>,
    pub _parent: SharedType<Features>,
    pub _self: SharedType<Self>,
    kind: RefCell<u16>,
    single: RefCell<f32>,
    double: RefCell<f64>,
    flag: RefCell<bool>,
    seven: RefCell<u64>,
    twelve: RefCell<u64>,
    four: RefCell<u64>,
    animal: RefCell<Features_Animals>,
    until_zero: RefCell<String>,
    wide: RefCell<String>,
    padded: RefCell<String>,
    ended: RefCell<String>,
    kept: RefCell<Vec<u8>>,
    one_key: RefCell<Vec<u8>>,
    many_keys: RefCell<Vec<u8>>,
    rotated: RefCell<Vec<u8>>,
    rotated_right: RefCell<Vec<u8>>,
    packed: RefCell<OptRc<Features_Pair>>,
    choice: RefCell<Option<Features_Choice>>,
    either: RefCell<OptRc<Features_EitherEnd>>,
    numbers: RefCell<Vec<u8>>,
    until_big: RefCell<Vec<u8>>,
    magic: RefCell<Vec<u8>>,
    bounded: RefCell<u8>,
    exact: RefCell<i8>,
    rest: RefCell<Vec<u8>>,
    _io: RefCell<BytesReader>,
    one_key_raw: RefCell<Vec<u8>>,
    many_keys_raw: RefCell<Vec<u8>>,
    rotated_raw: RefCell<Vec<u8>>,
    rotated_right_raw: RefCell<Vec<u8>>,
    packed_raw: RefCell<Vec<u8>>,
    packed_raw_raw: RefCell<Vec<u8>>,
    choice_raw: RefCell<Vec<u8>>,
    f_at_two: Cell<bool>,
    at_two: RefCell<u8>,
    f_bits_at_two: Cell<bool>,
    bits_at_two: RefCell<u64>,
    f_decoded: Cell<bool>,
    decoded: RefCell<String>,
    f_greatest: Cell<bool>,
    greatest: RefCell<u8>,
    f_joined: Cell<bool>,
    joined: RefCell<String>,
    f_last: Cell<bool>,
    last: RefCell<u8>,
    f_remainder: Cell<bool>,
    remainder: RefCell<i32>,
    f_reversed: Cell<bool>,
    reversed: RefCell<String>,
}
#[derive(Debug, Clone)]
pub enum Features_Choice {
    Features_Pair(OptRc<Features_Pair>),
    Features_SingleByte(OptRc<Features_SingleByte>),
    Bytes(Vec<u8>),
}
impl From<&Features_Choice> for OptRc<Features_Pair> {
    fn from(v: &Features_Choice) -> Self {
        if let Features_Choice::Features_Pair(x) = v {
            return x.clone();
        }
        panic!("expected Features_Choice::Features_Pair, got {:?}", v)
    }
}
impl From<OptRc<Features_Pair>> for Features_Choice {
    fn from(v: OptRc<Features_Pair>) -> Self {
        Self::Features_Pair(v)
    }
}
impl From<&Features_Choice> for OptRc<Features_SingleByte> {
    fn from(v: &Features_Choice) -> Self {
        if let Features_Choice::Features_SingleByte(x) = v {
            return x.clone();
        }
        panic!("expected Features_Choice::Features_SingleByte, got {:?}", v)
    }
}
impl From<OptRc<Features_SingleByte>> for Features_Choice {
    fn from(v: OptRc<Features_SingleByte>) -> Self {
        Self::Features_SingleByte(v)
    }
}
impl From<&Features_Choice> for Vec<u8> {
    fn from(v: &Features_Choice) -> Self {
        if let Features_Choice::Bytes(x) = v {
            return x.clone();
        }
        panic!("expected Features_Choice::Bytes, got {:?}", v)
    }
}
impl From<Vec<u8>> for Features_Choice {
    fn from(v: Vec<u8>) -> Self {
        Self::Bytes(v)
    }
}
impl KStruct for Features {
    type Root = Features;
    type Parent = Features;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.kind.borrow_mut() = _io.read_u2be()?.into();
        *self_rc.single.borrow_mut() = _io.read_f4be()?.into();
        *self_rc.double.borrow_mut() = _io.read_f8le()?.into();
        *self_rc.flag.borrow_mut() = _io.read_bits_int_be(1)? != 0;
        *self_rc.seven.borrow_mut() = _io.read_bits_int_be(7)?;
        *self_rc.twelve.borrow_mut() = _io.read_bits_int_le(12)?;
        *self_rc.four.borrow_mut() = _io.read_bits_int_le(4)?;
        *self_rc.animal.borrow_mut() = (_io.read_bits_int_be(3)? as i64).try_into()?;
        _io.align_to_byte()?;
        *self_rc.until_zero.borrow_mut() = bytes_to_str(&_io.read_bytes_term(0, false, true, true)?.into(), "UTF-8")?;
        *self_rc.wide.borrow_mut() = bytes_to_str(&_io.read_bytes(6 as usize)?.into(), "UTF-16BE")?;
        *self_rc.padded.borrow_mut() = bytes_to_str(&bytes_strip_right(&_io.read_bytes(8 as usize)?.into(), 46).into(), "ASCII")?;
        *self_rc.ended.borrow_mut() = bytes_to_str(&bytes_terminate(&_io.read_bytes(8 as usize)?.into(), 64, true).into(), "IBM437")?;
        *self_rc.kept.borrow_mut() = _io.read_bytes_term(124, false, false, true)?.into();
        *self_rc.one_key_raw.borrow_mut() = _io.read_bytes(3 as usize)?.into();
        *self_rc.one_key.borrow_mut() = process_xor_one(&self_rc.one_key_raw.borrow(), 85);
        *self_rc.many_keys_raw.borrow_mut() = _io.read_bytes(3 as usize)?.into();
        *self_rc.many_keys.borrow_mut() = process_xor_many(&self_rc.many_keys_raw.borrow(), &vec![0x1u8, 0x2u8]);
        *self_rc.rotated_raw.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.rotated.borrow_mut() = process_rotate_left(&self_rc.rotated_raw.borrow(), 3);
        *self_rc.rotated_right_raw.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        *self_rc.rotated_right.borrow_mut() = process_rotate_left(&self_rc.rotated_right_raw.borrow(), 8 - (3));
        *self_rc.packed_raw_raw.borrow_mut() = _io.read_bytes(10 as usize)?.into();
        *self_rc.packed_raw.borrow_mut() = process_zlib(&self_rc.packed_raw_raw.borrow()).map_err(|msg| KError::BytesDecodingError { msg })?;
        let packed_raw = self_rc.packed_raw.borrow();
        let _t_packed_raw_io = BytesReader::from(packed_raw.clone());
        let f = |t : &mut Features_Pair| Ok(t.set_params((3).try_into().map_err(|_| KError::CastError)?, (*self_rc.kind()).try_into().map_err(|_| KError::CastError)?));
        let t = Self::read_into_with_init::<BytesReader, Features_Pair>(&_t_packed_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
        *self_rc.packed.borrow_mut() = t;
        match *self_rc.kind() {
            1 => {
                *self_rc.choice_raw.borrow_mut() = _io.read_bytes(2 as usize)?.into();
                let choice_raw = self_rc.choice_raw.borrow();
                let _t_choice_raw_io = BytesReader::from(choice_raw.clone());
                let f = |t : &mut Features_Pair| Ok(t.set_params((1).try_into().map_err(|_| KError::CastError)?, (2).try_into().map_err(|_| KError::CastError)?));
                let t = Self::read_into_with_init::<BytesReader, Features_Pair>(&_t_choice_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()), &f)?.into();
                *self_rc.choice.borrow_mut() = Some(t);
            }
            2 => {
                *self_rc.choice_raw.borrow_mut() = _io.read_bytes(2 as usize)?.into();
                let choice_raw = self_rc.choice_raw.borrow();
                let _t_choice_raw_io = BytesReader::from(choice_raw.clone());
                let t = Self::read_into::<BytesReader, Features_SingleByte>(&_t_choice_raw_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
                *self_rc.choice.borrow_mut() = Some(t);
            }
            _ => {
                *self_rc.choice.borrow_mut() = Some(_io.read_bytes(2 as usize)?.into());
            }
        }
        let t = Self::read_into::<_, Features_EitherEnd>(&*_io, Some(self_rc._root.clone()), Some(self_rc._self.clone()))?.into();
        *self_rc.either.borrow_mut() = t;
        *self_rc.numbers.borrow_mut() = Vec::new();
        let l_numbers = 3;
        for _i in 0..l_numbers {
            self_rc.numbers.borrow_mut().push(_io.read_u1()?.into());
        }
        *self_rc.until_big.borrow_mut() = Vec::new();
        {
            let mut _i = 0;
            while {
                self_rc.until_big.borrow_mut().push(_io.read_u1()?.into());
                let _t_until_big = self_rc.until_big.borrow();
                let _tmpa = *_t_until_big.last().unwrap();
                _i += 1;
                let x = !( ((((_tmpa as u8) > (100 as u8))) || (((_i as i32) == (5 as i32)))) );
                x
            } {}
        }
        *self_rc.magic.borrow_mut() = _io.read_bytes(2 as usize)?.into();
        if !(*self_rc.magic() == vec![0x1u8, 0x2u8]) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::NotEqual, src_path: "/seq/22".to_string() }));
        }
        *self_rc.bounded.borrow_mut() = _io.read_u1()?.into();
        if !(((*self_rc.bounded() as u8) >= (2 as u8))) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::LessThan, src_path: "/seq/23".to_string() }));
        }
        if !(((*self_rc.bounded() as u8) <= (4 as u8))) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::GreaterThan, src_path: "/seq/23".to_string() }));
        }
        *self_rc.exact.borrow_mut() = _io.read_s1()?.into();
        let _tmpa = *self_rc.exact();
        if !(_tmpa < 0) {
            return Err(KError::ValidationFailed(ValidationFailedError { kind: ValidationKind::Expr, src_path: "/seq/24".to_string() }));
        }
        *self_rc.rest.borrow_mut() = _io.read_bytes_full()?.into();
        Ok(())
    }
}
impl Features {
    pub fn at_two(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_at_two.get() {
            return Ok(self.at_two.borrow());
        }
        self.f_at_two.set(true);
        let _pos = _io.pos();
        _io.seek(2 as usize)?;
        *self.at_two.borrow_mut() = _io.read_u1()?.into();
        _io.seek(_pos)?;
        Ok(self.at_two.borrow())
    }
    pub fn bits_at_two(
        &self
    ) -> KResult<Ref<'_, u64>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_bits_at_two.get() {
            return Ok(self.bits_at_two.borrow());
        }
        self.f_bits_at_two.set(true);
        let _pos = _io.pos();
        _io.seek(2 as usize)?;
        *self.bits_at_two.borrow_mut() = _io.read_bits_int_be(5)?;
        _io.seek(_pos)?;
        Ok(self.bits_at_two.borrow())
    }
    pub fn decoded(
        &self
    ) -> KResult<Ref<'_, String>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_decoded.get() {
            return Ok(self.decoded.borrow());
        }
        self.f_decoded.set(true);
        *self.decoded.borrow_mut() = bytes_to_str(&*self.kept(), "UTF-8")?.to_string();
        Ok(self.decoded.borrow())
    }
    pub fn greatest(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_greatest.get() {
            return Ok(self.greatest.borrow());
        }
        self.f_greatest.set(true);
        *self.greatest.borrow_mut() = (*self.numbers().iter().max().ok_or(KError::EmptyIterator)?) as u8;
        Ok(self.greatest.borrow())
    }
    pub fn joined(
        &self
    ) -> KResult<Ref<'_, String>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_joined.get() {
            return Ok(self.joined.borrow());
        }
        self.f_joined.set(true);
        *self.joined.borrow_mut() = format!("{}{}", *self.padded(), *self.until_zero()).to_string();
        Ok(self.joined.borrow())
    }
    pub fn last(
        &self
    ) -> KResult<Ref<'_, u8>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_last.get() {
            return Ok(self.last.borrow());
        }
        self.f_last.set(true);
        *self.last.borrow_mut() = (*self.numbers().last().ok_or(KError::EmptyIterator)?) as u8;
        Ok(self.last.borrow())
    }
    pub fn remainder(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_remainder.get() {
            return Ok(self.remainder.borrow());
        }
        self.f_remainder.set(true);
        *self.remainder.borrow_mut() = (modulo(-5 as i64, 7 as i64)) as i32;
        Ok(self.remainder.borrow())
    }
    pub fn reversed(
        &self
    ) -> KResult<Ref<'_, String>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_reversed.get() {
            return Ok(self.reversed.borrow());
        }
        self.f_reversed.set(true);
        *self.reversed.borrow_mut() = reverse_string(&*self.until_zero())?.to_string();
        Ok(self.reversed.borrow())
    }
}
impl Features {
    pub fn kind(&self) -> Ref<'_, u16> {
        self.kind.borrow()
    }
}
impl Features {
    pub fn single(&self) -> Ref<'_, f32> {
        self.single.borrow()
    }
}
impl Features {
    pub fn double(&self) -> Ref<'_, f64> {
        self.double.borrow()
    }
}
impl Features {
    pub fn flag(&self) -> Ref<'_, bool> {
        self.flag.borrow()
    }
}
impl Features {
    pub fn seven(&self) -> Ref<'_, u64> {
        self.seven.borrow()
    }
}
impl Features {
    pub fn twelve(&self) -> Ref<'_, u64> {
        self.twelve.borrow()
    }
}
impl Features {
    pub fn four(&self) -> Ref<'_, u64> {
        self.four.borrow()
    }
}
impl Features {
    pub fn animal(&self) -> Ref<'_, Features_Animals> {
        self.animal.borrow()
    }
}
impl Features {
    pub fn until_zero(&self) -> Ref<'_, String> {
        self.until_zero.borrow()
    }
}
impl Features {
    pub fn wide(&self) -> Ref<'_, String> {
        self.wide.borrow()
    }
}
impl Features {
    pub fn padded(&self) -> Ref<'_, String> {
        self.padded.borrow()
    }
}
impl Features {
    pub fn ended(&self) -> Ref<'_, String> {
        self.ended.borrow()
    }
}
impl Features {
    pub fn kept(&self) -> Ref<'_, Vec<u8>> {
        self.kept.borrow()
    }
}
impl Features {
    pub fn one_key(&self) -> Ref<'_, Vec<u8>> {
        self.one_key.borrow()
    }
}
impl Features {
    pub fn many_keys(&self) -> Ref<'_, Vec<u8>> {
        self.many_keys.borrow()
    }
}
impl Features {
    pub fn rotated(&self) -> Ref<'_, Vec<u8>> {
        self.rotated.borrow()
    }
}
impl Features {
    pub fn rotated_right(&self) -> Ref<'_, Vec<u8>> {
        self.rotated_right.borrow()
    }
}
impl Features {
    pub fn packed(&self) -> Ref<'_, OptRc<Features_Pair>> {
        self.packed.borrow()
    }
}
impl Features {
    pub fn choice(&self) -> Ref<'_, Option<Features_Choice>> {
        self.choice.borrow()
    }
}
impl Features {
    pub fn either(&self) -> Ref<'_, OptRc<Features_EitherEnd>> {
        self.either.borrow()
    }
}
impl Features {
    pub fn numbers(&self) -> Ref<'_, Vec<u8>> {
        self.numbers.borrow()
    }
}
impl Features {
    pub fn until_big(&self) -> Ref<'_, Vec<u8>> {
        self.until_big.borrow()
    }
}
impl Features {
    pub fn magic(&self) -> Ref<'_, Vec<u8>> {
        self.magic.borrow()
    }
}
impl Features {
    pub fn bounded(&self) -> Ref<'_, u8> {
        self.bounded.borrow()
    }
}
impl Features {
    pub fn exact(&self) -> Ref<'_, i8> {
        self.exact.borrow()
    }
}
impl Features {
    pub fn rest(&self) -> Ref<'_, Vec<u8>> {
        self.rest.borrow()
    }
}
impl Features {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
impl Features {
    pub fn one_key_raw(&self) -> Ref<'_, Vec<u8>> {
        self.one_key_raw.borrow()
    }
}
impl Features {
    pub fn many_keys_raw(&self) -> Ref<'_, Vec<u8>> {
        self.many_keys_raw.borrow()
    }
}
impl Features {
    pub fn rotated_raw(&self) -> Ref<'_, Vec<u8>> {
        self.rotated_raw.borrow()
    }
}
impl Features {
    pub fn rotated_right_raw(&self) -> Ref<'_, Vec<u8>> {
        self.rotated_right_raw.borrow()
    }
}
impl Features {
    pub fn packed_raw(&self) -> Ref<'_, Vec<u8>> {
        self.packed_raw.borrow()
    }
}
impl Features {
    pub fn packed_raw_raw(&self) -> Ref<'_, Vec<u8>> {
        self.packed_raw_raw.borrow()
    }
}
impl Features {
    pub fn choice_raw(&self) -> Ref<'_, Vec<u8>> {
        self.choice_raw.borrow()
    }
}
#[derive(Debug, PartialEq, Clone)]
pub enum Features_Animals {
    Cat,
    Dog,
    Unknown(i64),
}

impl TryFrom<i64> for Features_Animals {
    type Error = KError;
    fn try_from(flag: i64) -> KResult<Features_Animals> {
        match flag {
            1 => Ok(Features_Animals::Cat),
            2 => Ok(Features_Animals::Dog),
            _ => Ok(Features_Animals::Unknown(flag)),
        }
    }
}

impl From<&Features_Animals> for i64 {
    fn from(v: &Features_Animals) -> Self {
        match *v {
            Features_Animals::Cat => 1,
            Features_Animals::Dog => 2,
            Features_Animals::Unknown(v) => v
        }
    }
}

impl Default for Features_Animals {
    fn default() -> Self { Features_Animals::Unknown(0) }
}


#[derive(Default, Debug, Clone)]
pub struct Features_EitherEnd {
    pub _root: SharedType<Features>,
    pub _parent: SharedType<Features>,
    pub _self: SharedType<Self>,
    four: RefCell<u32>,
    two: RefCell<i16>,
    _io: RefCell<BytesReader>,
    _is_le: RefCell<i32>,
}
impl KStruct for Features_EitherEnd {
    type Root = Features;
    type Parent = Features;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        match *_r.kind() {
            1 => {
                *self_rc._is_le.borrow_mut() = (1) as i32;
            }
            2 => {
                *self_rc._is_le.borrow_mut() = (2) as i32;
            }
            _ => {}
        }
        if *self_rc._is_le.borrow() == 0 {
            return Err(KError::UndecidedEndianness { src_path: "/types/either_end".to_string() });
        }
        *self_rc.four.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_u4le()?.into() } else { _io.read_u4be()?.into() };
        *self_rc.two.borrow_mut() = if *self_rc._is_le.borrow() == 1 { _io.read_s2le()?.into() } else { _io.read_s2be()?.into() };
        Ok(())
    }
}
impl Features_EitherEnd {
    pub fn set_endian(&mut self, _is_le: i32) {
        *self._is_le.borrow_mut() = _is_le;
    }
}
impl Features_EitherEnd {
}
impl Features_EitherEnd {
    pub fn four(&self) -> Ref<'_, u32> {
        self.four.borrow()
    }
}
impl Features_EitherEnd {
    pub fn two(&self) -> Ref<'_, i16> {
        self.two.borrow()
    }
}
impl Features_EitherEnd {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

#[derive(Default, Debug, Clone)]
pub struct Features_Pair {
    pub _root: SharedType<Features>,
    pub _parent: SharedType<Features>,
    pub _self: SharedType<Self>,
    scale: RefCell<u32>,
    extra: RefCell<u16>,
    one: RefCell<u8>,
    other: RefCell<u8>,
    _io: RefCell<BytesReader>,
    f_scaled: Cell<bool>,
    scaled: RefCell<i32>,
}
impl KStruct for Features_Pair {
    type Root = Features;
    type Parent = Features;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.one.borrow_mut() = _io.read_u1()?.into();
        *self_rc.other.borrow_mut() = _io.read_u1()?.into();
        Ok(())
    }
}
impl Features_Pair {
    pub fn scale(&self) -> Ref<'_, u32> {
        self.scale.borrow()
    }
}
impl Features_Pair {
    pub fn extra(&self) -> Ref<'_, u16> {
        self.extra.borrow()
    }
}
impl Features_Pair {
    pub fn set_params(&mut self, scale: u32, extra: u16) {
        *self.scale.borrow_mut() = scale;
        *self.extra.borrow_mut() = extra;
    }
}
impl Features_Pair {
    pub fn scaled(
        &self
    ) -> KResult<Ref<'_, i32>> {
        let _io = self._io.borrow();
        let _rrc = self._root.get_value().borrow().upgrade();
        let _prc = self._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        if self.f_scaled.get() {
            return Ok(self.scaled.borrow());
        }
        self.f_scaled.set(true);
        *self.scaled.borrow_mut() = (((((*self.one() as u32) * (*self.scale() as u32)) as i32) + (*self.extra() as i32))) as i32;
        Ok(self.scaled.borrow())
    }
}
impl Features_Pair {
    pub fn one(&self) -> Ref<'_, u8> {
        self.one.borrow()
    }
}
impl Features_Pair {
    pub fn other(&self) -> Ref<'_, u8> {
        self.other.borrow()
    }
}
impl Features_Pair {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}

#[derive(Default, Debug, Clone)]
pub struct Features_SingleByte {
    pub _root: SharedType<Features>,
    pub _parent: SharedType<Features>,
    pub _self: SharedType<Self>,
    byte: RefCell<i8>,
    _io: RefCell<BytesReader>,
}
impl KStruct for Features_SingleByte {
    type Root = Features;
    type Parent = Features;

    fn read<S: KStream>(
        self_rc: &OptRc<Self>,
        _io: &S,
        _root: SharedType<Self::Root>,
        _parent: SharedType<Self::Parent>,
    ) -> KResult<()> {
        *self_rc._io.borrow_mut() = _io.clone();
        self_rc._root.set(_root.get());
        self_rc._parent.set(_parent.get());
        self_rc._self.set(Ok(self_rc.clone()));
        let _rrc = self_rc._root.get_value().borrow().upgrade();
        let _prc = self_rc._parent.get_value().borrow().upgrade();
        let _r = _rrc.as_ref().unwrap();
        *self_rc.byte.borrow_mut() = _io.read_s1()?.into();
        Ok(())
    }
}
impl Features_SingleByte {
}
impl Features_SingleByte {
    pub fn byte(&self) -> Ref<'_, i8> {
        self.byte.borrow()
    }
}
impl Features_SingleByte {
    pub fn _io(&self) -> Ref<'_, BytesReader> {
        self._io.borrow()
    }
}
