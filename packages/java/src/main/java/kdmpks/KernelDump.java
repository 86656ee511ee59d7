package kdmpks;

import static kdmpks.KernelDumpException.Code.UNSUPPORTED;

import io.kaitai.struct.KaitaiStruct;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kdmpks.WindowsKernelDump.DumpTypes;
import kdmpks.WindowsKernelDump.Header32;
import kdmpks.WindowsKernelDump.Header64;
import kdmpks.WindowsKernelDump.MachineTypes;

/**
 * A Windows kernel crash dump.
 *
 * <p>Opening reads the header and the index of pages, nothing else. Files may be larger than 4 GiB.
 * The methods of an open dump may be called by several threads, except on {@link #parsed()}, which
 * reads from the file when it is asked for more than the header.
 *
 * <p><b>Addresses are unsigned numbers of 64 bits</b> in a {@code long}, as are bug check
 * parameters: kernel addresses are negative. Write them with {@link Long#toHexString} or {@link
 * Long#toUnsignedString(long)}, compare them with {@link Long#compareUnsigned}.
 *
 * <p>A method either returns what was asked for, all of it, or throws a {@link KernelDumpException}
 * with the reason, or another {@link IOException} if the storage fails.
 */
public final class KernelDump implements AutoCloseable {
    private static final int FIVE_LEVELS = 5;
    private static final int FOUR_LEVELS = 4;

    private final Source source;
    private final WindowsKernelDump parsed;
    private final Fields fields;
    private final PageIndex pages;
    private final KernelDumpException noPages;
    private final Triage triage;
    private BlockMemory blockMemory;

    private KernelDump(Source source) throws IOException {
        this.source = source;
        try {
            parsed = Layout.parse(
                    "the header", () -> new WindowsKernelDump(new SourceStream(source)));
        } catch (Layout.SignatureException | KernelDumpException e) {
            throw KernelDumpException.of(
                    KernelDumpException.Code.NOT_A_DUMP, "no Windows kernel dump: " + e.getMessage(), e);
        }
        fields = new Fields((KaitaiStruct) parsed.header());
        PageIndex index = null;
        KernelDumpException reason = null;
        try {
            index = Layout.read(parsed, source, fields);
        } catch (KernelDumpException e) {
            if (e.code() != UNSUPPORTED) {
                throw e;
            }
            reason = e;
        }
        pages = index;
        noPages = reason;
        triage = fields.dumpType == DumpTypes.TRIAGE.id()
                ? new Triage(source, new Directory(parsed, source.size()))
                : null;
    }

    /**
     * Opens a file.
     *
     * @param path the file, which is read as it is needed, not mapped into memory
     * @return the dump; closing it closes the file
     * @throws KernelDumpException the file is no dump, or it is damaged
     * @throws IOException the file cannot be opened or read, or is none (a folder, a named pipe)
     */
    public static KernelDump open(Path path) throws IOException {
        BasicFileAttributes facts = Files.readAttributes(path, BasicFileAttributes.class);
        if (!facts.isRegularFile()) {
            // Opening a named pipe would wait for its writer.
            throw new FileSystemException(path.toString(), null, "not a regular file");
        }
        return open(FileChannel.open(path, StandardOpenOption.READ));
    }

    /**
     * Opens a dump in a channel, such as a {@link FileChannel}, which is read at positions. Other
     * channels are read by one thread at a time.
     *
     * @param channel the channel, whose first byte is that of the dump
     * @return the dump; closing it closes the channel, as does an error of this method
     * @throws KernelDumpException the channel contains no dump, or it is damaged
     * @throws IOException the channel cannot be read
     */
    public static KernelDump open(SeekableByteChannel channel) throws IOException {
        try {
            return new KernelDump(Source.of(channel));
        } catch (IOException | RuntimeException | Error e) {
            try (channel) {
                throw e;
            }
        }
    }

    /**
     * Opens a dump in memory.
     *
     * @param bytes the dump, from the position to the limit of the buffer
     * @return the dump
     * @throws KernelDumpException the bytes are no dump, or it is damaged
     */
    public static KernelDump open(ByteBuffer bytes) throws KernelDumpException {
        try {
            return new KernelDump(Source.of(bytes));
        } catch (KernelDumpException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("memory can be read", e);
        }
    }

    /** Closes the file. */
    @Override
    public void close() throws IOException {
        source.close();
    }

