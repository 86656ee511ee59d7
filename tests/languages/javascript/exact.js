// 64-bit numbers without loss.
//
// The runtime gives them as doubles, which are exact up to 2^53: a kernel address such as
// 0xfffff805108776a1 would come out as 0xfffff80510877800. Required once, before anything is read,
// this makes it give a BigInt for every number that a double cannot hold. Smaller ones stay plain
// numbers, because the parser calculates with them: sizes and offsets are never that large, and if
// a damaged file says so, mixing the two kinds is a TypeError and not a wrong answer.
//
// It changes the runtime for every parser in the process.

const KaitaiStream = require('kaitai-struct/KaitaiStream');

const plainIfExact = (value) => (BigInt.asIntN(54, value) === value ? Number(value) : value);

function next(stream) {
  const bytes = stream.readBytes(8);
  return new DataView(bytes.buffer, bytes.byteOffset, 8);
}

KaitaiStream.prototype.readU8le = function () {
  return plainIfExact(next(this).getBigUint64(0, true));
};
KaitaiStream.prototype.readS8le = function () {
  return plainIfExact(next(this).getBigInt64(0, true));
};
