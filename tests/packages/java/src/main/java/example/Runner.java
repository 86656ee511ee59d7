package example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import kdmpks.KernelDump;
import kdmpks.KernelDumpException;
import kdmpks.MemoryBlock;
import kdmpks.PageRun;
import kdmpks.WindowsKernelDump.ContextX64;

/** Answers requests about dumps, a line each. Anything but the errors of the package ends it. */
public final class Runner {
    private static final int PAGE = 0x1000;
    private static final long LONGEST = 0x4000000;
    private static final int SAMPLES = 64;
    private static final long TRIAGE = 4;
    private static final long X64 = 0x8664;

    private KernelDump dump;

    public static void main(String[] words) throws IOException {
        Runner runner = new Runner();
        BufferedReader input =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            output.print(runner.answer(line).replace('\n', ' ') + "\n");
            output.flush();
        }
    }

    /** A request that makes no sense. */
    private static final class BadRequest extends Exception {
        private static final long serialVersionUID = 1L;

        BadRequest(String message) {
            super(message);
        }
    }

    private String answer(String line) {
        String[] words = line.split("\t", -1);
        try {
            switch (words[0]) {
                case "open":
                case "hostile":
                case "digest":
                case "bench":
                    close();
                    return file(words);
                default:
                    return request(words);
            }
        } catch (BadRequest e) {
            return "error bad_argument " + e.getMessage();
        } catch (KernelDumpException e) {
            return error(e);
        } catch (IOException e) {
            return "error io " + e;
        }
    }

    private static String error(KernelDumpException e) {
        return "error " + e.code() + " "
                + (e.address().isPresent() ? hex(e.address().getAsLong()) : e.getMessage());
    }

    private void close() throws IOException {
        if (dump != null) {
            dump.close();
            dump = null;
        }
    }

    private String file(String[] words) throws BadRequest, IOException {
        expect(words, words[0].equals("bench") ? 3 : 1);
        Path path = Path.of(words[1]);
        if (words[0].equals("bench")) {
            return bench(path, number(words[2]), number(words[3]));
        }
        dump = KernelDump.open(path);
        if (words[0].equals("open")) {
            return "ok";
        }
        String digest = digest();
        close();
        return words[0].equals("digest") ? "ok " + digest : "ok";
    }

    private String request(String... words) throws BadRequest, IOException {
        int count = words.length - 1;
        switch (words[0]) {
            case "about":
            case "runs":
            case "all":
            case "blocks":
            case "modules":
            case "unloaded":
            case "blobs":
                expect(words, 0);
                break;
            case "page":
                expect(words, 1);
                break;
            case "translate":
                expect(words, count == 2 ? 2 : 1);
                break;
            case "physical":
                expect(words, 2);
                break;
            case "virtual":
                expect(words, count == 3 ? 3 : 2);
                break;
            default:
                throw new BadRequest("no request: " + words[0]);
        }
        if (dump == null) {
            throw new BadRequest("no dump is open");
        }
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number(words[i + 1]);
        }
        return request(words[0], numbers);
    }

    private String request(String name, long... numbers) throws BadRequest, IOException {
        switch (name) {
            case "about":
                return about();
            case "runs":
                return hashed(dump.runs().map(run ->
                        hex(run.firstPage()) + " " + hex(run.pages()) + " " + hex(run.offset())));
            case "page":
                OptionalLong offset = dump.pageOffset(numbers[0]);
                return offset.isPresent() ? hex(offset.getAsLong()) : "none";
            case "all":
                return all();
            case "physical":
                dump.runs(); // an error, if there are no pages
                return sha256(dump.readPhysical(numbers[0], length(numbers)));
            case "virtual":
                return virtual(numbers);
            case "translate":
                return hex(numbers.length > 1
                        ? dump.translate(numbers[0], numbers[1])
                        : dump.translate(numbers[0]));
            case "blocks":
                return hashed(dump.memoryBlocks().stream().map(block ->
                        hex(block.address()) + " " + hex(block.size()) + " " + hex(block.offset())));
            case "modules":
                return hashed(dump.modules().stream().map(module ->
                        hex(module.base()) + " " + hex(module.size()) + " "
                                + hex(module.timestamp()) + " " + hex(module.checksum()) + " "
                                + digits(module.name().getBytes(StandardCharsets.UTF_8))));
            case "unloaded":
                return hashed(dump.unloadedDrivers().stream().map(driver ->
                        hex(driver.start()) + " " + hex(driver.end()) + " "
                                + digits(driver.name().getBytes(StandardCharsets.UTF_8))));
            default:
                return hashed(dump.blobs().stream().map(blob ->
                        digits(blob.tag()) + " " + hex(blob.offset()) + " " + hex(blob.size())));
        }
    }

    private String about() {
        return "kind=" + hex(dump.dumpType())
                + " machine=" + hex(dump.machineType())
                + " bits=" + (dump.is64Bit() ? "0x40" : "0x20")
                + " dtb=" + hex(dump.directoryTableBase())
                + " code=" + hex(dump.bugCheckCode())
                + " parameters=" + dump.bugCheckParameters().stream()
                        .map(Runner::hex).collect(Collectors.joining(","))
                + " pages=" + hex(dump.pageCount())
                + " missing=" + hex(dump.missingPageCount());
    }

    private String all() throws IOException {
        MessageDigest digest = sha256();
        List<PageRun> runs = dump.runs().collect(Collectors.toList());
        for (PageRun run : runs) {
            for (long i = 0; i < run.pages(); i++) {
                long page = run.firstPage() + i;
                digest.update(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(0, page));
                digest.update(dump.readPhysical(page * PAGE, PAGE));
            }
        }
        return digits(digest.digest());
    }

    private String virtual(long[] numbers) throws BadRequest, IOException {
        boolean isTriage = dump.dumpType() == TRIAGE;
        if (!isTriage) {
            dump.readVirtual(0, 0); // an error, if there is no virtual memory
        }
        int length = length(numbers);
        return sha256(numbers.length > 2
                ? dump.readVirtual(numbers[0], length, numbers[2])
                : dump.readVirtual(numbers[0], length));
    }

    private static int length(long[] numbers) throws BadRequest {
        long length = numbers[1];
        if (Long.compareUnsigned(length, LONGEST) > 0
                || length > 0 && Long.compareUnsigned(numbers[0] + length - 1, numbers[0]) < 0) {
            throw new BadRequest("no such memory");
        }
        return (int) length;
    }

    private String digest() throws IOException {
        List<String> answers = new ArrayList<>();
        for (String name : List.of("about", "runs", "blocks", "modules", "unloaded", "blobs")) {
            answers.add(compared(name));
        }
        if (dump.pageCount() > 0) {
            Pages pages = new Pages(dump);
            for (long k : samples(pages.count())) {
                answers.add(compared("physical", pages.number(k) * PAGE, PAGE));
            }
        }
        if (dump.dumpType() == TRIAGE) {
            List<MemoryBlock> blocks = dump.memoryBlocks();
            for (long k : samples(blocks.size())) {
                MemoryBlock block = blocks.get((int) k);
                answers.add(compared("virtual", block.address(), Math.min(block.size(), PAGE)));
            }
        }
        for (long address : addresses()) {
            answers.add(compared("translate", address));
            answers.add(compared("virtual", address, 0x10));
        }
        return String.join(";", answers);
    }

    /** Answers, without the text of an error. */
    private String compared(String name, long... numbers) throws IOException {
        try {
            return request(name, numbers);
        } catch (BadRequest e) {
            return "error bad_argument";
        } catch (KernelDumpException e) {
            return e.address().isPresent() ? error(e) : "error " + e.code();
        }
    }

    private static long[] samples(long count) {
        if (count == 0) {
            return new long[0];
        }
        long[] found = new long[SAMPLES + 2];
        found[1] = count - 1;
        for (int i = 0; i < SAMPLES; i++) {
            found[i + 2] = Math.multiplyHigh(i, count) > 0 ? 0 : i * count / SAMPLES;
        }
        return found;
    }

    private List<Long> addresses() {
        List<Long> found = new ArrayList<>();
        if (dump.header64().isPresent()) {
            if (dump.machineType() == X64) {
                ContextX64 context = (ContextX64) dump.header64().get().contextRecord();
                found.add(context.rip());
                found.add(context.rsp());
            }
            found.add(dump.header64().get().psLoadedModuleList());
        } else {
            found.add(dump.header32().orElseThrow().psLoadedModuleList());
        }
        return found;
    }

    /** The stored pages of a dump, by number. */
    private static final class Pages {
        private final long[] firsts;
        private final long[] before;

        Pages(KernelDump dump) throws IOException {
            List<PageRun> runs = dump.runs().collect(Collectors.toList());
            firsts = runs.stream().mapToLong(PageRun::firstPage).toArray();
            before = new long[runs.size() + 1];
            for (int i = 0; i < runs.size(); i++) {
                before[i + 1] = before[i] + runs.get(i).pages();
            }
        }

        long count() {
            return before[before.length - 1];
        }

        long number(long k) {
            int i = Arrays.binarySearch(before, k);
            i = i < 0 ? -i - 2 : i;
            return firsts[i] + k - before[i];
        }
    }

    private static String bench(Path path, long count, long seed) throws IOException {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long begun = System.nanoTime();
            KernelDump opened = KernelDump.open(path);
            fastest = Math.min(fastest, System.nanoTime() - begun);
            opened.close();
        }
        try (KernelDump opened = KernelDump.open(path)) {
            Pages pages = new Pages(opened);
            long x = seed;
            long sum = 0;
            long begun = System.nanoTime();
            for (long i = 0; i < count; i++) {
                x ^= x >>> 12;
                x ^= x << 25;
                x ^= x >>> 27;
                long k = Long.remainderUnsigned(x * 0x2545F4914F6CDD1DL, pages.count());
                byte[] page = opened.readPhysical(pages.number(k) * PAGE, PAGE);
                sum += ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN).getLong();
            }
            long spent = System.nanoTime() - begun;
            return "open=" + hex(fastest) + " reads=" + hex(spent) + " sum=" + hex(sum);
        }
    }

    private static void expect(String[] words, int count) throws BadRequest {
        if (words.length != count + 1) {
            throw new BadRequest(words[0] + " with " + (words.length - 1) + " words");
        }
    }

    private static long number(String word) throws BadRequest {
        try {
            return word.startsWith("0x")
                    ? Long.parseUnsignedLong(word.substring(2), 16)
                    : Long.parseUnsignedLong(word);
        } catch (NumberFormatException e) {
            throw new BadRequest("no number: " + word);
        }
    }

    private static String hex(long number) {
        return "0x" + Long.toHexString(number);
    }

    private static String digits(byte[] bytes) {
        StringBuilder text = new StringBuilder(2 * bytes.length);
        for (byte each : bytes) {
            text.append(Character.forDigit(each >> 4 & 15, 16)).append(Character.forDigit(each & 15, 16));
        }
        return text.toString();
    }

    private static String hashed(java.util.stream.Stream<String> lines) {
        MessageDigest digest = sha256();
        long[] count = {0};
        lines.forEach(line -> {
            digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
            count[0]++;
        });
        return hex(count[0]) + " " + digits(digest.digest());
    }

    private static String sha256(byte[] bytes) {
        return digits(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
