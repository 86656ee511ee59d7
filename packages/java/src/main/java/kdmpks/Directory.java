package kdmpks;

import io.kaitai.struct.KaitaiStruct;
import java.io.IOException;
import java.util.function.Supplier;
import kdmpks.WindowsKernelDump.TriageDump32;
import kdmpks.WindowsKernelDump.TriageDump64;

/** The directory of a triage dump, alike for 32 and 64 bits, and the room of its parts. */
final class Directory {
    final boolean is64Bit;
    final long driverList;
    final long driverCount;
    final long stringPool;
    final long stringPoolSize;
    final long blockTable;
    final long blockCount;
    final long stackAddress;
    final long stack;
    final long stackSize;
    final long unloadedTable;
    final long unloadedCount;
    final long secondaryData;

    private final long start;
    private final long fileSize;
    private final long[] parts;

    Directory(WindowsKernelDump dump, long fileSize) throws IOException {
        KaitaiStruct found = Layout.parse("the triage directory", dump::triage);
        this.fileSize = fileSize;
        start = dump.lenHeader();
        is64Bit = found instanceof TriageDump64;
        if (is64Bit) {
            TriageDump64 raw = (TriageDump64) found;
            driverList = raw.ofsDriverList();
            driverCount = raw.numDrivers();
            stringPool = raw.ofsStringPool();
            stringPoolSize = raw.lenStringPool();
            blockTable = raw.ofsDataBlocks();
            blockCount = raw.numDataBlocks();
            stackAddress = raw.topOfStack();
            stack = raw.ofsCallStack();
            stackSize = raw.lenCallStack();
            Long count = unloaded(raw::numUnloadedDrivers);
            unloadedCount = count == null ? 0 : count;
            unloadedTable = count == null ? 0 : raw.ofsUnloadedDriverTable();
            secondaryData = raw.ofsSecondaryData();
            parts = new long[] {
                raw.ofsValidMark(), raw.ofsSecondaryData(), raw.ofsMmStorage(),
                raw.ofsUnloadedDrivers(), raw.ofsPrcb(), raw.ofsProcess(), raw.ofsThread(),
                raw.ofsCallStack(), raw.ofsDriverList(), raw.ofsStringPool(), raw.ofsDataPage(),
                raw.ofsDebuggerData(), raw.ofsDataBlocks()
            };
        } else {
            TriageDump32 raw = (TriageDump32) found;
            driverList = raw.ofsDriverList();
            driverCount = raw.numDrivers();
            stringPool = raw.ofsStringPool();
            stringPoolSize = raw.lenStringPool();
            blockTable = raw.ofsDataBlocks();
            blockCount = raw.numDataBlocks();
            stackAddress = raw.topOfStack();
            stack = raw.ofsCallStack();
            stackSize = raw.lenCallStack();
            Long count = unloaded(raw::numUnloadedDrivers);
            unloadedCount = count == null ? 0 : count;
            unloadedTable = count == null ? 0 : raw.ofsUnloadedDriverTable();
            secondaryData = raw.ofsSecondaryData();
            parts = new long[] {
                raw.ofsValidMark(), raw.ofsSecondaryData(), raw.ofsMmStorage(),
                raw.ofsUnloadedDrivers(), raw.ofsPrcb(), raw.ofsProcess(), raw.ofsThread(),
                raw.ofsCallStack(), raw.ofsDriverList(), raw.ofsStringPool(), raw.ofsDataPage(),
                raw.ofsDebuggerData(), raw.ofsDataBlocks()
            };
        }
    }

    /** Reads the number of unloaded drivers, which may be outside of the file: null then. */
    private static Long unloaded(Supplier<Long> number) throws IOException {
        try {
            return Layout.parse("the number of unloaded drivers", number);
        } catch (KernelDumpException e) {
            return null;
        }
    }

    /**
     * Returns how many bytes a part can have that begins at an offset: it ends where another begins,
     * or the file ends. None begins in the header.
     */
    long room(long offset) {
        if (offset < start) {
            return 0;
        }
        long end = fileSize;
        for (long part : parts) {
            if (part > offset) {
                end = Math.min(end, part);
            }
        }
        return Math.max(0, end - offset);
    }

    /** Returns how many entries of a table are read: whole ones that have room, up to a limit. */
    int entries(long table, long count, long size, int limit) {
        long fitting = Math.min(room(table) / size, limit);
        return (int) (Long.compareUnsigned(count, fitting) < 0 ? count : fitting);
    }
}