    /**
     * Returns what the parser that is compiled from the schema has read, with every field of the
     * header.
     *
     * @return the parsed dump; its methods throw errors of the parser's runtime
     */
    public WindowsKernelDump parsed() {
        return parsed;
    }

    /**
     * Returns the header of a 64-bit machine.
     *
     * @return the parsed header; empty in dumps of 32-bit machines
     */
    public Optional<Header64> header64() {
        return Optional.ofNullable(fields.wide);
    }

    /**
     * Returns the header of a 32-bit machine.
     *
     * @return the parsed header; empty in dumps of 64-bit machines
     */
    public Optional<Header32> header32() {
        return Optional.ofNullable(fields.narrow);
    }

    /**
     * Tells whether the machine has addresses of 64 bits.
     *
     * @return false for 32 bits
     */
    public boolean is64Bit() {
        return fields.is64Bit();
    }

    /**
     * Returns the type of the dump.
     *
     * @return the type, {@code FULL} if none was written; empty if the schema does not declare it
     */
    public Optional<DumpTypes> kind() {
        return Optional.ofNullable(DumpTypes.byId(fields.dumpType));
    }

    /**
     * Returns the number of the type of the dump, declared or not.
     *
     * @return a number of 32 bits; 1, a full dump, if none was written
     */
    public long dumpType() {
        return fields.dumpType;
    }

    /**
     * Returns the kind of processor.
     *
     * @return the machine; empty if the schema does not declare it
     */
    public Optional<MachineTypes> machine() {
        return Optional.ofNullable(MachineTypes.byId(fields.machine));
    }

    /**
     * Returns the number of the kind of processor, declared or not.
     *
     * @return a number of 32 bits
     */
    public long machineType() {
        return fields.machine;
    }

    /**
     * Returns the code of the bug check.
     *
     * @return a number of 32 bits
     */
    public long bugCheckCode() {
        return fields.bugCheckCode();
    }

    /**
     * Returns the parameters of the bug check.
     *
     * @return four unsigned numbers
     */
    public List<Long> bugCheckParameters() {
        return Collections.unmodifiableList(fields.bugCheckParameters());
    }

    /**
     * Returns the root of the page tables that the header names.
     *
     * @return a physical address, with flags in its lower bits
     */
    public long directoryTableBase() {
        return fields.directoryTableBase();
    }

    /**
     * Returns the number of pages in the file.
     *
     * @return a number; 0 in dumps without pages
     */
    public long pageCount() {
        return pages == null ? 0 : pages.stored();
    }

    /**
     * Returns the number of pages that the index lists behind the end of the file.
     *
     * @return a number; 0 if the file is complete
     */
    public long missingPageCount() {
        return pages == null ? 0 : pages.missing();
    }

