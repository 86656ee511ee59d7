package kdmpks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import kdmpks.KernelDumpException.Code;
import kdmpks.WindowsKernelDump.DumpTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps that are written here, byte by byte, at the offsets of the format. */
class KernelDumpTest {
    private static final int PAGE = 0x1000;
    private static final int HEADER = 0x2000;
    private static final int FILLER = 0x45474150;
    private static final long KERNEL = 0xfffff800_00000000L;

    /** Returns the header of a 64-bit dump, and room for pages, each full of its number. */
    private static ByteBuffer dump(int type, int behind, int pages) {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + behind + pages * PAGE)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < HEADER; i += 4) {
            bytes.putInt(i, FILLER);
        }
        bytes.putInt(4, 0x34365544); // DU64
        bytes.putLong(0x10, PAGE); // DirectoryTableBase
        bytes.putInt(0x30, 0x8664); // MachineImageType
        bytes.putInt(0x38, 0xd1); // BugCheckCode
        bytes.putLong(0x40, KERNEL); // BugCheckParameter1
        bytes.putInt(0xf98, type); // DumpType
        for (int i = 0; i < pages * PAGE; i++) {
            bytes.put(HEADER + behind + i, (byte) (i / PAGE));
        }
        return bytes;
    }

    /** Returns a full dump of runs of a first page and a number of pages. */
    private static ByteBuffer full(int type, long... runs) {
        int pages = 0;
        for (int i = 1; i < runs.length; i += 2) {
            pages += (int) Math.min(16, Math.abs(runs[i]));
        }
        ByteBuffer bytes = dump(type, 0, pages);
        bytes.putInt(0x88, runs.length / 2);
        bytes.putLong(0x90, pages);
        for (int i = 0; i < runs.length; i++) {
            bytes.putLong(0x98 + 8 * i, runs[i]);
        }
        return bytes;
    }

    private static Code refusal(ByteBuffer bytes) {
        return assertThrows(KernelDumpException.class, () -> KernelDump.open(bytes)).code();
    }

    private static List<String> runs(KernelDump dump) throws IOException {
        return dump.runs()
                .map(run -> run.firstPage() + " " + run.pages() + " " + run.offset())
                .collect(Collectors.toList());
    }

    @Test
    void headerHasUnsignedNumbers() throws IOException {
        KernelDump dump = KernelDump.open(full(1, 1, 2));
        assertEquals(Optional.of(DumpTypes.FULL), dump.kind());
        assertEquals(0xd1, dump.bugCheckCode());
        assertEquals("18446735277616529408", Long.toUnsignedString(dump.bugCheckParameters().get(0)));
        assertTrue(dump.header64().isPresent() && dump.header32().isEmpty());
    }

    @Test
    void runsAreSortedAndJoined() throws IOException {
        KernelDump dump = KernelDump.open(full(1, 0x10, 2, 1, 1, 2, 3, 0x20, 0));
        assertEquals(List.of("1 4 16384", "16 2 8192"), runs(dump));
        assertEquals(OptionalLong.of(0x5000), dump.pageOffset(2));
        assertEquals(OptionalLong.empty(), dump.pageOffset(5));
        assertEquals(OptionalLong.empty(), dump.pageOffset(-1));
        assertArrayEquals(new byte[] {2, 3, 3}, dump.readPhysical(0x1fff, 3));
        KernelDumpException e =
                assertThrows(KernelDumpException.class, () -> dump.readPhysical(0x4ffe, 3));
        assertEquals(Code.NOT_IN_DUMP, e.code());
        assertEquals(OptionalLong.of(0x5000), e.address());
    }

    @Test
    void unwrittenAndUnknownTypes() throws IOException {
        KernelDump unwritten = KernelDump.open(full(FILLER, 1, 2));
        assertEquals(1, unwritten.dumpType());
        assertEquals(2, unwritten.pageCount());
        KernelDump unknown = KernelDump.open(full(0x1234, 1, 2).putInt(0x30, 0x777));
        assertEquals(0x1234, unknown.dumpType());
        assertEquals(0x777, unknown.machineType());
        assertEquals(Optional.empty(), unknown.kind());
        assertEquals(Optional.empty(), unknown.machine());
        assertEquals(
                Code.UNSUPPORTED,
                assertThrows(KernelDumpException.class, unknown::runs).code());
    }

    @Test
    void runsThatCannotBe() {
        assertEquals(Code.DAMAGED, refusal(full(1, 1, 3, 2, 2))); // a page twice
        assertEquals(Code.DAMAGED, refusal(full(1, 1L << 40, 1)));
        assertEquals(Code.DAMAGED, refusal(full(1, 1, -1)));
        assertEquals(Code.DAMAGED, refusal(full(1, -1, 1)));
        assertEquals(Code.DAMAGED, refusal(full(1, 1, 1).putInt(0x88, 44)));
        assertEquals(Code.NOT_A_DUMP, refusal(full(1, 1, 1).putInt(0, 0)));
        assertEquals(Code.NOT_A_DUMP, refusal(full(1, 1, 1).limit(HEADER - 1)));
    }

    /** Returns a bitmap dump of bits, with the pages behind. */
    private static ByteBuffer bitmap(long bits, long firstPage, int pages, int... bitmap) {
        ByteBuffer bytes = dump(5, PAGE, pages);
        byte[] signature = "SDMPDUMP".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < signature.length; i++) {
            bytes.put(HEADER + i, signature[i]);
        }
        bytes.putLong(HEADER + 0x20, firstPage);
        bytes.putLong(HEADER + 0x28, pages);
        bytes.putLong(HEADER + 0x30, bits);
        for (int i = 0; i < bitmap.length; i++) {
            bytes.put(HEADER + 0x38 + i, (byte) bitmap[i]);
        }
        return bytes;
    }

    @Test
    void bitsNamePages() throws IOException {
        // Bit 75 is above the last one.
        KernelDump dump = KernelDump.open(bitmap(75, 0x3000, 5, 6, 0, 0, 0, 0, 0, 0, 0x80, 1, 0x0c));
        assertEquals(List.of("1 2 12288", "63 2 20480", "74 1 28672"), runs(dump));
        assertEquals(OptionalLong.of(0x6000), dump.pageOffset(64));
        assertEquals(OptionalLong.empty(), dump.pageOffset(75));
        assertEquals(OptionalLong.empty(), dump.pageOffset(1L << 40));
        assertArrayEquals(new byte[] {2, 3}, dump.readPhysical(0x3ffff, 2));
        KernelDump cut = KernelDump.open(bitmap(75, 0x3000, 2, 0xff));
        assertEquals(2, cut.pageCount());
        assertEquals(6, cut.missingPageCount());
        assertEquals(List.of("0 2 12288"), runs(cut));
    }

    @Test
    void bitmapsThatCannotBe() throws IOException {
        assertEquals(Code.DAMAGED, refusal(bitmap(-1, 0x3000, 1)));
        assertEquals(Code.DAMAGED, refusal(bitmap(1L << 36, 0x3000, 1)));
        assertEquals(Code.DAMAGED, refusal(bitmap(8, 0x2038, 1)));
        assertEquals(0, KernelDump.open(bitmap(8, -1, 1, 1)).pageCount());
        assertEquals(List.of(), KernelDump.open(bitmap(8, -1, 1, 1)).blobs());
        assertEquals(List.of(), KernelDump.open(bitmap(0, 0x3000, 1)).runs().collect(Collectors.toList()));
    }

    /** Returns a full dump whose pages 1 to 4 are tables, the last of 4 KiB pages. */
    private static ByteBuffer paged() {
        ByteBuffer bytes = full(1, 1, 8);
        for (int i = 0; i < 4; i++) {
            for (int at = 0; at < PAGE; at += 8) {
                bytes.putLong(HEADER + i * PAGE + at, 0);
            }
        }
        bytes.putLong(HEADER + 0xf80, 0x2003); // PML4E 0x1f0
        bytes.putLong(HEADER + 0x1000, 0x3003);
        bytes.putLong(HEADER + 0x1008, 0x80000000_40000083L); // 1 GiB
        bytes.putLong(HEADER + 0x2000, 0x4003);
        bytes.putLong(HEADER + 0x2008, 0x201083); // 2 MiB, with PAT
        bytes.putLong(HEADER + 0x2010, 0x99003); // a table that is not there
        bytes.putLong(HEADER + 0x3000, 0x80000000_00005063L);
        bytes.putLong(HEADER + 0x3008, 0x6880); // in transition
        bytes.putLong(HEADER + 0x3010, 0x6c80); // a prototype
        bytes.putLong(HEADER + 0x3018, 0x99063); // a page that is not there
        return bytes;
    }

    private static void assertRefused(KernelDump dump, long address, Code code, int level) {
        KernelDumpException e =
                assertThrows(KernelDumpException.class, () -> dump.translate(address));
        assertEquals(code, e.code());
        assertEquals(OptionalLong.of(address), e.address());
        assertEquals(level == 0 ? OptionalInt.empty() : OptionalInt.of(level), e.level());
    }

    @Test
    void pageTables() throws IOException {
        KernelDump dump = KernelDump.open(paged());
        assertEquals(0x5123, dump.translate(KERNEL + 0x123));
        assertEquals(0x6123, dump.translate(KERNEL + 0x1123));
        assertEquals(0x201234, dump.translate(KERNEL + 0x201234));
        assertEquals(0x41234567, dump.translate(KERNEL + 0x41234567));
        assertEquals(0x5123, dump.translate(KERNEL + 0x123, 0x1fff));
        assertRefused(dump, KERNEL + 0x2000, Code.NOT_MAPPED, 1);
        assertRefused(dump, KERNEL + 0x600000, Code.NOT_MAPPED, 2);
        assertRefused(dump, KERNEL + 0x400008, Code.NOT_IN_DUMP, 1);
        assertRefused(dump, 0, Code.NOT_MAPPED, 4);
        assertRefused(dump, 0xfff00000_00000000L, Code.NON_CANONICAL, 0);
        assertArrayEquals(new byte[] {4, 5}, dump.readVirtual(KERNEL + 0xfff, 2));
        KernelDumpException e = assertThrows(
                KernelDumpException.class, () -> dump.readVirtual(KERNEL + 0x3001, 2));
        assertEquals(Code.NOT_IN_DUMP, e.code());
        assertEquals(OptionalLong.of(KERNEL + 0x3001), e.address());
    }

    @Test
    void argumentsThatMakeNoSense() throws IOException {
        KernelDump dump = KernelDump.open(paged());
        for (IoCall call : List.<IoCall>of(
                () -> dump.readPhysical(0x1000, -1),
                () -> dump.readVirtual(-1, 2),
                () -> dump.readFile(-1, 1))) {
            assertEquals(
                    Code.BAD_ARGUMENT,
                    assertThrows(KernelDumpException.class, call::run).code());
        }
        assertThrows(KernelDumpException.class, () -> dump.readPhysical(0x1000, Integer.MAX_VALUE));
        assertEquals(0, dump.readPhysical(0x7000_0000, 0).length);
    }

    private interface IoCall {
        void run() throws IOException;
    }

    /** Returns a triage dump with two blocks, of which the second overlaps the first, and a stack. */
    private static ByteBuffer triage() {
        ByteBuffer bytes = dump(4, PAGE, 0);
        for (int at = HEADER; at < HEADER + 0x80; at += 4) {
            bytes.putInt(at, 0);
        }
        bytes.putInt(HEADER + 0x28, 0x2200); // CallStackOffset
        bytes.putInt(HEADER + 0x2c, 0x10);
        bytes.putLong(HEADER + 0x48, -0x10); // TopOfStack
        bytes.putInt(HEADER + 0x30, 0x2300); // DriverListOffset
        bytes.putInt(HEADER + 0x34, 1);
        bytes.putInt(HEADER + 0x38, 0x2400); // StringPoolOffset
        bytes.putInt(HEADER + 0x3c, 0x20);
        bytes.putInt(HEADER + 0x78, 0x2100); // DataBlocksOffset
        bytes.putInt(HEADER + 0x7c, 2);
        bytes.putLong(0x2100, KERNEL).putInt(0x2108, 0x2120).putInt(0x210c, 4);
        bytes.putLong(0x2110, KERNEL - 2).putInt(0x2118, 0x2124).putInt(0x211c, 0x10000000);
        bytes.put(0x2120, (byte) 1).put(0x2125, (byte) 2).put(0x212a, (byte) 3);
        bytes.put(0x220f, (byte) 9);
        bytes.putInt(0x2300, 0x2400).putLong(0x2338, KERNEL).putInt(0x2348, 0x5000);
        bytes.putInt(0x2400, 3).putInt(0x2404, 'a' | 0xd800 << 16).putShort(0x2408, (short) 'b');
        return bytes;
    }

    @Test
    void triageMemory() throws IOException {
        KernelDump dump = KernelDump.open(triage());
        assertEquals(
                List.of("0xfffff80000000000 + 0x4", "0xfffff7fffffffffe + 0xedc"),
                dump.memoryBlocks().stream().map(MemoryBlock::toString).collect(Collectors.toList()));
        assertArrayEquals(new byte[] {0, 2, 1, 0, 0, 0, 3}, dump.readVirtual(KERNEL - 2, 7));
        assertArrayEquals(new byte[] {0, 9}, dump.readVirtual(-2, 2));
        KernelDumpException e =
                assertThrows(KernelDumpException.class, () -> dump.readVirtual(KERNEL - 3, 1));
        assertEquals(Code.NOT_IN_DUMP, e.code());
        assertEquals(Code.UNSUPPORTED, assertThrows(KernelDumpException.class, dump::runs).code());
    }

    @Test
    void triageDrivers() throws IOException {
        DriverModule module = KernelDump.open(triage()).modules().get(0);
        assertEquals("a\ufffdb", module.name());
        assertEquals(KERNEL, module.base());
        assertEquals(0x5000, module.size());
        assertEquals(List.of(), KernelDump.open(triage()).unloadedDrivers());
    }

    @Test
    void filesAndChannels(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("small.dmp");
        Files.write(path, paged().array());
        byte[] expected = KernelDump.open(paged()).readPhysical(0x4ff0, 0x20);
        try (KernelDump dump = KernelDump.open(path)) {
            assertArrayEquals(expected, dump.readPhysical(0x4ff0, 0x20));
        }
        SeekableByteChannel plain = new Plain(FileChannel.open(path, StandardOpenOption.READ));
        try (KernelDump dump = KernelDump.open(plain)) {
            assertArrayEquals(expected, dump.readPhysical(0x4ff0, 0x20));
        }
        assertTrue(!plain.isOpen());
    }

    @Test
    void pagesBehindFourGibibytes(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("large.dmp");
        ByteBuffer header = full(1, 0, 0, 0x200000, 0x180000).limit(HEADER);
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE)) {
            file.write(header, 0);
            for (long page : new long[] {0, 0x7ffff, 0xfffff, 0x17ffff}) {
                file.write(ByteBuffer.wrap(new byte[] {(byte) (page >> 16), 7}), HEADER + page * PAGE + 0xffe);
            }
        }
        try (KernelDump dump = KernelDump.open(path)) {
            assertEquals(0x180000, dump.pageCount());
            for (long page : new long[] {0, 0x7ffff, 0xfffff, 0x17ffff}) {
                byte[] found = dump.readPhysical((0x200000 + page) * PAGE + 0xffe, 2);
                assertArrayEquals(new byte[] {(byte) (page >> 16), 7}, found);
            }
        }
    }

    @Test
    void damagedFilesEndInAnError() {
        Random random = new Random(16);
        for (int round = 0; round < 3000; round++) {
            ByteBuffer bytes = round % 3 == 0
                    ? triage()
                    : round % 3 == 1 ? paged() : bitmap(75, 0x3000, 5, 6, 0, 0, 0x80);
            for (int change = 0; change < 4; change++) {
                int at = random.nextInt(4) == 0
                        ? random.nextInt(bytes.capacity() - 8)
                        : HEADER * random.nextInt(2) + 4 * random.nextInt(0x40);
                bytes.putInt(at, random.nextBoolean() ? random.nextInt() : 1 << random.nextInt(32));
            }
            bytes.limit(random.nextInt(4) == 0 ? random.nextInt(bytes.capacity()) : bytes.capacity());
            try {
                KernelDump dump = KernelDump.open(bytes);
                for (IoCall call : List.<IoCall>of(
                        () -> dump.runs().limit(100).count(),
                        () -> dump.readPhysical(0x1000, 0x2000),
                        () -> dump.readVirtual(KERNEL, 0x2000),
                        dump::memoryBlocks,
                        dump::modules,
                        dump::unloadedDrivers,
                        dump::blobs)) {
                    try {
                        call.run();
                    } catch (KernelDumpException e) {
                        assertTrue(e.code() != Code.NOT_A_DUMP, e::getMessage);
                    }
                }
            } catch (KernelDumpException e) {
                assertTrue(e.code() != Code.BAD_ARGUMENT, e::getMessage);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** A channel that is no file. */
    private static final class Plain implements SeekableByteChannel {
        private final FileChannel file;

        Plain(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            ByteBuffer some = target.slice().limit(Math.min(7, target.remaining()));
            int count = file.read(some);
            target.position(target.position() + Math.max(0, count));
            return count;
        }

        @Override
        public int write(ByteBuffer bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    @Test
    void readsAreLimited() throws IOException {
        ByteBuffer bytes = full(1, 1, 1);
        for (int i = 0; i < PAGE; i += 8) {
            bytes.putLong(HEADER + i, PAGE | 1); // every address is page 1
        }
        try (KernelDump dump = KernelDump.open(bytes)) {
            assertEquals(3 * PAGE, dump.readVirtual(0, 3 * PAGE).length);
            assertEquals(Code.BAD_ARGUMENT, assertThrows(KernelDumpException.class,
                    () -> dump.readVirtual(0, Integer.MAX_VALUE)).code());
            assertEquals(Code.BAD_ARGUMENT, assertThrows(KernelDumpException.class,
                    () -> dump.readFile(1, HEADER + PAGE)).code());
        }
    }

    @Test
    void largePartOfAFile(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("large.dmp");
        int size = 80 << 20;
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(full(1, 1, 1).rewind());
            file.write(ByteBuffer.wrap(new byte[] {7}), size - 1);
        }
        try (KernelDump dump = KernelDump.open(path)) {
            assertEquals(7, dump.readFile(0, size)[size - 1]);
        }
    }
}
