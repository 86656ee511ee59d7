// What a triage dump has beside its directory: names of drivers, and data that drivers added.

using System;
using System.Collections.Generic;
using System.Linq;
using Kaitai;

static class Triage
{
    const uint BlobHeaderSize = 0x20;

    static KaitaiStream At(WindowsKernelDump dump, long offset)
    {
        dump.M_Io.Seek(offset);
        return dump.M_Io;
    }

    /// <summary>Gives the names of the loaded drivers as UTF-16LE, which need not be valid.</summary>
    public static List<byte[]> DriverNames(WindowsKernelDump dump)
    {
        var wide = dump.Triage as WindowsKernelDump.TriageDump64;
        var narrow = dump.Triage as WindowsKernelDump.TriageDump32;
        var offsets = wide != null
            ? (wide.Drivers == null ? null : wide.Drivers.Select(each => each.OfsDriverName))
            : (narrow.Drivers == null ? null : narrow.Drivers.Select(each => each.OfsDriverName));
        return (offsets ?? new uint[0])
            .Select(offset => new WindowsKernelDump.DumpString(At(dump, offset)).Text)
            .ToList();
    }

    /// <summary>Lists the data behind a triage dump: whose they are, and where in the file.</summary>
    public static List<object> Blobs(WindowsKernelDump dump)
    {
        var found = new List<object>();
        var wide = dump.Triage as WindowsKernelDump.TriageDump64;
        long offset = wide != null
            ? wide.OfsSecondaryData
            : ((WindowsKernelDump.TriageDump32) dump.Triage).OfsSecondaryData;
        if (offset >= dump.M_Io.Size)
        {
            return found;
        }
        offset += new WindowsKernelDump.BlobFileHeader(At(dump, offset)).HeaderSize;
        while (offset + BlobHeaderSize <= dump.M_Io.Size)
        {
            var header = new WindowsKernelDump.BlobHeader(At(dump, offset));
            var data = offset + BlobHeaderSize + header.PrePad;
            var end = data + header.DataSize;
            if (header.HeaderSize != BlobHeaderSize || end > dump.M_Io.Size)
            {
                break;
            }
            found.Add(new { Tag = header.Tag, Offset = data, Size = header.DataSize });
            offset = end + header.PostPad;
        }
        return found;
    }
}
