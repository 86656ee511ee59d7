package kdmpks;

/**
 * A piece of secondary data, which a driver has added to the dump.
 */
public final class Blob {
    private final byte[] tag;
    private final long offset;
    private final long size;

    Blob(byte[] tag, long offset, long size) {
        this.tag = tag;
        this.offset = offset;
        this.size = size;
    }

    /**
     * Returns the tag, a GUID as it is stored.
     *
     * @return 16 bytes
     */
    public byte[] tag() {
        return tag.clone();
    }

    /**
     * Returns the offset of the data in the file.
     *
     * @return an offset in bytes
     */
    public long offset() {
        return offset;
    }

    /**
     * Returns the size of the data.
     *
     * @return a number of bytes
     */
    public long size() {
        return size;
    }

    /** Returns a text for people. */
    @Override
    public String toString() {
        return "0x" + Long.toHexString(size) + " bytes at 0x" + Long.toHexString(offset);
    }
}
