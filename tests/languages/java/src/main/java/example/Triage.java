package example;

import io.kaitai.struct.KaitaiStream;
import java.util.ArrayList;
import java.util.List;
import kdmpks.WindowsKernelDump;
import kdmpks.WindowsKernelDump.BlobFileHeader;
import kdmpks.WindowsKernelDump.BlobHeader;
import kdmpks.WindowsKernelDump.DriverEntry32;
import kdmpks.WindowsKernelDump.DriverEntry64;
import kdmpks.WindowsKernelDump.DumpString;
import kdmpks.WindowsKernelDump.TriageDump32;
import kdmpks.WindowsKernelDump.TriageDump64;

/** What a triage dump has beside its directory. */
final class Triage {
    private static final int BLOB_HEADER_SIZE = 0x20;

    /** Data that a driver added: whose they are, and where they lie in the file. */
    record Blob(byte[] tag, long offset, long size) {}

    private Triage() {}

    /** Gives the names of the loaded drivers as UTF-16LE, which need not be valid. */
    static List<byte[]> driverNames(WindowsKernelDump dump) {
        List<Long> offsets = new ArrayList<>();
        if (dump.triage() instanceof TriageDump64 triage && triage.drivers() != null) {
            for (DriverEntry64 driver : triage.drivers()) {
                offsets.add(driver.ofsDriverName());
            }
        } else if (dump.triage() instanceof TriageDump32 triage && triage.drivers() != null) {
            for (DriverEntry32 driver : triage.drivers()) {
                offsets.add(driver.ofsDriverName());
            }
        }
        List<byte[]> names = new ArrayList<>();
        for (long offset : offsets) {
            dump._io().seek(offset);
            names.add(new DumpString(dump._io()).text());
        }
        return names;
    }

    /** Lists the data behind a triage dump. */
    static List<Blob> blobs(WindowsKernelDump dump) {
        List<Blob> found = new ArrayList<>();
        KaitaiStream stream = dump._io();
        long offset;
        if (dump.triage() instanceof TriageDump64 triage) {
            offset = triage.ofsSecondaryData();
        } else {
            offset = ((TriageDump32) dump.triage()).ofsSecondaryData();
        }
        if (offset >= stream.size()) {
            return found;
        }
        stream.seek(offset);
        offset += new BlobFileHeader(stream).headerSize();
        while (offset + BLOB_HEADER_SIZE <= stream.size()) {
            stream.seek(offset);
            BlobHeader header = new BlobHeader(stream);
            long data = offset + BLOB_HEADER_SIZE + header.prePad();
            long end = data + header.dataSize();
            if (header.headerSize() != BLOB_HEADER_SIZE || end > stream.size()) {
                break;
            }
            found.add(new Blob(header.tag(), data, header.dataSize()));
            offset = end + header.postPad();
        }
        return found;
    }
}
