package kdmpks;

import io.kaitai.struct.KaitaiStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import kdmpks.WindowsKernelDump.DriverEntry32;
import kdmpks.WindowsKernelDump.DriverEntry64;
import kdmpks.WindowsKernelDump.TriageDataBlock32;
import kdmpks.WindowsKernelDump.TriageDataBlock64;
import kdmpks.WindowsKernelDump.UnloadedDriver32;
import kdmpks.WindowsKernelDump.UnloadedDriver64;

/** The parts of a triage dump. */
final class Triage {
    private final Source source;
    private final Directory directory;

    Triage(Source source, Directory directory) {
        this.source = source;
        this.directory = directory;
    }

    long secondaryData() {
        return directory.secondaryData;
    }

    /** Returns the data blocks in the order of the file, without what is not in it. */
    List<MemoryBlock> blocks() throws IOException {
        List<MemoryBlock> kept = new ArrayList<>();
        for (MemoryBlock block : stored()) {
            long size = Math.min(block.size(), source.size() - block.offset());
            if (!directory.is64Bit) {
                size = Math.min(size, Math.max(0, (1L << 32) - block.address()));
                size = block.address() < 0 ? 0 : size;
            } else if (block.address() != 0 && Long.compareUnsigned(size, -block.address()) > 0) {
                size = size < 0 ? 0 : -block.address();
            }
            if (size > 0) {
                kept.add(new MemoryBlock(block.address(), size, block.offset()));
            }
        }
        return kept;
    }

    /** Returns the data blocks and, as the last, the stack. */
    BlockMemory memory() throws IOException {
        List<MemoryBlock> all = blocks();
        long size = Math.min(directory.stackSize, directory.room(directory.stack));
        if (size > 0) {
            long address = directory.stackAddress;
            long space = directory.is64Bit ? -address : (1L << 32) - address;
            size = space != 0 && Long.compareUnsigned(space, size) < 0 ? space : size;
            all.add(new MemoryBlock(address, size, directory.stack));
        }
        return new BlockMemory(source, all);
    }

    private List<MemoryBlock> stored() throws IOException {
        int wide = Layout.sizeOf(TriageDataBlock64::new);
        if (directory.is64Bit) {
            return table(wide, Triage::wideBlock);
        }
        if (directory.blockCount == 0) {
            return Collections.emptyList();
        }
        int narrow = Layout.sizeOf(TriageDataBlock32::new);
        List<MemoryBlock> inNarrow = table(narrow, Triage::narrowBlock);
        List<MemoryBlock> inWide = table(wide, Triage::widenedBlock);
        boolean isNarrow = isInOrder(inNarrow);
        boolean isWide = isInOrder(inWide);
        if (isNarrow && isWide) { // as with a single block
            isNarrow = beginsAtEnd(inNarrow, narrow);
            isWide = beginsAtEnd(inWide, wide);
        }
        if (isNarrow == isWide) {
            return Collections.emptyList();
        }
        return isNarrow ? inNarrow : inWide;
    }

    private List<MemoryBlock> table(int size, Function<KaitaiStream, MemoryBlock> parser)
            throws IOException {
        long start = directory.blockTable;
        int count = directory.entries(start, directory.blockCount, size, Limits.MAX_BLOCKS);
        List<MemoryBlock> blocks = entries(start, count, size, "the data blocks", parser);
        if (blocks.isEmpty()) {
            return blocks;
        }
        // The blocks themselves begin where their table ends; their bytes are no entries.
        long room = Math.max(0, blocks.get(0).offset() - start) / size;
        return room > 0 && room < count ? blocks.subList(0, (int) room) : blocks;
    }

    private static MemoryBlock wideBlock(KaitaiStream stream) {
        TriageDataBlock64 raw = new TriageDataBlock64(stream);
        return new MemoryBlock(raw.address(), raw.lenData(), raw.ofsData());
    }

    private static MemoryBlock narrowBlock(KaitaiStream stream) {
        TriageDataBlock32 raw = new TriageDataBlock32(stream);
        return new MemoryBlock(raw.address(), raw.lenData(), raw.ofsData());
    }

    /** Reads a block whose address of 32 bits was widened, with its sign or without. */
    private static MemoryBlock widenedBlock(KaitaiStream stream) {
        MemoryBlock block = wideBlock(stream);
        long address = block.address();
        long narrowed = (int) address == address ? address & 0xffff_ffffL : address;
        return new MemoryBlock(narrowed, block.size(), block.offset());
    }

