package kdmpks;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/** Virtual memory in blocks that may overlap; the first in the list counts. */
final class BlockMemory extends Memory {
    /** All blocks together have at most these bytes, or {@link Limits#REPEATS} times the file. */
    private static final long ALWAYS = 1 << 24;

    /** First and last addresses of segments, ascending; their upper bit is flipped to sort them. */
    private long[] firsts = new long[64];
    private long[] lasts = new long[64];
    private long[] offsets = new long[64];
    private int length;

    BlockMemory(Source source, List<MemoryBlock> blocks) {
        super(source);
        MemoryBlock[] some = limited(blocks, source.size());
        Integer[] order = new Integer[some.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) ->
                Long.compareUnsigned(some[one].address(), some[other].address()));
        PriorityQueue<Integer> active = new PriorityQueue<>();
        long here = 0;
        for (int following = 0; !active.isEmpty() || following < order.length; ) {
            if (active.isEmpty()) {
                here = key(some[order[following]].address());
            }
            while (following < order.length && key(some[order[following]].address()) <= here) {
                active.add(order[following++]);
            }
            MemoryBlock block = some[active.peek()];
            long last = key(block.address() + block.size() - 1);
            if (last < here) {
                active.poll();
                continue;
            }
            if (following < order.length) {
                last = Math.min(last, key(some[order[following]].address()) - 1);
            }
            add(here, last, block.offset() + here - key(block.address()));
            if (last == Long.MAX_VALUE) { // the last address of all
                break;
            }
            here = last + 1;
        }
        firsts = Arrays.copyOf(firsts, length);
    }

    private static long key(long address) {
        return address ^ Long.MIN_VALUE;
    }

    private static MemoryBlock[] limited(List<MemoryBlock> blocks, long fileSize) {
        MemoryBlock[] kept = new MemoryBlock[blocks.size()];
        long room = Math.max(ALWAYS, fileSize > Long.MAX_VALUE / Limits.REPEATS ? fileSize : Limits.REPEATS * fileSize);
        int count = 0;
        for (MemoryBlock block : blocks) {
            if (block.size() <= room) {
                room -= block.size();
                kept[count++] = block;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private void add(long first, long last, long offset) {
        if (length == offsets.length) {
            firsts = Arrays.copyOf(firsts, 2 * length);
            lasts = Arrays.copyOf(lasts, 2 * length);
            offsets = Arrays.copyOf(offsets, 2 * length);
        }
        firsts[length] = first;
        lasts[length] = last;
        offsets[length++] = offset;
    }

    @Override
    Extent find(long address) throws KernelDumpException {
        long key = key(address);
        int i = Arrays.binarySearch(firsts, key);
        i = i < 0 ? -i - 2 : i;
        if (i < 0 || key > lasts[i]) {
            throw KernelDumpException.at(
                    KernelDumpException.Code.NOT_IN_DUMP, address, 0, "no block of memory");
        }
        return new Extent(offsets[i] + key - firsts[i], lasts[i] - key + 1);
    }
}