    /**
     * Lists the stored pages as runs, each as long as possible in memory and file.
     *
     * @return the runs, ascending
     * @throws KernelDumpException the dump contains no pages
     */
    public Stream<PageRun> runs() throws KernelDumpException {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(index().runs(), traits), false);
    }

    /**
     * Finds a page in the file.
     *
     * @param page its frame number, which is its physical address divided by 0x1000
     * @return its file offset; empty if the page was not saved
     * @throws KernelDumpException the dump contains no pages
     */
    public OptionalLong pageOffset(long page) throws KernelDumpException {
        long offset = index().offset(page);
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }

    /**
     * Reads physical memory.
     *
     * @param address the physical address of the first byte
     * @param length the number of bytes, across pages
     * @return all of the bytes
     * @throws KernelDumpException a page is not in the dump
     * @throws IOException the file cannot be read
     */
    public byte[] readPhysical(long address, int length) throws IOException {
        return physical().read(address, length).array();
    }

    /**
     * Translates a virtual address by the page tables of the header.
     *
     * @param address the virtual address
     * @return the physical address
     * @throws KernelDumpException nothing is mapped there, no such address can exist, a page table is
     *     not in the dump, or the machine is no x64
     * @throws IOException the file cannot be read
     */
    public long translate(long address) throws IOException {
        return translate(address, directoryTableBase());
    }

    /**
     * Translates a virtual address by other page tables, such as those of a process.
     *
     * @param address the virtual address
     * @param directoryTableBase the physical address of the root table; its flags are ignored
     * @return the physical address
     * @throws KernelDumpException as in {@link #translate(long)}
     * @throws IOException the file cannot be read
     */
    public long translate(long address, long directoryTableBase) throws IOException {
        return tables(physical()).translate(address, directoryTableBase);
    }

    /**
     * Reads virtual memory: by the page tables of the header, or from the blocks of a triage dump.
     *
     * @param address the virtual address of the first byte
     * @param length the number of bytes
     * @return all of the bytes
     * @throws KernelDumpException a byte is not mapped or not in the dump
     * @throws IOException the file cannot be read
     */
    public byte[] readVirtual(long address, int length) throws IOException {
        return readVirtual(address, length, directoryTableBase());
    }

    /**
     * Reads virtual memory by other page tables.
     *
     * @param address the virtual address of the first byte
     * @param length the number of bytes
     * @param directoryTableBase the physical address of the root table; triage dumps have none and
     *     ignore it
     * @return all of the bytes
     * @throws KernelDumpException a byte is not mapped or not in the dump
     * @throws IOException the file cannot be read
     */
    public byte[] readVirtual(long address, int length, long directoryTableBase)
            throws IOException {
        if (triage != null) {
            return blockMemory().read(address, length).array();
        }
        PhysicalMemory physical = physical();
        Memory memory = new PagedMemory(source, physical, tables(physical), directoryTableBase);
        return memory.read(address, length).array();
    }

    /**
     * Lists the blocks of memory of a triage dump.
     *
     * @return the blocks in the order of the file, without what is not in the file
     * @throws KernelDumpException the dump is no triage dump
     * @throws IOException the file cannot be read
     */
    public List<MemoryBlock> memoryBlocks() throws IOException {
        return Collections.unmodifiableList(triage().blocks());
    }

    /**
     * Lists the drivers that were loaded, the kernel first, as a triage dump has them.
     *
     * @return the drivers in the order of the file
     * @throws KernelDumpException the dump is no triage dump
     * @throws IOException the file cannot be read
     */
    public List<DriverModule> modules() throws IOException {
        return Collections.unmodifiableList(triage().modules());
    }

    /**
     * Lists the drivers that had been unloaded, as a triage dump has them.
     *
     * @return the drivers in the order of the file
     * @throws KernelDumpException the dump is no triage dump
     * @throws IOException the file cannot be read
     */
    public List<UnloadedDriver> unloadedDrivers() throws IOException {
        return Collections.unmodifiableList(triage().unloaded());
    }

    /**
     * Lists the secondary data, which drivers have added behind the dump.
     *
     * @return the pieces in the order of the file
     * @throws KernelDumpException the index of pages does not say where they would begin
     * @throws IOException the file cannot be read
     */
    public List<Blob> blobs() throws IOException {
        long start = triage != null ? triage.secondaryData() : index().end();
        return Collections.unmodifiableList(BlobChain.read(source, start));
    }

    /**
     * Reads bytes of the file, such as the data of a {@link Blob} at its offset.
     *
     * @param offset the offset of the first byte
     * @param length the number of bytes
     * @return all of the bytes
     * @throws KernelDumpException the file has no such bytes, or there is no memory for so many bytes
     * @throws IOException the file cannot be read
     */
    public byte[] readFile(long offset, int length) throws IOException {
        if (offset < 0 || length < 0) {
            throw KernelDumpException.of(
                    KernelDumpException.Code.BAD_ARGUMENT, "no file has such bytes");
        }
        if (length > source.size() - offset) {
            throw KernelDumpException.of(
                    KernelDumpException.Code.BAD_ARGUMENT, "the file ends before");
        }
        ByteBuffer bytes = Memory.allocate(length);
        source.read(offset, bytes);
        return bytes.array();
    }

    private PageIndex index() throws KernelDumpException {
        if (pages == null) {
            throw noPages.again();
        }
        return pages;
    }

    private PhysicalMemory physical() throws KernelDumpException {
        return new PhysicalMemory(source, index());
    }

    private PageTables tables(PhysicalMemory physical) throws KernelDumpException {
        if (!is64Bit() || fields.machine != MachineTypes.AMD64.id()) {
            throw KernelDumpException.of(
                    UNSUPPORTED, "page tables of other machines than x64 are not supported");
        }
        boolean five = fields.wide.pagingLevels() == FIVE_LEVELS;
        return new PageTables(physical, five ? FIVE_LEVELS : FOUR_LEVELS);
    }

    private Triage triage() throws KernelDumpException {
        if (triage == null) {
            throw KernelDumpException.of(UNSUPPORTED, "this is no triage dump");
        }
        return triage;
    }

    private synchronized BlockMemory blockMemory() throws IOException {
        if (blockMemory == null) {
            blockMemory = triage.memory();
        }
        return blockMemory;
    }
}
