package kdmpks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kdmpks.WindowsKernelDump.BlobFileHeader;
import kdmpks.WindowsKernelDump.BlobHeader;

/** The secondary data of a dump: each header says where the next one is. */
final class BlobChain {
    private BlobChain() {}

    /** Follows a chain up to the first header that is none, or whose data leave the file. */
    static List<Blob> read(Source source, long start) throws IOException {
        List<Blob> found = new ArrayList<>();
        SourceStream head = new SourceStream(source, start, Long.MAX_VALUE);
        try {
            Layout.parse("the secondary data", () -> new BlobFileHeader(head));
        } catch (KernelDumpException | Layout.SignatureException e) {
            return found; // there are none
        }
        int size = Layout.sizeOf(BlobHeader::new);
        long position = start + head.pos();
        while (found.size() < Limits.MAX_BLOBS && position <= source.size() - size) {
            SourceStream stream = new SourceStream(source, position, size);
            BlobHeader header = Layout.parse("secondary data", () -> new BlobHeader(stream));
            long offset = position + size + header.prePad();
            long end = offset + header.dataSize();
            if (header.headerSize() != size || end > source.size()) {
                break;
            }
            found.add(new Blob(header.tag(), offset, header.dataSize()));
            position = Math.min(end + header.postPad(), source.size());
        }
        return found;
    }
}
