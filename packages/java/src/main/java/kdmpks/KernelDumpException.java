package kdmpks;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A dump does not have what was asked for, or its file contradicts the format.
 *
 * <p>Faults of the storage itself are other kinds of {@link IOException}.
 */
public final class KernelDumpException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Reason of an error; the same in the readers of all languages. */
    public enum Code {
        /** A signature is wrong, or the file ends inside the header. */
        NOT_A_DUMP,
        /** The index of pages, or the directory of a triage dump, contradicts itself or the file. */
        DAMAGED,
        /** The dump does not contain such data, or its machine is not supported. */
        UNSUPPORTED,
        /** The page, or the byte of a triage dump, was not saved. */
        NOT_IN_DUMP,
        /** A page table maps nothing at the virtual address. */
        NOT_MAPPED,
        /** No such virtual address can exist. */
        NON_CANONICAL,
        /** The arguments of the call make no sense. */
        BAD_ARGUMENT;

        /**
         * Returns the code as other languages write it.
         *
         * @return for example {@code not_in_dump}
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Code code;
    private final boolean hasAddress;
    private final long address;
    private final int level;

    private KernelDumpException(
            Code code, boolean hasAddress, long address, int level, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.hasAddress = hasAddress;
        this.address = address;
        this.level = level;
    }

    /**
     * Returns the reason.
     *
     * @return the code
     */
    public Code code() {
        return code;
    }

    /**
     * Returns the first address asked for that cannot be read: a physical one of a physical read, a
     * virtual one of a translation or a virtual read.
     *
     * @return an unsigned number, see {@link Long#toHexString}; empty if the error is not about memory
     */
    public OptionalLong address() {
        return hasAddress ? OptionalLong.of(address) : OptionalLong.empty();
    }

    /**
     * Returns the level of the page table at which a translation ended.
     *
     * @return 1 for a page table entry (PTE), up to 5 (PML5E); empty if there was no page table
     */
    public OptionalInt level() {
        return level > 0 ? OptionalInt.of(level) : OptionalInt.empty();
    }

    static KernelDumpException of(Code code, String message) {
        return new KernelDumpException(code, false, 0, 0, message, null);
    }

    static KernelDumpException of(Code code, String message, Throwable cause) {
        return new KernelDumpException(code, false, 0, 0, message, cause);
    }

    static KernelDumpException at(Code code, long address, int level, String message) {
        return new KernelDumpException(
                code, true, address, level, message + " at 0x" + Long.toHexString(address), null);
    }

    /** Returns an error with this reason and the stack of the present call. */
    KernelDumpException again() {
        return new KernelDumpException(code, hasAddress, address, level, getMessage(), this);
    }

    /** Returns the same error, about the virtual address that was asked for. */
    KernelDumpException about(long virtual, int atLevel) {
        return new KernelDumpException(code, true, virtual, atLevel, getMessage(), this);
    }
}
