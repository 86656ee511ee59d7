// Stands in for the runtime where parsers are compiled and not run: signatures alone.
using System;

namespace Kaitai
{
    public abstract class KaitaiStruct
    {
        protected KaitaiStream m_io;
        protected KaitaiStruct(KaitaiStream io) { m_io = io; }
        public KaitaiStream M_Io { get { return m_io; } }
    }

    public class KaitaiStream
    {
        public KaitaiStream(string path) { throw new NotSupportedException(); }
        public KaitaiStream(byte[] bytes) { throw new NotSupportedException(); }
        public bool IsEof { get { throw new NotSupportedException(); } }
        public long Pos { get { throw new NotSupportedException(); } }
        public long Size { get { throw new NotSupportedException(); } }
        public void Seek(long position) { throw new NotSupportedException(); }
        public sbyte ReadS1() { throw new NotSupportedException(); }
        public short ReadS2le() { throw new NotSupportedException(); }
        public int ReadS4le() { throw new NotSupportedException(); }
        public long ReadS8le() { throw new NotSupportedException(); }
        public byte ReadU1() { throw new NotSupportedException(); }
        public ushort ReadU2le() { throw new NotSupportedException(); }
        public uint ReadU4le() { throw new NotSupportedException(); }
        public ulong ReadU8le() { throw new NotSupportedException(); }
        public byte[] ReadBytes(long count) { throw new NotSupportedException(); }
        public byte[] ReadBytes(ulong count) { throw new NotSupportedException(); }
        public byte[] ReadBytesFull() { throw new NotSupportedException(); }
        public byte[] ReadBytesTerm(byte term, bool include, bool consume, bool error) { throw new NotSupportedException(); }
        public ulong ReadBitsIntBe(int bits) { throw new NotSupportedException(); }
        public ulong ReadBitsIntLe(int bits) { throw new NotSupportedException(); }
        public void AlignToByte() { throw new NotSupportedException(); }
        public static int ByteArrayCompare(byte[] left, byte[] right) { throw new NotSupportedException(); }
    }

    public class ValidationFailedError : Exception { }

    public class ValidationNotEqualError : ValidationFailedError
    {
        public ValidationNotEqualError(object expected, object actual, KaitaiStream io, string path) { }
    }

    public class ValidationLessThanError : ValidationFailedError
    {
        public ValidationLessThanError(object least, object actual, KaitaiStream io, string path) { }
    }

    public class ValidationNotAnyOfError : ValidationFailedError
    {
        public ValidationNotAnyOfError(object actual, KaitaiStream io, string path) { }
    }
}