    private static boolean isInOrder(List<MemoryBlock> blocks) {
        for (int i = 1; i < blocks.size(); i++) {
            MemoryBlock before = blocks.get(i - 1);
            if (before.offset() + before.size() != blocks.get(i).offset()) {
                return false;
            }
        }
        return true;
    }

    private boolean beginsAtEnd(List<MemoryBlock> blocks, int size) {
        return !blocks.isEmpty()
                && blocks.get(0).offset() == directory.blockTable + (long) blocks.size() * size;
    }

    private <T> List<T> entries(
            long start, int count, int size, String name, Function<KaitaiStream, T> parser)
            throws IOException {
        KaitaiStream stream = new SourceStream(source, start, (long) count * size);
        List<T> found = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            found.add(Layout.parse(name, () -> parser.apply(stream)));
        }
        return found;
    }

    List<DriverModule> modules() throws IOException {
        boolean wide = directory.is64Bit;
        int size = Layout.sizeOf(wide ? DriverEntry64::new : DriverEntry32::new);
        int count = directory.entries(
                directory.driverList, directory.driverCount, size, Limits.MAX_DRIVERS);
        List<DriverModule> found = new ArrayList<>(count);
        int characters = 0;
        if (wide) {
            for (DriverEntry64 raw : entries(
                    directory.driverList, count, size, "the list of drivers", DriverEntry64::new)) {
                if (raw.dllBase() != 0) {
                    String name = characters > Limits.MAX_NAMES ? "" : name(raw.ofsDriverName());
                    characters += name.length();
                    found.add(new DriverModule(raw.dllBase(), raw.sizeOfImage(),
                            raw.timeDateStamp(), raw.checkSum(), name));
                }
            }
        } else {
            for (DriverEntry32 raw : entries(
                    directory.driverList, count, size, "the list of drivers", DriverEntry32::new)) {
                if (raw.dllBase() != 0) {
                    String name = characters > Limits.MAX_NAMES ? "" : name(raw.ofsDriverName());
                    characters += name.length();
                    found.add(new DriverModule(raw.dllBase(), raw.sizeOfImage(),
                            raw.timeDateStamp(), raw.checkSum(), name));
                }
            }
        }
        return found;
    }

    /** Reads a name in the string pool; an empty one if it is not there. */
    private String name(long offset) throws IOException {
        long left = directory.stringPool + directory.stringPoolSize - offset;
        if (offset < directory.stringPool || left <= 0) {
            return "";
        }
        KaitaiStream room = new SourceStream(source, offset, Math.min(left, Limits.MAX_NAME));
        try {
            return text(Layout.parse("a name", () -> new WindowsKernelDump.DumpString(room)).text());
        } catch (KernelDumpException e) {
            return "";
        }
    }

    List<UnloadedDriver> unloaded() throws IOException {
        boolean wide = directory.is64Bit;
        int size = Layout.sizeOf(wide ? UnloadedDriver64::new : UnloadedDriver32::new);
        int count = directory.unloadedCount == 0 ? 0 : directory.entries(
                directory.unloadedTable, directory.unloadedCount, size, Limits.MAX_UNLOADED);
        return entries(
                directory.unloadedTable,
                count,
                size,
                "the unloaded drivers",
                wide ? Triage::unloaded64 : Triage::unloaded32);
    }

    private static UnloadedDriver unloaded64(KaitaiStream stream) {
        UnloadedDriver64 raw = new UnloadedDriver64(stream);
        return new UnloadedDriver(raw.startAddress(), raw.endAddress(),
                cutText(raw.driverName(), raw.name().length()));
    }

    private static UnloadedDriver unloaded32(KaitaiStream stream) {
        UnloadedDriver32 raw = new UnloadedDriver32(stream);
        return new UnloadedDriver(raw.startAddress(), raw.endAddress(),
                cutText(raw.driverName(), raw.name().length()));
    }

    private static String cutText(byte[] room, int length) {
        String text = text(Arrays.copyOf(room, Math.min(room.length, length & ~1)));
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Decodes UTF-16LE; the decoder of Java skips what follows a surrogate without a partner. */
    private static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) (bytes[i] & 0xff | bytes[i + 1] << 8));
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 < text.length()
                    && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i++;
            } else {
                text.setCharAt(i, '\ufffd');
            }
        }
        return text.toString();
    }
}
