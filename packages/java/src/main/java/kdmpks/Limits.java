package kdmpks;

/** Bounds of time and memory on hostile files. */
final class Limits {
    /** Bytes of a part that the parser, or a table of the file, is given at once. */
    static final int MAX_BYTES = 1 << 26;

    /** Bytes of memory that overlaps in the file: so many times the file. */
    static final int REPEATS = 4;

    /** Frames of physical memory: addresses have at most 52 bits. */
    static final long MAX_FRAMES = 1L << 40;

    /** Bits of a bitmap that make sense. */
    static final long MAX_BITS = MAX_FRAMES >> 4;

    /** Bits of a bitmap that is kept in memory: 128 MiB of them, for 4 TiB of physical memory. */
    static final long MAX_KEPT_BITS = 1L << 30;

    /** Entries of a table of ranges; dumps have some thousands. */
    static final int MAX_RANGES = 1 << 22;

    /** Blocks of a triage dump; dumps have some thousands. */
    static final int MAX_BLOCKS = 1 << 15;

    static final int MAX_DRIVERS = 4096;

    /** Characters of all names of drivers together. */
    static final int MAX_NAMES = 1 << 20;

    /** Bytes of one name of a driver. */
    static final int MAX_NAME = 0x10008;

    /** Unloaded drivers, of which Windows keeps as many. */
    static final int MAX_UNLOADED = 50;

    static final int MAX_BLOBS = 4096;

    private Limits() {}
}
