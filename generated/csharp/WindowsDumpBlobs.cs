// This is a generated file! Please edit source .ksy file and use kaitai-struct-compiler to rebuild
// Source: schemas/windows_dump_blobs.ksy; kaitai-struct-compiler 0.11.0



namespace Kaitai
{

    /// <summary>
    /// The contents of the blobs that drivers and the kernel itself add to a crash
    /// dump when the machine stops (&quot;secondary data&quot;). The container, with the tag
    /// and the size of each blob, is `blob_file_header` of `windows_kernel_dump`; the
    /// tag decides the type of the data:
    /// 
    /// | tag | type |
    /// |---|---|
    /// | f57308df-cc45-4e01-ad76-29a4ebb010ec | `boot_status` |
    /// 
    /// There is no common head: the root has no fields of its own, and an application
    /// parses the type that belongs to the tag from the bytes of the blob.
    /// 
    /// Few of these formats have a public declaration. Names with an `-orig-id` are
    /// those of public symbols; all others describe what the bytes have been seen to
    /// be, and the documentation of a field says where that is inferred.
    /// </summary>
    /// <remarks>
    /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debugger/reading-bug-check-callback-data">Source</a>
    /// </remarks>
    public partial class WindowsDumpBlobs : KaitaiStruct
    {
        public static WindowsDumpBlobs FromFile(string fileName)
        {
            return new WindowsDumpBlobs(new KaitaiStream(fileName));
        }

        public WindowsDumpBlobs(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
        {
            m_parent = p__parent;
            m_root = p__root ?? this;
            _read();
        }
        private void _read()
        {
        }

        /// <summary>
        /// Boot status data (tag f57308df-cc45-4e01-ad76-29a4ebb010ec): how the last
        /// boots and shutdowns went, kept by the kernel across boots. The sum of all
        /// bytes is 0 modulo 256.
        /// </summary>
        /// <remarks>
        /// Reference: <a href="https://learn.microsoft.com/en-us/windows-hardware/drivers/debuggercmds/-blackboxbsd">Source</a>
        /// </remarks>
        public partial class BootStatus : KaitaiStruct
        {
            public static BootStatus FromFile(string fileName)
            {
                return new BootStatus(new KaitaiStream(fileName));
            }

            public BootStatus(KaitaiStream p__io, KaitaiStruct p__parent = null, WindowsDumpBlobs p__root = null) : base(p__io)
            {
                m_parent = p__parent;
                m_root = p__root;
                _read();
            }
            private void _read()
            {
                _version = m_io.ReadU4le();
                _productType = m_io.ReadU4le();
            }
            private uint _version;
            private uint _productType;
            private WindowsDumpBlobs m_root;
            private KaitaiStruct m_parent;

            /// <summary>
            /// Size of the whole in bytes; 0xb0, 0xc0 and 0xc8 have been seen.
            /// </summary>
            public uint Version { get { return _version; } }

            /// <summary>
            /// Kind of the installed Windows; 1 is a workstation.
            /// </summary>
            public uint ProductType { get { return _productType; } }
            public WindowsDumpBlobs M_Root { get { return m_root; } }
            public KaitaiStruct M_Parent { get { return m_parent; } }
        }
        private WindowsDumpBlobs m_root;
        private KaitaiStruct m_parent;
        public WindowsDumpBlobs M_Root { get { return m_root; } }
        public KaitaiStruct M_Parent { get { return m_parent; } }
    }
}
