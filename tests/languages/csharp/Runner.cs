// Prints what dumps hold, a line of JSON for each: runner.exe FILE [PAGE...] [FILE [PAGE...]]...
// A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
// NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.

using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Kaitai;

static class Runner
{
    const BindingFlags Fields =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    static readonly Regex NoField = new Regex("^(M_|Unnamed_)");

    static readonly Dictionary<string, Func<string, KaitaiStruct>> Tables =
        new Dictionary<string, Func<string, KaitaiStruct>>
        {
            { ".blob", WindowsDumpBlobs.FromFile },
            { ".cab", WindowsCabinet.FromFile },
            { ".codeview", WindowsCodeviewTypes.FromFile },
            { ".cper", Cper.FromFile },
            { ".pci", PciConfiguration.FromFile },
            { ".pdb", WindowsPdb.FromFile },
            { ".pe", WindowsPe.FromFile },
            { ".smbios", Smbios.FromFile },
            { ".unwind", WindowsUnwind.FromFile },
            { ".zdmp", Zdmp.FromFile },
        };

    static void Main(string[] words)
    {
        for (var at = 0; at < words.Length;)
        {
            var pages = words.Skip(at + 1).TakeWhile(word => word.StartsWith("0x")).ToArray();
            Console.WriteLine(Json(Answer(words[at], pages)));
            at += 1 + pages.Length;
        }
    }

    static Dictionary<string, object> Answer(string path, string[] pages)
    {
        try
        {
            Func<string, KaitaiStruct> table;
            if (Tables.TryGetValue(Path.GetExtension(path), out table))
            {
                return new Dictionary<string, object> { { "table", Everything(Read(table, path)) } };
            }
            var dump = WindowsKernelDump.FromFile(path);
            var found = new Dictionary<string, object> { { "dump", Everything(dump) } };
            found["pages"] = pages.ToDictionary(
                page => page, page => (object) Pages.OffsetOf(dump, Convert.ToUInt64(page, 16)));
            if (dump.Triage != null)
            {
                found["driver_names"] = Triage.DriverNames(dump);
                found["blobs"] = Triage.Blobs(dump).Select(Everything).ToList();
            }
            return found;
        }
        catch (Exception error)
        {
            return new Dictionary<string, object> { { "refused", error.GetBaseException().GetType() } };
        }
    }

    static object Read(Func<string, KaitaiStruct> table, string path)
    {
        var structure = Path.GetExtension(Path.GetFileNameWithoutExtension(path));
        if (structure == "")
        {
            return table(path);
        }
        var words = structure.Substring(1).Split('_');
        var name = string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        var root = table.Method.DeclaringType;
        // A type is called otherwise where a field has its name.
        var type = root.GetNestedType(name) ?? root.GetNestedType(name + "Type");
        return Activator.CreateInstance(type, new KaitaiStream(path), null, null);
    }

    // All that a structure has: each of the properties of its class gives a field.
    static Dictionary<string, object> Everything(object structure)
    {
        return structure.GetType().GetProperties(Fields)
            .Where(each => !NoField.IsMatch(each.Name))
            .ToDictionary(each => Snake(each.Name), each => Plain(each.GetValue(structure, null)));
    }

    static object Plain(object value)
    {
        if (value is KaitaiStruct)
        {
            return Everything(value);
        }
        var list = value as IEnumerable;
        return list == null || value is byte[] ? value : list.Cast<object>().Select(Plain).ToList();
    }

    static string Snake(string name)
    {
        return Regex.Replace(name, "(?<!^)[A-Z]", "_$0").ToLowerInvariant();
    }

    static string Json(object value)
    {
        var fields = value as Dictionary<string, object>;
        if (fields != null)
        {
            var pairs = fields.Select(each => "\"" + each.Key + "\":" + Json(each.Value));
            return "{" + string.Join(",", pairs) + "}";
        }
        var bytes = value as byte[];
        if (bytes != null)
        {
            return "\"" + BitConverter.ToString(bytes).Replace("-", "").ToLowerInvariant() + "\"";
        }
        var list = value as IEnumerable;
        if (list != null)
        {
            return "[" + string.Join(",", list.Cast<object>().Select(Json)) + "]";
        }
        return value == null ? "null" : "\"" + (value is Type ? value.ToString() : Hex(value)) + "\"";
    }

    static string Hex(object number)
    {
        var value = number is ulong ? (decimal) (ulong) number : Convert.ToInt64(number);
        return (value < 0 ? "-0x" : "0x") + ((ulong) Math.Abs(value)).ToString("x");
    }
}
