package kdmpks;

import io.kaitai.struct.ByteBufferKaitaiStream;
import io.kaitai.struct.KaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kdmpks.WindowsKernelDump.AttributeMasks;
import kdmpks.WindowsKernelDump.DumpTypes;
import kdmpks.WindowsKernelDump.Header32;
import kdmpks.WindowsKernelDump.Header64;
import kdmpks.WindowsKernelDump.MachineTypes;

/** The fields of a header that the reader uses, alike for 32 and 64 bits. */
final class Fields {
    /** What a field of 32 bits contains that was never written. */
    static final long FILLER = 0x45474150;

    final Header64 wide;
    final Header32 narrow;
    final long dumpType;
    final long machine;

    Fields(KaitaiStruct header) {
        wide = header instanceof Header64 ? (Header64) header : null;
        narrow = header instanceof Header32 ? (Header32) header : null;
        if (wide != null) {
            DumpTypes type = wide.dumpType();
            MachineTypes known = wide.machineImageType();
            dumpType = written(type != null ? type.id() : raw(wide, 0, Header64::new, Header64::dumpType));
            machine = known != null
                    ? known.id()
                    : raw(wide, MachineTypes.I386.id(), Header64::new, Header64::machineImageType);
        } else {
            DumpTypes type = narrow.dumpType();
            MachineTypes known = narrow.machineImageType();
            dumpType = written(type != null ? type.id() : raw(narrow, 0, Header32::new, Header32::dumpType));
            machine = known != null
                    ? known.id()
                    : raw(narrow, MachineTypes.I386.id(), Header32::new, Header32::machineImageType);
        }
    }

    private static long written(long type) {
        return type == FILLER ? DumpTypes.FULL.id() : type;
    }

    /**
     * Reads the number in a field whose enumeration does not declare it, where the parser has null.
     *
     * <p>The parser shows where the field is. In a header full of a declared number the field has a
     * value, unless the bytes from the start on are overwritten up to the field.
     */
    private static <T extends KaitaiStruct> long raw(
            T header, long declared, Function<KaitaiStream, T> parser, Function<T, ?> field) {
        int size = (int) header._io().size();
        int low = 0;
        int high = size;
        while (high - low > 1) {
            int middle = low + high >>> 1;
            ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
            while (bytes.hasRemaining()) {
                bytes.putInt((int) declared);
            }
            for (int i = 0; i < middle; i++) {
                bytes.put(i, (byte) 0xff);
            }
            T parsed = parser.apply(new ByteBufferKaitaiStream(bytes.array()));
            if (field.apply(parsed) == null) {
                high = middle;
            } else {
                low = middle;
            }
        }
        header._io().seek(low);
        return header._io().readU4le();
    }

    boolean is64Bit() {
        return wide != null;
    }

    boolean isEncrypted() {
        long attributes = wide != null ? wide.attributes() : narrow.attributes();
        return attributes != FILLER
                && (attributes & AttributeMasks.ENCRYPTED_DUMP_DATA.id()) != 0;
    }

    long directoryTableBase() {
        return wide != null ? wide.directoryTableBase() : narrow.directoryTableBase();
    }

    long bugCheckCode() {
        return wide != null ? wide.bugCheckCode() : narrow.bugCheckCode();
    }

    List<Long> bugCheckParameters() {
        return wide != null ? wide.bugCheckCodeParameters() : narrow.bugCheckCodeParameters();
    }

    long numberOfRuns() {
        return wide != null
                ? wide.physicalMemoryBlock().numberOfRuns()
                : narrow.physicalMemoryBlock().numberOfRuns();
    }

    long maxRuns() {
        return wide != null
                ? wide.physicalMemoryBlock().maxRuns()
                : narrow.physicalMemoryBlock().maxRuns();
    }

    /** Returns first frame and number of pages of each run, in the order of storage. */
    List<long[]> runs() {
        return wide != null
                ? wide.physicalMemoryBlock().runs().stream()
                        .map(run -> new long[] {run.basePage(), run.pageCount()})
                        .collect(Collectors.toList())
                : narrow.physicalMemoryBlock().runs().stream()
                        .map(run -> new long[] {run.basePage(), run.pageCount()})
                        .collect(Collectors.toList());
    }
}
