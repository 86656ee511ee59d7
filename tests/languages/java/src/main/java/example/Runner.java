package example;

import io.kaitai.struct.KaitaiStream;
import io.kaitai.struct.KaitaiStruct;
import io.kaitai.struct.RandomAccessFileKaitaiStream;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kdmpks.Cper;
import kdmpks.PciConfiguration;
import kdmpks.Smbios;
import kdmpks.WindowsCabinet;
import kdmpks.WindowsCodeviewTypes;
import kdmpks.WindowsDumpBlobs;
import kdmpks.WindowsKernelDump;
import kdmpks.WindowsPdb;
import kdmpks.WindowsPe;
import kdmpks.WindowsUnwind;
import kdmpks.Zdmp;

/**
 * Prints what dumps hold, a line of JSON for each: Runner FILE [PAGE...] [FILE [PAGE...]]...
 *
 * <p>A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
 * NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.
 */
public final class Runner {
    /** The fields that are signed in a dump. In Java all numbers of 64 bits are. */
    private static final Set<String> SIGNED =
            Set.of(
                    "ofsPart",
                    "requiredDumpSpace",
                    "systemTime",
                    "systemUpTime",
                    "thisAdjustment",
                    "asS1",
                    "asS2",
                    "asS4",
                    "asS8");

    private static final Map<String, Class<?>> TABLES =
            Map.ofEntries(
                    Map.entry("blob", WindowsDumpBlobs.class),
                    Map.entry("cab", WindowsCabinet.class),
                    Map.entry("codeview", WindowsCodeviewTypes.class),
                    Map.entry("cper", Cper.class),
                    Map.entry("pci", PciConfiguration.class),
                    Map.entry("pdb", WindowsPdb.class),
                    Map.entry("pe", WindowsPe.class),
                    Map.entry("smbios", Smbios.class),
                    Map.entry("unwind", WindowsUnwind.class),
                    Map.entry("zdmp", Zdmp.class));

    private Runner() {}

    public static void main(String[] words) {
        int at = 0;
        while (at < words.length) {
            int end = at + 1;
            while (end < words.length && words[end].startsWith("0x")) {
                end++;
            }
            System.out.println(answer(words[at], List.of(words).subList(at + 1, end)));
            at = end;
        }
    }

    private static String answer(String path, List<String> pages) {
        if (TABLES.containsKey(path.substring(path.lastIndexOf('.') + 1))) {
            return tableAnswer(path);
        }
        // A mapped file, which is what WindowsKernelDump.fromFile reads, ends at 2 GiB.
        try (KaitaiStream stream = new RandomAccessFileKaitaiStream(path)) {
            WindowsKernelDump dump = new WindowsKernelDump(stream);
            TreeMap<String, String> offsets = new TreeMap<>();
            for (String page : pages) {
                long number = Long.parseUnsignedLong(page.substring(2), 16);
                OptionalLong offset = Pages.offsetOf(dump, number);
                offsets.put(page, offset.isPresent() ? hex(offset.getAsLong(), false) : "null");
            }
            TreeMap<String, String> answer = new TreeMap<>();
            answer.put("dump", everything(dump));
            answer.put("pages", object(offsets));
            if (dump.triage() != null) {
                answer.put("driver_names", json(Triage.driverNames(dump), false));
                StringJoiner blobs = new StringJoiner(",", "[", "]");
                for (Triage.Blob blob : Triage.blobs(dump)) {
                    TreeMap<String, String> place = new TreeMap<>();
                    place.put("tag", json(blob.tag(), false));
                    place.put("offset", hex(blob.offset(), false));
                    place.put("size", hex(blob.size(), false));
                    blobs.add(object(place));
                }
                answer.put("blobs", blobs.toString());
            }
            return object(answer);
        } catch (IOException | ReflectiveOperationException | RuntimeException error) {
            return object(new TreeMap<>(Map.of("refused", quoted(error.toString()))));
        }
    }

    private static String tableAnswer(String path) {
        try (KaitaiStream stream = new RandomAccessFileKaitaiStream(path)) {
            String[] words = path.substring(path.lastIndexOf('/') + 1).split("\\.");
            Class<?> kind = TABLES.get(words[words.length - 1]);
            if (words.length > 2) {
                kind = Class.forName(kind.getName() + "$" + camel(words[1]));
            }
            Object table;
            try {
                table = kind.getConstructor(KaitaiStream.class).newInstance(stream);
            } catch (InvocationTargetException error) {
                return object(new TreeMap<>(Map.of("refused", quoted("" + error.getCause()))));
            }
            return object(new TreeMap<>(Map.of("table", everything((KaitaiStruct) table))));
        } catch (IOException | ReflectiveOperationException | RuntimeException error) {
            return object(new TreeMap<>(Map.of("refused", quoted(error.toString()))));
        }
    }

    /** All that a structure has: each of its methods without parameters gives a field. */
    private static String everything(KaitaiStruct structure) throws ReflectiveOperationException {
        TreeMap<String, String> found = new TreeMap<>();
        for (Method method : structure.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() > 0
                    || method.getName().startsWith("_")
                    || method.getName().equals("toString")
                    || !Modifier.isPublic(method.getModifiers())
                    || Modifier.isStatic(method.getModifiers())
                    || method.getReturnType() == void.class) {
                continue;
            }
            Object value;
            try {
                value = method.invoke(structure);
            } catch (InvocationTargetException error) {
                if (error.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw error;
            }
            found.put(snake(method.getName()), json(value, SIGNED.contains(method.getName())));
        }
        return object(found);
    }

    private static String json(Object value, boolean signed) throws ReflectiveOperationException {
        if (value == null) {
            return "null";
        }
        if (value instanceof KaitaiStruct structure) {
            return everything(structure);
        }
        if (value instanceof byte[] bytes) {
            return quoted(HexFormat.of().formatHex(bytes));
        }
        if (value instanceof Number number) {
            return hex(number.longValue(), signed);
        }
        if (value instanceof Boolean truth) {
            return hex(truth ? 1 : 0, false);
        }
        if (value instanceof Enum<?>) {
            return hex((long) value.getClass().getMethod("id").invoke(value), false);
        }
        StringJoiner items = new StringJoiner(",", "[", "]");
        for (Object item : (List<?>) value) {
            items.add(json(item, signed));
        }
        return items.toString();
    }

    private static String hex(long value, boolean signed) {
        boolean negative = signed && value < 0;
        return quoted((negative ? "-0x" : "0x") + Long.toHexString(negative ? -value : value));
    }

    private static String camel(String name) {
        return Pattern.compile("(?:^|_)(.)").matcher(name)
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("[\"\\\\\\p{Cntrl}]", "'") + '"';
    }

    private static String object(TreeMap<String, String> values) {
        StringJoiner pairs = new StringJoiner(",", "{", "}");
        values.forEach((name, value) -> pairs.add(quoted(name) + ":" + value));
        return pairs.toString();
    }
}
